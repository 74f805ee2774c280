#include "ui/reader/reading_round.h"

#include "core/council/minutes.h"
#include "ui/plain/in_order.h"
#include "ui/plain/scroll_column.h"
#include "ui/reader/reader_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/segments.h"
#include "ui/workplace/records.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace balai::ui {

using namespace records;

namespace {

constexpr int quietWidth = 720;
constexpr TakesHome homeChoices[] = {TakesHome::nothing, TakesHome::heard, TakesHome::paper, TakesHome::file};

Button *largeButton(const Theme &theme, const char *object, const QString &icon = {}) {
    auto *button = new Button(theme, ButtonKind::Large, QStringLiteral(" "), icon);
    button->setObjectName(QLatin1String(object));
    return button;
}

}  // namespace

ReadingRound::ReadingRound(const PageTools &tools, Records &records, QWidget *parent)
    : QWidget(parent), m_tools(tools), m_theme(tools.theme), m_records(records), m_views(new QStackedLayout(this)) {
    setObjectName(QStringLiteral("reading-round"));
    m_views->setContentsMargins(0, 0, 0, 0);
    m_views->addWidget(buildNames());
    m_views->addWidget(buildBetween());
    m_views->addWidget(buildEnding());
}

QVBoxLayout *ReadingRound::quietPage(QWidget *page) {
    auto *only = new QVBoxLayout(page);
    only->setContentsMargins(0, 0, 0, 0);
    auto *column = new ScrollColumn(m_theme, 32, 64);
    only->addWidget(column);
    auto *box = new QWidget;
    box->setMaximumWidth(m_theme.px(quietWidth));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(box, 1000);
    row->addStretch(1);
    column->box()->addLayout(row);
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(m_theme.px(16));
    return inside;
}

QWidget *ReadingRound::buildNames() {
    auto *page = new QWidget;
    QVBoxLayout *column = quietPage(page);
    column->addWidget(m_title = new FlowLabel(m_theme, {}, {Type::Question, true}));
    column->addWidget(m_names = new RowList(m_theme, RowList::Look::Cards));
    m_names->setObjectName(QStringLiteral("round-names"));
    column->addSpacing(m_theme.px(24));
    column->addWidget(m_pinNote = new FlowLabel(m_theme, {}, {Type::Table}));
    m_pinNote->setTone(Tone::Soft);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(12));
    row->addWidget(m_pin = new Field(m_theme, QStringLiteral("round-pin"), {}));
    m_pin->setFixed(160);
    m_pin->edit()->setEchoMode(QLineEdit::Password);
    row->addWidget(m_setPin = largeButton(m_theme, "round-set-pin"));
    row->addStretch(1);
    row->addWidget(m_end = largeButton(m_theme, "round-end", QStringLiteral("lock")));
    column->addLayout(row);
    column->addStretch(1);
    connect(m_names, &RowList::opened, this, &ReadingRound::sitDown);
    connect(m_pin, &Field::entered, this, &ReadingRound::keepPin);
    connect(m_setPin, &QAbstractButton::clicked, this, &ReadingRound::keepPin);
    connect(m_end, &QAbstractButton::clicked, this, [this] { show(Ending); });
    return page;
}

QWidget *ReadingRound::buildBetween() {
    auto *page = new QWidget;
    QVBoxLayout *column = quietPage(page);
    column->addWidget(m_stopTitle = new FlowLabel(m_theme, {}, {Type::Question, true}));
    column->addSpacing(m_theme.px(32));
    column->addWidget(m_homeTitle = new FlowLabel(m_theme, {}, {Type::Section, true}));
    column->addWidget(m_home = new Segments(m_theme, {{QString()}, {QString()}, {QString()}, {QString()}}), 0, Qt::AlignLeft);
    m_home->setObjectName(QStringLiteral("round-home"));
    column->addWidget(m_homeNote = new FlowLabel(m_theme, {}, {Type::Table}));
    m_homeNote->setTone(Tone::Soft);
    column->addSpacing(m_theme.px(32));
    column->addWidget(m_next = largeButton(m_theme, "round-next", QStringLiteral("arrow-right")), 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_home, &Segments::chosenChanged, this, &ReadingRound::takeHome);
    connect(m_next, &QAbstractButton::clicked, this, [this] { show(Names); });
    return page;
}

QWidget *ReadingRound::buildEnding() {
    auto *page = new QWidget;
    QVBoxLayout *column = quietPage(page);
    column->addWidget(m_endTitle = new FlowLabel(m_theme, {}, {Type::Question, true}));
    column->addWidget(m_endNote = new FlowLabel(m_theme, {}, {Type::Base}));
    m_endNote->setTone(Tone::Soft);
    column->addWidget(m_secret = new Field(m_theme, QStringLiteral("round-passphrase"), {}));
    m_secret->setLarge(true);
    m_secret->setIconName(QStringLiteral("key-round"));
    m_secret->edit()->setEchoMode(QLineEdit::Password);
    column->addWidget(m_wrong = new FlowLabel(m_theme, {}, {Type::Table}));
    m_wrong->setTone(Tone::AttentionInk);
    m_wrong->setObjectName(QStringLiteral("round-wrong"));
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(12));
    row->addWidget(m_open = largeButton(m_theme, "round-open"));
    row->addWidget(m_back = largeButton(m_theme, "round-back"));
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_secret, &Field::entered, this, &ReadingRound::tryToEnd);
    connect(m_open, &QAbstractButton::clicked, this, &ReadingRound::tryToEnd);
    connect(m_back, &QAbstractButton::clicked, this, [this] { show(Names); });
    return page;
}

ReadingRound::View ReadingRound::view() const { return View(m_views->currentIndex()); }

