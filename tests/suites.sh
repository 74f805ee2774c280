# shellcheck shell=bash
# Running suites, remembering the ones that passed, and counting; sourced by tests/run.sh in the project's folder.

# A run that can be repeated: seeds, language and window system are the same everywhere.
export RC_PARAMS=${RC_PARAMS:-seed=20261123} QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=Asia/Phnom_Penh
export ASAN_OPTIONS=detect_leaks=1:abort_on_error=0 UBSAN_OPTIONS=print_stacktrace=1
SUITE_SECONDS=1500

results=$PWD/build/results
stamps=$PWD/build/stamps
mkdir -p "$results" "$stamps"
started_suites=()
verdict_given=
passed=0
failed=0
failures=()

# build PRESET [-D …|targets…]
build() {
    local preset=$1 options=() targets=()
    shift
    while [ $# -gt 0 ]; do
        if [ "$1" = -D ]; then options+=(-D "$2") && shift 2; else targets+=("$1") && shift; fi
    done
    quietly "build/$preset-configure.log" cmake --preset "$preset" "${options[@]}"
    if [ "$preset" = asan ] && [ ${#targets[@]} = 0 ]; then
        mapfile -t targets < <(core_targets)
    fi
    # As much as possible, so that one broken file does not hide what else is broken.
    if ! nice cmake --build --preset "$preset" ${targets[0]+--target "${targets[@]}"} -- -k 0 -j "$(jobs_to_run)" | sift_progress; then
        failed=$((failed + 1))
        failures+=("build-$preset")
    fi
}

# The sanitizers look at the core: hostile input and memory are handled there.
core_targets() {
    local folder
    for folder in core/*/ merge; do
        folder=$(basename "$folder")
        if compgen -G "tests/$folder/*.cpp" >/dev/null; then printf 'test_%s\n' "$folder"; fi
    done
    if compgen -G 'app/cli/*.cpp' >/dev/null; then echo balai-cli; fi
}

# Of ninja's lines: one in fifty, and everything that is not one of them.
sift_progress() {
    awk '/^\[[0-9]+\/[0-9]+\]/ { split(substr($1, 2), of, /[\/\]]/); if (of[1] % 50 == 0 || of[1] == of[2]) { print "         " $1; fflush() } next } { print; fflush() }'
}

# What a suite can read besides its own program.
input_hash=$({
    cat packaging/deps/package-lock.json tests/suites.sh
    find tests resources translations -type f ! -name '*.cpp' ! -name '*.h' ! -name '*.md' ! -path 'tests/checks/*' ! -path tests/run.sh -print0 |
        sort -z | xargs -0 -r sha256sum
    echo "$RC_PARAMS"
} | sha256sum | cut -c1-32)

# suite NAME KEYFILE COMMAND…: runs beside others, as many as there are processors. COMMAND ends 0 when all passed and may
# write "PASSED FAILED" into $SUITE_COUNT; else it counts as one. KEYFILE: the stamp is its hash with that of all input
# and of the command; "-": always runs.
suite() {
    local name=$1 key=$2 stamp=
    shift 2
    if [ "$key" != - ]; then
        stamp=$stamps/$name-$({ cat "$key"; echo "$input_hash $*"; } | sha256sum | cut -c1-32)
        if [ -f "$stamp" ]; then
            cp "$stamp" "$results/$name.count"
            echo 0 >"$results/$name.rc"
            rm -f "$results/$name.seconds"
            started_suites+=("$name=")
            return
        fi
    fi
    while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do wait -n || true; done
    rm -f "$results/$name".*
    started_suites+=("$name=$stamp")
    run_suite "$name" "$@" </dev/null &
}

run_suite() {
    local name=$1 rc=0 begun=$SECONDS
    shift
    export SUITE_COUNT=$results/$name.count
    # No suite sees or leaves anything in the home of who runs it.
    HOME=$(mktemp -d)
    export HOME XDG_CONFIG_HOME=$HOME/config XDG_DATA_HOME=$HOME/data XDG_CACHE_HOME=$HOME/cache XDG_RUNTIME_DIR=$HOME
    if [ "${LOUD-}" ]; then
        "$@" || rc=$?
    else
        "$@" >"$results/$name.log" 2>&1 || rc=$?
    fi
    rm -rf "$HOME"
    [ -s "$SUITE_COUNT" ] || { [ $rc = 0 ] && echo "1 0" || echo "0 1"; } >"$SUITE_COUNT"
    echo "$((SECONDS - begun))" >"$results/$name.seconds"
    echo $rc >"$results/$name.rc"
}

loudly() { "$@" 2>&1 | tee /dev/stderr; }

# Waits for what suite started; counts, stamps, and shows what failed.
collect() {
    local entry name stamp rc good bad
    wait
    for entry in "${started_suites[@]}"; do
        name=${entry%%=*} stamp=${entry#*=}
        rc=$(cat "$results/$name.rc" 2>/dev/null || echo 1)
        read -r good bad <"$results/$name.count" || { good=0 bad=1; }
        [ "$rc" != 0 ] && [ "$bad" = 0 ] && bad=1
        passed=$((passed + good))
        failed=$((failed + bad))
        if [ "$bad" != 0 ]; then
            failures+=("$name")
            printf '         %-32s %s passed, %s failed; build/results/%s.log:\n' "$name" "$good" "$bad" "$name"
            tail -n 40 "$results/$name.log" 2>/dev/null | cut -c1-300 | sed 's/^/           /'
        elif [ -f "$results/$name.seconds" ]; then
            printf '         %-32s %s passed in %s s\n' "$name" "$good" "$(cat "$results/$name.seconds")"
            [ -n "$stamp" ] && cp "$results/$name.count" "$stamp"
        else
            printf '         %-32s %s passed before, unchanged\n' "$name" "$good"
        fi
    done
    started_suites=()
}

# test_program FILE: a Catch2 program; counts its cases. One without an assertion fails.
test_program() {
    local rc=0 log
    log=$(mktemp)
    timeout "$SUITE_SECONDS" "$@" --rng-seed 20261123 --warn NoAssertions >"$log" 2>&1 || rc=$?
    cat "$log"
    [ $rc = 124 ] && echo "stopped after $SUITE_SECONDS s"
    awk -v rc=$rc '
        /^All tests passed/ { good = $(NF - 2); ended = 1 }
        /^test cases:/ {
            ended = 1
            for (i = 2; i <= NF; ++i) { if ($i == "passed") good = $(i - 1); if ($i == "failed") bad = $(i - 1) }
        }
        END { if (!ended || (rc && !bad)) ++bad; print good + 0, bad + 0 }' "$log" >"$SUITE_COUNT"
    rm -f "$log"
    return $rc
}

test_programs() {
    local preset=$1 program
    for program in "build/$preset"/tests/test_*; do
        [ -f "$program" ] && [ -x "$program" ] || continue
        suite "$preset-${program##*/test_}" "$program" test_program "$program"
    done
}

# Each tests/cli/*.sh gets $BALAI_CLI and an empty folder of its own as the current one.
command_line_scripts() {
    local script
    for script in tests/cli/*.sh; do
        [ -x "$script" ] || continue
        suite "cli-$(basename "$script" .sh)" "$1" command_line_script "$1" "$PWD/$script"
    done
}

command_line_script() {
    local folder rc=0
    folder=$(mktemp -d)
    (cd "$folder" && BALAI_CLI=$1 timeout "$SUITE_SECONDS" "$2") || rc=$?
    chmod -R u+rwX "$folder"
    rm -rf "$folder"
    return $rc
}

# The last line, whatever happened before it.
ended_early() {
    [ -n "${verdict_given-}" ] || echo "$passed passed, $((failed + 1)) failed"
}
trap ended_early EXIT

verdict() {
    verdict_given=yes
    [ ${#failures[@]} = 0 ] || step "failed: ${failures[*]}"
    step "all of it took $SECONDS s"
    echo "$passed passed, $failed failed"
    [ "$failed" = 0 ]
}
