#!/usr/bin/env python3
"""The rule programmed a second time answers 50,000 questions about made-up histories as the program does."""
import os
import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "council"))
from compare_rules import compare
from support import run, say


def main():
    say(compare(int(os.environ.get("BALAI_QUESTIONS", 50000)), int(os.environ.get("BALAI_SEED", 20261123))))


if __name__ == "__main__":
    run(main)
