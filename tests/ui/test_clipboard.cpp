// Words leave by the gate alone; the system's clipboard is read by every program and kept by many.
#include "tests/support/catch.h"
#include "tests/ui/fake_session.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inner_clipboard.h"
#include "ui/widgets/text_editor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>
#include <QVBoxLayout>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

namespace {
const QString words = QStringLiteral("what a member said");
const QString outside = QStringLiteral("from another program");

struct Editing {
    Theme theme{Assets()};
    QWidget window;
    TextEditor editor{theme, QStringLiteral("editor"), QStringLiteral("Editor")};
    Field field{theme, QStringLiteral("field"), QStringLiteral("Field")};

    Editing() {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&editor);
        column->addWidget(&field);
        window.show();
        QGuiApplication::clipboard()->setText(outside);
        inner_clipboard::follow(&window);
    }
    static QString system() { return QGuiApplication::clipboard()->text(); }
};
}  // namespace

TEST_CASE("what is copied or cut in an editor never reaches the system's clipboard and can be pasted in this window") {
    Editing desk;
    const Qt::Key key = GENERATE(Qt::Key_C, Qt::Key_X, Qt::Key_Insert);
    desk.editor.setText(words);
    desk.editor.selectAll();
    QTest::keyClick(&desk.editor, key, Qt::ControlModifier);
    CHECK(Editing::system() == outside);
    CHECK(desk.editor.text() == (key == Qt::Key_X ? QString() : words));
    QTest::keyClick(desk.field.edit(), Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.field.text() == words);
}

TEST_CASE("what is copied or cut in a field stays in this window too") {
    Editing desk;
    const Qt::Key key = GENERATE(Qt::Key_C, Qt::Key_X);
    desk.field.edit()->setText(words);
    desk.field.edit()->selectAll();
    QTest::keyClick(desk.field.edit(), key, Qt::ControlModifier);
    CHECK(Editing::system() == outside);
    desk.editor.setText({});
    QTest::keyClick(&desk.editor, Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.editor.text() == words);
}

TEST_CASE("what another program copied later is what is pasted") {
    Editing desk;
    desk.editor.setText(words);
    desk.editor.selectAll();
    QTest::keyClick(&desk.editor, Qt::Key_C, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(QStringLiteral("newer"));
    QTest::keyClick(desk.field.edit(), Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.field.text() == QStringLiteral("newer"));
}

TEST_CASE("a passphrase cannot be copied, and dragging or selecting carries nothing out") {
    Editing desk;
    desk.field.setSecret(QStringLiteral("Show"));
    desk.field.edit()->setText(words);
    desk.field.edit()->selectAll();
    QTest::keyClick(desk.field.edit(), Qt::Key_C, Qt::ControlModifier);
    CHECK(inner_clipboard::text(&desk.window).isEmpty());
    struct Opened : TextEditor {
        using TextEditor::createMimeDataFromSelection;
        using TextEditor::TextEditor;
    } editor(desk.theme, QStringLiteral("other"), QStringLiteral("Other"));
    editor.setText(words);
    editor.selectAll();
    const std::unique_ptr<QMimeData> dragged(editor.createMimeDataFromSelection());
    REQUIRE(dragged);
    CHECK(dragged->formats().isEmpty());
}

TEST_CASE("the lock forgets what was copied") {
    Theme theme{Assets()};
    Languages languages(theme.assets());
    FakeSession session;
    TaskRunner tasks;
    MainWindow window(theme, languages, session, tasks);
    inner_clipboard::keep(&window, words);
    CHECK(inner_clipboard::text(&window) == words);
    window.lock();
    CHECK(inner_clipboard::text(&window).isEmpty());
}
