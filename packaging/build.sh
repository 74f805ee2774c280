#!/usr/bin/env bash
# Leaves build/release/app/balai and build/release/app/balai-cli: Release, without tests.
# Needs what packaging/deps/install.sh brings, and no network.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/common.sh

step "configure release"
quietly build/release-configure.log cmake --preset release
step "build release"
cmake --build --preset release -- -j "$(jobs_to_run)"
for program in balai balai-cli; do
    [ -x "build/release/app/$program" ] || fail "build/release/app/$program was not made"
done
step "done: build/release/app/balai and build/release/app/balai-cli"
