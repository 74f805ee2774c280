// What the reader says.
#include "core/records/consent.h"
#include "core/records/help.h"
#include "core/text/language.h"
#include "core/text/numbers.h"
#include "core/text/dates.h"
#include "ui/plain/kind_words.h"
#include "ui/reader/dots.h"
#include "ui/reader/reader_view.h"
#include "ui/reader/seen_view.h"
#include "ui/shell/figures.h"
#include "ui/shell/read_aloud.h"
#include "ui/shell/voice_note.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_rows.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_editor.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QHBoxLayout>
#include <QStackedLayout>

namespace balai::ui {

using namespace records;
using Said = records::Answer;

namespace {
void emptied(QLayout *layout, int from) {
    while (layout->count() > from) {
        QLayoutItem *item = layout->takeAt(from);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}
}  // namespace

void ReaderView::showPassage() {
    const bool reading = m_views->currentIndex() == 1;
    QList<bool> answered;
    for (const ShownPassage &passage : m_passages) answered.append(passage.answered != Said::unset);
    m_dots->set(answered, m_at);
    for (Button *button : {m_right, m_change, m_takeOut, m_later, m_before, m_next}) button->setEnabled(isRead() && !m_passages.empty());
    if (!isRead() || m_passages.empty()) {
        m_prompt->setText({});
        m_words->setText(isRead() ? tr("There is nothing more to read today.") : QString());
        m_aloud->setText({}, language());
        m_named->setText({});
        m_count->setText({});
        return;
    }
    const ShownPassage &now = m_passages[size_t(m_at)];
    m_count->setText(reading ? tr("%1 of %2", "passages").arg(countText(m_theme, m_at + 1), countText(m_theme, qsizetype(m_passages.size()))) : QString());
    if (now.changed) m_prompt->setText(tr("This was changed since you called it right:"));
    else m_prompt->setText(now.own ? (now.translated ? tr("What you said was written like this. This is a translation:") : tr("What you said was written like this:"))
                                   : tr("This was written about the meeting:"));
    m_words->setStyle({Type::Reader, false, now.language});
    m_words->setText(now.words);
    m_aloud->setText({now.words}, now.language);
    m_aloud->setReading(now.reading ? now.reading.text() : QString(), [this, now](const std::function<void(const QByteArray &)> &got) {
        if (m_source) m_source->fetchReading(now, got);
    });
    m_words->setMinimumHeight(m_theme.lineHeight(Type::Reader, now.words) * 3);
    const bool named = now.attribution == Attribution::chosenName || now.attribution == Attribution::ownName;
    if (!now.own) m_named->setText(tr("These are not your words."));
    else if (named) m_named->setText(tr("The paper says your name: %1.").arg(m_source->name()));
    else if (now.attribution == Attribution::none) m_named->setText(tr("The paper does not say who said this."));
    else m_named->setText(tr("The paper says “a member”. Your name is not shown."));
    m_before->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < int(m_passages.size()));
}

void ReaderView::showWords() {
    const bool proposing = m_giveOther->isVisibleTo(this);
    m_language->setAccessibleName(tr("Language"));
    m_smaller->setText(tr("A−", "smaller letters"));
    m_smaller->setAccessibleName(tr("Smaller letters"));
    m_larger->setText(tr("A+", "larger letters"));
    m_larger->setAccessibleName(tr("Larger letters"));
    m_stop->setText(tr("Stop"));
    m_cover->setText(isInRound() ? tr("I have finished") : tr("Cover"));
    m_cover->setIconName(isInRound() ? QStringLiteral("check") : QStringLiteral("eye-off"));
    m_cover->setKeyShown(isInRound() ? QString() : QStringLiteral("F12"));
    const bool stopped = m_views->currentIndex() == 4;
    m_foot->setText(!m_kept ? tr("The laptop cannot write this down now. It tries again with the next answer.") : stopped ? QString() : tr("Your answers are kept. You can stop at any time."));
    m_right->setText(tr("This is right"));
    m_change->setText(tr("Change this"));
    m_takeOut->setText(tr("Take this out"));
    m_later->setText(tr("Later"));
    m_before->setText(tr("Before"));
    m_next->setText(tr("Next"));
    showReader();
    m_doorTitle->setText(tr("What would you like to do?"));
    m_doorRead->setText(tr("Read what is written"));
    m_doorPropose->setText(tr("Tell the council something"));
    m_doorChoices->setText(tr("My yeses and noes"));
    m_doorInvited->setText(tr("What others ask of me"));
    m_doorChoices->setVisible(!isInRound());
    m_doorInvited->setVisible(!isInRound() && m_isInvited);
    m_writeTitle->setText(proposing ? tr("What should the council talk about?") : m_object->isVisibleTo(this) ? tr("What do you say to this?") : tr("How should it be written?"));
    m_editor->setAccessibleName(m_writeTitle->text());
    m_give->setText(proposing ? tr("Put it on the agenda") : tr("Give this wish"));
    m_giveOther->setText(tr("Propose it to the council"));
    m_object->setText(tr("I do not agree with this"));
    m_appears->setOptions({{tr("as a member", "how she appears")}, {tr("under my name", "how she appears")}, {tr("without saying who", "how she appears")}});
    m_appears->setAccessibleName(tr("How you appear"));
    m_back->setText(tr("Back"));
    m_spoken->setWords({tr("Say it instead of typing"), tr("It is kept sealed with your answer: only those who look after what is sealed hear it. It never leaves the council’s laptops.")});
    m_spoken->setInstead(!m_source || m_source->keepsSpoken() ? QString() : tr("This desk cannot keep a recording sealed. Type it, or tell somebody who writes it down."));
    m_stopTitle->setText(tr("You can stop here.\nNothing more is needed from you today."));
    m_talkTitle->setText(tr("People you can talk to"));
    m_talk->setText(tr("I would like someone to talk to me"));
    m_talkNote->setText(tr("It is kept sealed, for those who look after support."));
    m_choiceTitle->setText(tr("What you said yes and no to"));
}

void ReaderView::fillStop() {
    emptied(m_help, 0);
    const std::vector<Help> all = m_source ? m_source->help() : std::vector<Help>();
    const auto add = [this](const char *icon, const QString &name, const QString &what) {
        auto *offers = new FlowLabel(m_theme, what, {Type::Section});
        offers->setTone(Tone::Soft);
        FactRows::addRuled(m_help, m_theme, {new FlowLabel(m_theme, name, {Type::Section}), offers, 272, 15, new Icon(m_theme, QLatin1String(icon), 24)});
    };
    if (all.empty()) add("user", tr("The council’s support person"), tr("Ask for them at any time."));
    for (const Help &help : all) {
        const QString when = localised(help.when, language()), what = when.isEmpty() ? localised(help.what, language()) : when;
        add("phone", localised(help.name, language()), help.how.isEmpty() ? what : tr("%1 · %2", "when, how to reach them").arg(what, help.how));
    }
    m_help->addWidget(new Rule(m_theme));
}

void ReaderView::fillChoices() {
    emptied(m_choices, 1);
    int shown = 0;
    if (!m_member.id) return;
    const auto all = m_records.read().all<Consent>("member", m_member.id);
    for (const Consent &consent : all) {
        const bool corrected = std::any_of(all.begin(), all.end(), [&](const Consent &other) { return other.corrects == consent.id.uuid(); });
        if (corrected || (consent.decision != Decision::given && consent.decision != Decision::renewed && consent.decision != Decision::refused && consent.decision != Decision::withdrawn)) continue;
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, m_theme.px(8), 0, m_theme.px(8));
        row->setSpacing(m_theme.px(16));
        const QString what = tr("%1: %2", "use, audience").arg(KindWords::use(consent.use), KindWords::audience(consent.audience, {}));
        row->addWidget(new FlowLabel(m_theme, what, {Type::Base}), 1);
        row->addWidget(new FlowLabel(m_theme, KindWords::decision(consent.decision), {Type::Base, true}));
        if (consent.decision == Decision::given || consent.decision == Decision::renewed) {
            auto *back = new Button(m_theme, ButtonKind::Large, tr("Take this back"));
            back->setObjectName(QStringLiteral("choice-take-back-%1").arg(++shown));
            connect(back, &QAbstractButton::clicked, this, [this, id = consent.id.text()] { takeBack(id); });
            row->addWidget(back);
        }
        m_choices->addWidget(new Rule(m_theme));
        m_choices->addWidget(line);
    }
    m_choices->addStretch(1);
}

}  // namespace balai::ui
