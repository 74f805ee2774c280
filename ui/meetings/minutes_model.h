#pragma once
#include "core/council/block_review.h"
#include "core/council/consent_reader.h"
#include "core/records/agenda_item.h"
#include "core/records/attendance.h"
#include "core/records/block.h"
#include "core/records/meeting.h"
#include "core/records/member.h"
#include "ui/widgets/mark.h"

#include <QCoreApplication>

#include <memory>

namespace balai::ui {

class Records;

// For whom the marks beside the passages are.
struct AskedFor {
    council::AudienceOf audience{records::Audience::government, {}};
    QString name;  // in the window's language
    bool operator==(const AskedFor &) const = default;
    // The public is reached by publishing alone.
    records::Use use() const { return audience.audience == records::Audience::public_ ? records::Use::publish : records::Use::share; }
};

// One block with what stands beside it, read when it comes into sight.
struct BlockView {
    records::Block block;
    QString speaker;             // chosen name; only for the desk
    std::optional<MarkKind> mark;  // may these words go to the body that is asked about?
    QString maySay;              // the same in words
    std::vector<records::Comment> right;                        // "this is right"
    std::vector<std::pair<records::Comment, QString>> open;     // comments that wait, with their word
    QString recommendation;      // reference
    QByteArray print;            // of all of it: two views with one print look the same
};

// What the minutes of one meeting are made of, as one state of the store has it. Read on any thread.
struct MinutesReading {
    qint64 version = -1;
    records::Meeting meeting;
    std::vector<records::AgendaItem> agenda;
    std::vector<records::Block> blocks;
    std::vector<records::Attendance> attendance;
    std::vector<records::Member> present;
    QHash<Uuid, QString> names;
    std::vector<Id<records::Block>> takeOuts;
    QStringList drafts;                               // keys
    std::shared_ptr<council::ConsentBook> book;       // null: not read yet
    QHash<Uuid, BlockView> views;                     // of the blocks asked for
    AskedFor asked;

    static MinutesReading of(const store::Store &store, Id<records::Meeting> meeting);
    // With the views of these blocks, so that nothing about them is left to be looked up.
    static MinutesReading of(const store::Store &store, Id<records::Meeting> meeting, const std::vector<Uuid> &views, const AskedFor &asked);
    // `takers` of the same state of the store.
    BlockView view(const store::Store &store, const records::Block &block, const council::NoteTakers &takers) const;
};

// The minutes of one meeting: agenda, blocks in order, members.
class MinutesModel {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::MinutesModel)

public:
    explicit MinutesModel(Records &records) : m_records(records) {}
    void read(Id<records::Meeting> meeting);  // now
    void take(MinutesReading reading);        // what was read on the worker
    bool isCurrent() const;                   // nothing was written since
    void ask(const AskedFor &asked);          // what is looked at from now on is marked for them
    const AskedFor &asked() const { return m_now.asked; }

    const records::Meeting &meeting() const { return m_now.meeting; }
    const std::vector<records::AgendaItem> &agenda() const { return m_now.agenda; }
    const std::vector<records::Block> &blocks() const { return m_now.blocks; }
    std::vector<records::Block> blocksOf(Id<records::AgendaItem> item) const;
    BlockView view(const records::Block &block) const;
    const std::vector<records::Member> &present() const { return m_now.present; }
    // Blocks with a request to take them out that waits.
    const std::vector<Id<records::Block>> &takeOuts() const { return m_now.takeOuts; }
    const QStringList &drafts() const { return m_now.drafts; }
    int count(records::AttendanceState state) const;
    bool hasSupport() const;
    QString original() const { return m_original; }        // the language most blocks were written in
    QString translation(const QString &reader) const;      // the language beside it; empty: none
    // An order key after `before` and in front of whatever follows it, among `shown` and all that is stored.
    QString orderAfter(const records::Block *before, const std::vector<records::Block> &shown) const;
    QString memberName(Id<records::Member> member) const;

private:
    Records &m_records;
    mutable MinutesReading m_now;  // its book is read when the first block with a speaker comes into sight
    mutable std::optional<council::NoteTakers> m_takers;  // of what is read now
    QString m_original;
};

}  // namespace balai::ui
