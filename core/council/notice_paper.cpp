#include "core/council/notice_paper.h"

#include "core/council/agenda.h"
#include "core/council/gate.h"
#include "core/council/meeting_words.h"
#include "core/council/minutes_life.h"
#include "core/council/room.h"
#include "core/records/agenda_item.h"
#include "core/records/block.h"
#include "core/records/body.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/text/joins.h"
#include "core/text/language.h"

#include <algorithm>
#include <utility>

namespace balai::council {

using namespace records;

namespace {

std::vector<QString> foldedWords(const QString &text) {
    std::vector<QString> out;
    for (const text::Token &token : text::tokens(text)) out.push_back(token.folded);
    return out;
}

// "River", "River's" and "Rivernya" all name River; a name of one or two letters only itself.
bool beginsWith(const QString &said, const QString &name) { return said == name || (name.size() > 2 && said.startsWith(name)); }

struct Chosen {
    QString text, language;
};

Chosen inLanguage(const LocalText &text, const QString &language) {
    for (const QString &tag : {language, QStringLiteral("en")})
        if (!text.value(tag).isEmpty()) return {text.value(tag), tag};
    for (auto at = text.cbegin(); at != text.cend(); ++at)
        if (!at->isEmpty()) return {*at, at.key()};
    return {};
}

// Where she reads several, English is the last.
QString firstRead(const Member &member) {
    const QStringList languages = languagesOfMeetingWords();
    for (auto at = languages.crbegin(); at != languages.crend(); ++at)
        if (member.reads.contains(*at)) return *at;
    return languages.front();
}

class NoticeWriter {
public:
    NoticeWriter(const store::Store &store, const Meeting &meeting, const Member &reader, const QString &language, text::DateForm form)
        : m_store(store), m_meeting(meeting), m_reader(reader), m_language(language), m_form(form) {}

    documents::Document run() {
        m_paper.title = say(MeetingWord::Notice);
        m_paper.language = m_language;
        add(documents::Heading{1, documents::plain(m_paper.title)});
        add(documents::Paragraph{documents::plain(say(MeetingWord::ForYou).arg(m_reader.name))});
        facts();
        agenda();
        arising();
        add(documents::Paragraph{documents::plain(say(MeetingWord::Free))});
        add(documents::Paragraph{documents::plain(say(MeetingWord::BringSupport))});
        return std::move(m_paper);
    }

private:
    void add(documents::Block block) { m_paper.blocks.push_back(std::move(block)); }
    QString say(MeetingWord word) const { return words(word, m_language); }
    bool mayStand(const QString &text) const { return !text.isEmpty() && !namesSomebodyElse(m_store, text, m_reader.id); }

    void facts() {
        documents::KeyValues out;
        const QDate day = m_meeting.startsAt.day();
        if (day.isValid()) {
            const QTime at = QTime::fromString(m_meeting.startsAt.text.mid(11, 5), QStringLiteral("HH:mm"));
            const QString when = text::formatDate(day, m_language, text::DateStyle::LongWithWeekday, m_form);
            out.rows.push_back({documents::plain(say(MeetingWord::When)), documents::plain(at.isValid() ? QString(when + text::comma(m_language) + text::formatTime(at, m_language, m_form.digits)) : when)});
        }
        if (m_meeting.online) out.rows.push_back({documents::plain(say(MeetingWord::Where)), documents::plain(say(MeetingWord::Online))});
        else if (mayStand(m_meeting.place)) out.rows.push_back({documents::plain(say(MeetingWord::Where)), documents::plain(m_meeting.place)});
        QStringList languages;
        for (const QString &tag : m_meeting.languages) languages.append(text::ownNameOf(tag));
        if (!languages.isEmpty()) out.rows.push_back({documents::plain(say(MeetingWord::Languages)), documents::plain(text::listed(languages, m_language))});
        if (!out.rows.empty()) add(out);
    }

    void agenda() {
        const std::vector<AgendaItem> items = agendaOf(m_store, m_meeting.id);
        if (!items.empty()) add(documents::Heading{2, documents::plain(say(MeetingWord::Agenda))});
        const GuestRule rule(m_store);
        int number = 0;
        for (const AgendaItem &item : items) {
            ++number;
            const Chosen note = inLanguage(item.contentNote, m_language);
            if (mayStand(note.text)) add(documents::SmallPrint{documents::plain(say(MeetingWord::ContentNote).arg(note.text))});
            add(documents::ListItem{QString::number(number) + u'.', lineOf(item, rule)});
        }
    }

