#!/usr/bin/env bash
# Empty, huge, hostile and wrong input: a clear error or stored exactly, and never a damaged vault.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

new_council --json
put member '{"name":"White Lotus"}'
member=$id
put meeting '{"title":{"en":"First"}}'
meeting=$id

# --- what is said wrongly on the command line
run 2
run 2 no-such-verb
run 2 list
run 2 list member --no-such-option --vault a.balai --passphrase-file pw
run 2 list member --passphrase-file pw
run 2 erase member "$member" --vault a.balai --passphrase-file pw
run 2 recovery split --shares 3 --threshold 2 --out shares
a 2 list member --where name
a 2 list member --where "nothing=1"
a 2 list member --fields name,nothing
a 2 list zebra
a 2 put zebra <<<'{}'
a 2 put member --batch 0 <<<'{"name":"A"}'
a 2 erase member "$member" --reason because
a 2 due --on yesterday
a 2 due --on 2569-11-23
says "the likely year" 2026-11-23
a 0 due --on 2400-11-23
a 2 put member <<<'{"name":"A","since":"2569-11-23"}'
says "the line, the field and the likely year" 'ine 1.*since.*2026-11-23'
a 2 put meeting <<<'{"title":{"en":"A"},"startsAt":"2569-11-23T09:00:00+07:00"}'
says "the likely moment" 2026-11-23T09:00:00+07:00
a 0 put action <<<'{"text":{"en":"A"},"due":"2400-11-23"}'
a 2 consent may-share --member "$member" --use lend --audience council
says "the field" use
a 2 consent may-share --batch <<<"{\"member\":\"$member\",\"use\":\"share\",\"audience\":\"council\"}
{\"member\":\"$member\",\"use\":\"lend\",\"audience\":\"council\"}"
says "the line" 'ine 2'
run 0 --help
run 0 --version
run 0 --vault a.balai --passphrase-file=pw --json list member
holds "the member, with the common options before the verb" "v['id'] == '$member'"

# --- secrets
echo "not the passphrase" >wrong.pw
run 3 list member --vault a.balai --passphrase-file wrong.pw
run 8 list member --vault a.balai --passphrase-file nowhere.pw
run 8 list member --vault nowhere.balai --passphrase-file pw
run 8 list member --vault a.balai --passphrase-file pw --account Nobody
printf 'correct horse battery\r\nanother line\n' >crlf.pw
run 0 list member --vault a.balai --passphrase-file crlf.pw
run 2 list member --vault a.balai </dev/null
touch recovery-there.txt
run 9 create new.balai --council X --account Y --passphrase-file pw --recovery-file recovery-there.txt --test-kdf
absent new.balai
run 2 create new.balai --council X --account Y --passphrase-file pw --seed 1
absent new.balai

# --- ids
unknown=01a20945-d641-7e42-8290-c2aca6af9039
a 8 show member "$unknown"
a 8 show member no-id
a 8 history member "$unknown"
a 8 remove member "$unknown"
a 8 erase member "$unknown" --reason mistake
a 8 show meeting "$member"
a 8 handoff recall "$unknown" --out r.pdf
absent r.pdf

# --- lines that are not what the kind wants; nothing is stored of any of them
a 0 list member --json
before=$(cat out)
refused() {
    a 2 put "$1" <<<"$2"
    says "$2" "${3:-ine 1}"
}
refused member '{'
refused member '[]'
refused member '"text"'
refused member 'null'
refused member '{"name":"A"} {"name":"B"}'
refused member '{}' name
refused member '{"name":""}' name
refused member '{"name":7}' name
refused member '{"name":["A"]}' name
refused member '{"name":"A","colour":"red"}' colour
refused agendaItem "{\"meeting\":\"$meeting\",\"minutes\":-5}" minutes
refused agendaItem "{\"meeting\":\"$meeting\",\"minutes\":1441}" minutes
refused agendaItem "{\"meeting\":\"$meeting\",\"minutes\":1.5}" minutes
refused honorarium "{\"member\":\"$member\",\"amount\":{\"minor\":-1,\"currency\":\"KHR\"}}" amount
refused honorarium "{\"member\":\"$member\",\"amount\":{\"minor\":1,\"currency\":\"riel\"}}" amount
refused incident '{"on":"2026-11-01","membersConcerned":-1}' membersConcerned
refused recommendation '{"reference":"n-1","priority":-1}' priority
refused consentForm '{"use":"share","version":-1}' version
refused member '{"name":"A","state":"asleep"}' state
refused member '{"name":"A","languages":"km"}' languages
refused member '{"name":"A","needsReadAloud":"yes"}' needsReadAloud
refused member '{"name":"A","since":"23.11.2026"}' since
refused member '{"name":"A","since":"2026-02-30"}' since
refused member '{"name":"A","addressAs":"you"}' addressAs
a 8 put member <<<"{\"id\":\"$unknown\",\"name\":\"A\"}"
refused meeting '{"title":{"en":"T"},"startsAt":"soon"}' startsAt
refused agendaItem "{\"meeting\":\"$unknown\",\"title\":{\"en\":\"T\"}}" meeting
refused agendaItem "{\"meeting\":\"$member\",\"title\":{\"en\":\"T\"}}" meeting
refused honorarium "{\"member\":\"$member\",\"amount\":{\"minor\":1.5,\"currency\":\"KHR\"}}" amount
refused honorarium "{\"member\":\"$member\",\"amount\":{\"minor\":1,\"currency\":\"riel\"}}" amount
a 2 put member <<<'{"name":"A"}
{"name":"B"}
{"name":"C","state":"asleep"}'
says "line and field" 'ine 3.*state'
printf '{"name":"\xff\xfe"}\n' >bytes
a 2 put member <bytes
printf '{"name":"\xed\xa0\x80"}\n' >bytes
a 2 put member <bytes
printf '\x00\x01\x02\n' >bytes
a 2 put member <bytes
a 0 list member --json
[ "$(cat out)" = "$before" ] && good || bad "the members changed"
a 0 put member </dev/null
holds "no line, no id" 'text == ""'
a 0 put member <<<'

'

# --- events do not change, records of other kinds do
put consent "{\"member\":\"$member\",\"use\":\"share\",\"audience\":\"council\",\"scopeKind\":\"all\",\"decision\":\"given\",\"effectiveOn\":\"2026-01-01\"}"
a 2 put consent <<<"{\"id\":\"$id\",\"decision\":\"refused\"}"
says "line" 'ine 1'
rc=0
"$CLI" remove consent "$id" --vault a.balai --passphrase-file pw --quiet >out 2>err || rc=$?
[ "$rc" = 2 ] || [ "$rc" = 7 ] && good || bad "an event was removed: exit $rc"
a 0 show consent "$id"
holds "as it was" 'v["decision"] == "given" and v["removed"] is False'

# --- a batch: what was acknowledged stays
rc=0
"$CLI" put member --batch 2 --vault a.balai --passphrase-file pw >out 2>err <<<'{"name":"One"}
{"name":"Two"}
{"name":"Three"}
{"name":4}' || rc=$?
[ "$rc" = 2 ] && [ "$(wc -l <out)" = 2 ] && good || bad "a batch that fails: exit $rc, $(wc -l <out) ids"
says "how many stay" 2
a 0 list member --fields name --json
holds "two of them" 'sorted(one["name"] for one in rows) == ["One", "Two", "White Lotus"]'

# --- hostile text, stored exactly or refused
python3 - <<'PY'
import json
words = {
    "control": "bell \u0007 escape \u001b[31m tab \t line \n return \r end",
    "override": "\u202egnirts\u202c \u2066isolate\u2069 \u200f\u200e",
    "joiners": "\u200b\u200c\u200d\u2060\ufeffx",
    "combining": "\u1780" + "\u17d2\u1780" * 400 + "e" + "\u0301" * 5000,
    "astral": "\U0001f469\u200d\U0001f469\u200d\U0001f467 \U0010ffff",
    "decomposed": "e\u0301 \u0e33 \u0e4d\u0e32",
    "quotes": "'; DROP TABLE member; -- \" \\ %s %n ${HOME} `id` <b>&amp;",
    "nul": "before\u0000after",
    "lone": "half \ud800 pair",
    "huge": "\u1797\u17b6\u179f\u17b6 " * 650000,
}
for name, text in words.items():
    with open(name + ".line", "w", encoding="ascii") as file:
        file.write(json.dumps({"meeting": "MEETING", "kind": "note", "original": "en", "text": {"en": text}}) + "\n")
PY
for line in *.line; do
    sed -i "s/MEETING/$meeting/" "$line"
    rc=0
    "$CLI" put block --vault a.balai --passphrase-file pw --quiet <"$line" >id.out 2>err || rc=$?
    if [ $rc = 2 ]; then
        [ ! -s id.out ] && [ "$(wc -l <err)" = 1 ] && good || bad "$line: refused, but $(head -c 300 err)"
        continue
    fi
    [ $rc = 0 ] || { bad "$line: exit $rc: $(head -c 300 err)" && continue; }
    a 0 show block "$(cat id.out)"
    python3 - "$line" <<'PY' && good || bad "$line: not stored exactly"
import json, sys, unicodedata
given = json.load(open(sys.argv[1]))["text"]["en"]
kept = json.load(open("out", encoding="utf-8"))["text"]["en"]
sys.exit(0 if kept in (given, unicodedata.normalize("NFC", given)) else 1)
PY
    a 0 history block "$(cat id.out)"
done
a 0 search "DROP TABLE"
a 0 search '" OR * NEAR('
a 0 search ''
a 0 search "$(python3 -c 'print("e" + "\u0301" * 3000)')"
python3 -c 'import json; print("{\"name\":" * 100000)' >deep.line
a 2 put member <deep.line
python3 -c 'import json; print(json.dumps({"name": "A", "languages": ["l%d" % n for n in range(1000)]}))' >many.line
rc=0
timeout 120 "$CLI" put member --vault a.balai --passphrase-file pw --quiet <many.line >out 2>err || rc=$?
[ $rc = 0 ] && good || bad "1,000 languages: exit $rc"

# --- files that are not what they should be
echo '{"body":1}' >spec.json
a 2 handoff preview spec.json --json
a 2 handoff make spec.json --out p.zip
absent p.zip
head -c 3000 /dev/urandom >noise
rejected() {
    local rc=0
    "$CLI" "$@" >out 2>err </dev/null || rc=$?
    case $rc in 2 | 4 | 5 | 7 | 8) good ;; *) bad "exit $rc: $*: $(head -c 300 err)" ;; esac
}
for file in noise /dev/null; do
    rejected exchange import "$file" --vault a.balai --passphrase-file pw --quiet
    rejected packet show "$file" --passphrase-file pw
    rejected packet receive "$file" --vault a.balai --passphrase-file pw
    rejected response import "$file" --vault a.balai --passphrase-file pw
    rejected backup verify "$file"
    rejected backup restore "$file" restored.balai
    absent restored.balai
    rejected handoff verify "$file"
    rejected device admit "$file" --vault a.balai --passphrase-file pw
    rejected exchange join "$file" joined.balai --passphrase-file pw --passphrase-file2 pw --account Dara --test-kdf
    absent joined.balai
