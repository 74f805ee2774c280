#!/usr/bin/env bash
# One council's month on two laptops, with the exit codes and JSON shapes of the contract.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

b() {
    local want=$1
    shift
    run "$want" "$@" --vault b.balai --passphrase-file pw2 --quiet
}
put_b() {
    b 0 put "$1" <<<"$2"
    id=$(cat out)
}
today=$(TZ=Asia/Phnom_Penh date +%F)
later=$(date -d '+90 days' +%F)

# 1 the vault, its accounts and devices
echo "other words here now" >pw2
echo "six words of an invitation" >invitation.words
new_council --json
holds "create tells the ids" 'set(v) >= {"vault", "council", "account", "device"} and "recoveryCode" not in v'
present recovery.txt
run 9 create a.balai --council Again --account Dara --passphrase-file pw --test-kdf --quiet
a 0 list council --json
holds "create writes the defaults" 'v["replyDays"] == 60 and v["withdrawalHours"] == 72 and v["consentMonths"] == 12 and v["level"] == "community"'
holds "one council, with a time zone" 'v["name"]["en"] == "River Council" and v["timeZone"] and v["rules"]["quorum"] == 0.5 and v["rules"]["adoption"] == "consensus" and v["rules"]["adultsOnly"] is True and v["rules"]["approvalNeeded"] is True'
council=$(value 'v["id"]')
put council "{\"id\":\"$council\",\"timeZone\":\"Asia/Phnom_Penh\",\"country\":\"KH\",\"languages\":[\"km\",\"en\"]}"
a 0 account list --json
holds "one account" 'v["name"] == "Dara" and v["role"] == "facilitator" and v["active"] is True'
a 0 device list --json
holds "one device" 'v["state"] == "trusted"'
a 0 list member --json
holds "an empty list prints nothing" 'text == ""'

# 2 members, bodies and consents
put member '{"name":"White Lotus","state":"active","languages":["km"],"contributes":["policy","reviewing"],"since":"2026-01-05"}'
lotus=$id
put member '{"name":"Quiet River","state":"active"}'
river=$id
holds "put prints the id and no more" 're.fullmatch(UUID + "\n", text) and text[14] == "7"'
put body '{"name":{"en":"Ministry A"},"kind":"ministry","country":"KH","languages":["en","km"]}'
ministry=$id
put body '{"name":{"en":"Ministry B"},"kind":"ministry"}'
second=$id
a 0 show member "$lotus"
holds "show prints every field" 'keys(v, "name sortKey languages reads needsReadAloud contributes state since until addressAs supportName reach takesHome notWith notes otherSpellings id created changed by removed")'
holds "in its form" 'v["name"] == "White Lotus" and sorted(v["contributes"]) == ["policy", "reviewing"] and v["since"] == "2026-01-05" and v["removed"] is False'
a 0 list member --where "state=active" --fields id,name --json
holds "list takes conditions and fields" 'len(rows) == 2 and all(keys(one, "id name") for one in rows)'

for member in "$lotus" "$river"; do
    for use in attend record quote share attribute; do
        echo "{\"member\":\"$member\",\"use\":\"$use\",\"audience\":\"government\",\"scopeKind\":\"all\",\"decision\":\"given\",\"attribution\":\"chosenName\",\"effectiveOn\":\"2026-01-01\",\"until\":\"$later\"}"
    done
