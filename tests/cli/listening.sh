#!/usr/bin/env bash
# A listening session: people are counted by groups, carried and merged by group, and leave without small numbers.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

b() {
    local want=$1
    shift
    run "$want" "$@" --vault b.balai --passphrase-file pw2 --quiet
}
over() { # over NAME FROM TO
    "$2" 0 exchange export --out "$1.bundle"
    "$3" 0 exchange import "$1.bundle" --json
}
putted() { # putted EXIT JSON, or WHO EXIT JSON
    local who=a
    if [ $# = 3 ]; then who=$1; shift; fi
    "$who" "$1" put meeting <<<"$2"
}
echo "other words here now" >pw2
echo "six words of an invitation" >invitation.words
new_council --json
putted 0 '{"title":{"en":"Harbour evening"},"kind":"listening","state":"held","startsAt":"2026-11-02T18:00:00+07:00","counted":{"women":12,"men":3},"readBack":true}'
meeting=$(cat out)
a 0 show meeting "$meeting" --json
holds "inside every number stands" "v['counted'] == {'women': 12, 'men': 3} and v['readBack'] is True"

# --- what is no number of people in a group of the council's is refused
for wrong in '{"women":-1}' '{"women":10000}' '{"women":2.5}' '{"women":"12"}' '{"wommen":4}' '{"":4}' '{"women":[1]}' '[]' '7'; do
    putted 2 "{\"id\":\"$meeting\",\"counted\":$wrong}"
    says "names the field" counted
done
putted 2 "{\"id\":\"$meeting\",\"readBack\":\"yes\"}"
a 0 show meeting "$meeting" --json
holds "and nothing changed" "v['counted'] == {'women': 12, 'men': 3}"

# --- a group of its own
a 0 put setting <<<'{"key":"listening.group.fishers","value":"{\"name\":{\"en\":\"Fishers\"},\"at\":1}"}'
a 0 put setting <<<'{"key":"listening.group.women","value":"{\"at\":2}"}'
a 0 put setting <<<'{"key":"listening.group.men","value":"{\"at\":3}"}'
putted 0 "{\"id\":\"$meeting\",\"counted\":{\"fishers\":6}}"
a 0 show meeting "$meeting" --json
holds "one group alone is written" "v['counted'] == {'women': 12, 'men': 3, 'fishers': 6}"

# --- out: by group, and never a number under five
a 0 export meeting --out out.csv --audience public --json
if grep -q "under 5" out.csv && grep -q 12 out.csv && ! grep -q ',3' out.csv; then good; else bad "the table says: $(cat out.csv)"; fi
a 0 report annual --year 2026 --out year.xlsx
mkdir year && (cd year && unzip -q ../year.xlsx)
if grep -rqs "People heard in listening rounds" year && grep -rqs "fewer than five" year; then good; else bad "the report does not tell"; fi

# --- two laptops
a 0 exchange invite --out one.invitation --passphrase-file2 invitation.words
run 0 exchange join one.invitation b.balai --passphrase-file pw2 --passphrase-file2 invitation.words --account Dara --test-kdf --quiet
over first a b
putted b 0 "{\"id\":\"$meeting\",\"counted\":{\"women\":14}}"
putted a 0 "{\"id\":\"$meeting\",\"counted\":{\"men\":7}}"
over second a b
over third b a
a 0 show meeting "$meeting" --json
holds "different groups are both kept" "v['counted'] == {'women': 14, 'men': 7, 'fishers': 6}"
putted a 0 "{\"id\":\"$meeting\",\"counted\":{\"women\":15}}"
putted b 0 "{\"id\":\"$meeting\",\"counted\":{\"women\":16}}"
over fourth b a
a 0 exchange conflicts --json
holds "one group's two numbers wait" "v['field'] == 'counted.women' and sorted(one['value'] for one in v['values']) == [15, 16]"
a 2 exchange resolve "$meeting:counted.women" --value -4
a 0 exchange resolve "$meeting:counted.women" --value 17
a 0 show meeting "$meeting" --json
holds "decided" "v['counted']['women'] == 17"
a 0 check --deep --json
holds "sound" 'v["ok"]'
finish
