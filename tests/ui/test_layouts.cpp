// Keys by their place: what the keyboards of X11 (xkeyboard-config: kh, th, la, mm, in(tam), vn) print on the keys that we
// bind, sent as X11 sends them.
#include "tests/support/catch.h"
#include "ui/shell/keys_by_place.h"
#include "ui/widgets/digit_key.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QWidget>

using namespace balai::ui;

namespace {

#if defined(Q_OS_WIN)
constexpr quint32 first = 0;
#else
constexpr quint32 first = 8;
#endif

struct Layout {
    const char *name;
    const char16_t *digits;   // on the keys 1 to 9
    const char16_t *letters;  // on the keys T Y R K L F N Z; a space where the source has none
};
const Layout layouts[] = {
    {"Khmer", u"១២៣៤៥៦៧៨៩", u"តយរកលថនឋ"},
    {"Thai", u"ๅ/-ภถุึคต", u"ะัพาสดืผ"},
    {"Lao", u"ຢຟໂຖຸູຄຕຈ", u"ະິພາສດືຜ"},
    {"Burmese", u"၁၂၃၄၅၆၇၈၉", u"အပမုူ်ညဖ"},
    {"Tamil", u"௧௨௩௪௫௬௭௮௯", u"ூ\u0020ீகதிலெ"},
    {"Vietnamese", u"ăâêô\u0300\u0309\u0303\u0301\u0323", u"tyrklfnz"},
};
constexpr Qt::Key letterKeys[] = {Qt::Key_T, Qt::Key_Y, Qt::Key_R, Qt::Key_K, Qt::Key_L, Qt::Key_F, Qt::Key_N, Qt::Key_Z};
constexpr quint32 letterPlaces[] = {20, 21, 19, 37, 38, 33, 49, 44};

QKeyEvent pressed(QChar printed, quint32 place, Qt::KeyboardModifiers with = Qt::NoModifier) {
    return {QEvent::KeyPress, printed.toUpper().unicode(), with, first + place, 0, 0, QString(printed)};
}

}  // namespace

TEST_CASE("digits and letters are the same keys under every layout of our languages") {
    for (const Layout &layout : layouts) {
        for (int at = 0; at < 9; ++at) {
            INFO(layout.name << " digit " << at + 1);
            CHECK(digitKey(pressed(layout.digits[at], quint32(2 + at))) == at + 1);
        }
        for (size_t at = 0; at < std::size(letterKeys); ++at) {
            if (layout.letters[at] == u' ') continue;
            INFO(layout.name << " letter " << char(letterKeys[at]));
            CHECK(letterKey(pressed(layout.letters[at], letterPlaces[at])) == letterKeys[at]);
        }
    }
}

TEST_CASE("a Latin layout's own letters keep their names, wherever they stand") {
    CHECK(letterKey(pressed(u'z', 21)) == Qt::Key_Z);               // German: Z where Y is
    CHECK_FALSE(letterKey(pressed(u'ö', 39)));                      // no letter of ours
    CHECK_FALSE(letterKey(pressed(QChar(0x178F), 57)));             // the space bar
    CHECK_FALSE(letterKey(QKeyEvent(QEvent::KeyPress, Qt::Key_Up, Qt::NoModifier, first + 20, 0, 0)));
    CHECK(letterKey(QKeyEvent(QEvent::KeyPress, Qt::Key_T, Qt::NoModifier)) == Qt::Key_T);
}

TEST_CASE("the window's shortcuts run by their place where the system found none") {
    QWidget window;
    int searched = 0, gone = 0, undone = 0;
    QObject::connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), &window), &QShortcut::activated, [&] { ++searched; });
    QObject::connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_2), &window), &QShortcut::activated, [&] { ++gone; });
    QObject::connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), &window), &QShortcut::activated, [&] { ++undone; });
    auto *line = new QLineEdit(&window);
    window.show();
    QApplication::setActiveWindow(&window);
    int expected = 0, latin = 0;
    for (const Layout &layout : layouts) {
        const bool isLatin = layout.letters[3] == u'k';  // Qt has looked for that one itself
        latin += isLatin;
        CHECK(runShortcutByPlace(window, pressed(layout.letters[3], 37, Qt::ControlModifier)) == !isLatin);
        CHECK(runShortcutByPlace(window, pressed(layout.digits[1], 3, Qt::AltModifier)));
        ++expected;
    }
    CHECK(searched == expected - latin);
    CHECK(gone == expected);
    CHECK_FALSE(runShortcutByPlace(window, pressed(QChar(0x1780), 37)));
    CHECK_FALSE(runShortcutByPlace(window, pressed(QChar(0x1780), 37, Qt::ControlModifier | Qt::ShiftModifier)));
    CHECK_FALSE(runShortcutByPlace(window, pressed(u'k', 37, Qt::ControlModifier)));
    line->clearFocus();
    CHECK(runShortcutByPlace(window, pressed(QChar(0x178B), 44, Qt::ControlModifier)));
    line->setFocus();
    CHECK_FALSE(runShortcutByPlace(window, pressed(QChar(0x178B), 44, Qt::ControlModifier)));
    CHECK(undone == 1);
    window.hide();
    CHECK_FALSE(runShortcutByPlace(window, pressed(QChar(0x1780), 37, Qt::ControlModifier)));
}