    // What comes up again: the minutes that wait for a yes, and what was promised and is not done. Of others' words what she
    // would be given to read; nothing of a closed session, since paper lies about.
    void arising() {
        if (m_meeting.state == MeetingState::held || m_meeting.state == MeetingState::cancelled) return;
        if (const QDate day = minutesToConfirm(); day.isValid())
            add(documents::ListItem{QStringLiteral("–"), documents::plain(say(MeetingWord::LastMinutes).arg(text::formatDate(day, m_language, text::DateStyle::Long)))});
        const Gate gate(m_store, {Audience::council, {}, Use::share, {}, {}});
        bool isFirst = true;
        for (const Promised &one : mattersArising(m_store, m_meeting)) {
            const Chosen words = shown(gate, one);
            if (!mayStand(words.text)) continue;
            if (std::exchange(isFirst, false)) add(documents::Heading{2, documents::plain(say(MeetingWord::PromisedBefore))});
            documents::Spans line = documents::plain(words.text, words.language);
            if (one.due.isValid()) line.emplace_back(documents::Span{text::inBrackets(say(MeetingWord::By).arg(text::formatDate(one.due, m_language, text::DateStyle::Long)), m_language)});
            add(documents::ListItem{QStringLiteral("–"), line});
        }
    }

    // Invalid where they are confirmed, were never given to members, or stand on the agenda already.
    QDate minutesToConfirm() const {
        const auto last = meetingBefore(m_store, m_meeting);
        if (!last || last->minutesState != MinutesState::review) return {};
        const auto item = approvalItem(m_store, last->id);
        return item && item->meeting == m_meeting.id ? QDate() : last->startsAt.day();
    }

    Chosen shown(const Gate &gate, const Promised &one) const {
        const Chosen words = inLanguage(one.text, m_language);
        const auto block = m_store.find(Id<Block>(one.record));
        if (!block) return words;
        const auto item = m_store.find(block->agendaItem);
        if (item && item->closed) return {};
        const Answered answer = gate.packetBlock(*block, m_reader.id, words.language);
        const auto *yes = std::get_if<Released>(&answer);
        return yes ? Chosen{yes->text(), words.language} : Chosen{};
    }

    documents::Spans lineOf(const AgendaItem &item, const GuestRule &rule) const {
        const Chosen title = inLanguage(item.title, m_language);
        documents::Spans out = mayStand(title.text) ? documents::bold(title.text, title.language) : documents::plain(QStringLiteral("–"));
        QStringList more;
        if (item.minutes) more.append(say(MeetingWord::MinutesLong).arg(*item.minutes));
        if (item.closed) more.append(say(MeetingWord::Closed));
        for (const Id<Body> &id : rule.guestsOf(m_meeting, item).admitted)
            if (const auto body = m_store.find(id)) more.append(inLanguage(body->name, m_language).text);
        if (!more.isEmpty()) out.push_back({QString(QStringLiteral(" · ") + more.join(QStringLiteral(" · ")))});
        return out;
    }

    const store::Store &m_store;
    const Meeting &m_meeting;
    const Member &m_reader;
    QString m_language;
    text::DateForm m_form;
    documents::Document m_paper{};
};

}  // namespace

bool namesSomebodyElse(const store::Store &store, const QString &words, Id<Member> reader) {
    const std::vector<QString> said = foldedWords(words);
    for (const Member &member : store.all<Member>()) {
        if (member.id == reader) continue;
        QStringList spellings{member.name};
        for (const QString &other : member.otherSpellings) spellings.append(other);
        for (const QString &spelling : spellings) {
            const std::vector<QString> name = foldedWords(spelling);
            if (name.empty()) continue;
            if (std::search(said.begin(), said.end(), name.begin(), name.end(), beginsWith) != said.end()) return true;
        }
    }
    return false;
}

std::variant<documents::Document, HeldBack> noticePaper(const store::Store &store, Id<Meeting> id, Id<Member> reader, const QString &language, text::DateForm form) {
    const auto member = store.find(reader);
    const auto meeting = store.find(id);
    if (!member || !meeting || member->removed || meeting->removed) return HeldBack{QStringLiteral("notFound"), reader};
    if (member->takesHome != TakesHome::paper) return HeldBack{QStringLiteral("notHerWay"), reader};
    return NoticeWriter(store, *meeting, *member, language.isEmpty() ? firstRead(*member) : language, form).run();
}

}  // namespace balai::council
