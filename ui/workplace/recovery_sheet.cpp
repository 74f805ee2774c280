#include "ui/workplace/recovery_sheet.h"

#include "core/base/error.h"

#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QRegularExpression>
#include <memory>
#include <qrencode.h>

namespace balai::ui {

namespace {

QList<QList<bool>> squareCode(const QString &text) {
    const auto code = std::unique_ptr<QRcode, decltype(&QRcode_free)>(
        QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    QList<QList<bool>> rows;
    for (int y = 0; code && y < code->width; ++y) {
        QList<bool> row;
        for (int x = 0; x < code->width; ++x) row.append(code->data[y * code->width + x] & 1);
        rows.append(row);
    }
    return rows;
}

QStringList groupsOf(const QString &code) {
    return code.split(QRegularExpression(QStringLiteral("[\\s-]+")), Qt::SkipEmptyParts);
}

void drawSheet(QPainter &painter, const RecoverySheet &sheet, double dot) {
    QFont font(QStringLiteral("monospace"), 14);
    painter.setFont(font);
    const double line = painter.fontMetrics().height() * 1.8;
    for (int i = 0; i < sheet.groups.size(); ++i)
        painter.drawText(QPointF(0, line * (i + 1)), QString::number(i + 1) + QStringLiteral("   ") + sheet.groups.at(i));
    const double top = line * double(sheet.groups.size() + 2);
    for (int y = 0; y < sheet.code.size(); ++y)
        for (int x = 0; x < sheet.code.at(y).size(); ++x)
            if (sheet.code.at(y).at(x)) painter.fillRect(QRectF(x * dot, top + y * dot, dot, dot), Qt::black);
}

}  // namespace

RecoverySheet sheetOf(const QString &recoveryCode) { return {groupsOf(recoveryCode), squareCode(recoveryCode)}; }

void printSheet(const RecoverySheet &sheet) {
    if (QPrinterInfo::defaultPrinter().isNull())
        throw Error(ErrorCode::NotFound, QStringLiteral("no printer"), {{QStringLiteral("what"), QStringLiteral("printer")}});
    QPrinter printer(QPrinterInfo::defaultPrinter());
    printer.setDocName(QStringLiteral("Document 1"));  // seen by whoever looks at the queue
    QPainter painter;
    if (!painter.begin(&printer)) throw Error(ErrorCode::Io, QStringLiteral("printer does not answer"));
    drawSheet(painter, sheet, printer.resolution() / 25.4);
}

}  // namespace balai::ui
