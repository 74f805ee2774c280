#include "ui/plain/file_choice.h"

#include "core/vault/outside.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace balai::ui {

namespace {
class FileChoice {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::FileChoice)
};

// The title of the dialog that comes again.
QString elsewhere() { return FileChoice::tr("Choose a place outside the vault’s folder"); }

void open(QFileDialog *dialog, QWidget *over, std::function<void(const QStringList &)> chosen) {
    dialog->setObjectName(QStringLiteral("file-dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, over, [chosen = std::move(chosen)](const QStringList &paths) {
        if (!paths.isEmpty()) chosen(paths);
    });
    dialog->open();
}
}  // namespace

void chooseNewFile(QWidget *over, const QString &title, const QString &suggested, const QString &filter, std::function<void(const QString &)> chosen) {
    auto *dialog = new QFileDialog(over->window(), title, {}, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(suggested);
    open(dialog, over, [=, chosen = std::move(chosen)](const QStringList &paths) {
        if (vault::isInsideVault(paths.first())) chooseNewFile(over, elsewhere(), suggested, filter, chosen);
        else chosen(paths.first());
    });
}

void chooseFolder(QWidget *over, const QString &title, std::function<void(const QString &)> chosen) {
    auto *dialog = new QFileDialog(over->window(), title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    open(dialog, over, [=, chosen = std::move(chosen)](const QStringList &paths) {
        if (vault::isInsideVault(paths.first())) chooseFolder(over, elsewhere(), chosen);
        else chosen(paths.first());
    });
}

void chooseFiles(QWidget *over, const QString &title, const QString &filter, std::function<void(const QStringList &)> chosen) {
    auto *dialog = new QFileDialog(over->window(), title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    open(dialog, over, std::move(chosen));
}

}  // namespace balai::ui
