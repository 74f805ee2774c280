#include "core/council/commitment.h"

#include "core/base/random.h"
#include "core/crypto/hash.h"
#include "core/records/block.h"
#include "core/records/comment.h"
#include "core/store/store.h"

#include <QJsonArray>

namespace balai::council {

using namespace records;

namespace {
constexpr int saltBytes = 16;

QByteArray hashOf(const QByteArray &salt, const QString &words) {
    const QByteArray salted = salt + words.toUtf8();
    return crypto::sha256(salted);
}

// What the council says in one language, as one text.
QString wordsOf(const Recommendation &recommendation, const QString &language) {
    const QJsonArray words{recommendation.title.value(language), recommendation.text.value(language),
                           recommendation.rationale.value(language)};
    return QString::fromUtf8(compactJson(words));
}

QStringList languagesOf(const Recommendation &recommendation) {
    QStringList out = recommendation.title.keys() + recommendation.text.keys() + recommendation.rationale.keys();
    out.sort();
    out.removeDuplicates();
    return out;
}

bool isGiven(const QJsonObject &record, const char *field) {
    return !record.value(QLatin1String(field)).toString().isEmpty();
}

template <class R> std::optional<R> recordNamed(const store::Store &store, const QJsonValue &id) {
    const auto uuid = Uuid::parse(id.toString());
    return uuid ? store.find(Id<R>(*uuid)) : std::nullopt;
}

// The version that was read: the one named, else the original, else the only one.
QString languageRead(const Block &block, const QString &named) {
    if (!named.isEmpty()) return named;
    if (block.text.contains(block.original)) return block.original;
    return block.text.size() == 1 ? block.text.firstKey() : QString();
}

void fillComment(const store::Store &store, QJsonObject &record, Random &random) {
    const auto block = recordNamed<Block>(store, record.value(QLatin1String("block")));
    if (!block || isGiven(record, "of")) return;
    const QString language = languageRead(*block, record.value(QLatin1String("language")).toString());
    if (!block->text.contains(language)) return;
    record.insert(QStringLiteral("language"), language);
    record.insert(QStringLiteral("of"), commitmentTo(block->text.value(language), random));
}

void fillAdoption(const store::Store &store, QJsonObject &record, Random &random) {
    const auto recommendation = recordNamed<Recommendation>(store, record.value(QLatin1String("recommendation")));
    if (recommendation && !isGiven(record, "of"))
        record.insert(QStringLiteral("of"), commitmentTo(*recommendation, random));
}

// The text a translation was checked against stands in the same record, given now or stored before.
void fillTranslations(const store::Store &store, QJsonObject &record, Random &random) {
    QJsonObject translations = record.value(QLatin1String("translations")).toObject();
    const auto stored = recordNamed<Block>(store, record.value(QLatin1String("id")));
    const QJsonObject given = record.value(QLatin1String("text")).toObject();
    QString original = record.value(QLatin1String("original")).toString();
    if (original.isEmpty() && stored) original = stored->original;
    const QString words =
        given.contains(original) ? given.value(original).toString() : stored ? stored->text.value(original) : QString();
    if (words.isEmpty()) return;
    for (auto it = translations.begin(); it != translations.end(); ++it) {
        QJsonObject one = it.value().toObject();
        if (one.value(QLatin1String("state")) != QLatin1String("checked") || isGiven(one, "of")) continue;
        one.insert(QStringLiteral("of"), commitmentTo(words, random));
        it.value() = one;
    }
    if (!translations.isEmpty()) record.insert(QStringLiteral("translations"), translations);
}
}  // namespace

QString commitmentTo(const QString &words, Random &random) {
    const QByteArray salt = random.bytes(saltBytes);
    return QString::fromLatin1(salt.toHex() + ':' + hashOf(salt, words).toHex());
}

bool commitmentMatches(const QString &commitment, const QString &words) {
    const QList<QByteArray> parts = commitment.toLatin1().split(':');
    if (parts.size() != 2 || parts[0].size() != 2 * saltBytes) return false;
    const QByteArray salt = QByteArray::fromHex(parts[0]), hash = QByteArray::fromHex(parts[1]);
    if (salt.size() != saltBytes || salt.toHex() != parts[0] || hash.toHex() != parts[1]) return false;
    return crypto::sameBytes(hash, hashOf(salt, words));
}

QString commitmentTo(const Recommendation &recommendation, Random &random) {
    QStringList out;
    for (const QString &language : languagesOf(recommendation))
        out.append(QString(language + u'=' + commitmentTo(wordsOf(recommendation, language), random)));
    return out.join(u' ');
}

bool commitmentMatches(const QString &commitment, const Recommendation &recommendation, const QString &language) {
    for (const QString &part : commitment.split(u' ', Qt::SkipEmptyParts))
        if (part.section(u'=', 0, 0) == language &&
            commitmentMatches(part.section(u'=', 1), wordsOf(recommendation, language)))
            return true;
    return false;
}

void fillCommitments(const store::Store &store, const KindInfo &kind, QJsonObject &record, Random &random) {
    if (kind.name == QLatin1String("comment")) fillComment(store, record, random);
    if (kind.name == QLatin1String("adoption")) fillAdoption(store, record, random);
    if (kind.name == QLatin1String("block")) fillTranslations(store, record, random);
}

}  // namespace balai::council
