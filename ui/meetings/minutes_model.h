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

// One block with what stands beside it, read when it comes into sight.
struct BlockView {
    records::Block block;
    QString speaker;             // chosen name; only for the desk
    std::optional<MarkKind> mark;  // may these words go to the body that is asked about?
    QString maySay;              // the same in words
    std::vector<records::Comment> right;                        // "this is right"
    std::vector<std::pair<records::Comment, QString>> open;     // comments that wait, with their word
    QString recommendation;      // reference
};

// The minutes of one meeting: agenda, blocks in order, members.
class MinutesModel {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::MinutesModel)

public:
    explicit MinutesModel(Records &records) : m_records(records) {}
    void read(Id<records::Meeting> meeting);

    const records::Meeting &meeting() const { return m_meeting; }
    const std::vector<records::AgendaItem> &agenda() const { return m_agenda; }
    const std::vector<records::Block> &blocks() const { return m_blocks; }
    std::vector<records::Block> blocksOf(Id<records::AgendaItem> item) const;
    BlockView view(const records::Block &block) const;
    const std::vector<records::Member> &present() const { return m_present; }
    // Blocks with a request to take them out that waits.
    std::vector<Id<records::Block>> takeOuts() const;
    int count(records::AttendanceState state) const;
    bool hasSupport() const { return m_support; }
    QString original() const { return m_original; }        // the language most blocks were written in
    QString translation(const QString &reader) const;      // the language beside it; empty: none
    // An order key after `before` and in front of whatever follows it.
    QString orderAfter(const records::Block *before) const;
    QString memberName(Id<records::Member> member) const;

private:
    Records &m_records;
    records::Meeting m_meeting;
    std::vector<records::AgendaItem> m_agenda;
    std::vector<records::Block> m_blocks;
    std::vector<records::Member> m_present;
    std::vector<records::Attendance> m_attendance;
    QHash<Uuid, QString> m_names;
    mutable std::shared_ptr<council::ConsentBook> m_book;  // read when the first block comes into sight
    bool m_support = false;
    QString m_original;
};

}  // namespace balai::ui
