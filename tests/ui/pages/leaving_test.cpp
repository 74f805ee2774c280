// Leaving the council by keys: sealed, kept in use, erased.
#include "core/council/gate.h"
#include "core/council/leaving.h"
#include "core/records/consent.h"
#include "tests/ui/pages/members.h"
#include "ui/plain/choice.h"

#include <QLabel>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

namespace {
// White Lotus, who has words of her own, on the page where she leaves.
struct Leaves : DeskA {
    Id<Member> id = memberNamed(*this, QStringLiteral("White Lotus"));
    Block block;
    Leaves() {
        for (const Block &one : records.read().all<Block>("speaker", id))
            if (!one.text.value(one.original).isEmpty()) block = one;
        REQUIRE(block.id);
        go(Place::Members, QStringLiteral("leave/") + id.text());
        settle();
    }
    QList<Choice *> choices() const {
        QList<Choice *> out;
        for (Choice *one : window.findChildren<Choice *>())
            if (one->objectName().startsWith(u"leave-choice-")) out.append(one);
        return out;
    }
    void all(int parting) {
        auto *button = window.findChild<QAbstractButton *>(QStringLiteral("leave-all-%1").arg(parting));
        REQUIRE(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        settle();
    }
    // By keys alone: to the button, Enter, then the answer that is not the safe one.
    void leaveByKeys() {
        auto *go = find<QAbstractButton>("leave-go");
        REQUIRE(go);
        go->setFocus();
        key(Qt::Key_Return);
        CHECK(static_cast<QAbstractButton *>(focus())->text() == QStringLiteral("Not now"));
        key(Qt::Key_Tab);
        key(Qt::Key_Return);
        settle();
    }
    Member member() const { return *records.read().find(id); }
};
}  // namespace

TEST_CASE("leaving tells first what will happen; the safe answer has the focus, and Enter on it changes nothing") {
    Leaves desk;
    REQUIRE(desk.find("leave-stay"));
    CHECK(QTest::qWaitFor([&] { return desk.focus()->objectName() == u"leave-stay"; }, 20'000));
    const size_t consents = desk.records.read().all<Consent>().size();
    desk.find<QAbstractButton>("leave-go")->setFocus();
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    desk.settle();
    CHECK(desk.member().state == MemberState::active);
    CHECK(desk.records.read().all<Consent>().size() == consents);
    desk.key(Qt::Key_Escape);
}

TEST_CASE("sealed by keys: the member has left, the words stay here, no consent is written") {
    Leaves desk;
    const size_t consents = desk.records.read().all<Consent>().size();
    desk.leaveByKeys();
    CHECK(desk.member().state == MemberState::left);
    CHECK(desk.member().until == desk.records.today());
    CHECK(desk.records.read().all<Consent>().size() == consents);
    CHECK(desk.records.read().find(desk.block.id));
    const council::Gate gate(desk.records.read(), {Audience::government, {}, Use::share, {}, {}});
    const auto answer = gate.block(desk.block, desk.block.original);
    CHECK(std::holds_alternative<council::HeldBack>(answer));
}

TEST_CASE("kept by keys: yeses for single records are written, none wider than before") {
    Leaves desk;
    const std::vector<Consent> before = desk.records.read().all<Consent>("member", desk.id);
    desk.all(int(council::Parting::KeepUnnamed));
    desk.leaveByKeys();
    const std::vector<Consent> after = desk.records.read().all<Consent>("member", desk.id);
    CHECK(after.size() > before.size());
    for (const Consent &one : after) {
        const bool fresh = std::none_of(before.begin(), before.end(), [&](const Consent &old) { return old.id == one.id; });
        if (!fresh) continue;
        CHECK((one.scopeKind == ScopeKind::block || one.scopeKind == ScopeKind::recommendation));
        CHECK(one.effectiveOn == desk.member().until);
        CHECK(one.attribution <= Attribution::member);
    }
}

TEST_CASE("erased by keys: the words are gone from the page and the log") {
    Leaves desk;
    const QString words = desk.block.text.value(desk.block.original).left(24);
    REQUIRE(words.size() > 8);
    REQUIRE(desk.isInLogOrDrafts(words));
    desk.all(int(council::Parting::Erase));
    desk.leaveByKeys();
    CHECK_FALSE(desk.records.read().find(desk.block.id));
    CHECK_FALSE(desk.isInLogOrDrafts(words));
}

TEST_CASE("one contribution is chosen for itself, and the sentences follow") {
    Leaves desk;
    REQUIRE_FALSE(desk.choices().isEmpty());
    Choice *said = desk.choices().last();  // her words in a meeting stand after the recommendations
    said->choose(QString::number(int(council::Parting::Erase)));
    Q_EMIT said->chosenChanged(said->chosen());
    QCoreApplication::processEvents();
    QString seen;
    for (const QLabel *label : desk.window.findChildren<QLabel *>()) seen += label->text();
    CHECK(seen.contains(QStringLiteral("1 contribution is erased")));
}
