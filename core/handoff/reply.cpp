#include "core/handoff/reply.h"

#include "core/base/error.h"
#include "core/crypto/minisign.h"
#include "core/handoff/verify.h"
#include "core/handoff/zip.h"
#include "core/records/values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace balai::handoff {
namespace {

const QString jsonName = QStringLiteral("reply.json");
const QString signatureName = QStringLiteral("reply.json.minisig");
constexpr int version = 1;
constexpr qsizetype mostAnswers = 5'000;
constexpr ZipLimits limits{2, 16ll << 20, 17ll << 20};

[[noreturn]] void damaged(const char *reason) {
    throw Error(ErrorCode::Damaged, QStringLiteral("reply: ") + QLatin1String(reason), {{QStringLiteral("reason"), QString::fromLatin1(reason)}});
}

QByteArray jsonOf(const Reply &reply) {
    QJsonArray answers;
    for (const QMap<Column, QString> &answer : reply.answers) {
        QJsonObject one;
        for (auto field = answer.begin(); field != answer.end(); ++field)
            if (field.key() != Column::Handoff && field.key() != Column::Title && !field->isEmpty()) one.insert(columnName(field.key()), *field);
        answers.append(one);
    }
    const QJsonObject all{{QStringLiteral("format"), QStringLiteral("balai-reply")},
                          {QStringLiteral("version"), version},
                          {QStringLiteral("handoff"), reply.handoff},
                          {QStringLiteral("package"), reply.packageHash},
                          {QStringLiteral("madeOn"), records::dateText(reply.madeOn)},
                          {QStringLiteral("answers"), answers}};
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

QString textIn(const QJsonObject &object, const QString &name) {
    const QJsonValue value = object.value(name);
    if (!value.isUndefined() && !value.isString()) damaged("json");
    return value.toString();
}

// Nothing is passed over: an answer this program does not understand could change the meaning of one that it does.
QMap<Column, QString> answerIn(const QJsonValue &value) {
    if (!value.isObject()) damaged("json");
    const QJsonObject object = value.toObject();
    QMap<Column, QString> answer;
    for (int at = 0; at < static_cast<int>(Column::count); ++at) {
        const auto column = static_cast<Column>(at);
        if (column != Column::Handoff && column != Column::Title && object.contains(columnName(column))) answer.insert(column, textIn(object, columnName(column)));
    }
    if (answer.size() != object.size()) damaged("json");
    return answer;
}

Reply replyIn(const QByteArray &json) {
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    if (textIn(all, QStringLiteral("format")) != u"balai-reply") damaged("json");
    if (all.value(QLatin1String("version")).toInt() > version)
        throw Error(ErrorCode::NewerFormat, QStringLiteral("reply of a newer version"));
    Reply reply{textIn(all, QStringLiteral("handoff")), textIn(all, QStringLiteral("package")),
                records::dateFrom(textIn(all, QStringLiteral("madeOn"))), {}};
    const QJsonArray answers = all.value(QLatin1String("answers")).toArray();
    if (reply.handoff.isEmpty() || !all.value(QLatin1String("answers")).isArray() || answers.size() > mostAnswers) damaged("json");
    for (const QJsonValue answer : answers) reply.answers.push_back(answerIn(answer));
    return reply;
}

QByteArray named(const std::vector<PackedFile> &files, const QString &name) {
    for (const PackedFile &file : files)
        if (file.name == name) return file.bytes;
    damaged("zip");
}

}  // namespace

SignedReply signedReply(const Reply &reply, Random &random) {
    const crypto::minisign::KeyPair key = crypto::minisign::generate(random);
    const QByteArray json = jsonOf(reply);
    const QString line = QString::fromLatin1(crypto::minisign::publicKeyLine(key.publicKey()));
    const QString comment = QString(u"reply to hand-off " % reply.handoff.simplified() % u" key " % line);
    const QByteArray signature = crypto::minisign::sign(key, json, comment, QStringLiteral("signature of a reply to a council"));
    const QDate day = reply.madeOn.isValid() ? reply.madeOn : QDate(2000, 1, 1);
    return {zipOf({{jsonName, json}, {signatureName, signature}}, day), crypto::fingerprintWords(key.pair.publicKey)};
}

// Its first entry's name stands at a fixed place in the zip.
bool isReply(const QByteArray &file) { return file.startsWith("PK\x03\x04") && file.mid(30, jsonName.size()) == jsonName.toLatin1(); }

ReadReply readReply(const QByteArray &file) {
    const std::vector<PackedFile> files = readZip(file, limits);
    const QByteArray json = named(files, jsonName);
    std::optional<crypto::minisign::Signature> signature;
    try {
        signature = crypto::minisign::parseSignature(named(files, signatureName));
    } catch (const Error &) {
        damaged("signature");
    }
    const auto key = keyInComment(*signature);
    if (!key || crypto::minisign::verify(*key, json, *signature) != crypto::minisign::Verdict::Good) damaged("signature");
    return {replyIn(json), crypto::minisign::keyIdText(key->keyId), crypto::fingerprintWords(key->key)};
}

std::vector<ResponseLine> linesOf(const Reply &reply) {
    std::vector<ResponseLine> lines;
    for (const QMap<Column, QString> &answer : reply.answers) {
        ResponseLine line{static_cast<int>(lines.size()) + 1};
        for (auto field = answer.begin(); field != answer.end(); ++field) line.cells.insert(field.key(), {field->trimmed()});
        line.cells.insert(Column::Handoff, {reply.handoff});
        lines.push_back(line);
    }
    return lines;
}

}  // namespace balai::handoff
