#include "tests/handoff/ministry.h"

#include "core/council/commitment.h"
#include "tests/support/catch.h"
#include "tests/support/source_dir.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace balai::test {

using namespace records;

Ministry::Ministry() : laptop(11), m_key(crypto::minisign::generate(laptop.random)) {
    const QString key = QString::fromLatin1(crypto::minisign::publicKeyLine(m_key.publicKey()));
    const Uuid dara = put("account", QStringLiteral(R"({"name":"Dara","role":"facilitator"})"), QStringLiteral("dara"));
    laptop.store.setAuthor({laptop.store.author().device, laptop.store.author().epoch, dara});
    put("council", QStringLiteral(R"({"name":{"en":"Example Council","km":"ក្រុមប្រឹក្សាគំរូ"},"languages":["en","km"],"timeZone":"Asia/Phnom_Penh",
        "replyDays":60,"signingKeys":["%1"],"rules":{"approvalNeeded":true}})").arg(key).replace(QLatin1Char('\n'), QLatin1Char(' ')), QStringLiteral("council"));
    put("body", QStringLiteral(R"({"name":{"en":"Ministry of Labour"},"kind":"ministry","languages":["en"]})"), QStringLiteral("ministry"));
    for (const char *name : {"lotus", "river", "moonlight", "bamboo", "star"})
        put("member", QStringLiteral(R"({"name":"%1","state":"active"})").arg(QString::fromLatin1(name)), QString::fromLatin1(name));
    put("meeting", QStringLiteral(R"({"title":{"en":"May meeting"},"startsAt":"2026-05-12T09:00:00+07:00","minutesState":"confirmed"})"), QStringLiteral("may"));
    put("block", QStringLiteral(R"({"meeting":"@may","order":"a","kind":"statement","text":{"en":"Fees are too high."},"original":"en","speaker":"@lotus"})"), QStringLiteral("fees"));
    put("block", QStringLiteral(R"({"meeting":"@may","order":"b","kind":"note","text":{"en":"The council heard three reports."},"original":"en"})"), QStringLiteral("note"));
    put("block", QStringLiteral(R"({"meeting":"@may","order":"c","kind":"decision","text":{"en":"The council meets again in June."},"original":"en"})"), QStringLiteral("decision"));
    put("recommendation", QStringLiteral(R"({"reference":"NC-2026-010","title":{"en":"Complaint channel"},"text":{"en":"Open a channel for complaints."},
        "rationale":{"en":"People do not know whom to ask."},"contributors":["@lotus","@river","@moonlight","@bamboo","@star"],"evidence":"consensus",
        "stage":"adopted","meeting":"@may"})").replace(QLatin1Char('\n'), QLatin1Char(' ')), QStringLiteral("channel"));
    put("adoption", QStringLiteral(R"({"recommendation":"@channel","meeting":"@may","method":"consensus","on":"2026-05-12"})"));
}

QString Ministry::filled(QString json) const {
    static const QRegularExpression name(QStringLiteral("@([a-z0-9-]+)"));
    for (auto match = name.match(json); match.hasMatch(); match = name.match(json))
        json.replace(match.capturedStart(), match.capturedLength(), at(match.captured(1)).text());
    return json;
}

Uuid Ministry::at(const QString &name) const {
    REQUIRE(m_named.contains(name));
    return m_named.value(name);
}

Uuid Ministry::put(const char *kindWord, const QString &json, const QString &name) {
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

void Ministry::update(const char *kind, const QString &name, const QString &json) {
    QJsonObject record = QJsonDocument::fromJson(filled(json).toUtf8()).object();
    record.insert(QStringLiteral("id"), at(name).text());
    put(kind, QString::fromUtf8(QJsonDocument(record).toJson()));
}

Uuid Ministry::keep(const char *kind, const QString &of, const QByteArray &bytes, const QString &name, const QString &more) {
    Attachment kept;
    kept.name = QStringLiteral("kept by Maria.bin");
    kept.ofKind = QString::fromLatin1(kind);
    kept.of = at(of);
    laptop.clock.advance(60'000);
    QByteArray copy = bytes;
    QBuffer from(&copy);
    REQUIRE(from.open(QIODevice::ReadOnly));
    laptop.store.write(QStringLiteral("keep a file"), [&](store::Write &write) {
        kept.id = Id<Attachment>(write.newId());
        kept.hash = write.attach(kept.id.uuid(), from, noProgress());
        write.put(kept);
    });
    m_named.insert(name, kept.id.uuid());
    if (!more.isEmpty()) update("attachment", name, QString(u'{' % more.mid(1) % u'}'));
    return kept.id.uuid();
}

void Ministry::consent(const QString &who, const QString &use, const QString &decision, const QString &more) {
    put("consent", QStringLiteral(R"({"member":"@%1","use":"%2","decision":"%3","audience":"government","scopeKind":"all","effectiveOn":"2026-11-01"%4})")
                       .arg(who, use, decision, more));
}

void Ministry::mayShare(const QString &who, const QString &more) {
    for (const char *use : {"record", "quote", "share"}) consent(who, QString::fromLatin1(use), QStringLiteral("given"), more);
}

void Ministry::right(const QString &who, const QString &block) {
    put("comment", QStringLiteral(R"({"block":"@%1","member":"@%2","answer":"right","language":"en"})").arg(block, who));
}

handoff::Spec Ministry::spec(const QString &what, const QString &more) const {
    const QString json = QStringLiteral(R"({"body":"@ministry","languages":["en"],"what":{%1}%2})").arg(what, more);
    return handoff::parseSpec(filled(json).toUtf8());
}

handoff::Spec Ministry::everything(const QString &more) const {
    return spec(QStringLiteral(R"("recommendations":["@channel"],"minutes":["@may"])"), more);
}

handoff::Preview Ministry::preview(const handoff::Spec &spec) const { return handoff::preview(laptop.store, spec, fonts()); }

handoff::Made Ministry::make(const handoff::Spec &spec, const QString &file) {
    return handoff::make(laptop.store, spec, path(file), options());
}

const documents::FontSet &Ministry::fonts() {
    static const documents::FontSet fonts(inSource("packaging/deps/node_modules/@expo-google-fonts"));
    return fonts;
}

QString fate(const handoff::Preview &preview, Uuid item) {
    for (const handoff::PreviewItem &one : preview.items) {
        if (one.item != item) continue;
        return one.included ? QString(u"yes " % wordOf(one.attribution)) : one.reason;
    }
    return QStringLiteral("not listed");
}

QByteArray fileIn(const QByteArray &zip, const QString &end) {
    for (const handoff::PackedFile &file : handoff::readZip(zip))
        if (file.name.endsWith(end)) return file.bytes;
    FAIL("no such file in the zip: " << end.toStdString());
    return {};
}

Ran run(const QString &program, const QStringList &arguments) {
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty()) return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(found, arguments);
    REQUIRE(process.waitForFinished(60'000));
    return {true, process.exitCode(), process.readAll()};
}

}  // namespace balai::test
