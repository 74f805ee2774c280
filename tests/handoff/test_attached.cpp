#include "core/base/error.h"
#include "core/base/files.h"
#include "core/documents/pdf_pages.h"
#include "core/handoff/bag.h"
#include "core/handoff/opened_package.h"
#include "core/handoff/recall.h"
#include "core/handoff/verify.h"
#include "core/records/handoff_item.h"
#include "tests/handoff/ministry.h"
#include "tests/support/catch.h"
#include "tests/support/other_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

using namespace balai;
using namespace balai::test;
using namespace balai::handoff;

namespace {

const bool isReader = (asOtherProgram = &documents::asPdfReader, true);
const QString nobody = QStringLiteral(R"(,"showsNobody":true)"), map = QStringLiteral("map");

QByteArray segment(char marker, const QByteArray &body) {
    QByteArray size(2, '\0');
    qToBigEndian(quint16(body.size() + 2), size.data());
    return QByteArray("\xff", 1) + marker + size + body;
}

// As short as the format lets it be, with notes beside the picture.
QByteArray picture() {
    const QByteArray tables = segment('\xdb', QByteArray(1, '\0') + QByteArray(64, '\1')) + segment('\xc4', QByteArray(1, '\0') + '\1' + QByteArray(15, '\0') + '\5');
    const QByteArray frame = segment('\xc0', QByteArray("\x08\0\x03\0\x02\x01\x01\x11\0", 9)), scan = segment('\xda', QByteArray("\x01\x01\0\0\x3f\0", 6)) + "\x12\x34";
    return QByteArray("\xff\xd8") + segment('\xe1', QByteArray("Exif\0\0 seen by Maria", 20)) + tables + frame + scan + QByteArray("\xff\xd9");
}

QByteArray sound() {
    return QByteArray("RIFF\x38\0\0\0WAVELIST\x0a\0\0\0INFOMaria\0fmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x80\x3e\0\0\x02\0\x10\0data\x02\0\0\0\x01\x02", 64);
}

QByteArray paper(const QString &words) {
    return documents::toPdf({QStringLiteral("Title by Maria"), QStringLiteral("en"), {documents::Paragraph{documents::plain(words)}}}, Ministry::fonts(), {});
}

Spec with(const Ministry &m, const QString &names, const QString &more = {}) {
    return m.spec(QStringLiteral(R"("recommendations":["@channel"],"minutes":["@may"],"attachments":[%1])").arg(names), more);
}
Spec withMap(const Ministry &m, const QString &more = {}) { return with(m, QStringLiteral(R"("@map")"), more); }

QString fateOfMap(const Ministry &m) { return fate(m.preview(withMap(m)), m.at(map)); }

QStringList findings(const Preview &preview) {
    QStringList out;
    for (const Finding &finding : preview.disclosure.findings) out.append(finding.what);
    return out;
}

// Every finding answered as a person who looked would.
Spec answered(const Ministry &m, Spec spec) {
    for (const Finding &finding : m.preview(spec).disclosure.findings) spec.answers.push_back({finding.id, QStringLiteral("looked at by Dara")});
    return spec;
}

void photoConsent(Ministry &m, const QString &who, const QString &decision = QStringLiteral("given"), const QString &more = {}) {
    m.put("attachment", QStringLiteral(R"({"name":"form.pdf"})"), QStringLiteral("form-") + who);
    m.consent(who, QStringLiteral("photo"), decision, QString(QStringLiteral(R"(,"evidence":"@form-%1")").arg(who) + more));
}

}  // namespace

TEST_CASE("a file goes with what it was kept with, once somebody said that nobody is in it, and is made anew") {
    REQUIRE(isReader);
    for (const QByteArray &bytes : QList<QByteArray>{picture(), sound(), paper(QStringLiteral("A plain letter."))}) {
        Ministry m;
        m.keep("recommendation", QStringLiteral("channel"), bytes, map);
        CHECK(fateOfMap(m) == QStringLiteral("notSaidWho"));
        m.update("attachment", map, QStringLiteral(R"({"showsNobody":true})"));
        const Preview preview = m.preview(withMap(m));
        REQUIRE(fate(preview, m.at(map)) == QStringLiteral("yes none"));
        const Item &item = preview.contents.items.back();
        CHECK(item.fileName() == QString(u"attachment-" % QString::number(item.number) % u'.' % item.file->ending));
        CHECK_FALSE(item.file->bytes.contains("Maria"));
        CHECK(item.file->bytes.size() > 10);
        CHECK(findings(preview) == QStringList{item.file->isSound() ? QStringLiteral("notListenedTo") : QStringLiteral("notLookedAt")});
    }
}

