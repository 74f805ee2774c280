#!/usr/bin/env bash
# A package on its way: wrapped for offices with and without age, opened, answered and signed without a vault, taken in,
# and found again in the register.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

new_council
a 0 list council --json
put body '{"name":{"en":"Ministry A"},"kind":"ministry","languages":["en"]}'
ministry=$id
put meeting '{"title":{"en":"First"},"kind":"internal","state":"held","minutesState":"sealed","startsAt":"2026-10-05T09:00:00+07:00"}'
meeting=$id
for number in 1 2; do
    put recommendation "{\"reference\":\"NC-2026-00$number\",\"title\":{\"en\":\"Interpreters $number\"},\"text\":{\"en\":\"Interpreters are paid for their travel.\"},\"lead\":[\"$ministry\"],\"meeting\":\"$meeting\",\"evidence\":\"consensus\",\"stage\":\"adopted\"}"
    advice[$number]=$id
    put adoption "{\"recommendation\":\"$id\",\"meeting\":\"$meeting\",\"method\":\"consensus\",\"on\":\"2026-10-05\"}"
done
echo "{\"body\":\"$ministry\",\"use\":\"share\",\"languages\":[\"en\"],\"what\":{\"recommendations\":[\"${advice[1]}\",\"${advice[2]}\"]},\"forms\":[\"json\"]}" >spec.json

# a language that nothing is written in is told, and does not stop what there is
a 0 handoff preview "$(sed 's/\["en"\]/["en","lo"]/' spec.json)" --json
says "nothing in Lao" "ລາວ"
a 0 handoff preview spec.json --json
if [ -s err ]; then bad "a word too many: $(head -c 200 err)"; else good; fi

# wraps
a 2 handoff make spec.json --out no.zip --encrypt-passphrase-file words.age --zip-passphrase-file words.zip
absent words.age
absent no.zip
a 2 handoff make '{"body":1}' --out no.zip --zip-passphrase-file words.no
absent words.no
for wrap in encrypt zip; do
    a 0 handoff make spec.json --out "$wrap.file" --"$wrap"-passphrase-file "words.$wrap" --json
    present "$wrap.file.minisig"
    if [ "$(tr -cd - <"words.$wrap" | wc -c)" = 5 ] && [ "$(stat -c %a "words.$wrap")" = 600 ]; then good; else bad "six words that only the owner reads: $(cat "words.$wrap")"; fi
    a 0 handoff verify "$wrap.file" --json
    holds "known key, but not looked into" 'v["verdict"] == "knownKey" and v["encrypted"] is True'
    a 0 handoff verify "$wrap.file" --"$wrap"-passphrase-file "words.$wrap" --json
    holds "looked into" 'v["verdict"] == "knownKey" and v["encrypted"] is False and v["bag"]["valid"] is True'
    run 7 handoff verify "$wrap.file" --passphrase-file "words.$wrap"
    run 3 handoff verify "$wrap.file" --passphrase-file pw
    cp "$wrap.file" "changed.$wrap" && cp "$wrap.file.minisig" "changed.$wrap.minisig"
    alter "changed.$wrap" 700
    run 4 handoff verify "changed.$wrap" --passphrase-file "words.$wrap"
done
if command -v age >/dev/null; then
    printf '%s' "$(head -n 1 words.encrypt)" >line
    if grep -q '^age-encryption.org/v1' encrypt.file; then good; else bad "an age file"; fi
fi
if command -v unzip >/dev/null; then
    if unzip -Z1 zip.file | sort | tr '\n' ' ' | grep -qE '^handoff-[0-9-]+\.zip handoff-[0-9-]+\.zip\.minisig $'; then good; else bad "names in the sealed zip: $(unzip -Z1 zip.file)"; fi
fi

# parts for e-mail, and a letter to an office
sed 's/"forms":\["json"\]/"forms":["pdf","json"],"letter":{"addressee":"Department of Law","place":"Phnom Penh"}/' spec.json >large.json
a 2 handoff make large.json --out parts.zip --split-mb much
a 2 handoff make large.json --out parts.zip --split-mb 0.01
says "which file is too large" "field split\|Field split"

