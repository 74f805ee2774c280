#!/usr/bin/env python3
"""Bags that have to be valid, valid with a warning, or invalid, as folders and as zips, before `handoff verify --bag`.

conformance.py makes its own bags here. conformance.py --suite DIR reads a checkout of the Library of Congress'
bagit-conformance-suite instead (valid, invalid, warning, linux-only, windows-only), which is not part of Balai.
"""
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import unicodedata
import zipfile

CLI = os.environ["BALAI_CLI"]
VALID, WARNING, INVALID = "valid", "warning", "invalid"
VERSIONS = ("0.93", "0.94", "0.95", "0.96", "0.97", "1.0")
DATA = {"data/a.txt": b"hello\n", "data/sub/b c.txt": b"world\n"}


def declaration(version="1.0", encoding="UTF-8", end="\n"):
    return f"BagIt-Version: {version}{end}Tag-File-Character-Encoding: {encoding}{end}".encode()


def manifest(files, algorithm="sha256", join="  ", end="\n", encoding="utf-8"):
    return "".join(hashlib.new(algorithm, files[name]).hexdigest() + join + name + end for name in sorted(files)).encode(encoding)


def listing(path, of=b"hello\n", algorithm="sha256"):
    """One more line of a manifest."""
    return hashlib.new(algorithm, of).hexdigest().encode() + b"  " + (path if isinstance(path, bytes) else path.encode()) + b"\n"


def bag(version="1.0", algorithm="sha256", data=None, more=None, without=()):
    """A right bag, then spoilt by `more` and `without`."""
    data = DATA if data is None else data
    files = {"bagit.txt": declaration(version), f"manifest-{algorithm}.txt": manifest(data, algorithm), **data}
    files.update(more or {})
    return {name: what for name, what in files.items() if name not in without}


def cases():
    for version in VERSIONS:
        yield f"basic-{version}", VALID, bag(version, "md5"), None
        yield f"crlf-{version}", VALID, bag(version, more={"bagit.txt": declaration(version, end="\r\n"), "manifest-sha256.txt": manifest(DATA, end="\r\n")}), None
        yield f"changed-byte-{version}", INVALID, bag(version, more={"data/a.txt": b"hellO\n"}), "checksum"
        yield f"missing-file-{version}", INVALID, bag(version, without=["data/a.txt"]), "missingFile"
        yield f"unlisted-file-{version}", INVALID, bag(version, more={"data/extra.txt": b"x"}), "unlistedFile"
        yield f"no-manifest-{version}", INVALID, bag(version, without=["manifest-sha256.txt"]), "noManifest"
        yield f"traversal-{version}", INVALID, bag(version, more={"manifest-sha256.txt": manifest(DATA) + listing("../a.txt")}), "path"
        yield f"metadata-twice-{version}", VALID, bag(version, more={"bag-info.txt": b"Contact-Name: one\nContact-Name: two\n"}), None
        yield f"tag-manifest-{version}", VALID, tagged(version), None
        yield f"tag-file-changed-{version}", INVALID, {**tagged(version), "bag-info.txt": b"Contact-Name: another\n"}, "checksum"
    yield from declarations()
    yield from algorithms()
    yield from manifests()
    yield from paths()
    yield from fetches()
    yield from names()
    yield from labels()


def tagged(version="1.0", algorithm="sha256"):
    files = bag(version, algorithm, more={"bag-info.txt": b"Contact-Name: one\n"})
    tags = {name: what for name, what in files.items() if not name.startswith("data/")}
    return {**files, f"tagmanifest-{algorithm}.txt": manifest(tags, algorithm)}


