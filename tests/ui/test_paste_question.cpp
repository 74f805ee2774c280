// What is pasted and may be Burmese typed in Zawgyi is asked about below the words, and nothing stops meanwhile.
#include "tests/support/catch.h"
#include "tests/ui/fake_session.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/paste_check.h"
#include "ui/widgets/paste_question.h"
#include "ui/widgets/text_editor.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QVBoxLayout>
#include <ctime>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

namespace {

const QString road = QStringLiteral("ရွာသို့သွားသောလမ်းသည် ခြောက်သွေ့နေသည်။"), roadZawgyi = QStringLiteral("ရြာသို႔သြားေသာလမ္းသည္ ေျခာက္ေသြ့ေနသည္။");
const QString name = QStringLiteral("ဒေါ်ခင်မြင့်"), nameZawgyi = QStringLiteral("ေဒၚခင္ျမင့္");

struct Pasting {
    Theme theme{Assets()};
    QWidget window;
    TextEditor editor{theme, QStringLiteral("editor"), QStringLiteral("Editor")};
    Field field{theme, QStringLiteral("field"), QStringLiteral("Field")};
    QWidget *typed;

    explicit Pasting(bool inField = false) {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&editor);
        column->addWidget(&field);
        column->addStretch(1);
        field.setAsksOfPastes();
        window.resize(640, 480);
        window.show();
        typed = inField ? static_cast<QWidget *>(field.edit()) : &editor;
        QApplication::setActiveWindow(&window);
        typed->setFocus();
    }
    void set(const QString &text) { typed == &editor ? editor.setText(text) : field.edit()->setText(text); }
    QString text() const { return typed == &editor ? editor.text() : field.text(); }
    void caretTo(int at) {
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(std::min(at, int(editor.toPlainText().size())));
        if (typed == &editor) editor.setTextCursor(cursor);
        else field.edit()->setCursorPosition(at);
    }
    int caret() const { return typed == &editor ? editor.textCursor().position() : field.edit()->cursorPosition(); }
    void paste(const QString &words) {
        QGuiApplication::clipboard()->setText(words);
        QTest::keyClick(typed, Qt::Key_V, Qt::ControlModifier);
    }
    template <typename Part = QWidget> Part *find(const char *object) const {
        for (Part *one : window.findChildren<Part *>(QLatin1String(object)))
            if (one->isVisible()) return one;
        return nullptr;
    }
    bool asks() const { return find("paste-question") != nullptr; }
    void press(const char *object) {
        auto *button = find<Button>(object);
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(QApplication::focusWidget(), key, with); }
};

QString wordsOf(const Pasting &desk, const char *object) {
    auto *label = desk.find<FlowLabel>(object);
    return label ? label->textFits().value(0).text : QString();
}

}  // namespace

TEST_CASE("pasted Zawgyi is in the text at once, with both readings below it and the focus where it was") {
    Pasting desk(GENERATE(false, true));
    desk.set(QStringLiteral("a b"));
    desk.caretTo(2);
    desk.paste(roadZawgyi);
    CHECK(desk.text() == QString(QStringLiteral("a ") + roadZawgyi + u'b'));
    REQUIRE(desk.asks());
    CHECK(wordsOf(desk, "paste-as-pasted-words") == roadZawgyi);
    CHECK(wordsOf(desk, "paste-unicode-words") == road);
    CHECK(QApplication::focusWidget() == desk.typed);
    const auto *pasted = desk.find<Button>("paste-as-pasted"), *unicode = desk.find<Button>("paste-unicode");
    CHECK(pasted->text() == unicode->text());
    CHECK(pasted->size() == unicode->size());
    CHECK(unicode->accessibleDescription().contains(road));
}

TEST_CASE("nothing is asked about Unicode of any language, nor about what is typed") {
    Pasting desk(GENERATE(false, true));
    for (const QString &words : {road, name, QStringLiteral("မိူင်းတႆး ပဵၼ်မိူင်း"), QStringLiteral("ဘာသာမန်ဂှ် ဒှ်ဘာသာမွဲ"), QStringLiteral("ကညီကျိာ် န့ၣ်မ့ၢ်ကျိာ်"), QStringLiteral("ថ្ងៃនេះ"), QStringLiteral("plain"), QString()}) {
        desk.set({});
        desk.paste(words);
        CHECK(desk.text() == words);
        CHECK_FALSE(desk.asks());
    }
    QTest::keyClicks(desk.typed, QStringLiteral("plain"));
    QInputMethodEvent typed;
    typed.setCommitString(roadZawgyi);
    QCoreApplication::sendEvent(desk.typed, &typed);
    CHECK_FALSE(desk.asks());
}

