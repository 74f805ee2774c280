#!/usr/bin/env bash
# The manual on the command line: the list, one chapter, a language that lacks it, none of that name.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

run 0 manual --json
holds "thirteen or more" 'len(v["chapters"]) >= 13 and all(keys(one, "chapter title") for one in v["chapters"])'
name=$(value 'v["chapters"][0]["chapter"]')
run 0 manual
holds "one a line" "len(text.splitlines()) >= 13 and text.startswith('$name  ')"
run 0 manual "$name" --language en --json
holds "one value" "keys(v, 'chapter title language text') and v['chapter'] == '$name' and v['language'] == 'en'"
holds "its words without marks" 'v["text"].startswith(v["title"]) and "**" not in v["text"] and "# " not in v["text"]'
run 0 manual "$name" --language xx --json
holds "English for what nobody speaks here" 'v["language"] == "en"'
run 0 manual "$name"
holds "plain text" 'len(text) > 500'
run 8 manual no-such-chapter
run 8 manual "../en/$name"
finish
