#include "core/council/attachments.h"
#include "core/crypto/hash.h"
#include "core/exchange/bundle_file.h"
#include "core/exchange/bundle_lines.h"
#include "core/exchange/compression.h"
#include "core/exchange/known_devices.h"
#include "core/exchange/strict_json.h"
#include "tests/exchange/desk.h"

#include <QBuffer>

using namespace balai;
using namespace balai::test;

namespace {

const records::KindInfo &kind(const char *name) { return *records::kindNamed(QString::fromLatin1(name)); }

records::Attachment keep(Desk &desk, const char *ofKind, Uuid of, const QByteArray &bytes) {
    QBuffer from;
    from.setData(bytes);
    from.open(QIODevice::ReadOnly);
    desk.clock.advance(1000);
    return council::keepAttachment(*desk.session, {kind(ofKind), of, QStringLiteral("letter.pdf")}, from);
}

struct Two {
    Two() : rin("rin"), desk("desk") {
        rin.create();
        pair(rin, desk);
        meeting = rin.put("meeting", {{QStringLiteral("title"), QJsonObject{{QStringLiteral("en"), QStringLiteral("May")}}}});
    }
    bool deskHas(const records::Attachment &one) const { return desk.session->store().hasBytes(one.id.uuid()); }
    // The lines of Rin's next bundle.
    QList<QByteArray> lines() {
        QByteArray text;
        const crypto::age::Keys keys = crypto::age::Keys::identity(desk.session->deviceKeys().exchange.secret);
        exchange::decompress(crypto::age::decrypt(rin.bundle({{}, true}), keys), {}, [&](QByteArrayView piece) { text.append(piece); });
        QList<QByteArray> out = text.split('\n');
        out.removeLast();  // behind the last line end
        return out;
    }
    // The last line replaced by one that Rin's own key signs: whatever stands before it is her word.
    QByteArray signedBundle(QList<QByteArray> lines) {
        lines.removeLast();
        const QByteArray text = lines.join('\n') + '\n', hash = crypto::sha256(text);
        const QJsonObject header = exchange::objectFrom(lines.first());
        QJsonObject message{{QStringLiteral("hash"), QString::fromLatin1(hash.toHex())}};
        for (const QString &key : {QStringLiteral("council"), QStringLiteral("format"), QStringLiteral("number"), QStringLiteral("recipients"), QStringLiteral("sender")})
            message.insert(key, header.value(key));
        const crypto::SigningKeyPair key = rin.session->deviceKeys().signing.copy();
        const QJsonObject last{{QStringLiteral("hash"), QString::fromLatin1(hash.toHex())},
                               {QStringLiteral("signature"), exchange::base64Text(crypto::sign(key, records::compactJson(message)))}};
        const QByteArray whole = text + records::compactJson(last) + '\n';
        return crypto::age::encrypt(exchange::compress(whole), {desk.session->deviceKeys().exchange.publicKey}, rin.random);
    }
    Desk rin, desk;
    Uuid meeting;
};

QByteArray attachmentsLine(const QList<QByteArray> &lines) {
    for (const QByteArray &line : lines)
        if (exchange::isAttachmentLine(line)) return line;
    return {};
}

QByteArray withField(const QByteArray &line, const char *key, const QString &value) {
    QJsonObject json = exchange::objectFrom(line);
    json.insert(QLatin1String(key), value);
    return records::compactJson(json);
}

QByteArray withCount(const QByteArray &header, int attachments) {
    QJsonObject json = exchange::objectFrom(header);
    json.insert(QStringLiteral("attachments"), attachments);
    return records::compactJson(json);
}

}  // namespace

