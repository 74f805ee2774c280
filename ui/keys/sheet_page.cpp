#include "ui/keys/sheet_page.h"

#include "core/council/accounts.h"
#include "ui/plain/scroll_column.h"
#include "ui/shell/sheet_step.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/pop_over.h"
#include "ui/workplace/records.h"
#include "ui/workplace/recovery_sheet.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace balai::ui {

SheetPage::SheetPage(const PageTools &tools, Records &records)
    : m_tools(tools), m_theme(tools.theme), m_records(records), m_column(new ScrollColumn(tools.theme)), m_state(new FlowLabel(tools.theme, {}, {Type::Base, true})),
      m_words(new FlowLabel(tools.theme)), m_missing(new FlowLabel(tools.theme, {}, {Type::Table})), m_make(new Button(tools.theme, ButtonKind::Plain, {}, QStringLiteral("key-round"))),
      m_later(new Button(tools.theme, ButtonKind::Plain, {})), m_done(new Button(tools.theme, ButtonKind::Primary, {})), m_step(new SheetStep(tools.theme)) {
    setObjectName(QStringLiteral("sheet-page"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_column);
    for (QWidget *part : std::initializer_list<QWidget *>{m_state, m_words, m_step}) m_column->box()->addWidget(part);
    m_column->box()->addWidget(m_make, 0, Qt::AlignLeft);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(m_theme.px(12));
    foot->addWidget(m_missing, 1);
    foot->addWidget(m_later);
    foot->addWidget(m_done);
    m_column->box()->addLayout(foot);
    m_column->box()->addStretch(1);
    m_missing->setTone(Tone::Soft);
    m_missing->setAlign(Qt::AlignRight | Qt::AlignVCenter);
    m_make->setObjectName(QStringLiteral("sheet-make"));
    m_later->setObjectName(QStringLiteral("sheet-later"));
    m_done->setObjectName(QStringLiteral("sheet-done"));
    connect(m_make, &QAbstractButton::clicked, this, &SheetPage::make);
    connect(m_later, &QAbstractButton::clicked, this, [this] { end(false); });
    connect(m_done, &QAbstractButton::clicked, this, [this] { end(true); });
    m_step->changed = [this] { say(); };
    m_step->entered = [this] { if (m_step->missing().isEmpty()) end(true); };
    m_step->printAsked = [this] {
        m_tools.tasks.start(tr("Printing the sheet"), this, [sheet = m_step->sheet()](Progress &) { printSheet(sheet); }, [] {});
    };
}

void SheetPage::refresh() {
    if (!m_records.isOpen()) return;
    const records::Account own = m_records.account();
    const bool facilitator = own.role == records::AccountRole::facilitator && !own.employer;
    m_state->setText(m_records.isSheetTried() ? QString() : tr("The recovery sheet has not been tried yet. Until then sealed details, hand-off and exchange stay shut."));
    m_words->setText(facilitator ? tr("A new recovery code goes onto a new sheet. The former sheet then opens nothing here any more; backups made before still open with it. Have paper at hand: the code is shown only once.")
                                 : tr("Only a facilitator makes a new recovery code."));
    m_make->setText(tr("Make a new recovery code"));
    m_later->setText(tr("Later"));
    m_done->setText(tr("The sheet is tried"));
    m_step->retranslate();
    const bool shown = !m_step->sheet().groups.isEmpty();
    for (QWidget *part : std::initializer_list<QWidget *>{m_step, m_missing, m_later, m_done}) part->setVisible(shown);
    m_state->setVisible(!shown && !m_state->text().isEmpty());
    m_words->setVisible(!shown);
    m_make->setVisible(!shown && facilitator);
    say();
}

void SheetPage::say() {
    m_missing->setText(m_step->missing());
    m_done->setOff(m_step->missing());
}

void SheetPage::focusFirst() {
    if (m_make->isVisibleTo(this)) m_make->setFocus();
    else if (m_step->isVisibleTo(this)) m_step->focusFirst();
    else m_column->setFocus();
}

// Not tried from the moment on in which the former sheet opens nothing.
void SheetPage::make() {
    m_records.ask<RecoverySheet>(tr("Making the recovery code"), this,
        [](council::Session &session, Progress &) {
            const QString code = council::newRecoveryCode(session);
            session.vault().setMeta(metaSheetTried, "0");
            return sheetOf(code);
        },
        [this](const RecoverySheet &sheet) {
            m_step->set(sheet);
            refresh();
            m_step->focusFirst();
        });
}

void SheetPage::keepTried(bool tried) {
    m_step->set({});
    if (tried) m_records.keep(this, [](council::Session &session) { session.vault().setMeta(metaSheetTried, "1"); });
}

void SheetPage::end(bool tried) {
    keepTried(tried);
    Q_EMIT goTo({Place::Settings});
}

void SheetPage::leave() { keepTried(false); }

void SheetPage::goBack() { end(false); }

bool askForSheetFirst(const Theme &theme, const Records &records, QWidget *anchor, std::function<void()> go) {
    if (records.isSheetTried()) return false;
    auto *over = new PopOver(theme, anchor, 380);
    over->setObjectName(QStringLiteral("sheet-first"));
    over->box()->addWidget(new FlowLabel(theme, SheetPage::tr("This stays shut until the recovery sheet has been tried. Without it, a forgotten passphrase would lose everything."), {Type::Base}));
    auto *button = new Button(theme, ButtonKind::Plain, SheetPage::tr("To the recovery sheet"));
    button->setObjectName(QStringLiteral("sheet-first-go"));
    QObject::connect(button, &QAbstractButton::clicked, over, [over, go = std::move(go)] {
        over->close();
        go();
    });
    over->box()->addWidget(button, 0, Qt::AlignLeft);
    over->open();
    button->setFocus();
    return true;
}

}  // namespace balai::ui