TEST_CASE("the Unicode reading takes the place of what was pasted and of nothing else, whatever was typed around it") {
    Pasting desk(GENERATE(false, true));
    desk.set(QStringLiteral("a b"));
    desk.caretTo(2);
    desk.paste(nameZawgyi);
    QTest::keyClicks(desk.typed, QStringLiteral("after"));
    desk.caretTo(0);
    QTest::keyClicks(desk.typed, QStringLiteral("before"));
    REQUIRE(desk.asks());
    desk.press("paste-unicode");
    CHECK(desk.text() == QString(QStringLiteral("beforea ") + name + QStringLiteral("afterb")));
    CHECK_FALSE(desk.asks());
    CHECK(desk.caret() == 6);
    CHECK(QApplication::focusWidget() == desk.typed);
    SECTION("and one step of undo brings back what was pasted, without asking again") {
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        CHECK(desk.text() == QString(QStringLiteral("beforea ") + nameZawgyi + QStringLiteral("afterb")));
        CHECK_FALSE(desk.asks());
    }
    SECTION("and typing goes on where the caret was") {
        QTest::keyClicks(desk.typed, QStringLiteral("X"));
        CHECK(desk.text().startsWith(QStringLiteral("beforeXa ")));
    }
}

TEST_CASE("undo straight after the answer brings the pasted words back, and once more takes them out") {
    Pasting desk(GENERATE(false, true));
    desk.paste(nameZawgyi);
    desk.press("paste-unicode");
    CHECK(desk.text() == name);
    CHECK(desk.caret() == name.size());
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.text() == nameZawgyi);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.text().isEmpty());
}

TEST_CASE("Esc, in the text or in the question, means as pasted and goes no further") {
    Pasting desk(GENERATE(false, true));
    const bool fromQuestion = GENERATE(false, true);
    struct Escapes : QObject {
        int count = 0;
        bool eventFilter(QObject *, QEvent *event) override {
            if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) ++count;
            return false;
        }
    } escapes;
    desk.window.installEventFilter(&escapes);
    desk.paste(nameZawgyi);
    REQUIRE(desk.asks());
    if (fromQuestion) desk.find<Button>("paste-unicode")->setFocus();
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.asks());
    CHECK(desk.text() == nameZawgyi);
    CHECK(QApplication::focusWidget() == desk.typed);
    CHECK(escapes.count == 0);
    desk.key(Qt::Key_Escape);
    CHECK(escapes.count == 1);
}

TEST_CASE("Tab leads from the words to both buttons and the choice to do the same, and no key there writes") {
    Pasting desk(GENERATE(false, true));
    desk.paste(nameZawgyi);
    for (const char *object : {"paste-as-pasted", "paste-unicode", "paste-again"}) {
        desk.key(Qt::Key_Tab);
        CHECK(QApplication::focusWidget()->objectName() == QLatin1String(object));
    }
    for (const Qt::Key key : {Qt::Key_X, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Return, Qt::Key_Left}) desk.key(key);
    desk.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.text() == nameZawgyi);
}

TEST_CASE("a question goes when what it is about is changed, and stays when it is not") {
    Pasting desk(GENERATE(false, true));
    desk.paste(nameZawgyi);
    desk.caretTo(3);
    QTest::keyClicks(desk.typed, QStringLiteral("x"));
    CHECK_FALSE(desk.asks());
    desk.set({});
    desk.paste(nameZawgyi);
    desk.paste(road);
    CHECK(desk.asks());
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.text().isEmpty());
    CHECK_FALSE(desk.asks());
}

TEST_CASE("the focus leaves an editor when it leaves its question, not when it goes into it") {
    Pasting desk;
    int left = 0;
    QObject::connect(&desk.editor, &TextEditor::left, [&] { ++left; });
    desk.paste(nameZawgyi);
    desk.find<Button>("paste-unicode")->setFocus();
    CHECK(left == 0);
    CHECK(desk.editor.holdsFocus());
    desk.field.edit()->setFocus();
    CHECK(left == 1);
}

TEST_CASE("with do the same an answer holds in this window until it locks") {
    Pasting desk(GENERATE(false, true));
    const bool isUnicode = GENERATE(false, true);
    desk.paste(nameZawgyi);
    desk.press("paste-again");
    desk.press(isUnicode ? "paste-unicode" : "paste-as-pasted");
    desk.set({});
    desk.paste(roadZawgyi);
    CHECK(desk.text() == (isUnicode ? road : roadZawgyi));
    CHECK_FALSE(desk.asks());
    CHECK(bool(desk.find("paste-done")) == isUnicode);
    if (isUnicode) {
        SECTION("undo brings back what was pasted") {
            desk.key(Qt::Key_Z, Qt::ControlModifier);
            CHECK(desk.text() == roadZawgyi);
            CHECK_FALSE(desk.find("paste-done"));
        }
        SECTION("so does the button, and the next is asked about") {
            desk.press("paste-back");
            CHECK(desk.text() == roadZawgyi);
            desk.paste(roadZawgyi);
            CHECK(desk.asks());
        }
        SECTION("what is not quite sure is asked about all the same") {
            desk.set({});
            desk.paste(QStringLiteral("ေအး"));
            CHECK(desk.text() == QStringLiteral("ေအး"));
            CHECK(desk.asks());
        }
    }
    PasteCheck::forget(desk.typed);
    desk.set({});
    desk.paste(roadZawgyi);
    CHECK(desk.asks());
}

