#!/usr/bin/env bash
# A wish to stop (SIGINT, SIGTERM) ends with 10 and a sentence, and what was acknowledged before it stays; what only one of
# a kind may be stays one; many corrections in one put are no reason to wait.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

new_council --json

# stop SIGNAL: a put that waits for more lines after two batches of one is asked to stop.
stop() {
    local process rc=0
    mkfifo lines
    "$CLI" put member --batch 1 --vault a.balai --passphrase-file pw <lines >out 2>err &
    process=$!
    exec 7>lines
    printf '{"name":"First %s"}\n{"name":"Second %s"}\n' "$1" "$1" >&7
    for _ in $(seq 200); do
        [ "$(wc -l <out)" -ge 2 ] && break
        sleep 0.05
    done
    kill "-$1" "$process"
    wait "$process" || rc=$?
    exec 7>&-
    rm lines
    if [ "$rc" = 10 ]; then good; else bad "exit $rc after SIG$1"; fi
    if [ "$(wc -l <out)" = 2 ]; then good; else bad "$(wc -l <out) ids after SIG$1"; fi
    if [ -s err ]; then good; else bad "nothing on stderr after SIG$1"; fi
}
for signal in INT TERM; do
    stop "$signal"
    a 0 list member --where "name=Second $signal" --json
    holds "what was acknowledged before SIG$signal is there" "len(rows) == 1"
done
a 0 check --deep --json
holds "the vault is whole" "v['ok']"

# --- one council, one name an account, one facilitator at least
a 2 put council <<<'{"name":{"en":"Second"}}'
says "what to do" 'its id'
a 0 list council --json
council=$(value "v['id']")
a 0 put council <<<"{\"id\":\"$council\",\"country\":\"KH\"}"
echo "another passphrase" >pw2
a 0 account add Sothy --passphrase-file2 pw2
a 2 account add Sothy --passphrase-file2 pw2
a 7 account remove Dara
run 0 account passphrase Sothy --vault a.balai --passphrase-file pw2 --passphrase-file2 pw2 --quiet
run 7 account passphrase Dara --vault a.balai --passphrase-file pw2 --passphrase-file2 pw2 --quiet

# --- a restored vault says so before anything is written to it
a 0 backup make --out backup.zip
run 0 backup restore backup.zip b.balai --quiet
run 0 info --vault b.balai --passphrase-file pw --json --quiet
holds "it is catching up" "v['catchingUp'] is True"
a 0 info --json
holds "the first one is not" "v['catchingUp'] is False"

# --- a key that is none is a wrong option, not a damaged package
echo nothing >package.zip
run 2 handoff verify package.zip --key zz

# --- 400 corrections in one put
a 0 put member <<<'{"name":"Quiet River"}'
member=$(cat out)
yes="{\"member\":\"$member\",\"use\":\"share\",\"audience\":\"government\",\"scopeKind\":\"all\",\"decision\":\"given\",\"effectiveOn\":\"2026-01-01\"}"
for _ in $(seq 400); do echo "$yes"; done >yeses
a 0 put consent <yeses
sed -E "s/.*/{\"member\":\"$member\",\"use\":\"share\",\"audience\":\"government\",\"scopeKind\":\"all\",\"decision\":\"requested\",\"effectiveOn\":\"2026-01-01\",\"corrects\":\"&\",\"why\":\"typed twice\"}/" out >corrections
a 0 put consent <corrections
python3 - "$CLI" "$member" <<'PY' && good || bad "one question among 400 corrections takes over a second of processor"
import resource, subprocess, sys
subprocess.run([sys.argv[1], "consent", "may-share", "--member", sys.argv[2], "--use", "share", "--audience", "government",
                "--vault", "a.balai", "--passphrase-file", "pw", "--json", "--quiet"], check=True, stdout=subprocess.DEVNULL)
sys.exit(resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime > 1)
PY

finish