void ReadingRound::begin(Id<Meeting> meeting, const QString &view) {
    m_meeting = meeting;
    m_reader = {};
    m_begun = false;
    m_records.pin().forget();
    m_records.setLent(true);
    show(view == u"between" ? Between : view == u"end" ? Ending : Names);
}

void ReadingRound::refresh() {
    showWords();
    if (view() == Names) showNames();
    if (view() == Reading) m_read->refresh();
}

void ReadingRound::focusFirst() {
    switch (view()) {
    case Names: return m_names->focusFirst();
    case Reading: return m_read->focusFirst();
    case Between: return m_next->setFocus(Qt::OtherFocusReason);
    case Ending: return m_secret->edit()->setFocus(Qt::OtherFocusReason);
    }
}

void ReadingRound::show(View view) {
    m_secret->edit()->clear();
    m_wrong->setText({});
    if (view == Names) m_reader = {};
    m_views->setCurrentIndex(view);
    refresh();
    focusFirst();
}

// Names alone, in the order of their letters: who has read, and what, is nobody's matter here.
void ReadingRound::showNames() {
    std::vector<Member> members;
    for (const Id<Member> id : council::reviewersOf(m_records.read(), m_meeting))
        if (auto member = m_records.read().find(id)) members.push_back(std::move(*member));
    sortByName(members, m_theme.language());
    RowGroup group;
    group.counted = false;
    for (const Member &member : members) {
        RowSpec spec;
        spec.id = member.id.text();
        spec.text = member.name;
        spec.icon = QStringLiteral("user");
        group.rows.append(spec);
    }
    m_names->setGroups({group});
    if (!group.rows.isEmpty()) m_names->choose(group.rows.first().id);  // not who sat here last
    for (const RowSpec &spec : std::as_const(group.rows))
        connect(m_names->row(spec.id), &QAbstractButton::clicked, this, [this, id = spec.id] { sitDown(id); });
}

void ReadingRound::showWords() {
    const bool nobody = council::reviewersOf(m_records.read(), m_meeting).empty();
    m_title->setText(nobody ? tr("Nobody is noted as present at this meeting yet.") : tr("Who sits down to read?"));
    m_names->setAccessibleName(tr("Members who read"));
    const bool pinIsSet = m_records.pin().isSet();
    for (QWidget *part : std::initializer_list<QWidget *>{m_pin, m_setPin}) part->setVisible(!m_begun && !pinIsSet);
    m_pin->setName(tr("PIN"));
    m_setPin->setText(tr("Set a PIN"));
    m_pinNote->setVisible(!m_begun);
    m_pinNote->setText(pinIsSet ? tr("The PIN is set. It opens the cover of this reader and nothing else.") : tr("A PIN of four or more digits opens the cover of this reader and nothing else."));
    m_end->setText(tr("End the round"));
    m_stopTitle->setText(tr("You can stop here.\nNothing more is needed from you today."));
    m_homeTitle->setText(tr("Would you like to take something home?"));
    m_home->setOptions({{tr("Nothing")}, {tr("I have heard it")}, {tr("Paper")}, {tr("A file")}});
    m_home->setAccessibleName(m_homeTitle->text());
    m_homeNote->setText(tr("Nothing is a good answer: what is not at home cannot be found there."));
    m_next->setText(tr("The next person sits down"));
    m_endTitle->setText(tr("The round ends here"));
    m_endNote->setText(tr("The passphrase brings the desk back. All answers are kept."));
    m_secret->setName(tr("Passphrase"));
    m_open->setText(tr("Open the desk"));
    m_back->setText(tr("Back to the round"));
}

void ReadingRound::sitDown(const QString &member) {
    m_reader = Id<Member>(Uuid::parse(member).value_or(Uuid()));
    m_begun = true;
    m_pin->edit()->clear();
    if (!m_read) {
        m_views->addWidget(m_read = new ReaderView(m_tools, m_records));
        m_read->setInRound(true);
        connect(m_read, &ReaderView::finished, this, &ReadingRound::finish);
    }
    m_read->begin(m_meeting, m_reader, QStringLiteral("passages"));
    show(Reading);
}

void ReadingRound::finish() {
    const auto member = m_records.read().find(m_reader);
    const auto at = std::find(std::begin(homeChoices), std::end(homeChoices), member ? member->takesHome : TakesHome::unset);
    m_home->blockSignals(true);
    m_home->choose(at == std::end(homeChoices) ? 0 : int(at - std::begin(homeChoices)));
    m_home->blockSignals(false);
    show(Between);
}

void ReadingRound::keepPin() {
    if (!m_records.pin().set(m_pin->text())) return m_pin->edit()->setFocus(Qt::OtherFocusReason);
    m_pin->edit()->clear();
    refresh();
    focusFirst();
}

void ReadingRound::takeHome(int choice) {
    if (!m_reader) return;
    const QJsonObject chosen{{QStringLiteral("id"), m_reader.text()}, {QStringLiteral("takesHome"), wordOf(homeChoices[choice])}};
    m_records.change(QStringLiteral("choose what to take home"), this, [chosen](store::Write &write) { write.put(kindOf<Member>(), chosen); });
}

void ReadingRound::tryToEnd() {
    const QString secret = m_secret->text();
    if (secret.isEmpty() || !m_open->isEnabled()) return;
    m_secret->edit()->clear();
    m_open->setEnabled(false);
    m_tools.tasks.start({}, this, [session = &m_tools.session, secret](Progress &) { return session->isPassphrase(secret); },
        [this](bool right) {
            m_open->setEnabled(true);
            if (!right) return m_wrong->setText(tr("This is not the passphrase."));
            m_records.pin().forget();
            Q_EMIT ended();
        },
        [this](const Error &) { m_open->setEnabled(true); });
}

}  // namespace balai::ui
