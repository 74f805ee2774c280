#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/council/session.h"

#include <QTemporaryDir>
#include <functional>

namespace balai::cli {

struct BenchSize {
    QString name;
    int meetings = 0, blocks = 0, recommendations = 0;
    qint64 changes = 0;  // changesets in the log: what people did
};
// "small", "decade", "nation". Throws Error{Usage}.
BenchSize benchSize(const QString &name);

// A made-up council of ten years in a temporary vault, which goes with this. Always the same for one size: clock and
// randomness are its own. One meeting has 2,000 blocks, or half of all.
class BenchCouncil {
public:
    using Told = std::function<void(qint64 done, qint64 all)>;
    explicit BenchCouncil(BenchSize size);
    void fill(const Told &told);
    // Only meetings and their minutes, in English and every other one in Khmer too, and their recommendations: what is
    // looked through. Each meeting is one change.
    void fillWithWords(const Told &told);

    void close() { m_session.reset(); }
    council::Session &open();  // anew, as a program does
    council::Session &session() { return *m_session; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    SeededRandom &random() { return m_random; }

    QString words(int count);  // drawn as people use them: a few often, most seldom
    QString khmerWords(int count);  // the same without spaces
    Uuid longMeeting() const { return m_longMeeting; }
    const std::vector<Uuid> &members() const { return m_members; }
    const std::vector<Uuid> &blocks() const { return m_blocks; }
    const std::vector<Uuid> &adopted() const { return m_adopted; }
    Uuid ministry() const { return m_bodies.front(); }

private:
    vault::Machine machine();
    qint64 written() const;
    Uuid put(const char *kind, QJsonObject record);
    Uuid put(store::Write &write, const char *kind, QJsonObject record);
    void change(const std::function<void(store::Write &)> &action);
    void foundingDays();
    void meeting(int number, int blocks);
    void recommendation(int number);
    void laterEdits(const Told &told);
    QString drawnFrom(const std::vector<QString> &vocabulary) { return vocabulary[size_t(m_random.below(m_random.below(vocabulary.size()) + 1))]; }
    Uuid any(const std::vector<Uuid> &of) { return of[size_t(m_random.below(of.size()))]; }

    BenchSize m_size;
    QTemporaryDir m_folder;
    FixedClock m_clock;
    SeededRandom m_random{"balai bench"};
    std::unique_ptr<council::Session> m_session;
    std::vector<QString> m_vocabulary, m_khmer;
    std::vector<Uuid> m_members, m_bodies, m_meetings, m_blocks, m_recommendations, m_adopted;
    Uuid m_longMeeting;
};

}  // namespace balai::cli