done
run 8 exchange import nowhere.bundle --vault a.balai --passphrase-file pw

# --- a vault that is open elsewhere
mkfifo lines
"$CLI" put member --batch 1 --vault a.balai --passphrase-file pw --quiet <lines >holder.out 2>/dev/null &
holder=$!
exec 3>lines
echo '{"name":"Held"}' >&3
for _ in $(seq 100); do [ -s holder.out ] && break || sleep 0.1; done
a 6 put member <<<'{"name":"Late"}'
says "who holds it" "balai-cli.*$holder"
a 6 exchange export --out late.bundle
absent late.bundle
a 0 list member --json
holds "reading works beside it" 'any(one["name"] == "Held" for one in rows)'
a 0 check --deep --json
exec 3>&-
wait "$holder"

# --- places that cannot be written
read_only() {
    a 0 list member --json
    rows_before=$(wc -l <out)
    a 9 put member <<<'{"name":"Late"}'
    a 9 erase member "$member" --reason mistake
    a 9 replay
    a 0 list member --json
    [ "$(wc -l <out)" = "$rows_before" ] && good || bad "the members changed on read-only media"
    a 0 search Lotus
    a 0 check --deep
}
if [ "$(id -u)" != 0 ]; then
    chmod -R a-w a.balai
    read_only
    chmod -R u+w a.balai
