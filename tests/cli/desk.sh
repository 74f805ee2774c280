#!/usr/bin/env bash
# What the window can do as well: accounts and what they open, the end of the trust in a laptop, and the statement that
# nothing newer exists than what was restored.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

new_council --json
for name in pw2 pw3; do echo "another passphrase $name" >"$name"; done

# --- accounts
a 0 account add Sothy --role facilitator --no-identities --passphrase-file2 pw2 --json
sothy=$(value "v['account']")
run 0 put member --vault a.balai --passphrase-file pw2 --quiet <<<'{"name":"White Lotus"}'
member=$(cat out)
run 7 put identity --vault a.balai --passphrase-file pw2 --quiet <<<"{\"member\":\"$member\",\"sealed\":{\"legalName\":\"Chan\"}}"
run 3 account add Mali --role facilitator --passphrase-file2 pw3 --vault a.balai --passphrase-file pw2 --quiet
run 0 account add Mali --role notetaker --passphrase-file2 pw3 --vault a.balai --passphrase-file pw2 --quiet
run 7 account add Dao --passphrase-file2 pw3 --vault a.balai --passphrase-file pw3 --quiet
run 2 account add Dao --role queen --passphrase-file2 pw3 --vault a.balai --passphrase-file pw --quiet
a 0 account passphrase Sothy --passphrase-file2 pw3
run 7 put identity --vault a.balai --account Sothy --passphrase-file pw3 --quiet <<<"{\"member\":\"$member\",\"sealed\":{\"legalName\":\"Chan\"}}"
a 0 account remove Sothy
a 7 account remove Dara
a 0 account list --json
holds "who opens what" "{r['name']: r['opensHere'] for r in rows} == {'Dara': True, 'Sothy': False, 'Mali': True}"

# --- who received a package: "by" is every record's account
a 0 put body <<<'{"name":{"en":"Ministry"},"kind":"ministry"}'
body=$(cat out)
a 0 put handoff <<<"{\"body\":\"$body\",\"reference\":\"x\"}"
handoff=$(cat out)
a 0 put handoffReceipt <<<"{\"handoff\":\"$handoff\",\"how\":\"by hand\",\"receivedBy\":\"the front office\"}"
a 0 list handoffReceipt --json
holds "by whom" "v['receivedBy'] == 'the front office' and len(v['by']) == 36"
a 0 put handoffReceipt <<<"{\"handoff\":\"$handoff\",\"on\":\"2026-11-21\",\"by\":\"the guard\"}"
a 0 handoff list --json
holds "also what was written as by" "[(r['on'], r['how'], r['receivedBy']) for r in v['receipts']] == [(None, 'by hand', 'the front office'), ('2026-11-21', None, 'the guard')]"

# --- the end of a trust keeps its reason
echo "six words of no one" >words
a 0 exchange invite --out laptop.invitation --passphrase-file2 words --json
device=$(value "v['device']")
a 0 device revoke "$device" --why "lost on the bus" --json
a 0 device list --json
holds "the reason stands" "[r['revokedWhy'] for r in rows if r['id'] == '$device'] == ['lost on the bus']"

# --- a restored vault on the council's only laptop
a 7 backup nothing-newer --why "there was none"
a 0 backup make --out backup.zip
run 0 backup restore backup.zip b.balai --quiet
b() {
    local want=$1
    shift
    run "$want" "$@" --vault b.balai --passphrase-file pw --quiet
}
b 2 backup nothing-newer
b 2 backup nothing-newer --why "  "
b 0 info --json
holds "it is catching up" "v['catchingUp'] is True"
b 0 backup nothing-newer --why "the only laptop, and it is gone" --json
holds "not any more" "v == {'catchingUp': False}"
b 0 info --json
holds "nor later" "v['catchingUp'] is False"
b 0 list setting --json
holds "the statement stands" "json.loads(v['value'])['reason'] == 'the only laptop, and it is gone' and v['key'].startswith('nothingNewer/')"
b 7 backup nothing-newer --why "again"
b 0 check --deep --json

# Two people chose one passphrase: each opens as the account that was named, with what its own role may.
a 0 account add Twin --role notetaker --passphrase-file2 pw2
a 0 account add Guest --role reader --passphrase-file2 pw2
run 0 list council --vault a.balai --passphrase-file pw2 --account Guest --quiet
run 7 put member --vault a.balai --passphrase-file pw2 --account Guest --quiet <<<'{"name":"Reed"}'
run 0 put member --vault a.balai --passphrase-file pw2 --account Twin --quiet <<<'{"name":"Reed"}'
run 7 list council --vault a.balai --passphrase-file pw2 --account Dara --quiet

finish
