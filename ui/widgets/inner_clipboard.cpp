#include "ui/widgets/inner_clipboard.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QVariant>
#include <QWidget>

namespace balai::ui {

namespace {
constexpr char copied[] = "innerClipboard";

struct EditMenuWords {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::EditMenuWords)
};

void add(QMenu *menu, const QString &words, const std::function<void()> &action) {
    QAction *entry = menu->addAction(words);
    entry->setEnabled(bool(action));
    if (action) QObject::connect(entry, &QAction::triggered, menu, action);
}
}  // namespace

void inner_clipboard::keep(QWidget *at, const QString &text) {
    if (!text.isEmpty()) at->window()->setProperty(copied, text);
}

QString inner_clipboard::text(const QWidget *at) { return at->window()->property(copied).toString(); }

void inner_clipboard::forget(QWidget *at) { at->window()->setProperty(copied, QVariant()); }

void inner_clipboard::follow(QWidget *window) {
    QObject::connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, window, [window] { forget(window); });
}

QString inner_clipboard::toPaste(const QWidget *at) {
    const QString ours = text(at);
    return ours.isEmpty() ? QGuiApplication::clipboard()->text() : ours;
}

void showEditMenu(QWidget *at, const QPoint &globalPlace, const EditActions &actions) {
    auto *menu = new QMenu(at);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("edit-menu"));
    add(menu, EditMenuWords::tr("Cut"), actions.cut);
    add(menu, EditMenuWords::tr("Copy"), actions.copy);
    add(menu, EditMenuWords::tr("Paste"), actions.paste);
    menu->popup(globalPlace);
}

}  // namespace balai::ui
