// How one comes in: the first pages, the sample that is made first, a passphrase, shares of the key.
#include "ui/errors.h"
#include "ui/shell/first_run.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/look_keys.h"
#include "ui/shell/main_window.h"
#include "ui/shell/making_page.h"
#include "ui/shell/other_ways.h"

#include <utility>

namespace balai::ui {

void MainWindow::foundFirst() {
    auto *first = new FirstRun(m_theme, *m_founding, m_tasks);
    connectLook(first->look());
    first->others()->set(m_otherWays);
    connect(first, &FirstRun::otherAsked, this, [this](int way) { goBeginning(m_otherWays.at(way).make({m_theme, m_session, m_tasks})); });
    connect(first, &FirstRun::finished, this, [this, first] {
        openDesk();
        first->deleteLater();
    });
    m_stack->addWidget(first);
    showOnly(first);
}

void MainWindow::setOtherWays(const QList<OtherWay> &ways) {
    m_otherWays = ways;
    m_lockPage->others()->set(ways);
    connect(m_lockPage->others(), &OtherWays::asked, this, [this](int way) { goBeginning(m_otherWays.at(way).make({m_theme, m_session, m_tasks})); });
}

void MainWindow::goBeginning(Beginning *page) {
    m_beforeBeginning = m_stack->currentWidget();
    m_beginning = page;
    m_stack->addWidget(page);
    connect(page, &Beginning::left, this, [this] {
        if (m_beforeBeginning) showOnly(m_beforeBeginning);
        endBeginning();
    });
    connect(page, &Beginning::finished, this, [this, next = QPointer(page)] {
        if (auto *first = qobject_cast<FirstRun *>(m_beforeBeginning)) first->deleteLater();
        const std::optional<Target> target = next ? next->next() : std::nullopt;
        endBeginning();
        if (isCovered()) m_covered = m_desk;
        else if (target && m_session.isOpen()) openDesk(target);
        else begin();
    });
    showOnly(page);
    page->focusFirst();
}

void MainWindow::endBeginning() {
    if (m_beginning) m_beginning->deleteLater();
    m_beginning.clear();
}

void MainWindow::makeFirst() {
    auto *making = new MakingPage(m_theme);
    m_stack->addWidget(making);
    showOnly(making);
    const int task = m_tasks.start({}, making, [this](Progress &progress) { m_session.make(progress); },
        [this, making] {
            making->deleteLater();
            if (isCovered()) m_covered = m_desk;
            else start();
        },
        [making](const Error &error) {
            const ErrorWords words = wordsFor(error);
            making->fail(words.what, words.next);
        });
    connect(making, &MakingPage::cancelled, this, [this, task] {
        m_tasks.cancel(task);
        close();
    });
}

void MainWindow::openWith(const QString &account, const QString &secret) {
    m_lockPage->setBusy(true);
    m_tasks.start({}, m_lockPage,
        [this, account, secret](Progress &progress) { return m_session.open(account, secret, progress); },
        [this](bool opened) {
            m_lockPage->setBusy(false);
            if (opened) return enter();
            const ErrorWords words = wordsFor(Error(ErrorCode::WrongPassphrase, {}));
            m_lockPage->say(words.what, words.next);
        },
        [this](const Error &error) { tellDoor(error); });
}

// In the account's own language, or in the one that was chosen at this door, which is hers from then on.
void MainWindow::enter() {
    if (std::exchange(m_chosenAtDoor, false)) m_session.keepLanguage(m_theme.language());
    else if (const QString own = m_session.language(); !own.isEmpty()) setLanguage(own);
    openDesk();
}

void MainWindow::tellDoor(const Error &error) {
    m_lockPage->setBusy(false);
    const ErrorWords words = wordsFor(error);
    m_lockPage->say(words.what, words.next);
}

void MainWindow::openWithShares() {
    m_lockPage->setBusy(true);
    m_tasks.start({}, m_lockPage,
        [this, shares = m_lockPage->shares()->shares(), fresh = m_lockPage->shares()->newPassphrase()](Progress &progress) { m_session.openWithShares(shares, fresh, progress); },
        [this] {
            m_lockPage->setBusy(false);
            m_lockPage->shares()->begin();
            enter();
        },
        [this](const Error &error) { tellDoor(error); });
}

}  // namespace balai::ui
