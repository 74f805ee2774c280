#!/usr/bin/env bash
# Brings everything Balai is built from: Debian packages by name, then the pinned npm packages (sources, fonts and
# icons; nothing of them runs). Asks nothing; repeatable; quick when nothing is missing.
#   packaging/deps/install.sh            to build, run and test
#   packaging/deps/install.sh --build    to build and run only
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
started=$SECONDS
say() { printf '[deps] %s\n' "$*"; }
fail() { printf '[deps] failed: %s\n' "$*" >&2; exit 1; }

tiers='build|tests'
case "${1-}" in
'') ;;
--build) tiers='build' ;;
*) fail "unknown option $1; usage: packaging/deps/install.sh [--build]" ;;
esac

wanted() { awk -v tiers="^($tiers)\$" '$1 ~ tiers {print $2}' "$here/debian.txt"; }
missing() {
    local name there
    # shellcheck disable=SC2046,SC2016 # the names are words; the fields are dpkg's
    there=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' $(wanted) 2>/dev/null | awk '$2 == "installed" {print $1}' || true)
    for name in $(wanted); do
        # A machine may carry node and npm from elsewhere; Debian's would fight with them.
        if [ "$name" = npm ] && npm --version >/dev/null 2>&1; then continue; fi
        grep -qx "$name" <<<"$there" || printf '%s\n' "$name"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n env DEBIAN_FRONTEND=noninteractive "$@"; fi
}

install_debian() {
    command -v dpkg-query >/dev/null || fail "this script knows Debian and its relatives only; see packaging/deps/debian.txt for what is needed"
    local names
    names=$(missing)
    if [ -z "$names" ]; then
        say "Debian packages: all there"
        return
    fi
    say "Debian packages: bringing $(wc -w <<<"$names"): $(tr '\n' ' ' <<<"$names")"
    if [ "$(id -u)" != 0 ] && ! sudo -n true 2>/dev/null; then
        fail "as root, run: apt-get install --no-install-recommends $(tr '\n' ' ' <<<"$names")"
    fi
    export DEBIAN_FRONTEND=noninteractive
    local log
    log=$(mktemp)
    as_root apt-get update -q -o Acquire::Retries=3 >"$log" 2>&1 </dev/null ||
        fail "apt-get update: $(tail -n 1 "$log")"
    # shellcheck disable=SC2086 # the names are words
    as_root apt-get install -y -q --no-install-recommends -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 $names >"$log" 2>&1 </dev/null ||
        fail "apt-get install: $(grep -E '^E:' "$log" | head -n 1 || tail -n 1 "$log")"
    rm -f "$log"
}

install_npm() {
    local stamp=$here/node_modules/.stamp hash
    hash=$(cat "$here/package.json" "$here/package-lock.json" "$here/.npmrc" | sha256sum | cut -d' ' -f1)
    if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$hash" ]; then
        say "pinned npm packages: all there"
        return
    fi
    grep -q '"resolved"' "$here/package-lock.json" && fail "package-lock.json names addresses; make it again with packaging/deps/.npmrc in force"
    say "pinned npm packages: fetching (SQLCipher's source, fonts, icons, test vectors)"
    local log
    log=$(mktemp)
    (cd "$here" && npm ci --ignore-scripts --no-progress >"$log" 2>&1 </dev/null) ||
        fail "npm ci: $(grep -m 1 -iE 'err' "$log" || tail -n 1 "$log")"
    rm -f "$log"
    printf '%s\n' "$hash" >"$stamp"
}

install_debian
install_npm
say "done in $((SECONDS - started)) s"
