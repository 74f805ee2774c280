# shellcheck shell=bash
# Shared by the scripts of packaging/ and tests/; sourced with the project's folder as the current one.

# One cache for every preset: the same source with the same flags is compiled once, whatever its build folder.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros

step() { printf '[%4d s] %s\n' "$SECONDS" "$*"; }
fail() { printf '[%4d s] failed: %s\n' "$SECONDS" "$*" >&2; exit 1; }

# quietly LOG COMMAND…: output goes to LOG and is shown only when the command fails.
quietly() {
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    if ! "$@" >"$log" 2>&1 </dev/null; then
        tail -n 40 "$log" >&2
        fail "$* (all of it in $log)"
    fi
}

# As many compilers as processors, but each may need 1 GB.
jobs_to_run() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/MemAvailable/ {print int($2 / 1048576)}' /proc/meminfo)
    [ "$memory" -lt 1 ] && memory=1
    printf '%s\n' "$((processors < memory ? processors : memory))"
}
