#include "core/text/breaks.h"
#include "tests/support/catch.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/text_editor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QTest>
#include <QTextBlock>
#include <algorithm>

using namespace balai;
using namespace balai::ui;

namespace {

// A sentence each: nothing of a member, only about the weather and the road.
const QString khmer = QStringLiteral("ថ្ងៃនេះមេឃស្រឡះល្អណាស់ហើយផ្លូវទៅភូមិក៏ស្ងួតដែរដូច្នេះយើងអាចធ្វើដំណើរបានយ៉ាងងាយស្រួល");
const QString burmese = QStringLiteral("ယနေ့ရာသီဥတုသာယာပြီးရွာသို့သွားသောလမ်းလည်းခြောက်သွေ့နေသဖြင့်ခရီးသွားရန်လွယ်ကူပါသည်။");
const QString lao = QStringLiteral("ມື້ນີ້ອາກາດດີຫຼາຍແລະທາງໄປບ້ານກໍ່ແຫ້ງດັ່ງນັ້ນພວກເຮົາສາມາດເດີນທາງໄດ້ງ່າຍ");
const QString english = QStringLiteral("The sky is clear today and the road to the village is dry, so we can travel there easily.");

bool isAllowed(const std::vector<int> &starts, const QString &text) {
    const std::vector<int> allowed = text::lineBreaks(text, {});
    return std::all_of(starts.begin(), starts.end(), [&](int start) { return start == 0 || std::binary_search(allowed.begin(), allowed.end(), start); });
}

}  // namespace

TEST_CASE("a label's lines end only where readers of its language expect it") {
    const Theme theme{Assets()};
    const QString text = GENERATE(khmer, burmese, lao, english);
    const int width = GENERATE(160, 240, 400);
    const TextFlow flow(theme, text, {}, width);
    CHECK(flow.lineCount() > 1);
    CHECK(flow.width() <= width + 0.5);
    CHECK(isAllowed(flow.lineStarts(), text));
}

TEST_CASE("lines of tall scripts are at least 1.8 times the size of the letters") {
    Theme theme{Assets()};
    const int scale = GENERATE(80, 100, 250);
    theme.setScale(scale);
    for (const Type type : {Type::Small, Type::Table, Type::Base, Type::Section, Type::Title, Type::Reader}) {
        const double points = theme.font(type).pointSizeF();
        const double pixels = theme.px(1000) / 1000.0 / (scale / 100.0) * points * 96 / 72;
        CHECK(theme.lineHeight(type, khmer) >= 1.8 * pixels - 1);
        CHECK(theme.lineHeight(type, burmese) >= 1.8 * pixels - 1);
    }
}

TEST_CASE("a word wider than its line breaks between letters, never inside one") {
    const Theme theme{Assets()};
    const QString word = QString(QStringLiteral("ស្ត្រី")).repeated(8);
    const TextFlow flow(theme, word, {}, 60);
    const std::vector<int> letters = text::graphemeBreaks(word);
    for (const int start : flow.lineStarts()) CHECK((start == 0 || std::binary_search(letters.begin(), letters.end(), start)));
}

TEST_CASE("a shortened text keeps to its lines and says so") {
    const Theme theme{Assets()};
    const TextFlow flow(theme, english, {}, 200, 1);
    CHECK(flow.lineCount() == 1);
    CHECK(flow.isShortened());
    CHECK(flow.width() <= 200.5);
}

TEST_CASE("a shortened text of any script is no wider than its room") {
    const Theme theme{Assets()};
    const QString text = GENERATE(khmer, burmese, lao, english);
    for (int wide = 60; wide < 400; wide += 7) {
        INFO(wide << ' ' << text.left(12).toStdString());
        CHECK(TextFlow(theme, text, {}, wide, 1).width() <= wide + 0.5);
    }
}

TEST_CASE("an editor's lines end only where readers of its language expect it") {
    const Theme theme{Assets()};
    const QString text = GENERATE(khmer, burmese, lao, english);
    TextEditor editor(theme, QStringLiteral("words"), QStringLiteral("Words"));
    editor.resize(GENERATE(180, 260, 420), 400);
    editor.setText(text);
    editor.show();
    const std::vector<int> starts = editor.flow()->lineStarts(editor.document()->firstBlock());
    CHECK(starts.size() > 1);
    CHECK(isAllowed(starts, text));
    CHECK(editor.flow()->documentSize().width() <= editor.viewport()->width() + 1);
}

