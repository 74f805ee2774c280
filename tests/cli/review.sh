#!/usr/bin/env bash
# From the notice to sealed minutes: three members, two laptops, and a packet on a third machine that has no vault.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

b() {
    local want=$1
    shift
    run "$want" "$@" --vault b.balai --passphrase-file pw2 --quiet
}
to_b() { # to_b NAME: everything of a
    a 0 exchange export --out "$1.bundle"
    b 0 exchange import "$1.bundle" --json
}
to_a() {
    b 0 exchange export --out "$1.bundle"
    a 0 exchange import "$1.bundle" --json
}
# by_hand FILE WORDS: what the `age` program, which asks at a terminal, makes of a packet.
by_hand() {
    python3 - "$1" "$2" >out <<'PY'
import os, pty, sys
words = open(sys.argv[2]).readline().rstrip("\n")
child, terminal = pty.fork()
if child == 0:
    os.execvp("age", ["age", "-d", "-o", "by-hand.json", sys.argv[1]])
seen = b""
while b"assphrase" not in seen:
    seen += os.read(terminal, 1024)
os.write(terminal, words.encode() + b"\n")
try:
    while os.read(terminal, 1024):
        pass
except OSError:
    pass
os.waitpid(child, 0)
print(open("by-hand.json", encoding="utf-8").read())
PY
}

# --- the notice: a meeting that is planned, its agenda, and who is invited
echo "other words here now" >pw2
echo "six words of an invitation" >invitation.words
new_council --json
a 0 account list --json
dara=$(value 'v["id"]')
declare -A member
for name in Lotus River Moon; do
    put member "{\"name\":\"$name Chosen\",\"state\":\"active\",\"languages\":[\"en\"]}"
    member[$name]=$id
    put identity "{\"member\":\"$id\",\"sealed\":{\"legalName\":\"$name Legal\",\"phones\":[\"+855 12 $name\"]}}"
done
allow() { # allow MEMBER ATTRIBUTION USE…
    local who=$1 as=$2 use
    shift 2
    for use in "$@"; do
        put consent "{\"member\":\"${member[$who]}\",\"use\":\"$use\",\"audience\":\"council\",\"scopeKind\":\"all\",\"decision\":\"given\",\"attribution\":\"$as\",\"effectiveOn\":\"2026-01-01\",\"until\":\"2028-12-31\"}"
    done
}
allow Lotus chosenName record attribute
allow River member record
put meeting '{"title":{"en":"May"},"kind":"internal","series":"council","state":"planned","minutesState":"none","startsAt":"2026-05-12T09:00:00+07:00"}'
may=$id
put meeting '{"title":{"en":"June"},"kind":"internal","series":"council","state":"planned","minutesState":"none","startsAt":"2026-06-12T09:00:00+07:00"}'
june=$id
put agendaItem "{\"meeting\":\"$may\",\"order\":\"a1\",\"title\":{\"en\":\"Fees\"}}"
fees=$id
for name in Lotus River Moon; do
    put attendance "{\"meeting\":\"$may\",\"member\":\"${member[$name]}\",\"state\":\"invited\"}"
    seats="${seats-} $id"
done

# --- the meeting, on the first laptop
put meeting "{\"id\":\"$may\",\"state\":\"held\",\"minutesState\":\"draft\"}"
for seat in $seats; do put attendance "{\"id\":\"$seat\",\"state\":\"present\"}"; done
statement() { # statement ORDER MEMBER WORDS
    put block "{\"meeting\":\"$may\",\"agendaItem\":\"$fees\",\"order\":\"$1\",\"kind\":\"statement\",\"original\":\"en\",\"text\":{\"en\":\"$3\"},\"speaker\":\"${member[$2]}\",\"attribution\":\"chosenName\"}"
}
statement a1 Lotus "Lotus words about fees."
lotus=$id
statement a2 River "River words about fees."
river=$id
statement a3 Moon "Moon words about fees."
moon=$id
put meeting "{\"id\":\"$may\",\"minutesState\":\"review\",\"reviewBy\":\"2026-12-24\",\"reviewers\":[\"${member[Lotus]}\",\"${member[River]}\",\"${member[Moon]}\"]}"
put minutesVersion "{\"meeting\":\"$may\",\"state\":\"review\"}"
a 0 show minutesVersion "$id"
holds "a version left empty is filled from the minutes, without a signature" 'v["number"] == 1 and len(v["contents"]) == 3 and re.fullmatch("[0-9a-f]{64}", v["root"]) and v["signature"] is None'
put agendaItem "{\"meeting\":\"$june\",\"order\":\"a0\",\"title\":{\"en\":\"Minutes of May\"},\"approves\":\"$may\"}"
approval=$id
a 0 due --json
holds "the review is due on the day that was said" "[one['on'] for one in rows if one['kind'] == 'review' and one['record'] == '$may'] == ['2026-12-24']"

# --- a second laptop of the same council
a 0 exchange invite --out i.inv --passphrase-file2 invitation.words --identity
run 0 exchange join i.inv b.balai --passphrase-file pw2 --passphrase-file2 invitation.words --account Dara --test-kdf --recovery-file recovery2.txt --quiet
to_b 1
to_a 2

# --- one member by packet on a third machine, made on the second laptop
b 0 packet make "$may" --member "${member[River]}" --out river.packet --packet-passphrase-file river.words --json
holds "held back, without a name" 'v["blocks"] == 2 and v["heldBack"] == {"noConsent": 1}'
mkdir third
cp river.packet third
if command -v age >/dev/null; then
    by_hand third/river.packet river.words
    holds "opened with age: hers, and Lotus's under the name she chose" 'len(v["blocks"]) == 2 and [(one["text"], one["own"], one.get("speaker")) for one in v["blocks"]] == [("Lotus words about fees.", False, "Lotus Chosen"), ("River words about fees.", True, None)]'
    holds "no sealed name, no number, nothing of Moon, no record" "'Legal' not in text and '+855' not in text and 'Moon' not in text and '$may' not in text and '$lotus' not in text and '$river' not in text and '${member[River]}' not in text"
