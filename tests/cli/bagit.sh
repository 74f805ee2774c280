#!/usr/bin/env bash
# Bags of all versions, right and wrong, as folders and zips: what `handoff verify --bag` says of each.
set -euo pipefail
exec python3 "$(dirname "${BASH_SOURCE[0]}")/../vectors/bagit/conformance.py"
