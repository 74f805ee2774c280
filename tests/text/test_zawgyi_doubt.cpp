#include "core/text/zawgyi.h"
#include "core/text/zawgyi_doubt.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

using namespace balai::text;

namespace {

// About the hour of a meeting, the road to the village, and an invented name.
const QString hour = QStringLiteral("အစည်းအဝေးကို မနက် ကိုးနာရီမှာ စတင်ပါမည်။"), hourZawgyi = QStringLiteral("အစည္းအေဝးကို မနက္ ကိုးနာရီမွာ စတင္ပါမည္။");
const QString road = QStringLiteral("ရွာသို့သွားသောလမ်းသည် ခြောက်သွေ့နေသည်။"), roadZawgyi = QStringLiteral("ရြာသို႔သြားေသာလမ္းသည္ ေျခာက္ေသြ့ေနသည္။");
const QString name = QStringLiteral("ဒေါ်ခင်မြင့်"), nameZawgyi = QStringLiteral("ေဒၚခင္ျမင့္");
const QString shortZawgyi = QStringLiteral("ေအး");

}  // namespace

TEST_CASE("a text typed in Zawgyi is shown as it stands and in Unicode") {
    for (const auto &[typed, reading] : {std::pair(hourZawgyi, hour), std::pair(roadZawgyi, road), std::pair(nameZawgyi, name)}) {
        const auto doubt = zawgyiDoubt(typed);
        REQUIRE(doubt);
        CHECK(doubt->typed == typed);
        CHECK(doubt->reading == reading);
        CHECK(doubt->isQuiteSure);
        CHECK(unicodeWhereInDoubt(typed) == reading);
    }
}

TEST_CASE("nobody is asked about a text in Unicode, whatever its language") {
    const QStringList texts{hour, road, name, {}, QStringLiteral("plain"), QStringLiteral("၂၀၂၆ ။"), QStringLiteral("ထ"), QStringLiteral("လိၵ်ႈတႆး"),
                            QStringLiteral("မိူင်းတႆး ပဵၼ်မိူင်းဢၼ်မီးၵူၼ်းလၢႆၶိူဝ်း"), QStringLiteral("ဘာသာမန်ဂှ် ဒှ်ဘာသာမွဲ"), QStringLiteral("အရေဝ်ဘာသာမန်"),
                            QStringLiteral("ကညီကျိာ် န့ၣ်မ့ၢ်ကျိာ်တၢ်ကတိၤ"), QStringLiteral("စှီၤ"), QStringLiteral("ថ្ងៃនេះមេឃស្រឡះល្អណាស់"),
                            QString(QChar(0xD800)), QString(5000, u'\n'), QString(QChar(0x200B)).repeated(300)};
    for (const QString &text : texts) {
        INFO(text.toStdString());
        CHECK_FALSE(zawgyiDoubt(text));
        CHECK(unicodeWhereInDoubt(text) == text);
    }
}

TEST_CASE("lines of several languages and of both encodings are judged one by one") {
    const QString mixed = QStringLiteral("The hour\n") + hour + u'\n' + roadZawgyi + u'\n' + QStringLiteral("ថ្ងៃនេះ");
    const auto doubt = zawgyiDoubt(mixed);
    REQUIRE(doubt);
    CHECK(doubt->typed == roadZawgyi);
    CHECK(doubt->reading == road);
    CHECK(unicodeWhereInDoubt(mixed) == QString(QStringLiteral("The hour\n") + hour + u'\n' + road + u'\n' + QStringLiteral("ថ្ងៃនេះ")));
}

TEST_CASE("a line too short to be judged goes with the whole") {
    CHECK(unicodeWhereInDoubt(hourZawgyi + u'\n' + shortZawgyi) == QString(hour + u'\n' + unicodeFromZawgyi(shortZawgyi)));
    CHECK(unicodeWhereInDoubt(hour + u'\n' + shortZawgyi) == QString(hour + u'\n' + shortZawgyi));
    CHECK_FALSE(zawgyiDoubt(hour + u'\n' + shortZawgyi));
}

TEST_CASE("of a long text the beginning of the first line in doubt is shown, ended where a syllable does") {
    const auto doubt = zawgyiDoubt(QString(roadZawgyi).repeated(20));
    REQUIRE(doubt);
    CHECK(doubt->typed.size() <= 121);
    CHECK(doubt->typed.endsWith(u'…'));
    CHECK(doubt->typed.size() > 90);
    CHECK(QString(road).repeated(20).startsWith(doubt->reading.chopped(1)));
}

TEST_CASE("a text of 100 KB is judged by what comes first in it, in less than a frame of the screen") {
    const QString latin = QString(QStringLiteral("Nobody need be asked. ")).repeated(4600);
    const QStringList plain{latin, QString(road).repeated(880), QString(road + u'\n').repeated(850), QString(QStringLiteral("က\n")).repeated(25000)};
    const QStringList asked{QString(roadZawgyi).repeated(880), QString(roadZawgyi + u'\n').repeated(850), QString(latin + roadZawgyi)};
    const QStringList hostile{QString(QChar(0x103A)).repeated(34000), QString(QChar(0x1031)).repeated(34000), QString(QStringLiteral("\u1039\u1000")).repeated(17000), QString(QChar(0xDC00)).repeated(50000)};
    zawgyiDoubt(nameZawgyi);  // the model and the rules are read once
    for (const QString &all : plain + asked + hostile) {
        qint64 least = 1000000000;
        bool isAsked = false;
        for (int round = 0; round < 3; ++round) {
            QElapsedTimer timer;
            timer.start();
            isAsked = zawgyiDoubt(all).has_value();
            least = std::min(least, timer.nsecsElapsed());
        }
        CAPTURE(all.left(8).toStdString(), least);
        CHECK(least < 16000000);
        if (!hostile.contains(all)) CHECK(isAsked == asked.contains(all));
    }
}
