#!/usr/bin/env bash
# Putting, removing and erasing single records never gives more away than before, and takes nothing that a council cannot do without.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

new_council --json
put body '{"name":{"en":"Ministry"},"kind":"ministry"}'
put member '{"name":"White Lotus"}'
member=$id
put meeting '{"title":{"en":"First"}}'
meeting=$id
put meeting '{"title":{"en":"Second"}}'
second=$id
put block "{\"meeting\":\"$meeting\",\"kind\":\"statement\",\"speaker\":\"$member\",\"text\":{\"en\":\"Fees are too high.\"},\"original\":\"en\"}"
block=$id
yes() { put consent "{\"member\":\"$member\",\"use\":\"share\",\"audience\":\"public\",\"scopeKind\":\"all\",\"decision\":\"given\",\"attribution\":\"member\",\"effectiveOn\":\"2026-01-01\",\"signedOn\":\"2026-01-01\"$1}"; }
no() { put consent "{\"member\":\"$member\",\"use\":\"share\",\"audience\":\"public\",\"scopeKind\":\"$1\",\"decision\":\"refused\",\"note\":\"She said so in private\"$2}"; }
may() { a 0 consent may-share --member "$member" --use share --audience government --block "$block" --json; }

# --- a no outlives every erasure
yes ''
given=$id
may
holds "she said yes" 'v["allowed"] is True'
no all ''
refusal=$id
for field in use member decision audience scopeKind signedOn; do
    a 2 erase consent "$refusal" --field "$field" --reason mistake
    says "the field" "$field"
done
a 2 erase consent "$given" --field until --reason mistake
a 2 remove consent "$refusal"
a 0 erase consent "$refusal" --reason member-asked
a 0 show consent "$refusal"
holds "its words went, and nothing else" 'v["note"] is None and v["decision"] == "refused" and v["use"] == "share"'
may
holds "the no stands" 'v["allowed"] is False and v["reason"] == "refused"'
a 0 put consent <<<"{\"member\":\"$member\",\"use\":\"share\",\"audience\":\"public\",\"scopeKind\":\"all\",\"decision\":\"given\",\"attribution\":\"member\",\"corrects\":\"$refusal\",\"why\":\"typed for somebody else\",\"effectiveOn\":\"2026-01-01\"}"
correction=$(cat out)
a 2 erase consent "$correction" --field corrects --reason mistake

# --- where a passage ever stood stays known
no meeting ",\"scope\":\"$meeting\""
a 0 put block <<<"{\"id\":\"$block\",\"meeting\":\"$second\"}"
may
holds "it stood in the first meeting" 'v["reason"] == "refused"'
for field in meeting speaker kind; do a 2 erase block "$block" --field "$field" --reason mistake; done
a 2 erase meeting "$meeting" --field minutesState --reason mistake

# --- a no about nothing, or from later on, is no line that goes by in silence
for scope in "block\",\"scope\":\"$meeting" "meeting\",\"scope\":\"$block" "recommendation\",\"scope\":\"$member"; do
    a 2 put consent <<<"{\"member\":\"$member\",\"use\":\"share\",\"audience\":\"public\",\"scopeKind\":\"$scope\",\"decision\":\"withdrawn\"}"
    says "the field" scope
done
for field in effectiveOn signedOn recordedOn; do
    a 2 put consent <<<"{\"member\":\"$member\",\"use\":\"share\",\"audience\":\"public\",\"scopeKind\":\"all\",\"decision\":\"refused\",\"$field\":\"2099-01-01\"}"
    says "the field" "$field"
done

# --- the condition of a yes goes with a correction of it
yes ',"restriction":"Not on the radio"'
given=$id
a 2 erase consent "$given" --field restriction --reason member-asked
a 2 erase consent "$given" --reason member-asked
a 0 put consent <<<"{\"member\":\"$member\",\"use\":\"share\",\"audience\":\"public\",\"scopeKind\":\"all\",\"decision\":\"requested\",\"corrects\":\"$given\",\"why\":\"asked again\"}"
a 0 erase consent "$given" --field restriction --reason member-asked

# --- a request to take words out, an adoption: their words alone
put comment "{\"block\":\"$block\",\"member\":\"$member\",\"answer\":\"takeOut\",\"text\":{\"en\":\"Please\"},\"mode\":\"self\"}"
comment=$id
a 2 erase comment "$comment" --field answer --reason mistake
a 0 erase comment "$comment" --reason mistake
a 0 show comment "$comment"
holds "the request stands" 'v["answer"] == "takeOut" and not v["text"]'

# --- what a council cannot do without
a 0 info --json
council=$(value 'v["council"]')
a 0 device list --json
device=$(value 'v["id"]')
a 0 list account --json
account=$(value 'v["id"]')
a 2 remove council "$council"
a 2 erase council "$council" --reason mistake
a 2 remove device "$device"
a 2 erase device "$device" --reason mistake
a 7 remove account "$account"
a 7 erase account "$account" --reason mistake
for change in '"role":"reader"' '"active":false'; do a 7 put account <<<"{\"id\":\"$account\",$change}"; done
a 0 put account <<<"{\"id\":\"$account\",\"label\":\"Desk A\"}"
a 2 put device <<<'{"name":"junk","signingKey":"AAAA","exchangeKey":"AAAA","state":"trusted"}'
says "the field" signingKey
for change in '"timeZone":"Mars/X"' '"timeZone":""' '"consentMonths":-3' '"replyDays":-1' '"withdrawalHours":-5'; do a 2 put council <<<"{\"id\":\"$council\",$change}"; done
a 0 put council <<<"{\"id\":\"$council\",\"timeZone\":\"Asia/Yangon\",\"consentMonths\":24}"
for name in null '""' '" "' '"\u200b"'; do
    a 2 put member <<<"{\"id\":\"$member\",\"name\":$name}"
    a 2 put member <<<"{\"name\":$name}"
done
a 2 put body <<<'{"name":{"en":""},"kind":"ministry"}'
a 2 put body <<<'{"name":null,"kind":"ministry"}'
a 0 exchange export --out bundle
a 0 check --deep --json
finish
