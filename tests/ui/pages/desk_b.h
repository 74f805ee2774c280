#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/sample/sample.h"
#include "tests/ui/fake_session.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"
#include "ui/workplace/desk_session.h"
#include "ui/workplace/pages_b.h"

#include <QApplication>
#include <QFileDialog>
#include <QTemporaryDir>

namespace balai::test {

// The sample council open in a window with the pages after the minutes. Made once for a test.
class DeskB {
public:
    DeskB() {
        sample::SampleOptions options;
        options.resources = QCoreApplication::applicationDirPath() + QStringLiteral("/../share/balai/sample");
        options.testKdf = true;
        machine.settingsFolder = folder.filePath(QStringLiteral("settings"));
        sample::makeSample(vaultFolder(), options, machine);
        session.setFolder(vaultFolder());
        if (!session.open({}, options.passphrase, noProgress())) throw Error(ErrorCode::WrongPassphrase, QStringLiteral("the sample's"));
        for (const auto &[place, make] : ui::pagesB(records))
            window.addPage(place, [this, make = make](const ui::PageTools &tools) {
                records.setTasks(tools.tasks);
                return make(tools);
            });
        QObject::connect(&records, &ui::Records::changed, window.desk(), &ui::Desk::refresh);
        records.setTasks(tasks);
        window.resize(1280, 800);
        window.start();
        window.show();
        QApplication::setActiveWindow(&window);
        QCoreApplication::processEvents();
    }
    ~DeskB() {
        window.desk()->closePages();  // as before a lock
        settle(60);
        records.close();
    }

    QString vaultFolder() const { return folder.filePath(QStringLiteral("Sample.balai")); }
    void go(ui::Place place, const QString &what = {}) {
        window.desk()->go({place, what});
        QCoreApplication::processEvents();
    }
    void settle() {
        becomes([this] { return !tasks.isBusy(); });
        QTest::qWait(20);
    }
    bool settle(int seconds) {
        const bool done = QTest::qWaitFor([this] { return !tasks.isBusy(); }, seconds * 1000);
        QTest::qWait(20);
        return done;
    }
    QWidget *focus() { return QApplication::focusWidget() ? QApplication::focusWidget() : &window; }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(focus(), Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }
    template <class T = QWidget> T *find(const char *name) { return window.findChild<T *>(QLatin1String(name)); }
    // What a person types into the file dialog, and Enter.
    bool chooseFile(const QString &path) {
        QFileDialog *dialog = nullptr;
        becomes([&] { return (dialog = window.findChild<QFileDialog *>(QStringLiteral("file-dialog"))) != nullptr; });
        if (!dialog) return false;
        Q_EMIT dialog->filesSelected({path});
        dialog->close();
        return true;
    }

    QTemporaryDir folder;
    SystemClock clock;
    SystemRandom random;
    vault::Machine machine{clock, random, QStringLiteral("Balai")};
    ui::Theme theme{ui::Assets()};
    ui::Languages languages{theme.assets()};
    ui::Records records{machine};
    ui::DeskSession session{records, {}};
    ui::TaskRunner tasks;
    ui::MainWindow window{theme, languages, session, tasks};
};

}  // namespace balai::test
