#include "ui/meetings/minutes_model.h"

#include "core/council/minutes.h"
#include "core/council/standing_events.h"
#include "core/records/body.h"
#include "core/records/recommendation.h"
#include "core/store/writer.h"
#include "ui/plain/in_order.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QJsonArray>
#include <set>

namespace balai::ui {

using namespace records;

namespace {

template <class Record> void byOrder(std::vector<Record> &records) {
    std::sort(records.begin(), records.end(), [](const Record &a, const Record &b) { return std::pair(a.order, a.id) < std::pair(b.order, b.id); });
}

// The language of most blocks; among equals the one that the meeting, or else the account, names first.
QString usualLanguage(const std::vector<Block> &blocks, const Meeting &meeting, const QString &otherwise) {
    QHash<QString, int> count;
    for (const Block &block : blocks)
        if (!block.original.isEmpty()) ++count[block.original];
    QStringList order{otherwise};
    for (const QString &tag : meeting.languages) order.append(tag);
    QStringList rest = count.keys();
    rest.sort();
    QString best;
    for (const QString &tag : order + rest)
        if (count.value(tag) > count.value(best)) best = tag;
    if (!best.isEmpty()) return best;
    if (meeting.languages.contains(otherwise) || meeting.languages.empty()) return otherwise;
    return meeting.languages.front();
}

std::vector<Id<Block>> openTakeOuts(const store::Store &store, const std::vector<Block> &blocks) {
    std::vector<Id<Block>> out;
    std::set<Uuid> asked;
    const council::NoteTakers takers(store);
    for (const Comment &comment : store.all<Comment>({{QStringLiteral("answer"), QStringLiteral("takeOut")}})) asked.insert(comment.block.uuid());
    for (const Block &block : blocks) {
        if (!asked.contains(block.id.uuid())) continue;
        const auto open = council::BlockReview(store, block, takers).open();
        if (std::any_of(open.begin(), open.end(), [](const auto &one) { return one.second == u"openTakeOut"; })) out.push_back(block.id);
    }
    return out;
}

QByteArray printOf(const BlockView &view) {
    QJsonArray said;
    for (const Comment &comment : view.right) said.append(comment.id.text());
    for (const auto &[comment, word] : view.open) said.append(QJsonArray{comment.id.text(), word});
    return compactJson(QJsonArray{toJson(view.block), view.speaker, view.maySay, view.recommendation, said});
}

}  // namespace

MinutesReading MinutesReading::of(const store::Store &store, Id<Meeting> meeting) {
    MinutesReading now;
    now.version = store.version();
    now.meeting = store.find(meeting).value_or(Meeting{});
    now.agenda = store.all<AgendaItem>("meeting", meeting);
    byOrder(now.agenda);
    now.blocks = council::blocksOf(store, meeting);
    now.attendance = store.all<Attendance>("meeting", meeting);
    for (const Member &member : store.all<Member>()) now.names.insert(member.id.uuid(), member.name);
    for (const Attendance &one : now.attendance) {
        const bool here = one.state == AttendanceState::present || (now.meeting.state == MeetingState::planned && one.state == AttendanceState::invited);
        if (!one.member || !here) continue;
        if (auto member = store.find(one.member)) now.present.push_back(*member);
    }
    const auto tongues = council::councilOf(store).languages;
    sortByName(now.present, tongues.empty() ? QStringLiteral("en") : tongues.front());
    now.takeOuts = openTakeOuts(store, now.blocks);
    now.drafts = store.drafts();
    return now;
}

MinutesReading MinutesReading::of(const store::Store &store, Id<Meeting> meeting, const std::vector<Uuid> &views, const AskedFor &whom) {
    MinutesReading now = of(store, meeting);
    now.asked = whom;
    now.book = std::make_shared<council::ConsentBook>(council::loadConsents(store));
    const std::set<Uuid> asked(views.begin(), views.end());
    const council::NoteTakers takers(store);
    for (const Block &block : now.blocks)
        if (asked.contains(block.id.uuid())) now.views.insert(block.id.uuid(), now.view(store, block, takers));
    return now;
}

// Whether her consents let these words go where it is asked about; what is still open in the review is shown beside.
BlockView MinutesReading::view(const store::Store &store, const Block &block, const council::NoteTakers &takers) const {
    BlockView view{block, names.value(block.speaker.uuid()), {}, {}, {}, {}, {}, {}};
    if (!store.all<Comment>("block", block.id).empty()) {
        const council::BlockReview review(store, block, takers);
        view.open = review.open();
        for (const Comment &comment : review.comments())
            if (comment.answer == Answer::right) view.right.push_back(comment);
    }
    if (block.recommendation)
        if (const auto recommendation = store.find(block.recommendation)) view.recommendation = recommendation->reference;
    if (block.speaker && book) {
        const auto decided = book->decide(council::requestAbout(store, block.speaker, asked.use(), asked.audience.audience, Id<Body>(asked.audience.body), block.id.uuid(), council::today(store)));
        view.mark = decided.allowed ? MarkKind::Yes : MarkKind::No;
        view.maySay = decided.allowed ? MinutesModel::tr("may go to: %1").arg(asked.name) : MinutesModel::tr("may not go to: %1").arg(asked.name);
    }
    view.print = printOf(view);
    return view;
}

void MinutesModel::read(Id<Meeting> meeting) {
    MinutesReading now = MinutesReading::of(m_records.read(), meeting);
    now.asked = m_now.asked;
    take(std::move(now));
}

void MinutesModel::ask(const AskedFor &asked) {
    if (asked == m_now.asked) return;
    m_now.asked = asked;
    m_now.views.clear();
}

// The columns of a meeting keep their languages while people write in both.
void MinutesModel::take(MinutesReading reading) {
    const bool another = reading.meeting.id != m_now.meeting.id;
    m_now = std::move(reading);
    m_takers.reset();
    if (another || m_original.isEmpty()) m_original = usualLanguage(m_now.blocks, m_now.meeting, m_records.contentLanguage());
}

bool MinutesModel::isCurrent() const { return m_now.version == m_records.read().version(); }

std::vector<Block> MinutesModel::blocksOf(Id<AgendaItem> item) const {
    std::vector<Block> out;
    std::copy_if(m_now.blocks.begin(), m_now.blocks.end(), std::back_inserter(out), [&](const Block &block) { return block.agendaItem == item; });
    return out;
}

QString MinutesModel::memberName(Id<Member> member) const { return m_now.names.value(member.uuid()); }

BlockView MinutesModel::view(const Block &block) const {
    const auto known = m_now.views.constFind(block.id.uuid());
    if (known != m_now.views.cend() && toJson(known->block) == toJson(block)) return *known;
    if (block.speaker && !m_now.book) m_now.book = std::make_shared<council::ConsentBook>(council::loadConsents(m_records.read()));
    if (!m_takers) m_takers.emplace(m_records.read());
    return m_now.view(m_records.read(), block, *m_takers);
}

bool MinutesModel::hasSupport() const {
    return std::any_of(m_now.attendance.begin(), m_now.attendance.end(), [](const Attendance &one) { return one.supportPresent || one.guestRole == u"supportPerson"; });
}

int MinutesModel::count(AttendanceState state) const {
    return int(std::count_if(m_now.attendance.begin(), m_now.attendance.end(), [&](const Attendance &one) { return one.member && one.state == state; }));
}

QString MinutesModel::translation(const QString &reader) const {
    if (reader != m_original) return reader;
    for (const QString &tag : m_now.meeting.languages)
        if (tag != m_original) return tag;
    return m_original == u"en" ? QString() : QStringLiteral("en");
}

QString MinutesModel::orderAfter(const Block *before, const std::vector<Block> &shown) const {
    QString low, high;
    const auto each = [&](const auto &look) {
        for (const Block &block : m_now.blocks) look(block);
        for (const Block &block : shown) look(block);
    };
    if (before) low = before->order;
    else each([&](const Block &block) { low = std::max(low, block.order); });
    each([&](const Block &block) {
        if (block.order > low && (high.isEmpty() || block.order < high)) high = block.order;
    });
    return store::keyBetween(low, high, m_records.machine().random);
}

}  // namespace balai::ui
