#!/usr/bin/env bash
# A translator outside gets what may leave and nothing else; what comes back is taken whole or not at all.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

new_council --json --language en
put meeting '{"title":{"en":"May meeting"},"kind":"internal","state":"held","minutesState":"confirmed","startsAt":"2026-05-12T09:00:00+07:00"}'
meeting=$id
put block "{\"meeting\":\"$meeting\",\"order\":\"a\",\"kind\":\"note\",\"text\":{\"en\":\"Three reports were heard.\"},\"original\":\"en\"}"
note=$id
put block "{\"meeting\":\"$meeting\",\"order\":\"b\",\"kind\":\"statement\",\"text\":{\"en\":\"Unreleased okapi words.\"},\"original\":\"en\"}"
a 2 translation export --language km --out sheet.txt
a 2 translation export --language en --out sheet.xliff
a 0 translation export --language km --out sheet.xliff --json
holds "one passage goes, one stays" 'v["passages"] == 1 and v["heldBack"] == 1 and v["from"] == "en" and v["to"] == "km"'
grep -q "Three reports" sheet.xliff && good || bad "the note is not in the sheet"
grep -q "okapi" sheet.xliff && bad "an unreleased statement left" || good
grep -q "$note" sheet.xliff && bad "a record id left" || good
a 9 translation export --language km --out sheet.xliff
sed 's|<target state="needs-translation"></target>|<target>បានស្តាប់របាយការណ៍បី។</target>|' sheet.xliff >back.xliff
head -c 200 back.xliff >half.xliff
a 4 translation import half.xliff
sed 's|id="[0-9a-f-]*"|id="018f0000-0000-8000-8000-000000000000"|' back.xliff >foreign.xliff
a 2 translation import foreign.xliff
sed 's|target-language="km"|target-language="th"|' back.xliff >renamed.xliff
a 2 translation import renamed.xliff
says "which language it was made for" 'made for km'
sed 's|<target>[^<]*</target>|<target>ที่ประชุมรับฟังรายงานสามฉบับ</target>|' back.xliff >thai.xliff
a 2 translation import thai.xliff
sed 's|target-language="km"|target-language="xx"|' back.xliff >unknown.xliff
a 2 translation import unknown.xliff
a 2 translation export --language xx --out xx.xliff
a 0 translation import back.xliff --json
holds "one translation" 'v == {"taken": 1, "unchanged": 0, "empty": 0, "behind": 0, "checked": 0}'
a 0 show block "$note" --json
holds "current, in Khmer" 'v["text"]["km"].startswith("បាន") and v["translations"]["km"]["state"] == "current"'
a 0 translation export --language km --out rest.xlsx --json
holds "nothing is left to translate" 'v["passages"] == 0'
a 0 translation export --language km --all --out all.xlsx --json
holds "all of it again" 'v["passages"] == 1'
a 0 translation import all.xlsx --json
holds "nothing new" 'v["taken"] == 0'
put account '{"name":"Sok","role":"notetaker"}'
checker=$id
a 0 translation import all.xlsx --checked-by "$checker" --json
holds "read over and checked" 'v["taken"] == 0 and v["checked"] == 1'
a 0 show block "$note" --json
holds "checked by somebody else" "v['translations']['km']['state'] == 'checked' and v['translations']['km']['checkedBy'] == '$checker'"
finish
