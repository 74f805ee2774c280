#!/usr/bin/env python3
"""The .ts files against each other and against the sources.

Finished: no string is unfinished or empty. Whole: every %1 and %n of the source stands in the translation, and a plural
has as many forms as the language. Fresh: lupdate finds no string in the sources that the files do not have.
"""
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parents[2]
# What lupdate of Qt 6.4 writes for each language.
FORMS = dict(id=1, ms=1, th=1, vi=1, my=1, zh=1, tet=1, fil=2, km=2, lo=2, ta=2, pt=2, en=2)
PLACES = re.compile(r"%(?:L?\d+|n)")


def language(tree: xml.ElementTree) -> str:
    return re.split(r"[_-]", tree.getroot().get("language", ""))[0]


def forms_of(message: xml.Element) -> list:
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return ["".join(form.itertext()) for form in translation.findall("numerusform")]
    return ["".join(translation.itertext())]


def faults(message: xml.Element, tag: str):
    source = message.findtext("source", "")
    state = message.find("translation").get("type")
    if state in ("vanished", "obsolete"):
        return
    forms = forms_of(message)
    if state == "unfinished" or not all(form.strip() for form in forms):
        yield "unfinished", source
        return
    plural = message.get("numerus") == "yes"
    if plural and len(forms) != FORMS.get(tag, len(forms)):
        yield f"{len(forms)} plural forms instead of {FORMS[tag]}", source
    wanted = collections.Counter(set(PLACES.findall(source)) - ({"%n"} if plural else set()))
    for form in forms:
        if collections.Counter(set(PLACES.findall(form)) - ({"%n"} if plural else set())) != wanted:
            yield "other %-places than the source", source


def stale(files: list) -> str:
    """What lupdate would add, or nothing."""
    lupdate = shutil.which("lupdate") or "/usr/lib/qt6/bin/lupdate"
    if not pathlib.Path(lupdate).exists():
        return "lupdate is missing: run packaging/deps/install.sh"
    with tempfile.TemporaryDirectory() as folder:
        copies = [shutil.copy(file, folder) for file in files]
        run = subprocess.run([lupdate, "-locations", "none", "core", "ui", "app", "-ts", *copies], cwd=ROOT, capture_output=True, text=True)
        new = [int(count) for count in re.findall(r"\((\d+) new and", run.stdout + run.stderr)]
    if run.returncode or not new:
        return (run.stdout + run.stderr).strip()
    return f"{max(new)} strings of the sources are in no translation file; run lupdate" if max(new) else ""


def main() -> int:
    files = sorted((ROOT / "translations").glob("*.ts"))
    found = []
    for file in files:
        tree = xml.parse(file)
        for message in tree.iter("message"):
            found += [f"{file.name}: {what}: {source[:80]}" for what, source in faults(message, language(tree))]
    if files and (text := stale(files)):
        found.append(text)
    print("\n".join(found[:60]))
    if len(found) > 60:
        print(f"and {len(found) - 60} more")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
