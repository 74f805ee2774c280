#include "core/text/romanise.h"

#include "core/text/icu_text.h"
#include "core/text/language.h"

#include <algorithm>
#include <memory>
#include <unicode/translit.h>

namespace balai::text {

namespace {

constexpr qsizetype longestName = 200;

const icu::Transliterator &toLatin() {
    static thread_local const std::unique_ptr<icu::Transliterator> kept = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            "Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII; Any-Title", UTRANS_FORWARD, status));
        checkIcu(status, "transliterator");
        return made;
    }();
    return *kept;
}

bool isAsciiLetter(QChar c) { return c < QChar(128) && c.isLetter(); }

} // namespace

QString romanised(QStringView name) {
    const bool isLatin = guessScript(name) == Script::Latin || guessScript(name) == Script::Other;
    if (isLatin || name.size() > longestName) return {};
    icu::UnicodeString text = icuView(name);
    toLatin().transliterate(text);
    const QString out = fromIcu(text).simplified();
    const bool isWhole = std::none_of(out.begin(), out.end(), [](QChar c) { return c >= QChar(128); });
    return isWhole && std::any_of(out.begin(), out.end(), isAsciiLetter) ? out : QString();
}

} // namespace balai::text