a 0 handoff make large.json --out parts.zip --split-mb 0.021 --json
holds "two parts" 'v["files"] == ["parts-1of2.zip", "parts-2of2.zip"] and v["file"] == v["files"][0]'
absent parts.zip
for part in parts-1of2.zip parts-2of2.zip; do
    a 0 handoff verify "$part"
    run 0 handoff verify "$part" --bag --json
    holds "a bag of its own" 'v["valid"] is True and v["warnings"] == []'
done
a 0 list handoff --json
holds "the office is remembered" '[one["addressee"] for one in rows].count("Department of Law") == 1'

# for other programs: what independent readers see, without a network
sed "s/\"what\"/\"audience\":\"government\",\"what\"/" spec.json >open.json
cp -r a.balai before.balai
a 0 handoff make open.json --out open.zip --json
rm -r a.balai && mv before.balai a.balai
if /usr/bin/python3 "$(dirname "${BASH_SOURCE[0]}")/../handoff/read_open.py" open.zip >out 2>read.err; then good; else bad "open forms: $(tail -n 1 read.err)"; fi
holds "council and ministry, what was adopted and when" 'v["popolo"] == {"organizations": ["River Council", "Ministry A"], "motions": ["NC-2026-001", "NC-2026-002"], "adopted": ["2026-10-05"] * 2}'
holds "a package of two items" 'v["basis"]["packages"] == 1 and v["basis"]["items"] == 2'
holds "the day of the answer" 'len(v["days"]) == 1 and v["days"][0][0] > "2026"'

# answered and signed by the office
cat >answers.jsonl <<'JSON'
{"item":1,"response":"partly","reason":"The budget is decided in March.","due":"2027-03-01","officialRef":"ML/77","signedByOffice":"Legal department"}
{"item":2,"response":"noted"}
JSON
run 3 response make zip.file --answers answers.jsonl --out r.reply --json
run 0 response make zip.file --passphrase-file words.zip --answers answers.jsonl --out r.reply --json
holds "words to tell" 'v["answers"] == 2 and len(v["words"]) == 8'
words=$(value 'v["words"]')
run 9 response make zip.file --passphrase-file words.zip --answers answers.jsonl --out r.reply
echo '{"item":1,"response":"perhaps"}' >unclear.jsonl
run 2 response make zip.file --passphrase-file words.zip --answers unclear.jsonl --out no.reply
says "line and field" "Line 1, field response"
absent no.reply
run 4 response make changed.zip --passphrase-file words.zip --answers answers.jsonl --out no.reply
cp r.reply changed.reply
alter changed.reply 60
a 4 response import changed.reply
a 0 response import r.reply --json
holds "taken in, with the words of the key" "len(v['responses']) == 2 and v['signer']['words'] == $words"
a 0 list response --where "recommendation=${advice[1]}" --json
holds "said by the office" 'v["source"] == "reply" and v["response"] == "partly" and v["due"] == "2027-03-01" and v["officialRef"] == "ML/77" and v["signedByOffice"] == "Legal department"'
a 0 response import r.reply --json
holds "once" 'v["responses"] == [] and v["already"] == 2'

# of the same office, another answer
sed 's/"partly"/"rejected"/' answers.jsonl >later.jsonl
run 0 response make zip.file --passphrase-file words.zip --answers later.jsonl --out later.reply
cp -r a.balai before.balai
a 0 response import later.reply --json
holds "both stay" 'len(v["responses"]) == 1 and v["changed"] == 1'
rm -r a.balai && mv before.balai a.balai

