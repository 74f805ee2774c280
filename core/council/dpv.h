#pragma once
#include "core/records/values.h"

#include <QJsonObject>

// Pieces of JSON-LD in terms of the W3C Data Privacy Vocabulary 2 (w3id.org/dpv). The context is inside: no reader has to fetch
// anything.
namespace balai::council::dpv {

// What the prefixes stand for. `balai` names what the standard has no word for; it is a name and no address.
QJsonObject context();
QString term(const QString &name);      // "dpv:name"
inline QString term(const char *name) { return term(QString::fromLatin1(name)); }
QString urn(const QString &uuid);       // "urn:uuid:…"
QJsonObject reference(const QString &iri);
QJsonObject dated(QDate day);
QJsonObject spoken(const QString &words, const QString &language);
QJsonObject typed(const QString &type, QJsonObject rest = {});

}  // namespace balai::council::dpv