elif mount --bind a.balai a.balai 2>/dev/null && mount -o remount,ro,bind a.balai 2>/dev/null; then
    read_only
    umount a.balai
elif command -v setpriv >/dev/null && setpriv --reuid 65534 --regid 65534 --clear-groups test -x "$CLI"; then
    umount a.balai 2>/dev/null || true
    chmod a+rx . "$PWD"
    chmod a+r pw
    find a.balai -type d -exec chmod 755 {} +
    find a.balai -type f -exec chmod 644 {} +
    chmod a+rw out err
    rc=0
    setpriv --reuid 65534 --regid 65534 --clear-groups "$CLI" put member --vault a.balai --passphrase-file pw <<<'{"name":"Late"}' >out 2>err || rc=$?
    [ $rc = 9 ] && [ ! -s out ] && good || bad "a folder of somebody else: exit $rc: $(head -c 300 err)"
    rc=0
    setpriv --reuid 65534 --regid 65534 --clear-groups "$CLI" list member --vault a.balai --passphrase-file pw >out 2>err || rc=$?
    [ $rc = 0 ] && [ -s out ] && good || bad "reading in a folder of somebody else: exit $rc: $(head -c 300 err)"
else
    echo "skipped: this root can neither mount nor become somebody else, so nothing is read-only to it"
