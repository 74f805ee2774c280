#pragma once
// Consents written as lines, so that a case of the rule reads like the rule:
//   "given share government all; refused share body:min all from:2026-02-01"
// Words: decision, use, audience[:body], scope[:record], then any of from: signed: recorded: until: created: attr: corr:N
// (the Nth event of the case), why, facilitator, by:N (account), restricted, waiver, bare (no effectiveOn). Events are numbered from 1, each a
// second after the one before; without from: they take effect on 2026-01-01.
#include "core/council/consent.h"

namespace balai::test {

Uuid named(const QString &name);  // the same name, the same id

std::vector<council::ConsentEvent> consentsFrom(const QString &lines);
// "share government b1 2026-06-01 own:chosenName"; record "-": none
council::Request requestFrom(const QString &line);
council::Facts sampleFacts();
// "member #2" (attribution and the deciding event) or the reason
QString written(const council::Decision &decision);

}  // namespace balai::test
