#!/usr/bin/env bash
# Files inside the vault: kept, carried to a second laptop, erased on both, and let out only as the members allow.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

b() {
    local want=$1
    shift
    run "$want" "$@" --vault b.balai --passphrase-file pw2 --quiet
}
bundle() { # bundle NAME: from a to b
    a 0 exchange export --out "$1.bundle"
    b 0 exchange import "$1.bundle" --json
}
same() { if cmp -s "$1" "$2"; then good; else bad "$1 is not $2"; fi; }
# out_of WHO ID FILE: the bytes of one attachment, by way of a file only its passphrase opens.
out_of() {
    "$1" 0 attachment save "$2" --out sealed.age --inside --encrypt-passphrase-file file.pw
    [ "$(stat -c %a sealed.age)" = 600 ] && good || bad "mode $(stat -c %a sealed.age)"
    "$CLI" age-decrypt --passphrase-file file.pw <sealed.age >"$3"
    rm -f sealed.age
}
# A picture with notes beside it, as short as the format lets it be.
python3 - <<'PY'
import struct
def segment(marker, body):
    return bytes([0xff, marker]) + struct.pack(">H", len(body) + 2) + body
tables = segment(0xdb, bytes([1] * 65)) + segment(0xc4, bytes([0, 1] + [0] * 15 + [5]))
frame = segment(0xc0, bytes([8, 0, 3, 0, 2, 1, 1, 0x11, 0]))
scan = segment(0xda, bytes([1, 1, 0, 0, 63, 0])) + b"\x12\x34"
open("face.jpg", "wb").write(b"\xff\xd8" + segment(0xe1, b"Exif\0\0 WHERE-IT-WAS") + tables + frame + scan + b"\xff\xd9")
open("letter.pdf", "wb").write(b"%PDF-1.7\n" + b"The ministry thanks the council. " * 20000)
open("empty", "wb").close()
open("large", "wb").write(b"x" * 21_000_000)
open("limit", "wb").write(b"y" * (20 << 20))
PY
echo "other words here now" >pw2
echo "six words of an invitation" >invitation.words
echo "a passphrase for one file" >file.pw
new_council --json
put body '{"name":{"en":"Ministry A"},"kind":"ministry"}'
ministry=$id
put member '{"name":"White Lotus","state":"active"}'
lotus=$id
put meeting '{"title":{"en":"May"}}'
meeting=$id
put recommendation '{"title":{"en":"Pay"},"text":{"en":"Pay us."}}'
put response "{\"recommendation\":\"$id\",\"body\":\"$ministry\",\"response\":\"noted\"}"
response=$id
a 0 exchange invite --out one.invitation --passphrase-file2 invitation.words
run 0 exchange join one.invitation b.balai --passphrase-file pw2 --passphrase-file2 invitation.words --account Dara --test-kdf --quiet
bundle first

# --- kept, listed, and read back byte for byte
a 0 attachment add letter.pdf --of response "$response" --json
holds "what was kept" 'keys(v, "id name mediaType size sealed") and v["name"] == "letter.pdf" and v["mediaType"] == "application/pdf" and v["size"] == 660009 and v["sealed"] is False'
letter=$(value 'v["id"]')
a 0 attachment add limit --of meeting "$meeting"
holds "an id" 're.fullmatch(UUID + "\n", text)'
limit=$(cat out)
a 0 attachment list --json
holds "both" 'len(rows) == 2 and all(row["here"] for row in rows)'
a 0 attachment list --of response "$response" --json
holds "one" 'v["id"] and v["ofKind"] == "response" and re.fullmatch("[0-9a-f]{32}:[0-9a-f]{64}", v["hash"])'
out_of a "$letter" back.pdf
same back.pdf letter.pdf
out_of a "$limit" back
same back limit
if grep -rq "The ministry thanks" a.balai; then bad "a file lies in the vault as it is"; else good; fi

