#!/usr/bin/env bash
# What an account may not open it does not see: sealed identities, members before a body, writing for a reader.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

as() {
    local who=$1 want=$2
    shift 2
    run "$want" "$@" --vault a.balai --passphrase-file "$who.pw" --quiet
}
account() {
    echo "$2 has words of their own" >"$2.pw"
    a 0 account add "$2" --role "$1" --passphrase-file2 "$2.pw"
}

new_council --json
account notetaker Sok
account reader Mali
account reader Ministry
a 2 account add Other --role owner --passphrase-file2 Sok.pw
put body '{"name":{"en":"Ministry A"},"kind":"ministry"}'
body=$id
a 0 account list --json
ministry=$(value '[one["id"] for one in rows if one["name"] == "Ministry"][0]')
put account "{\"id\":\"$ministry\",\"employer\":\"$body\"}"

put member '{"name":"White Lotus","notes":"Xylophone ramp","notWith":["Quokka person"]}'
member=$id
put identity "{\"member\":\"$member\",\"sealed\":{\"legalName\":\"Wombat Legalname\",\"phones\":[\"+855 12 345 678\"]}}"
identity=$id
put meeting '{"title":{"en":"First"},"kind":"internal","state":"held"}'
meeting=$id
put agendaItem "{\"meeting\":\"$meeting\",\"order\":\"a0\",\"title\":{\"en\":\"Openly said\"}}"
open=$id
put agendaItem "{\"meeting\":\"$meeting\",\"order\":\"a1\",\"title\":{\"en\":\"Narwhal item\"},\"closed\":true}"
closed=$id
put block "{\"meeting\":\"$meeting\",\"agendaItem\":\"$open\",\"kind\":\"statement\",\"text\":{\"en\":\"Pangolin words\"},\"original\":\"en\",\"speaker\":\"$member\"}"
open_block=$id
put block "{\"meeting\":\"$meeting\",\"agendaItem\":\"$closed\",\"kind\":\"note\",\"text\":{\"en\":\"Narwhal words\"},\"original\":\"en\"}"
closed_block=$id
put consent "{\"member\":\"$member\",\"use\":\"share\",\"audience\":\"council\",\"scopeKind\":\"all\",\"decision\":\"given\",\"effectiveOn\":\"2026-01-01\"}"
put comment "{\"block\":\"$open_block\",\"member\":\"$member\",\"answer\":\"change\",\"mode\":\"self\",\"text\":{\"en\":\"Okapi remark\"}}"

# --- a facilitator opens what is sealed; nobody finds it by searching
a 0 show identity "$identity"
holds "the facilitator reads it" 'v["sealed"]["legalName"] == "Wombat Legalname"'
a 0 search Wombat
holds "sealed words are in no index" 'text == ""'
a 0 search Xylophone
holds "nor are sealed notes" 'text == ""'

# --- an opening is an event that only those with the key see, in lists and in the history of the identity
put identityOpening "{\"identity\":\"$identity\",\"at\":\"2026-11-23T10:00:00+07:00\"}"
opening=$id
a 0 history identity "$identity"
holds "who opened it and when" 'sum(one["field"] == "opened" and one["value"] == "2026-11-23T10:00:00+07:00" and bool(one["account"]) for one in rows) == 1'
a 2 put identityOpening <<<"{\"id\":\"$opening\",\"at\":\"2026-11-24T10:00:00+07:00\"}"
for verb in "list identityOpening" "show identityOpening $opening" "history identityOpening $opening"; do
    as Sok 7 $verb
    as Mali 7 $verb
    as Ministry 7 $verb
done

