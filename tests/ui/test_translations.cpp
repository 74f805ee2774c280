#include "core/text/language.h"
#include "tests/support/catch.h"
#include "tests/support/source_dir.h"
#include "ui/shell/languages.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <memory>
#include <unicode/plurrule.h>
#include <vector>

using namespace balai::ui;

namespace {

struct Entry {
    QByteArray context, source, hint;
    QStringList forms;
    bool plural = false;
};

void readMessage(QXmlStreamReader &xml, Entry &entry) {
    entry.plural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") entry.source = xml.readElementText().toUtf8();
        else if (xml.name() == u"comment") entry.hint = xml.readElementText().toUtf8();
        else if (xml.name() == u"translation" && entry.plural)
            while (xml.readNextStartElement()) entry.forms.append(xml.readElementText());
        else if (xml.name() == u"translation") entry.forms = {xml.readElementText()};
        else xml.skipCurrentElement();
    }
}

// What lupdate found in the sources; tests/checks/translations.py keeps the files and the sources the same.
std::vector<Entry> entriesOf(const QString &tag) {
    QFile file(inSource("translations/balai_") + tag + QStringLiteral(".ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Entry> entries;
    QByteArray context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name") context = xml.readElementText().toUtf8();
        if (xml.name() != u"message") continue;
        Entry entry;
        entry.context = context;
        readMessage(xml, entry);
        entries.push_back(entry);
    }
    return entries;
}

QString said(const Entry &entry, int count = -1) {
    return QCoreApplication::translate(entry.context, entry.source, entry.hint.isEmpty() ? nullptr : entry.hint.constData(), count);
}

}  // namespace

TEST_CASE("every text of the program comes back in the language that was chosen") {
    const QString tag = GENERATE(QStringLiteral("en"), QStringLiteral("id"), QStringLiteral("km"));
    const std::vector<Entry> entries = entriesOf(tag);
    REQUIRE(entries.size() > 900);
    const Assets assets;
    Languages languages(assets);
    REQUIRE(languages.choose(QStringLiteral("km")));  // so that what is checked is what a change of language leaves
    REQUIRE(languages.choose(tag));
    for (const Entry &entry : entries) {
        if (entry.plural) continue;
        CAPTURE(entry.context.toStdString(), entry.source.toStdString());
        CHECK(said(entry) == entry.forms.value(0));
        CHECK_FALSE(said(entry).trimmed().isEmpty());
    }
}

TEST_CASE("one and several have the form that the language has for them") {
    const QString tag = GENERATE(QStringLiteral("en"), QStringLiteral("id"), QStringLiteral("km"));
    const Assets assets;
    Languages languages(assets);
    REQUIRE(languages.choose(QStringLiteral("km")));
    REQUIRE(languages.choose(tag));
    for (const Entry &entry : entriesOf(tag)) {
        if (!entry.plural) continue;
        CAPTURE(entry.context.toStdString(), entry.source.toStdString());
        CHECK(said(entry, 1) == QString(entry.forms.first()).replace(QStringLiteral("%n"), QStringLiteral("1")));
        CHECK(said(entry, 5) == QString(entry.forms.last()).replace(QStringLiteral("%n"), QStringLiteral("5")));
    }
}

namespace {

// What CLDR calls a count of the language: "one", "other". Tetum, which it does not know, has one form for all.
QByteArray categoryOf(const QString &tag, int count) {
    if (tag == u"tet") return "other";
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(icu::Locale::createCanonical((tag == u"pt" ? QStringLiteral("pt_TL") : tag).toLatin1().constData()), status));
    REQUIRE(U_SUCCESS(status));
    std::string out;
    rules->select(count).toUTF8String(out);
    return QByteArray::fromStdString(out);
}

// Other parts of a sentence ("%1") would look like counts.
QString withoutNumber(QString words, int count) {
    static const QRegularExpression parts(QStringLiteral("%L?[0-9]"));
    return words.replace(parts, QStringLiteral("…")).replace(QString::number(count), QStringLiteral("#"));
}

}  // namespace

TEST_CASE("counts of one kind after CLDR have the same words, in every language") {
    const Assets assets;
    for (const auto &language : balai::text::interfaceLanguages()) {
        Languages languages(assets);
        REQUIRE((languages.choose(language.tag == u"en" ? QStringLiteral("km") : QStringLiteral("en")) && languages.choose(language.tag)));
        int plurals = 0;
        for (const Entry &entry : entriesOf(language.tag)) {
            if (!entry.plural) continue;
            ++plurals;
            QMap<QByteArray, QString> words;
            for (const int count : {1, 2, 0, 3, 4, 5, 6, 9, 10, 11, 14, 19, 21, 100, 101, 1001}) {
                const QString told = said(entry, count);
                INFO(language.tag.toStdString() << ": " << entry.source.toStdString() << ", " << count << ": " << told.toStdString());
                // Qt parts Filipino otherwise than CLDR: there the number itself has to say what the form does not.
                const bool isOwnForm = language.tag != u"fil";
                if (count != 1 || !isOwnForm) CHECK(withoutNumber(told, count).contains(u'#'));
                const QByteArray category = categoryOf(language.tag, count);
                if (isOwnForm && words.contains(category)) CHECK(withoutNumber(told, count) == words.value(category));
                if (!words.contains(category)) words.insert(category, withoutNumber(told, count));
            }
        }
        CHECK(plurals > 10);
    }
}
