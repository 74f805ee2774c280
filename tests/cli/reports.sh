#!/usr/bin/env bash
# Reports: what the council may tell of its work, to whom; numbers of people under five are not told, nor can they be worked out.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

new_council --json --language en
put body '{"name":{"en":"Labour Office","km":"ការិយាល័យការងារ"},"kind":"ministry"}'
body=$id
members=()
for name in Lotus Brook Moonlight Bamboo Star Cloud; do
    put member "{\"name\":\"$name Wombat\",\"state\":\"active\"}"
    members+=("$id")
done
meeting() { # meeting TITLE DAY KIND STATE MEMBERS
    put meeting "{\"title\":{\"en\":\"$1\"},\"kind\":\"$3\",\"state\":\"$4\",\"minutesState\":\"confirmed\",\"startsAt\":\"$2T09:00:00+07:00\",\"place\":\"Narwhal house\"}"
    meeting=$id
    for member in "${members[@]:0:$5}"; do put attendance "{\"meeting\":\"$meeting\",\"member\":\"$member\",\"state\":\"present\"}"; done
}
meeting "May meeting" 2026-05-12 internal held 6
may=$meeting
meeting "June meeting" 2026-06-12 consultation held 5
meeting "Year before" 2025-06-12 internal held 5
meeting "Not yet" 2026-12-12 internal planned 0
contributors=$(printf '"%s",' "${members[@]}" | sed 's/,$//')
advice() { # advice REFERENCE TITLE CONTRIBUTORS
    put recommendation "{\"reference\":\"$1\",\"title\":{\"en\":\"$2\",\"km\":\"បណ្តឹង $1\"},\"text\":{\"en\":\"Text.\",\"km\":\"អត្ថបទ\"},\"stage\":\"adopted\",\"evidence\":\"consensus\",\"due\":\"2027-03-01\",\"meeting\":\"$may\",\"contributors\":[$3]}"
    advice=$id
    put adoption "{\"recommendation\":\"$advice\",\"meeting\":\"$may\",\"method\":\"vote\",\"for\":4,\"against\":2,\"on\":\"2026-05-12\"}"
}
advice NC-1 "Complaint channel" "$contributors"
first=$advice
advice NC-2 "Okapi advice of few" "\"${members[1]}\""
few=$advice
put recommendation '{"reference":"NC-3","title":{"en":"Dugong draft"},"stage":"draft"}'
put response "{\"recommendation\":\"$first\",\"body\":\"$body\",\"response\":\"noted\",\"receivedOn\":\"2026-06-01\"}"
put response "{\"recommendation\":\"$first\",\"body\":\"$body\",\"response\":\"accepted\",\"receivedOn\":\"2026-07-01\",\"due\":\"2027-01-15\",\"reason\":{\"en\":\"Agreed.\"}}"
put response "{\"recommendation\":\"$few\",\"body\":\"$body\",\"response\":\"rejected\",\"receivedOn\":\"2026-07-02\"}"
put delivery "{\"recommendation\":\"$first\",\"body\":\"$body\",\"state\":\"onTrack\",\"percent\":40,\"on\":\"2026-08-01\",\"saidBy\":\"Tapir at the desk\"}"
put assessment "{\"recommendation\":\"$first\",\"verdict\":\"partly\",\"change\":\"some\",\"text\":{\"en\":\"Two of three offices have an interpreter.\"},\"on\":\"2026-09-01\"}"
pay() { # pay MEMBERS KIND MINOR
    for member in "${members[@]:0:$1}"; do
        put honorarium "{\"member\":\"$member\",\"kind\":\"$2\",\"amount\":{\"minor\":$3,\"currency\":\"KHR\"},\"agreedOn\":\"2026-05-12\",\"note\":\"Wombat note\"}"
    done
    honorarium=$id
}
pay 5 honorarium 100000

text_of() {
    case $1 in
    *.pdf) pdftotext -layout "$1" - ;;
    *.odt) unzip -p "$1" content.xml ;;
    *) unzip -p "$1" ;;
    esac
}
tells() { if text_of "$1" | tr '\n' ' ' | tr -s ' ' | grep -F "$2" >/dev/null; then good; else bad "$1 lacks $2"; fi; }
silent() {
    local file=$1 word
    shift
    for word in "$@"; do
        if text_of "$file" | grep -iF "$word" >/dev/null || grep -qaiF "$word" "$file"; then bad "$file tells $word"; else good; fi
    done
}
report() { # report EXIT WHAT FILE OPTIONS…
    local want=$1 what=$2 file=$3
    shift 3
    # shellcheck disable=SC2086
    a "$want" report $what --out "$file" --json "$@"
}
people=(Wombat Lotus Brook Moonlight "${members[0]}" "$first" "$may" Narwhal Tapir Okapi Dugong)

