#include "core/handoff/sheet.h"

#include "core/base/error.h"

#include <QStringDecoder>
#include <algorithm>

namespace balai::handoff {
namespace {

constexpr qsizetype mostBytes = 32 << 20;

[[noreturn]] void damaged(const char *reason, int line = 0) {
    QVariantMap params{{QStringLiteral("reason"), QString::fromLatin1(reason)}};
    if (line > 0) params.insert(QStringLiteral("line"), line);
    throw Error(ErrorCode::Damaged, QStringLiteral("table: ") + QLatin1String(reason), params);
}

int lineOfBadBytes(const QByteArray &bytes) {
    int line = 0;
    for (const QByteArray &one : bytes.split('\n')) {
        ++line;
        QStringDecoder decoder(QStringConverter::Utf8);
        const QString decoded = decoder.decode(one);
        if (decoder.hasError()) break;
    }
    return line;
}

QString textOf(const QByteArray &bytes) {
    if (bytes.size() > mostBytes) damaged("size");
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    const QString text = decoder.decode(bytes);
    if (decoder.hasError()) damaged("encoding", lineOfBadBytes(bytes));
    return text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text;
}

// What stands in quotation marks separates nothing.
QChar separatorOf(const QString &text) {
    const QChar known[] = {u',', u';', u'\t'};
    int counts[] = {0, 0, 0};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"') quoted = !quoted;
        if (c == u'\n' && !quoted) break;
        for (int at = 0; at < 3; ++at) counts[at] += !quoted && c == known[at] ? 1 : 0;
    }
    return known[std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts)];
}

// Full-width signs count where the system's language writes them. What has an apostrophe before one gets another, so that
// taking one away gives back what was written.
bool looksLikeFormula(const QString &cell) {
    qsizetype at = 0;
    while (at < cell.size() && cell[at] == u'\'') ++at;
    return at < cell.size() && QStringView(u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20").contains(cell[at]);
}

std::vector<QStringList> rowsIn(const QString &text, QChar separator) {
    std::vector<QStringList> rows(1);
    QString cell;
    bool quoted = false;
    int line = 1, opened = 0;
    const auto endCell = [&] {
        if (rows.back().size() >= mostTableColumns) damaged("size");
        rows.back().append(cell);
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        if (rows.size() > mostTableRows) damaged("size");
        rows.emplace_back();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        // A line may end with a carriage return alone, as on old machines.
        const bool alone = !quoted && text[i] == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n');
        const QChar c = alone ? QChar(u'\n') : text[i];
        if (c == u'\n') ++line;
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') cell += text[++i];
        else if (c == u'"' && (quoted || cell.isEmpty())) quoted = !quoted, opened = line;
        else if (quoted) cell += c;
        else if (c == separator) endCell();
        else if (c == u'\n') endRow();
        else if (c != u'\r') cell += c;
    }
    if (quoted) damaged("quotes", opened);
    if (!cell.isEmpty() || !rows.back().isEmpty()) endCell();
    if (rows.back().isEmpty()) rows.pop_back();
    return rows;
}

}  // namespace

QByteArray csvOf(const std::vector<QStringList> &rows) {
    QString out(QChar::ByteOrderMark);
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (looksLikeFormula(cell)) cell.prepend(QLatin1Char('\''));
            const bool quote = std::any_of(cell.begin(), cell.end(), [](QChar c) { return QStringView(u"\",;\t\n\r").contains(c); });
            if (quote) cell = QString(u'"' % cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) % u'"');
            cells.append(cell);
        }
        out += cells.join(QLatin1Char(',')) % u"\r\n";
    }
    return out.toUtf8();
}

QString unguarded(const QString &cell) { return cell.startsWith(u'\'') && looksLikeFormula(cell) ? cell.mid(1) : cell; }

std::vector<QStringList> readCsv(const QByteArray &bytes) {
    const QString text = textOf(bytes);
    return rowsIn(text, separatorOf(text));
}

std::vector<QStringList> readCsvWith(QChar separator, const QByteArray &bytes) { return rowsIn(textOf(bytes), separator); }

}  // namespace balai::handoff
