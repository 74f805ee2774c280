#include "core/text/details.h"

#include "core/text/icu_text.h"
#include "core/text/language.h"
#include "core/text/one_spelling.h"
#include "core/text/word_files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace balai::text {

namespace {


[[noreturn]] void damaged(const char *why) { throw Error(ErrorCode::Damaged, QStringLiteral("details: ") + QLatin1String(why)); }

QStringList textsOf(const QJsonValue &value, const char *where) {
    QStringList out;
    for (const QJsonValue one : value.toArray()) {
        if (one.toString().trimmed().isEmpty()) damaged(where);
        out.append(one.toString());
    }
    if (out.isEmpty()) damaged(where);
    return out;
}

QMap<QString, QStringList> listsOf(const QJsonValue &value, const char *where) {
    if (!value.isObject()) damaged(where);
    const QJsonObject object = value.toObject();
    QMap<QString, QStringList> out;
    for (auto it = object.begin(); it != object.end(); ++it) out.insert(it.key(), textsOf(it.value(), where));
    return out;
}

bool isWithoutSpaces(const QString &word) {
    using enum Script;
    const Script script = guessScript(word);
    return script == Thai || script == Lao || script == Khmer || script == Myanmar || script == Han;
}

QString oneOf(QStringList words) {
    for (QString &word : words) word = QRegularExpression::escape(word);
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return std::pair(-a.size(), a) < std::pair(-b.size(), b); });
    return words.join(u'|');
}

// Whole words where words stand apart, any run where they do not.
QRegularExpression anyOf(const QStringList &words) {
    QStringList apart, together;
    for (const QString &word : words) (isWithoutSpaces(word) ? together : apart).append(oneSpelling(word));
    QStringList sources;
    if (!apart.isEmpty()) sources.append(QString(u"(?<![\\p{L}\\p{M}\\p{N}])(?:" % oneOf(apart) % u")(?![\\p{L}\\p{M}\\p{N}])"));
    if (!together.isEmpty()) sources.append(oneOf(together));
    QRegularExpression out(sources.join(u'|'), QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    out.optimize();
    return out;
}

// Empty where ICU has no name for it in that language.
QString icuName(const QString &language, const QString &in) {
    icu::UnicodeString name;
    icuLocale(language).getDisplayLanguage(icuLocale(in), name);
    const QString out = fromIcu(name);
    return out == language ? QString() : out;
}

QStringList namesOf(const QString &language, const std::vector<DetailLanguage> &languages) {
    QStringList out;
    for (const DetailLanguage &in : languages) {
        QStringList names = in.names.value(language);
        if (in.language != u"tet") names.append(icuName(language, in.language));  // ICU answers in English there
        names.removeAll(QString());
        for (const QString &name : names)
            for (const QString &form : in.speech) out.append(QString(form).replace(QStringLiteral("%1"), name));
    }
    out.removeDuplicates();
    return out;
}

}  // namespace

DetailLanguage readDetails(const QByteArray &json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) damaged("no object");
    const QJsonObject object = document.object();
    DetailLanguage out;
    out.language = object.value(QLatin1String("language")).toString();
    if (!languageOf(out.language)) damaged("language");
    out.member = textsOf(object.value(QLatin1String("member")), "member");
    out.speech = textsOf(object.value(QLatin1String("speech")), "speech");
    for (const QString &form : out.speech)
        if (!form.contains(QLatin1String("%1"))) damaged("speech");
    out.names = listsOf(object.value(QLatin1String("names")), "names");
    out.trades = listsOf(object.value(QLatin1String("trades")), "trades");
    return out;
}

DetailFinder::DetailFinder(const std::vector<DetailLanguage> &languages) {
    QMap<QString, QStringList> trades;
    QStringList member;
    for (const DetailLanguage &one : languages) {
        member += one.member;
        for (auto it = one.trades.begin(); it != one.trades.end(); ++it) trades[it.key()] += it.value();
    }
    for (auto it = trades.begin(); it != trades.end(); ++it) m_trades.push_back({it.key(), anyOf(it.value())});
    for (const Language &one : interfaceLanguages()) m_languages.push_back({one.tag, anyOf(namesOf(one.tag, languages))});
    m_member = anyOf(member);
}

std::vector<SaidDetail> DetailFinder::found(const std::vector<Net> &nets, const QString &reading) {
    std::vector<SaidDetail> out;
    for (const Net &net : nets)
        if (const auto match = net.expression.match(reading); match.hasMatch()) out.push_back({net.code, match.captured()});
    return out;
}

std::vector<SaidDetail> DetailFinder::tradesIn(const QString &reading) const { return found(m_trades, reading); }
std::vector<SaidDetail> DetailFinder::languagesIn(const QString &reading) const { return found(m_languages, reading); }
bool DetailFinder::speaksOfMember(const QString &reading) const { return m_member.match(reading).hasMatch(); }

std::vector<DetailLanguage> detailLanguages(const QString &folder) {
    const QDir files(folder.isEmpty() ? QStringLiteral(":/balai/details") : folder);
    std::vector<DetailLanguage> out;
    for (const Language &language : interfaceLanguages()) out.push_back(readDetails(wordFile(files.filePath(language.tag + QStringLiteral(".json")))));
    return out;
}

const DetailFinder &shippedDetails() {
    static const DetailFinder finder(detailLanguages());
    return finder;
}

}  // namespace balai::text