# one that the minisign program signed
if command -v minisign >/dev/null && command -v zip >/dev/null; then
    mkdir office
    (
        cd office
        unzip -p ../r.reply reply.json | sed 's/partly/accepted/' >reply.json
        minisign -G -W -p key.pub -s key.sec >/dev/null
        minisign -S -s key.sec -m reply.json -t "reply key $(tail -n 1 key.pub)" >/dev/null
        zip -q -X -0 ../other.reply reply.json reply.json.minisig
    )
    sed 's/"package": "[0-9a-f]*/"package": "0000/' office/reply.json >office/elsewhere.json
    (
        cd office
        mv elsewhere.json reply.json
        minisign -S -s key.sec -m reply.json -t "reply key $(tail -n 1 key.pub)" >/dev/null
        zip -q -X -0 ../elsewhere.reply reply.json reply.json.minisig
    )
    a 2 response import elsewhere.reply
    says "a package of another council" "field handoff"
    a 0 response import other.reply --json
    holds "another program's reply" 'len(v["responses"]) == 1 and v["already"] == 1'
fi

# a column of the office's own
printf 'reference,response,Deadline\nNC-2026-001,accepted,2027-04-30\n' >own.csv
a 2 response import own.csv
says "which column" "Line 2, field Deadline"
a 2 response import own.csv --map '{"Deadline":"nothing"}'
echo '[]' >map.json
a 2 response import own.csv --map map.json
a 8 response import own.csv --map no-such.json
a 0 response import own.csv --map '{"Deadline":null}' --json
a 0 response import own.csv --map '{"Deadline":"due"}' --json
holds "taken for the day" 'len(v["responses"]) == 1'
a 0 list response --json
holds "the last of them" 'any(one["due"] == "2027-04-30" and one["response"] == "accepted" for one in rows)'

# the register
a 0 handoff list --json
handoff=$(value 'rows[0]["id"]')
holds "what went, what stayed, and nothing confirmed yet" 'len(rows) == 3 and all(one["included"] == 2 and one["heldBack"] == 0 and one["receipts"] == [] and one["recalls"] == [] and one["toRecall"] == 0 for one in rows)'
put handoffReceipt "{\"handoff\":\"$handoff\",\"on\":\"2026-11-20\",\"how\":\"by hand\"}"
a 0 handoff list --json
holds "confirmed" "[one['receipts'] for one in rows if one['id'] == '$handoff'] == [[{'on': '2026-11-20', 'how': 'by hand', 'receivedBy': None}]]"

# printed: numbered cover sheets, which are no receipt
a 2 handoff cover "$handoff" --copies 0 --out cover.pdf
a 2 handoff cover "$handoff" --copies some --out cover.pdf
absent cover.pdf
a 0 handoff cover "$handoff" --copies 2 --to "Department of Law" --carried-by Dara --out cover.pdf --json
holds "two copies" 'v["copies"] == [1, 2]'
a 0 handoff cover "$handoff" --copies 1 --out cover2.pdf --json
holds "the third" 'v["copies"] == [3]'
present cover.pdf
a 0 handoff list --json
holds "given and received are told apart" "[(len(one['receipts']), [(given['copies'], given['carriedBy']) for given in one['copies']]) for one in rows if one['id'] == '$handoff'] == [(1, [([1, 2], 'Dara'), ([3], '')])]"

# a mistake is called back by hand: known numbers only, once, and the notice has no words of them
a 2 handoff recall "$handoff" --out mistake.pdf --items two
a 2 handoff recall "$handoff" --out mistake.pdf --items 9
absent mistake.pdf
a 7 handoff recall "$handoff" --out mistake.pdf
absent mistake.pdf
a 0 handoff recall "$handoff" --out mistake.pdf --items 2 --json
holds "item 2 alone" 'v["items"] == [2] and v["recall"] is not None'
present mistake.pdf
a 0 list recall --json
holds "a mistake" "[one['cause'] for one in rows if one['handoff'] == '$handoff'] == ['mistake']"
a 0 handoff recall "$handoff" --out again.pdf --items 2 --json
holds "not recorded twice" 'v["recall"] is None and v["items"] == [2]'

