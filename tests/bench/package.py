#!/usr/bin/env python3
"""A package of 500 recommendations with a decade's history in three languages, all forms, of a council with sixty sealed records: under 15 s and 300 MB; its reading again too."""
import json
import os
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "faults"))
from support import CLI, Fault, Scratch, create, expect, passphrase_file, run

COUNT = 500
SECONDS, MEGABYTES = 15, 300
WORDS = {"en": "Interpreters who were trained are paid for their travel and for the hours they wait, in every province and from the first contact on.",
         "km": "អ្នកបកប្រែដែលបានទទួលការបណ្តុះបណ្តាល ត្រូវបានបង់ថ្លៃធ្វើដំណើរ និងម៉ោងរង់ចាំ នៅគ្រប់ខេត្ត និងចាប់ពីពេលទាក់ទងដំបូង។",
         "th": "ล่ามที่ผ่านการอบรมได้รับค่าเดินทางและค่าชั่วโมงที่รอ ในทุกจังหวัดและตั้งแต่การติดต่อครั้งแรก"}


def text(number, times):
    return {language: " ".join([f"{number}."] + [words] * times) for language, words in WORDS.items()}


def fill(vault):
    [body] = vault.put("body", {"name": {"en": "Ministry of the test"}, "kind": "ministry", "languages": list(WORDS)})
    meetings = vault.put("meeting", *({"title": {"en": f"Meeting {year}"}, "kind": "internal", "startsAt": f"{year}-10-05T09:00:00+07:00", "state": "held", "minutesState": "sealed"}
                                      for year in range(2016, 2026)))
    advice = vault.put("recommendation", *({"reference": f"NC-{2016 + number % 10}-{number:03}", "title": {language: f"{number}. {words[:40]}" for language, words in WORDS.items()},
                                            "text": text(number, 3), "rationale": text(number, 2), "action": text(number, 1), "lead": [body], "meeting": meetings[number % 10],
                                            "evidence": "consensus", "stage": "adopted"} for number in range(COUNT)))
    vault.put("adoption", *({"recommendation": one, "meeting": meetings[number % 10], "method": "consensus", "on": f"{2016 + number % 10}-10-05"} for number, one in enumerate(advice)))
    for year in range(2017, 2026):
        vault.put("response", *({"recommendation": one, "body": body, "response": "noted", "receivedOn": f"{year}-03-01", "reason": {"en": f"Under study in {year}."}} for one in advice[::3]))
        vault.put("delivery", *({"recommendation": one, "body": body, "state": "onTrack", "percent": year - 2016, "on": f"{year}-06-01", "saidBy": "body"} for one in advice[::3]))
    return {"body": body, "audience": "body", "use": "share", "languages": list(WORDS), "what": {"recommendations": advice}, "forms": ["pdf", "odt", "xlsx", "json"]}


def people(vault):
    """Sixty members with everything sealed that is looked for, and none of it in the package."""
    members = vault.put("member", *({"name": f"Kqw{number} Zvx{number}", "state": "active"} for number in range(60)))
    vault.put("identity", *({"member": member, "sealed": {
        "legalName": f"Qwx{number}a Vzk{number}b Xyz{number}c", "otherNames": [f"Qqq{number} Www{number}"], "phones": [f"+855 97 {583119 + 7919 * number}"],
        "address": f"House {number + 1000}, Street {number + 2000}, Zz{number}village village, Kampot", "email": f"a.b{number}@place{number}.org",
        "emergency": f"Bong Vqthy{number} +855 12 {691733 + 6841 * number}"}} for number, member in enumerate(members)))


def measured(arguments):
    """Wall seconds, CPU seconds and MB of one process."""
    begun = time.monotonic()
    process = subprocess.Popen(list(map(str, arguments)), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    said = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 7):
        raise Fault(f"{arguments[1]} {arguments[2]}: exit {os.waitstatus_to_exitcode(status)}: {said.strip()[-300:]}")
    return time.monotonic() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main():
    with Scratch("/dev/shm" if os.path.isdir("/dev/shm") else None) as scratch:
        vault = create(scratch / "a.balai", passphrase_file(scratch))
        spec = scratch / "spec.json"
        spec.write_text(json.dumps(fill(vault)))
        people(vault)
        package = scratch / "package.zip"
        made = measured(vault.arguments("handoff", "make", spec, "--out", package))
        verified = measured([CLI, "handoff", "verify", package])
        print(f"package of {COUNT} recommendations in {len(WORDS)} languages: {package.stat().st_size / 1e6:.1f} MB")
        for what, (wall, cpu, memory) in (("make", made), ("verify", verified)):
            print(f"{what:8} {wall:6.1f} s wall  {cpu:6.1f} s CPU  {memory:6.0f} MB")
        # On a busy machine the processor's time says what the program needs.
        expect(made[1] < SECONDS, f"making it takes {made[1]:.1f} s of the processor, over {SECONDS} s")
        expect(max(made[2], verified[2]) < MEGABYTES, f"{max(made[2], verified[2]):.0f} MB, over {MEGABYTES} MB")


if __name__ == "__main__":
    run(main)
