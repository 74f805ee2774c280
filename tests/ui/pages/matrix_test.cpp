// The matrix of a big council: 300 people, every use, thousands of answers. No stretch of the window's thread is longer than a
// frame, whether it scrolls, moves, filters or reads.
#include "core/records/consent.h"
#include "core/records/member.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_b.h"
#include "tests/ui/pages/gaps.h"
#include "ui/consent/consent_grid.h"
#include "ui/consent/consent_model.h"

#include <QMenu>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

namespace {
// A frame. In the CI tier, a debug build beside another suite, twice as long.
const double mostFrameMs = qEnvironmentVariableIsSet("BALAI_BARS") ? mostMs : 2 * mostMs;


constexpr int manyPeople = 300, answersEach = 14;

// Names of many letters in two scripts; answers of every kind, by a fixed pattern.
void fill(DeskB &desk, int people) {
    static const char *const words[] = {"Quiet River", "White Lotus", "Morning Star", "បុប្ផា", "Old Banyan", "ផ្កាឈូក", "Tall Grass"};
    const QDate today = desk.records.today();
    desk.records.change(QStringLiteral("take a big council in"), &desk.window, [people, today](store::Write &write) {
        constexpr Decision decisions[] = {Decision::given, Decision::given, Decision::refused, Decision::deferred, Decision::given, Decision::withdrawn};
        constexpr Audience audiences[] = {Audience::council, Audience::government, Audience::public_, Audience::partners};
        for (int who = 0; who < people; ++who) {
            Member member;
            member.name = QString::fromUtf8(words[who % 7]) + QStringLiteral(" %1").arg(who);
            member.state = MemberState::active;
            const Id<Member> id = write.put(member);
            for (int one = 0; one < answersEach; ++one) {
                Consent consent;
                consent.member = id;
                consent.use = Use(int(Use::attend) + (who + one) % 11);
                consent.audience = audiences[(who + one) % 4];
                consent.scopeKind = ScopeKind::all;
                consent.decision = decisions[(who * 3 + one) % 6];
                consent.attribution = Attribution::member;
                consent.signedOn = consent.effectiveOn = consent.recordedOn = today.addDays(-one * 5 - who % 30);
                consent.until = today.addDays(20 + (who + one) % 200);
                write.put(consent);
            }
        }
    });
    desk.settle();
}

void showAllUses(DeskB &desk) {
    desk.find<QAbstractButton>("consent-uses")->click();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    for (QAction *action : menu->actions()) action->setChecked(true);
    menu->close();
    QCoreApplication::processEvents();
}

// What a hand does, and the longest stretch that it makes.
class Watched {
public:
    explicit Watched(DeskB &desk) : m_desk(desk) { turn(); m_gaps.emplace(); }
    void key(QWidget *to, int key, int times = 1) {
        for (int i = 0; i < times; ++i) {
            QTest::keyClick(to, Qt::Key(key));
            turn();
        }
    }
    void turn() {
        for (int i = 0; i < 4; ++i) QCoreApplication::processEvents();
    }
    double longest() {
        m_desk.settle();
        return m_gaps->longest();
    }

private:
    DeskB &m_desk;
    std::optional<Gaps> m_gaps;
};

}  // namespace

TEST_CASE("the matrix of 300 people scrolls, moves and filters with no frame over 16 ms") {
    DeskB desk;
    fill(desk, manyPeople);
    REQUIRE(desk.records.read().all<Consent>().size() > manyPeople * answersEach);
    desk.go(Place::Members, QStringLiteral("consent"));
    desk.settle();
    auto *grid = desk.find<ConsentGrid>("consent-grid");
    showAllUses(desk);
    REQUIRE(grid->model()->rowCount() >= manyPeople);
    REQUIRE(grid->model()->columnCount() == int(allUses().size()) + 1);
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 1));
    {
        Watched pages(desk);
        pages.key(grid, Qt::Key_PageDown, 25);
        pages.key(grid, Qt::Key_PageUp, 25);
        pages.key(grid, Qt::Key_End);
        const double longest = pages.longest();
        UNSCOPED_INFO("page by page: " << longest << " ms");
        CHECK(longest < mostFrameMs);
    }
    {
        Watched arrows(desk);
        for (const int key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Up, Qt::Key_Left}) arrows.key(grid, key, 40);
        const double longest = arrows.longest();
        UNSCOPED_INFO("cell by cell: " << longest << " ms");
        CHECK(longest < mostFrameMs);
    }
    auto *names = desk.find<QLineEdit>("consent-names");
    names->setFocus();
    {
        Watched letters(desk);
        for (const char letter : {'L', 'O', 'T', 'U', 'S'}) letters.key(names, letter);
        CHECK(grid->model()->rowCount() < manyPeople / 4);
        CHECK(grid->model()->rowCount() > 10);
        letters.key(names, Qt::Key_Backspace, 5);
        CHECK(grid->model()->rowCount() >= manyPeople);
        const double longest = letters.longest();
        UNSCOPED_INFO("letter by letter: " << longest << " ms");
        CHECK(longest < mostFrameMs);
    }
    {
        Watched filters(desk);
        auto *toAsk = desk.find<QAbstractButton>("consent-to-ask");
        for (int i = 0; i < 4; ++i) {
            toAsk->toggle();
            filters.turn();
        }
        const double longest = filters.longest();
        UNSCOPED_INFO("to be asked: " << longest << " ms");
        CHECK(longest < mostFrameMs);
    }
}

TEST_CASE("the matrix of 300 people is read behind the window") {
    DeskB desk;
    fill(desk, manyPeople);
    desk.go(Place::Members, QStringLiteral("consent"));
    desk.settle();
    auto *grid = desk.find<ConsentGrid>("consent-grid");
    const auto *before = static_cast<const ConsentModel *>(grid->model())->matrix();
    REQUIRE(before);
    Watched reading(desk);
    desk.window.desk()->page()->refresh();
    CHECK(static_cast<const ConsentModel *>(grid->model())->matrix() == before);  // what is shown stays until there is something newer
    const double longest = reading.longest();
    INFO("longest stretch " << longest << " ms");
    CHECK(longest < mostFrameMs);
    CHECK(static_cast<const ConsentModel *>(grid->model())->matrix() != before);
}

TEST_CASE("pictures of the matrix with 30 people and every use", "[.][pictures-matrix]") {
    DeskB desk;
    fill(desk, 30 - int(desk.records.read().all<Member>().size()));
    desk.go(Place::Members, QStringLiteral("consent"));
    desk.settle();
    showAllUses(desk);
    for (const QSize &size : {QSize(1280, 800), QSize(1024, 640), QSize(1600, 1200)}) {
        desk.window.resize(size);
        QTest::qWait(50);
        CHECK(desk.window.grab().save(qEnvironmentVariable("BALAI_PICTURES", QStringLiteral("pictures")) + QStringLiteral("/matrix-%1.png").arg(size.width())));
    }
}
