#!/usr/bin/env python3
"""A full disk (small tmpfs, else a file size limit) and I/O errors at sync: reported within 2 s, old state intact."""
import os
import resource
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from support import DISK, DONE, Scratch, Vault, create, expect, handoff_spec, join, members, passphrase_file, run, say

LIMIT_SECONDS = 2.0


def timed(vault, *verb, given="", what):
    begun = time.monotonic()
    done = vault.run(*verb, given=given, want=None, limit=60)
    took = time.monotonic() - begun
    expect(took <= LIMIT_SECONDS, f"{what}: took {took:.1f} s to say so")
    return done.returncode, took


def intact(vault, before, what):
    expect(vault.ids("member") == before, f"{what}: the members are not what they were")
    vault.check()


def mounted(path, size):
    path.mkdir()
    return subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(path)], capture_output=True).returncode == 0


def fill(folder):
    """Takes every byte that is left, and gives back the file that holds them."""
    filler = folder / "filler"
    with open(filler, "wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 4096)
        except OSError:
            pass
    return filler


def full_disk(scratch):
    small = scratch / "small"
    expect(mounted(small, "24m"), "no small tmpfs could be mounted")
    try:
        words = passphrase_file(scratch)
        vault = create(small / "desk.balai", words)
        other = join(vault, scratch / "other.balai", scratch)
        spec = handoff_spec(vault, scratch)
        vault.put("member", *members(20))
        other.put("member", *members(200, "Lotus"))
        other.run("exchange", "export", "--out", scratch / "bundle")
        before = vault.ids("member")
        filler = fill(small)
        big = "".join('{"name":"%s","languages":["en"]}\n' % ("Stone " * 400) for _ in range(200))
        outputs = [small / name for name in ("out.bundle", "out.zip", "backup.zip")]
        for what, verb, given in (
            ("put", ("put", "member"), big),
            ("exchange import", ("exchange", "import", scratch / "bundle"), ""),
            ("exchange export", ("exchange", "export", "--full", "--out", outputs[0]), ""),
            ("handoff make", ("handoff", "make", spec, "--out", outputs[1]), ""),
            ("backup make", ("backup", "make", "--out", outputs[2]), ""),
        ):
            code, took = timed(vault, *verb, given=given, what=f"{what} on a full disk")
            expect(code == DISK, f"{what} on a full disk: exit {code} instead of {DISK}")
            say(f"{what}: exit {code} after {took:.2f} s")
            left = [output.name for output in outputs if output.exists()]
            expect(not left, f"{what} on a full disk left {left}")
        filler.unlink()
        intact(vault, before, "after a full disk")
        vault.run("exchange", "import", scratch / "bundle")
        vault.put("member", *members(1, "Reed"))
        vault.check()
    finally:
        subprocess.run(["umount", "-l", str(small)], check=False)


def file_size_limit(scratch):
    """Where mounting is not permitted: no file may grow, and the signal for it is ignored."""
    say("no tmpfs may be mounted here: a file size limit instead")
    vault = create(scratch / "desk.balai", passphrase_file(scratch))
    vault.put("member", *members(20))
    before = vault.ids("member")
    largest = max(file.stat().st_size for file in vault.folder.rglob("*") if file.is_file())

    def limited():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))

    big = "".join('{"name":"%s","languages":["en"]}\n' % ("Stone " * 400) for _ in range(400))
    begun = time.monotonic()
    done = subprocess.run(vault.arguments("put", "member"), input=big, text=True, capture_output=True, preexec_fn=limited, timeout=60)
    expect(done.returncode == DISK, f"put beyond the limit: exit {done.returncode} instead of {DISK}")
    expect(time.monotonic() - begun <= LIMIT_SECONDS, "put beyond the limit took too long to say so")
    intact(vault, before, "after the limit")


def error_at_sync(scratch):
    """strace makes the n-th sync fail, as a pulled USB stick does."""
    vault = create(scratch / "desk.balai", passphrase_file(scratch))
    spec = handoff_spec(vault, scratch)
    vault.put("member", *members(20))
    for name, verb, given in (
        ("put", ("put", "member"), '{"name":"Moss","languages":["en"]}\n'),
        ("handoff make", ("handoff", "make", spec, "--out", scratch / "out.zip"), ""),
        ("backup make", ("backup", "make", "--out", scratch / "backup.zip"), ""),
    ):
        refused = 0
        for at in range(1, 6):
            before = vault.ids("member")
            pulled = Vault(vault.folder, vault.passphrase,
                           ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=fsync,fdatasync,sync_file_range",
                            "-e", f"inject=fsync,fdatasync:error=EIO:when={at}"])
            code, _ = timed(pulled, *verb, given=given, what=f"{name}, error at sync {at}")
            expect(code in (DONE, DISK), f"{name}, error at sync {at}: exit {code} instead of {DISK}")
            refused += code == DISK
            now = vault.ids("member")
            expect(before <= now, f"{name}, error at sync {at}: members are gone")
            if code == DISK:
                # A commit whose sync failed may be there after the next open, but was not acknowledged.
                expect(len(now - before) <= 1, f"{name}, error at sync {at}: more than was asked is there")
                for output in ("out.zip", "backup.zip"):
                    expect(not (scratch / output).exists(), f"{name}, error at sync {at}: left {output}")
            for output in scratch.glob("*.zip*"):
                output.unlink()
            vault.check()
        expect(refused, f"{name}: no error at sync was reported")
        say(f"{name}: {refused} of 5 errors at sync were reported, none harmed the vault")


def main():
    with Scratch() as scratch:
        probe = scratch / "probe"
        if mounted(probe, "1m"):
            subprocess.run(["umount", str(probe)], check=True)
            full_disk(scratch)
        else:
            file_size_limit(scratch)
    with Scratch() as scratch:
        error_at_sync(scratch)


run(main)
