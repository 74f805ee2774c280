// Balai on the desktop: arguments in, one window out.
#include "core/base/error.h"
#include "core/documents/pdf_pages.h"
#include "ui/handoff/package_view.h"
#include "ui/handoff/package_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workplace.h"

#include <QApplication>
#include <QFileInfo>
#include <QStyleFactory>
#include <cstdio>

namespace {

using namespace balai;

// A file instead of a vault's folder: the package of a council, read without any vault.
int showPackage(const QString &path) {
    const ui::Assets assets;
    ui::Theme theme{assets};
    ui::Languages languages(theme.assets());
    ui::TaskRunner tasks;
    ui::PackageWindow window(theme, tasks);
    ui::connectLook(window, theme, languages);
    window.setLast(true);
    const QString language = ui::Languages::ofMachine();
    if (languages.choose(language)) theme.setLanguage(language);
    theme.apply(*qApp);
    window.show();
    window.view()->open(path);
    return QApplication::exec();
}

int show(const ui::Launch &launch) {
    const ui::Assets assets;
    ui::Theme theme{assets};
    ui::Languages languages(theme.assets());
    const auto workplace = ui::makeWorkplace(launch);
    ui::TaskRunner tasks;  // gone before the workplace: what it does there is ended first
    ui::MainWindow window(theme, languages, workplace->session(), tasks);
    window.setFounding(workplace->founding());
    workplace->addPages(window);
    window.start();
    ui::offerPackages(window, theme, tasks);
    window.show();
    if (launch.tour) return ui::runTour(window, *launch.tour) < 0 ? 1 : 0;
    QTimer::singleShot(0, &theme, [&theme] { theme.prepareAll(); });  // after the first picture, so that it comes at once
    return QApplication::exec();
}

}  // namespace

int main(int argc, char **argv) {
    if (const auto ended = documents::asPdfReader(argc, argv)) return *ended;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QApplication app(argc, argv);
    try {
        const ui::Launch launch = ui::parseLaunch(QApplication::arguments());
        if (launch.help.isEmpty()) return QFileInfo(launch.vault).isFile() ? showPackage(launch.vault) : show(launch);
        std::fputs(qPrintable(launch.help), stdout);
        return 0;
    } catch (const Error &error) {
        std::fprintf(stderr, "balai: %s\n", error.what());
        return error.code() == ErrorCode::Usage ? 2 : 1;
    }
}
