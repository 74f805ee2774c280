#include "core/council/consent_slips.h"

#include "core/council/receipt_words.h"
#include "core/council/round.h"

namespace balai::council {

using namespace records;
using documents::Picture;

namespace {

constexpr double answerRoom = 66, thumbRoom = 84;  // points

Picture pictureOf(records::Decision answer) {
    if (answer == records::Decision::given) return Picture::Tick;
    return answer == records::Decision::refused ? Picture::Bar : Picture::Clock;
}

// One person's page.
class SlipWriter {
public:
    SlipWriter(documents::Document &to, const Council &council, const Slip &slip) : m_to(to), m_council(council), m_slip(slip) {}

    void run(const std::vector<SlipQuestion> &questions) {
        add(documents::Heading{1, text(QString::number(m_slip.number))});
        if (m_slip.name.isEmpty()) add(documents::SignatureSpace{text(words(ReceiptWord::YourName, m_slip.language))});
        else add(documents::Heading{2, documents::plain(m_slip.name)});
        add(documents::Paragraph{text(words(ReceiptWord::MarkOne, m_slip.language))});
        for (const SlipQuestion &question : questions) ask(question);
        add(documents::Fields{{{Picture::None, text(words(ReceiptWord::Signature, m_slip.language))},
                               {Picture::None, text(words(ReceiptWord::WitnessOrInterpreter, m_slip.language))}}, thumbRoom});
    }

private:
    template <class Part> void add(Part part) { m_to.blocks.push_back(std::move(part)); }
    documents::Spans text(const QString &words) const { return documents::plain(words, m_slip.language); }

    documents::Span nameOf(const SlipQuestion &question) const {
        if (question.audience != Audience::body) return {inWords(question.audience, m_slip.language), false, m_slip.language};
        const bool own = question.body.contains(m_slip.language);
        const QString language = own || question.body.isEmpty() ? m_slip.language : question.body.firstKey();
        return {question.body.value(language), false, language};
    }

    void ask(const SlipQuestion &question) {
        documents::Spans head = text(inWords(question.use, m_slip.language) + QStringLiteral(" · "));
        head.push_back(nameOf(question));
        add(documents::Heading{2, std::move(head)});
        documents::Fields answers{{}, answerRoom};
        for (const records::Decision answer : answerOrder(m_council)) answers.fields.push_back({pictureOf(answer), text(inWords(answer, m_slip.language))});
        add(std::move(answers));
    }

    documents::Document &m_to;
    const Council &m_council;
    const Slip &m_slip;
};

}  // namespace

documents::Document consentSlips(const Council &council, const std::vector<SlipQuestion> &questions, const std::vector<Slip> &slips) {
    documents::Document out;
    out.language = slips.empty() ? QString() : slips.front().language;
    out.title = words(ReceiptWord::MarkOne, out.language);
    out.pageNumbers = false;
    for (const Slip &slip : slips) {
        if (&slip != &slips.front()) out.blocks.push_back(documents::PageBreak{});
        SlipWriter(out, council, slip).run(questions);
    }
    return out;
}

}  // namespace balai::council
