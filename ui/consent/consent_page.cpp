#include "ui/consent/consent_page.h"

#include "core/council/consent_reader.h"
#include "core/records/meeting.h"
#include "core/text/dates.h"
#include "ui/consent/answers.h"
#include "ui/consent/cell_over.h"
#include "ui/consent/consent_grid.h"
#include "ui/consent/consent_model.h"
#include "ui/handoff/recall_print.h"
#include "ui/plain/choice.h"
#include "ui/plain/in_order.h"
#include "ui/plain/kind_words.h"
#include "ui/plain/scroll_column.h"
#include "ui/shell/figures.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/note_strip.h"
#include "ui/widgets/wrap_row.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace balai::ui {

using namespace records;

ConsentPage::ConsentPage(const PageTools &tools, Records &records)
    : m_tools(tools), m_theme(tools.theme), m_records(records), m_model(new ConsentModel(this)), m_grid(new ConsentGrid(tools.theme, m_model)),
      m_audience(new Choice(tools.theme, QStringLiteral("consent-audience"))), m_about(new Choice(tools.theme, QStringLiteral("consent-about"))),
      m_on(new Choice(tools.theme, QStringLiteral("consent-on"))), m_toAsk(new Button(tools.theme, ButtonKind::Plain, {}, QStringLiteral("list-filter"))),
      m_uses(new Button(tools.theme, ButtonKind::Plain, {})), m_round(new Button(tools.theme, ButtonKind::Plain, {}, QStringLiteral("users"))),
      m_names(new Field(tools.theme, QStringLiteral("consent-names"), {})), m_notes(new QVBoxLayout) {
    setObjectName(QStringLiteral("consent-page"));
    m_hidden.insert(int(Use::training));
    build();
    connect(&m_theme, &Theme::changed, this, &ConsentPage::arrange);
    connect(m_grid, &ConsentGrid::whyAsked, this, &ConsentPage::sayWhy);
    connect(m_grid, &ConsentGrid::noAsked, this, &ConsentPage::sayNo);
    connect(m_grid, &QTableView::clicked, this, [this](const QModelIndex &index) { if (index.column() > 0) sayWhy(); });
    for (Choice *choice : {m_audience, m_about, m_on}) connect(choice, &Choice::chosenChanged, this, &ConsentPage::reload);
    connect(m_toAsk, &QAbstractButton::toggled, this, [this](bool on) { m_onlyToAsk = on; showView(); });
    connect(m_names->edit(), &QLineEdit::textChanged, this, &ConsentPage::showView);
    connect(m_names, &Field::entered, this, &ConsentPage::focusFirst);
    connect(m_round, &QAbstractButton::clicked, this, [this] { Q_EMIT goTo({Place::Members, QStringLiteral("round")}); });
    auto *filter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this);
    connect(filter, &QShortcut::activated, this, [this] { m_names->edit()->setFocus(Qt::ShortcutFocusReason); });
}

void ConsentPage::build() {
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *area = new ScrollColumn(m_theme, 24, 12);
    whole->addWidget(area);
    QVBoxLayout *column = area->box();
    column->setSpacing(m_theme.px(12));
    buildFilters(column);
    column->addLayout(m_notes);
    column->addWidget(m_grid, 1000);
    column->addWidget(buildLegend());
    column->addStretch(1);
}

void ConsentPage::buildFilters(QVBoxLayout *column) {
    m_filters = new QBoxLayout(QBoxLayout::LeftToRight);
    for (const QList<QWidget *> &parts : {QList<QWidget *>{m_audience, m_about, m_on}, QList<QWidget *>{m_names, m_toAsk, m_uses}}) {
        auto *row = new WrapRow(m_theme.px(8));
        for (QWidget *part : parts) row->addWidget(part);
        if (m_filters->count() > 0) m_filters->addStretch(1);
        m_filters->addLayout(row);
    }
    m_filters->setSpacing(m_theme.px(8));
    column->addLayout(m_filters);
    m_names->setFixed(120);
    m_toAsk->setObjectName(QStringLiteral("consent-to-ask"));
    m_toAsk->setCheckable(true);
    m_toAsk->setShrinks(true);
    m_uses->setObjectName(QStringLiteral("consent-uses"));
    m_uses->setShrinks(true);
    m_uses->setMenu([this](QMenu &menu) { chooseUses(menu); });
    m_round->setObjectName(QStringLiteral("consent-round"));
}

// Where large letters leave no room for all of them in one row; the whole page then scrolls.
void ConsentPage::arrange() {
    const bool narrow = width() < m_theme.px(640);
    m_filters->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_grid->setMinimumHeight(m_theme.px(200));
}

void ConsentPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    arrange();
}

