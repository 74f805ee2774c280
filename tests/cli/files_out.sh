#!/usr/bin/env bash
# Kept files that go with a hand-off: only with what they belong to, by the yes of whoever is in them, made anew, looked at by
# a person, and found again when a yes is taken back.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

python3 - <<'PY'
import struct
def chunk(name, data):
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)
sound = b"WAVE" + chunk(b"LIST", b"INFO" + chunk(b"IART", b"RECORDED-BY")) + chunk(b"fmt ", struct.pack("<HHIIHH", 1, 1, 8000, 16000, 2, 16)) + chunk(b"data", b"\1\2" * 400)
open("talk.wav", "wb").write(chunk(b"RIFF", sound))
words = b"BT /F 20 Tf 20 150 Td (The fares of spring) Tj ET"
objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
           b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Annots [6 0 R] /Resources << /Font << /F 5 0 R >> >> >>",
           b"<< /Length %d >>\nstream\n%s\nendstream" % (len(words), words), b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
           b"<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (NOTED-BY) >>"]
out, table = b"%PDF-1.4\n", b""
for number, one in enumerate(objects, 1):
    table += b"%010d 00000 n \n" % len(out)
    out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
out += b"xref\n0 7\n0000000000 65535 f \n" + table + b"trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(out))
open("fares.pdf", "wb").write(out)
open("table.ods", "wb").write(b"PK\3\4 no more")
PY
new_council
put body '{"name":{"en":"Ministry A"},"kind":"ministry","languages":["en"]}'
ministry=$id
put member '{"name":"White Lotus","state":"active"}'
lotus=$id
put meeting '{"title":{"en":"First"},"kind":"internal","state":"held","minutesState":"sealed","startsAt":"2026-10-05T09:00:00+07:00"}'
meeting=$id
put recommendation "{\"reference\":\"NC-2026-001\",\"title\":{\"en\":\"Fares\"},\"text\":{\"en\":\"Fares are paid on the day.\"},\"meeting\":\"$meeting\",\"evidence\":\"consensus\",\"stage\":\"adopted\"}"
advice=$id
put adoption "{\"recommendation\":\"$advice\",\"meeting\":\"$meeting\",\"method\":\"consensus\",\"on\":\"2026-10-05\"}"
kept=()
for file in talk.wav fares.pdf table.ods; do
    a 0 attachment add "$file" --of recommendation "$advice"
    kept+=("$(cat out)")
done
a 0 attachment add talk.wav --of meeting "$meeting"
other=$(cat out)
spec() { # spec ANSWERS
    echo "{\"body\":\"$ministry\",\"languages\":[\"en\"],\"what\":{\"recommendations\":[\"$advice\"],\"attachments\":[\"${kept[0]}\",\"${kept[1]}\",\"${kept[2]}\",\"$other\"]},\"answers\":[$1]}" >spec.json
}
spec ''
reasons='[i["reason"] for i in v["items"] if i["itemKind"] == "attachment"]'

# --- nobody has said who is in them; then one is said to be heard, and nobody in the others
a 0 handoff preview spec.json --json
holds "all stay" "$reasons == ['notSaidWho'] * 4"
put attachment "{\"id\":\"${kept[0]}\",\"shows\":[\"$lotus\"]}"
for one in "${kept[1]}" "${kept[2]}" "$other"; do put attachment "{\"id\":\"$one\",\"showsNobody\":true}"; done
a 0 handoff preview spec.json --json
holds "why each stays" "$reasons == ['noConsent', None, 'cannotBeStripped', 'keptWithStays']"
holds "somebody has to look" '[f["what"] for f in v["findings"]] == ["notLookedAt"] and not v["findings"][0]["answered"]'
put consent "{\"member\":\"$lotus\",\"use\":\"photo\",\"audience\":\"government\",\"scopeKind\":\"all\",\"decision\":\"given\",\"mode\":\"signature\",\"effectiveOn\":\"2026-01-01\",\"until\":\"2027-12-31\"}"
consent=$id
a 0 handoff preview spec.json --json
holds "a form is missing" "$reasons[0] == 'noEvidence'"
a 0 attachment add fares.pdf --of consent "$consent"
a 0 handoff preview spec.json --json
holds "two go" "[i['included'] for i in v['items'] if i['itemKind'] == 'attachment'] == [True, True, False, False]"
holds "her yes" "[i['consents'] for i in v['items'] if i['itemKind'] == 'attachment'][0] == ['$consent']"

# --- without an answer for each nothing is written; then the package holds them without what stood beside them
a 7 handoff make spec.json --out package.zip
absent package.zip
a 0 handoff preview spec.json --json
spec "$(value '",".join(json.dumps({"finding": f["id"], "reason": "looked at by Dara"}) for f in v["findings"])')"
a 0 handoff make spec.json --out package.zip
a 0 handoff verify package.zip --json
holds "whole" 'v["bag"]["valid"] is True'
python3 - >out <<'PY'
import json, zipfile
with zipfile.ZipFile("package.zip") as archive:
    files = {name.split("/data/")[-1]: archive.read(name) for name in archive.namelist()}
items = [one for one in json.loads(files["handoff.json"])["items"] if one["kind"] == "attachment"]
print(json.dumps({"types": [one["mediaType"] for one in items], "there": all(len(files[one["file"]]) == one["size"] for one in items),
                  "said": all(one["file"].encode() in files["README.txt"] for one in items), "beside": any(word in data for data in files.values() for word in (b"RECORDED-BY", b"NOTED-BY", b"talk.wav", b"fares.pdf"))}))
open("made.pdf", "wb").write(files[items[1]["file"]])
PY
holds "both, and nothing beside them" 'v == {"types": ["audio/wav", "application/pdf"], "there": True, "said": True, "beside": False}'
if command -v pdftotext >/dev/null; then
    if pdftotext made.pdf - | grep -q "The fares of spring"; then good; else bad "the words of the PDF are gone"; fi
fi
if command -v qpdf >/dev/null; then
    if qpdf --check made.pdf >/dev/null; then good; else bad "qpdf finds fault with it"; fi
fi

# --- a yes taken back names the package
put consent "{\"member\":\"$lotus\",\"use\":\"photo\",\"audience\":\"government\",\"scopeKind\":\"all\",\"decision\":\"withdrawn\",\"effectiveOn\":\"2026-02-01\"}"
a 0 due --json
holds "a recall" 'any(row["kind"] == "recall" for row in rows)'
a 0 check --deep --json
holds "all is well" 'v["ok"]'
finish