TEST_CASE("what is in nobody's path stays: files of members, of bodies, of nothing, and of what does not go itself") {
    Ministry m;
    m.put("response", QStringLiteral(R"({"recommendation":"@channel","body":"@ministry","response":"noted"})"), QStringLiteral("answer"));
    m.put("meeting", QStringLiteral(R"({"title":{"en":"June"},"startsAt":"2026-06-12T09:00:00+07:00","minutesState":"draft"})"), QStringLiteral("june"));
    m.put("meeting", QStringLiteral(R"({"title":{"en":"July"},"startsAt":"2026-07-12T09:00:00+07:00","minutesState":"confirmed"})"), QStringLiteral("july"));
    const auto stays = [&](const char *kind, const char *of, const char *reason) {
        m.keep(kind, QString::fromLatin1(of), picture(), map, nobody);
        CHECK(fateOfMap(m) == QString::fromLatin1(reason));
    };
    stays("member", "lotus", "noPath");
    stays("response", "answer", "noPath");
    stays("body", "ministry", "noPath");
    stays("meeting", "june", "minutesNotConfirmed");
    stays("meeting", "july", "keptWithStays");
    stays("block", "fees", "noConsent");
    m.put("attachment", QStringLiteral(R"({"name":"map.png","showsNobody":true})"), map);
    CHECK(fateOfMap(m) == QStringLiteral("noPath"));
    m.update("recommendation", QStringLiteral("channel"), QStringLiteral(R"({"stage":"review"})"));
    stays("recommendation", "channel", "notAdopted");
}

TEST_CASE("a file kept with a passage of a closed part of a meeting stays") {
    Ministry m;
    m.put("agendaItem", QStringLiteral(R"({"meeting":"@may","order":"a","title":{"en":"Safety"},"closed":true})"), QStringLiteral("closed"));
    m.update("block", QStringLiteral("note"), QStringLiteral(R"({"agendaItem":"@closed"})"));
    m.keep("block", QStringLiteral("note"), picture(), map, nobody);
    CHECK(fateOfMap(m) == QStringLiteral("closedItem"));
}

TEST_CASE("who is in a picture is asked for it, with evidence, and whoever once was named in it too") {
    Ministry m;
    m.keep("meeting", QStringLiteral("may"), picture(), map, QStringLiteral(R"(,"shows":["@lotus","@river"])"));
    CHECK(fateOfMap(m) == QStringLiteral("noConsent"));
    photoConsent(m, QStringLiteral("lotus"));
    CHECK(fateOfMap(m) == QStringLiteral("noConsent"));
    m.consent(QStringLiteral("river"), QStringLiteral("photo"));
    CHECK(fateOfMap(m) == QStringLiteral("noEvidence"));
    photoConsent(m, QStringLiteral("river"));
    CHECK(fateOfMap(m) == QStringLiteral("yes none"));
    m.consent(QStringLiteral("river"), QStringLiteral("photo"), QStringLiteral("withdrawn"));
    CHECK(fateOfMap(m) == QStringLiteral("withdrawn"));
    m.update("attachment", map, QStringLiteral(R"({"shows":["@lotus"]})"));
    CHECK(fateOfMap(m) == QStringLiteral("withdrawn"));
    m.update("attachment", map, QStringLiteral(R"({"shows":[],"showsNobody":true})"));
    CHECK(fateOfMap(m) == QStringLiteral("withdrawn"));
}

TEST_CASE("what cannot be made anew stays, and so does what has not come yet") {
    Ministry m;
    for (const QByteArray &bytes : QList<QByteArray>{"OggS and more", picture().left(40), sound().left(50), "%PDF-1.7 and no more", QByteArray("GIF89a") + QByteArray(60, '\1'), "PK\x03\x04 a spreadsheet", "plain words"}) {
        m.keep("recommendation", QStringLiteral("channel"), bytes, map, nobody);
        CHECK(fateOfMap(m) == QStringLiteral("cannotBeStripped"));
    }
    m.put("attachment", QStringLiteral(R"({"name":"map.png","ofKind":"recommendation","of":"@channel","showsNobody":true})"), map);
    CHECK(fateOfMap(m) == QStringLiteral("notHere"));
}

