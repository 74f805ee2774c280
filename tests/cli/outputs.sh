#!/usr/bin/env bash
# What a command writes: never into a vault's folder, never over what is there, never lost where standard output is closed or
# full, and nothing in it that a terminal obeys.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

new_council --json
run 0 create b.balai --council Other --account Mali --passphrase-file pw --recovery-file other.txt --test-kdf --quiet
put body '{"name":{"en":"Ministry A"},"kind":"ministry","languages":["en"]}'
ministry=$id
put member '{"name":"White Lotus","state":"active"}'
lotus=$id
put meeting '{"title":{"en":"First"},"state":"held","minutesState":"review","languages":["en"]}'
meeting=$id
put block "{\"meeting\":\"$meeting\",\"order\":\"a0\",\"kind\":\"statement\",\"original\":\"en\",\"speaker\":\"$lotus\",\"text\":{\"en\":\"Words of hers.\"}}"
put recommendation "{\"reference\":\"NC-1\",\"title\":{\"en\":\"Fares\"},\"text\":{\"en\":\"Fares are paid.\"},\"meeting\":\"$meeting\",\"evidence\":\"consensus\",\"stage\":\"adopted\"}"
advice=$id
put adoption "{\"recommendation\":\"$advice\",\"meeting\":\"$meeting\",\"method\":\"consensus\",\"on\":\"2026-10-05\"}"
put attachment "{\"name\":\"x\",\"ofKind\":\"meeting\",\"of\":\"$meeting\"}"
kept=$id
echo "{\"body\":\"$ministry\",\"use\":\"share\",\"languages\":[\"en\"],\"what\":{\"recommendations\":[\"$advice\"]},\"forms\":[\"json\"]}" >spec.json
echo "words of an invitation" >words
a 0 packet make "$meeting" --member "$lotus" --out first.packet --packet-passphrase-file packet.words
run 0 packet show first.packet --passphrase-file packet.words --json
item=$(value 'v["blocks"][0]["block"]')
echo "{\"block\":\"$item\",\"answer\":\"right\"}" >answers.jsonl
a 0 handoff make spec.json --out first.zip --json
handoff=$(value 'v["id"]')
a 0 handoff recall "$handoff" --items 1 --out first.pdf
run 0 exchange invite --out first.invitation --passphrase-file2 words --vault a.balai --passphrase-file pw

# Every verb that makes a file, with FILE where its name goes.
verbs=(
    "exchange export --out FILE"
    "exchange invite --out FILE --passphrase-file2 words"
    "device card --out FILE"
    "packet make $meeting --member $lotus --out FILE --packet-passphrase-file free.words"
    "packet make $meeting --member $lotus --out free.packet --packet-passphrase-file FILE"
    "handoff make spec.json --out FILE"
    "handoff make spec.json --out free.zip --encrypt-passphrase-file FILE"
    "handoff recall $handoff --out FILE"
    "handoff recall $handoff --out free.pdf --sheet FILE"
    "handoff remind $handoff --out FILE"
    "handoff cover $handoff --copies 1 --out FILE"
    "export meeting --out FILE.csv"
    "translation export --language km --out FILE.xliff"
    "report status --out FILE.pdf"
    "attachment save $kept --out FILE"
    "backup make --out FILE"
    "recovery new --recovery-file FILE"
)
state() { { sha256sum a.balai/keys.json b.balai/keys.json b.balai/vault.db; a 0 info --json; value 'sorted(v["records"].items()), v["changesets"]'; find . -name 'free*' -o -path './?.balai/*' | sort; } >"$1"; }
unchanged() {
    state after
    if cmp -s before after; then good; else bad "$1 changed something: $(diff before after | head -c 400)"; fi
}
state before
ln -s a.balai link
mkdir aside && ln -s ../a.balai/backups aside/up
a 0 backup make --out a.balai/backups/one.zip
state before

