#include "tests/support/catch.h"
#include "tests/support/source_dir.h"
#include "ui/shell/languages.h"

#include <QCoreApplication>
#include <QFile>
#include <QXmlStreamReader>
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
