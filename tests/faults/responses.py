#!/usr/bin/env python3
"""Response sheets as offices really return them: read right, or asked about with line and field, never a wrong answer.

BALAI_SHEETS (300) says how many, BALAI_SEED which. Made by writing XLSX and CSV anew in the ways of several programs;
where LibreOffice is installed every tenth workbook is saved again by it first.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from response_changes import columns_moved, SAMES, EXCLUDES, ASKS, NOT_WITH_ASK
from response_sheets import SHEETS, SAME, ASK, XLSX, CSV, Sheet
from support import DONE, REFUSED, USAGE, Fault, Scratch, Vault, create, expect, passphrase_file, run, say, seeded


def chosen(random, form, ask):
    fits = [one for forms, one in SAMES if form in forms and not (ask and one in NOT_WITH_ASK)]
    picked = []
    for one in random.sample(fits, random.randint(0 if ask else 1, 5)):
        if not any(one in group and any(other in group for other in picked) for group in EXCLUDES):
            picked.append(one)
    # What moves columns comes before what names places in them.
    return sorted(picked, key=lambda one: one is not columns_moved)


def package_of(vault, scratch, name, body, advices, meeting):
    spec = scratch / f"{name}.json"
    spec.write_text(json.dumps({"body": body, "audience": "body", "use": "share", "languages": ["en"],
                                "what": {"recommendations": [one for one, _ in advices]}, "forms": ["json"]}))
    made = json.loads(vault.run("handoff", "make", spec, "--out", scratch / f"{name}.zip", "--json").stdout)
    with zipfile.ZipFile(scratch / f"{name}.zip") as package:
        inside = json.loads(package.read(f"handoff-{made['reference']}/data/handoff.json"))
    by_reference = {reference: one for one, reference in advices}
    items = [{"number": one["number"], "reference": one["reference"], "title": one["title"]["en"], "id": by_reference[one["reference"]]} for one in inside["items"]]
    return {"reference": made["reference"], "items": items}


def council(vault, scratch):
    [meeting] = vault.put("meeting", {"title": {"en": "A meeting"}, "kind": "internal", "startsAt": "2026-10-05T09:00:00+07:00", "state": "held", "minutesState": "sealed"})
    bodies = vault.put("body", {"name": {"en": "Ministry of the test"}, "kind": "ministry", "languages": ["en"]}, {"name": {"en": "Office of the test"}, "kind": "ministry", "languages": ["en"]})
    packages = []
    for package, count in enumerate((6, 2)):
        advices = []
        for number in range(count):
            reference = f"NC-2026-{package * 100 + number + 1:03}"
            [advice] = vault.put("recommendation", {"reference": reference, "title": {"en": f"Subject {package}{number}"}, "text": {"en": "Interpreters are paid for their travel."},
                                                    "lead": [bodies[package]], "meeting": meeting, "evidence": "consensus", "stage": "adopted"})
            vault.put("adoption", {"recommendation": advice, "meeting": meeting, "method": "consensus", "on": "2026-10-05"})
            advices.append((advice, reference))
        packages.append(package_of(vault, scratch, f"package{package}", bodies[package], advices, meeting))
    return packages


def said(vault):
    out = {}
    for one in vault.list("response"):
        reason = "".join((one.get("reason") or {}).values())
        out[one["recommendation"]] = {"response": one["response"], "reason": reason, **{name: one.get(name) or ("" if name in ("officialRef", "signedByOffice") else None)
                                                                                       for name in ("due", "officialRef", "officialDate", "signedByOffice")}}
    return out


def resaved(file, scratch, office):
    folder = scratch / "resaved"
    shutil.rmtree(folder, ignore_errors=True)
    done = subprocess.run([office, "--headless", "--convert-to", "xlsx", "--outdir", str(folder), str(file)], capture_output=True, timeout=180)
    again = folder / file.name
    if done.returncode == 0 and again.exists():
        shutil.copy(again, file)


def tell(number, applied, done, why):
    raise Fault(f"sheet {number} ({', '.join(one.__name__ for one in applied) or 'as it is'}): {why}; exit {done.returncode}: {done.stderr.strip()[-300:]}")


def check(number, applied, asks, sheet, vault, done):
    if asks:
        if done.returncode not in (USAGE, REFUSED):
            tell(number, applied, done, "not asked about")
        if not re.search(r"(Line \d+, field|Field) \S+", done.stderr):
            tell(number, applied, done, "the question names no line and field")
        if said(vault):
            tell(number, applied, done, "asked, but something was recorded")
        return
    if done.returncode != DONE:
        tell(number, applied, done, "not read")
    got = said(vault)
    if got != sheet.truth:
        wrong = [(sheet.truth.get(one), got.get(one)) for one in {*got, *sheet.truth} if got.get(one) != sheet.truth.get(one)]
        tell(number, applied, done, f"read as something else: {wrong[:2]}")


def main():
    random = seeded()
    office = shutil.which("soffice") or shutil.which("libreoffice")
    counts = {SAME: 0, ASK: 0, "saved again": 0}
    used, faults = set(), []
    with Scratch() as scratch:
        original = create(scratch / "a.balai", passphrase_file(scratch))
        packages = council(original, scratch)
        copy = Vault(scratch / "copy.balai", original.passphrase)
        for number in range(SHEETS):
            form = random.choice([XLSX, XLSX, CSV])
            # Every way is taken at least once where there are enough sheets.
            asks = number % 2 == 1
            applied = chosen(random, form, asks)
            if asks:
                fits = [one for forms, one in ASKS if form in forms]
                applied.append(random.choice([one for one in fits if one not in used] or fits))
            elif fresh := [one for forms, one in SAMES if form in forms and one not in used]:
                applied = [fresh[0]]
            used.update(applied)
            sheet = Sheet(random, packages)
            sheet.packages = packages
            sheet.reference_of = {item["id"]: item["reference"] for package in packages for item in package["items"]}
            for change in applied:
                change(sheet)
            file = scratch / f"sheet.{form}"
            file.write_bytes(sheet.broken or (sheet.xlsx() if form == XLSX else sheet.csv()))
            if office and form == XLSX and number % 10 == 0 and not sheet.broken:
                resaved(file, scratch, office)
                counts["saved again"] += 1
            shutil.rmtree(copy.folder, ignore_errors=True)
            shutil.copytree(original.folder, copy.folder)
            done = copy.run("response", "import", file, want=None)
            try:
                check(number, applied, asks, sheet, copy, done)
                counts[ASK if asks else SAME] += 1
            except Fault as fault:
                faults.append(str(fault))
                if keep := os.environ.get("BALAI_KEEP"):
                    shutil.copy(file, os.path.join(keep, f"{number}.{form}"))
            if number % 50 == 49:
                say(f"{number + 1} sheets, {len(faults)} wrong")
    missed = {one.__name__ for _, one in [*SAMES, *ASKS]} - {one.__name__ for one in used}
    print(f"{counts[SAME]} sheets read right, {counts[ASK]} asked about with line and field, {counts['saved again']} saved again by LibreOffice")
    print("\n".join(faults))
    expect(not faults, f"{len(faults)} of {SHEETS} sheets")
    expect(SHEETS < 300 or not missed, f"never tried: {sorted(missed)}")


if __name__ == "__main__":
    run(main)
