#!/usr/bin/env python3
"""One changed byte in vault.db, keys.json, a bundle or a package: told as damaged, never accepted, never a crash.

BALAI_FLIPS (60) says how many places in each file, BALAI_SEED which.
"""
import os
import shutil
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from support import DAMAGED, DONE, REFUSED, Scratch, Vault, create, expect, handoff_spec, join, members, passphrase_file, run, say, seeded

FLIPS = int(os.environ.get("BALAI_FLIPS", 60))
NO_KEY, NEWER = 3, 5


def flipped(file, random, at=None):
    """Changes one byte; the answer puts it back."""
    whole = file.read_bytes()
    at = random.randrange(len(whole)) if at is None else at
    other = whole[at] ^ (1 << random.randrange(8))
    file.write_bytes(whole[:at] + bytes([other]) + whole[at + 1 :])
    return at, lambda: file.write_bytes(whole)


def no_crash(done, what):
    expect(0 <= done.returncode < 128, f"{what}: ended by signal or with {done.returncode}: {done.stderr.strip()[-300:]}")


def places(random, size):
    """The first and last bytes, where headers and seals are, and any others."""
    return [*range(0, min(size, 20)), size - 1, *(random.randrange(size) for _ in range(FLIPS))]


def database(vault, scratch, random):
    good = vault.ids("member")
    copy = scratch / "flipped.balai"
    for at in places(random, (vault.folder / "vault.db").stat().st_size):
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(vault.folder, copy)
        flipped(copy / "vault.db", random, at)
        hurt = Vault(copy, vault.passphrase)
        for verb in (("list", "member", "--json"), ("check", "--deep", "--json")):
            done = hurt.run(*verb, want=None)
            no_crash(done, f"vault.db byte {at}, {verb[0]}")
            if verb[0] == "list" and done.returncode == DONE:
                expect(all(one in done.stdout for one in good), f"vault.db byte {at}: list answered wrongly")
            else:
                expect(done.returncode == DAMAGED, f"vault.db byte {at}, {verb[0]}: exit {done.returncode} instead of {DAMAGED}")


def keys(vault, scratch, random):
    good = vault.ids("member")
    size = (vault.folder / "keys.json").stat().st_size
    for number, at in enumerate(places(random, size)):
        both = number % 2 == 1
        copy = scratch / "keys.balai"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(vault.folder, copy)
        flipped(copy / "keys.json", random, at)
        if both and (copy / "keys.json.bak").exists():
            flipped(copy / "keys.json.bak", random, at)
        done = Vault(copy, vault.passphrase).run("list", "member", "--json", want=None)
        no_crash(done, f"keys.json byte {at}")
        if done.returncode == DONE and not both:
            # Mended from the copy beside it.
            expect(all(one in done.stdout for one in good), f"keys.json byte {at}: list answered wrongly")
        else:
            expect(done.returncode in (DAMAGED, NEWER), f"keys.json byte {at}{' and its copy' if both else ''}: exit {done.returncode}")


def bundle(desk, other, scratch, random):
    new = other.put("member", *members(40, "Lotus"))
    file = scratch / "bundle"
    other.run("exchange", "export", "--out", file)
    for at in places(random, file.stat().st_size):
        _, restore = flipped(file, random, at)
        done = desk.run("exchange", "import", file, want=None)
        no_crash(done, f"bundle byte {at}")
        # A changed recipient line reads like a bundle for somebody else.
        expect(done.returncode in (NO_KEY, DAMAGED, NEWER), f"bundle byte {at}: exit {done.returncode}")
        restore()
    expect(not set(new) & desk.ids("member"), "a changed bundle was applied")
    desk.run("exchange", "import", file)
    desk.check()


def package(desk, scratch, random):
    file = scratch / "package.zip"
    desk.run("handoff", "make", handoff_spec(desk, scratch), "--out", file)
    desk.run("handoff", "verify", file)
    for at in places(random, file.stat().st_size):
        _, restore = flipped(file, random, at)
        done = desk.run("handoff", "verify", file, want=None)
        no_crash(done, f"package byte {at}")
        expect(done.returncode == DAMAGED, f"package byte {at}: exit {done.returncode} instead of {DAMAGED}")
        restore()
    signature = scratch / "package.zip.minisig"
    # The first line is a comment that no signature covers.
    begin = signature.read_bytes().index(b"\n") + 1
    for at in range(begin, signature.stat().st_size - 1, 3):
        _, restore = flipped(signature, random, at)
        done = desk.run("handoff", "verify", file, want=None)
        no_crash(done, f"signature byte {at}")
        expect(done.returncode in (DAMAGED, REFUSED), f"signature byte {at}: exit {done.returncode}")
        restore()


def main():
    random = seeded()
    with Scratch("/dev/shm") as scratch:
        desk = create(scratch / "desk.balai", passphrase_file(scratch))
        desk.put("member", *members(120))
        other = join(desk, scratch / "other.balai", scratch)
        for name, part in (("vault.db", lambda: database(desk, scratch, random)), ("keys.json", lambda: keys(desk, scratch, random)),
                           ("bundle", lambda: bundle(desk, other, scratch, random)), ("package", lambda: package(desk, scratch, random))):
            part()
            say(f"{name}: every change was noticed")


run(main)
