#include "tests/ui/pages/hand.h"

#include "tests/support/catch.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>
#include <QTextEdit>
#include <algorithm>

namespace balai::test {

Hand::Hand(ui::MainWindow &window, ui::TaskRunner &tasks, int most, const QString &pictures)
    : m_window(window), m_tasks(tasks), m_most(most), m_pictures(pictures) {
    QDir().mkpath(pictures);
}

void Hand::count() {
    ++m_actions;
    REQUIRE(m_actions <= m_most);
}

QWidget *Hand::focus() { return QApplication::focusWidget() ? QApplication::focusWidget() : &m_window; }

void Hand::wait() {
    REQUIRE(QTest::qWaitFor([this] {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto buttons = m_window.findChildren<QAbstractButton *>();  // one pressed by its shortcut acts a moment later
        return !m_tasks.isBusy() && std::none_of(buttons.begin(), buttons.end(), [this](const QAbstractButton *one) { return one->isDown() && one->window() == &m_window; });
    }, 120'000));
    if (!QApplication::activeWindow()) QApplication::setActiveWindow(&m_window);  // what a desktop does when a dialog goes
}

bool Hand::becomes(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 60'000); }

void Hand::key(int key, Qt::KeyboardModifiers modifiers) {
    count();
    QTest::keyClick(focus(), Qt::Key(key), modifiers);
    wait();
}

// Each letter as the input method gives it: QTest knows the keys of Latin letters only.
void Hand::type(const QString &words) {
    count();
    for (const QChar letter : words) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter)), release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(focus(), &press);
        QCoreApplication::sendEvent(focus(), &release);
    }
    wait();
}

// Where the mouse is: what lies there must be the widget itself, not something above it or the end of a scroll area.
void Hand::press(QWidget *widget, const QPoint &at) {
    QWidget *window = widget->window();
    QWidget *there = window->childAt(widget->mapTo(window, at));
    INFO("clicked: " << qPrintable(widget->objectName()) << ", lies there: " << (there ? qPrintable(there->objectName()) : "nothing"));
    REQUIRE((there && (there == widget || widget->isAncestorOf(there))));
    count();
    QTest::mouseClick(there, Qt::LeftButton, {}, there->mapFrom(window, widget->mapTo(window, at)));
    wait();
}

void Hand::click(QWidget *widget) {
    REQUIRE(widget);
    REQUIRE(widget->isVisible());
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area || area->viewport()->rect().contains(QRect(widget->mapTo(area->viewport(), QPoint()), widget->size()))) continue;
        count();  // the wheel
        area->ensureWidgetVisible(widget);
    }
    press(widget, widget->rect().center());
}

void Hand::click(const char *object) {
    click(await<QWidget>(object));
}

void Hand::clickRow(const QString &words) {
    INFO(qPrintable(words));
    QAbstractButton *found = nullptr;
    for (QAbstractButton *row : m_window.findChildren<QAbstractButton *>())
        if (!found && row->isVisible() && row->objectName().startsWith(u"row-") && row->accessibleName().contains(words)) found = row;
    REQUIRE(found);
    click(found);
}

void Hand::clickCell(QAbstractItemView *view, const QModelIndex &cell) {
    REQUIRE(view);
    REQUIRE(cell.isValid());
    const QRect at = view->visualRect(cell);
    REQUIRE(view->viewport()->rect().contains(at));
    press(view->viewport(), at.center());
}

void Hand::choose(const char *object, const QString &words) {
    click(object);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QAction *found = nullptr;
    for (QAction *action : menu->actions())
        if (!found && action->text().contains(words)) found = action;
    INFO(qPrintable(words));
    REQUIRE(found);
    count();
    REQUIRE(menu->rect().contains(menu->actionGeometry(found)));  // without scrolling
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(found).center());
    wait();
}

void Hand::chooseFile(const QString &path) {
    QPointer<QFileDialog> dialog;
    REQUIRE(becomes([&] { return (dialog = m_window.findChild<QFileDialog *>(QStringLiteral("file-dialog"))) != nullptr; }));
    auto *name = dialog->findChild<QLineEdit *>();
    REQUIRE(becomes([&] { return name && name->hasFocus(); }));
    name->selectAll();  // as the dialog does for a suggested name
    type(path);
    key(Qt::Key_Return);
    REQUIRE(becomes([&] { return dialog.isNull(); }));
    wait();
}

void Hand::look(const QString &name) {
    wait();
    QCoreApplication::processEvents();
    const QString number = QStringLiteral("%1").arg(++m_looks, 2, 10, QLatin1Char('0'));
    CHECK(m_window.grab().save(m_pictures + u'/' + number + u'-' + name + QStringLiteral(".png")));
}

QString Hand::seen() {
    wait();
    QStringList words;
    for (QWidget *one : m_window.findChildren<QWidget *>()) {
        if (!one->isVisible() || one->objectName() == u"search") continue;  // what was looked for is not what is there
        words.append(one->accessibleName());
        if (const auto *label = qobject_cast<QLabel *>(one)) words.append(label->text());
        else if (const auto *button = qobject_cast<QAbstractButton *>(one)) words.append(button->text());
        else if (const auto *line = qobject_cast<QLineEdit *>(one)) words.append(line->text());
        else if (const auto *text = qobject_cast<QTextEdit *>(one)) words.append(text->toPlainText());
        else if (const auto *notes = qobject_cast<QPlainTextEdit *>(one)) words.append(notes->toPlainText());
    }
    words.removeAll(QString());
    return words.join(u'\n');
}

Opened::Opened() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }

Opened::~Opened() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

}  // namespace balai::test