# --- a note-taker sees that something is there
as Sok 0 show identity "$identity"
holds "sealed" 'v["sealed"] == {"sealed": True} and v["member"]'
holds "and who can open it, by neutral label" 'v["openableBy"] == ["Desk 1"] and "Dara" not in text'
as Sok 0 list identity --json
holds "sealed in lists" 'v["sealed"] == {"sealed": True} and "Wombat" not in text'
as Sok 0 show member "$member"
holds "the member, but not the sealed notes" 'v["name"] == "White Lotus" and "Xylophone" not in text and "Quokka" not in text'
as Sok 0 history identity "$identity"
holds "nor in the history" 'text and "Wombat" not in text'
holds "not even which items there are" '{one["field"] for one in rows} == {"member", "sealed"} and "legalName" not in text and "phones" not in text'
as Sok 0 history member "$member"
holds "nor in the member's" 'text and "Xylophone" not in text and "Quokka" not in text'
holds "nor how many she named" 'not any(one["field"].startswith("notWith/") for one in rows)'
as Sok 0 list member --where "notWith=Quokka person"
holds "asking by a sealed value finds nobody" 'text == ""'
as Sok 0 list identity --where "sealed=Wombat Legalname"
holds "nor by a legal name" 'text == ""'
as Sok 0 search "Quokka person"
holds "nor by searching for whom she named" 'text == ""'
as Sok 0 search "+855 12 345 678"
holds "nor for her number" 'text == ""'
as Sok 0 search Wombat
holds "nor by searching" 'text == ""'
as Sok 7 put member <<<"{\"id\":\"$member\",\"notes\":\"overwritten\"}"
as Sok 7 put identity <<<"{\"id\":\"$identity\",\"sealed\":{\"legalName\":\"overwritten\"}}"
as Sok 0 put member <<<"{\"id\":\"$member\",\"sortKey\":\"lotus\"}"
a 0 show member "$member"
holds "what she may not read she cannot overwrite" 'v["notes"] == "Xylophone ramp" and v["notWith"] == ["Quokka person"] and v["sortKey"] == "lotus"'
as Sok 7 put account <<<"{\"id\":\"$ministry\",\"role\":\"facilitator\"}"
as Sok 7 account add Thief --role facilitator --passphrase-file2 Sok.pw
as Sok 7 recovery new
as Sok 7 handoff make "{\"body\":\"$body\",\"use\":\"share\",\"languages\":[\"en\"],\"what\":{\"minutes\":[\"$meeting\"]},\"forms\":[\"json\"]}" --out p.zip
absent p.zip
as Sok 7 list member --account Dara

# --- a reader reads
as Mali 0 list member --json
holds "a reader sees members" 'v["name"] == "White Lotus"'
as Mali 7 put member <<<'{"name":"Other"}'
as Mali 7 remove member "$member"
as Mali 7 erase block "$open_block" --field text --reason mistake
as Mali 7 replay
as Mali 7 exchange resolve "$open_block:text.en" --keep ours
as Mali 7 packet make "$meeting" --member "$member" --out p.packet --packet-passphrase-file p.words
absent p.packet
absent p.words
as Mali 7 device revoke "$open_block"

# --- an account of a body counts as that body
for kind in identity identityOpening consent comment commentAnswer packet attendance honorarium payment; do as Ministry 7 list "$kind"; done
as Ministry 7 show identity "$identity"
as Ministry 7 history identity "$identity"
as Ministry 7 consent may-share --member "$member" --use share --audience council
as Ministry 7 due
as Ministry 7 exchange conflicts
as Ministry 7 put member <<<'{"name":"Other"}'
as Ministry 0 show block "$open_block"
holds "no speaker" "v['speaker'] is None and v['text']['en'] == 'Pangolin words' and '$member' not in text"
as Ministry 7 list block --where "speaker=$member"
as Ministry 0 history block "$open_block"
holds "nor in the history" "text and '$member' not in text"
as Ministry 0 list block --json
holds "nothing of a closed item" "len(rows) == 1 and 'Narwhal' not in text"
as Ministry 0 list agendaItem --json
holds "nor the item" 'len(rows) == 1'
as Ministry 8 show block "$closed_block"
as Ministry 8 show agendaItem "$closed"
as Ministry 8 history block "$closed_block"
for word in Narwhal Okapi Wombat; do
    as Ministry 0 search "$word"
    holds "$word is not found" 'text == ""'
done
as Ministry 0 search Pangolin --json
holds "open words are" "v['id'] == '$open_block'"
as Mali 0 search Narwhal --json
holds "the council's own reader finds it" 'len(rows) >= 1'

a 0 check --deep --json
holds "in order" 'v["ok"] is True'
for word in Wombat Xylophone Narwhal "White Lotus"; do
    if grep -rqaF "$word" a.balai; then bad "$word can be read in the files"; else good; fi
done
finish
