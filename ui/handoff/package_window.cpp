#include "ui/handoff/package_window.h"

#include "ui/handoff/package_view.h"
#include "ui/shell/first_run.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/look_keys.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/inner_clipboard.h"
#include "ui/widgets/question.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <memory>

namespace balai::ui {

PackageWindow::PackageWindow(const Theme &theme, TaskRunner &tasks, QWidget *parent)
    : QWidget(parent, Qt::Window), m_theme(theme), m_title(new FlowLabel(theme, {}, {Type::Title})), m_look(new LookKeys(theme)), m_view(new PackageView(theme, tasks)) {
    setObjectName(QStringLiteral("package-window"));
    setMinimumSize(640, 420);
    resize(1100, 760);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QWidget;
    head->setObjectName(QStringLiteral("package-head"));
    auto *row = new QHBoxLayout(head);
    row->addWidget(m_title, 1);
    row->addWidget(m_look);
    column->addWidget(head);
    column->addWidget(new Rule(theme));
    column->addWidget(m_view, 1);
    new FocusRing(theme, this);
    inner_clipboard::follow(this);
    connect(&theme, &Theme::changed, this, &PackageWindow::arrange);
    retranslate();
    arrange();
}

void PackageWindow::retranslate() {
    m_title->setText(tr("A package from a council"));
    setWindowTitle(QStringLiteral("Balai"));
}

void PackageWindow::arrange() {
    findChild<QWidget *>(QStringLiteral("package-head"))->layout()->setContentsMargins(m_theme.px(24), m_theme.px(8), m_theme.px(16), m_theme.px(8));
}

void PackageWindow::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void PackageWindow::closeEvent(QCloseEvent *event) {
    if (!m_last || !m_view->hasUnsaved()) return event->accept();
    event->ignore();
    const QString keep = QStringLiteral("keep"), drop = QStringLiteral("drop");
    Question::ask(m_theme, this, {tr("Close without saving?"), {tr("Your answers are kept nowhere else. Closing erases them.")},
                                  {{tr("Back to my answers"), keep}, {tr("Close and erase"), drop}}, keep},
                  this, [this, drop](const QString &id) {
                      if (id != drop) return;
                      m_last = false;
                      close();
                  });
}

void offerPackages(MainWindow &window, Theme &theme, TaskRunner &tasks) {
    auto opened = std::make_shared<QPointer<PackageWindow>>();
    const auto open = [&window, &theme, &tasks, opened] {
        if (!*opened) {
            *opened = new PackageWindow(theme, tasks, &window);
            QObject::connect((*opened)->look(), &LookKeys::languageChosen, &window, &MainWindow::setLanguage);
            QObject::connect((*opened)->look(), &LookKeys::darkToggled, &window, [&window, &theme] { window.setLook(!theme.isDark(), theme.scale()); });
            QObject::connect((*opened)->look(), &LookKeys::scaleChosen, &window, [&window, &theme](int percent) { window.setLook(theme.isDark(), percent); });
        }
        (*opened)->show();
        (*opened)->raise();
        (*opened)->activateWindow();
        (*opened)->view()->focusFirst();
    };
    QObject::connect(window.lockPage(), &LockPage::packageAsked, &window, open);
    if (auto *first = window.findChild<FirstRun *>()) QObject::connect(first, &FirstRun::packageAsked, &window, open);
}

void connectLook(PackageWindow &window, Theme &theme, Languages &languages) {
    QObject::connect(window.look(), &LookKeys::languageChosen, &window, [&window, &theme, &languages](const QString &tag) {
        if (!languages.choose(tag)) return;
        theme.setLanguage(tag);
        window.look()->setLanguage(tag);
    });
    QObject::connect(window.look(), &LookKeys::darkToggled, &window, [&theme] { theme.setDark(!theme.isDark()); });
    QObject::connect(window.look(), &LookKeys::scaleChosen, &window, [&theme](int percent) { theme.setScale(percent); });
    QObject::connect(&theme, &Theme::changed, &window, [&theme] { theme.apply(*qApp); });
}

}  // namespace balai::ui
