#!/usr/bin/env bash
# The bench makes its council in a temporary folder, tells its times in one line and leaves nothing behind.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

mkdir tmp settings
export TMPDIR=$PWD/tmp XDG_CONFIG_HOME=$PWD/settings
run 2 bench --size village
run 0 bench --size small --json --quiet
holds "the shape" 'keys(v, "size counts timings peakMemoryMB search") and v["size"] == "small" and v["peakMemoryMB"] > 0'
holds "a council of that size" 'v["counts"]["meetings"] == 20 and v["counts"]["blocks"] >= 1000 and v["counts"]["recommendations"] == 50 and v["counts"]["changes"] >= 2000'
holds "every time" 'all(one["n"] > 0 and 0 <= one["medianMs"] <= one["p95Ms"] for one in v["timings"])'
holds "what people do" '{"open", "due", "listRecommendations", "openMinutes", "search", "putBlock", "mayShare", "exchangeExport", "handoffPreview50", "backupMake", "check"} <= {one["what"] for one in v["timings"]}'
holds "the size of the index" '0 < v["search"]["indexBytes"] < v["search"]["wordBytes"]'
run 2 bench --only reading
run 0 bench --size small --only search --json --quiet
holds "only searching" '{one["what"] for one in v["timings"]} == {"indexAll", "catchUp", "search", "searchTyped"}'
[ -z "$(ls -A tmp)" ] && good || bad "left behind: $(ls tmp)"
[ -z "$(ls -A settings)" ] && good || bad "settings of the machine: $(ls settings)"
finish