QWidget *ConsentPage::buildLegend() {
    auto *legend = new QWidget;
    auto *row = new QHBoxLayout(legend);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(12));
    auto *signs = new WrapRow(m_theme.px(12));
    for (const MarkKind mark : {MarkKind::Yes, MarkKind::No, MarkKind::Later, MarkKind::Some, MarkKind::NotAsked}) {
        auto *both = new QWidget;
        auto *pair = new QHBoxLayout(both);
        pair->setContentsMargins(0, 0, 0, 0);
        pair->setSpacing(m_theme.px(6));
        pair->addWidget(new Mark(m_theme, mark, {}), 0, Qt::AlignTop);
        auto *words = new FlowLabel(m_theme, {}, {Type::Small});
        words->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        pair->addWidget(words);
        signs->addWidget(both);
        m_legend.append(words);
    }
    row->addLayout(signs, 1);
    row->addWidget(m_round, 0, Qt::AlignTop);
    return legend;
}

void ConsentPage::refreshLegend() {
    const QStringList words{tr("yes, with its last day where it ends soon"), tr("no or taken back"), tr("later"), tr("for some meetings only"),
                            tr("not asked: counts as no")};
    for (int i = 0; i < m_legend.size(); ++i) m_legend[i]->setText(words[i]);
}

std::optional<PrimaryAction> ConsentPage::primary() const { return PrimaryAction{tr("Ask")}; }

QStringList ConsentPage::keyHints() const {
    return {tr("← ↑ ↓ → move"), tr("Enter why"), tr("Delete no"), tr("Ctrl+F filter")};
}

void ConsentPage::refreshFilters() {
    const store::Store &store = m_records.read();
    const QString language = m_theme.language();
    QList<Option> audiences;
    for (const Body &body : bodiesInOrder(store, language)) audiences.append({QString(u"body/" + body.id.text()), localised(body.name, language)});
    for (const Audience wide : {Audience::council, Audience::government, Audience::partners, Audience::public_})
        audiences.append({wordOf(wide), KindWords::audience(wide, {})});
    m_audience->setOptions(tr("Who would see it"), audiences);
    QList<Option> meetings{{{}, tr("all meetings")}};
    for (const Meeting &meeting : store.all<Meeting>()) meetings.append({meeting.id.text(), localised(meeting.title, language)});
    m_about->setOptions(tr("About"), meetings);
    m_on->setOptions(tr("On", "a day"), {{QStringLiteral("0"), tr("today")}, {QStringLiteral("30"), tr("in 30 days")}, {QStringLiteral("90"), tr("in 90 days")}});
}

MatrixQuestion ConsentPage::question() const {
    MatrixQuestion question;
    const QString audience = m_audience->chosen();
    if (audience.startsWith(u"body/")) question.audience = {Audience::body, Uuid::parse(audience.mid(5)).value_or(Uuid())};
    else question.audience = {fromWord<Audience>(audience), {}};
    question.meeting = Uuid::parse(m_about->chosen()).value_or(Uuid());
    question.day = m_records.today().addDays(m_on->chosen().toInt());
    return question;
}

std::vector<Use> ConsentPage::shownUses() const {
    std::vector<Use> uses = allUses();
    std::erase_if(uses, [this](Use use) { return m_hidden.contains(int(use)); });
    return uses;
}

void ConsentPage::chooseUses(QMenu &menu) {
    for (const Use use : allUses()) {
        QAction *action = menu.addAction(KindWords::use(use));
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(int(use)));
        connect(action, &QAction::toggled, this, [this, use](bool on) {
            if (on) m_hidden.remove(int(use));
            else m_hidden.insert(int(use));
            showView();
        });
    }
}

void ConsentPage::refresh() {
    if (!m_records.isOpen()) return;
    refreshFilters();
    refreshLegend();
    m_grid->setAccessibleName(tr("Consent: people and uses"));
    m_names->setName(tr("Names with these letters"));
    m_names->setPlaceholder(tr("Names with…"));
    m_round->setText(tr("Round"));
    m_round->setKeyShown(QStringLiteral("Ctrl+R"));
    m_round->setAccessibleName(tr("A round of questions"));
    reload();
}

// Read behind the window: with hundreds of people it takes longer than a window may stand still.
void ConsentPage::reload() {
    const int asked = ++m_asked;
    m_records.look<std::shared_ptr<const ConsentMatrix>>(
        tr("Reading the consents"), this,
        [question = question(), language = m_theme.language()](const store::Store &store) { return std::make_shared<const ConsentMatrix>(store, question, language); },
        [this, asked](std::shared_ptr<const ConsentMatrix> matrix) { if (asked == m_asked) showMatrix(std::move(matrix)); });
}

void ConsentPage::showMatrix(std::shared_ptr<const ConsentMatrix> matrix) {
    m_matrix = std::move(matrix);
    showView();
    layout()->activate();  // the table takes its room at once: what is seen may be clicked
    const std::optional<Wanted> wanted = std::exchange(m_wanted, std::nullopt);
    if (!wanted) return;
    const QModelIndex there = m_model->indexOf(wanted->member, wanted->use);
    if (there.isValid()) m_grid->setCurrentIndex(there);
}

