#include "ui/reader/seen_view.h"

#include "core/council/seen.h"
#include "core/records/device.h"
#include "ui/consent/answers.h"
#include "ui/consent/consent_words.h"
#include "ui/plain/kind_words.h"
#include "ui/plain/scroll_column.h"
#include "ui/shell/read_aloud.h"
#include "ui/widgets/answer_band.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_label.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace balai::ui {

using namespace records;

SeenView::SeenView(const Theme &theme, Records &records, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_records(records), m_ask(new FlowLabel(theme, {}, {Type::Question, true})),
      m_what(new FlowLabel(theme, {}, {Type::Reader})), m_aloud(new ReadAloud(theme)), m_facts(new QVBoxLayout),
      m_right(new Button(theme, ButtonKind::Tile, QStringLiteral(" "), QStringLiteral("circle-check"))),
      m_wrong(new Button(theme, ButtonKind::Tile, QStringLiteral(" "), QStringLiteral("circle-minus"))),
      m_later(new Button(theme, ButtonKind::Tile, QStringLiteral(" "), QStringLiteral("clock"))) {
    build();
    connect(m_right, &QAbstractButton::clicked, this, &SeenView::confirm);
    connect(m_wrong, &QAbstractButton::clicked, this, &SeenView::takeBack);
    connect(m_later, &QAbstractButton::clicked, this, &SeenView::next);
}

void SeenView::build() {
    m_ask->setObjectName(QStringLiteral("seen-ask"));
    m_what->setObjectName(QStringLiteral("seen-what"));
    m_right->setObjectName(QStringLiteral("seen-right"));
    m_wrong->setObjectName(QStringLiteral("seen-wrong"));
    m_later->setObjectName(QStringLiteral("seen-later"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(16));
    column->addWidget(m_ask);
    auto *card = new Card(m_theme, 32, 20);
    card->box()->addWidget(m_what);
    card->box()->addSpacing(m_theme.px(12));
    card->box()->addLayout(m_facts);
    column->addWidget(card);
    int key = 1;
    for (Button *button : {m_right, m_wrong, m_later}) button->setKeyShown(QString::number(key++));
    auto *three = new AnswerBand(m_theme, 152);
    three->setTiles({m_right, m_wrong, m_later});
    column->addWidget(three);
    column->addWidget(m_aloud);
}

void SeenView::begin(std::vector<Consent> toShow) {
    m_toShow = std::move(toShow);
    m_at = 0;
    refresh();
}

void SeenView::setReader(const QString &sentence) { m_aloud->setInstead(sentence); }

void SeenView::refresh() {
    m_right->setText(tr("That is right"));
    m_right->setNote(tr("it stays as it is"));
    m_wrong->setText(tr("That is not right"));
    m_wrong->setNote(tr("we take it back now"));
    m_later->setText(tr("Later"));
    m_later->setNote(tr("ask me another day"));
    clearLayout(m_facts);
    m_spoken.clear();
    if (m_at >= m_toShow.size()) return m_aloud->stop();
    const ConsentWords words(m_records.read(), m_theme);
    const council::AudienceOf audience{now().audience, now().body.uuid()};
    m_ask->setText(tr("We have written: yes to %1. Is that right?", "a body or a circle of people").arg(words.audience(audience)));
    m_what->setText(words.question(now().use, audience));
    const Attribution shown = council::lower(now().attribution, Attribution::ownName);
    addFact("user", KindWords::attribution(shown));
    if (now().scopeKind != ScopeKind::all) addFact("file-text", tr("For one meeting or one text only."));
    if (!now().restriction.isEmpty()) addFact("pencil", tr("You said: %1", "a condition in her words").arg(now().restriction));
    addFact("calendar", tr("Until %1.").arg(words.day(council::confirmationOf(m_records.read(), now()).until)));
    m_aloud->setText(QStringList{m_ask->text(), m_what->text()} + m_spoken, m_theme.language());
}

void SeenView::addFact(const char *icon, const QString &words) {
    m_spoken.append(words);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, m_theme.px(9), 0, m_theme.px(9));
    row->setSpacing(m_theme.px(12));
    row->addWidget(new Icon(m_theme, QLatin1String(icon), 24), 0, Qt::AlignTop);
    row->addWidget(new FlowLabel(m_theme, words, {Type::Fact}), 1);
    m_facts->addWidget(new Rule(m_theme));
    m_facts->addWidget(line);
}

bool SeenView::press(int digit) {
    Button *const answers[] = {m_right, m_wrong, m_later};
    if (digit < 1 || digit > 3) return false;
    answers[digit - 1]->click();
    return true;
}

// The next one is shown at once; the answer is written behind it.
void SeenView::confirm() {
    if (m_at >= m_toShow.size()) return;
    Consent yes = council::confirmationOf(m_records.read(), now());
    const Id<Device> device(m_records.read().author().device);
    if (m_records.read().find(device)) yes.recordedWith = device;
    keepAnswer(m_records, this, yes, [](const std::vector<council::Touched> &) {});
    next();
}

void SeenView::takeBack() {
    if (m_at >= m_toShow.size()) return;
    keepAnswer(m_records, this, takingBack(m_records, now()), [](const std::vector<council::Touched> &) {});
    next();
}

void SeenView::next() {
    if (m_at < m_toShow.size()) ++m_at;
    refresh();
    if (m_at >= m_toShow.size()) Q_EMIT finished();
}

}  // namespace balai::ui
