#pragma once
// Whether a translation sheet is in the language it says. For translation_*.cpp.
#include "core/handoff/translation_sheet.h"

namespace balai::handoff {

// The key of a passage on a sheet from one language into another: UUIDv8 from an HMAC under the council's id, which leaves
// only in sealed files. Nobody else can tell which record it stands for, every laptop of the council can; and a sheet
// whose heading was changed to another language has no passage left.
class SheetKeys {
public:
    SheetKeys(const store::Store &store, const QString &from, const QString &to);
    QString of(Uuid record, const QString &field) const;

private:
    QByteArray m_council, m_lead;
};

// The tag as this council writes it ("th-TH" of a translator's program is "th"); empty: no language of the interface or of
// the council.
QString sheetLanguage(const records::Council &council, const QString &tag);

// Whether most of these texts are written in the letters of the language. Texts without a letter say nothing, nor do
// languages whose script we do not know.
bool areInScriptOf(const QString &language, const QStringList &texts);

}  // namespace balai::handoff
