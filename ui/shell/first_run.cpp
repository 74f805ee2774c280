#include "ui/shell/first_run.h"

#include "ui/errors.h"
#include "ui/shell/look_keys.h"
#include "ui/shell/recovery_sheet_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace balai::ui {

namespace {

constexpr int groupA = 3, groupB = 6;  // the groups that are read back from paper
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
      m_groupA(new Field(theme, QStringLiteral("group-3"), {})), m_groupB(new Field(theme, QStringLiteral("group-6"), {})),
      m_strength(new FlowLabel(theme, {}, {Type::Table})), m_sheetView(new RecoverySheetView(theme)),
      m_print(new Button(theme, ButtonKind::Plain, {})), m_back(new Button(theme, ButtonKind::Plain, {})),
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
    m_stack->addWidget(scrolled(buildSheet()));
    page->addWidget(m_stack, 1);
    page->addWidget(m_problem);
    page->addWidget(new Rule(theme));
    page->addWidget(buildFoot());
    m_problem->setTone(Tone::AttentionInk);
    m_problem->hide();
    for (Field *field : {m_council, m_account, m_folder, m_passphrase, m_again, m_groupA, m_groupB}) {
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

QWidget *FirstRun::buildSheet() {
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->addWidget(m_sheetView, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    row->addLayout(column, 1);
    const auto words = [&](QVBoxLayout *into, const char *text, TextStyle style, Tone tone) {
        auto *label = new FlowLabel(m_theme, {}, style);
        label->setTone(tone);
        m_words.append({label, text});
        into->addWidget(label);
    };
    words(column, QT_TR_NOOP("Put the key on paper"), {Type::Title}, Tone::Ink);
    words(column, QT_TR_NOOP("If every passphrase is forgotten, this sheet or the shared pieces open the records. Nobody else has a copy."), {}, Tone::Ink);
    const auto option = [&](const QString &icon, const char *title, const char *note, QWidget *button) {
        column->addSpacing(12);
        column->addWidget(new Rule(m_theme));
        column->addSpacing(8);
        auto *line = new QHBoxLayout;
        line->setSpacing(12);
        line->addWidget(new Icon(m_theme, icon), 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        words(texts, title, {Type::Base, true}, Tone::Ink);
        words(texts, note, {Type::Table}, Tone::Soft);
        line->addLayout(texts, 1);
        if (button) line->addWidget(button, 0, Qt::AlignTop);
        column->addLayout(line);
    };
    option(QStringLiteral("printer"), QT_TR_NOOP("Print it here"), QT_TR_NOOP("The printer’s queue shows “Document 1”. Nothing of it stays on this laptop."), m_print);
    option(QStringLiteral("pencil"), QT_TR_NOOP("Or copy it by hand"), QT_TR_NOOP("64 characters. The letters I, L, O and U are not used."), nullptr);
    column->addSpacing(12);
    column->addWidget(new Rule(m_theme));
    column->addSpacing(12);
    words(column, QT_TR_NOOP("Now read two groups from your paper"), {Type::Base, true}, Tone::Ink);
    words(column, QT_TR_NOOP("When you begin to type, the sheet on the left is covered."), {Type::Table}, Tone::Soft);
    auto *groups = new QHBoxLayout;
    groups->setSpacing(16);
    const auto group = [&](const char *name, Field *field) {
        auto *box = new QVBoxLayout;
        box->setSpacing(4);
        words(box, name, {Type::Table}, Tone::Ink);
        box->addWidget(field);
        groups->addLayout(box, 1);
    };
    group(QT_TR_NOOP("Group 3"), m_groupA);
    group(QT_TR_NOOP("Group 6"), m_groupB);
    column->addSpacing(4);
    column->addLayout(groups);
    option(QStringLiteral("users"), QT_TR_NOOP("Sharing it"), QT_TR_NOOP("Afterwards the key can also be shared among people you trust: any two of three can then open the records together."), nullptr);
    column->addStretch(1);
    m_print->setObjectName(QStringLiteral("print-sheet"));
    m_print->setKey(QStringLiteral("Ctrl+P"));
    connect(m_print, &QAbstractButton::clicked, this, [this] {
        m_tasks.start(tr("Printing the sheet"), this, [this, sheet = m_sheet](Progress &) { m_founding.print(sheet); }, [] {});
    });
    return page;
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
    Field *const first[] = {m_council, m_passphrase, m_groupA};
    first[step()]->edit()->setFocus(Qt::OtherFocusReason);
    check();
}

bool FirstRun::groupRight(const Field *field, int group) const {
    QString typed = field->text().toUpper().remove(u' ').remove(u'-');
    typed.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
    return !typed.isEmpty() && typed == m_sheet.groups.value(group - 1);
}

QString FirstRun::missing() const {
    if (m_busy) return tr("Making the records…");
    if (step() == 0) {
        if (m_council->text().trimmed().isEmpty()) return tr("The council needs a name");
        if (m_account->text().trimmed().isEmpty()) return tr("The account needs a word");
        if (m_folder->text().trimmed().isEmpty()) return tr("The folder is still missing");
        return {};
    }
    if (step() == 1) {
        if (m_founding.strength(m_passphrase->text()) < fairStrength) return tr("The passphrase is still too easy to guess");
        if (m_passphrase->text() != m_again->text()) return tr("The two passphrases are not yet the same");
        return {};
    }
    const int wrong = int(!groupRight(m_groupA, groupA)) + int(!groupRight(m_groupB, groupB));
    if (wrong == 2) return tr("Two groups are still to be read");
    if (wrong == 1) return tr("One group is still to be read");
    return {};
}

void FirstRun::check() {
    m_sheetView->setCovered(!m_groupA->text().isEmpty() || !m_groupB->text().isEmpty());
    const QString reason = missing();
    m_missing->setText(reason);
    m_continue->setOff(reason);
    if (step() != 1) return;
    const int strength = m_founding.strength(m_passphrase->text());
    const QStringList words{tr("Very easy to guess"), tr("Easy to guess"), tr("Fair"), tr("Good"), tr("Very good")};
    m_strength->setText(m_passphrase->text().isEmpty() ? QString() : words.value(qBound(0, strength, 4)));
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
            m_sheet = sheet;
            m_sheetView->set(sheet, QDate::currentDate());
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
    m_groupA->setName(tr("Group 3"));
    m_groupB->setName(tr("Group 6"));
    m_print->setText(tr("Print…"));
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
