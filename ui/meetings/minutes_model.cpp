#include "ui/meetings/minutes_model.h"

#include "core/council/minutes.h"
#include "core/records/body.h"
#include "core/records/recommendation.h"
#include "core/store/writer.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <set>

namespace balai::ui {

using namespace records;

namespace {

template <class Record> void byOrder(std::vector<Record> &records) {
    std::sort(records.begin(), records.end(), [](const Record &a, const Record &b) { return std::pair(a.order, a.id) < std::pair(b.order, b.id); });
}

QString usualLanguage(const std::vector<Block> &blocks, const Meeting &meeting, const QString &otherwise) {
    QHash<QString, int> count;
    for (const Block &block : blocks)
        if (!block.original.isEmpty()) ++count[block.original];
    QString best;
    for (auto it = count.cbegin(); it != count.cend(); ++it)
        if (best.isEmpty() || it.value() > count[best]) best = it.key();
    if (!best.isEmpty()) return best;
    if (meeting.languages.contains(otherwise) || meeting.languages.empty()) return otherwise;
    return meeting.languages.front();
}

}  // namespace

void MinutesModel::read(Id<Meeting> meeting) {
    const store::Store &store = m_records.read();
    m_meeting = store.find(meeting).value_or(Meeting{});
    m_agenda = store.all<AgendaItem>("meeting", meeting);
    byOrder(m_agenda);
    m_blocks = council::blocksOf(store, meeting);
    m_attendance = store.all<Attendance>("meeting", meeting);
    m_names.clear();
    for (const Member &member : store.all<Member>()) m_names.insert(member.id.uuid(), member.name);
    m_present.clear();
    m_support = false;
    for (const Attendance &one : m_attendance) {
        m_support = m_support || one.supportPresent || one.guestRole == u"supportPerson";
        const bool here = one.state == AttendanceState::present || (m_meeting.state == MeetingState::planned && one.state == AttendanceState::invited);
        if (one.member && here)
            if (auto member = store.find(one.member)) m_present.push_back(*member);
    }
    std::sort(m_present.begin(), m_present.end(), [](const Member &a, const Member &b) { return a.name.localeAwareCompare(b.name) < 0; });
    m_original = usualLanguage(m_blocks, m_meeting, m_records.contentLanguage());
    m_book.reset();
}

std::vector<Block> MinutesModel::blocksOf(Id<AgendaItem> item) const {
    std::vector<Block> out;
    std::copy_if(m_blocks.begin(), m_blocks.end(), std::back_inserter(out), [&](const Block &block) { return block.agendaItem == item; });
    return out;
}

QString MinutesModel::memberName(Id<Member> member) const { return m_names.value(member.uuid()); }

// Whether her consents let these words be shared with the government; what is still open in the review is shown beside.
BlockView MinutesModel::view(const Block &block) const {
    const store::Store &store = m_records.read();
    BlockView view{block, memberName(block.speaker), {}, {}, {}, {}, {}};
    const council::BlockReview review(store, block);
    view.open = review.open();
    for (const Comment &comment : review.comments())
        if (comment.answer == Answer::right) view.right.push_back(comment);
    if (const auto recommendation = store.find(block.recommendation)) view.recommendation = recommendation->reference;
    if (!block.speaker) return view;
    if (!m_book) m_book = std::make_shared<council::ConsentBook>(council::loadConsents(store));
    const auto decided = m_book->decide(council::requestAbout(store, block.speaker, Use::share, Audience::government, {}, block.id.uuid(), m_records.today()));
    view.mark = decided.allowed ? MarkKind::Yes : MarkKind::No;
    view.maySay = decided.allowed ? tr("may go to the government") : tr("may not go to the government");
    return view;
}

std::vector<Id<Block>> MinutesModel::takeOuts() const {
    std::vector<Id<Block>> out;
    std::set<Uuid> asked;
    for (const Comment &comment : m_records.read().all<Comment>({{QStringLiteral("answer"), QStringLiteral("takeOut")}})) asked.insert(comment.block.uuid());
    for (const Block &block : m_blocks) {
        if (!asked.contains(block.id.uuid())) continue;
        const auto open = council::BlockReview(m_records.read(), block).open();
        if (std::any_of(open.begin(), open.end(), [](const auto &one) { return one.second == u"openTakeOut"; })) out.push_back(block.id);
    }
    return out;
}

int MinutesModel::count(AttendanceState state) const {
    return int(std::count_if(m_attendance.begin(), m_attendance.end(), [&](const Attendance &one) { return one.member && one.state == state; }));
}

QString MinutesModel::translation(const QString &reader) const {
    if (reader != m_original) return reader;
    for (const QString &tag : m_meeting.languages)
        if (tag != m_original) return tag;
    return m_original == u"en" ? QString() : QStringLiteral("en");
}

QString MinutesModel::orderAfter(const Block *before) const {
    const QString low = before ? before->order : m_blocks.empty() ? QString() : m_blocks.back().order;
    QString high;
    for (const Block &block : m_blocks)
        if (block.order > low && (high.isEmpty() || block.order < high)) high = block.order;
    return store::keyBetween(low, high, m_records.machine().random);
}

}  // namespace balai::ui
