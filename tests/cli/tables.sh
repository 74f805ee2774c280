#!/usr/bin/env bash
# Tables in and out: what leaves obeys consent, what comes in is taken whole or not at all.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

new_council --json --language en
echo "the words of the file" >file.pw
echo "Sok has words of her own" >Sok.pw
a 0 account add Sok --role notetaker --passphrase-file2 Sok.pw
echo "the ministry has words" >Ministry.pw
a 0 account add Ministry --role reader --passphrase-file2 Ministry.pw
ministry=$(a 0 account list --json; value '[one["id"] for one in rows if one["name"] == "Ministry"][0]')
put body '{"name":{"en":"Labour Office"},"kind":"ministry","contacts":"Pangolin at the desk"}'
body=$id
put account "{\"id\":\"$ministry\",\"employer\":\"$body\"}"
members=()
for name in Lotus River Moonlight Bamboo Star; do
    put member "{\"name\":\"$name Wombat\",\"state\":\"active\",\"notes\":\"Xylophone ramp\"}"
    members+=("$id")
done
lotus=${members[0]}
put identity "{\"member\":\"$lotus\",\"sealed\":{\"legalName\":\"Quokka Legalname\",\"phones\":[\"+855 12 345 678\"]}}"
put meeting '{"title":{"en":"May meeting"},"kind":"internal","state":"held","minutesState":"confirmed","startsAt":"2026-05-12T09:00:00+07:00","place":"Narwhal house"}'
meeting=$id
put meeting '{"title":{"en":"The next one"},"state":"planned","startsAt":"2026-12-12T09:00:00+07:00","place":"Narwhal house"}'
for member in "${members[@]}"; do put attendance "{\"meeting\":\"$meeting\",\"member\":\"$member\",\"state\":\"present\"}"; done
put agendaItem "{\"meeting\":\"$meeting\",\"order\":\"a\",\"title\":{\"en\":\"Open item\"}}"
item=$id
put agendaItem "{\"meeting\":\"$meeting\",\"order\":\"b\",\"title\":{\"en\":\"Ocelot item\"},\"closed\":true}"
closed=$id
block() { # block ITEM KIND TEXT [MORE]
    put block "{\"meeting\":\"$meeting\",\"agendaItem\":\"$1\",\"order\":\"a\",\"kind\":\"$2\",\"text\":{\"en\":\"$3\"},\"original\":\"en\"${4-}}"
}
block "$item" statement "Fees are =too high." ",\"speaker\":\"$lotus\",\"attribution\":\"chosenName\""
fees=$id
block "$item" statement "Unreleased okapi words." ",\"speaker\":\"${members[1]}\""
block "$item" note "=2+5 reports were heard."
block "$item" note "Bamboo Wombat was late."
block "$item" note "The secretary said: \\\"enough tapir\\\"."
block "$item" note "We heard the gibbon report."
block "$closed" note "Closed numbat note."
put recommendation "{\"reference\":\"NC-1\",\"title\":{\"en\":\"Complaint channel\"},\"text\":{\"en\":\"Open a channel.\"},\"stage\":\"adopted\",\"evidence\":\"consensus\",\"lead\":[\"$body\"],\"contributors\":[$(printf '"%s",' "${members[@]}" | sed 's/,$//')]}"
channel=$id
put adoption "{\"recommendation\":\"$channel\",\"method\":\"vote\",\"for\":3,\"against\":2,\"on\":\"2026-05-12\"}"
put recommendation '{"reference":"NC-2","title":{"en":"Draft dugong"},"text":{"en":"Not adopted."},"stage":"draft"}'
draft=$id
put response "{\"recommendation\":\"$channel\",\"body\":\"$body\",\"response\":\"accepted\",\"reason\":{\"en\":\"Agreed in full.\"},\"receivedOn\":\"2026-06-01\"}"
put response "{\"recommendation\":\"$draft\",\"body\":\"$body\",\"response\":\"rejected\",\"reason\":{\"en\":\"Dugong reason.\"}}"
put honorarium "{\"member\":\"$lotus\",\"amount\":{\"minor\":150000,\"currency\":\"KHR\"},\"note\":\"Wombat note\"}"
consent() { # consent USE AUDIENCE [MORE]
    put consent "{\"member\":\"$lotus\",\"use\":\"$1\",\"audience\":\"$2\",\"scopeKind\":\"all\",\"decision\":\"given\",\"effectiveOn\":\"2026-01-01\",\"until\":\"2030-01-01\"${3-}}"
}
for use in record quote share; do consent $use government; done

