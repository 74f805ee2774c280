#include "core/words/why.h"
#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QSet>

using namespace balai;
using namespace balai::words;

namespace {

QSet<QString> placesOf(const QString &text) {
    static const QRegularExpression place(QStringLiteral("%L?(\\d)"));
    QSet<QString> out;
    for (auto all = place.globalMatch(text); all.hasNext();) out.insert(all.next().captured(1));
    return out;
}

}  // namespace

TEST_CASE("a reason in English comes back as it was thrown") {
    for (const char *reason : {"required", "is missing", "over 32 MiB", "a text of nobody's table"}) CHECK(why(QLatin1String(reason)) == QLatin1String(reason));
    CHECK(speaksEnglish());
}

TEST_CASE("many reasons are said with one text") {
    CHECK(plainWhy(u"is missing"_qs) == u"required");
    CHECK(plainWhy(u"has a year of two figures"_qs) == u"not a date; write it as 2026-11-23");
    CHECK(plainWhy(u"no reason at all"_qs).isEmpty());
    CHECK(!hasWords(u"no reason at all"_qs));
}

TEST_CASE("what stands in a reason stands in its words") {
    CHECK(plainWhy(u"no such kind of record: zebra"_qs) == u"no such kind of record: zebra");
    CHECK(plainWhy(u"is not from 1 to 200"_qs) == u"not from 1 to 200");
    CHECK(plainWhy(u"needs amount.minor and amount.currency"_qs) == u"amount.minor needs amount.currency");
    CHECK(plainWhy(u"--shares takes a whole number from 2 to 255"_qs) == u"--shares takes a number from 2 to 255");
}

TEST_CASE("a list loses its English word") {
    CHECK(plainWhy(u"--reason takes member-asked, mistake or retention"_qs) == u"--reason takes one of these: member-asked, mistake, retention");
    CHECK(plainWhy(u"facilitator, notetaker or reader"_qs) == u"not one of these: facilitator, notetaker, reader");
    CHECK(plainWhy(u"--now and --seed need --test-kdf"_qs) == u"--now, --seed needs --test-kdf");
}

TEST_CASE("a place that holds a reason is said with its words") {
    CHECK(plainWhy(u"a year over 2400; if it is this day, write 2026-11-23"_qs).endsWith(u"if it is this day, write 2026-11-23"));
}

TEST_CASE("no words ask for more than their reasons give") {
    for (const Said &row : allSaid())
        for (const QString &english : QString::fromUtf8(row.english).split(u'|')) {
            CAPTURE(english);
            CHECK(placesOf(english).contains(placesOf(QString::fromUtf8(row.said))));
        }
}

TEST_CASE("no reason stands in two rows") {
    QSet<QString> seen;
    for (const Said &row : allSaid())
        for (const QString &english : QString::fromUtf8(row.english).split(u'|')) {
            CAPTURE(english);
            CHECK(!seen.contains(english));
            seen.insert(english);
        }
}

TEST_CASE("a refusal says what to do, and an unknown one nothing") {
    CHECK(refusal(u"role"_qs) == u"Ask a facilitator to do it.");
    CHECK(refusal(u"nothingToRecall"_qs) == refusal(u"nothingRecalled"_qs));
    CHECK(refusal(u"ofAnotherVersion"_qs).isEmpty());
}
