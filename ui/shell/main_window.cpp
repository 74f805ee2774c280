#include "ui/shell/main_window.h"

#include "ui/shell/cover_page.h"
#include "ui/shell/figures.h"
#include "ui/shell/header.h"
#include "ui/shell/keys_by_place.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/look_keys.h"
#include "ui/shell/sidebar.h"
#include "ui/sound/sound.h"
#include "ui/widgets/field.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/inner_clipboard.h"
#include "ui/widgets/paste_check.h"

#include <QApplication>
#include <QDateTime>
#include <QIcon>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace balai::ui {

namespace {
constexpr int tickMs = 5000;
constexpr int sleptMs = 60'000;       // a tick so late means that the machine slept
constexpr int threeShiftsMs = 2000;
const QString ordinaryTitle = QStringLiteral("Balai");
}  // namespace

MainWindow::MainWindow(Theme &theme, Languages &languages, Session &session, TaskRunner &tasks, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_languages(languages), m_session(session), m_tasks(tasks), m_stack(new QStackedWidget),
      m_desk(new Desk({theme, session, tasks})), m_lockPage(new LockPage(theme)), m_cover(new CoverPage) {
    setWindowTitle(ordinaryTitle);
    setMinimumSize(640, 420);
    resize(1280, 800);
    auto *only = new QVBoxLayout(this);
    only->setContentsMargins(0, 0, 0, 0);
    only->addWidget(m_stack);
    for (QWidget *part : std::initializer_list<QWidget *>{m_desk, m_lockPage, m_cover}) m_stack->addWidget(part);
    if (!theme.findChild<Figures *>()) new Figures(theme);
    new FocusRing(theme, this);
    inner_clipboard::follow(this);
    m_idleMs = session.idleMinutes() * 60'000;
    connectLook(m_desk->sidebar()->look());
    connectLook(m_lockPage->look());
    connectLockPage();
    session.whenDeskChanges([this] { m_desk->refreshFrame(); });
    connect(m_desk->sidebar(), &Sidebar::coverAsked, this, &MainWindow::cover);
    connect(m_desk->sidebar(), &Sidebar::lockAsked, this, &MainWindow::lock);
    connect(m_cover, &CoverPage::secretTyped, this, &MainWindow::uncover);
    connect(&m_theme, &Theme::changed, this, &MainWindow::applyLook);
    connect(&m_ticker, &QTimer::timeout, this, &MainWindow::tick);
    buildKeys();
    applyLook();
    qApp->installEventFilter(this);
    m_sinceInput.start();
    m_ticker.start(tickMs);
}

MainWindow::~MainWindow() {
    qApp->removeEventFilter(this);
    m_session.whenDeskChanges({});
}

void MainWindow::buildKeys() {
    const auto key = [this](const char *sequence, auto act) {
        auto *shortcut = new QShortcut(QKeySequence(QLatin1String(sequence), QKeySequence::PortableText), this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key("Ctrl+L", &MainWindow::lock);
    key("Ctrl+K", [this] {
        if (isAtDesk() && m_desk->header()->search()->isVisible()) m_desk->header()->search()->edit()->setFocus(Qt::ShortcutFocusReason);
    });
    key("Ctrl++", [this] { setLook(m_theme.isDark(), m_theme.scale() + 10); });
    key("Ctrl+=", [this] { setLook(m_theme.isDark(), m_theme.scale() + 10); });
    key("Ctrl+-", [this] { setLook(m_theme.isDark(), m_theme.scale() - 10); });
    key("Ctrl+Z", &MainWindow::undo);
    key("F1", &MainWindow::help);
    for (int digit = 1; digit <= 6; ++digit) {
        const Place place = sidebarPlaces().at(digit - 1);
        const QByteArray sequence = QByteArray("Alt+").append(QByteArray::number(digit));
        key(sequence.constData(), [this, place] { if (isAtDesk()) m_desk->go({place}); });
    }
}

void MainWindow::connectLook(LookKeys *look) {
    connect(look, &LookKeys::languageChosen, this, [this](const QString &tag) {
        m_chosenAtDoor = !m_session.isOpen();
        setLanguage(tag);
    });
    connect(look, &LookKeys::darkToggled, this, [this] { setLook(!m_theme.isDark(), m_theme.scale()); });
    connect(look, &LookKeys::scaleChosen, this, [this](int percent) { setLook(m_theme.isDark(), percent); });
}

void MainWindow::connectLockPage() {
    connect(m_lockPage, &LockPage::openAsked, this, &MainWindow::openWith);
    connect(m_lockPage, &LockPage::sharesAsked, this, &MainWindow::openWithShares);
}

void MainWindow::setFileChoice(ChooseFiles choose) { m_lockPage->shares()->setFileChoice(std::move(choose)); }

// The chapter of the page one stands on.
void MainWindow::help() {
    if (!isAtDesk() || !m_desk->page() || m_desk->place() == Place::Help) return;
    const QString topic = m_desk->page()->helpTopic();
    m_desk->go({Place::Help, QStringLiteral("topic/") + (topic.isEmpty() ? placeId(m_desk->place()) : topic)});
}

void MainWindow::start() {
    setLook(m_session.dark(), m_session.scale());
    setLanguage(m_session.language().isEmpty() ? Languages::ofMachine() : m_session.language());
    begin();
}

void MainWindow::begin() {
    if (m_session.isOpen()) return openDesk();
    if (m_session.hasToBeMade()) return makeFirst();
    if (!m_session.hasVault() && m_founding) return foundFirst();
    m_lockPage->begin(m_session.accounts(), std::nullopt, m_session.knownPassphrase());
    showOnly(m_lockPage);
}

void MainWindow::showOnly(QWidget *part) {
    m_stack->setCurrentWidget(part);
    setWindowTitle(part == m_cover ? CoverPage::windowTitle() : ordinaryTitle);
}

void MainWindow::openDesk(const std::optional<Target> &target) {
    if (m_session.needsPassphrase() && m_newPassphrase) return goBeginning(m_newPassphrase({m_theme, m_session, m_tasks}));
    m_idleMs = m_session.idleMinutes() * 60'000;
    showOnly(m_desk);
    const bool known = m_desk->places().contains(m_placeBefore);
    m_desk->go(target.value_or(Target{known ? m_placeBefore : Place::Today}));
}

bool MainWindow::isAtDesk() const {
    return m_stack->currentWidget() == m_desk && !m_desk->isLent();
}

bool MainWindow::isCovered() const {
    return m_stack->currentWidget() == m_cover;
}

void MainWindow::setSound(std::unique_ptr<Sound> sound) { m_sound = std::move(sound); }

Voice *MainWindow::voice() const { return m_voice ? m_voice.get() : m_sound ? &m_sound->voice() : nullptr; }

// Everything of ours that lies above the page: menus, pop-overs, questions, file dialogs. Nothing is said or heard any more.
void MainWindow::hideOverlays() {
    if (m_sound) m_sound->beQuiet();
    while (QWidget *popup = QApplication::activePopupWidget()) popup->close();
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window != this && window->isVisible() && window->isWindow()) window->close();
    for (QWidget *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child == m_stack || !child->isVisible() || qobject_cast<FocusRing *>(child)) continue;
        child->hide();
        m_overlays.append(child);
    }
}

// As it was before the cover.
void MainWindow::showOverlays() {
    for (const QPointer<QWidget> &overlay : std::exchange(m_overlays, {}))
        if (overlay) overlay->show();
    if (m_focusBefore) m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void MainWindow::cover() {
    if (isCovered()) return m_cover->askSecret();
    m_focusBefore = QApplication::focusWidget();
    m_covered = m_stack->currentWidget();
    hideOverlays();
    m_cover->begin();
    showOnly(m_cover);
    repaint();  // first hide, then put drafts away
    QTimer::singleShot(0, this, [this] { if (isCovered() && m_covered == m_desk) m_desk->leavePage(); });
    if (m_beginning && m_session.isOpen()) lock();  // there is no passphrase yet that could uncover it
}

void MainWindow::uncover(const QString &secret) {
    const auto back = [this](bool right) {
        if (!right) return m_cover->refuse();
        m_cover->begin();
        if (m_covered == m_desk && m_desk->page()) {
            showOnly(m_desk);
            showOverlays();
        } else {
            openDesk();
        }
    };
    if (m_beginning && m_covered == m_beginning.data()) {
        return m_beginning->tryUncover(secret, [this](bool right) {
            if (!right || !m_covered) return m_cover->refuse();
            m_cover->begin();
            showOnly(m_covered);
            showOverlays();
        });
    }
    if (m_covered && m_covered != m_desk && m_covered != m_lockPage) {  // first pages: nothing to protect yet
        m_cover->begin();
        return showOnly(m_covered);
    }
    const bool open = m_session.isOpen();
    const QString account = m_lockPage->account();
    m_tasks.start({}, m_cover,
        [this, secret, open, account](Progress &progress) { return open ? m_session.uncovers(secret, progress) : m_session.open(account, secret, progress); },
        back, [this](const Error &) { m_cover->refuse(); });
}

void MainWindow::forgetPastes() {
    inner_clipboard::forget(this);
    PasteCheck::forget(this);
}

void MainWindow::lock() {
    forgetPastes();
    if (!m_session.isOpen() && !endsWithLock()) return;
    const bool covered = isCovered();
    if (!covered) hideOverlays();
    dropDesk();
    if (m_beginning && m_covered == m_beginning.data()) m_covered = m_lockPage;
    endBeginning();
    m_lockPage->begin(m_session.accounts(), QTime::currentTime(), m_session.knownPassphrase());
    if (!covered) showOnly(m_lockPage);
    else m_cover->begin();
}

// Nothing that the vault held stays in a page.
void MainWindow::dropDesk() {
    if (m_session.isOpen()) m_placeBefore = m_desk->place();
    m_desk->closePages();
    for (const QPointer<QWidget> &overlay : std::exchange(m_overlays, {}))
        if (overlay) overlay->deleteLater();
    m_session.lock();
}

bool MainWindow::endsWithLock() const { return m_beginning && m_beginning->endsWithLock(); }

void MainWindow::lockBehind(Beginning *page) {
    page->setParent(this);
    page->hide();
    QTimer::singleShot(0, page, [this, page] {
        if (!m_session.isOpen()) return page->deleteLater();  // locked meanwhile
        const bool covered = isCovered();
        forgetPastes();
        hideOverlays();
        goBeginning(page);
        dropDesk();
        if (!covered) return;
        m_covered = page;
        m_cover->begin();
        showOnly(m_cover);
    });
}

void MainWindow::undo() {
    if (isAtDesk() && m_session.undo()) m_desk->refresh();
}

void MainWindow::setLanguage(const QString &tag) {
    if (!m_languages.choose(tag)) return;
    m_theme.setLanguage(tag);
    for (LookKeys *look : findChildren<LookKeys *>()) look->setLanguage(tag);
    m_session.keepLanguage(tag);
}

void MainWindow::setLook(bool dark, int scale) {
    m_theme.setScale(scale);
    m_theme.setDark(dark);
    m_session.keepLook(m_theme.isDark(), m_theme.scale());
}

void MainWindow::applyLook() {
    m_theme.apply(*qApp);
}

// Locks after idle time, and when the machine slept.
void MainWindow::tick() {
    if (m_staysOpen) return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool slept = m_lastTick > 0 && now - m_lastTick > sleptMs;
    m_lastTick = now;
    const bool idle = m_idleMs > 0 && m_sinceInput.elapsed() > m_idleMs;
    if ((idle || slept) && (m_session.isOpen() || endsWithLock())) lock();
}

void MainWindow::countShift(QKeyEvent *event) {
    const bool alone = event->key() == Qt::Key_Shift && !(event->modifiers() & ~Qt::ShiftModifier);
    if (!alone) {
        m_shifts = 0;
        return;
    }
    if (event->isAutoRepeat()) return;
    if (m_shifts == 0 || m_sinceShift.elapsed() > threeShiftsMs) {
        m_shifts = 0;
        m_sinceShift.start();
    }
    if (++m_shifts < 3) return;
    m_shifts = 0;
    cover();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event) {
    const QEvent::Type type = event->type();
    if (type == QEvent::MouseMove || type == QEvent::MouseButtonPress || type == QEvent::Wheel || type == QEvent::KeyPress) m_sinceInput.restart();
    if (type != QEvent::KeyPress || !watched->isWidgetType()) return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool fresh = watched == QApplication::focusWidget() || (!QApplication::focusWidget() && watched == this);
    if (key->key() == Qt::Key_F12 && !key->isAutoRepeat()) {
        cover();
        return true;
    }
    if (fresh) countShift(key);
    if (fresh && window() == QApplication::activeWindow() && runShortcutByPlace(*this, *key)) return true;
    return QWidget::eventFilter(watched, event);
}

// An editor takes Ctrl+Z for itself; when it has nothing left to undo the key comes here.
void MainWindow::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Undo)) return undo();
    QWidget::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange && m_stack->currentWidget() == m_desk) m_desk->retranslate();
    QWidget::changeEvent(event);
}

}  // namespace balai::ui
