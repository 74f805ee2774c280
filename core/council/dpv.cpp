#include "core/council/dpv.h"

namespace balai::council::dpv {

QJsonObject context() {
    return {{QStringLiteral("dpv"), QStringLiteral("https://w3id.org/dpv#")},
            {QStringLiteral("dct"), QStringLiteral("http://purl.org/dc/terms/")},
            {QStringLiteral("xsd"), QStringLiteral("http://www.w3.org/2001/XMLSchema#")},
            {QStringLiteral("balai"), QStringLiteral("urn:balai:consent:")}};
}

QString term(const QString &name) { return QStringLiteral("dpv:") + name; }
QString urn(const QString &uuid) { return QStringLiteral("urn:uuid:") + uuid; }
QJsonObject reference(const QString &iri) { return {{QStringLiteral("@id"), iri}}; }

QJsonObject dated(QDate day) {
    return {{QStringLiteral("@value"), records::dateText(day)}, {QStringLiteral("@type"), QStringLiteral("xsd:date")}};
}

QJsonObject spoken(const QString &words, const QString &language) {
    return {{QStringLiteral("@value"), words}, {QStringLiteral("@language"), language}};
}

QJsonObject typed(const QString &type, QJsonObject rest) {
    rest.insert(QStringLiteral("@type"), type);
    return rest;
}

}  // namespace balai::council::dpv
