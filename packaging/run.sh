#!/usr/bin/env bash
# From a bare Debian 12 to Balai with the sample council on the screen. Without a screen it walks through every page
# instead and keeps a picture of each. Asks nothing; repeatable.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
packaging/deps/install.sh --build
packaging/build.sh

if [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
    echo "Opening Balai with the sample council. Close its window to end."
    exec build/release/app/balai --sample
fi

pictures=build/tour
rm -rf "$pictures"
echo "No screen here: walking through the sample council."
QT_QPA_PLATFORM=offscreen timeout 900 build/release/app/balai --tour "$pictures" --languages en,km --sizes 1280x800 </dev/null
echo "$(find "$pictures" -name '*.png' | wc -l) pictures are in $pictures, and $pictures/tour.json says what they show."
