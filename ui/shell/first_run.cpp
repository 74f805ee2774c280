#include "ui/shell/first_run.h"

#include "ui/errors.h"
#include "ui/shell/look_keys.h"
#include "ui/shell/other_ways.h"
#include "ui/shell/sheet_step.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace balai::ui {

namespace {

constexpr int sheetStep = 2;
constexpr int fairStrength = 2;

QWidget *scrolled(QWidget *inside) {
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    return area;
}

}  // namespace

FirstRun::FirstRun(const Theme &theme, Founding &founding, TaskRunner &tasks, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_founding(founding), m_tasks(tasks), m_look(new LookKeys(theme)), m_steps(new StepList(theme)),
      m_heading(new FlowLabel(theme, {}, {Type::Section})), m_note(new FlowLabel(theme, {}, {Type::Table})), m_missing(new FlowLabel(theme, {}, {Type::Table})),
      m_problem(new FlowLabel(theme)), m_stack(new QStackedWidget), m_council(new Field(theme, QStringLiteral("council-name"), {})),
      m_account(new Field(theme, QStringLiteral("account-label"), {})), m_folder(new Field(theme, QStringLiteral("vault-folder"), {})),
      m_passphrase(new Field(theme, QStringLiteral("new-passphrase"), {})), m_again(new Field(theme, QStringLiteral("new-passphrase-again"), {})),
      m_strength(new FlowLabel(theme, {}, {Type::Table})), m_sheet(new SheetStep(theme)), m_others(new OtherWays(theme)), m_back(new Button(theme, ButtonKind::Plain, {})),
      m_later(new Button(theme, ButtonKind::Plain, {})), m_continue(new Button(theme, ButtonKind::Primary, {})),
      m_package(new Button(theme, ButtonKind::Link, {})) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildSide());
    row->addWidget(new Rule(theme, Qt::Vertical));
    auto *page = new QVBoxLayout;
    page->setSpacing(0);
    row->addLayout(page, 1);
    m_stack->addWidget(scrolled(buildNames()));
    m_stack->addWidget(scrolled(buildPassphrase()));
    m_stack->addWidget(scrolled(m_sheet));
    page->addWidget(m_stack, 1);
    page->addWidget(m_problem);
    page->addWidget(new Rule(theme));
    page->addWidget(buildFoot());
    m_problem->setTone(Tone::AttentionInk);
    m_problem->hide();
    connectSheet();
    connect(m_others, &OtherWays::asked, this, &FirstRun::otherAsked);
    for (Field *field : {m_council, m_account, m_folder, m_passphrase, m_again}) {
        connect(field->edit(), &QLineEdit::textChanged, this, &FirstRun::check);
        connect(field, &Field::entered, this, &FirstRun::next);
    }
    connect(m_council->edit(), &QLineEdit::textChanged, this, [this](const QString &name) {
        if (!m_folderTyped) m_folder->edit()->setText(m_founding.suggestedFolder(name));
    });
    connect(m_folder->edit(), &QLineEdit::textEdited, this, [this] { m_folderTyped = true; });
    connect(&theme, &Theme::changed, this, &FirstRun::arrange);
    retranslate();
    arrange();
    goTo(0);
}

QWidget *FirstRun::buildSide() {
    auto *side = new QWidget;
    side->setObjectName(QStringLiteral("first-side"));
    auto *column = new QVBoxLayout(side);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addSpacing(12);
    column->addWidget(m_steps);
    column->addSpacing(4);
    column->addWidget(new Rule(m_theme));
    column->addSpacing(8);
    column->addWidget(m_note);
    column->addSpacing(8);
    column->addWidget(m_package);
    column->addStretch(1);
    column->addWidget(m_look);
    m_note->setTone(Tone::Soft);
    m_package->setObjectName(QStringLiteral("open-package"));
    m_package->setShrinks(true);
    connect(m_package, &QAbstractButton::clicked, this, &FirstRun::packageAsked);
    return side;
}