done >consents.jsonl
a 0 put consent --batch 4 <consents.jsonl
holds "an id for every line" 'len(set(re.findall(UUID, text))) == 10'
share=(consent may-share --use share --audience body --json)
a 0 "${share[@]}" --member "$lotus" --body "$ministry"
holds "allowed" 'keys(v, "allowed attribution consent reason") and v["allowed"] is True and v["attribution"] == "chosenName" and re.fullmatch(UUID, v["consent"]) and v["reason"] is None'
put consent "{\"member\":\"$river\",\"use\":\"share\",\"audience\":\"body\",\"body\":\"$second\",\"scopeKind\":\"all\",\"decision\":\"refused\",\"effectiveOn\":\"2026-02-01\"}"
a 0 "${share[@]}" --member "$river" --body "$second"
holds "that one no" 'v == {"allowed": False, "attribution": None, "consent": None, "reason": "refused"}'
a 0 "${share[@]}" --member "$river" --body "$ministry"
holds "the others still yes" 'v["allowed"] is True'
a 0 "${share[@]}" --member "$lotus" --body "$ministry" --on 2025-01-01
holds "not yet" 'v["reason"] == "notYetEffective"'
a 0 consent may-share --batch <<<"{\"member\":\"$river\",\"use\":\"share\",\"audience\":\"government\"}
{\"member\":\"$lotus\",\"use\":\"share\",\"audience\":\"public\",\"on\":\"2026-03-01\"}
{\"member\":\"$lotus\",\"use\":\"share\",\"audience\":\"body\",\"body\":\"$ministry\"}"
holds "answers line by line" '[one["reason"] for one in rows] == ["refused", "noConsent", None]'
tomorrow=$(date -d '+3 days' +%F)
for decision in refused withdrawn revoked invalidated; do
    a 2 put consent <<<"{\"member\":\"$lotus\",\"use\":\"photo\",\"audience\":\"public\",\"scopeKind\":\"all\",\"decision\":\"$decision\",\"effectiveOn\":\"$tomorrow\"}"
    says "a no holds at once" effectiveOn
done
put consent "{\"member\":\"$lotus\",\"use\":\"photo\",\"audience\":\"public\",\"scopeKind\":\"all\",\"decision\":\"given\",\"effectiveOn\":\"$tomorrow\"}"

# 3 a meeting
put meeting '{"title":{"en":"First"},"kind":"internal","state":"held","minutesState":"draft","startsAt":"2026-11-12T09:00:00+07:00"}'
meeting=$id
put agendaItem "{\"meeting\":\"$meeting\",\"order\":\"a0\",\"title\":{\"en\":\"Interpreters\"}}"
item=$id
for member in "$lotus" "$river"; do put attendance "{\"meeting\":\"$meeting\",\"member\":\"$member\",\"state\":\"present\"}"; done
block() { put block "{\"meeting\":\"$meeting\",\"agendaItem\":\"$item\",\"original\":\"en\",$1}"; }
block "\"order\":\"a0\",\"kind\":\"statement\",\"text\":{\"en\":\"There should be an interpreter from first contact.\"},\"speaker\":\"$lotus\",\"attribution\":\"chosenName\""
statement=$id
block "\"order\":\"a1\",\"kind\":\"statement\",\"text\":{\"en\":\"Zebrafish sentence to remove.\"},\"speaker\":\"$river\""
sentence=$id
block '"order":"a2","kind":"decision","text":{"en":"The council agreed to send the recommendation."}'
decision=$id
a 0 history block "$decision"
holds "history names who and when" 'rows and all({"change", "clock", "device", "account", "field", "value"} <= set(one) for one in rows)'

# 4 a second laptop
a 0 exchange invite --out i.inv --passphrase-file2 invitation.words --json
run 8 exchange join i.inv b.balai --passphrase-file pw2 --passphrase-file2 invitation.words --account Nobody --test-kdf --quiet
absent b.balai
run 3 exchange join i.inv b.balai --passphrase-file pw2 --passphrase-file2 pw --account Dara --test-kdf --quiet
run 0 exchange join i.inv b.balai --passphrase-file pw2 --passphrase-file2 invitation.words --account Dara --test-kdf --recovery-file recovery2.txt --quiet
a 0 exchange export --out 1.bundle --json
b 0 exchange import 1.bundle --json
holds "the whole council came" 'keys(v, "applied already held missing conflicts") and v["applied"] > 10 and v["already"] == v["held"] == v["conflicts"] == 0 and v["missing"] == []'
b 0 exchange import 1.bundle --json
holds "a second time nothing is new" 'v["applied"] == 0 and v["already"] > 10'
b 0 list member --json
holds "the members are there" 'len(rows) == 2'

# 5 a member reviews by packet, another takes a sentence out
a 0 packet make "$meeting" --member "$lotus" --out p.packet --packet-passphrase-file packet.words
run 3 packet show p.packet --passphrase-file pw --json
run 0 packet show p.packet --passphrase-file packet.words --json
holds "packet" 'keys(v, "meeting language blocks") and v["meeting"] == "First" and all(keys(one, "block kind text own contentNote") for one in v["blocks"])'
holds "her own words, and no record ids" "[one['text'] for one in v['blocks'] if one['own']] == ['There should be an interpreter from first contact.'] and '$statement' not in text"
own=$(value '[one["block"] for one in v["blocks"] if one["own"]][0]')
echo "{\"block\":\"$own\",\"answer\":\"sometimes\"}" >wrong.jsonl
run 2 packet answer p.packet --passphrase-file packet.words --answers wrong.jsonl --out wrong.reply --quiet
absent wrong.reply
echo "{\"block\":\"$own\",\"answer\":\"right\"}" >answers.jsonl
run 0 packet answer p.packet --passphrase-file packet.words --answers answers.jsonl --out r.reply --quiet
a 0 packet receive r.reply --json
a 0 list comment --where "block=$statement" --json
holds "her answer is a comment" 'v["answer"] == "right" and v["of"]'
a 0 search zebrafish --json
holds "a hit" "v['id'] == '$sentence' and v['kind'] == 'block' and 'Zebrafish' in v['snippet']"
put comment "{\"block\":\"$sentence\",\"member\":\"$river\",\"answer\":\"takeOut\",\"mode\":\"self\",\"language\":\"en\"}"
a 0 erase block "$sentence" --field text --reason member-asked
a 0 search zebrafish --json
holds "gone from search" 'text == ""'
a 0 history block "$sentence"
holds "gone from history" '"Zebrafish" not in text'
a 0 exchange export --out 2.bundle
b 0 search zebrafish --json
holds "the other laptop still has it" 'len(rows) == 1'
b 0 exchange import 2.bundle --json
b 0 search zebrafish
holds "gone there too" 'text == ""'
b 0 exchange import 1.bundle
b 0 search zebrafish
holds "an old bundle does not bring it back" 'text == ""'

# 6 a conflict
put block "{\"id\":\"$decision\",\"text\":{\"en\":\"Version A.\"}}"
put_b block "{\"id\":\"$decision\",\"text\":{\"en\":\"Version B.\"}}"
b 0 exchange export --out b1.bundle
a 0 exchange import b1.bundle --json
holds "one conflict" 'v["conflicts"] == 1'
a 0 exchange conflicts --json
holds "conflict" 'keys(v, "id what kind record field values") and all(keys(one, "change value device clock account") for one in v["values"])'
holds "both values, the one in force last" "v['id'] == '$decision:text.en' and v['what'] == 'field' and v['kind'] == 'block' and [one['value'] for one in v['values']] == ['Version A.', 'Version B.']"
conflict=$(value 'v["id"]')
a 8 exchange resolve "$decision:title.en" --keep ours
a 0 exchange resolve "$conflict" --keep ours
a 0 exchange conflicts --json
holds "settled" 'text == ""'
a 0 show block "$decision"
holds "ours" 'v["text"]["en"] == "Version A."'

# 7 a recommendation is adopted and handed over
put recommendation "{\"reference\":\"NC-2026-001\",\"title\":{\"en\":\"Interpreter at first contact\"},\"text\":{\"en\":\"Offer an interpreter at first contact.\"},\"lead\":[\"$ministry\"],\"evidence\":\"consensus\",\"stage\":\"adopted\",\"contributors\":[\"$lotus\",\"$river\"],\"meeting\":\"$meeting\"}"
advice=$id
cat >spec.json <<JSON
{"body":"$ministry","audience":"body","use":"share","languages":["en"],"what":{"recommendations":["$advice"],"minutes":["$meeting"],"decisions":[]},"forms":["pdf","odt","xlsx","json"]}
JSON
a 0 handoff preview spec.json --json
holds "held back before its adoption" "[one['included'] for one in v['items'] if one['item'] == '$advice'] == [False]"
put adoption "{\"recommendation\":\"$advice\",\"meeting\":\"$meeting\",\"method\":\"consensus\",\"on\":\"$today\",\"dissent\":{\"en\":\"One dissent.\"}}"
a 0 show adoption "$id"
holds "a commitment left out is computed" 'v["of"]'
put meeting "{\"id\":\"$meeting\",\"minutesState\":\"confirmed\"}"
a 0 handoff preview spec.json --json
holds "preview" 'keys(v, "items findings") and all({"itemKind", "item", "included", "attribution", "consents", "reason"} <= set(one) for one in v["items"]) and all({"id", "what", "where", "answered"} <= set(one) for one in v["findings"])'
holds "the recommendation and her words go, the erased sentence does not" "{one['item']: one['included'] for one in v['items']} == {'$advice': True, '$statement': True, '$sentence': False, '$decision': True}"
a 0 handoff make spec.json --out pk.zip --json
handoff=$(value 'v["handoff"]')
present pk.zip.minisig
run 7 handoff verify pk.zip
a 0 handoff verify pk.zip
unzip -p pk.zip '*/data/signing-key.pub' >council.pub
run 0 handoff verify pk.zip --key council.pub
run 0 handoff verify pk.zip --bag --json
holds "a valid bag" 'v["valid"] is True'
mkdir altered
cp pk.zip pk.zip.minisig altered
alter altered/pk.zip 2000
run 4 handoff verify altered/pk.zip
unzip -p pk.zip '*/data/recommendations.pdf' >r.pdf
if command -v pdftotext >/dev/null; then
    pdftotext r.pdf out
    holds "the PDF holds the words" '"Offer an interpreter at first contact." in " ".join(text.split()) and "Zebrafish" not in text'
fi
a 0 handoff list --json
holds "handoff list" "v['id'] == '$handoff'"

# 8 an answer comes
printf 'reference,response,due,reason\nNC-2026-001,partly,2027-03-01,Budget first\n' >response.csv
a 0 response import response.csv --json
a 0 list response --json
holds "recorded" "v['recommendation'] == '$advice' and v['response'] == 'partly' and v['due'] == '2027-03-01' and v['body'] == '$ministry'"

# 9 she withdraws
put consent "{\"member\":\"$lotus\",\"use\":\"share\",\"audience\":\"public\",\"scopeKind\":\"all\",\"decision\":\"withdrawn\",\"effectiveOn\":\"$today\"}"
a 0 due --json
holds "due" 'all(set("kind record on text".split()) <= set(one) <= set("kind record on text by use members".split()) for one in rows)'
holds "the package to recall" "[one['record'] for one in rows if one['kind'] == 'recall'] == ['$handoff']"
a 0 handoff recall "$handoff" --out recall.pdf --json
present recall.pdf
a 0 list recall --json
holds "the recall names numbers" "v['handoff'] == '$handoff' and v['items'] and v['cause'] == 'withdrawal'"
a 0 handoff preview spec.json --json
holds "her words and what she stands behind stay back from now on" "{one['item']: (one['included'], one['reason']) for one in v['items'] if not one['included']} == {'$advice': (False, 'withdrawn'), '$statement': (False, 'withdrawn'), '$sentence': (False, 'noText')}"

# 10 what is owed and paid
put honorarium "{\"member\":\"$river\",\"meeting\":\"$meeting\",\"for\":\"meeting\",\"kind\":\"honorarium\",\"amount\":{\"minor\":150000,\"currency\":\"KHR\"},\"agreedOn\":\"$today\"}"
owed=$id
a 0 show honorarium "$owed"
holds "owed" 'v["state"] == "owed" and v["amount"] == {"minor": 150000, "currency": "KHR"}'
put payment "{\"honorarium\":\"$owed\",\"state\":\"paid\",\"on\":\"$today\",\"way\":\"cash\",\"amount\":{\"minor\":150000,\"currency\":\"KHR\"}}"
a 0 show honorarium "$owed"
holds "paid" 'v["state"] == "paid"'

# 11 in order, kept, and brought back
a 0 check --deep --json
holds "in order" 'v == {"ok": True, "findings": []}'
b 0 check --deep --json
a 0 replay --json
tables=$(value 'v["tables"]')
a 0 replay --json
holds "replay again gives the same tables" "v['tables'] == '$tables'"
a 0 backup make --out bk.zip
run 0 backup verify bk.zip --json
holds "whole" 'v["ok"] is True'
alter bk.zip 9000
run 4 backup verify bk.zip
a 0 backup make --out bk2.zip
run 0 backup restore bk2.zip c.balai --quiet
run 0 check --deep --json --vault c.balai --passphrase-file pw
run 7 handoff make spec.json --out pk3.zip --vault c.balai --passphrase-file pw
a 0 exchange export --out 3.bundle
b 0 exchange import 3.bundle
b 0 list payment --json
holds "the other laptop knows it all" 'len(rows) == 1'

finish
