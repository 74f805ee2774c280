#pragma once
#include "core/handoff/contents.h"

#include <QByteArray>

// What a package holds for programs that know no Balai: open formats, made of nothing but what the gate let go, and of no person.
// All of it stands in handoff.json too; these files are there so that nobody has to learn that.
namespace balai::handoff {

inline constexpr char schemaFile[] = "open/handoff.schema.json", popoloFile[] = "open/popolo.json", basisFile[] = "open/consent-basis.jsonld",
                      daysFile[] = "dates.ics";

// The schema of handoff.json (JSON Schema 2020-12), as it lies in resources/handoff: a package is checked where it lies.
QByteArray schemaText();
// Popolo (popoloproject.com/specs): council and body as organizations, meetings as events, recommendations and decisions as
// motions with the day of their adoption as a vote event. Words are in the item's first language; `other_texts` holds the others.
QByteArray popoloOf(const Contents &contents);
// JSON-LD in terms of the W3C Data Privacy Vocabulary 2: for what purpose, to whom, on which basis each item went, and how it is
// taken back. A basis is told of no one: not whose yes, how many, since when or until when; a recommendation without a name goes on its adoption.
QByteArray consentBasisOf(const Contents &contents);
// The days of a package as whole days of a calendar (RFC 5545): its answer, and what each item asks for by a day. Calendars are
// seen by others, so an event holds numbers and references and none of an item's words. Empty where there is no day.
bool hasDays(const Contents &contents);
QByteArray calendarOf(const Contents &contents);

}  // namespace balai::handoff
