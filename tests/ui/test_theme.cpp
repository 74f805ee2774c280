#include "tests/support/catch.h"
#include "tests/support/source_dir.h"
#include "ui/errors.h"
#include "ui/shell/theme.h"

#include <QFile>

using namespace balai;
using namespace balai::ui;

TEST_CASE("text reaches 7:1 on its ground and edges of controls 3:1, light and dark") {
    Theme theme{Assets()};
    theme.setDark(GENERATE(false, true));
    const auto ratio = [&](Tone one, Tone other) { return contrast(theme.tone(one), theme.tone(other)); };
    for (const Tone ground : {Tone::Paper, Tone::Raised, Tone::Sel, Tone::Well}) {
        CHECK(ratio(Tone::Ink, ground) >= 7);
        CHECK(ratio(Tone::AccentInk, ground) >= 7);
    }
    for (const Tone ground : {Tone::Paper, Tone::Raised}) {
        CHECK(ratio(Tone::Soft, ground) >= 7);
        CHECK(ratio(Tone::Control, ground) >= 3);
    }
    CHECK(ratio(Tone::AttentionInk, Tone::AttentionGround) >= 7);
    CHECK(ratio(Tone::Held, Tone::HeldGround) >= 7);
    CHECK(ratio(Tone::Accent, Tone::Paper) >= 3);
}

TEST_CASE("every icon that packaging copies can be drawn, in the colour asked for") {
    const Theme theme{Assets()};
    QFile list(inSource("resources/icons.txt"));
    REQUIRE(list.open(QIODevice::ReadOnly));
    for (const QString &line : QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) continue;
        INFO(line.toStdString());
        CHECK_FALSE(theme.icon(line, 20, Tone::Accent).isNull());
    }
    CHECK(theme.icon(QStringLiteral("no-such-icon"), 20, Tone::Ink).isNull());
}

TEST_CASE("the scale keeps to 80-250 per cent and tells once") {
    Theme theme{Assets()};
    int told = 0;
    QObject::connect(&theme, &Theme::changed, [&] { ++told; });
    theme.setScale(400);
    CHECK(theme.scale() == 250);
    theme.setScale(250);
    CHECK(told == 1);
    CHECK(theme.px(100) == theme.px(50) * 2);
}

TEST_CASE("every error says in a sentence what happened and what to do next") {
    for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
        const ErrorWords words = wordsFor(Error(ErrorCode(code), QStringLiteral("log")));
        INFO(code);
        CHECK(words.what.endsWith(u'.'));
        CHECK(words.next.endsWith(u'.'));
        CHECK_FALSE(words.what.contains(QStringLiteral("log")));
    }
    const ErrorWords newer = wordsFor(Error(ErrorCode::NewerFormat, {}, {{QStringLiteral("needs"), QStringLiteral("2.1")}}));
    CHECK(newer.next.contains(QStringLiteral("2.1")));
}

TEST_CASE("what is wrong with a file is named, and its line and column") {
    const auto said = [](QVariantMap params) { return wordsFor(Error(ErrorCode::InvalidInput, QStringLiteral("log"), params)).what; };
    const QVariant due = QStringLiteral("has a year of two figures");
    CHECK(said({{QStringLiteral("line"), 3}, {QStringLiteral("column"), QStringLiteral("Due")}, {QStringLiteral("reason"), due}}) == u"Line 3, column Due: not a date; write it as 2026-11-23.");
    CHECK(said({{QStringLiteral("line"), 3}, {QStringLiteral("field"), QStringLiteral("target")}, {QStringLiteral("reason"), QStringLiteral("there twice")}}) == u"Line 3: it is there twice.");
    CHECK(said({{QStringLiteral("reason"), QStringLiteral("over 32 MiB")}}).endsWith(u"too long or too large."));
    CHECK(said({{QStringLiteral("reason"), QStringLiteral("something of a newer version")}}) == u"Something in it is not as it should be.");
}