# --- what is not kept
a 2 attachment add empty --of meeting "$meeting"
a 2 attachment add large --of meeting "$meeting"
says "how large it may be" "20 MB"
a 8 attachment add nothing-here --of meeting "$meeting"
a 9 attachment add . --of meeting "$meeting"
a 8 attachment add letter.pdf --of meeting 019f0000-0000-7000-8000-000000000000
a 8 attachment add letter.pdf --of meeting "$response"
a 2 attachment add letter.pdf --of nothing "$meeting"
a 2 attachment add letter.pdf --of attachment "$letter"
a 2 attachment add letter.pdf --of meeting
a 2 attachment add letter.pdf
a 8 attachment save 019f0000-0000-7000-8000-000000000000 --out x --inside --encrypt-passphrase-file file.pw
a 2 attachment save "$letter" --out x --inside
a 2 attachment save "$letter" --out a.balai/x --inside --encrypt-passphrase-file file.pw
a 9 attachment save "$letter" --out letter.pdf --inside --encrypt-passphrase-file file.pw
absent x
a 0 attachment list --json
holds "nothing was added" 'len(rows) == 2'

# --- names
echo hello >small.txt
for name in '../../etc/passwd' $'C:\\Users\\Dara\\passwd' $'pass\nwd' $'pa\u202ess\u2066wd\u200b' '...passwd' $'passwd\t'; do
    a 0 attachment add small.txt --of meeting "$meeting" --name "$name" --json
    holds "a clean name" 'v["name"] == "passwd"'
done
for name in '' '/' '...' $'\u202e'; do
    a 0 attachment add small.txt --of meeting "$meeting" --name "$name" --json
    holds "a name at all" 'v["name"] == "file"'
done

# --- a second laptop gets them, once
a 0 exchange export --out second.bundle --json
b 0 exchange import second.bundle --json
holds "the shape stays" 'keys(v, "applied already held missing conflicts")'
b 0 attachment list --json
holds "all are here" 'len(rows) == 12 and all(row["here"] for row in rows)'
out_of b "$letter" theirs.pdf
same theirs.pdf letter.pdf
b 0 check --deep --json
b 0 exchange export --out back.bundle
a 0 exchange import back.bundle
a 0 exchange export --out third.bundle
[ "$(stat -c %s third.bundle)" -lt 20000 ] && good || bad "files travel twice: $(stat -c %s third.bundle) bytes"

# --- erased here, at the next exchange there, and no old bundle or replay brings it back
a 0 erase attachment "$letter" --reason member-asked
a 0 erase meeting "$meeting" --reason mistake
bundle fourth
for who in a b; do
    "$who" 0 attachment list --json
    holds "nothing is left" 'rows == []'
    "$who" 8 attachment save "$letter" --out x --inside --encrypt-passphrase-file file.pw
    "$who" 0 exchange import second.bundle
    "$who" 0 replay
    "$who" 0 attachment list --json
    holds "nothing came back" 'rows == []'
    "$who" 0 check --deep --json
    holds "all is well" 'v["ok"]'
    [ "$(stat -c %s "$who.balai/vault.db")" -lt 3000000 ] && good || bad "the vault of $who is still $(stat -c %s "$who.balai/vault.db") bytes"
done

# --- a signed form: sealed, and closed to who holds no identity key
put consent "{\"member\":\"$lotus\",\"use\":\"photo\",\"audience\":\"body\",\"body\":\"$ministry\",\"scopeKind\":\"all\",\"decision\":\"given\",\"attribution\":\"member\",\"mode\":\"signature\",\"effectiveOn\":\"2026-01-01\",\"until\":\"2028-12-31\"}"
consent=$id
a 0 attachment add face.jpg --of member "$lotus" --json
face=$(value 'v["id"]')
holds "sealed" 'v["sealed"] is True and v["mediaType"] == "image/jpeg"'
at=(--now 2026-11-23T10:00:00Z)
a 7 attachment save "$face" --out face.out --audience body --body "$ministry" "${at[@]}"
says "why" noEvidence
a 0 attachment add letter.pdf --of consent "$consent"
form=$(cat out)
echo "note taker words" >pw3
a 0 account add Note --role notetaker --passphrase-file2 pw3
for wrong in "$form" "$face"; do
    run 7 attachment save "$wrong" --out x --inside --encrypt-passphrase-file file.pw --vault a.balai --passphrase-file pw3 --account Note --quiet
