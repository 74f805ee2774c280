#include "tests/ui/pages/pseudo_locale.h"

#include <QCoreApplication>
#include <algorithm>

namespace balai::test {

namespace {

const QChar opening(0x27E6), closing(0x27E7);  // ⟦ ⟧: no text of ours has them

bool hasLetter(const QString &text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

QString marked(const QString &text) {
    static const QString vowels = QStringLiteral("aeiouyAEIOUY");
    QString out;
    bool isPlace = false;  // %1, %n, %L1 stay as they are
    for (const QChar c : text) {
        out += c;
        isPlace = c == u'%' || (isPlace && (c == u'L' || c.isDigit()));
        if (!isPlace && vowels.contains(c)) out += QStringLiteral("\u0323\u0302");
    }
    return out;
}

QString padding(qsizetype length) {
    QString out;
    for (qsizetype at = 0; at < std::max<qsizetype>(3, length * 6 / 10); ++at) out += at % 7 == 0 ? u' ' : u'e';
    return out;
}

}  // namespace

PseudoLocale::PseudoLocale(Pseudo kind) : m_kind(kind) { QCoreApplication::installTranslator(this); }

PseudoLocale::~PseudoLocale() { QCoreApplication::removeTranslator(this); }

QString PseudoLocale::translate(const char *context, const char *source, const char *, int) const {
    const QString text = QString::fromUtf8(source);
    if (!context || !QByteArray(context).startsWith("balai::") || !hasLetter(text)) return {};
    return pseudo(m_kind, text);
}

QString pseudo(Pseudo kind, const QString &text) {
    switch (kind) {
    case Pseudo::Bracketed: return QString(opening + text + closing);
    case Pseudo::Long: return QString(opening + text + padding(text.size()) + closing);
    case Pseudo::Marked: return QString(opening + marked(text) + closing);
    }
    return text;
}

QStringList outsideBrackets(const QString &shown) {
    QStringList out;
    QString piece;
    int depth = 0;
    const auto end = [&] {
        if (hasLetter(piece)) out.append(piece.trimmed());
        piece.clear();
    };
    for (const QChar c : shown) {
        if (c == opening && depth++ == 0) end();
        else if (c == closing && depth > 0) --depth;
        else if (depth == 0) piece += c;
    }
    end();
    return out;
}

}  // namespace balai::test
