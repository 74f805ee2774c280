#include "core/handoff/copies.h"

#include "core/base/error.h"
#include "core/council/consent_reader.h"
#include "core/handoff/copy_words.h"
#include "core/handoff/standing.h"
#include "core/handoff/words.h"
#include "core/text/dates.h"
#include "core/text/joins.h"

#include <algorithm>

namespace balai::handoff {

using namespace records;

namespace {

class Sheets {
public:
    Sheets(const store::Store &store, const Handoff &handoff, QString office)
        : m_council(council::councilOf(store)), m_handoff(handoff), m_body(store.find(handoff.body)), m_language(languagesOf(handoff, m_body).front()),
          m_office(std::move(office)), m_today(council::today(store)) {}

    documents::Document run(const std::vector<qint64> &numbers) const {
        documents::Document sheets{say(CopyWord::Title), m_language};
        sheets.pageNumbers = false;
        for (const qint64 number : numbers) {
            if (!sheets.blocks.empty()) sheets.blocks.push_back(documents::PageBreak{});
            sheet(sheets, number, numbers.back());
        }
        return sheets;
    }

private:
    QString say(Word word) const { return words(word, m_language); }
    QString say(CopyWord word) const { return copyWords(word, m_language); }
    documents::Spans text(const QString &words) const { return documents::plain(words, m_language); }

    void sheet(documents::Document &to, qint64 number, qint64 last) const {
        const Chosen from = inLanguages(m_council.name, {m_language}), body = inLanguages(m_body ? m_body->name : LocalText(), {m_language});
        const auto add = [&](documents::Block block) { to.blocks.push_back(std::move(block)); };
        add(documents::Heading{1, text(say(CopyWord::Title))});
        if (m_council.sample) add(documents::Paragraph{documents::bold(say(Word::SampleNote), m_language)});
        add(documents::Heading{2, text(say(CopyWord::CopyOf).arg(number).arg(last))});
        documents::Spans whom = documents::plain(body.text, body.language);
        if (!m_office.isEmpty()) whom.insert(whom.begin(), documents::Span{QString(m_office % balai::text::comma(m_language))});
        add(documents::KeyValues{{{text(say(Word::To)), whom},
                       {text(say(Word::From)), documents::plain(from.text, from.language)},
                       {text(say(Word::Reference)), text(m_handoff.reference)},
                       {text(say(Word::Date)), text(balai::text::formatDate(m_today, m_language, balai::text::DateStyle::Long))}}});
        add(documents::Paragraph{text(say(CopyWord::Return).arg(from.text))});
        add(documents::SignatureSpace{text(say(CopyWord::Received))});
    }

    Council m_council;
    const Handoff &m_handoff;
    std::optional<Body> m_body;
    QString m_language, m_office;
    QDate m_today;
};

std::vector<qint64> nextNumbers(const store::Store &store, Id<Handoff> handoff, int count) {
    qint64 last = 0;
    for (const HandoffReceipt &given : store.all<HandoffReceipt>("handoff", handoff))
        for (const auto &number : given.copies) last = std::max(last, number.toInteger());
    std::vector<qint64> out;
    for (int copy = 1; copy <= count; ++copy) out.push_back(last + copy);
    return out;
}

}  // namespace

documents::Document coverSheets(const store::Store &store, const Handoff &handoff, const QString &office, const std::vector<qint64> &numbers) {
    return Sheets(store, handoff, office.isEmpty() ? handoff.addressee : office).run(numbers);
}

std::vector<HandoffReceipt> givenCopies(const store::Store &store, Id<Handoff> handoff) {
    std::vector<HandoffReceipt> out = council::standingAbout<HandoffReceipt>(store, "handoff", handoff);
    std::erase_if(out, [](const HandoffReceipt &one) { return one.isReceived(); });
    return out;
}

std::vector<qint64> printCovers(store::Store &store, Id<Handoff> id, const Copies &copies, const QString &path, const documents::FontSet &fonts, FileOps &files) {
    const auto handoff = store.find(id);
    if (!handoff) throw Error(ErrorCode::NotFound, QStringLiteral("no such hand-off"), {{QStringLiteral("what"), id.text()}});
    if (copies.count < 1 || copies.count > mostCopies)
        throw Error(ErrorCode::InvalidInput, QStringLiteral("cover sheets: 1 to 200 copies"), {{QStringLiteral("field"), QStringLiteral("copies")}, {QStringLiteral("reason"), QStringLiteral("is not from 1 to 200")}});
    const std::vector<qint64> numbers = nextNumbers(store, id, copies.count);
    const QByteArray pdf = documents::toPdf(coverSheets(store, *handoff, copies.office, numbers), fonts, {{}, {}, council::today(store)});
    HandoffReceipt given;
    given.handoff = id;
    given.on = council::today(store);
    given.how = QStringLiteral("printed");
    given.state = ReceiptState::given;
    given.carriedBy = copies.carriedBy;
    for (const qint64 number : numbers) given.copies.append(number);
    store.write(QStringLiteral("print cover sheets"), [&](store::Write &write) {
        write.put(given);
        writeFile(path, pdf, FileAccess::Shared, IfExists::Replace, files);  // fails: nothing is recorded
    });
    return numbers;
}

}  // namespace balai::handoff
