#pragma once
// Inside core/text only: Qt strings as ICU sees them.
#include "core/base/error.h"

#include <QString>
#include <QStringView>
#include <limits>
#include <unicode/locid.h>
#include <unicode/unistr.h>
#include <unicode/utypes.h>

namespace balai::text {

// Read-only view without a copy; `text` must outlive it. Throws Error{InvalidInput} over 1 GiB.
inline icu::UnicodeString icuView(QStringView text) {
    if (text.size() > std::numeric_limits<qint32>::max() / 2)
        throw Error(ErrorCode::InvalidInput, QStringLiteral("text too long"));
    if (text.isEmpty()) return {};
    return icu::UnicodeString(false, text.utf16(), static_cast<qint32>(text.size()));
}

inline QString fromIcu(const icu::UnicodeString &text) { return QString::fromUtf16(text.getBuffer(), text.length()); }

inline icu::Locale icuLocale(const QString &language) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(language.toStdString(), status);
    return U_SUCCESS(status) ? locale : icu::Locale::getRoot();
}

// ICU fails only where its data are missing or memory is out.
inline void checkIcu(UErrorCode status, const char *what) {
    if (U_FAILURE(status))
        throw Error(ErrorCode::Internal,
                    QStringLiteral("ICU %1: %2").arg(QLatin1String(what), QLatin1String(u_errorName(status))));
}

} // namespace balai::text
