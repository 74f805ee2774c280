// How the asking page is made, and what is told before a question.
#include "core/council/form_change.h"
#include "ui/consent/ask_page.h"
#include "ui/consent/consent_words.h"
#include "ui/plain/alone_frame.h"
#include "ui/plain/kept_sound.h"
#include "ui/shell/read_aloud.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_rows.h"
#include "ui/widgets/flow_label.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace balai::ui {

using namespace records;

void AskPage::build() {
    auto *only = new QVBoxLayout(this);
    only->setContentsMargins(0, 0, 0, 0);
    only->addWidget(m_frame);
    QVBoxLayout *middle = m_frame->middle();
    middle->setSpacing(m_theme.px(8));
    middle->insertWidget(0, m_moment);
    middle->addLayout(m_facts);
    middle->addWidget(m_aloud);
    middle->addWidget(m_desk, 0, Qt::AlignLeft);
    middle->addWidget(m_skip, 0, Qt::AlignLeft);
    middle->addStretch(1);
    m_facts->setSpacing(0);
    m_moment->setTone(Tone::Soft);
    m_desk->setObjectName(QStringLiteral("ask-desk"));
    m_skip->setObjectName(QStringLiteral("ask-skip"));
}

// From left to right, for Tab and for the keys 1 to 3 they stand as the council agreed.
Button *AskPage::buttonOf(Decision answer) const {
    if (answer == Decision::given) return m_yes;
    return answer == Decision::refused ? m_no : m_later;
}

void AskPage::buildFacts() {
    const ConsentWords words(m_records.read(), m_theme);
    const QDate until = m_records.today().addMonths(int(m_records.council().consentMonths.value_or(12)));
    m_spoken.clear();
    m_moment->setText(tr("Is this a good moment, with only people you want near you? If not, press “Later”."));
    m_frame->question()->setText(words.question(about().use, about().audience));
    addFact(QStringLiteral("message-square"), tr("What they would see"), words.whatTheySee(about().use));
    addFact(QStringLiteral("user"), tr("Under which name"), about().use == Use::attribute ? tr("The name you chose.")
            : tr("“A member”, unless you said yes to your name. People who know the council may guess."));
    addFact(QStringLiteral("eye"), tr("Who sees your answer"), tr("The people who keep the council’s records."));
    addFact(QStringLiteral("calendar"), tr("How long"), tr("Until %1.").arg(words.day(until)));
    addFact(QStringLiteral("undo-2"), tr("Changing your mind"),
            tr("You can take it back on any day; nobody will ask why. We then ask them to stop using it. We cannot make them, and they may have copies."));
    addFact(QStringLiteral("circle-check"), tr("If you say no"), tr("Nothing changes. You take part and are paid as before."));
    const auto form = council::formInForce(m_records.read(), about().use, m_records.today());
    const auto member = m_records.read().find(m_member);
    const QString reads = member && !member->reads.empty() ? member->reads.front() : m_theme.language();
    if (hasTextChanged()) addFact(QStringLiteral("pencil"), tr("New text"), tr("The text has changed since you answered."));
    const QStringList facts = m_spoken;  // in the window's language, as the voice is; the whole text may be in another
    if (form && !form->text.isEmpty()) addFact(QStringLiteral("file-text"), tr("The whole text"), localised(form->text, reads));
    const bool sameLanguage = form && reads == m_theme.language() && form->text.contains(reads);
    m_aloud->setText(QStringList{m_moment->text(), m_frame->question()->text()} + (sameLanguage ? m_spoken : facts), m_theme.language());
    if (form && form->text.contains(reads)) useReading(*m_aloud, m_records, *form, reads);
    else m_aloud->setReading({}, {});
}

void AskPage::addFact(const QString &icon, const QString &label, const QString &value) {
    m_spoken.append({label, value});
    auto *name = new FlowLabel(m_theme, label, {Type::Fact});
    name->setTone(Tone::Soft);
    FactRows::addRuled(m_facts, m_theme, {name, new FlowLabel(m_theme, value, {Type::Fact}), 188, 9, new Icon(m_theme, icon, 24)});
}

}  // namespace balai::ui
