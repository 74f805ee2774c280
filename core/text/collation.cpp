#include "core/text/collation.h"

#include "core/text/icu_text.h"
#include "core/text/normalize.h"

#include <map>
#include <memory>
#include <unicode/coll.h>

namespace balai::text {

namespace {

std::unique_ptr<icu::Collator> newCollator(const QString &language) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icuLocale(language), status));
    checkIcu(status, "collator");
    made->setAttribute(UCOL_NORMALIZATION_MODE, UCOL_ON, status);
    made->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    checkIcu(status, "collator attributes");
    return made;
}

icu::Collator &collatorFor(const QString &language) {
    static thread_local std::map<QString, std::unique_ptr<icu::Collator>> kept;
    std::unique_ptr<icu::Collator> &slot = kept[language];
    if (!slot) slot = newCollator(language);
    return *slot;
}

} // namespace

int compare(QStringView a, QStringView b, const QString &language) {
    UErrorCode status = U_ZERO_ERROR;
    const QString left = streamSafe(a);
    const QString right = streamSafe(b);
    const UCollationResult result = collatorFor(language).compare(icuView(left), icuView(right), status);
    checkIcu(status, "compare");
    return static_cast<int>(result);
}

QByteArray sortKey(QStringView text, const QString &language) {
    const icu::Collator &collator = collatorFor(language);
    const QString safe = streamSafe(text);
    const icu::UnicodeString view = icuView(safe);
    QByteArray key(collator.getSortKey(view, nullptr, 0), Qt::Uninitialized);
    collator.getSortKey(view, reinterpret_cast<uint8_t *>(key.data()), static_cast<int32_t>(key.size()));
    if (key.endsWith('\0')) key.chop(1);
    return key;
}

} // namespace balai::text
