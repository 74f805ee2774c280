#pragma once
#include <QString>
#include <QStringList>
#include <functional>

class QWidget;

namespace balai::ui {

// A file dialog that runs no loop of its own: `chosen` is called later, or never. `over` guards the call. A dialog has
// the object name "file-dialog". Nothing is put into a vault's own folder, whose files it might replace: then the dialog of
// chooseNewFile() or chooseFolder() comes again and says so.
void chooseNewFile(QWidget *over, const QString &title, const QString &suggested, const QString &filter, std::function<void(const QString &)> chosen);
void chooseFolder(QWidget *over, const QString &title, std::function<void(const QString &)> chosen);
void chooseFiles(QWidget *over, const QString &title, const QString &filter, std::function<void(const QStringList &)> chosen);

}  // namespace balai::ui
