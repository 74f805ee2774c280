#include "core/text/language.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <unicode/uscript.h>
#include <unicode/utf16.h>

namespace balai::text {

namespace {

constexpr double plainLine = 1.5;
constexpr double tallLine = 1.8;

Language language(const QString &tag, const QString &ownName, Script script) {
    return {tag, ownName, script, isTall(script) ? tallLine : plainLine};
}

std::vector<Language> allLanguages() {
    return {
        language(QStringLiteral("en"), QStringLiteral("English"), Script::Latin),
        language(QStringLiteral("id"), QStringLiteral("Bahasa Indonesia"), Script::Latin),
        language(QStringLiteral("ms"), QStringLiteral("Bahasa Melayu"), Script::Latin),
        language(QStringLiteral("fil"), QStringLiteral("Filipino"), Script::Latin),
        language(QStringLiteral("th"), QStringLiteral("ไทย"), Script::Thai),
        language(QStringLiteral("vi"), QStringLiteral("Tiếng Việt"), Script::Latin),
        language(QStringLiteral("km"), QStringLiteral("ខ្មែរ"), Script::Khmer),
        language(QStringLiteral("lo"), QStringLiteral("ລາວ"), Script::Lao),
        language(QStringLiteral("my"), QStringLiteral("မြန်မာ"), Script::Myanmar),
        language(QStringLiteral("zh"), QStringLiteral("简体中文"), Script::Han),
        language(QStringLiteral("ta"), QStringLiteral("தமிழ்"), Script::Tamil),
        language(QStringLiteral("pt"), QStringLiteral("Português"), Script::Latin),
        language(QStringLiteral("tet"), QStringLiteral("Tetun"), Script::Latin),
    };
}

QStringView primaryPart(QStringView tag) {
    const auto end = std::find_if(tag.begin(), tag.end(), [](QChar c) { return c == u'-' || c == u'_'; });
    return tag.first(end - tag.begin());
}

} // namespace

const std::vector<Language> &interfaceLanguages() {
    static const std::vector<Language> languages = allLanguages();
    return languages;
}

const Language *languageOf(QStringView tag) {
    const QStringView primary = primaryPart(tag);
    for (const Language &candidate : interfaceLanguages())
        if (primary.compare(candidate.tag, Qt::CaseInsensitive) == 0) return &candidate;
    return nullptr;
}

QString machineLanguage() {
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString given = qEnvironmentVariable(name);
        const Language *named = languageOf(given.section(u'.', 0, 0).section(u'@', 0, 0).section(u'_', 0, 0));
        if (named && QLocale(named->tag).language() == QLocale::C) return named->tag;
        if (!given.isEmpty()) break;
    }
    const Language *known = languageOf(QLocale::system().name().section(u'_', 0, 0));
    return known ? known->tag : QStringLiteral("en");
}

QString ownNameOf(const QString &tag) {
    const Language *found = languageOf(tag);
    return found ? found->ownName : tag;
}

Script scriptOf(QStringView tag) {
    const Language *found = languageOf(tag);
    return found ? found->script : Script::Other;
}

bool isTall(Script script) {
    switch (script) {
    case Script::Thai:
    case Script::Lao:
    case Script::Khmer:
    case Script::Myanmar:
    case Script::Tamil: return true;
    case Script::Latin:
    case Script::Han:
    case Script::Other: return false;
    }
    return false;
}

bool isTallScript(QStringView tag) { return isTall(scriptOf(tag)); }

double lineHeightOf(QStringView tag) { return isTallScript(tag) ? tallLine : plainLine; }

Script scriptOfCodePoint(char32_t codePoint) {
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(codePoint), &status)) {
    case USCRIPT_LATIN: return Script::Latin;
    case USCRIPT_THAI: return Script::Thai;
    case USCRIPT_LAO: return Script::Lao;
    case USCRIPT_KHMER: return Script::Khmer;
    case USCRIPT_MYANMAR: return Script::Myanmar;
    case USCRIPT_HAN: return Script::Han;
    case USCRIPT_TAMIL: return Script::Tamil;
    default: return Script::Other;
    }
}

Script guessScript(QStringView text) {
    std::array<qsizetype, static_cast<std::size_t>(Script::Other)> counts{};
    for (qsizetype at = 0; at < text.size();) {
        UChar32 codePoint = 0;
        U16_NEXT(text.utf16(), at, text.size(), codePoint);
        const auto script = static_cast<std::size_t>(scriptOfCodePoint(static_cast<char32_t>(codePoint)));
        if (script < counts.size()) ++counts[script];
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most == 0 ? Script::Other : static_cast<Script>(most - counts.begin());
}

QString languageOfScript(Script script) {
    if (script == Script::Latin || script == Script::Other) return {};
    for (const Language &candidate : interfaceLanguages())
        if (candidate.script == script) return candidate.tag;
    return {};
}

} // namespace balai::text
