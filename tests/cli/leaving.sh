#!/usr/bin/env bash
# A member pauses, comes back and leaves: what becomes of what she said, also where the minutes are sealed.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

new_council --json
put member '{"name":"White Lotus","state":"active"}'
member=$id
put member '{"name":"River Stone","state":"active"}'
other=$id
put meeting '{"title":{"en":"First"},"kind":"internal","state":"held","minutesState":"sealed"}'
meeting=$id
said() { put block "{\"meeting\":\"$meeting\",\"kind\":\"statement\",\"text\":{\"en\":\"$2\"},\"original\":\"en\",\"speaker\":\"$1\",\"order\":\"$3\"}"; }
said "$member" "Pangolin words" a0
first=$id
said "$member" "Quokka words" a1
second=$id
said "$other" "Rice is dear." a2
left=$id
put recommendation "{\"title\":{\"en\":\"Free contracts\"},\"contributors\":[\"$member\",\"$other\"],\"evidence\":\"several\"}"
advice=$id
put minutesVersion "{\"meeting\":\"$meeting\",\"state\":\"sealed\"}"
seal=$id
printf '%%PDF-1.7\nA letter of hers.\n' >letter.pdf
cp letter.pdf scan.pdf
a 0 attachment add letter.pdf --of member "$member" --json
letter=$(value 'v["id"]')
a 0 attachment add scan.pdf --of member "$member" --json
scan=$(value 'v["id"]')
a 0 attachment add scan.pdf --of member "$other" --json
others=$(value 'v["id"]')

# --- a pause and its end
a 0 member pause "$member" --json
holds "one value" "v == {'member': '$member', 'state': 'paused', 'until': None}"
a 0 member resume "$member" --json
holds "as before" "v['state'] == 'active' and v['until'] is None"

# --- what cannot be is refused as a whole
a 2 member leave "$member" --contributions burn
says "names the words there are" keepNamed
a 2 member leave "$member" --contributions "x=seal"
a 8 member leave "$member" --contributions "$left=seal"
a 2 member leave "$member" --contributions "$advice=delete"
a 2 member leave "$member" --contributions "$first=keep"
a 2 member leave "$member" --contributions "$letter=keep"
a 8 member leave "$member" --contributions "$others=delete"
a 8 member leave "$meeting"
a 8 member leave "$(echo "$member" | tr 0-9 1-90)"
a 8 member pause "$meeting"
a 2 member leave
a 0 show member "$member" --json
holds "still here" 'v["state"] == "active"'

# --- she leaves: one passage is named, the rest goes by the word for all
a 0 member leave "$member" --contributions delete --contributions "$second=seal" --contributions "$letter=seal" --json
holds "who and when" "v['member'] == '$member' and v['state'] == 'left' and re.fullmatch(r'\d{4}-\d\d-\d\d', v['until'])"
holds "what became of each" "{one['record']: one['contribution'] for one in v['contributions']} == {'$first': 'delete', '$second': 'seal', '$advice': 'seal', '$letter': 'seal', '$scan': 'delete'}"
holds "their kinds" "sorted(one['kind'] for one in v['contributions']) == ['attachment', 'attachment', 'block', 'block', 'recommendation']"
a 8 show block "$first"
a 8 show attachment "$scan"
a 0 show attachment "$letter"
a 0 show attachment "$others"
a 0 show block "$second" --json
holds "sealed words stay" 'v["text"]["en"] == "Quokka words"'
a 0 search Pangolin
holds "erased words are in no index" 'text == ""'
a 0 list minutesVersion --json
holds "a new seal names the one before" "len(rows) == 2 and rows[1]['correctionOf'] == '$seal' and rows[1]['signature'] and rows[1]['number'] == 2"
holds "over what is left" "[line['block'] for line in rows[1]['contents']] == ['$second', '$left']"
holds "and the old list is gone" 'not rows[0]["contents"] and rows[0]["root"]'
a 0 check --deep --json
holds "sound" 'v["ok"]'
a 2 member pause "$member"
a 0 member resume "$member" --json
holds "she comes back" 'v["state"] == "active"'

# --- a reader changes nothing
echo "a reader has words of her own" >reader.pw
a 0 account add Mali --role reader --passphrase-file2 reader.pw
run 7 member pause "$member" --vault a.balai --passphrase-file reader.pw --quiet
run 7 member leave "$member" --vault a.balai --passphrase-file reader.pw --quiet
finish
