#include "core/base/error.h"
#include "core/council/withdraw.h"
#include "core/handoff/newer.h"
#include "core/handoff/opened_package.h"
#include "core/handoff/recall.h"
#include "core/handoff/reply.h"
#include "core/handoff/response.h"
#include "core/handoff/versions.h"
#include "tests/handoff/ministry.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace balai;
using namespace balai::test;
using namespace balai::handoff;
using records::AcknowledgedHow;

namespace {
const QString lotus = QStringLiteral("lotus");
const QString fees = QStringLiteral("fees");
const QString first = QStringLiteral("package.zip");
const QString second = QStringLiteral("second.zip");

// A package of which one passage was taken back and recalled.
struct Recalled {
    Ministry m;
    Id<records::Handoff> id;
    qint64 number = 0;
    Recalled() {
        m.mayShare(lotus);
        m.right(lotus, fees);
        id = m.make(m.everything()).id;
        m.consent(lotus, QStringLiteral("share"), QStringLiteral("withdrawn"));
        number = handoff::recall(m.laptop.store, id, m.path(QStringLiteral("notice.pdf")), Ministry::fonts()).numbers.front();
    }
    Made replace() { return m.make(replacementSpec(m.laptop.store, id), second); }
    QString refusal() const {
        try {
            replacementSpec(m.laptop.store, id);
        } catch (const Error &error) {
            CHECK(error.code() == ErrorCode::Refused);
            return error.params().value(QStringLiteral("reason")).toString();
        }
        return {};
    }
    QByteArray package(const QString &name) const { return readFile(m.path(name)); }
    std::vector<records::Recall> standing() const { return council::standingAbout<records::Recall>(m.laptop.store, "handoff", id); }
    void acknowledge(const Acknowledgement &said) {
        m.laptop.store.write(QStringLiteral("acknowledged"), [&](store::Write &write) { handoff::acknowledge(m.laptop.store, write, id, said); });
    }
    QDate today() const { return council::today(m.laptop.store); }
};

QString question(const Recalled &r, const QByteArray &sheet) {
    try {
        readResponses(r.m.laptop.store, sheet);
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::InvalidInput);
        return error.params().value(QStringLiteral("field")).toString();
    }
    return QStringLiteral("read");
}

QByteArray acknowledged(QByteArray csv, const QString &answer, const QString &on = {}) {
    std::vector<QStringList> rows = readCsv(csv);
    for (QStringList &row : rows) {
        if (row.value(int(Column::Item)) != QLatin1String(recallItem)) continue;
        row[int(Column::Response)] = answer;
        row[int(Column::OfficialDate)] = on;
        row[int(Column::Office)] = QStringLiteral("Legal department");
    }
    return csvOf(rows);
}
}  // namespace

TEST_CASE("a replacement holds what went before without what was recalled, and says what it replaces") {
    Recalled r;
    // Free to go today, but not in the first package: it does not slip into the second.
    r.m.put("block", QStringLiteral(R"({"meeting":"@may","order":"d","kind":"decision","text":{"en":"The council buys chairs."},"original":"en"})"), QStringLiteral("chairs"));
    const Made made = r.replace();
    for (const PreviewItem &item : made.items) {
        if (item.item == r.m.at(fees)) CHECK(item.reason == u"recalled");
        if (item.item == r.m.at(QStringLiteral("chairs"))) CHECK(item.reason == u"notBefore");
    }
    const QByteArray zip = r.package(second);
    const QJsonObject json = QJsonDocument::fromJson(fileIn(zip, QStringLiteral("handoff.json"))).object();
    CHECK(json.value(QLatin1String("items")).toArray().size() == 3);
    CHECK(json.value(QLatin1String("replaces")).toObject() == QJsonObject{{QStringLiteral("reference"), QStringLiteral("2026-01")}, {QStringLiteral("items"), QJsonArray{r.number}}});
    for (const char *file : {"README.txt", "response.csv"})
        CHECK(fileIn(zip, QString::fromLatin1(file)).contains("2026-01"));
    for (const PackedFile &file : readZip(zip)) {
        CHECK_FALSE(file.bytes.contains("Fees are too high"));
        CHECK_FALSE(file.bytes.contains("buys chairs"));
    }
    CHECK(r.m.laptop.store.find(made.id)->replaces == r.id);
    CHECK(replacementsOf(r.m.laptop.store, r.id).front().id == made.id);
    REQUIRE(r.standing().size() == 1);
    CHECK(r.standing().front().replacement == made.id);
    CHECK(council::recalledNumbers(r.m.laptop.store, r.id) == std::vector{r.number});
    CHECK(r.refusal() == u"replacedAlready");
}