export_to() { # export_to EXIT KIND FILE OPTIONS…
    local want=$1 kind=$2 file=$3
    shift 3
    a "$want" export "$kind" --out "$file" --json "$@"
}
# Everything readable in a file. What reads it reads to its end (no grep -q): else pipefail makes a match a failure.
readable() { case $1 in *.xlsx) unzip -p "$1" ;; *) cat "$1" ;; esac; }
silent() { # silent FILE WORDS…
    local file=$1 word
    shift
    for word in "$@"; do if readable "$file" | grep -aiF "$word" >/dev/null; then bad "$file tells $word"; else good; fi; done
}
tells() { if readable "$1" | grep -aF "$2" >/dev/null; then good; else bad "$1 lacks $2"; fi; }

# --- without a right of hers nothing of a statement goes; with it, what she allowed and no more
export_to 0 block none.csv --audience government
holds "held back and counted" 'v["rows"] == 1 and v["heldBack"] == 6 and v["reasons"]["noApproval"] == 1 and v["reasons"]["noConsent"] == 1'
says "on stderr" 6
silent none.csv okapi Fees Lotus Bamboo tapir gibbon numbat Wombat
put comment "{\"block\":\"$fees\",\"member\":\"$lotus\",\"answer\":\"right\",\"mode\":\"self\",\"language\":\"en\"}"
for form in csv xlsx json; do
    export_to 0 block "gov.$form" --audience government
    holds "$form" 'v["rows"] == 2'
    tells "gov.$form" "Fees are =too high."
    tells "gov.$form" "reports were heard."
    silent "gov.$form" okapi Lotus Bamboo tapir gibbon numbat Wombat Quokka Xylophone "$lotus" "$meeting" "$fees"
    export_to 0 block "public.$form"
    holds "the public is the default and gave no consent" 'v["rows"] == 1'
    silent "public.$form" Fees okapi
done
[ "$(stat -c %a gov.csv)" = 600 ] && good || bad "mode $(stat -c %a gov.csv)"
head -c 3 gov.csv | cmp -s - <(printf '\xef\xbb\xbf') && good || bad "no byte order mark"
grep -q "'=2+5" gov.csv && good || bad "a formula in the CSV: $(cat gov.csv)"
export_to 9 block gov.csv --audience government
consent attribute government ',"attribution":"chosenName"'
for use in record quote share; do consent $use government ',"attribution":"chosenName"'; done
export_to 0 block named.json --audience body --body "$body"
tells named.json '"speaker":"Lotus Wombat"'
silent named.json River Bamboo "$lotus"

# --- kinds
export_to 0 recommendation recs.json --audience government
holds "only what was adopted" 'v["rows"] == 1 and v["reasons"] == {"notAdopted": 1}'
tells recs.json Labour
silent recs.json Dugong Wombat "$lotus" "$channel" contributors
export_to 0 response responses.csv --audience government
tells responses.csv "Agreed in full."
silent responses.csv Dugong
export_to 0 adoption adoptions.json
silent adoptions.json '"for"' against
export_to 0 member members.csv --audience government
holds "one name" 'v["rows"] == 1 and v["reasons"] == {"noConsent": 4}'
tells members.csv "Lotus Wombat"
silent members.csv River Bamboo Xylophone active
export_to 0 attendance attendance.csv
holds "five without names" 'v["rows"] == 1'
tells attendance.csv "2026-05-12,5"
silent attendance.csv Wombat
export_to 0 attendance few.csv --audience government
silent few.csv Wombat
export_to 0 meeting meetings.csv
tells meetings.csv "May meeting"
silent meetings.csv Narwhal "The next one"
export_to 0 body bodies.csv
silent bodies.csv Pangolin
export_to 0 agendaItem items.csv
silent items.csv Ocelot
for kind in identity consent comment packet honorarium payment account device invitationAnswer setting; do
    export_to 0 $kind "$kind.json"
    holds "$kind stays" 'v["rows"] == 0'
    tells "$kind.json" "["
    silent "$kind.json" Wombat Quokka 150000 "$lotus"