TEST_CASE("a name in the text of an attached paper is found with its page") {
    Ministry m;
    m.keep("recommendation", QStringLiteral("channel"), paper(QStringLiteral("It was Moonlight who asked.")), map, nobody);
    const Preview preview = m.preview(withMap(m));
    REQUIRE(findings(preview) == QStringList{QStringLiteral("notLookedAt"), QStringLiteral("chosenName")});
    CHECK(preview.disclosure.findings[1].where == QString(preview.contents.items.back().fileName() % u" page 1"));
}

TEST_CASE("an answer that somebody looked holds for these bytes alone, and without it nothing is made") {
    Ministry m;
    m.keep("recommendation", QStringLiteral("channel"), picture(), map, nobody);
    CHECK_THROWS_AS(m.make(withMap(m)), Error);
    const Spec spec = answered(m, withMap(m));
    CHECK(m.preview(spec).disclosure.isClean());
    QByteArray other = picture();
    other.replace(QByteArray("\x12\x34"), QByteArray("\x12\x35"));
    m.keep("recommendation", QStringLiteral("channel"), other, map, nobody);
    Spec another = withMap(m);
    another.answers = spec.answers;
    CHECK_FALSE(m.preview(another).disclosure.isClean());
}

TEST_CASE("a package with files is whole, says what they are everywhere, and is the same twice") {
    const auto made = [](Ministry &m) {
        m.keep("recommendation", QStringLiteral("channel"), picture(), map, nobody);
        m.keep("meeting", QStringLiteral("may"), sound(), QStringLiteral("talk"), nobody);
        m.keep("recommendation", QStringLiteral("channel"), paper(QStringLiteral("A plain letter.")), QStringLiteral("letter"), nobody);
        return m.make(answered(m, with(m, QStringLiteral(R"("@map","@talk","@letter")"))));
    };
    Ministry m, again;
    const Made one = made(m);
    made(again);
    const QByteArray zip = readFile(m.path(QStringLiteral("package.zip")));
    CHECK(zip == readFile(again.path(QStringLiteral("package.zip"))));
    const QJsonObject json = QJsonDocument::fromJson(fileIn(zip, QStringLiteral("handoff.json"))).object();
    int files = 0;
    for (const QJsonValue item : json.value(QLatin1String("items")).toArray()) {
        const QString file = item[QLatin1String("file")].toString();
        if (file.isEmpty()) continue;
        ++files;
        CHECK(item[QLatin1String("kind")].toString() == u"attachment");
        CHECK(fileIn(zip, file).size() == item[QLatin1String("size")].toInteger());
        CHECK(fileIn(zip, QStringLiteral("README.txt")).contains(file.toUtf8()));
        CHECK(fileIn(zip, QStringLiteral(".pdf")).size() > 0);
    }
    CHECK(files == 3);
    CHECK_FALSE(zip.contains("Maria"));
    for (const PackedFile &file : readZip(zip)) CHECK_FALSE(file.bytes.contains("Maria"));
    CHECK(qsizetype(packageText(bagIn(readZip(zip))).items.size()) == json.value(QLatin1String("items")).toArray().size());
    int registered = 0;
    for (const auto &item : m.laptop.store.all<records::HandoffItem>("handoff", one.id)) registered += item.itemKind == u"attachment" && !item.heldBack && !item.of.isEmpty();
    CHECK(registered == 3);
}

TEST_CASE("a yes to a picture that is taken back, and a file that is erased, are found in what was handed over") {
    Ministry m;
    m.keep("meeting", QStringLiteral("may"), picture(), map, QStringLiteral(R"(,"shows":["@lotus"])"));
    m.keep("recommendation", QStringLiteral("channel"), sound(), QStringLiteral("talk"), nobody);
    photoConsent(m, QStringLiteral("lotus"), QStringLiteral("given"), QStringLiteral(R"(,"scopeKind":"meeting","scope":"@may")"));
    const Made made = m.make(answered(m, with(m, QStringLiteral(R"("@map","@talk")"))));
    CHECK(touchedItems(m.laptop.store, made.id).empty());
    m.consent(QStringLiteral("lotus"), QStringLiteral("photo"), QStringLiteral("withdrawn"), QStringLiteral(R"(,"scopeKind":"meeting","scope":"@may")"));
    auto touched = touchedItems(m.laptop.store, made.id);
    REQUIRE(touched.size() == 1);
    CHECK(touched[0].item == m.at(map));
    m.laptop.store.erase(records::kindOf<records::Attachment>(), m.at(QStringLiteral("talk")), {}, store::EraseReason::Mistake);
    touched = touchedItems(m.laptop.store, made.id);
    REQUIRE(touched.size() == 2);
    CHECK(touched[1].cause == records::RecallCause::erasure);
}
