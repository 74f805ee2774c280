#include "core/council/attachments.h"
#include "tests/support/catch.h"

using namespace balai;
using council::cleanFileName;

TEST_CASE("a file's name keeps its letters in any language and loses its folders and what is not seen") {
    CHECK(cleanFileName(QStringLiteral("letter of the ministry.pdf")) == u"letter of the ministry.pdf");
    CHECK(cleanFileName(QStringLiteral("ពាក្យ ស្នើ.pdf")) == u"ពាក្យ ស្នើ.pdf");
    CHECK(cleanFileName(QStringLiteral("照片😀.jpg")) == u"照片😀.jpg");
    CHECK(cleanFileName(QStringLiteral("../../etc/passwd")) == u"passwd");
    CHECK(cleanFileName(QStringLiteral("C:\\Users\\Dara\\form.jpg")) == u"form.jpg");
    CHECK(cleanFileName(QStringLiteral("form\u202egpj.exe")) == u"formgpj.exe");
    CHECK(cleanFileName(QStringLiteral(" a\n\tb\u0007\u200b\ufeff c ")) == u"ab c");
    CHECK(cleanFileName(QStringLiteral("...hidden")) == u"hidden");
    for (const QString &nothing : {QString(), QStringLiteral("/"), QStringLiteral(".."), QStringLiteral("\u202e"), QString(QChar(0xd800)), QStringLiteral("a/ ")})
        CHECK(cleanFileName(nothing) == u"file");
}

TEST_CASE("a long name is cut between letters and cleaning it twice changes nothing") {
    const QString grin = QStringLiteral("😀");
    const QString cut = cleanFileName(QString(119, u'a') + grin);
    CHECK(cut == QString(119, u'a'));
    CHECK(cleanFileName(QString(118, u'a') + grin) == QString(QString(118, u'a') + grin));
    CHECK(cleanFileName(cut) == cut);
    CHECK(cleanFileName(QString(1 << 16, u'x')).size() == 120);
}
