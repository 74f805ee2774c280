// What a returned sheet or reply is bound to: a package of this register, the item whose title it shows, what can be seen.
#include "core/base/error.h"
#include "core/crypto/bytes.h"
#include "core/crypto/hash.h"
#include "core/handoff/lost_words.h"
#include "core/handoff/opened_package.h"
#include "core/handoff/reply.h"
#include "core/handoff/response.h"
#include "core/handoff/sheet.h"
#include "core/handoff/title_match.h"
#include "tests/handoff/ministry.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::test;
using namespace balai::handoff;

namespace {

const QString file = QStringLiteral("package.zip");
const char *const head = "handoff,item,reference,title,response,reason,due\n";

// "read", or the line, field and reason of what is asked.
QString asked(const Ministry &m, const QByteArray &sheet) {
    try {
        readResponses(m.laptop.store, sheet);
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::InvalidInput);
        return error.params().value(QStringLiteral("line")).toString() % u' ' % error.params().value(QStringLiteral("field")).toString() % u' ' %
               error.params().value(QStringLiteral("reason")).toString();
    }
    return QStringLiteral("read");
}

QByteArray csv(const QString &title, const QString &reason = {}, const QString &due = {}) {
    return head + QString(u"2026-01,1,,\"" % title % u"\",noted,\"" % reason % u"\",\"" % due % u"\"\n").toUtf8();
}

QString titleIn(const Ministry &m) {
    return m.laptop.store.find(Id<records::Recommendation>(m.at(QStringLiteral("channel"))))->title.values().front();
}

QByteArray replyTo(Ministry &m, const QString &hash) {
    const Reply reply{QStringLiteral("2026-01"), hash, QDate(2026, 12, 1), {{{Column::Item, QStringLiteral("1")}, {Column::Response, QStringLiteral("noted")}}}};
    return signedReply(reply, m.laptop.random).file;
}

QString hashOf(const QByteArray &bytes) { return QString::fromLatin1(crypto::toHex(crypto::sha256(bytes))); }

// One answered line; `sheetData`, `workbook` and `columns` go before their likes.
QByteArray bookWith(const QByteArray &row, const QByteArray &sheet = {}, const QByteArray &columns = {}) {
    const auto cells = [](std::initializer_list<const char *> texts) {
        QByteArray out;
        for (const char *text : texts) out += "<c t=\"str\"><v>" + QByteArray(text) + "</v></c>";
        return out;
    };
    const QByteArray data = columns + "<sheetData><row>" + cells({"handoff", "item", "response"}) + "</row><row" + row + ">" + cells({"2026-01", "1", "noted"}) + "</row></sheetData>";
    return zipOf({{QStringLiteral("xl/workbook.xml"), "<workbook xmlns:r=\"r\"><sheets><sheet name=\"1\" r:id=\"rId1\"" + sheet + "/></sheets></workbook>"},
                  {QStringLiteral("xl/_rels/workbook.xml.rels"), "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"sheet.xml\"/></Relationships>"},
                  {QStringLiteral("xl/sheet.xml"), "<worksheet>" + data + "</worksheet>"}},
                 QDate(2026, 11, 23));
}

}  // namespace

TEST_CASE("a reply to a package of another council is no answer, though the number is the same") {
    Ministry m;
    m.make(m.everything());
    const QString elsewhere = QStringLiteral("1 handoff is of a package that was not made here");
    CHECK(asked(m, replyTo(m, hashOf("another council's package"))) == elsewhere);
    CHECK(asked(m, replyTo(m, {})) == elsewhere);
    CHECK(asked(m, replyTo(m, hashOf(readFile(m.path(file))))) == QStringLiteral("read"));
}

