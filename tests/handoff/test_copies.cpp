#include "core/base/error.h"
#include "core/handoff/copies.h"
#include "core/handoff/copy_words.h"
#include "core/handoff/words.h"
#include "tests/handoff/ministry.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace balai;
using namespace balai::test;
using namespace balai::handoff;

namespace {
using Numbers = std::vector<qint64>;

struct Printed {
    Ministry m;
    Id<records::Handoff> id = m.make(m.everything()).id;
    QString pdf() const { return m.path(QStringLiteral("covers.pdf")); }
    Numbers print(const Copies &copies) { return printCovers(m.laptop.store, id, copies, pdf(), Ministry::fonts()); }
};
}  // namespace

TEST_CASE("every printed copy has a sheet of its own with its number, and the numbers are kept") {
    Printed p;
    CHECK(p.print({2, QStringLiteral("Department of Law"), QStringLiteral("Dara")}) == Numbers{1, 2});
    CHECK(p.print({3, {}, {}}) == Numbers{3, 4, 5});
    const auto pages = documents::paginate(coverSheets(p.m.laptop.store, *p.m.laptop.store.find(p.id), QStringLiteral("Department of Law"), {3, 4, 5}), Ministry::fonts());
    REQUIRE(pages.size() == 3);
    for (const auto &page : pages) {
        const QString text = page.lines.join(u' ');
        CHECK(text.contains(u"2026-01"));
        CHECK(text.contains(u"Department of Law, Ministry of Labour"));
        CHECK_FALSE(text.contains(u"Dara"));  // who carries it stays in the vault
        CHECK_FALSE(text.contains(u"Complaint"));
    }
    CHECK(pages[1].lines.join(u' ').contains(u"Copy 4 of 5"));
    const auto given = givenCopies(p.m.laptop.store, p.id);
    REQUIRE(given.size() == 2);
    CHECK(given[0].carriedBy == u"Dara");
    CHECK(given[0].copies.size() == 2);
    CHECK_FALSE(given[0].isReceived());
}

TEST_CASE("no copy, too many, no such package and a full disk leave nothing behind") {
    Printed p;
    for (const int count : {0, -1, 201}) CHECK_THROWS_AS(p.print({count, {}, {}}), Error);
    CHECK_THROWS_AS(printCovers(p.m.laptop.store, Id<records::Handoff>(p.m.at(QStringLiteral("fees"))), {1, {}, {}}, p.pdf(), Ministry::fonts()), Error);
    CHECK_THROWS_AS(printCovers(p.m.laptop.store, p.id, {1, {}, {}}, QStringLiteral("/nowhere/at/all.pdf"), Ministry::fonts()), Error);
    CHECK_FALSE(QFile::exists(p.pdf()));
    CHECK(givenCopies(p.m.laptop.store, p.id).empty());
    CHECK(p.print({1, {}, {}}) == Numbers{1});
}

TEST_CASE("cover sheets have their words in every language of papers") {
    for (const QString &language : languagesOfWords()) CHECK(areCopyWordsWhole(language));
    CHECK(copyWords(CopyWord::CopyOf, QStringLiteral("xx")) == copyWords(CopyWord::CopyOf, QStringLiteral("en")));
}
