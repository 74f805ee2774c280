#include "core/handoff/sheet.h"

#include "core/base/error.h"

#include <QStringDecoder>

namespace balai::handoff {
namespace {

constexpr qsizetype mostBytes = 32 << 20;

[[noreturn]] void damaged(const char *reason) {
    throw Error(ErrorCode::Damaged, QStringLiteral("table: ") + QLatin1String(reason),
                {{QStringLiteral("reason"), QString::fromLatin1(reason)}});
}

QString textOf(const QByteArray &bytes) {
    if (bytes.size() > mostBytes) damaged("size");
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    const QString text = decoder.decode(bytes);
    if (decoder.hasError()) damaged("encoding");
    return text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text;
}

QChar separatorOf(const QString &text) {
    const QString first = text.section(QLatin1Char('\n'), 0, 0);
    QChar best = u',';
    for (const QChar one : {QChar(u';'), QChar(u'\t')})
        if (first.count(one) > first.count(best)) best = one;
    return best;
}

bool looksLikeFormula(const QString &cell) {
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
}

}  // namespace

QByteArray csvOf(const std::vector<QStringList> &rows) {
    QString out(QChar::ByteOrderMark);
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (looksLikeFormula(cell)) cell.prepend(QLatin1Char('\''));
            const bool quote = cell.contains(QLatin1Char('"')) || cell.contains(QLatin1Char(',')) ||
                               cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
            if (quote) cell = QString(u'"' % cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) % u'"');
            cells.append(cell);
        }
        out += cells.join(QLatin1Char(',')) % u"\r\n";
    }
    return out.toUtf8();
}

std::vector<QStringList> readCsv(const QByteArray &bytes) {
    const QString text = textOf(bytes);
    const QChar separator = separatorOf(text);
    std::vector<QStringList> rows(1);
    QString cell;
    bool quoted = false;
    const auto endCell = [&] { rows.back().append(cell); cell.clear(); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') cell += text[++i];
        else if (c == u'"' && (quoted || cell.isEmpty())) quoted = !quoted;
        else if (quoted) cell += c;
        else if (c == separator) endCell();
        else if (c == u'\n') endCell(), rows.emplace_back();
        else if (c != u'\r') cell += c;
    }
    if (quoted) damaged("quotes");
    if (!cell.isEmpty() || !rows.back().isEmpty()) endCell();
    if (rows.back().isEmpty()) rows.pop_back();
    return rows;
}

}  // namespace balai::handoff
