#include "core/council/own_consent.h"
#include "core/council/receipt_words.h"
#include "core/records/consent_form.h"
#include "core/text/dates.h"
#include "core/text/language.h"

namespace balai::council {

using namespace records;

namespace {
// The receipt's page; `released` holds the words that are hers.
class ReceiptWriter {
public:
    ReceiptWriter(const store::Store &store, const Released &released, Consent consent, Days days, QString language, text::DateForm form)
        : m_store(store), m_released(released), m_consent(std::move(consent)), m_council(councilOf(store)), m_days(days), m_language(std::move(language)), m_form(form) {}

    documents::Document run() {
        m_paper.title = say(ReceiptWord::Title);
        m_paper.language = m_language;
        m_paper.pageNumbers = false;
        add(documents::Heading{1, documents::plain(m_paper.title)});
        if (m_council.sample) add(documents::Paragraph{documents::bold(say(ReceiptWord::Sample))});
        facts();
        question();
        add(documents::Heading{3, documents::plain(say(ReceiptWord::TakeBackTitle))});
        add(documents::Paragraph{documents::plain(say(ReceiptWord::TakeBack).arg(m_council.withdrawalHours.value_or(72)))});
        add(documents::SmallPrint{documents::plain(say(ReceiptWord::KeptByYou))});
        return std::move(m_paper);
    }

private:
    template <class Part> void add(Part part) { m_paper.blocks.push_back(std::move(part)); }
    QString say(ReceiptWord word) const { return words(word, m_language); }
    QString date(QDate day) const { return text::formatDate(day, m_language, text::DateStyle::Long, m_form); }

    // A row, unless there is nothing to say.
    void fact(ReceiptWord key, const QString &value, const QString &language = {}) {
        if (!value.isEmpty()) m_rows.push_back({documents::plain(say(key)), documents::plain(value, language)});
    }

    void named(ReceiptWord key, const LocalText &name) {
        const bool own = name.contains(m_language);
        fact(key, own ? name.value(m_language) : name.isEmpty() ? QString() : name.first(), own || name.isEmpty() ? QString() : name.firstKey());
    }

    void facts() {
        const bool grant = m_days.last.isValid();
        named(ReceiptWord::Council, m_council.name);
        fact(ReceiptWord::YourName, m_released.words(QStringLiteral("name")));
        fact(ReceiptWord::Day, date(m_days.first));
        fact(ReceiptWord::Question, inWords(m_consent.use, m_language));
        fact(ReceiptWord::Answer, inWords(m_consent.decision, m_language));
        const auto body = m_consent.audience == Audience::body ? m_store.find(m_consent.body) : std::nullopt;
        if (body) named(ReceiptWord::ToWhom, body->name);
        else fact(ReceiptWord::ToWhom, inWords(m_consent.audience, m_language));
        fact(ReceiptWord::About, inWords(m_consent.scopeKind, m_language));
        const Attribution shown = m_consent.attribution == Attribution::unset ? Attribution::member : m_consent.attribution;
        if (grant) fact(ReceiptWord::HowShown, inWords(shown, m_language));
        if (grant) fact(ReceiptWord::LastDay, date(m_days.last));
        fact(ReceiptWord::Restriction, m_released.words(QStringLiteral("restriction")));
        if (!m_consent.language.isEmpty()) fact(ReceiptWord::Explained, text::ownNameOf(m_consent.language), m_consent.language);
        add(documents::KeyValues{std::move(m_rows)});
        if (m_consent.waiver) add(documents::Paragraph{documents::plain(say(ReceiptWord::Waiver))});
    }

    // The text as it was explained to her, in the language it was explained in.
    void question() {
        const auto form = m_consent.form ? m_store.find(m_consent.form) : std::nullopt;
        if (!form || form->hash != m_consent.formHash || !form->text.contains(m_consent.language)) return;
        add(documents::Rule{});
        for (const QString &paragraph : form->text.value(m_consent.language).split(u'\n', Qt::SkipEmptyParts))
            add(documents::Paragraph{documents::plain(paragraph, m_consent.language)});
        add(documents::Rule{});
    }

    const store::Store &m_store;
    const Released &m_released;
    Consent m_consent;
    Council m_council;
    Days m_days;
    QString m_language;
    text::DateForm m_form;
    documents::Document m_paper;
    std::vector<documents::KeyValue> m_rows;
};
}  // namespace

std::variant<documents::Document, HeldBack> consentReceipt(const store::Store &store, Id<Consent> id, TakesHome way, const QString &language, text::DateForm form) {
    const auto consent = store.find(id);
    const Answered answer = releasedToHer(store, consent, way);
    if (const auto *no = std::get_if<HeldBack>(&answer)) return *no;
    const QString tag = language.isEmpty() ? consent->language : language;
    return ReceiptWriter(store, std::get<Released>(answer), *consent, daysIn(store, *consent), tag.isEmpty() ? QStringLiteral("en") : tag, form).run();
}

}  // namespace balai::council