TEST_CASE("a wrapped package is answered as it was sent and as it is kept without its wrap") {
    const Wrap wrap = GENERATE(Wrap::Age, Wrap::AesZip);
    const auto words = crypto::SecretBytes::copyOf("correct horse");
    Ministry m;
    MakeOptions options = m.options();
    options.wrap = wrap;
    options.passphrase = &words;
    options.workFactor = 4;
    make(m.laptop.store, m.everything(), m.path(file), options);
    const QByteArray sent = readFile(m.path(file));
    CHECK(asked(m, replyTo(m, hashOf(sent))) == QStringLiteral("read"));
    CHECK(asked(m, replyTo(m, hashOf(unwrapped(sent, words)))) == QStringLiteral("read"));
    CHECK(asked(m, replyTo(m, hashOf("x"))) != QStringLiteral("read"));
}

TEST_CASE("a workbook made by another council is asked about, and ours is read") {
    Ministry m;
    m.make(m.everything());
    std::vector<Sheet> sheets = readXlsx(fileIn(readFile(m.path(file)), QStringLiteral("response.xlsx")));
    CHECK(sheets[0].maker == m.laptop.store.all<records::Handoff>().front().signedBy);
    CHECK_FALSE(sheets[0].maker.isEmpty());
    sheets[0].rows[3].resize(size_t(Column::count));
    sheets[0].rows[3][size_t(Column::Response)] = {QStringLiteral("noted")};
    CHECK(asked(m, xlsxOf(sheets, QDate(2026, 12, 1))) == QStringLiteral("read"));
    sheets[0].maker = QStringLiteral("0123456789ABCDEF");
    CHECK(asked(m, xlsxOf(sheets, QDate(2026, 12, 1))) == QStringLiteral("4 handoff is of a package that was not made here"));
}

TEST_CASE("the title of a row has to be the item's") {
    Ministry m;
    m.make(m.everything());
    const QString title = titleIn(m), other = QStringLiteral("2 title belongs to another item");
    for (const QString &same : {title, title.toUpper(), QString(u"  " % title % u". "), QString(u'\u201c' % title % u'\u201d'), QString(title.left(12) % u'\u2026'), QString(), QStringLiteral("…"),
                                QString(title).replace(2, 1, u'x')}) {
        INFO(same.toStdString());
        CHECK(asked(m, csv(QString(same).replace(u'"', u'\''))) == QStringLiteral("read"));
    }
    CHECK(asked(m, csv(QStringLiteral("Close the bars of the port"))) == other);
    CHECK(asked(m, QByteArray(head) + "2026-01,,NC-2026-010,Close the bars of the port,noted,,\n") == other);
    CHECK(asked(m, QByteArray(head) + ",,NC-2026-010,Close the bars of the port,noted,,\n") == other);
}

TEST_CASE("of two titles that are alike the nearer one counts") {
    const QStringList own{QStringLiteral("Subject 01"), QStringLiteral("ប្រធានបទ ១")};
    const std::vector<QStringList> others{{QStringLiteral("Subject 02")}, {QStringLiteral("Subject")}};
    CHECK(isTitleOf(QStringLiteral("SUBJECT 01"), own, others));
    CHECK(isTitleOf(QStringLiteral("ប្រធានបទ ១"), own, others));
    CHECK_FALSE(isTitleOf(QStringLiteral("Subject 02"), own, others));
    CHECK_FALSE(isTitleOf(QStringLiteral("Subject"), own, others));
    CHECK(isTitleOf(QStringLiteral("Subjct 01"), own, {others[0]}));
    CHECK(isTitleOf(QStringLiteral("anything"), {}, others));
    CHECK_FALSE(isTitleOf(QStringLiteral("涨工资"), {QStringLiteral("开收容所")}, {}));
}