def declarations():
    def with_text(text, **more):
        return bag(more={"bagit.txt": text}, **more)

    yield "declaration-missing", INVALID, bag(without=["bagit.txt"]), "declaration"
    yield "declaration-empty", INVALID, with_text(b""), "declaration"
    yield "declaration-mark", INVALID, with_text(b"\xef\xbb\xbf" + declaration()), "encoding"
    yield "declaration-no-encoding", INVALID, with_text(b"BagIt-Version: 1.0\n"), "declaration"
    yield "declaration-one-line", INVALID, with_text(b"BagIt-Version: 1.0Tag-File-Character-Encoding: UTF-8\n"), "declaration"
    yield "declaration-other-order", INVALID, with_text(b"Tag-File-Character-Encoding: UTF-8\nBagIt-Version: 1.0\n"), "declaration"
    yield "declaration-blank-before-colon", INVALID, with_text(b"BagIt-Version : 1.0\nTag-File-Character-Encoding : UTF-8\n"), "declaration"
    yield "declaration-blank-at-end", INVALID, with_text(b"BagIt-Version: 1.0 \nTag-File-Character-Encoding: UTF-8\n"), "declaration"
    yield "declaration-blank-at-very-end", INVALID, with_text(b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8 \n"), "declaration"
    yield "declaration-more-lines", INVALID, with_text(declaration() + b"More: x\n"), "declaration"
    yield "declaration-no-line-end", VALID, with_text(declaration().rstrip()), None
    yield "declaration-cr", VALID, with_text(declaration(end="\r")), None
    for number in ("2.0", "0.92", "1.1", "10.0"):
        yield f"version-{number}", INVALID, with_text(declaration(number)), "version"
    for number in ("1", "one", "1.0.0", "-1.0"):
        yield f"version-word-{number}", INVALID, with_text(declaration(number)), "declaration"
    yield "encoding-unknown", INVALID, with_text(declaration(encoding="WTF-8")), "encoding"
    yield "encoding-system", INVALID, with_text(declaration(encoding="System")), "encoding"
    yield "encoding-lower-case", VALID, with_text(declaration(encoding="utf-8")), None
    yield "encoding-ascii", VALID, with_text(declaration(encoding="US-ASCII")), None
    data = {"data/Núñez.txt": b"x"}
    for encoding, python in (("ISO-8859-1", "latin-1"), ("UTF-16", "utf-16")):
        yield f"encoding-{encoding}", VALID, bag("0.97", data=data, more={"bagit.txt": declaration("0.97", encoding), "manifest-sha256.txt": manifest(data, encoding=python)}), None
    yield "encoding-not-kept", INVALID, bag(data=data, more={"manifest-sha256.txt": manifest(data, encoding="latin-1")}), "encoding"
    yield "manifest-mark", INVALID, bag(more={"manifest-sha256.txt": b"\xef\xbb\xbf" + manifest(DATA)}), "encoding"


def algorithms():
    for algorithm in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
        yield f"algorithm-{algorithm}", VALID, tagged("1.0", algorithm), None
        yield f"algorithm-{algorithm}-wrong", INVALID, bag(algorithm=algorithm, more={"data/a.txt": b"hellO\n"}), "checksum"
    yield "algorithm-upper-case", VALID, bag(without=["manifest-sha256.txt"], more={"manifest-SHA256.txt": manifest(DATA)}), None
    yield "algorithm-unknown", INVALID, bag(more={"manifest-whirlpool9.txt": manifest(DATA)}), "algorithm"
    yield "two-algorithms", VALID, bag(more={"manifest-md5.txt": manifest(DATA, "md5")}), None
    yield "two-algorithms-one-wrong", INVALID, bag(more={"manifest-md5.txt": manifest({**DATA, "data/a.txt": b"x"}, "md5")}), "checksum"
    one = {"data/a.txt": DATA["data/a.txt"]}
    yield "two-manifests-one-short", INVALID, bag(more={"manifest-md5.txt": manifest(one, "md5")}), "unlistedFile"
    yield "two-manifests-one-short-0.97", VALID, bag("0.97", more={"manifest-md5.txt": manifest(one, "md5")}), None


def manifests():
    good, line = manifest(DATA), listing("data/a.txt")

    def with_lines(lines, version="1.0"):
        return bag(version, more={"manifest-sha256.txt": lines})

    yield "manifest-upper-case", VALID, with_lines("".join(hashlib.sha256(DATA[n]).hexdigest().upper() + "  " + n + "\n" for n in DATA).encode()), None
    yield "manifest-tab", VALID, with_lines(manifest(DATA, join="\t")), None
    yield "manifest-asterisk", WARNING, with_lines(manifest(DATA, join=" *")), "asterisk"
    yield "manifest-dot-slash", WARNING, with_lines(good.replace(b"  data/a", b"  ./data/a")), "dotSlash"
    yield "manifest-short-sum", INVALID, with_lines(good + b"abc123  data/a.txt\n"), "manifestLine"
    yield "manifest-sum-alone", INVALID, with_lines(good + hashlib.sha256(b"").hexdigest().encode() + b"\n"), "manifestLine"
    yield "manifest-words", INVALID, with_lines(good + b"this is no line of it\n"), "manifestLine"
    yield "listed-twice-same", INVALID, with_lines(good + line), "listedTwice"
    yield "listed-twice-other", INVALID, with_lines(good + listing("data/a.txt", b"x")), "listedTwice"
    yield "listed-twice-same-0.97", WARNING, with_lines(good + line, "0.97"), "listedTwice"
    yield "listed-twice-other-0.97", INVALID, with_lines(good + listing("data/a.txt", b"x"), "0.97"), "listedTwice"
    yield "payload-manifest-lists-tag", INVALID, with_lines(good + listing("bagit.txt", declaration())), "path"
    yield "tag-manifest-lists-payload", INVALID, bag(more={"tagmanifest-sha256.txt": line}), "path"
    yield "tag-manifest-lists-itself", INVALID, bag(more={"tagmanifest-sha256.txt": listing("tagmanifest-sha256.txt")}), "path"
    yield "tag-manifest-missing-file", INVALID, bag(more={"tagmanifest-sha256.txt": listing("bag-info.txt")}), "missingFile"
    yield "tag-file-not-listed", VALID, {**tagged(), "notes/more.txt": b"of no manifest"}, None
    inner = {"data/inner/" + name: what for name, what in bag().items()}
    yield "bag-in-a-bag", VALID, bag(data=inner), None


def paths():
    # Refused on every platform, because the bag is carried to others.
    outside = ["../a.txt", "data/../../a.txt", "data/..", "data/./a.txt", "data//a.txt", "/etc/passwd", "//host/share/a", "~/a.txt", "~root/a.txt",
               "C:\\a.txt", "C:/a.txt", "c:a.txt", "\\\\host\\share\\a", "\\a.txt", "data\\..\\..\\a.txt", "data/.. /.. /a.txt", "data/.../a.txt", "data/ /a.txt",
               "data/a\x01.txt", "data/a\x7f.txt", "data/"]
    for number, path in enumerate(outside):
        for version in ("0.97", "1.0"):
            yield f"outside-{number}-{version}", INVALID, bag(version, more={"manifest-sha256.txt": manifest(DATA) + listing(path)}), "path"
    # Percent signs stand for line ends (and, from 1.0, for themselves) and for nothing else.
    for path in ("%2e%2e/a.txt", "data/%2E%2E/%2E%2E/a.txt", "data/%2f..%2fa.txt"):
        yield f"percent-{path.replace('/', '_')}", INVALID, bag(more={"manifest-sha256.txt": manifest(DATA) + listing(path)}), None
    odd = {"data/100%25.txt": b"x"}
    yield "percent-name-1.0", VALID, bag(data={"data/100%.txt": b"x"}, more={"manifest-sha256.txt": listing("data/100%25.txt", b"x")}), None
    yield "percent-name-0.97", VALID, bag("0.97", data=odd), None
    yield "percent-twice-1.0", VALID, bag(data={"data/a%0A.txt": b"x"}, more={"manifest-sha256.txt": listing("data/a%250A.txt", b"x")}), None


def fetches():
    good = manifest(DATA)
    fetched = {**DATA, "data/far.txt": b"far\n"}

    def with_fetch(lines, data=DATA, listed=None, version="1.0"):
        return bag(version, data=data, more={"fetch.txt": lines, "manifest-sha256.txt": manifest(listed or data)})

    yield "fetch-not-there", INVALID, with_fetch(b"https://example.org/far 4 data/far.txt\n", listed=fetched), "notFetched"
    yield "fetch-there", VALID, with_fetch(b"https://example.org/far 4 data/far.txt\n", data=fetched), None
    yield "fetch-no-length", VALID, with_fetch(b"https://example.org/far - data/far.txt\n", data=fetched), None
    yield "fetch-not-listed", INVALID, with_fetch(b"https://example.org/far 4 data/far.txt\n"), "unlistedFile"
    yield "fetch-empty", VALID, with_fetch(b""), None
    yield "fetch-words", INVALID, with_fetch(b"see the other stick\n"), "fetchLine"
    yield "fetch-tag-file", INVALID, with_fetch(b"https://example.org/x 4 bag-info.txt\n"), "fetchLine"
    for number, path in enumerate(("../a.txt", "/etc/passwd", "~/a.txt", "C:\\a.txt", "\\\\host\\a", "data/../../a.txt", "data/.. /.. /a.txt")):
        yield f"fetch-outside-{number}", INVALID, with_fetch(b"https://example.org/far 4 " + path.encode() + b"\n"), "path"
    yield "fetch-local-file", INVALID, bag(more={"fetch.txt": b"file:///etc/passwd 4 data/far.txt\n", "manifest-sha256.txt": good + listing("data/far.txt")}), "notFetched"


def names():
    composed, taken_apart = unicodedata.normalize("NFC", "data/Núñez.txt"), unicodedata.normalize("NFD", "data/Núñez.txt")
    khmer = {"data/អនុសាសន៍ ១.txt": b"x"}
    yield "name-khmer", VALID, bag(data=khmer), None
    yield "name-blanks", VALID, bag(data={"data/ a  b .x": b"x"}), None
    yield "name-composed-otherwise", WARNING, bag(data={taken_apart: b"x"}, more={"manifest-sha256.txt": listing(composed, b"x")}), "normalization"
    yield "name-case-otherwise", WARNING, bag(data={"data/hello.txt": b"x"}, more={"manifest-sha256.txt": listing("data/HELLO.txt", b"x")}), "caseDiffers"
    yield "names-that-differ-in-case", WARNING, bag(data={"data/a.txt": b"x", "data/A.txt": b"y"}), "caseDiffers"
    yield "names-that-differ-in-form", WARNING, bag(data={composed: b"x", taken_apart: b"x"}), "normalization"
    yield "name-system-file", WARNING, bag(data={**DATA, "data/Thumbs.db": b"x"}), "systemFile"
    yield "name-system-file-gone", WARNING, bag(more={"manifest-sha256.txt": manifest(DATA) + listing("data/.DS_Store")}), "systemFile"
    for number, name in enumerate(("data/NUL", "data/aux.txt", "data/sub/COM1.log", "data/10:30.txt", "data/what?.txt", "data/end.", "data/end ")):
        yield f"name-not-on-windows-{number}", WARNING, bag(data={name: b"x"}), "windowsName"


def labels():
    size = sum(map(len, DATA.values()))

    def with_info(text, version="1.0"):
        return bag(version, more={"bag-info.txt": text})

    yield "oxum-right", VALID, with_info(f"Payload-Oxum: {size}.{len(DATA)}\n".encode()), None
    yield "oxum-wrong-bytes", INVALID, with_info(f"Payload-Oxum: {size + 1}.{len(DATA)}\n".encode()), "oxum"
    yield "oxum-wrong-count", INVALID, with_info(f"Payload-Oxum: {size}.{len(DATA) + 1}\n".encode()), "oxum"
    yield "oxum-words", INVALID, with_info(b"Payload-Oxum: many\n"), "oxum"
    yield "oxum-twice", INVALID, with_info(f"Payload-Oxum: {size}.{len(DATA)}\n".encode() * 2), "repeatedLabel"
    yield "label-goes-on", VALID, with_info(b"Contact-Name: one\n  and two\n\tand three\n"), None
    yield "label-without-colon", INVALID, with_info(b"this is no label\n"), "labelLine"
    yield "label-empty-value", VALID, with_info(b"Contact-Name:\n"), None


def codes(report, want):
    return [line.split(" ")[0] for line in report["wrong" if want == INVALID else "warnings"]]


def verdict(path):
    done = subprocess.run([CLI, "handoff", "verify", str(path), "--bag", "--json"], capture_output=True, text=True, timeout=60)
    try:
        report = json.loads(done.stdout)
    except ValueError:
        return f"exit {done.returncode}", {"wrong": [done.stderr.strip()], "warnings": []}
    if done.returncode == 4 and not report["valid"]:
        return INVALID, report
    if done.returncode == 0 and report["valid"]:
        return WARNING if report["warnings"] else VALID, report
    return f"exit {done.returncode}", report


class Count:
    def __init__(self):
        self.passed = self.failed = 0

    def tell(self, right, what):
        self.passed += right
        self.failed += not right
        if not right:
            print(f"FAILED: {what}")

    def end(self):
        print(f"{self.passed} passed, {self.failed} failed")
        if os.environ.get("SUITE_COUNT"):
            pathlib.Path(os.environ["SUITE_COUNT"]).write_text(f"{self.passed} {self.failed}\n")
        sys.exit(1 if self.failed else 0)


def write_folder(folder, files):
    (folder / "data").mkdir(parents=True)
    for name, what in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(what)


def write_zip(path, entries):
    with zipfile.ZipFile(path, "w") as out:
        for name, what in entries:
            info = zipfile.ZipInfo(name)
            out.writestr(info, what)


def run_own(count):
    for name, want, files, code in cases():
        folder = pathlib.Path("bags") / name
        write_folder(folder, files)
        zipped = folder.with_suffix(folder.suffix + ".zip")
        write_zip(zipped, [(f"bag/{inside}", what) for inside, what in files.items()])
        for path in (folder, zipped):
            got, report = verdict(path)
            right = got == want and (code is None or code in codes(report, want))
            count.tell(right, f"{path}: {got} instead of {want} {code or ''}: {report['wrong']} {report['warnings']}")
    run_zips(count)


def run_zips(count):
    """What only a zip can do: entries that lead out, come twice, are links, or disagree."""
    right = list(bag().items())

    def zipped(name, entries, want=INVALID, patch=None):
        path = pathlib.Path("bags") / f"zip-{name}.zip"
        write_zip(path, entries)
        if patch:
            path.write_bytes(patch(path.read_bytes()))
        got, report = verdict(path)
        count.tell(got == want, f"{path}: {got} instead of {want}: {report['wrong']}")

    zipped("at-root", right, VALID)
    for number, name in enumerate(("../evil.txt", "/evil.txt", "bag/../../evil.txt", "C:/evil.txt", "..\\evil.txt", "bag/..\\evil.txt", "~/evil.txt",
                                   "bag/.. /evil.txt", "//host/evil.txt", "bag//evil.txt")):
        # Python writes a backslash as a slash; the name is put in afterwards.
        placed = "x" * len(name.encode())
        zipped(f"slip-{number}", [*right, (placed, b"x")], patch=lambda whole, old=placed.encode(), new=name.encode(): whole.replace(old, new))
    zipped("twice", [*right, ("data/a.txt", b"other\n")])
    zipped("two-folders", [(f"one/{name}", what) for name, what in right] + [("two/x.txt", b"x")])
    zipped("no-bag", [("readme.txt", b"x")])
    zipped("empty", [])
    zipped("cut", right, patch=lambda whole: whole[: len(whole) // 2])
    zipped("not-a-zip", right, patch=lambda whole: b"not a zip at all")
    zipped("changed-byte", right, patch=lambda whole: whole.replace(b"world\n", b"worlD\n"))
    link = zipfile.ZipInfo("data/link")
    link.external_attr = 0o120777 << 16
    link.create_system = 3
    path = pathlib.Path("bags/zip-link.zip")
    with zipfile.ZipFile(path, "w") as out:
        for name, what in right:
            out.writestr(name, what)
        out.writestr(link, "/etc/passwd")
    count.tell(verdict(path)[0] == INVALID, "a link in a zip")
    os.symlink("/etc/hostname", pathlib.Path("bags/basic-1.0/data/link"))
    count.tell(verdict("bags/basic-1.0")[0] == INVALID, "a link in a folder")
    empty = pathlib.Path("bags/no-payload")
    empty.mkdir()
    (empty / "bagit.txt").write_bytes(declaration())
    (empty / "manifest-sha256.txt").write_bytes(b"")
    count.tell(verdict(empty)[0] == INVALID, "a folder without data/")


def run_suite(count, suite):
    wants = {"valid": VALID, "warning": WARNING, "invalid": INVALID, "linux-only": INVALID, "windows-only": INVALID}
    for kind in sorted(suite.glob("v*/*")):
        for folder in sorted(one for one in kind.iterdir() if one.is_dir()):
            got, report = verdict(folder)
            want = wants[kind.name]
            # Its valid bags may hold what is only unusual, such as a path that begins with a dot.
            right = got == want or (want == VALID and got == WARNING)
            print(f"{folder.relative_to(suite)}: {got}")
            count.tell(right, f"{folder}: {got} instead of {want}: {report['wrong']} {report['warnings']}")


if __name__ == "__main__":
    counted = Count()
    if len(sys.argv) == 3 and sys.argv[1] == "--suite":
        run_suite(counted, pathlib.Path(sys.argv[2]))
    else:
        run_own(counted)
    counted.end()
