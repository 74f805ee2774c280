// Careful words, edited by the council: its own, those that come with the program, and those it leaves alone.
#include "core/base/assets.h"
#include "core/council/respect_terms.h"
#include "core/records/term.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/plain/choice.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/text_editor.h"

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

namespace {
struct Words : DeskA {
    Words() {
        go(Place::Settings);
        settle();
        press("settings-words");
    }
    void press(const char *name) {
        auto *button = find<QAbstractButton>(name);
        REQUIRE(button);
        button->setFocus();
        key(Qt::Key_Return);
        settle();
    }
    RowList *list() { return find<RowList>("terms-list"); }
    QStringList careful(const QString &language = QStringLiteral("en")) {
        QStringList out;
        const text::RespectList all = council::respectTerms(records.read(), assetsFolder(), language);
        for (const text::RespectTerm &one : all.terms()) out.append(one.avoid);
        return out;
    }
    void choose(const QString &id) {
        list()->choose(id);
        window.desk()->page()->refresh();
        settle();
    }
    size_t own() { return records.read().all<records::Term>().size(); }
    void write(const QString &avoid, const QString &prefer) {
        find<QLineEdit>("term-avoid")->setText(avoid);
        find<QLineEdit>("term-prefer")->setText(prefer);
        QTest::keyClick(find<QLineEdit>("term-prefer"), Qt::Key_Return);
        settle();
    }
    void add(const QString &avoid, const QString &prefer) {
        key(Qt::Key_N, Qt::ControlModifier);
        settle();
        REQUIRE(find("term-form"));
        find<Choice>("term-language")->choose(QStringLiteral("en"));
        write(avoid, prefer);
    }
};
}  // namespace

TEST_CASE("careful words are one step from the settings, and the way back leads there") {
    Words desk;
    REQUIRE(desk.list());
    CHECK(desk.list()->isVisible());
    CHECK(desk.list()->count() > 10);
    CHECK(desk.window.desk()->page()->canGoBack());
    desk.window.desk()->page()->goBack();
    desk.settle();
    CHECK(desk.find("settings-words")->isVisible());
}

TEST_CASE("a new word is underlined from then on, and cannot be written twice or as its own better word") {
    Words desk;
    const size_t before = desk.own();
    desk.add(QStringLiteral("quokka person"), QStringLiteral("member, colleague"));
    REQUIRE(desk.own() == before + 1);
    CHECK(desk.careful().contains(QStringLiteral("quokka person")));
    desk.add(QStringLiteral("Quokka  Person"), QStringLiteral("member"));
    CHECK(desk.find("term-form"));
    CHECK(desk.own() == before + 1);
    desk.write(QStringLiteral(" "), QStringLiteral("member"));
    CHECK(desk.find("term-form"));
    desk.write(QStringLiteral("other"), QStringLiteral("member, other"));
    CHECK(desk.find("term-form"));
    CHECK(desk.own() == before + 1);
    desk.key(Qt::Key_Escape);
}

TEST_CASE("a word that comes with the program is left alone and taken up again by one button, and stays as it was") {
    Words desk;
    const QString shipped = text::shippedTerms(assetsFolder(), QStringLiteral("en")).front().avoid;
    const auto same = [&] {
        for (const records::Term &one : desk.records.read().all<records::Term>())
            if (one.avoid == shipped) return true;
        return false;
    };
    REQUIRE_FALSE(same());
    desk.choose(QStringLiteral("en:") + shipped);
    desk.press("term-turn");
    CHECK(same());
    CHECK_FALSE(desk.careful().contains(shipped));
    for (const records::Term &one : desk.records.read().all<records::Term>())
        if (one.avoid == shipped) desk.choose(one.id.text());
    desk.press("term-turn");
    CHECK(desk.careful().contains(shipped));
    const text::RespectTerm first = text::shippedTerms(assetsFolder(), QStringLiteral("en")).front();
    const text::RespectList now = council::respectTerms(desk.records.read(), assetsFolder(), QStringLiteral("en"));
    CHECK(std::find(now.terms().begin(), now.terms().end(), first) != now.terms().end());
}
