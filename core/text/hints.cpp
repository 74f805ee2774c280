#include "core/text/hints.h"

#include "core/base/error.h"
#include "core/text/normalize.h"
#include "core/text/one_spelling.h"
#include "core/text/pattern_tree.h"
#include "core/text/word_files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <algorithm>
#include <array>
#include <set>

namespace balai::text {

namespace {

constexpr qsizetype longestNet = 24'000;  // of the source of one expression; PCRE2 keeps 64 Ki units of a compiled one
constexpr std::array kinds = {"kin", "age", "time", "place", "work", "journey", "body", "family", "only", "case", "contact", "self"};

[[noreturn]] void damaged(const QString &why) { throw Error(ErrorCode::Damaged, QStringLiteral("hints: ") + why); }

bool isKind(const QString &what) {
    return std::any_of(kinds.begin(), kinds.end(), [&](const char *kind) { return what == QLatin1String(kind); });
}

QStringList textsOf(const QJsonValue &value, const QString &where) {
    if (!value.isArray()) damaged(where);
    QStringList out;
    for (const QJsonValue one : value.toArray()) {
        if (one.toString().trimmed().isEmpty()) damaged(where);
        out.append(one.toString());
    }
    return out;
}

void requireKeys(const QJsonObject &object, const QStringList &keys, const QString &where) {
    QStringList found = object.keys(), wanted = keys;
    found.sort();
    wanted.sort();
    if (found != wanted) damaged(where);
}

using Sets = QMap<QString, QString>;

// Longest first: of two that begin alike the longer one is the word.
QString oneOf(QStringList words) {
    for (QString &word : words) word = QRegularExpression::escape(oneSpelling(word));
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return std::pair(-a.size(), a) < std::pair(-b.size(), b); });
    return QString(u"(?:" % words.join(u'|') % u')');
}

Sets setsOf(const QJsonValue &value) {
    if (!value.isObject()) damaged(QStringLiteral("sets"));
    const QJsonObject object = value.toObject();
    Sets sets{{QStringLiteral("Name"), QStringLiteral("(?-i:\\p{Lu}[\\p{L}\\p{M}'-]+)")}, {QStringLiteral("n"), QStringLiteral("\\p{Nd}{1,4}")}};
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QStringList words = textsOf(it.value(), it.key());
        if (words.isEmpty() || sets.contains(it.key())) damaged(it.key());
        sets.insert(it.key(), oneOf(words));
    }
    return sets;
}

QString filled(QString match, const Sets &sets) {
    if (hasInvisible(match)) damaged(QStringLiteral("a letter that nobody sees in ") + match);
    match = oneSpelling(match);
    for (auto it = sets.begin(); it != sets.end(); ++it) match.replace(QString(u'{' % it.key() % u'}'), it.value());
    static const QRegularExpression left(QStringLiteral("(?<!\\\\[pP])\\{[A-Za-z_]+\\}"));
    if (left.match(match).hasMatch()) damaged(QStringLiteral("no such set in ") + match);
    return match;
}

// Those compiled in were tried by a test; to compile each of them alone takes longer than all of them together.
enum class Try { Each, None };

HintPattern patternFrom(const QJsonValue &value, const Sets &sets, bool hasSpaces, Try trying) {
    const QJsonObject object = value.toObject();
    requireKeys(object, {QStringLiteral("what"), QStringLiteral("match"), QStringLiteral("example")}, QStringLiteral("a pattern"));
    const QString match = object.value(QLatin1String("match")).toString();
    HintPattern out{object.value(QLatin1String("what")).toString(), filled(match, sets), object.value(QLatin1String("example")).toString()};
    if (!isKind(out.what) || match.isEmpty() || out.example.isEmpty()) damaged(match);
    if (trying == Try::None) return out;
    const QRegularExpression expression = expressionOf(out, hasSpaces);
    if (!expression.isValid() || expression.captureCount() != 0 || expression.match(QString()).hasMatch()) damaged(match);
    return out;
}

