#!/usr/bin/env bash
# Honoraria, invitations and check-ins by put and list: what is taken, what is refused, and what a result gives away.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

new_council --json
put body '{"name":{"en":"Ministry A"},"kind":"ministry"}'
body=$id
put member '{"name":"White Lotus","state":"active"}'
member=$id
put meeting '{"title":{"en":"First"},"kind":"internal","state":"held"}'
meeting=$id

put honorarium "{\"member\":\"$member\",\"meeting\":\"$meeting\",\"for\":\"meeting\",\"kind\":\"travel\",\"amount\":{\"minor\":1250,\"currency\":\"USD\"},\"agreedOn\":\"2026-11-01\"}"
fee=$id
put payment "{\"honorarium\":\"$fee\",\"state\":\"advanced\",\"amount\":{\"minor\":400,\"currency\":\"USD\"},\"on\":\"2026-11-02\"}"
a 0 list honorarium --where "member=$member" --json
holds "advanced" 'v["state"] == "advanced" and v["kind"] == "travel"'
put payment "{\"honorarium\":\"$fee\",\"state\":\"returned\",\"amount\":{\"minor\":400,\"currency\":\"USD\"},\"on\":\"2026-11-03\"}"
a 0 list honorarium --json
holds "returned" 'v["state"] == "returned"'
put setting '{"key":"budget.2026.USD","value":"500000"}'

put invitation "{\"body\":\"$body\",\"what\":{\"en\":\"Speak on fees\"},\"kind\":\"speaking\",\"on\":\"2026-12-10\",\"answerBy\":\"2026-12-01\",\"asksStory\":true,\"state\":\"open\"}"
invitation=$id
a 0 list invitation --json
holds "a story is asked for" 'v["asksStory"] is True and v["pay"] is None'
put invitationAnswer "{\"invitation\":\"$invitation\",\"member\":\"$member\",\"answer\":\"no\"}"
a 0 list invitationAnswer --where "invitation=$invitation" --json
holds "one answer" 'v["answer"] == "no" and v["conditions"] is None or v["conditions"] == {}'
a 0 due --on 2026-11-25 --json
holds "the body waits" "any(one['kind'] == 'action' and one['record'] == '$invitation' and one['on'] == '2026-12-01' for one in rows)"
a 0 due --on 2026-11-20 --json
holds "not yet" "not any(one['record'] == '$invitation' for one in rows)"

# A result that was counted on paper stands on its day alone, by the council.
a 0 list council --json
council=$(value 'v["id"]')
put checkIn "{\"meeting\":\"$meeting\",\"counts\":{\"heard\":[0,0,1,2,3],\"safe\":[0,0,0,1,4]},\"texts\":[\"louder\"],\"language\":\"en\"}"
result=$id
a 0 show checkIn "$result" --json
holds "by the council" "v['by'] == '$council'"
holds "on its day alone" 're.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00[+Z].*", v["created"]) and v["changed"] == v["created"]'
holds "an id without time" "'$result'[14] == '4'"
a 0 history checkIn "$result" --json
holds "also in its history" "rows and all('T00:00:00' in json.dumps(one) and '$council' in json.dumps(one) for one in rows)"
for counts in '{}' '{"heard":[0,0,0,0,4]}' '{"heard":[5,5]}' '{"heard":[9,-4,0,0,0]}' '{"other":[5,5,5,5,5]}'; do
    a 2 put checkIn <<<"{\"meeting\":\"$meeting\",\"counts\":$counts}"
done
a 0 list checkIn --json
holds "only the one" 'len(rows) == 1'

# It travels with an exchange, and what is written after it is by whoever writes.
put member '{"name":"River Stone"}'
a 0 show member "$id" --json
holds "by the account" "v['by'] and v['by'] != '$council'"
echo "six words of an invitation" >invitation.words
echo "another horse battery" >pw2
a 0 exchange invite --out i.inv --passphrase-file2 invitation.words --json
run 0 exchange join i.inv b.balai --passphrase-file pw2 --passphrase-file2 invitation.words --account Dara --test-kdf --recovery-file recovery2.txt --quiet
a 0 exchange export --out 1.bundle --json
run 0 exchange import 1.bundle --vault b.balai --passphrase-file pw2 --quiet --json
holds "all came" 'v["held"] == 0 and v["missing"] == [] and v["conflicts"] == 0'
run 0 show checkIn "$result" --vault b.balai --passphrase-file pw2 --quiet --json
holds "the same there" "v['by'] == '$council' and v['counts']['heard'] == [0, 0, 1, 2, 3]"
run 0 check --deep --vault b.balai --passphrase-file pw2 --quiet --json
holds "sound there" 'v["ok"]'
a 0 check --deep --json
holds "sound" 'v["ok"]'
a 0 replay
a 0 check --deep --json
holds "sound after a replay" 'v["ok"]'
finish
