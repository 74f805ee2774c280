#!/usr/bin/env bash
# A review sheet comes back as it went, with what was changed in it, and a broken one changes nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/translations"
cp translations/sheet translations/*.ts translations/glossary.csv "$folder/translations/"
sheet=$folder/translations/sheet
fail() {
    echo "$*"
    exit 1
}
before=$(sha256sum <"$folder/translations/balai_km.ts")
"$sheet" export km --out "$folder/km.xlsx" >/dev/null
[ "$("$sheet" read "$folder/km.xlsx")" = "0 texts changed" ] || fail "an untouched sheet says that something was changed"
python3 - "$folder/km.xlsx" "$folder" <<'PY'
import sys, zipfile
source, folder = sys.argv[1:]
parts = {name: zipfile.ZipFile(source).read(name).decode() for name in zipfile.ZipFile(source).namelist()}
page = "xl/worksheets/sheet1.xml"
def save(name, content):
    with zipfile.ZipFile(f"{folder}/{name}", "w") as out:
        for part, text in parts.items():
            out.writestr(part, content if part == page else text)
cell = "<t xml:space=\"preserve\">"
rows = parts[page].split("<row>")
at = next(i for i, row in enumerate(rows) if i > 1 and "%" not in row and "'" not in row)
cells = rows[at].split(cell)
cells[3] = "ពាក្យថ្មី" + cells[3][cells[3].index("</t>"):]
save("changed.xlsx", "<row>".join(rows[:at] + [cell.join(cells)] + rows[at + 1:]))
place = next(i for i, row in enumerate(rows) if i > 1 and "%1" in row)
cells = rows[place].split(cell)
cells[3] = cells[3].replace("%1", "")
save("lost.xlsx", "<row>".join(rows[:place] + [cell.join(cells)] + rows[place + 1:]))
save("entities.xlsx", parts[page].replace("?>", "?><!DOCTYPE a [<!ENTITY b 'c'>]>", 1))
save("other.xlsx", parts[page].replace("text km", "text xx"))
PY
head -c 500 "$folder/km.xlsx" >"$folder/half.xlsx"
for broken in lost entities other half; do
    "$sheet" read "$folder/$broken.xlsx" --write >/dev/null 2>&1 && fail "taken: $broken"
    [ "$before" = "$(sha256sum <"$folder/translations/balai_km.ts")" ] || fail "written: $broken"
done
"$sheet" read "$folder/changed.xlsx" --write | tail -1 | grep -qx "1 texts written" || fail "the change was not written"
grep -q "ពាក្យថ្មី" "$folder/translations/balai_km.ts" || fail "the new words are not in the file"
[ "$(diff "$folder/translations/balai_km.ts" translations/balai_km.ts | grep -c '^<')" = 1 ] || fail "more than one line changed"
