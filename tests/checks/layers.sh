#!/usr/bin/env bash
# Who may include whom. The table is the one CMake links by (cmake/BalaiModule.cmake); this looks at the includes, which
# a link through a third module would let pass. Mend a finding by asking the module you may use, not by widening the table.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

qt_core=$(find /usr/include /usr/lib -maxdepth 4 -type d -name QtCore 2>/dev/null | head -n 1)
mapfile -t sources < <(git ls-files --cached --others --exclude-standard 'core/*.cpp' 'core/*.h' 'ui/*.cpp' 'ui/*.h' 'app/*.cpp' 'app/*.h')
{
    sed -nE 's/^set\(BALAI_MAY_USE_([a-z]+) "?([a-z ]*)"?\)/may \1 \2/p' cmake/BalaiModule.cmake
    [ -n "$qt_core" ] && find "$qt_core" -maxdepth 1 -type f -printf 'qtcore %f\n'
    [ ${#sources[@]} = 0 ] || grep -HnE '^[[:space:]]*#[[:space:]]*include' "${sources[@]}" | sed -E 's/^([^:]+):([0-9]+):[[:space:]]*#[[:space:]]*include[[:space:]]*/include \1 \2 /'
} | awk '
    $1 == "may" { known[$2] = 1; for (i = 3; i <= NF; ++i) may[$2, $i] = 1; next }
    $1 == "qtcore" { core[$2] = 1; haveCore = 1; next }
    {
        split($2, path, "/")
        from = path[1] == "core" ? path[2] : path[1]
        what = $4
        where = $2 ":" $3
        if (from == "app") from = path[2] == "cli" ? "cli" : "desktop"
        if (what ~ /^</) {
            name = substr(what, 2, length(what) - 2)
            gui = name ~ /^Qt(Gui|Widgets|Svg|PrintSupport|Qml|Quick)\// || name ~ /^Q(Widget|Painter|Font|Pixmap|Image|Application|GuiApplication|TextDocument|Color|Icon|Action|Pdf)/
            if (path[1] == "core" || from == "cli") {
                if (gui || (haveCore && name ~ /^Q[A-Z]/ && !(name in core))) bad(where, name " is not of Qt Core")
            }
            next
        }
        if (what !~ /^"/) next
        name = substr(what, 2, length(what) - 2)
        split(name, to, "/")
        if (name ~ /\.moc$|^moc_|^ui_/) next
        if (to[1] != "core" && to[1] != "ui" && to[1] != "app") { bad(where, name " is not named from the root"); next }
        target = to[1] == "core" ? to[2] : to[1]
        if (target == "app") { if (path[1] != "app" || to[2] != path[2]) bad(where, "nothing may use " name); next }
        if (target == "ui") { if (from != "ui" && from != "desktop") bad(where, from " may not use the windows: " name); next }
        if (!(target in known)) { bad(where, "no such module: " name); next }
        if (from == "cli" || from == "desktop" || from == target) next
        if (!((from, target) in may)) bad(where, from " may not use " target ": " name)
    }
    function bad(where, text) { print where ": " text; ++found }
    END { exit found > 0 }
'