done

# --- inside: all that the account may open, and only encrypted
export_to 2 member inside.csv --inside
absent inside.csv
export_to 2 member inside.csv --inside --encrypt-passphrase-file file.pw --audience council
inside() { run 0 export "$2" --out "$3" --inside --encrypt-passphrase-file file.pw --vault a.balai --passphrase-file "$1" --quiet --json; }
inside pw identity full.json.age
if grep -qa Quokka full.json.age; then bad "not encrypted"; else good; fi
[ "$(head -c 21 full.json.age)" = "age-encryption.org/v1" ] && good || bad "not an age file"
"$CLI" age-decrypt --passphrase-file file.pw <full.json.age >full.json
tells full.json "Quokka Legalname"
inside Sok.pw identity half.json.age
"$CLI" age-decrypt --passphrase-file file.pw <half.json.age >half.json
silent half.json Quokka 345678
tells half.json '"sealed":true'
inside Sok.pw member half.csv
"$CLI" age-decrypt --passphrase-file file.pw <half.csv >half.plain
silent half.plain Xylophone
tells half.plain "Lotus Wombat"

# --- who and where
run 7 export member --out ministry.csv --vault a.balai --passphrase-file Ministry.pw --quiet
absent ministry.csv
run 7 export block --out sok.csv --vault a.balai --passphrase-file Sok.pw --quiet
absent sok.csv
export_to 2 zebra z.csv
export_to 2 member z.txt
export_to 2 member a.balai/z.csv
export_to 2 member z.csv --audience everybody
export_to 2 member z.csv --audience body
export_to 2 member z.csv --body "$body"
export_to 8 member z.csv --audience body --body "$lotus"
absent z.csv
absent a.balai/z.csv
a 0 check --deep --json

