#!/usr/bin/env bash
# --now and --seed: what is done twice comes out twice the same, byte for byte; a real vault refuses both.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

echo "correct horse battery" >pw
fixed=(--now 2026-11-23T10:00:00Z --seed 7 --quiet)
year() {
    local act=(--vault "$1.balai" --passphrase-file pw "${fixed[@]}")
    run 0 create "$1.balai" --council "River Council" --account Dara --passphrase-file pw --test-kdf --json "${fixed[@]}"
    cp out "$1.created"
    run 0 put member "${act[@]}" <<<'{"name":"White Lotus"}
{"name":"Quiet River"}'
    cp out "$1.members"
    run 0 put body "${act[@]}" <<<'{"name":{"en":"Ministry A"},"kind":"ministry","languages":["en"]}'
    local body advice meeting
    body=$(cat out)
    run 0 put meeting "${act[@]}" <<<'{"title":{"en":"First"},"state":"held","minutesState":"sealed"}'
    meeting=$(cat out)
    run 0 put recommendation "${act[@]}" <<<"{\"reference\":\"2026-01\",\"title\":{\"en\":\"Interpreters\"},\"text\":{\"en\":\"Interpreters are paid.\"},\"lead\":[\"$body\"],\"evidence\":\"consensus\",\"stage\":\"adopted\",\"meeting\":\"$meeting\"}"
    advice=$(cat out)
    run 0 put adoption "${act[@]}" <<<"{\"recommendation\":\"$advice\",\"meeting\":\"$meeting\",\"method\":\"consensus\",\"on\":\"2026-10-05\"}"
    run 0 handoff make "{\"body\":\"$body\",\"use\":\"share\",\"languages\":[\"en\"],\"what\":{\"recommendations\":[\"$advice\"]},\"forms\":[\"pdf\",\"odt\",\"xlsx\",\"json\"]}" --out "$1.zip" "${act[@]}"
    run 0 list recommendation --json "${act[@]}"
    cp out "$1.list"
    run 0 replay --json "${act[@]}"
    cp out "$1.tables"
}
year one
year two
for what in created members zip zip.minisig list tables; do
    if cmp -s "one.$what" "two.$what"; then good; else bad "$what differs"; fi
done
run 0 create three.balai --council "River Council" --account Dara --passphrase-file pw --test-kdf --json --now 2026-11-23T10:00:00Z --seed 8 --quiet
if cmp -s out one.created; then bad "another seed made the same vault"; else good; fi

# Two commands with one seed do not repeat each other.
run 0 put member --vault one.balai --passphrase-file pw "${fixed[@]}" <<<'{"name":"White Lotus"}'
if grep -qf out one.members; then bad "an id came twice"; else good; fi

run 0 create real.balai --council "River Council" --account Dara --passphrase-file pw --recovery-file real.txt --quiet
run 2 list member --vault real.balai --passphrase-file pw --seed 7
run 2 list member --vault real.balai --passphrase-file pw --now 2026-11-23T10:00:00Z
# A seed is a number: a word would be repeated by nobody.
for seed in x 7x -1 1.5 "" 99999999999999999999; do
    run 2 create word.balai --council "River Council" --account Dara --passphrase-file pw --test-kdf --quiet "--seed=$seed"
    run 2 list member --vault one.balai --passphrase-file pw "--seed=$seed"
    absent word.balai
done
says "which option" --seed
finish
