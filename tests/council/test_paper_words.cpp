// Papers speak their reader's language: no word is missing in any of the 13, and every place of the English is kept.
#include "core/council/meeting_words.h"
#include "core/council/receipt_words.h"
#include "core/text/language.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::council;

namespace {
template <class Word> void checkWords(Word count) {
    for (const text::Language &language : text::interfaceLanguages())
        for (int at = 0; at < int(count); ++at) {
            const QString word = words(Word(at), language.tag), english = words(Word(at), QStringLiteral("en"));
            INFO(language.tag.toStdString() << " " << english.toStdString());
            CHECK_FALSE(word.isEmpty());
            CHECK(word.contains(QStringLiteral("%1")) == english.contains(QStringLiteral("%1")));
        }
}
}  // namespace

TEST_CASE("receipts and consent papers have every word in all 13 languages") {
    checkWords(ReceiptWord::count);
    for (const text::Language &language : text::interfaceLanguages()) {
        INFO(language.tag.toStdString());
        for (int use = int(records::Use::attend); use <= int(records::Use::training); ++use) CHECK_FALSE(inWords(records::Use(use), language.tag).isEmpty());
        for (int one = int(records::Decision::requested); one <= int(records::Decision::withdrawn); ++one) CHECK_FALSE(inWords(records::Decision(one), language.tag).isEmpty());
        CHECK(inWords(records::Audience::body, language.tag).isEmpty());  // it has a name of its own
        CHECK_FALSE(inWords(records::Audience::public_, language.tag).isEmpty());
        for (int one = int(records::Attribution::none); one <= int(records::Attribution::ownName); ++one) CHECK_FALSE(inWords(records::Attribution(one), language.tag).isEmpty());
    }
}

TEST_CASE("notices, minutes and registers have every word in all 13 languages") {
    CHECK(languagesOfMeetingWords().size() == 13);
    checkWords(MeetingWord::count);
}
