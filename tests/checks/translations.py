#!/usr/bin/env python3
"""The .ts files against each other and against the sources.

Finished: no string is unfinished, obsolete or empty. Whole: every %1 and %n of the source stands in the translation, and
a plural has as many forms as the language. Fresh: the files hold each string of the sources once, under the name by which
the program asks for it, and no other.
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
        yield state, source
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


def key_of(context: xml.Element, message: xml.Element) -> tuple:
    return (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""), message.get("numerus") == "yes")


def keys_of(file: pathlib.Path) -> collections.Counter:
    return collections.Counter(key_of(context, message) for context in xml.parse(file).iter("context") for message in context.iter("message"))


def read_sources(into: pathlib.Path) -> str:
    """Writes what the sources ask for, by the names they ask with at run time; answers with what lupdate complains of."""
    lupdate = shutil.which("lupdate") or "/usr/lib/qt6/bin/lupdate"
    if not pathlib.Path(lupdate).exists():
        return "lupdate is missing: run packaging/deps/install.sh"
    # Without -I . it does not find the headers, and writes AskPage where the program asks for balai::ui::AskPage.
    command = [lupdate, "-I", ".", "-locations", "none", "core", "ui", "app", "-ts", str(into)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    said = (run.stdout + run.stderr).splitlines()
    if run.returncode or not into.exists():
        return "\n".join(said)
    # "lacks Q_OBJECT macro": a tr() whose name lupdate guesses, so that its translation is never found.
    return "\n".join(line for line in said if re.search(r"lacks Q_OBJECT|warning|error|Discarding", line))


def differences(files: list):
    with tempfile.TemporaryDirectory() as folder:
        sources = pathlib.Path(folder) / "sources.ts"
        if complaint := read_sources(sources):
            yield complaint
        if not sources.exists():
            return
        wanted = keys_of(sources)
    for file in files:
        there = keys_of(file)
        for verdict, keys in (("missing", wanted - there), ("in no source", there - wanted)):
            yield from (f"{file.name}: {verdict}: {context}: {source[:80]}" for context, source, *_ in sorted(keys))


def main() -> int:
    files = sorted((ROOT / "translations").glob("*.ts"))
    found = []
    for file in files:
        tree = xml.parse(file)
        for message in tree.iter("message"):
            found += [f"{file.name}: {what}: {source[:80]}" for what, source in faults(message, language(tree))]
    found += differences(files)
    print("\n".join(found[:60]))
    if len(found) > 60:
        print(f"and {len(found) - 60} more")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