TEST_CASE("an item recalled by hand stays out although every member still agrees") {
    Ministry m;
    m.mayShare(lotus);
    m.right(lotus, fees);
    const auto id = m.make(m.everything()).id;
    handoff::recall(m.laptop.store, id, m.path(QStringLiteral("notice.pdf")), Ministry::fonts(), {1});
    Spec spec = replacementSpec(m.laptop.store, id);
    CHECK(spec.recommendations.empty());
    spec.recommendations.push_back(Id<records::Recommendation>(m.at(QStringLiteral("channel"))));
    const Preview preview = m.preview(spec);
    CHECK(fate(preview, m.at(QStringLiteral("channel"))) == u"recalled");
    CHECK(fate(preview, m.at(fees)).startsWith(u"yes"));
}

TEST_CASE("there is nothing to replace without a recall, or where all was recalled") {
    Ministry m;
    const auto id = m.make(m.everything()).id;
    const auto reason = [&] {
        try {
            replacementSpec(m.laptop.store, id);
        } catch (const Error &error) {
            return error.params().value(QStringLiteral("reason")).toString();
        }
        return QString();
    };
    CHECK(reason() == u"nothingRecalled");
    CHECK_THROWS_AS(m.preview(parseSpec(QJsonDocument(QJsonObject{{QStringLiteral("body"), m.at(QStringLiteral("ministry")).text()},
        {QStringLiteral("replaces"), id.text()}, {QStringLiteral("what"), QJsonObject{{QStringLiteral("recommendations"), QJsonArray{m.at(QStringLiteral("channel")).text()}}}}}).toJson())), Error);
    handoff::recall(m.laptop.store, id, m.path(QStringLiteral("notice.pdf")), Ministry::fonts(), {1, 2, 3});
    CHECK(reason() == u"allRecalled");
    CHECK_THROWS_AS(replacementSpec(m.laptop.store, Id<records::Handoff>(m.at(fees))), Error);
}

TEST_CASE("what a replacement is made of reads as a spec again") {
    Recalled r;
    const Spec spec = replacementSpec(r.m.laptop.store, r.id);
    const Spec again = parseSpec(QJsonDocument(specJson(spec)).toJson());
    CHECK(specText(again) == specText(spec));
    CHECK(again.forms.pdf == spec.forms.pdf);
    CHECK(again.forms.odt == spec.forms.odt);
    CHECK(again.minutes.size() == 1);
    CHECK(again.decisions.empty());
}

TEST_CASE("an older package beside a newer one is told so, by the council's own signature alone") {
    Recalled r;
    CHECK_FALSE(newerBeside(r.m.path(first)));
    r.replace();
    REQUIRE(newerBeside(r.m.path(first)));
    CHECK(newerBeside(r.m.path(first))->reference == u"2026-02");
    CHECK(newerBeside(r.m.path(first))->file == second);
    CHECK_FALSE(newerBeside(r.m.path(second)));
    CHECK(openPackageFile(r.m.path(first)).newer);
    // Changed since it was signed: nothing is believed of it.
    QFile file(r.m.path(second));
    REQUIRE(file.open(QIODevice::Append));
    file.write("x");
    file.close();
    CHECK_FALSE(newerBeside(r.m.path(first)));
    CHECK_FALSE(newerBeside(r.m.path(QStringLiteral("none.zip"))));
}

