#include "ui/reader/locked_reading.h"

#include "core/base/clock.h"

#include <deque>
#include <mutex>

namespace balai::ui {

using namespace records;
using exchange::TurnAct;
using exchange::TurnEntry;

struct TurnsOut::Line {
    std::mutex writing;  // held by whoever uses `file`
    std::mutex queue;    // held by whoever uses `waiting`; the window's thread waits for this one alone
    std::deque<TurnEntry> waiting;
    exchange::TurnFile file;
    Random &random;

    void drain() {
        const std::lock_guard hold(writing);
        for (;;) {
            TurnEntry next;
            {
                const std::lock_guard take(queue);
                if (waiting.empty()) break;
                next = std::move(waiting.front());
                waiting.pop_front();
            }
            file.append(next, random);
        }
        file.flush();
    }
};

TurnsOut::TurnsOut(std::shared_ptr<exchange::HeldRound> round, const vault::Machine &machine, TaskRunner &tasks, QObject *guard, std::function<void(bool)> heard)
    : m_round(std::move(round)), m_line(new Line{{}, {}, {}, m_round->turnFile(machine.files), machine.random}), m_machine(machine), m_tasks(tasks), m_guard(guard),
      m_heard(std::move(heard)) {}

TurnsOut::~TurnsOut() {
    try {
        m_line->drain();
    } catch (const Error &error) {
        qWarning("turns that the disk did not take: %s", error.what());
    }
}

void TurnsOut::put(TurnEntry entry, std::function<void(bool)> done) {
    entry.id = Uuid::v7(m_machine.clock, m_machine.random);
    entry.atMs = m_machine.clock.nowMs();
    {
        const std::lock_guard hold(m_line->queue);
        m_line->waiting.push_back(std::move(entry));
    }
    const auto tell = [done, heard = m_heard](bool kept) {
        heard(kept);
        if (done) done(kept);
    };
    m_tasks.start({}, m_guard, [line = m_line](Progress &) { line->drain(); }, [tell] { tell(true); }, [tell](const Error &) { tell(false); });
}

std::function<void()> TurnsOut::flush() const {
    return [line = m_line] { line->drain(); };
}

TurnEntry LockedReading::entry(TurnAct act) const {
    TurnEntry entry;
    entry.seat = m_seat.seat;
    entry.act = act;
    return entry;
}

void LockedReading::read(const QString &language, std::function<void(ShownReading)> done) const {
    ShownReading out{{}, m_out.round().readers(), false};
    for (const exchange::HeldPassage &one : m_out.round().passages(m_seat.seat, language))
        out.passages.push_back({one.item, one.text, one.language, one.attribution, one.own, one.translated, one.changed, one.answered, one.reading, one.readBy});
    done(std::move(out));
}

void LockedReading::fetchReading(const ShownPassage &passage, std::function<void(const QByteArray &)> got) { got(m_out.round().reading(passage.reading)); }

void LockedReading::give(const ShownPassage &passage, const GivenAnswer &given) {
    TurnEntry one = entry(TurnAct::Answer);
    one.item = passage.id;
    one.answer = given.answer;
    one.language = passage.language;
    one.text = given.words;
    one.mode = given.readBy ? CommentMode::readTo : CommentMode::self;
    one.readBy = given.readBy;
    one.attribution = given.named;
    one.spoken = given.spoken;
    m_out.round().answered(m_seat.seat, passage.id, given.answer);
    m_out.put(std::move(one));
}

// Nobody who sits down after her is shown them; from the vault they go when it opens.
void LockedReading::takeOut(const ShownPassage &passage) {
    TurnEntry one = entry(TurnAct::Answer);
    one.item = passage.id;
    one.answer = Answer::takeOut;
    one.language = passage.language;
    m_out.round().takenOut(passage.id);
    m_out.put(std::move(one));
}

void LockedReading::propose(const QString &words, const QString &language, bool recommendation) {
    TurnEntry one = entry(recommendation ? TurnAct::Proposal : TurnAct::Agenda);
    one.text.insert(language, words);
    m_out.put(std::move(one));
}

void LockedReading::askToTalk(std::function<void(bool)> done) {
    if (!m_out.round().canSeal()) return done(false);
    m_out.put(entry(TurnAct::Talk), std::move(done));
}

}  // namespace balai::ui
