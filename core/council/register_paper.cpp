#include "core/council/register_paper.h"

#include "core/council/agenda.h"
#include "core/council/listening.h"
#include "core/council/meeting_words.h"
#include "core/council/minutes.h"
#include "core/council/notice_paper.h"
#include "core/text/dates.h"
#include "core/text/joins.h"

namespace balai::council {

using namespace records;
using documents::plain;

namespace {

class PaperWriter {
public:
    PaperWriter(const store::Store &store, const PaperAsk &ask) : m_store(store), m_ask(ask), m_gate(store, ask.release) {}

    documents::Document begin(MeetingWord title) {
        documents::Document paper{say(title), m_ask.language};
        const LocalText name = councilOf(m_store).name;
        paper.footer = m_ask.name == PaperName::Own && !name.isEmpty() ? name.value(m_ask.language, name.first()) : say(MeetingWord::Council);
        paper.blocks.push_back(documents::Heading{1, plain(paper.title)});
        return paper;
    }
    documents::Document end(documents::Document paper) const {
        if (paper.blocks.size() == 1) paper.blocks.push_back(documents::Paragraph{plain(say(MeetingWord::Nothing))});
        return paper;
    }
    QString say(MeetingWord word) const { return words(word, m_ask.language); }
    QString day(QDate day) const { return text::formatDate(day, m_ask.language, text::DateStyle::Long); }
    // Only words that name nobody stand over other people's words.
    QString title(const LocalText &title) const {
        const QString words = title.value(m_ask.language, title.isEmpty() ? QString() : title.first());
        return namesSomebodyElse(m_store, words, {}) ? QString() : words;
    }
    QString heading(const Meeting &meeting) const {
        const QString named = title(meeting.title), on = day(meeting.startsAt.day());
        return named.isEmpty() || on.isEmpty() ? named + on : QString(named + QStringLiteral(" · ") + on);
    }

    // The block's words as the gate gives them, first in the paper's language; nullopt: nothing of it.
    std::optional<documents::Spans> released(const Block &block) const {
        QStringList languages{m_ask.language};
        if (block.original != m_ask.language) languages.append(block.original);
        for (const QString &language : languages) {
            const Answered answer = m_gate.block(block, language);
            const auto *yes = std::get_if<Released>(&answer);
            if (!yes) continue;
            documents::Spans out;
            if (!yes->speakerName().isEmpty()) out.push_back({QString(yes->speakerName() + text::colon(language)), true});
            out.push_back({yes->text(), false, language});
            if (yes->isTranslation()) out.push_back({text::inBrackets(say(MeetingWord::Translation), m_ask.language)});
            for (const QString &objection : yes->objections()) out.push_back({QString(u' ' + say(MeetingWord::DontAgree).arg(objection))});
            return out;
        }
        return {};
    }

    void attendance(documents::Document &paper, const Meeting &meeting) const {
        const AttendanceShown shown = m_gate.attendance(meeting.id);
        QStringList there;
        for (const Concerned &who : shown.named) there.append(who.name);
        if (!shown.others) there.append(say(MeetingWord::FewPeople));
        else if (*shown.others > 0) there.append(say(MeetingWord::Others).arg(*shown.others));
        if (there.isEmpty()) return;
        paper.blocks.push_back(documents::KeyValues{{{plain(say(MeetingWord::Present)), plain(text::listed(there, m_ask.language))}}});
    }

    // Of a listening session: by group, and how many they were where no group is small.
    void heard(documents::Document &paper, const Meeting &meeting) const {
        const CountsShown shown = countsShown(m_store, meeting, m_ask.language);
        if (shown.groups.empty()) return;
        documents::KeyValues rows;
        for (const CountShown &one : shown.groups)
            rows.rows.push_back({plain(one.name.isEmpty() ? say(MeetingWord::AnotherGroup) : one.name), plain(one.people ? QString::number(*one.people) : say(MeetingWord::FewerThanFive))});
        if (shown.total) rows.rows.push_back({plain(say(MeetingWord::PeopleHeard)), plain(QString::number(*shown.total))});
        else paper.blocks.push_back(documents::Paragraph{plain(say(MeetingWord::PeopleHeard))});
        paper.blocks.push_back(rows);
    }

    documents::Spans line(const Block &block, documents::Spans said) const {
        if (block.kind == BlockKind::decision) said.insert(said.begin(), {QString(say(MeetingWord::Decision) + text::colon(m_ask.language)), true});
        if (block.kind == BlockKind::action) said.insert(said.begin(), {QString(say(MeetingWord::Action) + text::colon(m_ask.language)), true});
        if (block.kind == BlockKind::action && block.due.isValid()) said.push_back({text::inBrackets(say(MeetingWord::By).arg(day(block.due)), m_ask.language)});
        return said;
    }

private:
    const store::Store &m_store;
    const PaperAsk &m_ask;
    Gate m_gate;
};

}  // namespace

documents::Document minutesPaper(const store::Store &store, const Meeting &meeting, const PaperAsk &ask) {
    PaperWriter writer(store, ask);
    documents::Document paper = writer.begin(MeetingWord::Minutes);
    std::vector<AgendaItem> agenda = agendaOf(store, meeting.id);
    agenda.push_back({});  // what belongs to no item
    std::vector<documents::Block> body;
    const std::vector<Block> blocks = blocksOf(store, meeting.id);
    for (const AgendaItem &item : agenda) {
        std::vector<documents::Block> part;
        for (const Block &block : blocks) {
            if (block.agendaItem != item.id) continue;
            if (auto said = writer.released(block)) part.push_back(documents::Paragraph{writer.line(block, std::move(*said))});
        }
        if (part.empty()) continue;
        if (const QString title = writer.title(item.title); !title.isEmpty()) body.push_back(documents::Heading{2, plain(title)});
        body.insert(body.end(), part.begin(), part.end());
    }
    if (body.empty()) return writer.end(std::move(paper));
    if (const QString heading = writer.heading(meeting); !heading.isEmpty()) paper.blocks.push_back(documents::Paragraph{documents::bold(heading)});
    writer.attendance(paper, meeting);
    writer.heard(paper, meeting);
    paper.blocks.insert(paper.blocks.end(), body.begin(), body.end());
    return paper;
}

documents::Document attendanceRegister(const store::Store &store, const std::vector<Meeting> &meetings, const PaperAsk &ask) {
    PaperWriter writer(store, ask);
    documents::Document paper = writer.begin(MeetingWord::AttendanceRegister);
    for (const Meeting &meeting : meetings) {
        if (meeting.state != MeetingState::held) continue;
        paper.blocks.push_back(documents::Heading{2, plain(writer.heading(meeting))});
        writer.attendance(paper, meeting);
        writer.heard(paper, meeting);
    }
    return writer.end(std::move(paper));
}

documents::Document decisionsRegister(const store::Store &store, const std::vector<Meeting> &meetings, const PaperAsk &ask) {
    PaperWriter writer(store, ask);
    documents::Document paper = writer.begin(MeetingWord::DecisionsRegister);
    for (const Meeting &meeting : meetings) {
        int number = 0;
        for (const Block &block : blocksOf(store, meeting.id)) {
            auto said = block.kind == BlockKind::decision ? writer.released(block) : std::nullopt;
            if (!said) continue;
            if (number == 0) paper.blocks.push_back(documents::Heading{2, plain(writer.heading(meeting))});
            paper.blocks.push_back(documents::ListItem{QString::number(++number) + u'.', std::move(*said)});
        }
    }
    return writer.end(std::move(paper));
}

}  // namespace balai::council