# --- a vault's folder, by every spelling, the own one and another
for verb in "${verbs[@]}"; do
    for place in a.balai/vault.db a.balai/keys.json a.balai/x link/x b.balai/x aside/up/../x a.balai/backups/x/../../x; do
        case "$verb $place" in "backup make"*keys.json | "backup make"*vault.db) continue ;; esac
        case "$verb" in *-passphrase-file\ FILE) [ "${place##*/}" = x ] || continue ;; esac
        # shellcheck disable=SC2086
        a 2 ${verb//FILE/$place}
    done
    unchanged "$verb"
done
a 2 backup make --out b.balai/backups.zip
a 2 exchange export --folder a.balai
a 2 exchange export --folder link/backups
a 2 recovery split --shares 3 --threshold 2 --out b.balai/shares
run 2 packet answer first.packet --passphrase-file packet.words --answers answers.jsonl --out a.balai/x --quiet
run 2 create a.balai/inner --council C --account D --passphrase-file pw --test-kdf --quiet
run 2 create c.balai --council C --account D --passphrase-file pw --recovery-file c.balai/code --test-kdf --quiet
run 2 create c.balai --council C --account D --passphrase-file pw --recovery-file a.balai/code --test-kdf --quiet
run 2 exchange join first.invitation a.balai/inner --passphrase-file pw --passphrase-file2 words --account Dara --test-kdf --quiet
run 2 backup restore a.balai/backups/one.zip a.balai/inner --quiet
absent c.balai
unchanged "all of them"

# --- what is there stays, also what is no file, and nothing is recorded
echo precious >there
for end in .csv .xliff .pdf; do cp there "there$end"; done
mkfifo pipe
ln -s nowhere dangling
for verb in "${verbs[@]}"; do
    case "$verb" in *-passphrase-file\ FILE) continue ;; esac # read where it is there
    for place in there pipe dangling /dev/null; do
        case "$verb" in *FILE.*) [ "$place" = there ] || continue ;; esac
        # shellcheck disable=SC2086
        a 9 ${verb//FILE/$place}
    done
done
run 9 packet answer first.packet --passphrase-file packet.words --answers answers.jsonl --out there --quiet
cp there beside.zip.minisig
a 9 handoff make spec.json --out beside.zip
absent beside.zip
cp there parts-1of2.zip
for file in there there.csv there.xliff there.pdf beside.zip.minisig; do [ "$(cat "$file")" = precious ] && good || bad "$file was written over"; done
if [ -p pipe ] && [ -c /dev/null ] && [ -h dangling ]; then good; else bad "something that is no file was replaced"; fi
unchanged "an existing target"

# --- the name that was asked for, and the disk's own status
a 8 exchange export --out nowhere/x
says "the file" "nowhere/x\\. "
a 8 handoff make spec.json --out nowhere/x.zip
says "the file" "nowhere/x\\.zip\\. "
a 8 backup make --out nowhere/x.zip
says "the file" "nowhere/x\\.zip\\. "
chmod a+rX .
# Somebody else than root, where this folder can be reached by one.
if [ "$(id -u)" = 0 ] && setpriv --reuid 65534 --clear-groups test -x "$PWD/."; then
    run 0 create closed.balai --council C --account D --passphrase-file pw --recovery-file closed.txt --test-kdf --quiet
    chmod a+r pw && chmod -R a+rX,a-w closed.balai
    rc=0
    HOME=/ setpriv --reuid 65534 --clear-groups "$CLI" backup make --vault closed.balai --passphrase-file pw >out 2>err || rc=$?
    [ "$rc" = 9 ] && good || bad "a backup on a vault that can only be read: exit $rc $(cat err)"
    if grep -q 'part-\|\.db-' err; then bad "a name of the work in between: $(cat err)"; else good; fi
fi

# --- standard output: closed, nothing begins; full, what is shown once is not lost and the rest is told truly
into() { # into EXIT full|closed ARGUMENTS…
    local want=$1 to=$2 rc=0
    shift 2
    if [ "$to" = full ]; then "$CLI" "$@" >/dev/full 2>err || rc=$?; else "$CLI" "$@" >&- 2>err || rc=$?; fi
    [ "$rc" = "$want" ] && good || bad "$to: exit $rc instead of $want: $* ($(head -c 300 err))"
}
acts=(--vault a.balai --passphrase-file pw --quiet)
state before
for verb in "recovery new" "put member" "device card --out free.card" "exchange export --out free.bundle" "erase member $lotus --reason mistake" "list member"; do
    # shellcheck disable=SC2086
    into 9 closed $verb "${acts[@]}" <<<'{"name":"Nobody"}'
    unchanged "$verb, closed"
done
into 9 full recovery new "${acts[@]}"
into 9 full recovery new "${acts[@]}" --json
unchanged "a code that nobody saw"
for how in "" --json; do
    # shellcheck disable=SC2086
    into 9 full create c.balai --council C --account D --passphrase-file pw --test-kdf --quiet $how
    absent c.balai
    mkdir c.balai
    # shellcheck disable=SC2086
    into 9 full create c.balai --council C --account D --passphrase-file pw --test-kdf --quiet $how
    rmdir c.balai && good || bad "something was left in c.balai"
    # shellcheck disable=SC2086
    into 9 full exchange join first.invitation c.balai --passphrase-file pw --passphrase-file2 words --account Dara --test-kdf --quiet $how
    absent c.balai
done
echo "yet another passphrase" >pw3
cp -r a.balai copy.balai
run 0 recovery use --recovery-file recovery.txt --vault copy.balai --account Dara --passphrase-file2 pw3 --quiet
into 9 full put member "${acts[@]}" <<<'{"name":"Kept"}'
says "the truth" "look before you repeat"
a 0 list member --where name=Kept --json
holds "it was put" 'len(rows) == 1'
into 9 full exchange export --out full.bundle --json "${acts[@]}"
says "the truth" "look before you repeat"
present full.bundle
a 0 recovery new --recovery-file new.code
a 0 recovery new
holds "a code" 'len(text.split("-")) == 8'

# --- a batch that stops in the middle says one true line
rc=0
printf '{"name":"c1"}\n{"name":"c2"}\n{"bad":1}\n' | "$CLI" put member --batch 2 --vault a.balai --passphrase-file pw >out 2>err || rc=$?
[ "$rc" = 2 ] && [ "$(wc -l <err)" = 1 ] && good || bad "exit $rc: $(cat err)"
says "how many" "Kept from earlier batches: 2"
says "where" "line 3, field bad"
if grep -qi "nothing was changed" err; then bad "two truths: $(cat err)"; else good; fi

# --- nothing reaches a terminal that it would obey
a 0 account add $'E\e[31mvil\nDara  facilitator' --passphrase-file2 pw3
a 0 account list
holds "shown, not obeyed" '"\x1b" not in text and len(text.splitlines()) == 2 and "E\\x1b[31mvil\\nDara" in text'
a 2 put member <<<'{"bad\u001b[31m":1}'
if grep -q $'\e' err; then bad "the terminal would obey: $(cat -v err)"; else good; fi
says "the field" 'bad\\x1b'
a 0 list account --json
holds "JSON keeps it" 'any(row["name"] == "E\x1b[31mvil\nDara  facilitator" for row in rows)'

# --- an answer that would be refused at the council is refused where it is written
for wrong in '"text":{"zz_bad":"x"}' '"text":{"en":"x"},"zz":1'; do
    echo "{\"block\":\"$item\",\"answer\":\"change\",$wrong}" >wrong.jsonl
    run 2 packet answer first.packet --passphrase-file packet.words --answers wrong.jsonl --out free.reply --quiet
    says "the line" "1"
    absent free.reply
done
run 0 packet answer first.packet --passphrase-file packet.words --answers answers.jsonl --out good.reply --quiet
a 0 packet receive good.reply

# --- a bag that was not read is not said to be valid
: >empty.zip
echo zz >empty.zip.minisig
rc=0
"$CLI" handoff verify empty.zip --json >out 2>err || rc=$?
[ "$rc" = 4 ] && good || bad "exit $rc for an empty package"
holds "no word about the bag" 'v["bag"] is None'

a 0 check --deep --json
holds "all is well" 'v["ok"]'
finish
