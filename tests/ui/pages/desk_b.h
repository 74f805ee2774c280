#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/sample/sample.h"
#include "tests/ui/fake_session.h"
#include "tests/ui/pages/sample_once.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"
#include "ui/workplace/desk_session.h"
#include "ui/workplace/pages_b.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <algorithm>

namespace balai::test {

// The sample council open in a window with the pages after the minutes.
class DeskB {
public:
    // `given`: a clock that a test moves; null: the system's.
    explicit DeskB(Clock *given = nullptr) : clock(given ? *given : systemClock) {
        copySample(folder.path());
        machine.settingsFolder = folder.filePath(QStringLiteral("settings"));
        session.setFolder(vaultFolder());
        if (!session.open({}, sample::samplePassphrase(), noProgress())) throw Error(ErrorCode::WrongPassphrase, QStringLiteral("the sample's"));
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
        settle();
    }
    // Nothing of this desk is left for the next one: no task, no message on its way, nothing deleted later.
    ~DeskB() {
        window.desk()->closePages();  // as before a lock
        isQuietWithin(60);
        records.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QString vaultFolder() const { return folder.filePath(QStringLiteral("Sample.balai")); }
    void go(ui::Place place, const QString &what = {}) {
        window.desk()->go({place, what});
        QCoreApplication::processEvents();
    }
    // Until all work was done and everybody was told of it.
    void settle() {
        if (!isQuietWithin(120)) throw Error(ErrorCode::Internal, QStringLiteral("work goes on and on"));
    }
    bool settle(int seconds) { return isQuietWithin(seconds); }
    QWidget *focus() { return QApplication::focusWidget() ? QApplication::focusWidget() : &window; }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(focus(), Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }
    template <class T = QWidget> T *find(const char *name) { return window.findChild<T *>(QLatin1String(name)); }
    // What a person types into the file dialog, and Enter.
    bool chooseFile(const QString &path) {
        QPointer<QFileDialog> dialog;
        if (!becomes([&] { return (dialog = window.findChild<QFileDialog *>(QStringLiteral("file-dialog"))) != nullptr; })) return false;
        auto *name = dialog->findChild<QLineEdit *>();
        if (!name) return false;
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        return becomes([&] { return dialog.isNull(); });
    }

    QTemporaryDir folder;
    SystemClock systemClock;
    Clock &clock;
    SystemRandom random;
    vault::Machine machine{clock, random, QStringLiteral("Balai")};
    ui::Theme theme{ui::Assets()};
    ui::Languages languages{theme.assets()};
    ui::Records records{machine};
    ui::DeskSession session{records, {}};
    ui::TaskRunner tasks;
    ui::MainWindow window{theme, languages, session, tasks};

private:
    bool isQuietWithin(int seconds) {
        const auto isQuiet = [this] {
            QCoreApplication::processEvents();  // what a finished task tells may start the next one
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return !tasks.isBusy() && !isPressed();
        };
        return QTest::qWaitFor([&] { return isQuiet() && isQuiet(); }, seconds * 1000);  // what was told last is shown, too
    }
    // A button that was pressed by its shortcut acts a moment later.
    bool isPressed() const {
        const auto buttons = window.findChildren<QAbstractButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [this](const QAbstractButton *button) { return button->isDown() && button->window() == &window; });
    }
};

}  // namespace balai::test