QWidget *FirstRun::buildNames() {
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    const auto words = [&](const char *text, TextStyle style, Tone tone) {
        auto *label = new FlowLabel(m_theme, {}, style);
        label->setTone(tone);
        m_words.append({label, text});
        column->addWidget(label);
    };
    words(QT_TR_NOOP("A new council"), {Type::Title}, Tone::Ink);
    words(QT_TR_NOOP("Balai keeps its records in one encrypted folder on this laptop. Nothing is sent anywhere."), {}, Tone::Ink);
    column->addSpacing(12);
    words(QT_TR_NOOP("Name of the council"), {Type::Table}, Tone::Ink);
    column->addWidget(m_council);
    column->addSpacing(12);
    words(QT_TR_NOOP("Your account"), {Type::Table}, Tone::Ink);
    column->addWidget(m_account);
    words(QT_TR_NOOP("A neutral word such as Desk 1. It is seen before the records are open."), {Type::Table}, Tone::Soft);
    column->addSpacing(12);
    words(QT_TR_NOOP("Folder"), {Type::Table}, Tone::Ink);
    column->addWidget(m_folder);
    column->addSpacing(24);
    column->addWidget(m_others);
    column->addStretch(1);
    return page;
}

QWidget *FirstRun::buildPassphrase() {
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    const auto words = [&](const char *text, TextStyle style, Tone tone) {
        auto *label = new FlowLabel(m_theme, {}, style);
        label->setTone(tone);
        m_words.append({label, text});
        column->addWidget(label);
    };
    words(QT_TR_NOOP("Your passphrase"), {Type::Title}, Tone::Ink);
    words(QT_TR_NOOP("Four or more words that only you would put together. Spaces and every script are welcome."), {}, Tone::Ink);
    column->addSpacing(12);
    words(QT_TR_NOOP("Passphrase"), {Type::Table}, Tone::Ink);
    column->addWidget(m_passphrase);
    column->addWidget(m_strength);
    column->addSpacing(12);
    words(QT_TR_NOOP("The same again"), {Type::Table}, Tone::Ink);
    column->addWidget(m_again);
    column->addStretch(1);
    m_strength->setTone(Tone::Soft);
    m_passphrase->setSecret(tr("Show the letters"));
    m_again->setSecret(tr("Show the letters"));
    return page;
}

void FirstRun::connectSheet() {
    m_sheet->changed = [this] { check(); };
    m_sheet->entered = [this] { next(); };
    m_sheet->printAsked = [this] {
        m_tasks.start(tr("Printing the sheet"), this, [this, sheet = m_sheet->sheet()](Progress &) { m_founding.print(sheet); }, [] {});
    };
}

QWidget *FirstRun::buildFoot() {
    auto *foot = new QWidget;
    foot->setObjectName(QStringLiteral("first-foot"));
    auto *row = new QHBoxLayout(foot);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_missing, 2);
    row->addWidget(m_later);
    row->addWidget(m_continue);
    m_missing->setTone(Tone::Soft);
    m_missing->setAlign(Qt::AlignRight | Qt::AlignVCenter);
    m_back->setObjectName(QStringLiteral("first-back"));
    m_later->setObjectName(QStringLiteral("first-later"));
    m_continue->setObjectName(QStringLiteral("first-continue"));
    connect(m_back, &QAbstractButton::clicked, this, [this] { goTo(step() - 1); });
    connect(m_continue, &QAbstractButton::clicked, this, &FirstRun::next);
    connect(m_later, &QAbstractButton::clicked, this, [this] {
        m_founding.sheetTried(false);
        Q_EMIT finished();
    });
    return foot;
}

int FirstRun::step() const {
    return m_stack->currentIndex();
}

void FirstRun::goTo(int wanted) {
    m_stack->setCurrentIndex(qBound(0, wanted, sheetStep));
    m_steps->set({tr("Language and council"), tr("Your passphrase"), tr("Recovery sheet")}, step());
    m_note->setText(step() == sheetStep ? tr("Until the sheet has been tried, sealed details, hand-off and exchange stay shut.") : tr("All of this can be changed later, except the folder’s encryption, which cannot be turned off."));
    m_back->setVisible(step() == 1);  // once the vault is made there is no way back
    m_later->setVisible(step() == sheetStep);
    m_problem->hide();
    if (step() == sheetStep) m_sheet->focusFirst();
    else (step() == 0 ? m_council : m_passphrase)->edit()->setFocus(Qt::OtherFocusReason);
    check();
}

