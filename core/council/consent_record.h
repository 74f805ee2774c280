#pragma once
// What a member may take home of one consent: a record for machines and a receipt to read. Both are made only of what the
// gate released to her, and only by the way she chose (member.takesHome): she may decline either.
#include "core/council/released.h"
#include "core/documents/model.h"
#include "core/records/consent.h"
#include "core/records/member.h"
#include "core/text/dates.h"

#include <QByteArray>
#include <QJsonObject>
#include <variant>

namespace balai::store {
class Store;
}

namespace balai::council {

// The record of ISO/IEC TS 27560:2023 in terms of the W3C Data Privacy Vocabulary 2 (w3id.org/dpv/guides/consent-27560),
// as JSON-LD whose context is inside: no reader has to fetch anything. Its ids are UUIDv8 from HMAC-SHA-256(idKey,
// record id): a fresh random `idKey` per file tells nobody which record of the vault it was. No name of anybody is in it, of
// helpers and witnesses only that there were some. Held back: notFound, or notHerWay unless she takes files home.
std::variant<QJsonObject, HeldBack> consentRecord(const store::Store &store, Id<records::Consent> consent, const QByteArray &idKey);

// The receipt, one page in her language: what was asked, what she answered, how to take it back. `language`: empty for the
// one it was explained in. Print it with documents::toPdf. Held back: as above, unless `way` is hers (paper or file).
std::variant<documents::Document, HeldBack> consentReceipt(const store::Store &store, Id<records::Consent> consent,
                                                           records::TakesHome way, const QString &language = {}, text::DateForm form = {});

// The state in DPV's words on a day: ConsentGiven, RenewedConsentGiven, ConsentExpired, ConsentRefused, … A grant past its
// last day is ConsentExpired; without a decision ConsentUnknown.
QString consentStatus(const records::Consent &consent, QDate lastDay, QDate day);

}  // namespace balai::council
