#include "core/text/icalendar.h"
#include "tests/support/catch.h"

using namespace balai;

namespace {
const QString khmer = QString::fromUtf8("កញ្ចប់ឯកសារ ២០២៦-០៣៖ ថ្ងៃចុងក្រោយ; \\ ,\nX");

QByteArray fileWith(const QString &words) {
    text::Calendar calendar;
    calendar.begin("one", 0);
    calendar.say("SUMMARY", words);
    calendar.end();
    return calendar.file();
}
}  // namespace

TEST_CASE("a calendar's lines are short, cut between characters, and come back as they were") {
    for (const QString &words : {khmer, khmer.repeated(9), QString(), QStringLiteral("a").repeated(75), QStringLiteral("\n\n;;")}) {
        const QByteArray file = fileWith(words);
        for (const QByteArray &line : file.split('\n')) {
            CHECK(line.size() <= 76);  // with the carriage return
            CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        const auto lines = text::readCalendar(file);
        REQUIRE(lines.size() == 9);
        CHECK(lines[5] == std::pair(QStringLiteral("DTSTAMP"), QStringLiteral("19700101T000000Z")));
        CHECK(lines[6].second.trimmed() == words.trimmed());
    }
}

TEST_CASE("what is no calendar reads as what lines it has") {
    CHECK(text::readCalendar({}).empty());
    CHECK(text::readCalendar("\r\n \r\n:\r\nno colon").empty());
    CHECK(text::readCalendar("A:b\\").front().second == u"b\\");
    CHECK(text::readCalendar(QByteArray("A:\xff\xfe")).size() == 1);
}
