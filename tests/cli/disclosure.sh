#!/usr/bin/env bash
# `handoff preview` and `make`: hints at one person and small groups are findings; an answer holds for its text alone.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

new_council
put body '{"name":{"en":"Ministry A"},"kind":"ministry","languages":["en"]}'
body=$id
put meeting '{"title":{"en":"First"},"startsAt":"2026-10-05T09:00:00+07:00","state":"held","minutesState":"confirmed"}'
meeting=$id
for name in Lotus River Bamboo Star Moon; do put member "{\"name\":\"White $name\",\"state\":\"active\",\"languages\":[\"km\"]}"; done
last=$id
put block "{\"meeting\":\"$meeting\",\"kind\":\"note\",\"text\":{\"en\":\"The council heard two reports.\"},\"original\":\"en\"}"
note=$id
spec="{\"body\":\"$body\",\"languages\":[\"en\"],\"what\":{\"minutes\":[\"$meeting\"]}}"
a 0 handoff preview "$spec" --json
holds "an ordinary note" 'v["findings"] == []'

put block "{\"id\":\"$note\",\"text\":{\"en\":\"Her younger sister in Kampot heard of the hotline.\"}}"
a 0 handoff preview "$spec" --json
holds "a hint, its kind and its item" '[(f["what"], "kin" in f["hints"], f["where"], f["answered"]) for f in v["findings"]] == [("hint", True, "item 1", False)]'
holds "none of the words" '"Kampot" not in json.dumps(v["findings"])'
a 7 handoff make "$spec" --out p.zip
says "why" findings
absent p.zip
a 0 handoff preview "$spec" --json
answered="${spec%\}},\"answers\":[{\"finding\":\"$(value 'v["findings"][0]["id"]')\",\"reason\":\"an invented sister\"}]}"
put block "{\"id\":\"$note\",\"text\":{\"en\":\"Her younger sister in Takeo heard of the hotline.\"}}"
a 7 handoff make "$answered" --out p.zip
put block "{\"id\":\"$note\",\"text\":{\"en\":\"Her younger sister in Kampot heard of the hotline.\"}}"
a 0 handoff make "$answered" --out p.zip
present p.zip
a 0 export block --out blocks.json --audience government
if grep -q Kampot blocks.json; then bad "a table told the hint"; else good; fi

# --- a language said of a member fits fewer than five
put block "{\"id\":\"$note\",\"text\":{\"en\":\"A member who speaks Vietnamese asked for other forms.\"}}"
put member "{\"id\":\"$last\",\"languages\":[\"vi\"]}"
a 0 handoff preview "$spec" --json
holds "the facts, not the people" '[f.get("facts") for f in v["findings"] if f["what"] == "smallGroup"] == [[{"kind": "language", "text": "Vietnamese"}]]'
put block "{\"id\":\"$note\",\"text\":{\"en\":\"A member who speaks Khmer asked for other forms.\"}}"
put member "{\"id\":\"$last\",\"languages\":[\"km\"]}"
a 0 handoff preview "$spec" --json
holds "five of them do" 'v["findings"] == []'
finish