done
run 7 attachment add small.txt --of consent "$consent" --vault a.balai --passphrase-file pw3 --account Note --quiet
run 0 attachment add small.txt --of response "$response" --vault a.balai --passphrase-file pw3 --account Note --quiet

# --- her picture goes to the ministry she said yes to, without its notes, and to nobody else; a paper goes to nobody
a 0 attachment save "$face" --out face.out --audience body --body "$ministry" --json "${at[@]}"
holds "what was written" 'v == {"file": "face.out", "bytes": v["bytes"], "encrypted": False}'
[ "$(stat -c %a face.out)" = 600 ] && good || bad "mode $(stat -c %a face.out)"
if grep -q -e WHERE-IT-WAS -e Exif face.out; then bad "notes go along"; else good; fi
a 7 attachment save "$face" --out x --audience government "${at[@]}"
a 7 attachment save "$face" --out x "${at[@]}"
a 7 attachment save "$form" --out x --audience body --body "$ministry" "${at[@]}"
says "why" noPath
a 0 attachment add letter.pdf --of member "$lotus"
a 7 attachment save "$(cat out)" --out x --audience body --body "$ministry" "${at[@]}"
put consent "{\"member\":\"$lotus\",\"use\":\"photo\",\"audience\":\"body\",\"body\":\"$ministry\",\"scopeKind\":\"all\",\"decision\":\"withdrawn\",\"effectiveOn\":\"2026-02-01\"}"
a 7 attachment save "$face" --out x --audience body --body "$ministry" "${at[@]}"
says "why" withdrawn
absent x

# --- a body's account knows of no file of the council's
echo "ministry words now" >pw4
a 0 account add Ministry --role reader --passphrase-file2 pw4
a 0 account list --json
put account "{\"id\":\"$(value '[one["id"] for one in rows if one["name"] == "Ministry"][0]')\",\"employer\":\"$ministry\"}"
body() {
    local want=$1
    shift
    run "$want" "$@" --vault a.balai --passphrase-file pw4 --account Ministry --quiet
}
body 0 attachment list --json
holds "only what bodies sent" 'rows and all(row["ofKind"] == "response" for row in rows)'
body 0 list attachment
holds "nor in the list" 'rows and all(row["ofKind"] == "response" for row in rows)'
body 8 show attachment "$face"
body 7 attachment save "$face" --out x --inside --encrypt-passphrase-file file.pw
body 7 attachment add small.txt --of response "$response"
a 0 check --deep --json
holds "all is well" 'v["ok"]'

# --- a backup carries them; one changed byte is told
a 0 backup make --out a.zip
run 0 backup restore a.zip c.balai --quiet
run 0 attachment save "$form" --out sealed.age --inside --encrypt-passphrase-file file.pw --vault c.balai --passphrase-file pw --quiet
"$CLI" age-decrypt --passphrase-file file.pw <sealed.age >form.back
same form.back letter.pdf
python3 - <<'PY'
import os
path = "c.balai/vault.db"
size = os.path.getsize(path)
with open(path, "r+b") as file:
    file.seek(size * 2 // 3)
    byte = file.read(1)
    file.seek(-1, 1)
    file.write(bytes([byte[0] ^ 1]))
PY
rc=0
"$CLI" check --deep --json --vault c.balai --passphrase-file pw --quiet >out 2>err || rc=$?
[ "$rc" = 4 ] && good || bad "exit $rc of a changed byte instead of 4"
finish