TEST_CASE("a stranger's signature in the folder replaces nothing") {
    Recalled r;
    crypto::minisign::KeyPair other = crypto::minisign::generate(r.m.laptop.random);
    const QString line = QString::fromLatin1(crypto::minisign::publicKeyLine(other.publicKey()));
    writeFile(r.m.path(second), "PK", FileAccess::Shared);
    writeFile(r.m.path(QStringLiteral("second.zip.minisig")),
              crypto::minisign::sign(other, "PK", QStringLiteral("hand-off 2026-02 2026-11-27 replaces 2026-01 key ") + line, QStringLiteral("x")), FileAccess::Shared);
    CHECK_FALSE(newerBeside(r.m.path(first)));
    writeFile(r.m.path(QStringLiteral("third.zip")), "PK", FileAccess::Shared);
    writeFile(r.m.path(QStringLiteral("third.zip.minisig")), "no signature", FileAccess::Shared);
    CHECK_FALSE(newerBeside(r.m.path(first)));
}

TEST_CASE("the notice names the package in its place only where that holds none of the items") {
    Recalled r;
    r.replace();
    const auto notice = [&](const std::vector<qint64> &numbers) {
        QString out;
        for (const auto &page : documents::paginate(recallNotice(r.m.laptop.store, *r.m.laptop.store.find(r.id), numbers), Ministry::fonts())) out += page.lines.join(u' ');
        return out;
    };
    CHECK(notice({r.number}).contains(u"2026-02"));
    CHECK_FALSE(notice({r.number, 1}).contains(u"2026-02"));
}

TEST_CASE("an acknowledgement says who, when and how, and ends the recall") {
    Recalled r;
    REQUIRE(openRecalls(r.m.laptop.store, r.id).size() == 1);
    CHECK_THROWS_AS(r.acknowledge({r.today().addDays(1), {}, AcknowledgedHow::letter}), Error);
    CHECK_THROWS_AS(r.acknowledge({r.today().addDays(-40), {}, AcknowledgedHow::letter}), Error);
    CHECK_THROWS_AS(r.acknowledge({r.today(), {}, AcknowledgedHow::unset}), Error);
    r.acknowledge({r.today(), QStringLiteral("Legal department"), AcknowledgedHow::letter});
    CHECK(openRecalls(r.m.laptop.store, r.id).empty());
    REQUIRE(r.standing().size() == 1);
    const records::Recall recall = r.standing().front();
    CHECK(recall.acknowledgedBy == u"Legal department");
    CHECK(recall.acknowledgedHow == AcknowledgedHow::letter);
    CHECK(recall.acknowledgedOn == r.today());
    CHECK(recall.cause == records::RecallCause::withdrawal);
    CHECK(council::recalledNumbers(r.m.laptop.store, r.id) == std::vector{r.number});
    r.acknowledge({r.today(), {}, AcknowledgedHow::spoken});  // nothing is open: nothing more is written
    CHECK(r.standing().front().id == recall.id);
    r.replace();  // keeps what was said
    CHECK(r.standing().front().acknowledgedBy == u"Legal department");
}

TEST_CASE("a reminder writes the notice again and is noted, or neither") {
    Recalled r;
    CHECK_THROWS_AS(remind(r.m.laptop.store, r.id, QStringLiteral("/nowhere/at/all.pdf"), Ministry::fonts()), Error);
    CHECK_FALSE(r.standing().front().remindedOn.isValid());
    CHECK(remind(r.m.laptop.store, r.id, r.m.path(QStringLiteral("again.pdf")), Ministry::fonts()) == std::vector{r.number});
    CHECK(QFile::exists(r.m.path(QStringLiteral("again.pdf"))));
    CHECK(r.standing().front().remindedOn == r.today());
    r.acknowledge({r.today(), {}, AcknowledgedHow::spoken});
    CHECK_THROWS_AS(remind(r.m.laptop.store, r.id, r.m.path(QStringLiteral("third.pdf")), Ministry::fonts()), Error);
    CHECK_FALSE(QFile::exists(r.m.path(QStringLiteral("third.pdf"))));
}

