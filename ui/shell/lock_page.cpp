#include "ui/shell/lock_page.h"

#include "ui/errors.h"
#include "ui/shell/look_keys.h"
#include "ui/shell/other_ways.h"
#include "ui/shell/shares_panel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace balai::ui {

LockPage::LockPage(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_block(new QWidget), m_title(new FlowLabel(theme, {}, {Type::Title})), m_since(new FlowLabel(theme)),
      m_accountWord(new FlowLabel(theme, {}, {Type::Table})), m_secretWord(new FlowLabel(theme, {}, {Type::Table})),
      m_keyboard(new FlowLabel(theme, {}, {Type::Table})), m_answer(new FlowLabel(theme, {}, {Type::Table})), m_knownWords(new FlowLabel(theme, {}, {Type::Table})),
      m_accounts(new Button(theme, ButtonKind::Large, {}, QStringLiteral("user"))), m_open(new Button(theme, ButtonKind::LargePrimary, {})),
      m_forgotten(new Button(theme, ButtonKind::Link, {})), m_several(new Button(theme, ButtonKind::Link, {})), m_package(new Button(theme, ButtonKind::Link, {})), m_shares(new SharesPanel(theme)), m_secret(new Field(theme, QStringLiteral("passphrase"), {})), m_look(new LookKeys(theme)), m_others(new OtherWays(theme)) {
    m_accounts->setObjectName(QStringLiteral("account"));
    m_open->setObjectName(QStringLiteral("open"));
    m_forgotten->setObjectName(QStringLiteral("forgotten"));
    m_several->setObjectName(QStringLiteral("several"));
    m_package->setObjectName(QStringLiteral("open-package"));
    m_answer->setObjectName(QStringLiteral("lock-answer"));
    for (FlowLabel *soft : {m_since, m_keyboard, m_knownWords}) soft->setTone(Tone::Soft);
    m_answer->setTone(Tone::AttentionInk);
    m_secret->setLarge(true);
    m_secret->setIconName(QStringLiteral("key-round"));
    m_secret->setSecret(tr("Show the letters"));
    m_open->setKeyShown(tr("Enter"));
    m_accounts->setMenu([this](QMenu &menu) {
        for (const QString &label : std::as_const(m_labels)) menu.addAction(label, this, [this, label] { setAccount(label); });
    });
    build();
    connect(m_secret, &Field::entered, this, &LockPage::ask);
    connect(m_open, &QAbstractButton::clicked, this, &LockPage::ask);
    connect(m_forgotten, &QAbstractButton::clicked, this, [this] { use(m_key == Key::Passphrase ? Key::Code : Key::Passphrase); });
    connect(m_several, &QAbstractButton::clicked, this, [this] { use(m_key == Key::Shares ? Key::Code : Key::Shares); });
    connect(m_shares, &SharesPanel::entered, this, &LockPage::ask);
    connect(m_shares, &SharesPanel::failed, this, [this](const Error &error) {
        const ErrorWords words = wordsFor(error);
        say(words.what, words.next);
    });
    connect(m_package, &QAbstractButton::clicked, this, &LockPage::packageAsked);
    connect(QGuiApplication::inputMethod(), &QInputMethod::localeChanged, this, &LockPage::retranslate);
    connect(&theme, &Theme::changed, this, &LockPage::arrange);
    retranslate();
    arrange();
}

void LockPage::build() {
    auto *column = new QVBoxLayout(m_block);
    column->setContentsMargins(2, 0, 2, 0);
    column->setSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_since, m_accountWord, m_accounts, m_secretWord, m_secret, m_shares, m_keyboard, m_knownWords, m_answer, m_open, m_forgotten, m_several, m_package, m_others}) {
        if (part == m_accountWord || part == m_secretWord || part == m_forgotten) column->addSpacing(12);
        if (part == m_open) column->addSpacing(8);
        column->addWidget(part, 0, part == m_forgotten || part == m_several || part == m_package || part == m_others ? Qt::AlignLeft : Qt::Alignment());
    }
    m_accounts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_open->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *inside = new QWidget;
    auto *middle = new QVBoxLayout(inside);
    middle->addSpacing(0);
    auto *across = new QHBoxLayout;  // asks for the height at the block's own width; an aligned one is asked at the page's
    across->addStretch(1);
    across->addWidget(m_block);
    across->addStretch(1);
    middle->addLayout(across);
    middle->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    auto *outer = new QVBoxLayout(this);
    outer->setSpacing(0);
    outer->addWidget(area, 1);
    outer->addWidget(m_look, 0, Qt::AlignLeft);
}