fi
run 0 packet show third/river.packet --passphrase-file river.words --json
own=$(value '[one["block"] for one in v["blocks"] if one["own"]][0]')
others=$(value '[one["block"] for one in v["blocks"] if not one["own"]][0]')
printf '{"block":"%s","answer":"change","text":{"en":"River words about high fees."}}\n{"block":"%s","answer":"objection","text":{"en":"I see it otherwise."}}\n' "$own" "$others" >third/answers.jsonl
run 0 packet answer third/river.packet --passphrase-file river.words --answers third/answers.jsonl --out third/river.reply --quiet
a 3 packet receive third/river.reply
head -c 400 third/river.reply >cut.reply
b 4 packet receive cut.reply
b 0 packet receive third/river.reply --json
holds "both answers" 'v["comments"] == 2 and v["again"] is False'
b 0 packet receive third/river.reply --json
holds "a second time nothing is new" 'v["comments"] == 0 and v["again"] is True'

# --- two members on the first laptop; one has her words taken out
put comment "{\"block\":\"$lotus\",\"member\":\"${member[Lotus]}\",\"answer\":\"right\",\"mode\":\"self\",\"language\":\"en\"}"
put comment "{\"block\":\"$moon\",\"member\":\"${member[Moon]}\",\"answer\":\"takeOut\",\"mode\":\"self\"}"
asked=$id
put commentAnswer "{\"comment\":\"$asked\",\"answer\":\"erased\"}"
run 0 erase block "$moon" --reason member-asked --vault a.balai --passphrase-file pw
says "and where Balai cannot reach" "Older backups"
to_a 3
a 0 list comment --where "block=$river" --json
holds "her wish came to the first laptop" 'v["answer"] == "change" and v["text"]["en"] == "River words about high fees."'

# --- the desk takes her words in, she calls them right, and the objection is kept beside Lotus's words
put block "{\"id\":\"$river\",\"text\":{\"en\":\"River words about high fees.\"}}"
put comment "{\"block\":\"$river\",\"member\":\"${member[River]}\",\"answer\":\"right\",\"mode\":\"readTo\",\"readBy\":\"$dara\",\"language\":\"en\"}"
a 0 list comment --where "block=$lotus" --where answer=objection --json
objection=$(value 'v["id"]')
put commentAnswer "{\"comment\":\"$objection\",\"answer\":\"kept\"}"
to_b 4
b 0 packet make "$may" --member "${member[Lotus]}" --out lotus.packet --packet-passphrase-file lotus.words --json
run 0 packet show lotus.packet --passphrase-file lotus.words --json
holds "the kept objection goes with the words, and what was taken out is gone" "[one.get('objections') for one in v['blocks'] if one['own']] == [['I see it otherwise.']] and 'Moon' not in text"

# --- confirmed in June with changes, recorded in both, then sealed
put block "{\"meeting\":\"$june\",\"agendaItem\":\"$approval\",\"order\":\"a0\",\"kind\":\"decision\",\"original\":\"en\",\"text\":{\"en\":\"The minutes of May were confirmed with changes.\"}}"
put meeting "{\"id\":\"$may\",\"minutesState\":\"confirmed\",\"confirmedIn\":\"$june\"}"
put minutesVersion "{\"meeting\":\"$may\",\"state\":\"confirmed\",\"confirmedIn\":\"$june\",\"how\":\"withChanges\"}"
put meeting "{\"id\":\"$may\",\"minutesState\":\"sealed\"}"
put minutesVersion "{\"meeting\":\"$may\",\"state\":\"sealed\",\"confirmedIn\":\"$june\"}"
sealed=$id
to_b 5
b 0 show minutesVersion "$sealed"
holds "the other laptop holds the signed version" "v['number'] == 3 and len(v['contents']) == 2 and re.fullmatch('[0-9a-f]{128}', v['signature']) and re.fullmatch(UUID, v['device']) and v['confirmedIn'] == '$june'"
b 2 put minutesVersion <<<"{\"id\":\"$sealed\",\"state\":\"draft\"}"

# --- later a dated correction; the sealed words stay
put block "{\"meeting\":\"$may\",\"agendaItem\":\"$fees\",\"order\":\"a11\",\"kind\":\"statement\",\"original\":\"en\",\"text\":{\"en\":\"Lotus words about school fees.\"},\"speaker\":\"${member[Lotus]}\",\"attribution\":\"chosenName\",\"correctionOf\":\"$lotus\"}"
put minutesVersion "{\"meeting\":\"$may\",\"state\":\"sealed\",\"correctionOf\":\"$sealed\",\"why\":\"a word was missing\"}"
to_b 6
b 0 list minutesVersion --where "correctionOf=$sealed" --json
holds "the correction names the version before and why" 'v["number"] == 4 and len(v["contents"]) == 3 and v["why"] == "a word was missing" and v["signature"]'
b 0 show block "$lotus"
holds "the old words are there" 'v["text"]["en"] == "Lotus words about fees."'
for laptop in a b; do
    "$laptop" 0 search Moon --json
    holds "what was taken out is found nowhere" "not [one for one in rows if one['kind'] == 'block']"
    "$laptop" 0 check --deep --json
    holds "in order" 'v == {"ok": True, "findings": []}'
done

finish
