#!/usr/bin/env bash
# Forty of the response sheets that tests/run.sh --full responses makes three hundred of.
set -euo pipefail
BALAI_SHEETS=40 exec python3 -B "$(dirname "${BASH_SOURCE[0]}")/../faults/responses.py"
