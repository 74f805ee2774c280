#!/usr/bin/env bash
# Shares of the recovery key: who has enough of them opens the vault, and what is wrong with one is said by its name.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

new_council --json
echo "a new passphrase for Dara" >new.pw
put member '{"name":"White Lotus"}'
join() {
    local want=$1
    shift
    run "$want" recovery join "$@" --vault a.balai --account Dara --passphrase-file2 new.pw --json
}
untouched() {
    run 0 list member --vault a.balai --passphrase-file pw --json
    holds "still open with the passphrase" 'v["name"] == "White Lotus"'
}

# --- splitting
a 0 recovery split --shares 5 --threshold 3 --out keys --json
holds "five files" 'v["shares"] == 5 and v["threshold"] == 3 and len(v["files"]) == 5'
for n in 1 2 3 4 5; do present "keys/share-$n-of-5.txt"; done
[ "$(stat -c %a keys/share-1-of-5.txt)" = 600 ] && good || bad "mode $(stat -c %a keys/share-1-of-5.txt)"
if grep -qi "river\|dara\|lotus" keys/*; then bad "a share tells of the council"; else good; fi
[ "$(cut -c1-60 keys/share-1-of-5.txt | sed -n 3,4p | tr '\n' ' ')" = "share 1 needed 3 " ] && good || bad "the head of a share"
cp -r keys kept
a 9 recovery split --shares 5 --threshold 3 --out keys
cmp -s keys/share-1-of-5.txt kept/share-1-of-5.txt && good || bad "a share was overwritten"
for wrong in "--shares 3 --threshold 4" "--shares 3 --threshold 1" "--shares 1 --threshold 1" "--shares 256 --threshold 2" "--shares x --threshold 2"; do
    # shellcheck disable=SC2086
    a 2 recovery split $wrong --out other
    absent other
done
a 2 recovery split --shares 3 --threshold 2 --out a.balai/shares
absent a.balai/shares
a 2 recovery split --shares 3 --threshold 2 --out a.balai
ln -s a.balai link
a 2 recovery split --shares 3 --threshold 2 --out link/shares
absent a.balai/shares
mkdir closed && touch closed/share-2-of-3.txt
a 9 recovery split --shares 3 --threshold 2 --out closed
absent closed/share-1-of-3.txt
run 3 recovery split --shares 3 --threshold 2 --out other --vault a.balai --passphrase-file new.pw
absent other
a 0 check --deep --json

# --- joining
s() { for n in "$@"; do printf 'keys/share-%s-of-5.txt ' "$n"; done; }
# shellcheck disable=SC2046
join 3 $(s 1 2)
says "what is missing" "1 more"
# shellcheck disable=SC2046
join 3 $(s 1 2 2)
says "which was given twice" "share-2-of-5"
untouched
python3 - <<'PY'
text = open("keys/share-3-of-5.txt").read()
last = text.rstrip("\n")[-1]
open("damaged.txt", "w").write(text.rstrip("\n")[:-1] + ("7" if last != "7" else "8") + "\n")
PY
# shellcheck disable=SC2046
join 4 $(s 1 2) damaged.txt
says "the file" damaged.txt
says "the group" 10
echo "no share at all" >words.txt
# shellcheck disable=SC2046
join 4 $(s 1 2) words.txt
says "the file" words.txt
: >empty.txt
# shellcheck disable=SC2046
join 4 $(s 1 2) empty.txt
sed 's/^Balai share 1/Balai share 2/' keys/share-3-of-5.txt >newer.txt
# shellcheck disable=SC2046
join 5 $(s 1 2) newer.txt
run 0 create b.balai --council Other --account Mali --passphrase-file pw --recovery-file other.txt --test-kdf --quiet
run 0 recovery split --shares 2 --threshold 2 --out foreign --vault b.balai --passphrase-file pw --quiet
# shellcheck disable=SC2046
join 3 $(s 1 2) foreign/share-1-of-2.txt
says "the file" foreign/share-1-of-2.txt
# shellcheck disable=SC2046
join 8 $(s 1 2) nowhere.txt
# shellcheck disable=SC2046
run 8 recovery join $(s 1 2 3) --vault nowhere.balai --account Dara --passphrase-file2 new.pw
# shellcheck disable=SC2046
run 2 recovery join $(s 1 2 3) --vault a.balai --account Dara
run 2 recovery join --vault a.balai --passphrase-file2 new.pw
untouched

# typed from paper: symbols alone, small letters, other line ends
tail -n 2 keys/share-4-of-5.txt | tr 'A-Z-' 'a-z ' | sed 's/$/\r/' >typed.txt
# shellcheck disable=SC2046
join 0 $(s 5 2) typed.txt
holds "the account" 'len(v["account"]) == 36'
run 3 list member --vault a.balai --passphrase-file pw
run 0 list member --vault a.balai --passphrase-file new.pw --json
holds "with the new passphrase" 'v["name"] == "White Lotus"'
run 0 check --deep --json --vault a.balai --passphrase-file new.pw

# a new split ends the one before; the recovery code stays
run 0 recovery split --shares 2 --threshold 2 --out again --vault a.balai --passphrase-file new.pw --quiet
# shellcheck disable=SC2046
join 3 $(s 1 2 3)
join 0 again/share-1-of-2.txt again/share-2-of-2.txt
# shellcheck disable=SC2046
join 3 again/share-1-of-2.txt again/share-2-of-2.txt $(s 1)
says "the older one" "share-1-of-5"
# --- a code that was typed wrongly says where
use() { run "$1" recovery use --recovery-file "$2" --vault a.balai --account Dara --passphrase-file2 pw; }
python3 - <<'PY'
code = open("recovery.txt").read().strip()
groups = code.split("-")
def write(name, parts): open(name, "w").write("-".join(parts) + "\n")
symbol = "Z" if groups[2][3] != "Z" else "Y"
write("symbol.txt", groups[:2] + [groups[2][:3] + symbol + groups[2][4:]] + groups[3:])
write("short.txt", groups[:7])
PY
use 3 symbol.txt
says "the group" "group 3"
use 3 short.txt
says "that it is no code" "eight groups"
use 3 other.txt
says "that it is of another vault" "another vault"
cp a.balai/keys.json keys.json.whole
: >a.balai/keys.json
run 4 list member --vault a.balai --passphrase-file pw
says "the copy" "keys.json.bak"
rm a.balai/keys.json
run 4 list member --vault a.balai --passphrase-file pw
says "the copy" "keys.json.bak"
cp a.balai/keys.json.bak a.balai/keys.json
run 0 list member --vault a.balai --passphrase-file new.pw
run 0 recovery use --recovery-file recovery.txt --vault a.balai --account Dara --passphrase-file2 pw
untouched

# --- the same seed gives the same shares
for v in one two; do
    run 0 create "$v.balai" --council C --account Dara --passphrase-file pw --recovery-file "$v.txt" --test-kdf --seed 7 --now 2026-11-23T10:00:00Z --quiet
    run 0 recovery split --shares 3 --threshold 2 --out "$v" --vault "$v.balai" --passphrase-file pw --seed 9 --now 2026-11-23T10:01:00Z --quiet
done
diff -r one two >diff.out && good || bad "one seed, two splits"
finish
