#include "core/text/respect.h"

#include "core/base/error.h"
#include "core/text/fold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <utility>

namespace balai::text {

namespace {

constexpr int shortestStem = 4;  // letters; shorter ones are other words too often

bool isVowel(QChar letter) { return QStringView(u"aeiouy").contains(letter); }
bool hasVowel(QStringView word) { return std::any_of(word.begin(), word.end(), isVowel); }

QString withoutPlural(QString word) {
    if (word.endsWith(u"'s")) word.chop(2);
    if (word.size() > 4 && word.endsWith(u"ies")) return word.chopped(3) + u'y';
    for (const char *hiss : {"ses", "xes", "zes", "ches", "shes"})
        if (word.size() > 4 && word.endsWith(QLatin1String(hiss))) return word.chopped(2);
    const bool isPlural = word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"us") && !word.endsWith(u"is");
    return isPlural ? word.chopped(1) : word;
}

QString regular(const QString &word) {
    static const std::pair<const char *, const char *> odd[] = {
        {"gave", "give"}, {"given", "give"}, {"chose", "choose"}, {"chosen", "choose"}, {"told", "tell"}, {"went", "go"}, {"gone", "go"},
        {"came", "come"}, {"sold", "sell"}, {"spoke", "speak"}, {"spoken", "speak"}, {"ran", "run"}, {"kept", "keep"}, {"bought", "buy"},
        {"brought", "bring"}, {"women", "woman"}, {"men", "man"}, {"children", "child"}};
    for (const auto &[form, base] : odd)
        if (word == QLatin1String(form)) return QString::fromLatin1(base);
    return word;
}

// Not a linguist's stem: the same letters for every form of one word is all that is asked.
QString englishStem(const QString &word) {
    QString stem = withoutPlural(regular(word));
    if (stem.size() > 4 && stem.endsWith(u"ied")) stem = stem.chopped(3) + u'y';
    else if (stem.size() > 4 && stem.endsWith(u"ed") && hasVowel(stem.chopped(2))) stem.chop(2);
    else if (stem.size() > 5 && stem.endsWith(u"ing") && hasVowel(stem.chopped(3))) stem.chop(3);
    const qsizetype end = stem.size();
    const bool isDouble = end > 3 && stem[end - 1] == stem[end - 2] && !isVowel(stem[end - 1]) && !QStringView(u"lsz").contains(stem[end - 1]);
    if (isDouble) stem.chop(1);
    if (stem.size() > 3 && stem.endsWith(u'e')) stem.chop(1);
    return stem;
}

QString withoutParticles(QString word) {
    for (int round = 0; round < 2; ++round)
        for (const char *particle : {"lah", "kah", "pun", "nya", "ku", "mu"}) {
            const QLatin1String end(particle);
            if (!word.endsWith(end) || word.size() - end.size() < shortestStem) continue;
            word.chop(end.size());
            break;
        }
    return word;
}

// di- and me(N)-; after me(N)- the first letter of the stem may have gone: menyelamatkan, selamatkan.
QStringList indonesianStems(const QString &word) {
    static const std::pair<const char *, const char *> prefixes[] = {{"di", ""}, {"meng", ""}, {"meng", "k"}, {"meny", "s"}, {"mem", ""},
                                                                     {"mem", "p"}, {"men", ""}, {"men", "t"}, {"me", ""}};
    QStringList out;
    for (const auto &[prefix, lost] : prefixes) {
        const QLatin1String begin(prefix);
        if (!word.startsWith(begin)) continue;
        const QString stem = QLatin1String(lost) + word.mid(begin.size());
        if (stem.size() >= shortestStem) out.append(stem);
    }
    return out;
}

bool isVerb(const QString &word) { return word.size() >= 6 && (word.endsWith(u"kan") || word.endsWith(u'i') || !indonesianStems(word).isEmpty()); }

struct Marks {
    QChar open;
    QStringView close;
};
// As they are typed where our languages are written; German and Swedish habits included.
const Marks marks[] = {{u'\u201C', u"\u201D\u201C"}, {u'\u201E', u"\u201C\u201D"}, {u'\u201D', u"\u201D"}, {u'"', u"\""}, {u'\u00AB', u"\u00BB"},
                       {u'\u00BB', u"\u00AB"},       {u'\u300C', u"\u300D"},       {u'\u300E', u"\u300F"}, {u'\u2039', u"\u203A"}};

bool isLetterAt(QStringView text, qsizetype at) { return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark()); }

// Single marks look like apostrophes: opened before a letter and not after one, closed the other way round.
qsizetype endOfSingle(QStringView text, qsizetype from, qsizetype lineEnd) {
    if (isLetterAt(text, from - 1) || !isLetterAt(text, from + 1)) return -1;
    for (qsizetype at = from + 1; at < lineEnd; ++at)
        if ((text[at] == u'\u2019' || text[at] == u'\'') && !isLetterAt(text, at + 1)) return at;
    return -1;
}