TEST_CASE("the lock forgets what was said about pasted text") {
    Theme theme{Assets()};
    Languages languages(theme.assets());
    FakeSession session;
    TaskRunner tasks;
    MainWindow window(theme, languages, session, tasks);
    window.setProperty("pasteReading", QStringLiteral("unicode"));
    window.lock();
    CHECK_FALSE(window.property("pasteReading").isValid());
}

TEST_CASE("a passphrase, a text that cannot be changed and a place where a member sits are not asked about") {
    Pasting desk;
    desk.field.setSecret(QStringLiteral("Show"));
    desk.field.edit()->setEchoMode(GENERATE(QLineEdit::Password, QLineEdit::Normal));
    desk.field.edit()->setFocus();
    QGuiApplication::clipboard()->setText(nameZawgyi);
    QTest::keyClick(desk.field.edit(), Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.field.text() == nameZawgyi);
    CHECK_FALSE(desk.asks());
    desk.editor.setAsksOfPastes(false);
    desk.paste(nameZawgyi);
    CHECK(desk.text() == nameZawgyi);
    CHECK_FALSE(desk.asks());
    desk.editor.setAsksOfPastes(true);
    desk.editor.setReadOnly(true);
    desk.paste(roadZawgyi);
    CHECK(desk.text() == nameZawgyi);
    CHECK_FALSE(desk.asks());
}

TEST_CASE("what is dropped is asked about as what is pasted") {
    Pasting desk(GENERATE(false, true));
    QMimeData dragged;
    dragged.setText(roadZawgyi);
    QWidget *at = desk.typed == &desk.editor ? desk.editor.viewport() : desk.typed;
    QDragEnterEvent enters({20, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(at, &enters);
    QDropEvent drops(QPointF(20, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(at, &drops);
    CHECK(desk.text() == roadZawgyi);
    CHECK(desk.asks());
}

TEST_CASE("an editor and a field are higher by their question and whole in it") {
    Pasting desk(GENERATE(false, true));
    desk.theme.setScale(GENERATE(100, 200));
    QWidget *whole = desk.typed == &desk.editor ? desk.typed : static_cast<QWidget *>(&desk.field);
    QCoreApplication::processEvents();
    const int before = whole->height();
    desk.paste(roadZawgyi);
    QCoreApplication::processEvents();
    auto *question = desk.find("paste-question");
    REQUIRE(question);
    CHECK(whole->height() > before + 60);
    CHECK(whole->rect().contains(QRect(question->mapTo(whole, QPoint(0, 0)), question->size())));
    for (Button *button : question->findChildren<Button *>()) CHECK(question->rect().contains(QRect(button->mapTo(question, QPoint(0, 0)), button->size())));
    const int asking = whole->height(), asked = question->height() + desk.theme.px(4);
    desk.key(Qt::Key_Escape);
    QCoreApplication::processEvents();
    CHECK(whole->height() == asking - asked);
}

// The layout of so long a text is the editor's own; what the question adds is what a paste costs more than the same in Unicode.
TEST_CASE("the question about 100 KB adds less than a frame of the screen to their paste") {
    Pasting desk;
    desk.paste(nameZawgyi);  // the model and the rules are read once
    desk.set({});
    const QString all = QString(roadZawgyi + u'\n').repeated(850);
    double least[] = {1e9, 1e9};  // ms of the processor: without, with
    for (int round = 0; round < 8; ++round) {
        desk.editor.setAsksOfPastes(round % 2);
        desk.set({});
        const std::clock_t begun = std::clock();
        desk.paste(all);
        least[round % 2] = std::min(least[round % 2], 1000.0 * double(std::clock() - begun) / CLOCKS_PER_SEC);
    }
    CAPTURE(least[0], least[1]);
    CHECK(desk.asks());
    CHECK(least[1] - least[0] < 16);
}

TEST_CASE("pictures of the question about pasted text", "[.][pictures]") {
    const QString folder = qEnvironmentVariable("BALAI_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    Pasting desk;
    Languages languages(desk.theme.assets());
    desk.window.resize(1024, 640);
    desk.field.setMaximumWidth(desk.theme.px(420));
    for (const QString &tag : {QStringLiteral("my"), QStringLiteral("en"), QStringLiteral("ta")})
        for (const int scale : {100, 200}) {
            languages.choose(tag);
            desk.theme.setLanguage(tag);
            desk.theme.setScale(scale);
            desk.set({});
            desk.paste(roadZawgyi);
            desk.field.edit()->setText({});
            QGuiApplication::clipboard()->setText(nameZawgyi);
            QTest::keyClick(desk.field.edit(), Qt::Key_V, Qt::ControlModifier);
            desk.theme.apply(*qApp);
            QTest::qWait(100);
            desk.window.grab().save(QStringLiteral("%1/paste-%2-%3.png").arg(folder, tag).arg(scale));
        }
    languages.choose(QStringLiteral("en"));
}