QString FirstRun::missing() const {
    if (m_busy) return tr("Making the records…");
    if (step() == 0) {
        if (m_council->text().trimmed().isEmpty()) return tr("The council needs a name");
        if (m_account->text().trimmed().isEmpty()) return tr("The account needs a word");
        if (m_folder->text().trimmed().isEmpty()) return tr("The folder is still missing");
        return {};
    }
    if (step() == sheetStep) return m_sheet->missing();
    return passphraseMissing(m_founding.strength(m_passphrase->text()), m_passphrase->text(), m_again->text());
}

QString FirstRun::passphraseMissing(int strength, const QString &passphrase, const QString &again) {
    if (strength < fairStrength) return tr("The passphrase is still too easy to guess");
    if (passphrase != again) return tr("The two passphrases are not yet the same");
    return {};
}

QString FirstRun::strengthWords(int strength) {
    const QStringList words{tr("Very easy to guess"), tr("Easy to guess"), tr("Fair"), tr("Good"), tr("Very good")};
    return words.value(qBound(0, strength, 4));
}

void FirstRun::check() {
    const QString reason = missing();
    m_missing->setText(reason);
    m_continue->setOff(reason);
    if (step() != 1) return;
    const int strength = m_founding.strength(m_passphrase->text());
    m_strength->setText(m_passphrase->text().isEmpty() ? QString() : strengthWords(strength));
}

void FirstRun::next() {
    if (!missing().isEmpty()) return;
    if (step() == 0) return goTo(1);
    if (step() == 1) return found();
    m_founding.sheetTried(true);
    Q_EMIT finished();
}

void FirstRun::found() {
    const NewCouncil council{m_folder->text().trimmed(), m_council->text().trimmed(), m_account->text().trimmed(), m_theme.language(), m_passphrase->text()};
    m_busy = true;
    check();
    m_tasks.start(tr("Making the records"), this, [this, council](Progress &progress) { return m_founding.found(council, progress); },
        [this](const RecoverySheet &sheet) {
            m_busy = false;
            m_sheet->set(sheet);
            m_passphrase->edit()->clear();
            m_again->edit()->clear();
            goTo(sheetStep);
        },
        [this](const Error &error) {
            m_busy = false;
            check();
            const ErrorWords words = wordsFor(error);
            m_problem->setText(words.what + u' ' + words.next);
            m_problem->show();
        });
}

void FirstRun::arrange() {
    const auto margins = [this](QWidget *widget, int aside, int above) {
        widget->layout()->setContentsMargins(m_theme.px(aside), m_theme.px(above), m_theme.px(aside), m_theme.px(above));
    };
    QWidget *side = findChild<QWidget *>(QStringLiteral("first-side"));
    margins(side, 12, 20);
    side->setFixedWidth(m_theme.px(215));
    for (int i = 0; i < m_stack->count(); ++i) {
        QWidget *page = static_cast<QScrollArea *>(m_stack->widget(i))->widget();
        margins(page, 48, 32);
        page->layout()->setSpacing(m_theme.px(i == sheetStep ? 48 : 4));
        page->setMaximumWidth(m_theme.px(i == sheetStep ? 1100 : 560));
    }
    QWidget *foot = findChild<QWidget *>(QStringLiteral("first-foot"));
    margins(foot, 48, 12);
    foot->layout()->setSpacing(m_theme.px(12));
    foot->setMinimumHeight(m_theme.px(64));
}

void FirstRun::retranslate() {
    m_package->setText(tr("Open a package…"));
    m_heading->setText(tr("New council"));
    for (const auto &[label, text] : m_words) label->setText(tr(text));
    m_council->setName(tr("Name of the council"));
    m_account->setName(tr("Your account"));
    m_folder->setName(tr("Folder"));
    m_passphrase->setName(tr("Passphrase"));
    m_again->setName(tr("The same again"));
    m_sheet->retranslate();
    m_others->retranslate();
    m_back->setText(tr("Back"));
    m_later->setText(tr("Later, from a place with a printer"));
    m_continue->setText(tr("Continue"));
    if (m_account->text().isEmpty()) m_account->edit()->setText(tr("Desk 1"));
}

void FirstRun::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        goTo(step());
    }
    QWidget::changeEvent(event);
}

void FirstRun::paintEvent(QPaintEvent *) {
    QPainter(this).fillRect(rect(), m_theme.tone(Tone::Paper));
}

}  // namespace balai::ui
