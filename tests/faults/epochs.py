#!/usr/bin/env python3
"""A restored backup and a copied folder, both used beside the original, merge without losing a change.

All three are one device with the same keys; only their epochs tell their changes apart.
"""
import itertools
import os
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from support import CLI, Scratch, Vault, create, expect, members, passphrase_file, run, say


def restored(vault, file, folder):
    done = subprocess.run([CLI, "backup", "restore", str(file), str(folder), "--passphrase-file", str(vault.passphrase), "--quiet"],
                          capture_output=True, text=True, timeout=120)
    expect(done.returncode == 0, f"backup restore: exit {done.returncode}: {done.stderr.strip()[-300:]}")
    return Vault(folder, vault.passphrase)


def main():
    with Scratch() as scratch:
        desk = create(scratch / "desk.balai", passphrase_file(scratch))
        desk.put("member", *members(10, "Before"))
        backup = scratch / "backup.zip"
        desk.run("backup", "make", "--out", backup)
        desk.run("backup", "verify", backup)
        # Changes the backup does not have, so that the restored vault would repeat their sequence numbers.
        desk.put("member", *members(5, "After"))
        shutil.copytree(desk.folder, scratch / "copy.balai")
        vaults = {"original": desk, "restored": restored(desk, backup, scratch / "restored.balai"),
                  "copied": Vault(scratch / "copy.balai", desk.passphrase)}
        for turn in range(3):
            for name, vault in vaults.items():
                vault.put("member", *members(4, f"{name} {turn}"))
        everything = set().union(*(vault.ids("member") for vault in vaults.values()))
        for turn in range(2):
            for (giver, given), (taker, taken) in itertools.permutations(vaults.items(), 2):
                bundle = scratch / f"{turn}-{giver}-{taker}.bundle"
                given.run("exchange", "export", "--full", "--out", bundle)
                taken.run("exchange", "import", bundle)
        for name, vault in vaults.items():
            lost = everything - vault.ids("member")
            expect(not lost, f"{name}: {len(lost)} members were lost")
            expect(not vault.run("exchange", "conflicts", "--json").stdout.strip(), f"{name}: a fork or conflict where there is none")
            vault.check()
        same = {vault.run("list", "member", "--json").stdout for vault in vaults.values()}
        expect(len(same) == 1, "the three vaults list different members")
        say(f"{len(everything)} members in each of 3 vaults")


run(main)