TEST_CASE("the sheet of the replacement acknowledges the recall") {
    Recalled r;
    r.replace();
    const QByteArray csv = fileIn(r.package(second), QStringLiteral("response.csv"));
    CHECK(question(r, acknowledged(csv, QStringLiteral("accepted"))) == u"response");
    CHECK(question(r, acknowledged(csv, QStringLiteral("acknowledged"), QStringLiteral("2026-01-05"))) == u"officialDate");
    CHECK(question(r, acknowledged(csv, QStringLiteral("acknowledged"), QStringLiteral("2031-01-05"))) == u"officialDate");
    const auto read = readResponses(r.m.laptop.store, acknowledged(csv, QStringLiteral("acknowledged")));
    REQUIRE(read.size() == 1);
    CHECK(read.front().recalled == r.id);
    const ImportedResponses done = recordResponses(r.m.laptop.store, read);
    CHECK(done.made.empty());
    CHECK(done.acknowledged.size() == 1);
    CHECK(r.standing().front().acknowledgedBy == u"Legal department");
    CHECK(r.standing().front().acknowledgedHow == AcknowledgedHow::sheet);
    CHECK(recordResponses(r.m.laptop.store, readResponses(r.m.laptop.store, acknowledged(csv, QStringLiteral("acknowledged")))).already == 1);
}

TEST_CASE("a sheet of the recall alone acknowledges it, also where a spreadsheet made a month of its number") {
    Recalled r;
    std::vector<Sheet> sheets = readXlsx(acknowledgementSheet(r.m.laptop.store, *r.m.laptop.store.find(r.id), {r.number}));
    CHECK(sheets.front().maker == r.m.laptop.store.find(r.id)->signedBy);
    CHECK_FALSE(sheets.front().maker.isEmpty());
    auto &row = sheets[0].rows[3];
    row.resize(size_t(Column::count));
    row[size_t(Column::Response)] = {QStringLiteral("acknowledged")};
    CHECK(readResponses(r.m.laptop.store, xlsxOf(sheets, QDate(2026, 12, 1))).front().recalled == r.id);
    for (const Column column : {Column::Handoff, Column::Reference}) row[size_t(column)] = {{}, 46023.0, CellLook::OpenDate};  // 2026-01-01
    CHECK(readResponses(r.m.laptop.store, xlsxOf(sheets, QDate(2026, 12, 1))).front().recalled == r.id);
}

TEST_CASE("a recall that nobody made cannot be acknowledged") {
    Ministry m;
    m.make(m.everything());
    const QByteArray csv = csvOf({{QStringLiteral("handoff"), QStringLiteral("item"), QStringLiteral("reference"), QStringLiteral("response")},
                                  {QStringLiteral("2026-01"), QStringLiteral("recall"), QStringLiteral("2026-01"), QStringLiteral("acknowledged")}});
    CHECK_THROWS_AS(readResponses(m.laptop.store, csv), Error);
}

TEST_CASE("a signed reply acknowledges the recall of the package that was opened, or of the one it replaces") {
    for (const bool replaced : {false, true}) {
        Recalled r;
        if (replaced) r.replace();
        const OpenedPackage opened = openPackageFile(r.m.path(replaced ? second : first));
        REQUIRE(opened.text);
        Reply reply{opened.text->reference, opened.hash, QDate(2026, 12, 1), readAnswers("{\"item\":\"recall\",\"response\":\"acknowledged\",\"signedByOffice\":\"Registry\"}\n", *opened.text)};
        const auto read = readResponses(r.m.laptop.store, signedReply(reply, r.m.laptop.random).file);
        REQUIRE(read.size() == 1);
        CHECK(read.front().recalled == r.id);
        recordResponses(r.m.laptop.store, read);
        CHECK(r.standing().front().acknowledgedHow == AcknowledgedHow::reply);
        CHECK(r.standing().front().acknowledgedBy == u"Registry");
        CHECK_THROWS_AS(readAnswers("{\"item\":\"recall\",\"response\":\"rejected\"}\n", *opened.text), Error);
    }
}
