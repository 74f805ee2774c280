#!/usr/bin/env bash
# `consent may-share`: a second rule, programmed from the text alone, answers thousands of questions the same.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

if python3 "$(dirname "${BASH_SOURCE[0]}")/../council/compare_rules.py" --questions 4000 --seed 7 2>differences; then good; else bad "$(head -c 3000 differences)"; fi
cat differences

# --- ids nobody knows, and words nobody knows
new_council
put member '{"name":"White Lotus"}'
member=$id
put body '{"name":{"en":"Ministry A"},"kind":"ministry"}'
body=$id
put meeting '{"title":{"en":"First"}}'
meeting=$id
unknown=01a20945-d641-7e42-8290-c2aca6af9039
a 8 consent may-share --member "$unknown" --use share --audience government
a 8 consent may-share --member "$meeting" --use share --audience government
a 8 consent may-share --member "$member" --use share --audience body --body "$unknown"
a 8 consent may-share --member "$member" --use share --audience body --body "$member"
a 8 consent may-share --member "$member" --use share --audience government --block "$unknown"
a 2 consent may-share --member "$member" --use share --audience body
a 2 consent may-share --member "$member" --use share --audience family
a 2 consent may-share --member "$member" --use share --audience government --on 2026-02-30
a 0 consent may-share --member "$member" --use share --audience government --json
holds "nothing was asked" 'v == {"allowed": False, "attribution": None, "consent": None, "reason": "noConsent"}'

# --- a no holds from today, whatever day it bears
tomorrow=$(date -d '+3 days' +%F)
put consent "{\"member\":\"$member\",\"use\":\"share\",\"audience\":\"government\",\"scopeKind\":\"all\",\"decision\":\"given\",\"effectiveOn\":\"2026-01-01\",\"recordedOn\":\"2026-01-01\",\"until\":\"2028-12-31\"}"
given=$id
a 2 put consent <<<"{\"member\":\"$member\",\"use\":\"share\",\"audience\":\"government\",\"scopeKind\":\"all\",\"decision\":\"refused\",\"effectiveOn\":\"$tomorrow\"}"
says "the field" effectiveOn
a 0 consent may-share --member "$member" --use share --audience body --body "$body" --meeting "$meeting" --json
holds "her yes" "v == {'allowed': True, 'attribution': 'member', 'consent': '$given', 'reason': None}"
put consent "{\"member\":\"$member\",\"use\":\"share\",\"audience\":\"body\",\"body\":\"$body\",\"scopeKind\":\"meeting\",\"scope\":\"$meeting\",\"decision\":\"withdrawn\",\"effectiveOn\":\"2026-02-01\"}"
a 0 consent may-share --member "$member" --use share --audience body --body "$body" --meeting "$meeting" --json
holds "taken back" 'v == {"allowed": False, "attribution": None, "consent": None, "reason": "withdrawn"}'
finish
