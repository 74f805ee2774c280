#include "core/exchange/kept_rounds.h"

#include "core/records/kind_info.h"

#include <QDir>
#include <QJsonArray>

namespace balai::exchange {

namespace {

constexpr char metaRounds[] = "exchange.rounds";
constexpr char metaReceived[] = "exchange.rounds.received";
constexpr int mostReceived = 100;
const QString prefix = QStringLiteral("turns-"), suffix = QStringLiteral(".sealed");

QJsonArray received(council::Session &session) {
    return records::parseJsonValue(session.vault().meta(metaReceived).value_or("[]")).value_or(QJsonValue()).toArray();
}

}  // namespace

QJsonObject keptRounds(council::Session &session) {
    return records::parseJsonValue(session.vault().meta(metaRounds).value_or("{}")).value_or(QJsonValue()).toObject();
}

void keepRound(council::Session &session, const QString &token, const QJsonObject &round) {
    QJsonObject all = keptRounds(session);
    all.insert(token, round);
    session.vault().setMeta(metaRounds, records::compactJson(all));
}

void forgetRound(council::Session &session, const QString &token, bool isReceived) {
    vault::Transaction transaction(session.vault().database());
    if (isReceived) {
        QJsonArray tokens = received(session);
        tokens.append(token);
        while (tokens.size() > mostReceived) tokens.removeFirst();
        session.vault().setMeta(metaReceived, records::compactJson(tokens));
    }
    QJsonObject all = keptRounds(session);
    all.remove(token);
    session.vault().setMeta(metaRounds, records::compactJson(all));
    transaction.commit();
}

bool wasReceived(council::Session &session, const QString &token) { return received(session).contains(token); }

QString turnFileName(const QString &token) { return prefix + token + suffix; }

QStringList turnFilesIn(const QString &folder) { return QDir(folder).entryList({QString(prefix + u'*' + suffix)}, QDir::Files | QDir::NoSymLinks, QDir::Name); }

QString tokenOf(const QString &fileName) { return fileName.mid(prefix.size(), fileName.size() - prefix.size() - suffix.size()); }

}  // namespace balai::exchange
