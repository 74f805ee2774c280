#include "tests/ui/pages/typed_meeting.h"

#include "core/store/writer.h"
#include "tests/support/catch.h"
#include "ui/meetings/minutes_view.h"
#include "ui/widgets/text_editor.h"

struct sqlite3;
extern "C" unsigned char *sqlite3_serialize(sqlite3 *, const char *, long long *, unsigned);
extern "C" void sqlite3_free(void *);

namespace balai::test {

using namespace records;
using What = Turn::What;

void TypedMeeting::prepare() {
    m_speakers = m_desk.records.read().all<Member>();
    std::erase_if(m_speakers, [](const Member &one) { return one.state != MemberState::active; });
    REQUIRE(m_speakers.size() >= 8);
    m_speakers.resize(8);
    m_meeting.id = Id<Meeting>(Uuid::v7(m_desk.clock, m_desk.random));
    m_meeting.title.insert(QStringLiteral("en"), QStringLiteral("Policy day"));
    m_meeting.startsAt.text = m_desk.records.now();
    m_meeting.languages = {QStringLiteral("en"), QStringLiteral("km")};
    m_meeting.state = MeetingState::planned;
    m_meeting.minutesState = MinutesState::none;
    QString order;
    for (int i = 0; i < 8; ++i) {
        AgendaItem item;
        item.id = Id<AgendaItem>(Uuid::v7(m_desk.clock, m_desk.random));
        item.meeting = m_meeting.id;
        item.order = order = store::keyBetween(order, {}, m_desk.random);
        item.title.insert(QStringLiteral("en"), QStringLiteral("Item %1").arg(i + 1));
        m_items.push_back(item);
    }
    m_desk.records.change(QStringLiteral("plan"), &m_desk.window, [meeting = m_meeting, items = m_items, members = m_speakers](store::Write &write) mutable {
        write.put(meeting);
        for (AgendaItem &item : items) write.put(item);
        for (const Member &member : members) {
            Attendance one;
            one.meeting = meeting.id;
            one.member = member.id;
            one.state = AttendanceState::present;
            write.put(one);
        }
    });
    m_desk.settle();
}

void TypedMeeting::open() {
    m_desk.go(ui::Place::Meetings, QString(u"minutes/" + m_meeting.id.text()));
    m_desk.settle();
    REQUIRE(typing());
}

QWidget *TypedMeeting::typing() { return qobject_cast<ui::TextEditor *>(m_desk.focus()); }

void TypedMeeting::key(int key, Qt::KeyboardModifiers modifiers) {
    onKey();
    ++m_keys;
    QTest::keyClick(m_desk.focus(), Qt::Key(key), modifiers);
    QCoreApplication::processEvents();
}

void TypedMeeting::letters(const QString &words) {
    for (const QChar letter : words) {
        onKey();
        ++m_keys;
        QTest::sendKeyEvent(QTest::Click, m_desk.focus(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
        if (m_keys % 4 == 0) QCoreApplication::processEvents();
    }
    QCoreApplication::processEvents();
}

void TypedMeeting::choose(int speaker) {
    key(Qt::Key_5, Qt::ControlModifier);
    REQUIRE(becomes([&] { return m_desk.focus()->objectName().startsWith(u"speaker-letters"); }));
    letters(speakerName(speaker));
    key(Qt::Key_Return);
    REQUIRE(becomes([&] { return typing() != nullptr; }));
}

// A new passage, of its kind, in its language.
void TypedMeeting::begin(const Turn &turn) {
    key(Qt::Key_Return);
    const int kind = turn.what == What::Note ? Qt::Key_1 : turn.what == What::Decision ? Qt::Key_3 : turn.what == What::Action ? Qt::Key_4 : Qt::Key_2;
    key(kind, Qt::ControlModifier);
    if (turn.second) key(Qt::Key_7, Qt::ControlModifier);
    REQUIRE(typing());
}

void TypedMeeting::say(const Turn &turn) {
    begin(turn);
    const qsizetype first = turn.late ? turn.words.size() / 2 : 0;
    letters(turn.words.left(first));
    if (turn.speaker >= 0) choose(turn.speaker);
    letters(turn.words.mid(first));
}

void TypedMeeting::goOffRecord(const Turn &turn) {
    begin(turn);
    letters(turn.words.left(turn.words.size() / 2));
    if (turn.speaker >= 0) choose(turn.speaker);  // which leaves the words: they are in the store by now
    letters(turn.words.mid(turn.words.size() / 2));
    m_desk.settle();
    key(Qt::Key_0, Qt::ControlModifier);
    REQUIRE(m_desk.window.findChild<ui::MinutesView *>()->isOffRecord());
    letters(turn.unheard);
    m_desk.settle();
    key(Qt::Key_0, Qt::ControlModifier);
    REQUIRE(typing());
}

void TypedMeeting::type(const std::vector<Turn> &turns) {
    for (const Turn &turn : turns) {
        switch (turn.what) {
        case What::Note:
        case What::Statement:
        case What::Decision:
        case What::Action: say(turn); break;
        case What::OffRecord: goOffRecord(turn); break;
        case What::Pause:
            key(Qt::Key_9, Qt::ControlModifier);
            letters(QStringLiteral("nobody hears this"));
            key(Qt::Key_9, Qt::ControlModifier);
            break;
        case What::NextItem: key(Qt::Key_PageDown, Qt::ControlModifier); break;
        }
    }
}

QByteArray pagesOf(store::Store &store) {
    long long size = 0;
    unsigned char *pages = sqlite3_serialize(store.database().handle(), "main", &size, 0);
    if (!pages) throw Error(ErrorCode::Internal, QStringLiteral("no pages"));
    const QByteArray out(reinterpret_cast<const char *>(pages), qsizetype(size));
    sqlite3_free(pages);
    return out;
}

}  // namespace balai::test
