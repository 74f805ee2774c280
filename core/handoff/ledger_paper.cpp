#include "core/council/gate.h"
#include "core/council/receipt_words.h"
#include "core/handoff/ledger.h"
#include "core/handoff/words.h"
#include "core/records/block.h"
#include "core/records/body.h"
#include "core/records/recommendation.h"
#include "core/text/dates.h"

namespace balai::handoff {

using namespace records;

namespace {

class LedgerWriter {
public:
    LedgerWriter(const store::Store &store, const Member &member, QString language)
        : m_store(store), m_gate(store, {}), m_member(member), m_language(std::move(language)) {}

    documents::Document run(const std::vector<LedgerLine> &lines) {
        documents::Document paper{say(Word::LedgerTitle), m_language};
        const auto add = [&](documents::Block block) { paper.blocks.push_back(std::move(block)); };
        add(documents::Heading{1, documents::plain(paper.title)});
        if (council::councilOf(m_store).sample) add(documents::Paragraph{documents::bold(words(Word::SampleNote, m_language), m_language)});
        add(documents::Paragraph{documents::plain(say(Word::LedgerYours))});
        if (lines.empty()) add(documents::Paragraph{documents::plain(say(Word::LedgerNothing))});
        else add(tableOf(lines));
        add(documents::SmallPrint{documents::plain(say(Word::LedgerTakeBack))});
        return paper;
    }

private:
    QString say(Word what) const { return words(what, m_language); }
    QString date(QDate day) const { return text::formatDate(day, m_language, text::DateStyle::Long); }

    documents::Table tableOf(const std::vector<LedgerLine> &lines) const {
        documents::Table out{{16, 20, 34, 14, 22}, {}};
        out.rows.emplace_back();
        for (const Word head : {Word::LedgerDay, Word::LedgerToWhom, Word::LedgerWhat, Word::LedgerShown, Word::LedgerSince}) out.rows.back().push_back(documents::plain(say(head)));
        for (const LedgerLine &line : lines)
            out.rows.push_back({documents::plain(date(line.day)), toWhom(line), what(line),
                                documents::plain(council::inWords(line.attribution, m_language)), documents::plain(since(line))});
        return out;
    }

    documents::Spans toWhom(const LedgerLine &line) const {
        const auto body = m_store.find(line.body);
        const Chosen name = inLanguages(body ? body->name : LocalText(), {m_language});
        return documents::plain(name.text, name.language);
    }

    // Her own words, where the gate gives them to her today; else their number in the package.
    documents::Spans what(const LedgerLine &line) const {
        if (line.itemKind == u"recommendation") {
            const auto recommendation = m_store.find(Id<Recommendation>(line.item));
            const Chosen title = inLanguages(recommendation ? recommendation->title : LocalText(), {m_language});
            if (!title.text.isEmpty()) return documents::plain(QString(recommendation->reference + QStringLiteral(" · ") + title.text), title.language);
        } else if (const auto block = m_store.find(Id<Block>(line.item)); block && !block->removed) {
            const Chosen text = inLanguages(block->text, {m_language});
            const council::Answered answer = m_gate.packetBlock(*block, m_member.id, text.language);
            if (const auto *released = std::get_if<council::Released>(&answer)) return documents::plain(released->text(), text.language);
        }
        return documents::plain(say(Word::LedgerPassage).arg(line.number));
    }

    QString since(const LedgerLine &line) const {
        switch (line.state) {
        case LedgerLine::State::Out: return say(Word::LedgerOut);
        case LedgerLine::State::ToRecall: return say(Word::LedgerToRecall);
        case LedgerLine::State::Recalled: return say(Word::LedgerRecalled).arg(date(line.since));
        case LedgerLine::State::Acknowledged: return say(Word::LedgerAcknowledged).arg(date(line.since));
        }
        return {};
    }

    const store::Store &m_store;
    council::Gate m_gate;
    const Member &m_member;
    QString m_language;
};

// Where she reads several, English is the last.
QString firstRead(const Member &member) {
    const QStringList languages = languagesOfWords();
    for (auto at = languages.rbegin(); at != languages.rend(); ++at)
        if (member.reads.contains(*at)) return *at;
    return languages.front();
}

}  // namespace

std::variant<documents::Document, council::HeldBack> ledgerPaper(const store::Store &store, Id<Member> id, const QString &language) {
    const auto member = store.find(id);
    if (!member) return council::HeldBack{QStringLiteral("notFound"), id};
    if (member->takesHome != TakesHome::paper)
        return council::HeldBack{QStringLiteral("notHerWay"), id};
    return LedgerWriter(store, *member, language.isEmpty() ? firstRead(*member) : language).run(ledgerOf(store, id));
}

}  // namespace balai::handoff
