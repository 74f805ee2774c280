#include "core/council/gate.h"
#include "core/council/receipt_words.h"
#include "core/handoff/ledger.h"
#include "core/handoff/words.h"
#include "core/records/block.h"
#include "core/records/body.h"
#include "core/records/recommendation.h"
#include "core/text/dates.h"

#include <array>

namespace balai::handoff {

using namespace records;

namespace {

enum class Say { Title, Yours, Nothing, Day, ToWhom, What, Shown, Since, Out, ToRecall, Recalled, Acknowledged, Passage, TakeBack, count };

struct Row {
    const char *en, *id, *km;
};

// In the order of Say.
constexpr std::array<Row, size_t(Say::count)> table{{
    {"What of yours went to whom", "Apa milik Anda yang sampai kepada siapa", "អ្វីដែលជារបស់អ្នក បានទៅដល់អ្នកណា"},
    {"This paper is for you alone. It names no other member.", "Kertas ini hanya untuk Anda. Tidak ada anggota lain yang disebut.",
     "ក្រដាសនេះសម្រាប់តែអ្នកប៉ុណ្ណោះ។ វាមិនមានឈ្មោះសមាជិកផ្សេងទេ។"},
    {"Nothing of yours went out.", "Tidak ada apa pun milik Anda yang dikirim.", "គ្មានអ្វីរបស់អ្នកត្រូវបានផ្ញើចេញទេ។"},
    {"Day", "Tanggal", "ថ្ងៃ"},
    {"To whom", "Kepada siapa", "ទៅអ្នកណា"},
    {"What", "Apa", "អ្វី"},
    {"How you appear", "Cara Anda disebut", "របៀបដែលគេហៅអ្នក"},
    {"Since then", "Sejak itu", "ក្រោយមក"},
    {"They may use it.", "Mereka boleh memakainya.", "គេអាចប្រើវាបាន។"},
    {"We are asking them to stop using it.", "Kami sedang meminta mereka berhenti memakainya.", "យើងកំពុងសុំឱ្យគេឈប់ប្រើវា។"},
    {"On %1 we asked them to stop using it.", "Pada %1 kami meminta mereka berhenti memakainya.", "នៅ %1 យើងបានសុំឱ្យគេឈប់ប្រើវា។"},
    {"On %1 they said that they stopped using it.", "Pada %1 mereka menyatakan telah berhenti memakainya.",
     "នៅ %1 គេបានប្រាប់ថា គេឈប់ប្រើវាហើយ។"},
    {"Passage %1", "Bagian %1", "អត្ថបទផ្នែកទី %1"},
    {"You can take any of this back, on any day, without a reason.", "Semua ini dapat Anda tarik pada hari apa pun, tanpa alasan.",
     "អ្នកអាចដកអ្វីៗទាំងនេះវិញនៅថ្ងៃណាក៏បាន ដោយមិនបាច់មានហេតុផល។"},
}};

QString sentence(Say what, const QString &language) {
    const Row &row = table[size_t(what)];
    return QString::fromUtf8(language == u"km" ? row.km : language == u"id" ? row.id : row.en);
}

class LedgerWriter {
public:
    LedgerWriter(const store::Store &store, const Member &member, QString language)
        : m_store(store), m_gate(store, {}), m_member(member), m_language(std::move(language)) {}

    documents::Document run(const std::vector<LedgerLine> &lines) {
        documents::Document paper{say(Say::Title), m_language};
        const auto add = [&](documents::Block block) { paper.blocks.push_back(std::move(block)); };
        add(documents::Heading{1, documents::plain(paper.title)});
        if (council::councilOf(m_store).sample) add(documents::Paragraph{documents::bold(words(Word::SampleNote, m_language), m_language)});
        add(documents::Paragraph{documents::plain(say(Say::Yours))});
        if (lines.empty()) add(documents::Paragraph{documents::plain(say(Say::Nothing))});
        else add(tableOf(lines));
        add(documents::SmallPrint{documents::plain(say(Say::TakeBack))});
        return paper;
    }

private:
    QString say(Say what) const { return sentence(what, m_language); }
    QString date(QDate day) const { return text::formatDate(day, m_language, text::DateStyle::Long); }

    documents::Table tableOf(const std::vector<LedgerLine> &lines) const {
        documents::Table out{{16, 20, 34, 14, 22}, {}};
        out.rows.emplace_back();
        for (const Say head : {Say::Day, Say::ToWhom, Say::What, Say::Shown, Say::Since}) out.rows.back().push_back(documents::plain(say(head)));
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
        return documents::plain(say(Say::Passage).arg(line.number));
    }

    QString since(const LedgerLine &line) const {
        switch (line.state) {
        case LedgerLine::State::Out: return say(Say::Out);
        case LedgerLine::State::ToRecall: return say(Say::ToRecall);
        case LedgerLine::State::Recalled: return say(Say::Recalled).arg(date(line.since));
        case LedgerLine::State::Acknowledged: return say(Say::Acknowledged).arg(date(line.since));
        }
        return {};
    }

    const store::Store &m_store;
    council::Gate m_gate;
    const Member &m_member;
    QString m_language;
};

QString firstRead(const Member &member) {
    for (const QString &language : languagesOfWords())
        if (member.reads.contains(language)) return language;
    return languagesOfWords().front();
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
