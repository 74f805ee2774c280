#include "core/text/joins.h"

namespace balai::text {

QString colon(const QString &language) {
    if (language == u"zh") return QStringLiteral("：");
    if (language == u"km") return QStringLiteral("៖ ");
    return QStringLiteral(": ");
}

QString comma(const QString &language) {
    if (language == u"zh") return QStringLiteral("，");
    if (language == u"my") return QStringLiteral("၊ ");
    return QStringLiteral(", ");
}

QString listComma(const QString &language) { return language == u"zh" ? QStringLiteral("、") : comma(language); }

QString inBrackets(const QString &words, const QString &language) {
    return language == u"zh" ? QString(u"（" + words + u"）") : QString(u" (" + words + u')');
}

QString listed(const QStringList &parts, const QString &language) { return parts.join(listComma(language)); }

} // namespace balai::text