void ConsentPage::showView() {
    if (!m_matrix) return;
    const QModelIndex before = m_grid->currentIndex();
    const int row = std::max(0, before.row()), column = std::max(1, before.column());
    m_model->set(m_matrix, {shownUses(), m_onlyToAsk, m_names->text(), m_theme.language(), formOf(m_theme)});
    m_grid->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), std::min(column, m_model->columnCount() - 1)));
    m_toAsk->setText(tr("To be asked: %1").arg(countText(m_theme, m_model->countToBeAsked())));
    m_uses->setText(tr("%1 of %2 uses").arg(countText(m_theme, qint64(shownUses().size())), countText(m_theme, qint64(allUses().size()))));
}

void ConsentPage::focusFirst() { m_grid->setFocus(); }

void ConsentPage::show(const QString &what) {
    if (!what.startsWith(u"consent/") || !m_records.isOpen()) return;
    const auto id = Uuid::parse(what.mid(8));
    const auto consent = id ? m_records.read().find(Id<Consent>(*id)) : std::nullopt;
    if (!consent) return;
    m_hidden.remove(int(consent->use));
    refreshFilters();
    m_audience->choose(consent->audience == Audience::body ? QString(u"body/" + consent->body.text()) : wordOf(consent->audience));
    m_names->edit()->clear();
    m_wanted = Wanted{consent->member, consent->use};
}

void ConsentPage::runPrimary() {
    const QModelIndex at = m_grid->currentIndex();
    if (!at.isValid()) return;
    const Member &member = m_model->matrix()->members()[size_t(m_model->matrixRow(at))];
    const QString use = at.column() > 0 ? wordOf(m_model->use(at)) : QString();
    Q_EMIT goTo({Place::Members, QString(u"ask/" + member.id.text() + u'/' + m_audience->chosen().replace(u'/', u':') + u'/' + use)});
}

void ConsentPage::sayWhy() {
    const QModelIndex at = m_grid->currentIndex();
    if (!at.isValid() || at.column() == 0) return;
    auto *over = new CellOver(m_theme, m_records, m_grid, *m_model->matrix(), m_model->matrixRow(at), m_model->use(at));
    connect(over, &CellOver::askAsked, this, &ConsentPage::runPrimary);
    connect(over, &CellOver::noAsked, this, &ConsentPage::sayNo);
    connect(over, &CellOver::takeBackAsked, this, &ConsentPage::takeBack);
    connect(over, &CellOver::historyAsked, this, &ConsentPage::openHistory);
    const QRect cell = m_grid->currentCell();
    over->open(QRect(m_grid->viewport()->mapTo(static_cast<QWidget *>(m_grid), cell.topLeft()), cell.size()));
}

void ConsentPage::openHistory() {
    const QModelIndex at = m_grid->currentIndex();
    if (!at.isValid() || at.column() == 0) return;
    const Member &member = m_model->matrix()->members()[size_t(m_model->matrixRow(at))];
    Q_EMIT goTo({Place::Members, QString(u"history/" + member.id.text() + u'/' + wordOf(m_model->use(at)))});
}

// A no to exactly this audience; a wider yes goes on for the others.
void ConsentPage::sayNo() {
    const QModelIndex at = m_grid->currentIndex();
    if (!at.isValid() || at.column() == 0) return;
    const int row = m_model->matrixRow(at);
    const Use use = m_model->use(at);
    if (m_model->matrix()->cell(row, use).mark == MarkKind::No) return;
    const Member &member = m_model->matrix()->members()[size_t(row)];
    const Consent no = answerTo(m_records, {member.id, use, m_model->matrix()->audienceOf(use)}, Decision::refused);
    keepAnswer(m_records, this, no, [this](const std::vector<council::Touched> &touched) { afterNo(touched); });
}

void ConsentPage::takeBack() {
    const QModelIndex at = m_grid->currentIndex();
    if (!at.isValid() || at.column() == 0) return;
    const MatrixCell &cell = m_model->matrix()->cell(m_model->matrixRow(at), m_model->use(at));
    const auto given = m_records.read().find(Id<Consent>(cell.decision.consent));
    if (!given) return;
    keepAnswer(m_records, this, takingBack(m_records, *given), [this](const std::vector<council::Touched> &touched) { afterNo(touched); });
}

void ConsentPage::afterNo(const std::vector<council::Touched> &touched) {
    clearLayout(m_notes);
    for (const council::Touched &one : touched) {
        const auto handoff = m_records.read().find(one.handoff);
        if (!handoff) continue;
        const auto body = m_records.read().find(handoff->body);
        auto *strip = new NoteStrip(m_theme, NoteKind::Held, QStringLiteral("undo-2"));
        const QString to = body ? localised(body->name, m_theme.language()) : QString();
        strip->set({{tr("Words of this member went out before: hand-off %1 to %2.").arg(handoff->reference, to), true},
                    {QString(u' ' + tr("The recall asks %1 to stop using them; copies already made cannot be called back.").arg(to))}});
        Button *print = strip->addButton(tr("Print the recall…"));
        print->setObjectName(QStringLiteral("consent-recall"));
        connect(print, &QAbstractButton::clicked, this, [this, id = one.handoff, strip] {
            printRecall(m_theme, m_records, this, id, [strip = QPointer<NoteStrip>(strip)] { if (strip) strip->deleteLater(); });
        });
        m_notes->addWidget(strip);
    }
}

}  // namespace balai::ui
