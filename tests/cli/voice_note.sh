#!/usr/bin/env bash
# A member's voice note comes back in her reply: kept sealed, taken in whole or not at all, out by no way, and gone with the passage.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# note SECONDS [FILE]: base64 of what Balai records, and the bytes themselves.
note() {
    python3 - "$1" "${2-}" <<'PY'
import base64, random, struct, sys
frames = random.Random(7).randbytes(int(float(sys.argv[1]) * 32000))
wav = b"RIFF" + struct.pack("<I", 36 + len(frames)) + b"WAVEfmt " + struct.pack("<IHHIIHH", 16, 1, 1, 16000, 32000, 2, 16) + b"data" + struct.pack("<I", len(frames)) + frames
if sys.argv[2]: open(sys.argv[2], "wb").write(wav)
print(base64.b64encode(wav).decode())
PY
}
stands() { # stands FILES…: whether what was said can be read in one
    python3 - "$@" <<'PY'
import os, sys
said = open("said.wav", "rb").read()[100:300]
sys.exit(0 if any(said in open(one, "rb").read() for one in sys.argv[1:] if os.path.isfile(one)) else 1)
PY
}
answer() { # answer EXIT LINE: as a member does, on a machine without the vault
    printf '%s\n' "$2" >answers.jsonl
    rm -f reply
    run "$1" packet answer packet --passphrase-file words --answers answers.jsonl --out reply --quiet
}

new_council
put member '{"name":"River","state":"active","languages":["en"],"reads":["en"]}'
river=$id
put meeting '{"title":{"en":"May"},"state":"held","minutesState":"review"}'
may=$id
put block "{\"meeting\":\"$may\",\"order\":\"a0\",\"kind\":\"statement\",\"original\":\"en\",\"speaker\":\"$river\",\"text\":{\"en\":\"River words about fees.\"}}"
block=$id
a 0 packet make "$may" --member "$river" --out packet --packet-passphrase-file words --json
run 0 packet show packet --passphrase-file words --json
item=$(value 'v["blocks"][0]["block"]')

said=$(note 1.5 said.wav)
answer 2 "{\"block\":\"$item\",\"answer\":\"change\",\"audio\":\"${said%????????}\"}"
says "a recording that is not whole" audio
answer 2 "{\"block\":\"$item\",\"answer\":\"right\",\"audio\":\"$said\"}"
says "only with a wish" audio
answer 2 "{\"block\":\"$item\",\"answer\":\"change\",\"audio\":\"$(note 180.5)\"}"
says "longer than three minutes" audio
absent reply
stands said.wav && good || bad "the search finds nothing"
answer 0 "{\"block\":\"$item\",\"answer\":\"change\",\"audio\":\"$said\"}"
if stands reply; then bad "the reply is not sealed"; else good; fi

a 0 packet receive reply --json
holds "one answer" 'v["comments"] == 1'
a 0 list comment --json
holds "a wish with a recording and no words" 'v["answer"] == "change" and re.fullmatch(UUID, v["audio"]) and not v["text"]'
comment=$(value 'v["id"]')
recording=$(value 'v["audio"]')
a 0 attachment list --of comment "$comment" --json
holds "sealed, and hers" "v['id'] == '$recording' and v['sealed'] is True and v['mediaType'] == 'audio/wav' and v['here'] is True"
a 7 attachment save "$recording" --out out.wav --audience public
absent out.wav
if stands a.balai/*; then bad "the recording stands in the vault's folder"; else good; fi

a 0 erase block "$block" --reason member-asked
a 0 erase comment "$comment" --reason member-asked
a 0 list attachment --json
holds "gone with the answer" 'text == ""'
a 0 check --deep --json
finish
