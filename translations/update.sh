#!/usr/bin/env bash
# Brings every balai_*.ts up to the texts of the sources: new ones come in unfinished, those that are gone go out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
# lupdate does not know Tetum and then leaves the file alone; Malay has as many forms of a plural.
tetum=translations/balai_tet.ts
restore() { sed -i '3s/language="ms"/language="tet"/' "$tetum"; }
trap restore EXIT
sed -i '3s/language="tet"/language="ms"/' "$tetum"
"$lupdate" -silent -I . -locations none -no-obsolete core ui app -ts translations/balai_*.ts
