#include "core/handoff/payload.h"
#include "core/handoff/sheet.h"
#include "core/handoff/words.h"
#include "tests/handoff/ministry.h"
#include "tests/support/catch.h"
#include "tests/support/source_dir.h"

#include <QFile>
#include <QJsonDocument>
#include <QXmlStreamReader>

using namespace balai;
using namespace balai::test;
using namespace balai::handoff;

namespace {

const QString fees = QStringLiteral("fees");
const QString khmer = QString::fromUtf8("ថ្លៃខ្ពស់ពេក។");

// The statement with a checked translation, in a package of both languages and all forms.
struct Both {
    Ministry m;
    QByteArray zip;
    Both() {
        m.mayShare(QStringLiteral("lotus"));
        m.right(QStringLiteral("lotus"), fees);
        m.put("account", QStringLiteral(R"({"name":"Bopha","role":"notetaker"})"), QStringLiteral("bopha"));
        m.update("block", fees, QStringLiteral(R"({"text":{"en":"Fees are too high.","km":"%1"}})").arg(khmer));
        m.update("block", fees, QStringLiteral(R"({"translations":{"km":{"state":"checked","checkedBy":"@bopha"}}})"));
        Spec spec = m.everything(QStringLiteral(R"(,"forms":["pdf","odt","xlsx","json"])"));
        spec.languages = {QStringLiteral("km"), QStringLiteral("en")};
        m.make(spec);
        zip = readFile(m.path(QStringLiteral("package.zip")));
    }
};

// All text of one part of an office file.
QString xmlText(const QByteArray &office, const QString &part) {
    QXmlStreamReader from(fileIn(office, part));
    QString out;
    while (!from.atEnd())
        if (from.readNext() == QXmlStreamReader::Characters) out += from.text();
    REQUIRE_FALSE(from.hasError());
    return out;
}

void checkFields(const QJsonObject &schema, const QJsonObject &object, const QString &where) {
    const QJsonObject known = schema.value(QLatin1String("properties")).toObject();
    for (const QString &field : object.keys()) {
        INFO(where.toStdString() << " " << field.toStdString());
        CHECK(known.contains(field));
    }
    for (const QJsonValue needed : schema.value(QLatin1String("required")).toArray()) CHECK(object.contains(needed.toString()));
}

}  // namespace

TEST_CASE("a translation goes in every form and is headed as one") {
    const Both both;
    CHECK(xmlText(fileIn(both.zip, QStringLiteral(".odt")), QStringLiteral("content.xml")).contains(khmer));
    CHECK(xmlText(fileIn(both.zip, QStringLiteral(".odt")), QStringLiteral("content.xml"))
              .contains(words(Word::TranslationFrom, QStringLiteral("km")).arg(QStringLiteral("English"))));
    const QJsonObject json = QJsonDocument::fromJson(fileIn(both.zip, QStringLiteral("handoff.json"))).object();
    const QJsonValue item = json.value(QLatin1String("items"))[1];
    CHECK(item[QLatin1String("text")][QLatin1String("km")] == khmer);
    CHECK(item[QLatin1String("translations")].toArray() == QJsonArray{QStringLiteral("km")});
    CHECK(fileIn(both.zip, QStringLiteral("README.txt")).startsWith(words(Word::ReadmeText, QStringLiteral("km")).left(8).toUtf8()));
}

TEST_CASE("a language in which nothing goes is named, and one in which something goes is not") {
    const Both both;
    Spec spec = both.m.everything();
    spec.languages = {QStringLiteral("km"), QStringLiteral("lo"), QStringLiteral("en")};
    CHECK(both.m.preview(spec).contents.emptyLanguages() == QStringList{QStringLiteral("lo")});
    spec.languages = {QStringLiteral("ta"), QStringLiteral("lo")};
    CHECK(both.m.preview(spec).contents.emptyLanguages() == spec.languages);
}

TEST_CASE("khmer words come back from the pdf as they are") {
    const Both both;
    const QString pdf = both.m.path(QStringLiteral("paper.pdf"));
    writeFile(pdf, fileIn(both.zip, QStringLiteral(".pdf")), FileAccess::Shared);
    const Ran text = run(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    if (text.exists) CHECK(QString::fromUtf8(text.output).contains(khmer));
    CHECK(fileIn(both.zip, QStringLiteral(".pdf")).startsWith("%PDF-1."));
}

TEST_CASE("the json of a package has the fields of its published schema and no others") {
    const Both both;
    QFile file(inSource("resources/handoff/handoff.schema.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject json = QJsonDocument::fromJson(fileIn(both.zip, QStringLiteral("handoff.json"))).object();
    checkFields(schema, json, QStringLiteral("package"));
    const QJsonValue properties = schema.value(QLatin1String("properties"));
    for (const char *list : {"items", "meetings"})
        for (const QJsonValue one : json.value(QLatin1String(list)).toArray())
            checkFields(properties[QLatin1String(list)][QLatin1String("items")].toObject(), one.toObject(), QString::fromLatin1(list));
}

TEST_CASE("only the forms that were asked for are in a package") {
    Ministry m;
    m.make(m.everything(QStringLiteral(R"(,"forms":["json"])")));
    QStringList names;
    for (const PackedFile &file : readZip(readFile(m.path(QStringLiteral("package.zip"))))) names.append(file.name.section(QLatin1Char('/'), 1));
    CHECK(names == QStringList{QStringLiteral("bagit.txt"), QStringLiteral("bag-info.txt"), QStringLiteral("manifest-sha256.txt"),
                               QStringLiteral("tagmanifest-sha256.txt"), QStringLiteral("data/README.txt"), QStringLiteral("data/dates.ics"),
                               QStringLiteral("data/handoff.json"), QStringLiteral("data/open/consent-basis.jsonld"), QStringLiteral("data/open/handoff.schema.json"),
                               QStringLiteral("data/open/popolo.json"), QStringLiteral("data/response.csv"), QStringLiteral("data/response.xlsx"), QStringLiteral("data/signing-key.pub")});
}

TEST_CASE("the day of a recommendation is a day in the table, too") {
    Ministry m;
    m.update("recommendation", QStringLiteral("channel"), QStringLiteral(R"({"due":"2027-03-01"})"));
    m.make(m.everything(QStringLiteral(R"(,"forms":["xlsx"])")));
    const Sheet table = readXlsx(fileIn(readFile(m.path(QStringLiteral("package.zip"))), QStringLiteral("recommendations.xlsx"))).front();
    REQUIRE(table.rows.size() == 2);
    REQUIRE(table.rows[1].size() == 8);
    CHECK(table.rows[1][7].number == double(QDate(1899, 12, 30).daysTo(QDate(2027, 3, 1))));
}
