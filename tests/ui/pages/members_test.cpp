// One member's page by keys and mouse, and what is sealed of her.
#include "core/council/identity.h"
#include "core/council/together.h"
#include "core/records/attendance.h"
#include "core/records/committee.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/members.h"
#include "ui/members/members_page.h"
#include "ui/members/open_identity.h"
#include "ui/members/people_page.h"
#include "ui/plain/choice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"

#include <QLabel>
#include <QMenu>
#include <QScrollArea>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

namespace {

constexpr char legal[] = "Chan Sopheap Testname";

// White Lotus in the window.
struct OneMember : DeskA {
    Id<Member> id = memberNamed(*this, QStringLiteral("White Lotus"));
    OneMember() { show(); }
    void show() {
        go(Place::Members, QStringLiteral("member/") + id.text());
        settle();
    }
    Member member() const { return *records.read().find(id); }
    void press(const QString &object) {
        auto *button = window.findChild<QAbstractButton *>(object);
        INFO(object.toStdString());
        REQUIRE(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        settle();
    }
    // With the mouse, where it can be seen.
    void click(const char *object) {
        auto *button = find<QAbstractButton>(object);
        INFO(object);
        REQUIRE(button);
        for (QWidget *above = button->parentWidget(); above; above = above->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(above)) area->ensureWidgetVisible(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void fill(const char *object, const QString &words) {
        auto *line = find<QLineEdit>(object);
        INFO(object);
        REQUIRE(line);
        line->selectAll();
        QTest::keyClicks(line, words);
    }
    void enter(const char *object) {
        QTest::keyClick(find<QLineEdit>(object), Qt::Key_Return);
        settle();
    }
    bool becomes(const std::function<bool()> &condition) {
        return QTest::qWaitFor([&] { settle(); return condition(); }, 20'000);
    }
    QString seen() const {
        QString out;
        for (const QLabel *label : window.findChildren<QLabel *>())
            if (label->isVisible()) out += label->text() + label->accessibleName() + u'\n';
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
            if (button->isVisible()) out += button->text() + button->accessibleName() + u'\n';
        for (const QLineEdit *line : window.findChildren<QLineEdit *>())
            if (line->isVisible()) out += line->text() + u'\n';
        return out;
    }
    PeoplePage *people() { return window.findChild<PeoplePage *>(); }
    void seal() {
        records.write({}, &window, [this](council::Session &open) {
            council::changeIdentity(open, id, QStringLiteral("legalName"), QString::fromLatin1(legal));
            council::changeIdentity(open, id, QStringLiteral("phones"), QJsonArray{QStringLiteral("+855 12 345 678")});
        });
        settle();
    }
    void typePassphrase(const QString &words) {
        press(QStringLiteral("identity-open"));
        fill("identity-passphrase", words);
        enter("identity-passphrase");
    }
    void open() {
        seal();
        typePassphrase(sample::samplePassphrase());
        REQUIRE(becomes([&] { return seen().contains(QLatin1String(legal)); }));
    }
    size_t openings() const { return records.read().all<IdentityOpening>().size(); }
};

// The same window for an account without the key.
void useNoteTaker(OneMember &desk) {
    desk.seal();
    desk.records.write({}, &desk.window, [](council::Session &session) {
        Account account;
        account.name = QStringLiteral("Somebody");
        account.label = QStringLiteral("Desk 9");
        account.role = AccountRole::notetaker;
        account.language = QStringLiteral("en");
        account.active = true;
        session.addAccount(account, vault::Secret::passphrase(QStringLiteral("words of the note-taker")));
    });
    desk.settle();
    desk.window.desk()->closePages();
    desk.settle();
    desk.records.close();
    REQUIRE(desk.session.open({}, QStringLiteral("words of the note-taker"), noProgress()));
    desk.show();
}

}  // namespace

TEST_CASE("what a member wants to take part in is turned on and off by a key, and two quick presses both count") {
    OneMember desk;
    REQUIRE_FALSE(desk.member().contributes.contains(Contribution::research));
    auto *research = desk.find<QAbstractButton>("member-part-research");
    REQUIRE(research);
    QTest::keyClick(research, Qt::Key_Space);
    desk.click("member-part-outreach");
    desk.settle();
    CHECK(desk.member().contributes.contains(Contribution::research));
    CHECK(desk.member().contributes.contains(Contribution::outreach));
    CHECK(desk.member().contributes.contains(Contribution::policy));
    desk.press(QStringLiteral("member-part-research"));
    CHECK_FALSE(desk.member().contributes.contains(Contribution::research));
}

TEST_CASE("languages, reading aloud and working groups change on the page") {
    OneMember desk;
    desk.press(QStringLiteral("member-reads-en"));
    CHECK_FALSE(desk.member().reads.contains(QStringLiteral("en")));
    CHECK(desk.member().languages.contains(QStringLiteral("en")));
    desk.press(QStringLiteral("member-aloud-wanted"));
    CHECK(desk.member().needsReadAloud);
    desk.press(QStringLiteral("member-committee-new"));
    desk.fill("committee-name", QStringLiteral("Shelters"));
    desk.enter("committee-name");
    std::optional<Committee> made;
    for (const Committee &one : desk.records.read().all<Committee>())
        if (one.name.values().contains(QStringLiteral("Shelters"))) made = one;
    REQUIRE(made);
    CHECK(made->members.contains(desk.id));
    desk.press(QStringLiteral("member-committee-") + made->id.text());
    CHECK_FALSE(desk.records.read().find(made->id)->members.contains(desk.id));
}

TEST_CASE("name, form of address, place in the list, ways to reach and practical needs are typed in forms") {
    OneMember desk;
    desk.press(QStringLiteral("member-name"));
    desk.fill("member-name-field", QStringLiteral("  "));
    desk.enter("member-name-field");
    CHECK(desk.find("member-name-form"));
    desk.fill("member-name-field", QStringLiteral("Blue Lotus"));
    desk.fill("member-called-field", QStringLiteral("Aunt"));
    desk.fill("member-sort-field", QStringLiteral("aaa"));
    desk.enter("member-sort-field");
    CHECK(desk.member().name == QStringLiteral("Blue Lotus"));
    CHECK(desk.member().addressAs.values() == QStringList{QStringLiteral("Aunt")});
    desk.press(QStringLiteral("member-needs"));
    CHECK(desk.find<QLineEdit>("member-needs-field")->placeholderText().contains(QStringLiteral("Practical needs only")));
    desk.fill("member-needs-field", QStringLiteral("A ramp"));
    desk.enter("member-needs-field");
    CHECK(desk.member().notes == QStringLiteral("A ramp"));
    desk.press(QStringLiteral("member-reach"));
    desk.find<Choice>("member-home-choice")->choose(QStringLiteral("heard"));
    desk.fill("member-support-field", QStringLiteral("Clear Sky"));
    desk.enter("member-support-field");
    CHECK(desk.member().takesHome == TakesHome::heard);
    CHECK(desk.member().reach == Reach::inPerson);
    desk.press(QStringLiteral("member-time"));
    desk.fill("member-until-field", QStringLiteral("2 January 2001"));
    desk.enter("member-until-field");
    CHECK(desk.find("member-time-form"));
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.member().until.isValid());
}

TEST_CASE("a second spelling is suggested, put right by who types, and kept only then") {
    OneMember desk;
    // As an input method commits it: keys of a test are ASCII.
    const auto commit = [&](const char *object, const QString &words) { desk.find<QLineEdit>(object)->setText(words); };
    desk.press(QStringLiteral("member-name"));
    commit("member-name-field", QStringLiteral("莲花"));
    desk.click("member-suggest-spelling");
    auto *spellings = desk.find<QLineEdit>("member-spellings-field");
    REQUIRE(spellings);
    CHECK(spellings->text() == QStringLiteral("Lian Hua"));
    CHECK(spellings->selectedText() == QStringLiteral("Lian Hua"));
    CHECK(desk.member().otherSpellings.empty());
    desk.click("member-suggest-spelling");
    CHECK(spellings->text() == QStringLiteral("Lian Hua"));
    commit("member-spellings-field", QStringLiteral("Lien Hoa, ផ្កាឈូក,  , Lien Hoa"));
    desk.enter("member-spellings-field");
    CHECK(desk.member().otherSpellings.size() == 2);
    CHECK(desk.member().otherSpellings.contains(QStringLiteral("ផ្កាឈូក")));
    desk.press(QStringLiteral("member-name"));
    commit("member-name-field", QStringLiteral("សុខា"));  // no rule for Khmer
    commit("member-spellings-field", {});
    desk.click("member-suggest-spelling");
    CHECK(desk.find<QLineEdit>("member-spellings-field")->text().isEmpty());
    desk.key(Qt::Key_Escape);
    CHECK(desk.member().otherSpellings.size() == 2);
}

TEST_CASE("members stand in the order of the key that was typed, else of their names") {
    OneMember desk;
    auto *list = desk.window.findChild<RowList *>(QStringLiteral("people-list"));
    REQUIRE(list);
    REQUIRE(list->findChildren<ListRow *>().size() > 3);
    const Id<Member> palm = memberNamed(desk, QStringLiteral("ដើមត្នោត"));
    desk.records.change(QStringLiteral("sort"), &desk.window, [palm](store::Write &write) {
        write.put(kindOf<Member>(), {{QStringLiteral("id"), palm.text()}, {QStringLiteral("sortKey"), QStringLiteral("0 first")}});
    });
    desk.settle();
    CHECK(list->findChildren<ListRow *>().first()->spec().text == QStringLiteral("ដើមត្នោត"));
}

TEST_CASE("a sealed identity opens with the passphrase alone, shows its items and is noted with the account and time") {
    OneMember desk;
    desk.seal();
    CHECK_FALSE(desk.seen().contains(QLatin1String(legal)));
    desk.typePassphrase(QStringLiteral("not the passphrase"));
    REQUIRE(desk.becomes([&] { return desk.seen().contains(QStringLiteral("Nothing was opened.")); }));
    CHECK(desk.openings() == 0);
    desk.fill("identity-passphrase", sample::samplePassphrase());
    desk.enter("identity-passphrase");
    REQUIRE(desk.becomes([&] { return desk.seen().contains(QLatin1String(legal)); }));
    CHECK(desk.seen().contains(QStringLiteral("+855 12 345 678")));
    CHECK(desk.openings() == 1);
    desk.press(QStringLiteral("identity-close"));
    REQUIRE(desk.becomes([&] { return !desk.seen().contains(QLatin1String(legal)); }));
    CHECK(desk.seen().contains(QStringLiteral("opened it on")));
}

TEST_CASE("an item is changed, added and taken away while the identity is open") {
    OneMember desk;
    desk.open();
    desk.press(QStringLiteral("identity-phones"));
    desk.fill("identity-item-field", QStringLiteral("012 1, 012 2"));
    desk.enter("identity-item-field");
    REQUIRE(desk.becomes([&] { return desk.seen().contains(QStringLiteral("012 1, 012 2")); }));
    desk.press(QStringLiteral("identity-legalName"));
    desk.fill("identity-item-field", QStringLiteral(" "));
    desk.enter("identity-item-field");
    REQUIRE(desk.becomes([&] { return !desk.seen().contains(QLatin1String(legal)); }));
    const QJsonObject sealed = desk.records.read().all<Identity>("member", desk.id).front().sealed;
    CHECK(sealed.value(QStringLiteral("phones")).toArray().size() == 2);
    CHECK_FALSE(sealed.contains(QStringLiteral("legalName")));
}

TEST_CASE("an open identity closes without a key, on another page, another member and the cover") {
    enum class Way { Idle, Page, View, Member, Cover };
    const Way way = GENERATE(Way::Idle, Way::Page, Way::View, Way::Member, Way::Cover);
    OneMember desk;
    desk.open();
    REQUIRE(desk.people()->identity()->isOpen());
    switch (way) {
    case Way::Idle:
        desk.people()->identity()->setIdle(1);
        QTest::keyClick(desk.focus(), Qt::Key_Shift);
        break;
    case Way::Page: desk.go(Place::Today); break;
    case Way::View: desk.go(Place::Members, QStringLiteral("consent")); break;
    case Way::Member:
        desk.go(Place::Members, QStringLiteral("member/") + memberNamed(desk, QStringLiteral("Early Boat")).text());
        desk.show();
        break;
    case Way::Cover:  // with a form that holds sealed words
        desk.press(QStringLiteral("identity-legalName"));
        REQUIRE(desk.find("identity-item-form"));
        desk.window.cover();
        REQUIRE(desk.becomes([&] { return !desk.find("identity-item-form"); }));
        break;
    }
    REQUIRE(desk.becomes([&] { return !desk.people()->identity()->isOpen(); }));
    desk.settle();
    CHECK_FALSE(desk.people()->identity()->isOpen());
    CHECK(desk.people()->identity()->items().isEmpty());
    CHECK_FALSE(desk.seen().contains(QLatin1String(legal)));
}

TEST_CASE("the lock leaves no page on which an identity was open") {
    OneMember desk;
    desk.open();
    desk.window.desk()->closePages();
    CHECK_FALSE(desk.people());
}

TEST_CASE("an opening that was asked for before the page was left shows nothing afterwards") {
    OneMember desk;
    desk.seal();
    desk.press(QStringLiteral("identity-open"));
    desk.fill("identity-passphrase", sample::samplePassphrase());
    QTest::keyClick(desk.find<QLineEdit>("identity-passphrase"), Qt::Key_Return);
    desk.go(Place::Today);
    desk.settle();
    CHECK_FALSE(desk.people()->identity()->isOpen());
}

TEST_CASE("an account without the key sees that something is sealed and who can open it, and nothing else") {
    OneMember desk;
    useNoteTaker(desk);
    const QString seen = desk.seen();
    INFO(seen.toStdString());
    CHECK(seen.contains(QStringLiteral("Something is sealed here.")));
    CHECK(seen.contains(QStringLiteral("It can be opened by: Desk 1")));
    CHECK_FALSE(seen.contains(QLatin1String(legal)));
    CHECK_FALSE(seen.contains(QStringLiteral("345 678")));
    for (const char *object : {"identity-open", "member-apart-more", "member-needs"}) CHECK_FALSE(desk.find(object));
}

TEST_CASE("who is kept apart is chosen from the members, and a meeting's page says so calmly, without names or why") {
    OneMember desk;
    const Id<Member> boat = memberNamed(desk, QStringLiteral("Early Boat"));
    std::optional<Meeting> both;
    for (const Meeting &meeting : desk.records.read().all<Meeting>()) {
        std::set<Id<Member>> coming;
        for (const Attendance &one : desk.records.read().all<Attendance>("meeting", meeting.id))
            if (one.state == AttendanceState::present || one.state == AttendanceState::invited) coming.insert(one.member);
        if (coming.count(desk.id) && coming.count(boat)) both = meeting;
    }
    REQUIRE(both);
    const QString note = QStringLiteral("Not everybody who is asked to come should be in one meeting.");
    desk.go(Place::Meetings, QStringLiteral("meeting/") + both->id.text());
    desk.settle();
    CHECK_FALSE(desk.seen().contains(note));
    desk.show();
    desk.click("member-apart-more");
    auto *menu = desk.find<QAbstractButton>("member-apart-more")->findChild<QMenu *>();
    REQUIRE(menu);
    for (QAction *action : menu->actions())
        if (action->text() == u"Early Boat") action->trigger();
    menu->close();
    desk.settle();
    CHECK(desk.member().notWith == Set<QString>{boat.text()});
    desk.go(Place::Meetings, QStringLiteral("meeting/") + both->id.text());
    desk.settle();
    CHECK(desk.seen().contains(note));
    desk.show();
    desk.press(QStringLiteral("member-apart-") + boat.text());
    CHECK(desk.member().notWith.empty());
}
