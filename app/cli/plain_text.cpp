#include "app/cli/plain_text.h"

namespace balai::cli {

namespace {

// Control characters, line and paragraph separators, and those that turn the order of all that follows round.
bool isObeyed(QChar c) {
    const char16_t code = c.unicode();
    return c.category() == QChar::Other_Control || code == 0x2028 || code == 0x2029 || code == 0x202D || code == 0x202E;
}

QString shown(QChar c) {
    if (c == u'\n') return QStringLiteral("\\n");
    if (c == u'\t') return QStringLiteral("\\t");
    const char16_t code = c.unicode();
    const int digits = code < 0x100 ? 2 : 4;
    return QLatin1String(digits == 2 ? "\\x" : "\\u") + QString::number(code, 16).rightJustified(digits, u'0');
}

}  // namespace

QString oneLine(const QString &text) {
    QString out;
    for (const QChar c : text) {
        if (isObeyed(c)) out += shown(c);
        else out += c;
    }
    return out;
}

QString plainLines(const QString &text) {
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) line = oneLine(line);
    return lines.join(u'\n');
}

}  // namespace balai::cli
