#!/usr/bin/env python3
"""translations/check finds what it says it finds: each fault in a text of its own."""
import importlib.util
import json
import pathlib
import sys
import tempfile
from importlib.machinery import SourceFileLoader

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parents[2]
loader = SourceFileLoader("translations_check", str(ROOT / "translations/check"))
check = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
loader.exec_module(check)
LISTS = check.read_lists()


def found(tag: str, source: str, *forms: str, plural: bool = False, state: str | None = None, context: str = "balai::ui::TodayPage") -> list:
    return list(check.faults(check.Message(context, source, "", plural, state, list(forms)), tag, LISTS))


WANTED = [
    ("unfinished", found("id", "Save the list", "", state="unfinished")),
    ("obsolete", found("id", "Save the list", "Simpan daftar", state="obsolete")),
    ("1 plural forms instead of 2", found("km", "%n pages", "%n ទំព័រ", plural=True)),
    ("other %-places", found("id", "%1 of %2", "%1 dari %1")),
    ("keys missing: Ctrl+Enter", found("km", "Press Ctrl+Enter here", "ចុចទីនេះ")),
    ("names of formats missing: PDF", found("zh", "Open the PDF", "打开文件")),
    ("a space after it", found("id", "Name: ", "Nama:")),
    ("no colon", found("km", "Place:", "កន្លែង")),
    ("a letter of another script: ท", found("lo", "Road", "ทาง ກ")),
    ("a letter of another script: д", found("id", "Road to it", "jalan ди sana")),
    ("an invisible character U+200B", found("th", "Road", "ถนน\u200bใหญ่")),
    ("not in NFC", found("vi", "Road", "đườ\u0300ng".replace("ờ", "o\u031b\u0300"))),
    ("Latin words that the source has not: road", found("km", "Path", "road ផ្លូវ")),
    ("the same as the English", found("km", "Open the list", "Open the list")),
    ("the same as the English", found("id", "Open the list", "Open the list")),
    ("English left over", found("id", "Open the list of all the members", "Open the list of all members ini")),
    ("a forbidden word: korban", found("id", "The member", "Para korban")),
    ("a forbidden word: ជនរងគ្រោះ", found("km", "Some members", "ជនរងគ្រោះខ្លះ")),
    ("the glossary says", found("id", "Ministry", "Kantor")),
]
FINE = [
    found("id", "%n pages", "%n halaman", plural=True),
    found("km", "Close Balai", "បិទ Balai"),
    found("zh", "Press Ctrl+K now", "现在按Ctrl+K"),
    found("id", "PDF (*.pdf)", "PDF (*.pdf)"),
    found("id", "Ministry", "Kementerian"),
    found("ta", "Light and dark", "வெளிச்சம், இருள்"),
]


def message(source: str, form: str):
    return check.Message("balai::ui::TodayPage", source, "", False, None, [form])


def unread_with(back: str) -> list:
    """What the checker says of one text of a page that members read, whose back-translation is this."""
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "review").mkdir()
        entry = {"context": "AskPage", "source": "Save", "translation": "Simpan", "back": back}
        (pathlib.Path(folder) / "review/id.json").write_text(json.dumps({"entries": [entry]}), encoding="utf-8")
        here, check.HERE = check.HERE, pathlib.Path(folder)
        try:
            said = list(check.unread([message("Save", "Simpan")._replace(context="balai::ui::AskPage")], "id"))
        finally:
            check.HERE = here
    return [one for one in said if one.startswith("AskPage: no back-translation")]


def main() -> int:
    wrong = [f"not found: {wanted} in {verdicts}" for wanted, verdicts in WANTED if not any(wanted in one for one in verdicts)]
    wrong += [f"found without reason: {verdicts}" for verdicts in FINE if verdicts]
    if len(list(check.accelerators([message("Save", "&Simpan"), message("Done", "&Selesai")]))) != 1:
        wrong.append("not found: one letter after & for two texts")
    if list(check.accelerators([message("Save", "&Simpan"), message("Done", "Se&lesai"), message("Fees", "A && S")])):
        wrong.append("found without reason: other letters after &")
    wrong += [f"not found: a back-translation that is {back!r}" for back in ("", " ", "TO" "DO") if not unread_with(back)]
    if unread_with("Save"):
        wrong.append("found without reason: a text that was translated back")
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
