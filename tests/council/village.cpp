#include "tests/council/village.h"

#include "core/council/commitment.h"
#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace balai::test {

using namespace records;

Village::Village() : laptop(7) {
    laptop.store.setAuthor({laptop.store.author().device, laptop.store.author().epoch,
                            put("account", QStringLiteral(R"({"name":"Dara","role":"facilitator"})"), QStringLiteral("dara"))});
    put("council", QStringLiteral(R"({"name":{"en":"Village"},"timeZone":"Asia/Phnom_Penh","rules":{"approvalNeeded":true}})"),
        QStringLiteral("council"));
    put("body", QStringLiteral(R"({"name":{"en":"Labour"},"kind":"ministry"})"), QStringLiteral("ministry"));
    for (const char *name : {"lotus", "river", "moon"})
        put("member", QStringLiteral(R"({"name":"%1","state":"active"})").arg(QString::fromLatin1(name)), QString::fromLatin1(name));
    put("meeting", QStringLiteral(R"({"title":{"en":"May"},"minutesState":"confirmed"})"), QStringLiteral("meeting"));
    for (const char *name : {"lotus", "river"})
        put("attendance", QStringLiteral(R"({"meeting":"@meeting","member":"@%1","state":"present"})").arg(QString::fromLatin1(name)),
            QStringLiteral("seat-%1").arg(QString::fromLatin1(name)));
    put("block", QStringLiteral(R"({"meeting":"@meeting","kind":"statement","text":{"en":"Fees are too high."},"original":"en","speaker":"@lotus"})"),
        QStringLiteral("fees"));
}

QString Village::filled(QString json) const {
    static const QRegularExpression name(QStringLiteral("@([a-z0-9-]+)"));
    for (auto match = name.match(json); match.hasMatch(); match = name.match(json))
        json.replace(match.capturedStart(), match.capturedLength(), at(match.captured(1)).text());
    return json;
}

Uuid Village::at(const QString &name) const {
    REQUIRE(m_named.contains(name));
    return m_named.value(name);
}

Uuid Village::put(const char *kindWord, const QString &json, const QString &name) {
    const KindInfo &kind = *kindNamed(QString::fromLatin1(kindWord));
    const QJsonDocument document = QJsonDocument::fromJson(filled(json).toUtf8());
    REQUIRE(document.isObject());
    QJsonObject record = document.object();
    council::fillCommitments(laptop.store, kind, record, laptop.random);
    laptop.clock.advance(60'000);
    Uuid id;
    laptop.store.write(QStringLiteral("put"), [&](store::Write &write) { id = write.put(kind, record); });
    if (!name.isEmpty()) m_named.insert(name, id);
    return id;
}

void Village::update(const char *kind, const QString &name, const QString &json) {
    QJsonObject record = QJsonDocument::fromJson(filled(json).toUtf8()).object();
    record.insert(QStringLiteral("id"), at(name).text());
    put(kind, QString::fromUtf8(QJsonDocument(record).toJson()));
}

Uuid Village::consent(const QString &who, const QString &use, const QString &more, const QString &decision) {
    QJsonObject record = QJsonDocument::fromJson(filled(QStringLiteral("{%1}").arg(more)).toUtf8()).object();
    const auto preset = [&](const char *key, const QString &value) {
        if (!record.contains(QLatin1String(key))) record.insert(QLatin1String(key), value);
    };
    preset("member", at(who).text());
    preset("use", use);
    preset("decision", decision);
    preset("audience", QStringLiteral("government"));
    preset("scopeKind", QStringLiteral("all"));
    preset("effectiveOn", QStringLiteral("2026-11-01"));
    return put("consent", QString::fromUtf8(QJsonDocument(record).toJson()));
}

void Village::mayShare(const QString &who, const QString &more) {
    for (const char *use : {"record", "quote", "share"}) consent(who, QString::fromLatin1(use), more);
}

void Village::right(const QString &who, const QString &block, const QString &language) {
    put("comment", QStringLiteral(R"({"block":"@%1","member":"@%2","answer":"right","language":"%3"})").arg(block, who, language));
}

void Village::answer(const QString &who, const QString &block, const QString &word, const QString &name) {
    put("comment", QStringLiteral(R"({"block":"@%1","member":"@%2","answer":"%3","text":{"en":"because"}})").arg(block, who, word), name);
}

council::Release Village::toMinistry() const {
    council::Release release;
    release.audience = Audience::body;
    release.body = Id<Body>(at(QStringLiteral("ministry")));
    return release;
}

QString Village::block(const QString &name, const council::Release &release, const QString &language) const {
    return written(council::Gate(laptop.store, release).block(record<Block>(name), language));
}

QString Village::block(const QString &name, const QString &language) const { return block(name, toMinistry(), language); }

QString Village::packet(const QString &name, const QString &reader) const {
    return written(council::Gate(laptop.store, {}).packetBlock(record<Block>(name), Id<Member>(at(reader)), QStringLiteral("en")));
}

QString Village::recommendation(const QString &name, const QString &language) const {
    return written(council::Gate(laptop.store, toMinistry()).recommendation(record<Recommendation>(name), language),
                   QStringLiteral("title"));
}

QString written(const council::Answered &answer, const QString &field) {
    if (const auto *no = std::get_if<council::HeldBack>(&answer)) return no->reason;
    const auto &yes = std::get<council::Released>(answer);
    QString out = yes.words(field) + QStringLiteral(" by ") + wordOf(yes.attribution());
    if (!yes.speakerName().isEmpty()) out += u' ' + yes.speakerName();
    if (yes.isTranslation()) out += QStringLiteral(" (translation)");
    if (yes.isUnapproved()) out += QStringLiteral(" (unapproved)");
    return out;
}

}  // namespace balai::test
