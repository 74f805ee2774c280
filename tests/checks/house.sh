#!/usr/bin/env bash
# The house rules a machine can see. Each finding says what to do about it. A letter in brackets keeps a pattern from
# finding itself.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
found=$(mktemp)
trap 'rm -f "$found"' EXIT
report() { # report ADVICE < lines
    local lines
    lines=$(cat)
    [ -n "$lines" ] || return 0
    printf '%s:\n%s\n' "$1" "$lines" | tee -a "$found"
}
files() { git ls-files --cached --others --exclude-standard -- "$@" | while read -r file; do if [ -f "$file" ]; then printf '%s\n' "$file"; fi; done; }
look() { # look PATTERN PATHS…: matching lines, nothing when there are none
    local pattern=$1
    shift
    git grep --untracked -nIE "$pattern" -- "$@" 2>/dev/null | cut -c1-200 || true
}

files '*.cpp' '*.h' | xargs -r wc -l | awk '$2 != "total" && $1 > 600 {print $2 ": " $1 " lines"}' |
    report 'Split by subject: no file is over 600 lines'

look '\b(TO[D]O|FIX[M]E|XX[X]|HAC[K]|not implemente[d]|[p]laceholder|[d]ummy)\b' '*.cpp' '*.h' '*.sh' '*.py' '*.cmake' 'CMakeLists.txt' |
    report 'Finish it, or leave it out'

{
    look 'https?://(registry|deb|security)[.]' . ':!LICENSE'
    look '"resolved":' packaging/deps/package-lock.json
} | report "Name packages, never the host they came from"

above=$(dirname "$PWD")
[ "$above" = / ] && above=$PWD
look "(^|[^a-zA-Z0-9_.}/-])($above|/root)/" . ':!LICENSE' |
    report 'A path of one machine: make it relative'

look '(REQUIRE|CHECK)\((tru[e]|1 == 1)\)|SUCCEE[D]\(' tests |
    report 'A test that cannot fail tests nothing'

look 'localeAware[C]ompare' core ui app |
    report 'Sort by core/text/collation.h: the machine has another language than its reader'

for folder in . app cmake core packaging resources tests translations ui core/*/; do
    folder=${folder%/}
    if [ -d "$folder" ] && [ -n "$(files "$folder")" ] && [ ! -f "$folder/README.md" ]; then printf '%s\n' "$folder"; fi
done | report 'Write its README.md: what it is for, what it may use, its decisions with their reasons'

for script in $(files '*.sh' .ci/run); do
    bash -n "$script" 2>&1
    [ "$(head -c 2 "$script")" != '#!' ] || [ -x "$script" ] || printf '%s has no run bit\n' "$script"
done | report 'A script that does not run'

[ ! -s "$found" ]
