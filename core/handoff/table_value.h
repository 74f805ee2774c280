#pragma once
// Inside core/handoff only: one cell of a stranger's table as a value.
#include "core/handoff/sheet.h"
#include "core/records/kind_info.h"

namespace balai::handoff {

// The value, or an English reason why there is none, with what to write instead where that is known.
struct CellValue {
    QJsonValue value;
    QString reason;
};
// `part`: of a text by language, money or a sealed object. The cell is not empty.
CellValue valueOf(const records::FieldInfo &field, const QString &part, const SheetCell &cell, const QString &language);

}  // namespace balai::handoff
