#pragma once
#include "core/records/meeting.h"
#include "ui/reader/reading_source.h"

class QObject;

namespace balai::ui {

class Records;

// One member reads out of the open vault; each answer is written at once.
class OpenReading final : public ReadingSource {
public:
    OpenReading(Records &records, QObject *guard, Id<records::Meeting> meeting, const records::Member &member)
        : m_records(records), m_guard(guard), m_meeting(meeting), m_member(member) {}
    QString name() const override { return m_member.name; }
    QStringList reads() const override;
    void read(const QString &language, std::function<void(ShownReading)> done) const override;
    std::vector<records::Help> help() const override;
    void fetchReading(const ShownPassage &passage, std::function<void(const QByteArray &)> got) override;
    bool keepsSpoken() const override;
    bool isLocked() const override { return false; }
    void give(const ShownPassage &passage, const GivenAnswer &answer) override;
    void takeOut(const ShownPassage &passage) override;
    void propose(const QString &words, const QString &language, bool recommendation) override;
    void askToTalk(std::function<void(bool)> done) override;

private:
    Records &m_records;
    QObject *m_guard;
    const Id<records::Meeting> m_meeting;
    const records::Member m_member;
};

}  // namespace balai::ui
