#pragma once
// A meeting of twelve members on one laptop, for the reading round and what comes after it.
#include "core/council/minutes_life.h"
#include "core/records/agenda_item.h"
#include "core/records/attendance.h"
#include "core/records/consent.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "tests/ui/pages/hand.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/segments.h"

#include <QDir>
#include <QLabel>

namespace balai::test::twelve {

using namespace balai::records;
using namespace balai::ui;

inline constexpr int mostDeskActions = 14;
inline constexpr int members = 12;
inline const QString title = QStringLiteral("Meeting of the twelve");

inline QString pictures() { return QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../../results/reading-round")); }
inline QString named(int member) { return QStringLiteral("Reader %1").arg(member, 2, 10, QLatin1Char('0')); }
inline QString said(int member) { return QStringLiteral("Sentence of number %1.").arg(member, 2, 10, QLatin1Char('0')); }

// A meeting that was held: twelve members were there, each said one sentence, and lets the council see it.
class Twelve : public DeskA {
public:
    explicit Twelve(MinutesState state) {
        const QString now = records.now();
        day = records.today();
        records.change(QStringLiteral("hold a meeting"), &window, [this, state, now](store::Write &write) {
            Meeting held;
            held.title.insert(QStringLiteral("en"), title);
            held.state = MeetingState::held;
            held.minutesState = state == MinutesState::sealed ? MinutesState::confirmed : state;
            held.series = QStringLiteral("twelve");
            held.languages.add(QStringLiteral("en"));
            held.startsAt.text = now;
            meeting = write.put(held);
            Meeting next;
            next.title.insert(QStringLiteral("en"), QStringLiteral("The one after"));
            next.state = MeetingState::planned;
            next.series = held.series;
            next.startsAt.text = QStringLiteral("2099-01-01T09:00:00+07:00");
            after = write.put(next);
            AgendaItem item;
            item.meeting = meeting;
            item.order = QStringLiteral("a1");
            item.title.insert(QStringLiteral("en"), QStringLiteral("Everything"));
            write.put(item);
            for (int i = 0; i < members; ++i) seat(write, item.id, i);
        });
        settle();
        if (state != MinutesState::sealed) return;
        records.write({}, &window, [this](council::Session &open) { council::sealMinutes(open, meeting); });
        settle();
    }
    Block blockOf(int member) const {
        for (const Block &block : council::blocksOf(records.read(), meeting))
            if (block.speaker == people[size_t(member)] && !block.correctionOf) return block;
        return {};
    }
    std::vector<Comment> answersOf(int member) const {
        auto all = records.read().all<Comment>("block", blockOf(member).id);
        std::erase_if(all, [&](const Comment &one) { return one.member != people[size_t(member)]; });
        return all;
    }

    Id<Meeting> meeting, after;
    std::vector<Id<Member>> people;
    QDate day;

private:
    void seat(store::Write &write, Id<AgendaItem> item, int number) {
        Member member;
        member.name = named(number);
        member.state = MemberState::active;
        member.reads.add(QStringLiteral("en"));
        people.push_back(write.put(member));
        Attendance there;
        there.meeting = meeting;
        there.member = people.back();
        there.state = AttendanceState::present;
        write.put(there);
        Consent yes;
        yes.member = people.back();
        yes.use = Use::record;
        yes.audience = Audience::council;
        yes.scopeKind = ScopeKind::all;
        yes.decision = Decision::given;
        yes.attribution = Attribution::member;
        yes.effectiveOn = day;
        write.put(yes);
        Block block;
        block.meeting = meeting;
        block.agendaItem = item;
        block.kind = BlockKind::statement;
        block.order = QStringLiteral("a%1z").arg(number, 2, 10, QLatin1Char('0'));
        block.text.insert(QStringLiteral("en"), said(number));
        block.original = QStringLiteral("en");
        block.speaker = people.back();
        block.attribution = Attribution::member;
        write.put(block);
    }
};

// There are two readers, one of them for a single member.
template <class T = QWidget> T *visible(DeskA &desk, const char *name) {
    for (T *one : desk.window.findChildren<T *>(QLatin1String(name)))
        if (one->isVisible()) return one;
    return nullptr;
}

// The vault locks behind it.
inline void beginRound(Twelve &desk) {
    desk.go(Place::Meetings, QString(u"round/" + desk.meeting.text()));
    REQUIRE(QTest::qWaitFor([&] { return !desk.session.isOpen() && desk.find("reading-round") && desk.find("reading-round")->isVisible(); }, 60'000));
    desk.settle();
}

inline void sitDown(Twelve &desk, int member) {
    auto *names = desk.find<RowList>("round-names");
    for (const auto *row : names->findChildren<ListRow *>())
        if (row->spec().text == named(member)) names->choose(row->spec().id);
    names->setFocus();
    desk.key(Qt::Key_Return);
    desk.settle();
}

inline void tryToEnd(Twelve &desk, const QString &secret) {
    if (!desk.find("round-passphrase")->isVisible()) QTest::mouseClick(desk.find("round-end"), Qt::LeftButton);
    desk.find<QLineEdit>("round-passphrase")->setText(secret);
    QTest::keyClick(desk.find("round-passphrase"), Qt::Key_Return);
    desk.settle();
}

// The one unlock; the member's turn is over.
inline void endRound(Twelve &desk) {
    if (auto *cover = visible(desk, "reader-cover")) QTest::mouseClick(cover, Qt::LeftButton);
    if (desk.find("round-next")->isVisible()) QTest::mouseClick(desk.find("round-next"), Qt::LeftButton);
    tryToEnd(desk, sample::samplePassphrase());
    REQUIRE(QTest::qWaitFor([&] { return desk.session.isOpen() && !desk.find("reading-round"); }, 60'000));
    desk.settle();
}

inline QString shown(Twelve &desk) { return visible<FlowLabel>(desk, "reader-words")->text(); }

}  // namespace balai::test::twelve