qsizetype endOfQuote(QStringView text, qsizetype from) {
    const auto mark = std::find_if(std::begin(marks), std::end(marks), [&](const Marks &one) { return one.open == text[from]; });
    const bool isSingle = text[from] == u'\u2018' || text[from] == u'\'';
    if (mark == std::end(marks) && !isSingle) return -1;
    qsizetype lineEnd = text.indexOf(u'\n', from);
    if (lineEnd < 0) lineEnd = text.size();
    if (isSingle) return endOfSingle(text, from, lineEnd);
    for (qsizetype at = from + 1; at < lineEnd; ++at)
        if (mark->close.contains(text[at])) return at;
    return lineEnd - 1;
}

QString wordAt(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toString().trimmed(); }

}  // namespace

std::vector<std::pair<int, int>> quotedParts(QStringView text) {
    std::vector<std::pair<int, int>> out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = endOfQuote(text, at);
        if (end < at) continue;
        out.push_back({int(at), int(end) + 1});
        at = end;
    }
    return out;
}

RespectList::RespectList(const QString &language, std::vector<RespectTerm> terms) : m_terms(std::move(terms)) {
    const QString primary = language.section(u'-', 0, 0);
    if (primary == u"en") m_rule = Rule::English;
    if (primary == u"id" || primary == u"ms") m_rule = Rule::Indonesian;
    for (const RespectTerm &term : m_terms) {
        m_words.emplace_back();
        for (const Token &token : tokens(term.avoid)) m_words.back().push_back(wordOf(token.folded));
    }
}

RespectList::Word RespectList::wordOf(const QString &folded) const {
    switch (m_rule) {
    case Rule::English: return {folded, {englishStem(folded)}, false};
    case Rule::Indonesian: {
        const QString bare = withoutParticles(folded);
        return {folded, QStringList{bare} + indonesianStems(bare), isVerb(folded)};
    }
    case Rule::Whole: break;
    }
    return {folded, {}, false};
}

bool RespectList::matches(const Word &term, const Word &word) const {
    if (term.folded == word.folded) return true;
    switch (m_rule) {
    case Rule::English: return term.stems == word.stems && word.folded != withoutPlural(term.folded);
    case Rule::Indonesian:
        if (term.folded == word.stems.front()) return true;
        return term.bends && std::any_of(term.stems.begin(), term.stems.end(), [&](const QString &stem) { return word.stems.contains(stem); });
    case Rule::Whole: break;
    }
    return false;
}

std::vector<RespectFinding> RespectList::find(QStringView text) const {
    const std::vector<Token> all = tokens(text);
    const auto quoted = quotedParts(text);
    std::vector<Word> words;
    for (const Token &token : all) words.push_back(wordOf(token.folded));
    const auto isCut = [&](size_t before, size_t after) { return after < all.size() && all[before].start == all[after].start; };
    const auto isQuoted = [&](int start, int end) {
        return std::any_of(quoted.begin(), quoted.end(), [&](const auto &part) { return start < part.second && end > part.first; });
    };
    std::vector<RespectFinding> out;
    for (size_t at = 0; at < all.size(); ++at) {
        if (at > 0 && isCut(at - 1, at)) continue;
        RespectFinding best{0, 0, -1};
        for (size_t i = 0; i < m_words.size(); ++i) {
            const std::vector<Word> &phrase = m_words[i];
            if (phrase.empty() || at + phrase.size() > all.size()) continue;
            if (!std::equal(phrase.begin(), phrase.end(), words.begin() + qsizetype(at), [this](const Word &a, const Word &b) { return matches(a, b); })) continue;
            const size_t last = at + phrase.size() - 1;
            if (isCut(last, last + 1) || isQuoted(all[at].start, all[last].end)) continue;
            const int length = all[last].end - all[at].start;
            if (length > best.length) best = {all[at].start, length, int(i)};
        }
        if (best.term < 0) continue;
        out.push_back(best);
        while (at + 1 < all.size() && all[at + 1].start < best.start + best.length) ++at;
    }
    return out;
}

std::vector<RespectTerm> readTerms(const QByteArray &json) {
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isArray()) throw Error(ErrorCode::Damaged, QStringLiteral("a list of terms is no list"));
    std::vector<RespectTerm> out;
    for (const QJsonValue &value : document.array()) {
        RespectTerm term{wordAt(value.toObject(), "avoid"), {}, wordAt(value.toObject(), "why")};
        for (const QJsonValue &word : value.toObject().value(QLatin1String("prefer")).toArray())
            if (!word.toString().trimmed().isEmpty()) term.prefer.append(word.toString().trimmed());
        if (tokens(term.avoid).empty()) throw Error(ErrorCode::Damaged, QStringLiteral("a term without words"));
        out.push_back(term);
    }
    return out;
}

std::vector<RespectTerm> shippedTerms(const QString &resources, const QString &language) {
    const bool isTag = !language.isEmpty() && std::all_of(language.begin(), language.end(), [](QChar letter) { return letter.isLetterOrNumber() || letter == u'-'; });
    QFile file(QString(resources + QStringLiteral("/terms/") + language.section(u'-', 0, 0) + QStringLiteral(".json")));
    if (!isTag || !file.open(QIODevice::ReadOnly)) return {};
    return readTerms(file.readAll());
}

}  // namespace balai::text
