#!/usr/bin/env bash
# Every test of Balai, from a bare Debian 12 to one last line "N passed, N failed".
#   tests/run.sh               the CI tier: fixed seeds; suites that passed unchanged are not run again
#   tests/run.sh --full list   the long runs by name
#   tests/run.sh --full NAME   one of them
# Asks nothing; repeatable. Logs are in build/results/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/common.sh
source tests/suites.sh

ci_tier() {
    packaging/deps/install.sh

    step "checks of the house"
    local check
    for check in tests/checks/*.sh tests/checks/*.py; do
        suite "$(basename "${check%.*}")" - "$check"
    done
    collect

    step "build: dev"
    build dev
    step "tests: dev"
    test_programs dev
    collect
    step "tests: command line"
    command_line_scripts "$PWD/build/dev/app/balai-cli"
    suite leak build/dev/tests/leak_councils tests/leak/leak.py
    collect

    step "build: core-only, where no Qt Gui is found"
    build core-only -D CMAKE_DISABLE_FIND_PACKAGE_Qt6Gui=ON -D CMAKE_DISABLE_FIND_PACKAGE_Qt6Widgets=ON
    suite core-links-no-gui - links_no_gui build/core-only
    test_programs core-only
    collect

    step "build: asan, where strangers' bytes are read first"
    build asan test_base test_crypto test_text
    test_programs asan
    collect
}

links_no_gui() {
    local program found=0
    for program in "$1"/app/balai-cli "$1"/tests/test_*; do
        [ -x "$program" ] && [ -f "$program" ] || continue
        if ldd "$program" | grep -E 'Qt6(Gui|Widgets|Svg)'; then
            echo "$program links a window library"
            found=1
        fi
    done
    return $found
}

full_names() { find tests/bench tests/faults -maxdepth 1 \( -name '*.sh' -o -name '*.py' \) -perm -u+x | sort; }

full_tier() {
    local name=$1 script script_name
    if [ "$name" = list ]; then
        printf '%-14s %s\n' merge "1,000 seeded cases of 3 devices and 200 changes each"
        printf '%-14s %s\n' histories "what holds for every history of consents, on 100,000 made-up ones each"
        printf '%-14s %s\n' packets "10,000 changed packets and replies: refused as a whole or valid"
        printf '%-14s %s\n' meeting "three hours of minutes typed by keys alone"
        printf '%-14s %s\n' pseudo "every page in languages that nobody speaks: untranslated words, words without room"
        printf '%-14s %s\n' breaks "2,000 paragraphs of each script at 12 widths in label, editor and paper"
        printf '%-14s %s\n' leak "5,000 councils with planted names: none in a package, and none called clean by a gate that always says yes"
        printf '%-14s %s\n' asan "the whole core under AddressSanitizer and UBSan"
        while read -r script; do
            script_name=$(basename "$script")
            printf '%-14s %s\n' "${script_name%.*}" "$(sed -nE '2{s/^(# |""")//;s/"""$//;p}' "$script")"
        done < <(full_names)
        verdict_given=yes
        exit 0
    fi
    packaging/deps/install.sh
    if [ "$name" = merge ]; then
        build dev test_merge
        BALAI_MERGE_SEEDS=1000 suite full-merge - test_program build/dev/tests/test_merge
    elif [ "$name" = histories ]; then
        build dev test_council
        BALAI_CONSENT_HISTORIES=100000 suite full-histories - test_program build/dev/tests/test_council
    elif [ "$name" = packets ]; then
        build dev test_exchange
        BALAI_PACKET_MUTATIONS=10000 suite full-packets - test_program build/dev/tests/test_exchange
    elif [ "$name" = meeting ]; then
        build dev test_pages
        BALAI_BARS=1 suite full-meeting - test_program build/dev/tests/test_pages "[.long],in a document*,*matrix of 300*"
    elif [ "$name" = pseudo ]; then
        build dev test_pages
        suite full-pseudo - test_program build/dev/tests/test_pages "[pseudo]"
    elif [ "$name" = breaks ]; then
        build dev test_ui test_documents
        BALAI_BREAK_PARAGRAPHS=2000 suite full-breaks-window - loudly test_program build/dev/tests/test_ui "no label breaks*,no editor breaks*"
        BALAI_BREAK_PARAGRAPHS=2000 suite full-breaks-paper - loudly test_program build/dev/tests/test_documents "no paper breaks*"
    elif [ "$name" = leak ]; then
        build dev leak_councils leak_councils_yes
        BALAI_LEAK_SEEDS=${BALAI_LEAK_SEEDS:-5000} suite full-leak - loudly tests/leak/leak.py
    elif [ "$name" = asan ]; then
        build asan
        step "tests: asan"
        test_programs asan
    else
        script=$(full_names | grep -E "/$name\.(sh|py)\$") || fail "no such run: $name; tests/run.sh --full list names them"
        packaging/build.sh
        suite "full-$name" - loudly "$script"
    fi
    collect
}

case "${1-}" in
'') ci_tier ;;
--full) full_tier "${2:-list}" ;;
*) fail "unknown option $1; usage: tests/run.sh [--full NAME]" ;;
esac
verdict