void LockPage::arrange() {
    m_block->setFixedWidth(m_theme.px(364));
    layout()->setContentsMargins(m_theme.px(24), 0, m_theme.px(24), m_theme.px(16));
    auto *middle = m_block->parentWidget()->layout();
    const int above = std::min(m_theme.px(200), std::max(m_theme.px(24), (height() - m_theme.px(420)) / 2));
    middle->setContentsMargins(0, above, 0, m_theme.px(8));
    m_block->layout()->setSpacing(m_theme.px(4));
}

void LockPage::begin(const QStringList &accounts, std::optional<QTime> lockedAt, const QString &known) {
    m_labels = accounts;
    m_lockedAt = lockedAt;
    m_known = known;
    if (!accounts.contains(m_account)) m_account = accounts.value(0);
    setAccount(m_account);
    say({});
    use(Key::Passphrase);
    m_secret->edit()->clear();
    setBusy(false);
    retranslate();
    focusFirst();
}

void LockPage::setAccount(const QString &account) {
    m_account = account;
    m_accounts->setText(account);
}

void LockPage::use(Key key) {
    m_key = key;
    const bool usual = key == Key::Passphrase && !m_labels.isEmpty();
    m_accountWord->setVisible(usual);
    m_accounts->setVisible(usual);
    m_secretWord->setVisible(key != Key::Shares);
    m_secret->setVisible(key != Key::Shares);
    m_shares->setVisible(key == Key::Shares);
    m_several->setVisible(key != Key::Passphrase);
    m_secret->edit()->clear();
    m_shares->begin();
    say({});
    retranslate();
    focusFirst();
}

void LockPage::focusFirst() {
    if (m_key == Key::Shares) return m_shares->focusFirst();
    m_secret->edit()->setFocus(Qt::OtherFocusReason);
}

void LockPage::ask() {
    if (!m_open->isEnabled()) return;
    if (m_key == Key::Shares) {
        const QString fault = m_shares->fault();
        say(fault);
        if (fault.isEmpty()) Q_EMIT sharesAsked();
        return;
    }
    if (m_secret->text().isEmpty()) return;
    const QString secret = m_secret->text();
    m_secret->edit()->clear();
    Q_EMIT openAsked(m_key == Key::Code ? QString() : m_account, secret);
}

void LockPage::setBusy(bool busy) {
    m_open->setEnabled(!busy);
    m_secret->setEnabled(!busy);
    m_shares->setEnabled(!busy);
    m_open->setText(busy ? tr("Opening…") : tr("Open"));
    if (!busy) focusFirst();
}

void LockPage::say(const QString &what, const QString &next) {
    m_answer->setSpans({{what, true, {}}, {next.isEmpty() ? QString() : QString(u' ' + next), false, {}}});
    m_answer->setVisible(!what.isEmpty());
}

void LockPage::retranslate() {
    m_title->setText(QStringLiteral("Balai"));
    m_since->setText(m_lockedAt ? tr("Locked at %1").arg(m_lockedAt->toString(QStringLiteral("HH:mm"))) : tr("Closed"));
    m_accountWord->setText(tr("Account"));
    m_accounts->setAccessibleName(tr("Account"));
    m_secretWord->setText(m_key == Key::Code ? tr("Recovery code, from your paper") : tr("Passphrase"));
    m_secret->setName(m_secretWord->text());
    const QLocale keyboard = QGuiApplication::inputMethod()->locale();
    const QString name = keyboard.language() == QLocale::C ? QString() : keyboard.nativeLanguageName();
    m_keyboard->setText(name.isEmpty() ? QString() : tr("Keyboard: %1").arg(name));
    m_keyboard->setVisible(!name.isEmpty());
    m_knownWords->setText(tr("This is the sample council. Its passphrase is: %1").arg(m_known));
    m_knownWords->setVisible(!m_known.isEmpty() && m_key == Key::Passphrase);
    m_open->setText(m_secret->isEnabled() ? tr("Open") : tr("Opening…"));
    m_open->setKeyShown(tr("Enter"));
    m_package->setText(tr("Open a package from a council…"));
    m_forgotten->setText(m_key == Key::Passphrase ? tr("Passphrase forgotten?") : tr("Back to the passphrase"));
    m_several->setText(m_key == Key::Shares ? tr("One person has the recovery code") : tr("Several people have shares of the key"));
    m_shares->retranslate();
    m_others->retranslate();
}

void LockPage::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void LockPage::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

}  // namespace balai::ui