# a package in its place, which the older one is told of
a 8 handoff replacement "$(cat /proc/sys/kernel/random/uuid)"
a 0 handoff replacement "$handoff" --json
holds "the same without what was recalled" "v['replaces'] == '$handoff' and len(v['what']['recommendations']) == 1 and v['forms'] == ['json']"
cp out replacement.json
a 0 handoff list --json
older=$(value "[one['reference'] for one in rows if one['id'] == '$handoff'][0]")
a 0 handoff make replacement.json --out newer.zip --json
newer=$(value 'v["id"]')
newerReference=$(value 'v["reference"]')
unzip -p newer.zip '*/data/handoff.json' >out
python3 -c 'import json; print(json.dumps(json.load(open("out"))))' >one && mv one out
holds "says what it replaces" "v['replaces'] == {'reference': '$older', 'items': [2]} and len(v['items']) == 1"
a 7 handoff replacement "$handoff"
a 2 handoff make replacement.json --out again.zip
says "once" "replaces"
absent again.zip
a 0 handoff list --json
holds "they know each other" "[one['replacedBy'] for one in rows if one['id'] == '$handoff'] == [['$newer']] and [one['replaces'] for one in rows if one['id'] == '$newer'] == ['$handoff']"
a 0 handoff verify newer.zip --json
holds "nothing newer" 'v["replacedBy"] is None'

# reminded, then acknowledged on the sheet of the recall
a 0 due --on 2027-12-31 --json
holds "a reminder" "any(one['kind'] == 'recall' and one['record'] == '$handoff' for one in rows)"
a 0 handoff remind "$handoff" --out reminder.pdf --json
present reminder.pdf
a 0 handoff recall "$handoff" --out third.pdf --sheet stopped.xlsx --json
present stopped.xlsx
a 2 handoff acknowledge "$handoff" --how perhaps
a 2 handoff acknowledge "$handoff" --how letter --on 2001-01-01
a 7 handoff acknowledge "$newer" --how letter
printf 'handoff,item,reference,response,signedByOffice\n%s,recall,%s,acknowledged,Registry\n' "$newerReference" "$older" >stopped.csv
a 0 response import stopped.csv --json
holds "taken for an acknowledgement" 'len(v["acknowledged"]) == 1 and v["responses"] == []'
a 0 handoff list --json
holds "who, when and how" "[(one['acknowledgedBy'], one['acknowledgedHow'], one['acknowledgedOn'] is not None, one['replacement']) for row in rows if row['id'] == '$handoff' for one in row['recalls']] == [('Registry', 'sheet', True, '$newer')]"
a 0 due --on 2027-12-31 --json
holds "no reminder" "not any(one['kind'] == 'recall' and one['record'] == '$handoff' for one in rows)"
a 0 handoff acknowledge "$handoff" --how spoken --json
holds "once" 'v["acknowledged"] == []'
a 7 handoff remind "$handoff" --out reminder2.pdf
absent reminder2.pdf

# erased words leave the register's what, to whom and when
a 0 search "Interpreters 2" --kind recommendation --json
holds "found before" "any(one['id'] == '${advice[2]}' for one in rows)"
a 0 erase recommendation "${advice[2]}" --reason member-asked
a 0 search "Interpreters 2" --json
holds "found nowhere" "not any(one['id'] == '${advice[2]}' for one in rows) and 'Interpreters 2' not in text"
a 0 handoff list --json
holds "still in the register" "[(one['reference'], one['body'], one['included'], one['recalled']) for one in rows if one['id'] == '$handoff'] == [('$older', '$ministry', 2, [2])] and 'Interpreters' not in text"
a 0 list handoffItem --where "handoff=$handoff" --json
holds "which item, without its words" "[one['number'] for one in rows if one['item'] == '${advice[2]}'] == [2] and 'Interpreters' not in text"
a 0 search "$older" --kind handoff --json
holds "found by its number" "any(one['id'] == '$handoff' for one in rows)"
a 0 check --deep --json
holds "whole" 'v["ok"] is True'

finish