# --- import
take() { # take EXIT KIND FILE MAP
    a "$1" import "$2" "$3" --map "$4" --json
}
printf '\xef\xbb\xbfName,Reads,Since\r\nRiver Child,km; en,2026-01-31\r\n"Sea, the",,14 March 2026\r\n' >in.csv
map='{"Name":"name","Reads":"reads","Since":"since"}'
take 0 member in.csv "$map"
holds "two" 'v["imported"] == 2 and len(v["ids"]) == 2'
first=$(value 'v["ids"][0]')
a 0 show member "$first"
holds "as written" 'v["name"] == "River Child" and sorted(v["reads"]) == ["en", "km"] and v["since"] == "2026-01-31"'
a 0 list member --json
before=$(cat out)
printf 'Name,Reads,Since\nNew,km,2026-01-31\nOther,km,3/4/2026\n' >two-ways.csv
take 2 member two-ways.csv "$map"
says "line, column, suggestion" 'ine 3, column Since.*2026-04-03'
printf 'Name,Reads,Since\nNew,km,2569-01-31\n' >era.csv
take 2 member era.csv "$map"
says "suggestion" 2026-01-31
printf 'Name,Reads,Since\nNew,km,31/1/26\n' >figures.csv
take 2 member figures.csv "$map"
says "line" 'ine 2'
printf 'Name,Reads,Since\nNew\xff,km,\n' >bytes.csv
take 2 member bytes.csv "$map"
says "line" 'ine 2'
printf 'Name,Reads,Since\n=HYPERLINK("x"),km,\n' >formula.csv
take 2 member formula.csv "$map"
says "column" 'ine 2, column Name'
echo "Name,Reads" >short.csv
take 2 member short.csv "$map"
says "column" 'column Since'
python3 -c 'print("Name,Reads,Since"); [print("A,,") for _ in range(20001)]' >long.csv
take 2 member long.csv "$map"
take 2 member in.csv '{"Name":"colour"}'
take 2 member in.csv '{"Name":'
take 2 member in.csv '{"Reads":"reads"}'
take 2 member pw "$map"
take 8 member nowhere.csv "$map"
echo "not a workbook" >broken.xlsx
take 4 member broken.xlsx "$map"
a 0 list member --json
[ "$(cat out)" = "$before" ] && good || bad "the members changed"
printf 'Which,Body,Answer\n%s,%s,noted\n' "$channel" "$body" >events.csv
take 0 response events.csv '{"Which":"recommendation","Body":"body","Answer":"response"}'
printf 'Which,Body,Answer\n%s,%s,noted\n%s,%s,noted\n' "$channel" "$body" "$lotus" "$body" >wrong-kind.csv
take 2 response wrong-kind.csv '{"Which":"recommendation","Body":"body","Answer":"response"}'
says "line and column" 'ine 3, column Which'
printf 'M,Legal\n%s,Somebody Else\n' "$lotus" >sealed.csv
sealed='{"M":"member","Legal":"sealed.legalName"}'
run 7 import identity sealed.csv --map "$sealed" --vault a.balai --passphrase-file Sok.pw --quiet
printf 'Name,Notes\nNew,secret\n' >notes.csv
run 7 import member notes.csv --map '{"Name":"name","Notes":"notes"}' --vault a.balai --passphrase-file Sok.pw --quiet
run 7 import member in.csv --map "$map" --vault a.balai --passphrase-file Ministry.pw --quiet
take 0 identity sealed.csv "$sealed"
echo "$map" >map.json
python3 - <<'PY'
import zipfile
def sheet(cell):
    with zipfile.ZipFile("in.xlsx", "w") as z:
        z.writestr("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
        z.writestr("xl/workbook.xml", '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>')
        z.writestr("xl/_rels/workbook.xml.rels", '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>')
        text = lambda t: f'<c t="inlineStr"><is><t>{t}</t></is></c>'
        z.writestr("xl/worksheets/sheet1.xml", '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row>' + text("Name") + text("Reads") + text("Since") + "</row><row>" + text("From a workbook") + text("km") + cell + "</row></sheetData></worksheet>")
sheet("<c><v>46349</v></c>")
PY
take 0 member in.xlsx map.json
a 0 show member "$(value 'v["ids"][0]')"
holds "from a workbook" 'v["name"] == "From a workbook" and v["since"] == "2026-11-23"'

# --- Burmese that was perhaps typed in Zawgyi: both readings are shown, a person says which lines, what was typed stays
python3 - <<'PY'
open("burmese.csv", "w").write("Name\n\u1021\u1016\u103C\u1032\u1094\u101D\u1004\u1039\u1021\u102C\u1038\u101C\u1036\u102F\u1038\n\u1021\u1016\u103D\u1032\u1037\u101D\u1004\u103A\u1021\u102C\u1038\u101C\u102F\u1036\u1038\n")
PY
echo '{"Name":"name"}' >name.json
a 2 import member burmese.csv --map name.json
says "the line" 'ine 2'
says "the Unicode reading" 'အဖွဲ့ဝင်အားလုံး'
says "what to do" '--zawgyi'
a 2 import member burmese.csv --map name.json --zawgyi perhaps
a 0 import member burmese.csv --map name.json --zawgyi none --json
zawgyi=$(value 'v["ids"][0]')
a 0 show member "$zawgyi"
holds "as it was typed" 'v["name"].startswith("\u1021\u1016\u103C")'
a 0 import member burmese.csv --map name.json --zawgyi 2 --json
zawgyi=$(value 'v["ids"][0]')
a 0 show member "$zawgyi"
holds "its Unicode reading" 'v["name"] == "\u1021\u1016\u103D\u1032\u1037\u101D\u1004\u103A\u1021\u102C\u1038\u101C\u102F\u1036\u1038"'
a 0 history member "$zawgyi"
holds "what was typed is in its history" 'any(str(row.get("value", "")).startswith("\u1021\u1016\u103C") for row in rows)'
a 0 check --deep --json
finish
