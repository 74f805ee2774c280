#include "core/council/reading.h"

#include "core/council/commitment.h"
#include "core/council/note_takers.h"
#include "core/council/settings.h"
#include "core/records/account.h"
#include "core/records/agenda_item.h"
#include "core/records/helper.h"

#include <algorithm>

namespace balai::council {

using namespace records;

namespace {

QString languagesKey(Id<Meeting> meeting) { return QString(u"review.languages/" + meeting.text()); }

std::vector<Block> inAgendaOrder(const store::Store &store, Id<Meeting> meeting) {
    QHash<Uuid, QString> places;
    for (const AgendaItem &item : store.all<AgendaItem>("meeting", meeting)) places.insert(item.id.uuid(), item.order);
    std::vector<Block> out = store.all<Block>("meeting", meeting);
    const auto place = [&](const Block &b) { return std::tuple(places.value(b.agendaItem.uuid()), b.agendaItem, b.order, b.id); };
    std::sort(out.begin(), out.end(), [&](const Block &a, const Block &b) { return place(a) < place(b); });
    return out;
}

// An approval is of exactly these words; every other answer stands until she gives a new one.
void noteAnswer(Passage &passage, const store::Store &store, Id<Member> reader) {
    for (const Comment &comment : standingAbout<Comment>(store, "block", passage.block.id)) {
        if (comment.member != reader) continue;
        const QString language = comment.language.isEmpty() ? passage.language : comment.language;
        const bool same = comment.answer != Answer::right || commitmentMatches(comment.of, passage.block.text.value(language));
        passage.answered = same ? comment.answer : Answer::unset;
        passage.changed = !same;
    }
}

}  // namespace

QStringList languagesFor(const Member &member, const QString &asked) {
    QStringList out;
    if (!asked.isEmpty()) out.append(asked);
    for (const auto *set : {&member.reads, &member.languages})
        for (const QString &language : *set) out.append(language);
    return out;
}

QStringList reviewLanguages(const store::Store &store, Id<Meeting> meeting) {
    return setting(store, languagesKey(meeting)).split(u' ', Qt::SkipEmptyParts);
}

void keepReviewLanguages(store::Write &write, const store::Store &store, Id<Meeting> meeting, const QStringList &languages) {
    const QString value = languages.join(u' ');
    if (setting(store, languagesKey(meeting)) != value) keepSetting(write, store, languagesKey(meeting), value);
}

QStringList reviewLanguagesFor(const store::Store &store, Id<Meeting> meeting, const Member &member, const QString &asked) {
    QStringList out = languagesFor(member, asked);
    const QStringList given = reviewLanguages(store, meeting);
    if (!given.isEmpty()) out.removeIf([&](const QString &language) { return !given.contains(language); });
    return out;
}

QString languageOf(const LocalText &text, const QStringList &languages, const QString &original) {
    for (const QString &language : languages)
        if (text.contains(language)) return language;
    if (text.contains(original) || text.isEmpty()) return original;
    return text.firstKey();
}

Reading readingOf(const store::Store &store, Id<Meeting> meeting, Id<Member> reader, const QStringList &languages) {
    Reading out;
    const Gate gate(store, {});
    for (const Block &block : inAgendaOrder(store, meeting)) {
        const QString language = languageOf(block.text, languages, block.original);
        Answered answered = gate.packetBlock(block, reader, language);
        if (auto *released = std::get_if<Released>(&answered)) {
            out.passages.push_back({block, language, std::move(*released), block.speaker && block.speaker == reader});
            noteAnswer(out.passages.back(), store, reader);
        } else {
            ++out.heldBack[std::get<HeldBack>(answered).reason];
        }
    }
    return out;
}

std::vector<AloudReader> readersAloud(const store::Store &store, Id<Meeting> meeting) {
    std::vector<AloudReader> out;
    for (const Helper &helper : store.all<Helper>())
        if (helper.active.value_or(true)) out.push_back({helper.id.uuid(), helper.name});
    const NoteTakers takers(store);
    for (const Account &account : store.all<Account>())
        if (account.active.value_or(true) && !account.employer && !takers.wrote(account.id.uuid(), meeting))
            out.push_back({account.id.uuid(), account.label.isEmpty() ? account.name : account.label});
    return out;
}

std::vector<Help> helpInOrder(const store::Store &store) {
    std::vector<Help> all = store.all<Help>();
    std::sort(all.begin(), all.end(), [](const Help &a, const Help &b) { return std::pair(a.order, a.id) < std::pair(b.order, b.id); });
    return all;
}

}  // namespace balai::council