QRegularExpression expressionFrom(const QString &source, bool hasSpaces) {
    const QString whole = hasSpaces ? QString(u"(?<![\\p{L}\\p{M}\\p{N}])(?:" % source % u")(?![\\p{L}\\p{M}\\p{N}])") : source;
    return QRegularExpression(whole, QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

bool isWithoutSpaces(Script script) {
    using enum Script;
    return script == Thai || script == Lao || script == Khmer || script == Myanmar || script == Han;
}

std::set<Script> scriptsIn(const QString &text) {
    std::set<Script> out;
    for (const QChar c : text) out.insert(scriptOfCodePoint(c.unicode()));
    return out;
}

// Where words stand apart whole ones, and none that an apostrophe makes the end of another.
QRegularExpression firstPersonOf(const std::vector<HintLanguage> &languages) {
    QStringList apart, together;
    for (const HintLanguage &language : languages) (language.hasSpaces ? apart : together) += language.first;
    QStringList sources;
    if (!apart.isEmpty()) sources.append(QString(u"(?<![\\p{L}\\p{M}'’])" % oneOf(apart) % u"(?![\\p{L}\\p{M}])"));
    if (!together.isEmpty()) sources.append(oneOf(together));
    QRegularExpression out(sources.join(u'|'), QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    if (!out.isValid()) damaged(QStringLiteral("first"));
    return out;
}

HintLanguage readHints(const QByteArray &json, Try trying) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) damaged(QStringLiteral("no object"));
    const QJsonObject object = document.object();
    requireKeys(object, {QStringLiteral("language"), QStringLiteral("first"), QStringLiteral("sets"), QStringLiteral("patterns"), QStringLiteral("plain")}, QStringLiteral("keys"));
    HintLanguage out;
    out.language = object.value(QLatin1String("language")).toString();
    if (!languageOf(out.language)) damaged(QStringLiteral("language"));
    out.hasSpaces = !isWithoutSpaces(scriptOf(out.language));
    out.first = textsOf(object.value(QLatin1String("first")), QStringLiteral("first"));
    if (out.first.isEmpty()) damaged(QStringLiteral("first"));
    const Sets sets = setsOf(object.value(QLatin1String("sets")));
    for (const QJsonValue one : object.value(QLatin1String("patterns")).toArray()) out.patterns.push_back(patternFrom(one, sets, out.hasSpaces, trying));
    if (out.patterns.empty()) damaged(QStringLiteral("patterns"));
    out.plain = textsOf(object.value(QLatin1String("plain")), QStringLiteral("plain"));
    return out;
}

}  // namespace

QRegularExpression expressionOf(const HintPattern &pattern, bool hasSpaces) { return expressionFrom(pattern.match, hasSpaces); }

HintLanguage readHints(const QByteArray &json) { return readHints(json, Try::Each); }

HintFinder::HintFinder(const std::vector<HintLanguage> &languages) {
    for (const HintLanguage &language : languages)
        for (const char *kind : kinds) addNets(language, QString::fromLatin1(kind));
    m_first = firstPersonOf(languages);
}

// Patterns of one kind side by side in as few expressions as fit: a text is walked through once for each.
void HintFinder::addNets(const HintLanguage &language, const QString &what) {
    std::vector<HintPattern> together;
    qsizetype size = 0;
    for (const HintPattern &pattern : language.patterns) {
        if (pattern.what != what) continue;
        if (!together.empty() && size + pattern.match.size() > longestNet) {
            addNet(language, what, together);
            together.clear();
            size = 0;
        }
        together.push_back(pattern);
        size += pattern.match.size();
    }
    if (!together.empty()) addNet(language, what, together);
}

void HintFinder::addNet(const HintLanguage &language, const QString &what, const std::vector<HintPattern> &patterns) {
    QStringList sources;
    std::optional<std::set<QString>> words(std::in_place);
    for (const HintPattern &pattern : patterns) {
        sources.append(pattern.match);
        auto needed = neededWords(pattern.match);
        if (!needed) words.reset();
        if (words) words->merge(*needed);
    }
    m_needed.add(m_nets.size(), words);
    m_nets.push_back({what, scriptOf(language.language), expressionFrom(oneOfPatterns(sources), language.hasSpaces)});
}

// Compiled when a text first needs it (QRegularExpression does that once, for all threads).
bool HintFinder::isIn(const Net &net, const QString &reading) {
    const QRegularExpressionMatch match = net.expression.match(reading);
    if (!net.expression.isValid()) damaged(QString(net.what % u": " % net.expression.errorString()));
    return match.hasMatch() || !match.isValid();  // where it gives up, a person looks
}

QStringList HintFinder::kindsIn(const QString &text) const {
    std::set<QString> found;
    for (const QString &reading : readingsOf(text)) {
        const std::set<Script> scripts = scriptsIn(reading);
        const std::vector<bool> may = m_needed.mayMatch(reading);
        for (size_t at = 0; at < m_nets.size(); ++at) {
            const Net &net = m_nets[at];
            if (may[at] && scripts.count(net.script) && !found.count(net.what) && isIn(net, reading)) found.insert(net.what);
        }
    }
    return QStringList(found.begin(), found.end());
}

bool HintFinder::hasFirstPerson(const QString &text) const {
    const std::vector<QString> readings = readingsOf(text);
    return std::any_of(readings.begin(), readings.end(), [this](const QString &reading) { return m_first.match(reading).hasMatch(); });
}

std::vector<HintLanguage> hintLanguages(const QString &folder) {
    const QDir files(folder.isEmpty() ? QStringLiteral(":/balai/hints") : folder);
    std::vector<HintLanguage> out;
    for (const Language &language : interfaceLanguages()) {
        const QString name = language.tag.section(u'-', 0, 0) + QStringLiteral(".json");
        try {
            out.push_back(readHints(wordFile(files.filePath(name)), folder.isEmpty() ? Try::None : Try::Each));
        } catch (const Error &error) {
            if (error.code() != ErrorCode::Damaged) throw;
            throw Error(ErrorCode::Damaged, QString(name % u": " % error.log()), {{QStringLiteral("what"), name}});
        }
        if (out.back().language != name.section(u'.', 0, 0)) damaged(name);
    }
    return out;
}

const HintFinder &shippedHints() {
    static const HintFinder finder(hintLanguages());
    return finder;
}

}  // namespace balai::text
