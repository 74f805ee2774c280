#!/usr/bin/env python3
"""Every place in core/, ui/ and app/ that can put bytes outside the vault stands in ways_out.txt, with what it asks first.

A new exporter, printer or clipboard fails here until somebody has written down which answer of the gate it carries
(`gate: …`, and the file or the one it names has to speak of the gate or of what only the gate makes) or why it carries
nothing of a member (`none: …`). A line for a place that is gone fails too.
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LIST = pathlib.Path(__file__).with_name("ways_out.txt")
OUT = re.compile(r"\bwriteFile\(|\bQSaveFile\b|\bWriteOnly\b|\bQPrinter\b|\bQPdfWriter\b|\bQClipboard\b|clipboard\(\)|"
                 r"\bQDesktopServices\b|\bQDrag\b|\bQProcess\b|\bQTemporaryFile\b|\bstd::ofstream\b|\bfopen\(|\bfwrite\(|std::cout\b|\bstdout\b|\bgrab\(\)|\bzip_open\(|\bsqlite3_open|\bcairo_pdf_surface_create\(")
GATE = re.compile(r"\bGate\b|\bReleased\b|\bAnswered\b|council/gate\.h|council/released\.h")


def sources():
    listed = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard", "core", "ui", "app"],
                            cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\n")
    return sorted(name for name in listed if name.endswith((".cpp", ".h")) and (ROOT / name).exists())


def code_of(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    return re.sub(r"//[^\n]*|/\*.*?\*/|\"(?:[^\"\\\n]|\\.)*\"", "", text, flags=re.S)


def known():
    for number, line in enumerate(LIST.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        place, _, rest = line.partition(" ")
        kind, _, reason = rest.strip().partition(":")
        yield number, place, kind.strip(), reason.strip()


def asks_gate(place, reason):
    """The file itself, or the one named in the reason, has to hold the gate's answer."""
    named = re.findall(r"\b(?:core|ui|app)/[\w/]+\.(?:cpp|h)", reason)
    return any((ROOT / name).exists() and GATE.search((ROOT / name).read_text(encoding="utf-8")) for name in [place, *named])


def main():
    found = []
    listed = {}
    for number, place, kind, reason in known():
        where = f"{LIST.name}:{number}: {place}"
        listed[place] = kind
        if kind not in ("gate", "none") or not reason:
            found.append(f"{where}: say `gate: which answer it carries` or `none: why nothing of a member`")
        elif kind == "gate" and not asks_gate(place, reason):
            found.append(f"{where}: neither it nor a file it names asks the gate")
    out = {name for name in sources() if OUT.search(code_of(name))}
    found += [f"{name}: puts bytes outside the vault and is not in {LIST.name}" for name in sorted(out - listed.keys())]
    found += [f"{LIST.name}: {name} is no way out any more: take its line away" for name in sorted(listed.keys() - out)]
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
