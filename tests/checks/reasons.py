#!/usr/bin/env python3
"""Every reason that the sources give for a refusal has words in the languages of the program (core/words/all_said.cpp,
core/words/refusal.cpp). Finds the literals of core/ and app/ that reach a person: the reason, else the log, of an InvalidInput,
a Usage or a Refused, the functions beside them that throw one, and what returns a reason. Mend a finding by adding the
English text to the row of all_said.cpp that says the same, or a row of its own.

  tests/checks/reasons.py            says nothing where all is well
  tests/checks/reasons.py --list     every reason and what it is said with
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from cpp_text import bracket, unquoted  # noqa: E402

SHOWN = ("InvalidInput", "Usage", "Refused")
STRING = r'u?"((?:[^"\\]|\\.)*)"(?:_qs)?'
# Functions elsewhere that give a reason, and which of their arguments it is.
GIVERS = {"unless": 1, "ask": 2, "question": 2, "joined": 3, "no": 0, "orWrite": 0}
RETURNS = ("core/records/wrong_value.cpp", "core/exchange/packet_file.cpp")
# The manual's chapters come with the program: whoever writes one reads English reasons.
LEFT_OUT = {"core/documents/manual.cpp"}
ELSEWHERE = "§"  # what is not known before the program runs


def without_comments(text: str) -> str:
    return re.sub(r'("(?:[^"\\\n]|\\.)*")|//[^\n]*', lambda m: m.group(1) or "", text)


def split(text: str, signs: str) -> list:
    """At the signs that stand in no brackets and no quotes."""
    parts, depth, start = [], 0, 0
    for at, char in unquoted(text):
        depth += (char in "([{") - (char in ")]}")
        if depth == 0 and char in signs:
            parts.append(text[start:at].strip())
            start = at + 1
    return parts + [text[start:].strip()]


def texts(expression: str) -> list:
    """The texts that an expression may come out as; none where it holds no literal."""
    if len(either := split(expression, "?")) == 2:
        return [text for one in split(either[1], ":") for text in texts(one)]
    if '"' not in expression:
        return []
    out = ""
    for part in split(expression, "+%"):
        literal = re.fullmatch(r'(?:Q\w+(?:::\w+)?\()*(?:\s*' + STRING + r')\)*((?:\.arg\(.*\))*)', part, re.S)
        inner = re.fullmatch(r"QString\((.*)\)", part, re.S)
        if literal:
            words = literal.group(1).replace('\\"', '"')
            out += re.sub(r"%\d", ELSEWHERE, words) if literal.group(2) else words
        elif inner and texts(inner.group(1)):
            out += texts(inner.group(1))[0]
        elif re.fullmatch(r"u?'(.)'", part):
            out += part[-2]
        else:
            out += ELSEWHERE
    return [out]


def reason_in(text: str) -> str:
    """The expression behind the last "reason" of a map of parameters."""
    named = list(re.finditer(r'"reason"\)?\s*,\s*', text))
    if not named:
        return ""
    start = named[-1].end()
    return bracket("{" + text[start:], 0).strip()


def thrown(text: str):
    """(start, function's name, its parameters, code, log, reason) of each error of a shown code; no name: not at the top of a function."""
    for match in re.finditer(r"\bthrow Error\(", text):
        call = bracket(text, match.end() - 1)
        given = split(call, ",")
        code = given[0].replace("ErrorCode::", "")
        if code not in SHOWN:
            continue
        head = list(re.finditer(r"\n(?:\[\[noreturn\]\] )?(?:static )?void (\w+)\(([^)]*)\)[^{;]*\{", text[: match.start()]))
        inside = head and "\n}" not in text[head[-1].end(): match.start()]
        body = text[head[-1].end(): match.start()] if inside else ""
        names = [re.search(r"(\w+)(?:\s*=.*)?$", one).group(1) for one in split(head[-1].group(2), ",") if one] if inside else []
        reason = reason_in(call) if '"reason"' in call else reason_in(body) if "params" in given[-1] else ""
        for name, origin in re.findall(r"QString (\w+) = \w+(?:::\w+)?\((\w+)\)", body):
            reason = origin if reason == name else reason
        yield match.start(), head[-1].group(1) if inside else "", names, code, given[1] if len(given) > 1 else "", reason


def found_in(path: pathlib.Path):
    """(line, kind, text): kind is words or code."""
    text = without_comments(path.read_text(encoding="utf-8"))
    helpers = {}
    for start, function, names, code, log, reason in thrown(text):
        kind, shown = ("code", reason) if code == "Refused" else ("words", log if code == "Usage" else reason or log)
        for one in texts(shown):
            yield start, kind, one
        for name in re.findall(r"\w+", re.sub(STRING, "", shown)):
            if name in names:
                helpers.setdefault(function, set()).add((names.index(name), kind))
    if "/handoff/" in str(path) or path.name == "wrong_value.cpp":
        for name, at in GIVERS.items():
            helpers.setdefault(name, set()).add((at, "words"))
    for name, places in helpers.items():
        for match in re.finditer(rf"(?<![\w:.]){name}\(", text):
            given = [] if re.search(r"(?:void|QString|CellValue|auto) $", text[: match.start()]) else split(bracket(text, match.end() - 1), ",")
            for at, kind in places:
                for one in texts(given[at]) if at < len(given) else []:
                    if one.strip(ELSEWHERE + " "):
                        yield match.start(), kind, one
    if str(path.relative_to(ROOT)) in RETURNS:
        for match in re.finditer(r'return (?:Wrong\{[^"]*?, )?(QStringLiteral\([^;]*);', text):
            for one in texts(match.group(1).rstrip("};")):
                yield match.start(), "words", one


def said_rows() -> list:
    """The English texts of the table, as compiled: neighbouring literals are one."""
    text = without_comments((ROOT / "core/words/all_said.cpp").read_text(encoding="utf-8"))
    row = re.compile(r'\{QT_TRANSLATE_NOOP\("balai::words::Why",\s*' + STRING + r'\),\s*((?:' + STRING + r'\s*)+)\}')
    return [one for found in row.finditer(text) for one in "".join(re.findall(STRING, found.group(2))).replace('\\"', '"').split("|")]


def pattern_of(english: str) -> re.Pattern:
    parts = re.split(r"(%L?\d)", english)
    places = {True: rf"(?:\S+(?:, \S+)* (?:or|and) \S+|{ELSEWHERE})", False: ".+"}
    return re.compile("".join(places["L" in part] if re.fullmatch(r"%L?\d", part) else re.escape(part) for part in parts), re.S)


def main() -> int:
    rows = [pattern_of(english) for english in said_rows()]
    codes = set("|".join(re.findall(r'^    \{"([\w|]+)", QT_TRANSLATE_NOOP', (ROOT / "core/words/refusal.cpp").read_text(encoding="utf-8"), re.M)).split("|"))
    listed = "--list" in sys.argv
    found, seen = 0, 0
    for path in sorted([*ROOT.glob("core/**/*.cpp"), *ROOT.glob("app/**/*.cpp")]):
        name = str(path.relative_to(ROOT))
        if name in LEFT_OUT or name.startswith("core/words/"):
            continue
        source = path.read_text(encoding="utf-8")
        for start, kind, text in sorted(set(found_in(path))):
            seen += 1
            line = without_comments(source).count("\n", 0, start) + 1
            fits = text in codes if kind == "code" else any(pattern.fullmatch(text) for pattern in rows)
            if listed:
                print(f"{name}:{line}: {kind}: {text}")
            if not fits:
                print(f"{name}:{line}: no words for the {'code' if kind == 'code' else 'reason'}: {text}")
                found += 1
    if seen < 150:
        print(f"only {seen} reasons were found in the sources: this check has lost its way")
        found += 1
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
