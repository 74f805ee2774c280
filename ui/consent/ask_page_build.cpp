// How the asking page is made, and what is told before a question.
#include "core/council/form_change.h"
#include "core/text/language.h"
#include "ui/consent/ask_page.h"
#include "ui/consent/consent_words.h"
#include "ui/plain/alone_frame.h"
#include "ui/plain/scroll_column.h"
#include "ui/plain/kept_sound.h"
#include "ui/shell/read_aloud.h"
#include "ui/widgets/answer_band.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_label.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace balai::ui {

using namespace records;

void AskPage::build() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top = buildTop());
    column->addWidget(new Rule(m_theme));
    column->addWidget(m_column, 1);
    column->addWidget(m_answers = buildAnswers());
    column->addWidget(new Rule(m_theme));
    column->addWidget(m_foot = buildFoot());
    auto *middle = new QWidget;
    middle->setMaximumWidth(m_theme.px(800));
    auto *inside = new QVBoxLayout(middle);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(m_theme.px(8));
    inside->addWidget(m_moment);
    inside->addWidget(m_question);
    inside->addLayout(m_facts);
    inside->addWidget(m_aloud);
    inside->addWidget(m_desk, 0, Qt::AlignLeft);
    inside->addWidget(m_skip, 0, Qt::AlignLeft);
    inside->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    m_column->box()->addLayout(row);
    m_facts->setSpacing(0);
    m_moment->setTone(Tone::Soft);
    m_forWhom->setTone(Tone::Soft);
    m_kept->setTone(Tone::Soft);
    connect(&m_theme, &Theme::changed, this, &AskPage::arrange);
    arrange();
}

void AskPage::arrange() { arrangeAlone(m_theme, this, {m_top, m_foot, m_language, {m_count, m_forWhom, m_kept}, m_answers}); }

void AskPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    arrange();
}

QWidget *AskPage::buildTop() {
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(m_theme.px(32), m_theme.px(12), m_theme.px(32), m_theme.px(12));
    row->setSpacing(m_theme.px(12));
    row->addWidget(m_count);
    row->addWidget(m_forWhom, 1);
    addLookButtons(row);
    row->addWidget(m_stop);
    m_stop->setObjectName(QStringLiteral("ask-stop"));
    return top;
}

// Nothing has the focus at the start, so that no key presses an answer by chance; Tab reaches these too.
void AskPage::addLookButtons(QHBoxLayout *row) {
    for (Button *button : {m_language, m_smaller, m_larger}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    m_language->setObjectName(QStringLiteral("ask-language"));
    m_smaller->setObjectName(QStringLiteral("ask-smaller"));
    m_larger->setObjectName(QStringLiteral("ask-larger"));
    m_language->setMenu([this](QMenu &menu) {
        for (const text::Language &one : text::interfaceLanguages())
            if (one.tag == u"en" || !m_theme.assets().translation(one.tag).isEmpty()) menu.addAction(one.ownName, this, [this, tag = one.tag] { setLanguage(tag); });
    });
    connect(m_smaller, &QAbstractButton::clicked, this, [this] { setScale(-10); });
    connect(m_larger, &QAbstractButton::clicked, this, [this] { setScale(10); });
}

Button *AskPage::buttonOf(Decision answer) const {
    if (answer == Decision::given) return m_yes;
    return answer == Decision::refused ? m_no : m_later;
}

// From left to right, and for Tab and the keys 1 to 3, as the council agreed.
void AskPage::orderAnswers() {
    m_order = council::answerOrder(m_records.council());
    QList<Button *> tiles;
    for (const Decision answer : m_order) {
        tiles.append(buttonOf(answer));
        tiles.back()->setKeyShown(QString::number(tiles.size()));
    }
    m_band->setTiles(tiles);
    QWidget *before = m_stop;
    for (Button *button : tiles) {
        QWidget::setTabOrder(before, button);
        before = button;
    }
}

// Below what scrolls: however long the text, each answer can be seen.
QWidget *AskPage::buildAnswers() {
    auto *band = new QWidget;
    auto *three = m_band = new AnswerBand(m_theme, 136);
    three->setMaximumWidth(m_theme.px(800));
    auto *middle = new QHBoxLayout(band);
    middle->addStretch(1);
    middle->addWidget(three, 1000);
    middle->addStretch(1);
    m_yes->setObjectName(QStringLiteral("ask-yes"));
    m_no->setObjectName(QStringLiteral("ask-no"));
    m_later->setObjectName(QStringLiteral("ask-later"));
    m_desk->setObjectName(QStringLiteral("ask-desk"));
    m_skip->setObjectName(QStringLiteral("ask-skip"));
    return band;
}

QWidget *AskPage::buildFoot() {
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(m_theme.px(32), m_theme.px(8), m_theme.px(32), m_theme.px(8));
    row->addWidget(m_back);
    row->addWidget(m_kept, 1);
    row->addWidget(m_cover);
    m_kept->setAlign(Qt::AlignCenter);
    m_back->setObjectName(QStringLiteral("ask-back"));
    m_cover->setObjectName(QStringLiteral("ask-cover"));
    m_cover->setKeyShown(QStringLiteral("F12"));
    return foot;
}

void AskPage::buildFacts() {
    const ConsentWords words(m_records.read(), m_theme);
    const QDate until = m_records.today().addMonths(int(m_records.council().consentMonths.value_or(12)));
    m_spoken.clear();
    m_moment->setText(tr("Is this a good moment, with only people you want near you? If not, press “Later”."));
    m_question->setText(words.question(about().use, about().audience));
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
    m_aloud->setText(QStringList{m_moment->text(), m_question->text()} + (sameLanguage ? m_spoken : facts), m_theme.language());
    if (form && form->text.contains(reads)) useReading(*m_aloud, m_records, *form, reads);
    else m_aloud->setReading({}, {});
}

void AskPage::addFact(const QString &icon, const QString &label, const QString &value) {
    m_spoken.append({label, value});
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, m_theme.px(9), 0, m_theme.px(9));
    row->setSpacing(m_theme.px(12));
    row->addWidget(new Icon(m_theme, icon, 24), 0, Qt::AlignTop);
    auto *name = new FlowLabel(m_theme, label, {Type::Fact});
    name->setTone(Tone::Soft);
    name->setFixedWidth(m_theme.px(188));
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(new FlowLabel(m_theme, value, {Type::Fact}), 1);
    m_facts->addWidget(new Rule(m_theme));
    m_facts->addWidget(line);
}

}  // namespace balai::ui
