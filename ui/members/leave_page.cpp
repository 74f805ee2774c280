#include "ui/members/leave_page.h"

#include "ui/members/leaving_words.h"
#include "ui/plain/choice.h"
#include "ui/plain/scroll_column.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/question.h"
#include "ui/widgets/wrap_row.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QVBoxLayout>

namespace balai::ui {

namespace {
QString idOf(council::Parting parting) { return QString::number(int(parting)); }
council::Parting partingOf(const QString &id) { return council::Parting(id.toInt()); }
}  // namespace

LeavePage::LeavePage(const PageTools &tools, Records &records)
    : m_theme(tools.theme), m_records(records), m_column(new ScrollColumn(tools.theme, 24, 16)), m_stay(new Button(tools.theme, ButtonKind::Plain, QStringLiteral(" "))),
      m_go(new Button(tools.theme, ButtonKind::Primary, QStringLiteral(" "))) {
    setObjectName(QStringLiteral("leave-page"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_column, 1);
    column->addWidget(new Rule(m_theme));
    column->addWidget(buildEnd());
}

// Below what scrolls: however much there is to choose, both answers can be seen, and the focus stays where it is.
QWidget *LeavePage::buildEnd() {
    auto *band = new QWidget;
    auto *inside = new QVBoxLayout(band);
    inside->setContentsMargins(m_theme.px(24), m_theme.px(12), m_theme.px(24), m_theme.px(12));
    auto *row = new WrapRow(m_theme.px(8));
    inside->addLayout(row);
    m_stay->setObjectName(QStringLiteral("leave-stay"));
    m_go->setObjectName(QStringLiteral("leave-go"));
    for (Button *button : {m_stay, m_go}) {
        button->setWraps(true);
        row->addWidget(button);
    }
    connect(m_stay, &QAbstractButton::clicked, this, &LeavePage::goBack);
    connect(m_go, &QAbstractButton::clicked, this, &LeavePage::askAndLeave);
    return band;
}

QString LeavePage::title() const { return m_name.isEmpty() ? tr("Leave the council") : tr("%1 leaves the council").arg(m_name); }

void LeavePage::show(const QString &what) {
    if (!what.startsWith(u"leave/") || !m_records.isOpen()) return;
    m_member = Id<records::Member>(Uuid::parse(what.section(u'/', 1, 1)).value_or(Uuid()));
    const auto member = m_records.read().find(m_member);
    m_name = member ? member->name : QString();
    m_contributions.clear();
    m_chosen.clear();
    m_known = false;
    look();
}

void LeavePage::look() {
    m_records.look<std::vector<council::Contributed>>(
        tr("Looking up what the member said"), this, [member = m_member](const store::Store &store) { return council::contributionsOf(store, member); },
        [this, member = m_member](std::vector<council::Contributed> found) {
            if (member != m_member) return;
            m_contributions = std::move(found);
            m_known = true;
            refresh();
            Q_EMIT headChanged();
        });
}

void LeavePage::goBack() { Q_EMIT goTo({Place::Members, QString(u"member/" + m_member.text())}); }

void LeavePage::refresh() {
    if (!m_records.isOpen() || !m_member) return;
    m_stay->setText(tr("Not now"));
    m_go->setText(tr("Leave the council…"));
    m_go->setEnabled(m_known);
    m_column->clear();
    build();
    m_column->box()->addStretch(1);
    m_column->keepFocus();
}

void LeavePage::focusFirst() { m_stay->setFocus(); }

void LeavePage::build() {
    QVBoxLayout *box = m_column->box();
    box->addWidget(new FlowLabel(m_theme, tr("For each thing the member said or stands behind, they choose what becomes of it. Sit down together; nothing happens before the last question."), {Type::Base}));
    if (m_known && m_contributions.empty()) box->addWidget(new FlowLabel(m_theme, tr("Nothing is written in this member’s name."), {Type::Base}));
    if (m_contributions.size() > 1) addAll();
    addWhatHappens();
    for (size_t at = 0; at < m_contributions.size(); ++at) addContribution(at);
}

QList<council::Parting> LeavePage::choicesFor(const council::Contributed &one) const {
    QList<Parting> out{Parting::Seal};
    if (one.ofMany) return out;
    if (one.keepable && one.named) out.append(Parting::KeepNamed);
    if (one.keepable) out.append(Parting::KeepUnnamed);
    if (one.isErasable()) out.append(Parting::Erase);
    return out;
}

void LeavePage::addAll() {
    auto *row = new WrapRow(m_theme.px(8));
    auto *label = new FlowLabel(m_theme, tr("For everything"), {Type::Table, true});
    row->addWidget(label);
    for (const Parting parting : {Parting::Seal, Parting::KeepNamed, Parting::KeepUnnamed, Parting::Erase}) {
        auto *button = new Button(m_theme, ButtonKind::Plain, LeavingWords::parting(parting));
        button->setObjectName(QString(QStringLiteral("leave-all-") + idOf(parting)));
        button->setAccessibleDescription(label->text());
        button->setWraps(true);
        connect(button, &QAbstractButton::clicked, this, [this, parting] { chooseAll(parting); });
        row->addWidget(button);
    }
    m_column->box()->addLayout(row);
}

void LeavePage::chooseAll(Parting parting) {
    for (const council::Contributed &one : m_contributions) {
        const QList<Parting> open = choicesFor(one);
        if (open.contains(parting)) m_chosen.insert(one.record, parting);
        else if (parting == Parting::KeepNamed && open.contains(Parting::KeepUnnamed)) m_chosen.insert(one.record, Parting::KeepUnnamed);
        else m_chosen.insert(one.record, Parting::Seal);
    }
    refresh();
}

void LeavePage::addContribution(size_t at) {
    const council::Contributed &one = m_contributions[at];
    auto *card = new Card(m_theme);
    auto *kind = new FlowLabel(m_theme, one.kind == u"block" ? tr("Said in a meeting") : one.kind == u"attachment" ? tr("File") : tr("Recommendation"), {Type::Table});
    kind->setTone(Tone::Soft);
    card->box()->addWidget(kind);
    auto *words = new FlowLabel(m_theme, localised(one.words, m_theme.language()));
    words->setLines(3);
    card->box()->addWidget(words);
    const QList<Parting> open = choicesFor(one);
    if (open.size() > 1) {
        auto *choice = new Choice(m_theme, QStringLiteral("leave-choice-%1").arg(at));
        QList<Option> options;
        for (const Parting parting : open) options.append({idOf(parting), LeavingWords::parting(parting)});
        choice->setOptions(tr("What becomes of it"), options);
        choice->choose(idOf(m_chosen.value(one.record, Parting::Seal)));
        connect(choice, &Choice::chosenChanged, this, [this, record = one.record](const QString &id) {
            m_chosen.insert(record, partingOf(id));
            say();
        });
        card->box()->addWidget(choice);
    }
    if (const QString limits = LeavingWords::limits(one); !limits.isEmpty()) {
        auto *soft = new FlowLabel(m_theme, limits, {Type::Table});
        soft->setTone(Tone::Soft);
        card->box()->addWidget(soft);
    }
    m_column->box()->addWidget(card);
}

void LeavePage::addWhatHappens() {
    QVBoxLayout *box = m_column->box();
    box->addWidget(new FlowLabel(m_theme, tr("What will happen"), {Type::Section, true}));
    m_says = new QVBoxLayout;
    m_says->setSpacing(m_theme.px(4));
    box->addLayout(m_says);
    say();
}

void LeavePage::say() {
    if (!m_says) return;
    clearLayout(m_says);
    for (const QString &sentence : LeavingWords::all(m_theme, choices())) m_says->addWidget(new FlowLabel(m_theme, sentence));
}

std::vector<council::PartingChoice> LeavePage::choices() const {
    std::vector<council::PartingChoice> out;
    for (const council::Contributed &one : m_contributions) out.push_back({one, m_chosen.value(one.record, Parting::Seal)});
    return out;
}

void LeavePage::askAndLeave() {
    QuestionText text{title(), LeavingWords::all(m_theme, choices()), {{tr("Not now"), QStringLiteral("stay")}, {tr("Leave the council"), QStringLiteral("leave")}}, QStringLiteral("stay")};
    Question::ask(m_theme, this, text, this, [this](const QString &id) { if (id == u"leave") leaveNow(); });
}

void LeavePage::leaveNow() {
    m_records.write(tr("Leaving the council"), this, [member = m_member, chosen = choices()](council::Session &session) {
        session.requireWriter();
        council::leaveCouncil(session, member, chosen);
    }, [this] { goBack(); });
}

}  // namespace balai::ui
