#!/usr/bin/env bash
# Start to window shown, Balai beside an empty QMainWindow program: paired runs, medians, at most 2.0 times as long.
# BALAI_PAIRS (21) says how many. Both start on the same X server with openbox; the first pair is not counted.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source packaging/common.sh
pairs=${BALAI_PAIRS:-21}

if [ -z "${BALAI_BENCH_DISPLAY-}" ]; then
    quietly build/bench-configure.log cmake -S tests/bench -B build/bench -G Ninja -DCMAKE_BUILD_TYPE=Release
    quietly build/bench-build.log cmake --build build/bench --target empty_window
    # -noreset: else the server starts anew whenever its last window goes.
    BALAI_BENCH_DISPLAY=1 exec xvfb-run -a -s '-screen 0 1366x768x24 -noreset' "$0"
fi

home=$(mktemp -d)
openbox >/dev/null 2>&1 &
openbox=$!
trap 'kill $openbox 2>/dev/null; rm -rf "$home"' EXIT
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache QT_QPA_PLATFORM=xcb

now_us() { printf '%s\n' "${EPOCHREALTIME/./}"; }

# Microseconds from the call of the program to its window being mapped.
shown_after() {
    local program=$1 name begun pid
    shift
    name=$(basename "$program")
    begun=$(now_us)
    "$program" "$@" >/dev/null 2>&1 &
    pid=$!
    until xdotool search --onlyvisible --classname "^$name\$" >/dev/null 2>&1; do
        kill -0 $pid 2>/dev/null || { echo "$name ended before its window was shown" >&2; return 1; }
        [ $(($(now_us) - begun)) -lt 20000000 ] || { echo "$name showed no window in 20 s" >&2; kill $pid; return 1; }
    done
    echo $(($(now_us) - begun))
    kill $pid
    wait $pid 2>/dev/null || true
    while xdotool search --onlyvisible --classname "^$name\$" >/dev/null 2>&1; do sleep 0.01; done
}

median() { sort -n | awk '{ at[NR] = $1 } END { print at[int((NR + 1) / 2)] }'; }

printf 'quiet lamp under the old bridge\n' >"$home/passphrase"
build/release/app/balai-cli create "$home/desk.balai" --council 'Council of the test' --account 'Desk 1' --language en \
    --passphrase-file "$home/passphrase" --recovery-file "$home/recovery" --test-kdf --quiet >/dev/null
sleep 1
: >"$home/empty"
: >"$home/balai"
for pair in $(seq 0 "$pairs"); do
    empty=$(shown_after build/bench/empty_window)
    balai=$(shown_after build/release/app/balai "$home/desk.balai")
    [ "$pair" = 0 ] && continue
    echo "$empty" >>"$home/empty"
    echo "$balai" >>"$home/balai"
done
empty=$(median <"$home/empty") balai=$(median <"$home/balai")
awk -v e="$empty" -v b="$balai" -v n="$pairs" 'BEGIN {
    printf "start to window shown, median of %d pairs: empty program %.0f ms, balai %.0f ms, ratio %.2f (at most 2.0)\n", n, e / 1000, b / 1000, b / e
    exit b > 2.0 * e }'