TEST_CASE("a file that one laptop keeps stands on the other after one bundle, and is not sent again") {
    Two two;
    const QByteArray letter = QByteArray("%PDF-1.7 a letter ").repeated(60'000);
    const auto kept = keep(two.rin, "meeting", two.meeting, letter);
    CHECK(kept.mediaType == u"application/pdf");
    CHECK(kept.size == letter.size());
    const auto out = exchange::makeBundle(*two.rin.session);
    CHECK(out.attachments == 1);
    two.desk.take(out.file);
    exchange::noteExported(*two.rin.session, out);
    CHECK(council::openAttachment(*two.desk.session, kept.id) == letter);
    CHECK(two.desk.digest() == two.rin.digest());
    CHECK(two.desk.session->store().check(true).empty());
    two.rin.take(two.desk.bundle());
    CHECK(exchange::makeBundle(*two.rin.session).attachments == 0);
    CHECK(exchange::makeBundle(*two.rin.session, {{}, true}).attachments == 1);
}

TEST_CASE("what found no room in one bundle is said to be lacking and comes with a later one") {
    Two two;
    const auto first = keep(two.rin, "meeting", two.meeting, QByteArray(3000, 'a')), second = keep(two.rin, "meeting", two.meeting, QByteArray(3000, 'b'));
    const auto small = exchange::makeBundle(*two.rin.session, {{}, false, 4000});
    CHECK(small.attachments == 1);
    CHECK(small.attachmentsLeft == 1);
    two.desk.take(small.file);
    exchange::noteExported(*two.rin.session, small);
    CHECK(two.deskHas(first));
    CHECK_FALSE(two.deskHas(second));
    CHECK(two.desk.session->store().check(true).empty());
    CHECK(failureOf([&] { council::openAttachment(*two.desk.session, second.id); }) == QStringLiteral("notFound"));
    two.rin.take(two.desk.bundle());
    const auto rest = exchange::makeBundle(*two.rin.session);
    CHECK(rest.attachments == 1);
    two.desk.take(rest.file);
    CHECK(two.deskHas(second));
}

TEST_CASE("an old bundle does not bring an erased file back, and says nothing against the rest of it") {
    Two two;
    const auto kept = keep(two.rin, "meeting", two.meeting, "a list with names"), stays = keep(two.rin, "meeting", two.meeting, "another");
    const QByteArray old = two.rin.bundle();
    two.desk.take(old);
    two.rin.session->store().erase(kind("attachment"), kept.id.uuid(), {}, store::EraseReason::MemberAsked);
    two.desk.take(two.rin.bundle());
    CHECK_FALSE(two.deskHas(kept));
    CHECK(two.deskHas(stays));
    CHECK(two.desk.take(old).applied == 0);
    CHECK(two.rin.take(two.desk.bundle({{}, true})).applied == 0);
    for (Desk *one : {&two.rin, &two.desk}) {
        CHECK_FALSE(one->session->store().hasBytes(kept.id.uuid()));
        CHECK(one->session->store().check(true).empty());
    }
}

TEST_CASE("a signed form is sealed: it travels, and a laptop without the identity key does not open it") {
    Two two;
    const Uuid lotus = two.rin.member(QStringLiteral("Lotus"));
    const Uuid consent = two.rin.put("consent", {{QStringLiteral("member"), lotus.text()}, {QStringLiteral("use"), QStringLiteral("photo")}, {QStringLiteral("decision"), QStringLiteral("given")}});
    const QByteArray form = "\xff\xd8\xff a signed form";
    const auto kept = keep(two.rin, "consent", consent, form);
    CHECK(kept.sealed);
    CHECK_FALSE(two.rin.session->store().bytesOf(kept.id.uuid()).contains("signed form"));
    CHECK(council::openAttachment(*two.rin.session, kept.id) == form);
    two.desk.take(two.rin.bundle());
    CHECK(two.deskHas(kept));
    CHECK(failureOf([&] { council::openAttachment(*two.desk.session, kept.id); }) == QStringLiteral("refused sealedIdentity"));
    CHECK(failureOf([&] { keep(two.desk, "consent", consent, form); }) == QStringLiteral("refused sealedIdentity"));
    CHECK(two.desk.session->store().check(true).empty());
}

TEST_CASE("lines of attachments that are not what they say refuse the bundle as a whole, though their sender signed them") {
    Two two;
    const auto kept = keep(two.rin, "meeting", two.meeting, "a letter");
    const QByteArray before = two.desk.digest();
    const QList<QByteArray> good = two.lines();
    const QByteArray line = attachmentsLine(good);
    REQUIRE_FALSE(line.isEmpty());
    const QString otherBytes = exchange::base64Text("another letter");
    const QByteArray others = withField(withField(line, "bytes", otherBytes), "attachment", QString::fromLatin1(crypto::sha256("another letter").toHex()));
    const QByteArray large(store::mostStoredBytes + 3, 'x');
    const QList<QByteArray> hostile{
        withField(line, "attachment", QString(64, u'0')),
        withField(line, "attachment", QStringLiteral("abc")),
        withField(line, "bytes", otherBytes),
        withField(line, "bytes", QString()),
        withField(line, "bytes", QStringLiteral("a letter!")),
        withField(line, "bytes", exchange::base64Text("a letter") + u'='),
        withField(line, "record", QStringLiteral("nobody")),
        withField(line, "record", two.meeting.text()),
        withField(line, "record", QStringLiteral("019f0000-0000-7000-8000-000000000000")),
        others,
        withField(withField(line, "bytes", exchange::base64Text(large)), "attachment", QString::fromLatin1(crypto::sha256(large).toHex())),
        QByteArray("{\"attachment\":"),
        QByteArray("{\"attachment\":{\"attachment\":1}}"),
        QByteArray("{\"bytes\":1}"),
    };
    for (const QByteArray &bad : hostile) {
        QList<QByteArray> lines = good;
        lines.replace(lines.indexOf(line), bad);
        INFO(bad.left(120).toStdString());
        CHECK(failureOf([&] { two.desk.take(two.signedBundle(lines)); }) == QStringLiteral("damaged"));
    }
    QList<QByteArray> twice = good, left = good, tooMany = good, first = good;
    twice.insert(twice.indexOf(line), line);
    twice.replace(0, withCount(good.first(), 2));
    left.removeOne(line);
    tooMany.insert(tooMany.indexOf(line), line);
    first.prepend(line);
    for (const QList<QByteArray> &lines : {twice, left, tooMany, first}) CHECK(failureOf([&] { two.desk.take(two.signedBundle(lines)); }) == QStringLiteral("damaged"));
    CHECK(two.desk.digest() == before);
    CHECK_FALSE(two.deskHas(kept));
    two.desk.take(two.signedBundle(good));
    CHECK(two.deskHas(kept));
}

TEST_CASE("bytes whose record waits for a gap are let go without a word and asked for later") {
    Two two;
    const QByteArray early = two.rin.bundle();
    exchange::BundleHeader told;
    told.sender = two.desk.session->device();
    told.madeMs = two.rin.clock.nowMs() + 1;
    told.seen = store::Merge(two.rin.session->store()).seen();
    exchange::keepHeard(*two.rin.session, told);
    const auto kept = keep(two.rin, "meeting", two.meeting, "a letter");
    CHECK(two.desk.take(two.rin.bundle()).held == 1);
    two.desk.take(early);
    CHECK(two.desk.session->store().find(kept.id));
    CHECK_FALSE(two.deskHas(kept));
    two.desk.clock.advance(60'000);
    two.rin.take(two.desk.bundle());
    two.desk.take(two.rin.bundle());
    CHECK(two.deskHas(kept));
}
