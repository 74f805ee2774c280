#!/usr/bin/env bash
# What a command could not do, in the language of the locale to the last word; its codes, JSON and exit statuses in none.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

new_council --json
put member '{"name":"White Lotus"}'
member=$id
put action '{"text":{"en":"x"},"due":"2026-01-05"}'
echo "not the passphrase" >wrong.pw
a 0 device list --json
own=$(value "v['id']")
printf 'a,b\n1,2\n' >table.csv
echo '{"body":"x"}' >spec.json
printf 'PK\3\4 no workbook at all' >noise.xlsx

# in_language TAG EXIT ARGUMENTS…: stderr is one line, and none of its words is English but names, options and words of commands.
english=" the not and this that with from give takes needs date number whole required line list text file such record value known here only read written try again check nothing changed correct refused ask column "
in_language() {
    local tag=$1 want=$2 rc=0 word
    shift 2
    LC_ALL=$tag.UTF-8 timeout 120 "$CLI" "$@" >out 2>err || rc=$?
    if [ "$rc" = "$want" ]; then good; else bad "$tag: exit $rc instead of $want: $*: $(head -c 300 err)"; fi
    if [ "$(wc -l <err)" = 1 ]; then good; else bad "$tag: stderr is not one line: $*: $(head -c 300 err)"; fi
    for word in $(sed -E 's/^balai-cli: //; s/--[a-z-]+//g; s/balai-cli|[a-z]+\.[a-z]+//g' err | tr -c "A-Za-z'\n" ' '); do
        case $english in *" $word "*) bad "$tag: English is left ($word): $*: $(head -c 300 err)" ;; esac
    done
}

for tag in id_ID ms_MY vi_VN th_TH km_KH lo_LA my_MM fil_PH ta_IN zh_CN pt_PT tet; do
    vault=(--vault a.balai --passphrase-file pw --quiet)
    in_language "$tag" 2 zebra
    in_language "$tag" 2 list
    in_language "$tag" 2 list member --zebra "${vault[@]}"
    in_language "$tag" 2 list member --passphrase-file pw
    in_language "$tag" 2 list zebra "${vault[@]}"
    in_language "$tag" 2 list member --fields zebra "${vault[@]}"
    in_language "$tag" 2 due --on yesterday "${vault[@]}"
    in_language "$tag" 2 due --on 2569-11-23 "${vault[@]}"
    LC_ALL=$tag.UTF-8 timeout 120 "$CLI" due "${vault[@]}" >out 2>err || bad "$tag: due"
    if grep -Eq 'An action is due|^[0-9]{4}-' out || [ ! -s out ]; then bad "$tag: due in English: $(head -c 300 out)"; else good; fi
    in_language "$tag" 2 erase member "$member" --reason because "${vault[@]}"
    in_language "$tag" 2 put member --batch 0 "${vault[@]}"
    in_language "$tag" 2 put member "${vault[@]}" <<<'{"name":7}'
    in_language "$tag" 2 put member "${vault[@]}" <<<'{'
    in_language "$tag" 2 put member "${vault[@]}" <<<'{"name":"A","state":"asleep"}'
    in_language "$tag" 2 put member --batch 1 "${vault[@]}" <<<'{"name":"Kept"}
{"name":"A","colour":"red"}'
    in_language "$tag" 2 put action "${vault[@]}" <<<'{"text":{"en":"x"},"due":"tomorrow"}'
    in_language "$tag" 2 import member table.csv --map '{"c":"name"}' "${vault[@]}"
    in_language "$tag" 2 handoff preview spec.json "${vault[@]}"
    in_language "$tag" 4 response import noise.xlsx "${vault[@]}"
    in_language "$tag" 8 show member 01a20945-d641-7e42-8290-c2aca6af9039 "${vault[@]}"
    in_language "$tag" 3 list member --vault a.balai --passphrase-file wrong.pw
    in_language "$tag" 7 device revoke "$own" "${vault[@]}"
done

# No option of these verbs stands in the help without a word of what it is for; one name may mean another thing to another verb.
for verb in "handoff recall" "handoff cover" "handoff remind" "handoff acknowledge" "recovery split" "exchange export"; do
    # shellcheck disable=SC2086
    run 0 $verb --help
    if grep -Eq '^ +--[a-z-]+( REQUIRED)? *(\.\.\.)? *$' out; then bad "$verb: an option without help: $(grep -E '^ +--[a-z-]+( REQUIRED)? *$' out)"; else good; fi
done
run 0 handoff cover --help
if grep -q 'device' out; then bad "handoff cover: --to is explained as a device"; else good; fi

# JSON says it in English everywhere.
LC_ALL=km_KH.UTF-8 timeout 120 "$CLI" due --json --vault a.balai --passphrase-file pw >out 2>err
holds "English in JSON" 'rows[0]["text"] == "An action is due."'

# In English a refusal says what to do as well.
a 7 device revoke "$own"
says "what was refused" 'Refused (ownDevice): a device does not revoke itself\.'
says "what to do" 'on another laptop'
finish
