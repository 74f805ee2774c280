#!/usr/bin/env python3
"""Every word on a screen goes through tr(): finds literals that are given to a widget without it.

A literal counts as words when it holds two letters and either a space or a capital first letter. Names that are the same
in every language (Balai, PDF, Ctrl+…) and style sheets are let pass.

Refuses as well what keeps a string from its translation: an escape like \\u201C within tr(), which lupdate reads on into
the letters behind it, and a translate() that names a context otherwise than by its whole name (balai::ui::AskPage).
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from cpp_text import bracket  # noqa: E402

SHOWS = re.compile(
    r"(?:\b(?:setText|setWindowTitle|setToolTip|setPlaceholderText|setAccessibleName|setAccessibleDescription|setStatusTip"
    r"|setTitle|setLabelText|setInformativeText|addTab|setTabText|addItem|addAction|addButton|addRow|setHorizontalHeaderLabels"
    r"|setWhatsThis|drawText|showMessage|critical|warning|information|question)"
    r"|new\s+(?:[A-Za-z]+::)*(?:QLabel|QPushButton|QToolButton|QCheckBox|QRadioButton|QGroupBox|QAction|FlowLabel))\s*\("
)
LITERAL = re.compile(r'(?:QStringLiteral\(|QLatin1String\(|QLatin1StringView\(|QString::fromUtf8\(|u)"((?:[^"\\]|\\.)*)"')
TRANSLATED = re.compile(r'\b(?:tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*\(')
LITERALS = r'(?:"(?:[^"\\]|\\.)*"\s*(?:,\s*)?)*'
ESCAPED = re.compile(r'\b(?:tr|QT_TR_NOOP|QT_TR_N_NOOP)\(\s*' + LITERALS + r'"(?:[^"\\]|\\[^uUx])*\\[uUx][0-9A-Fa-f]+')
BY_HAND = re.compile(r'(?:\btranslate|\bQT_TRANSLATE_NOOP)\(\s*"(?!balai::)[^"]*"')
SAME_EVERYWHERE = re.compile(r"^(?:Balai|PDF|ODT|XLSX|JSON|CSV|UTF-8|[HhmsdMy:./ -]+|(?:Ctrl|Alt|Shift|F\d|Esc|Space|Tab)\b.*)$")


def without_comments(text: str) -> str:
    return re.sub(r"//[^\n]*|/\*.*?\*/", lambda m: re.sub(r"[^\n]", " ", m.group()), text, flags=re.S)


def is_words(literal: str) -> bool:
    plain = re.sub(r"<[^>]*>|%\d|\\.", " ", literal).strip()
    if SAME_EVERYWHERE.match(plain) or not re.search(r"[A-Za-z]{2}", plain):
        return False
    return " " in plain or plain[0].isupper()


def findings(path: pathlib.Path):
    text = without_comments(path.read_text(encoding="utf-8"))
    for call in SHOWS.finditer(text):
        given = bracket(text, call.end() - 1)
        for literal in LITERAL.finditer(given):
            if TRANSLATED.search(given[max(0, literal.start() - 12) : literal.start()]):
                continue
            if is_words(literal.group(1)):
                line = text.count("\n", 0, call.end() + literal.start()) + 1
                yield f'{path.relative_to(ROOT)}:{line}: "{literal.group(1)}"'


def unreadable(path: pathlib.Path):
    """Strings that lupdate reads otherwise than the compiler, and contexts that nobody keeps true."""
    text = without_comments(path.read_text(encoding="utf-8"))
    for pattern, what in ((ESCAPED, "write the character itself, lupdate misreads the escape"), (BY_HAND, "write the whole name, or use tr() of the class")):
        for hit in pattern.finditer(text):
            yield f"{path.relative_to(ROOT)}:{text.count(chr(10), 0, hit.start()) + 1}: {what}: {hit.group()[:80]}"


def main() -> int:
    sources = [path for folder in ("core", "ui", "app") for kind in ("*.cpp", "*.h") for path in sorted((ROOT / folder).rglob(kind))]
    unread = [line for path in sources for line in unreadable(path)]
    if unread:
        print("Words that never meet their translation:")
        print("\n".join(unread))
    found = [line for folder in ("ui", "app/desktop") for path in sorted((ROOT / folder).rglob("*.cpp")) for line in findings(path)]
    if found:
        print("Words on a screen that nobody can translate; put them into tr():")
        print("\n".join(found))
    return 1 if found or unread else 0


if __name__ == "__main__":
    sys.exit(main())