TEST_CASE("an answer that cannot be seen is asked about") {
    Ministry m;
    m.make(m.everything());
    const QString hidden = QStringLiteral("2 response is hidden; show it, or take it out");
    CHECK(asked(m, bookWith({})) == QStringLiteral("read"));
    CHECK(asked(m, bookWith(" hidden=\"1\"")) == hidden);
    CHECK(asked(m, bookWith(" ht=\"0\" customHeight=\"1\"")) == hidden);
    CHECK(asked(m, bookWith({}, " state=\"veryHidden\"")) == hidden);
    CHECK(asked(m, bookWith({}, {}, "<cols><col min=\"3\" max=\"9\" hidden=\"1\"/></cols>")) == hidden);
    CHECK(asked(m, bookWith({}, {}, "<cols><col min=\"1\" max=\"2\" hidden=\"true\"/></cols>")) == QStringLiteral("read"));
}

TEST_CASE("a day is read in the words of every language, and asked about where it may be another") {
    Ministry m;
    m.make(m.everything());
    const auto due = [&](const char *day) { return asked(m, csv({}, {}, QString::fromUtf8(day))); };
    for (const char *day : {"31 de março de 2027", "31 tháng 3, 2027", "ngày 31 tháng 3 năm 2027", "31 មីនា 2027", "៣១ មីនា ២០២៧", "31 ມີນາ 2027", "31 Maret 2027", "31 Mac 2027", "31 Marsu 2027",
                            "Marso 31, 2027", "2027年3月31日", "2027 မတ် 31", "၂၀၂၇ မတ် ၃၁", "மார்ச் 31, 2027", "31 มีนาคม พ.ศ. 2570", "31 มีนาคม พ.ศ. 2570 (2027)", "2027-03-31T00:00:00Z",
                            "2027-03-31T09:30:00", "2027-03-31 00:00:00", "31/3/2027 0:00"}) {
        INFO(day);
        REQUIRE(due(day) == QStringLiteral("read"));
        CHECK(readResponses(m.laptop.store, csv({}, {}, QString::fromUtf8(day))).front().response.due == QDate(2027, 3, 31));
    }
    for (const char *day : {"31 มีนาคม 2570", "๓๑ มีนาคม ๒๕๗๐", "31 មីនា 2570"}) CHECK(due(day) == QStringLiteral("2 due seems to be of the Buddhist era"));
    CHECK(due("31 Maret 27") == QStringLiteral("2 due has a year of two figures"));
    CHECK(due("2027-03-30T17:00:00Z") == QStringLiteral("2 due could be read two ways"));
    CHECK(due("2007-03-31") == QStringLiteral("2 due is a day long past"));
    CHECK(due("2024-03-31") == QStringLiteral("read"));
}

TEST_CASE("a CSV whose letters became question marks is refused") {
    Ministry m;
    m.make(m.everything());
    const QString lost = QStringLiteral("2 file lost its letters; save it as XLSX, or as CSV in UTF-8");
    CHECK(asked(m, csv({}, QStringLiteral("?????????? ???"))) == lost);
    CHECK(asked(m, csv({}, QStringLiteral("2027 ????? 3"))) == lost);
    CHECK(asked(m, csv(QStringLiteral("?????"))) == lost);
    for (const char *text : {"Ch?p nh?n", "???", "(???? x"}) CHECK(areWordsLost(QString::fromUtf8(text)));
    for (const char *text : {"", "?", "Really???", "Is it? Yes? No.", "https://a.example/?b=c", "នេះជាអ្វី???", "2027?"}) CHECK_FALSE(areWordsLost(QString::fromUtf8(text)));
}

TEST_CASE("a second, different answer of one office is recorded beside the first, and told") {
    Ministry m;
    m.make(m.everything());
    const auto take = [&](const QByteArray &sheet) { return recordResponses(m.laptop.store, readResponses(m.laptop.store, sheet)); };
    CHECK(take(csv({}, QStringLiteral("Yes."))).changed == 0);
    const ImportedResponses again = take(csv({}, QStringLiteral("No.")));
    CHECK(again.changed == 1);
    CHECK(again.made.size() == 1);
    CHECK(take(csv({}, QStringLiteral("No."))).changed == 0);
    CHECK(m.laptop.store.all<records::Response>().size() == 2);
}