# --- status
for form in pdf odt xlsx; do
    report 0 status "s.$form" --audience government
    holds "$form" "v['file'] == 's.$form' and v['reasons']['notAdopted'] == 1 and v['reasons']['noConsent'] == 2"
    says "on stderr" 'Held back'
    for word in "Complaint channel" NC-1 "Labour Office" "River Council"; do tells "s.$form" "$word"; done
    tells "s.$form" "Two of three"
    tells "s.$form" "on track"
    silent "s.$form" "${people[@]}" NC-2 NC-3 "not accepted"
    [ "$(stat -c %a "s.$form")" = 600 ] && good || bad "mode of s.$form"
done
tells s.pdf "adopted 2"
tells s.pdf "draft 1"
tells s.pdf "Labour Office accepted 1"
report 0 status public.pdf
holds "the public needs a yes to publish" 'v["heldBack"] > 0'
tells public.pdf "Complaint channel"
silent public.pdf "${people[@]}"
report 0 status body.pdf --audience body --body "$body"
tells body.pdf "For Labour Office"
report 0 status km.odt --language km --audience government
tells km.odt "បណ្តឹង NC-1"
tells km.odt "ការិយាល័យការងារ"

# --- the year
for form in pdf odt xlsx; do
    report 0 "annual --year 2026" "y.$form" --audience government
    for word in "May meeting" "June meeting" "KHR" "Complaint channel"; do tells "y.$form" "$word"; done
    silent "y.$form" "${people[@]}" "Year before" "Not yet"
done
tells y.pdf "Total 2 11"
tells y.pdf "KHR 500,000"
report 0 "annual --year 2024" none.pdf
tells none.pdf "Nothing to tell."

# --- small numbers, and what could be worked out from a total
meeting "July meeting" 2026-07-12 internal held 3
report 0 "annual --year 2026" small.pdf --audience government
tells small.pdf "fewer than five"
if pdftotext -layout small.pdf - | grep "^ *Total *3" >/dev/null; then bad "a total beside a small number"; else good; fi
pay 2 travel 7000
report 0 "annual --year 2026" few.pdf --audience government
silent few.pdf "KHR 14,000" "KHR 514,000" "KHR 7,000"
tells few.pdf "KHR 500,000"
tells few.pdf "No total is given"
meeting "Lunch with Bamboo Wombat" 2026-08-12 internal held 6
report 0 "annual --year 2026" named.pdf --audience government
silent named.pdf "Bamboo"
holds "counted" 'v["reasons"]["disclosure"] == 1'

# --- refused
report 9 status s.pdf
report 2 status s.doc
report 2 status new.pdf --audience everybody
report 2 status new.pdf --audience body
report 2 status new.pdf --language tlh
report 8 status new.pdf --audience body --body "$first"
report 2 "annual --year soon" new.pdf
report 2 annual new.pdf
report 2 status a.balai/new.pdf
absent new.pdf
absent a.balai/new.pdf
echo "the ministry has words" >Ministry.pw
a 0 account add Ministry --role reader --passphrase-file2 Ministry.pw
a 0 account list --json
ministry=$(value '[one["id"] for one in rows if one["name"] == "Ministry"][0]')
put account "{\"id\":\"$ministry\",\"employer\":\"$body\"}"
run 7 report status --out new.pdf --vault a.balai --passphrase-file Ministry.pw --quiet
absent new.pdf
a 0 check --deep --json

# the same day and records give the same bytes
run 0 create s.balai --council C --account Dara --passphrase-file pw --recovery-file s.txt --test-kdf --seed 7 --now 2026-11-23T10:00:00Z --quiet
for n in 1 2; do run 0 report status --out "same$n.pdf" --vault s.balai --passphrase-file pw --now 2026-11-23T11:00:00Z --quiet; done
cmp -s same1.pdf same2.pdf && good || bad "two reports of one state differ"
finish