TEST_CASE("Backspace and Delete in an editor take one Burmese letter, as readers count them") {
    const Theme theme{Assets()};
    TextEditor editor(theme, QStringLiteral("words"), QStringLiteral("Words"));
    editor.setText(burmese);
    editor.show();
    const std::vector<int> letters = text::graphemeBreaks(burmese);
    editor.moveCursor(QTextCursor::End);
    QTest::keyClick(&editor, Qt::Key_Backspace);
    CHECK(editor.text() == burmese.left(letters.at(letters.size() - 2)));
    editor.moveCursor(QTextCursor::Start);
    QTest::keyClick(&editor, Qt::Key_Right);
    CHECK(editor.textCursor().position() == letters.front());
    QTest::keyClick(&editor, Qt::Key_Left);
    QTest::keyClick(&editor, Qt::Key_Delete);
    CHECK(editor.text().startsWith(burmese.mid(letters.front(), 4)));
}

TEST_CASE("the same holds in a field of one line") {
    const Theme theme{Assets()};
    Field field(theme, QStringLiteral("name"), QStringLiteral("Name"));
    field.edit()->setText(burmese);
    field.show();
    const std::vector<int> letters = text::graphemeBreaks(burmese);
    QTest::keyClick(field.edit(), Qt::Key_Backspace);
    CHECK(field.text() == burmese.left(letters.at(letters.size() - 2)));
    QTest::keyClick(field.edit(), Qt::Key_Home);
    QTest::keyClick(field.edit(), Qt::Key_Right);
    CHECK(field.edit()->cursorPosition() == letters.front());
}

TEST_CASE("an invisible space stays in no text, whichever way it comes") {
    const Theme theme{Assets()};
    TextEditor editor(theme, QStringLiteral("words"), QStringLiteral("Words"));
    editor.show();
    QInputMethodEvent composed;
    composed.setCommitString(QStringLiteral("ថ្ងៃ\u200Bនេះ"));
    QCoreApplication::sendEvent(&editor, &composed);
    CHECK(editor.toPlainText() == QStringLiteral("ថ្ងៃនេះ"));
    QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QStringLiteral("\u200B"));
    QCoreApplication::sendEvent(&editor, &key);
    CHECK(editor.toPlainText() == QStringLiteral("ថ្ងៃនេះ"));
    QGuiApplication::clipboard()->setText(QStringLiteral("\u200Bល្អ"));
    editor.paste();
    CHECK(editor.toPlainText() == QStringLiteral("ថ្ងៃនេះល្អ"));
}

TEST_CASE("a click into an editor puts the caret between letters") {
    const Theme theme{Assets()};
    TextEditor editor(theme, QStringLiteral("words"), QStringLiteral("Words"));
    editor.resize(300, 200);
    editor.setText(burmese);
    editor.show();
    const std::vector<int> letters = text::graphemeBreaks(burmese);
    for (int x = 12; x < 280; x += 9) {
        QTest::mouseClick(editor.viewport(), Qt::LeftButton, {}, {x, 20});
        const int at = editor.textCursor().position();
        CHECK((at == 0 || std::binary_search(letters.begin(), letters.end(), at)));
    }
}

TEST_CASE("an editor grows with its text and gives Enter away where it ends a block") {
    const Theme theme{Assets()};
    TextEditor editor(theme, QStringLiteral("words"), QStringLiteral("Words"));
    editor.resize(240, 40);
    editor.show();
    const int empty = editor.height();
    editor.setText(khmer + khmer);
    CHECK(editor.height() > 2 * empty);
    int entered = 0;
    QObject::connect(&editor, &TextEditor::entered, [&] { ++entered; });
    editor.setEnterEnds(true);
    QTest::keyClick(&editor, Qt::Key_Return);
    CHECK(entered == 1);
    CHECK_FALSE(editor.text().contains(u'\n'));
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(editor.text().contains(u'\n'));
}
