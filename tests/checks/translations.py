#!/usr/bin/env python3
"""translations/check, as one of the checks of the house."""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.exit(subprocess.run([ROOT / "translations/check", *sys.argv[1:]], check=False).returncode)