fi
a 8 backup make --out nowhere/bk.zip
a 8 exchange export --out nowhere/x.bundle

# --- numbers of what happened, in the range of what can happen
a 0 put recommendation <<<'{"reference":"n-2","title":{"en":"Numbers"}}'
advice=$(cat out)
a 0 put body <<<'{"name":{"en":"Ministry"},"kind":"ministry"}'
body=$(cat out)
for percent in -1 101; do
    a 2 put delivery <<<"{\"recommendation\":\"$advice\",\"body\":\"$body\",\"percent\":$percent}"
    says "percent $percent" 'ine 1, field percent'
done
for field in for against abstain present; do
    a 2 put adoption <<<"{\"recommendation\":\"$advice\",\"$field\":-1}"
    says "$field" "ine 1, field $field"
done
a 0 list council --json
council=$(value "v['id']")
for rules in '{"quorum":1.5}' '{"quorum":-1}' '{"retention":{"block":-3}}'; do
    a 2 put council <<<"{\"id\":\"$council\",\"rules\":$rules}"
    says "$rules" 'ine 1, field rules'
done
a 2 put council <<<"{\"id\":\"$council\",\"replyDays\":-1}"
says "days" 'ine 1, field replyDays'
for percent in 0 100; do a 0 put delivery <<<"{\"recommendation\":\"$advice\",\"body\":\"$body\",\"percent\":$percent}"; done
a 0 put agendaItem <<<"{\"meeting\":\"$meeting\",\"minutes\":0}"
a 0 put council <<<"{\"id\":\"$council\",\"rules\":{\"quorum\":0.66,\"retention\":{\"block\":24}}}"
for word in few 1.5 '' 0 -3; do
    a 2 search Lotus "--limit=$word"
    a 2 put member "--batch=$word" <<<'{"name":"A"}'
done

# --- after all of that
a 0 check --deep --json
holds "never damaged" 'v == {"ok": True, "findings": []}'
finish
