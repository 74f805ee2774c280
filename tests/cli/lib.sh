# shellcheck shell=bash
# What the scripts of the command line share; sourced, in an empty folder of their own, with $BALAI_CLI set.
set -euo pipefail
CLI=${BALAI_CLI:?names the program}
passed=0
failed=0

count() {
    echo "$passed passed, $failed failed"
    if [ -n "${SUITE_COUNT-}" ]; then echo "$passed $failed" >"$SUITE_COUNT"; fi
}

good() { passed=$((passed + 1)); }
bad() {
    failed=$((failed + 1))
    echo "FAILED: $*"
}

# The last line of every script.
finish() {
    count
    [ "$failed" = 0 ]
}

# alter FILE PLACE: another byte than the one that stands there; a fixed one may be it already, where salts are random.
alter() { python3 -c 'import sys; f = open(sys.argv[1], "r+b"); f.seek(int(sys.argv[2])); b = f.read(1)[0]; f.seek(-1, 1); f.write(bytes([b ^ 1]))' "$1" "$2"; }

# run EXIT ARGUMENTS…: what it printed is in out and err. A command that fails prints nothing but one line on stderr.
run() {
    local want=$1 rc=0
    shift
    timeout 120 "$CLI" "$@" >out 2>err || rc=$?
    if [ "$rc" != "$want" ]; then
        bad "exit $rc instead of $want: $* ($(head -c 400 err))"
        return
    fi
    good
    [ "$rc" = 0 ] && return
    [ ! -s out ] || bad "exit $rc, but stdout is not empty: $*: $(head -c 200 out)"
    [ "$(wc -l <err)" = 1 ] || bad "exit $rc, but stderr is not one line: $*: $(head -c 400 err)"
}

# holds WHAT EXPRESSION: a Python expression over text (all of out), rows (its JSON lines), v (the only one).
holds() {
    if python3 - "$2" 2>holds.err <<'PY'; then good; else bad "$1: $2: $(head -c 300 out) $(tail -n 1 holds.err)"; fi
import json, re, sys
text = open("out", encoding="utf-8").read()
try:
    rows = [json.loads(line) for line in text.splitlines()]
except ValueError:
    rows = []
v = rows[0] if len(rows) == 1 else None
UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
def keys(value, names):
    return sorted(value) == sorted(names.split())
sys.exit(0 if eval(sys.argv[1]) else 1)
PY
}

# value EXPRESSION: prints it.
value() {
    python3 -c '
import json, sys
text = open("out", encoding="utf-8").read()
rows = [json.loads(line) for line in text.splitlines() if line.startswith(("{", "["))]
v = rows[0] if len(rows) == 1 else None
print(eval(sys.argv[1]))' "$1"
}

says() { if grep -q -- "$2" err; then good; else bad "$1: stderr says: $(head -c 300 err)"; fi; }
present() { if [ -e "$1" ]; then good; else bad "$1 is missing"; fi; }
absent() { if [ ! -e "$1" ]; then good; else bad "$1 was left behind"; fi; }

# A council in a.balai with the passphrase in pw, and how to act in it.
new_council() {
    echo "correct horse battery" >pw
    run 0 create a.balai --council "River Council" --account Dara --passphrase-file pw --recovery-file recovery.txt --test-kdf --quiet "$@"
}
a() {
    local want=$1
    shift
    run "$want" "$@" --vault a.balai --passphrase-file pw --quiet
}
# put KIND JSON: the id is in $id.
put() {
    a 0 put "$1" <<<"$2"
    id=$(cat out)
}
