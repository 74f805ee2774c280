#pragma once
// What an outside translator works on: passages of minutes and recommendations in one language, with room for another.
// XLIFF 1.2 for translators' programs, XLSX for everybody else. What leaves was released by the gate; what comes back is
// a stranger's file and is taken in whole or not at all.
#include "core/council/gate.h"

#include <QByteArray>
#include <QDate>
#include <map>
#include <optional>
#include <vector>

namespace balai {
class Random;
}

namespace balai::handoff {

enum class TranslationState { Missing, Behind, Current, Checked };
QString wordOf(TranslationState state);  // "missing", …

struct TranslationUnit {
    QString key;  // UUIDv8 of both languages, record and field: means nothing outside this council
    QString source;
    QString target;
    TranslationState state = TranslationState::Missing;
};

struct TranslationSheet {
    QString from, to;  // language tags
    std::vector<TranslationUnit> units;
    std::map<QString, int> heldBack;  // passages by reason, as in outgoing.h
};

enum class SheetScope { Open, All };  // Open: missing and behind alone
// Passages whose original is `from`, and adopted recommendations that have it. Throws Error{Refused, "sealedIdentity"},
// Error{Usage} where `to` is no language of the interface or of the council.
TranslationSheet translationSheet(const store::Store &store, const QString &from, const QString &to, const council::Release &release, SheetScope scope);

// How far the council is with one language, everything counted: for its own eyes.
struct TranslationCount {
    int missing = 0, behind = 0, current = 0, checked = 0;
};
TranslationCount translationCount(const store::Store &store, const QString &from, const QString &to);

enum class TranslationForm { Xliff, Xlsx };
std::optional<TranslationForm> translationFormOf(const QString &path);  // .xliff, .xlf, .xlsx
QByteArray translationFile(const TranslationSheet &sheet, TranslationForm form, QDate day);
// Throws Error{Damaged} where it is no such file, Error{InvalidInput, line, reason} where a line is wrong: a key that is
// none or there twice, a text that is too long or holds what nobody sees.
TranslationSheet readTranslationFile(const QByteArray &bytes, TranslationForm form);

struct TranslationsTaken {
    int taken = 0;      // written
    int unchanged = 0;  // as they stand already
    int checked = 0;    // marked as checked, newly written or read over as they stood
    int empty = 0;      // still to be translated
    int behind = 0;     // of those taken: the original was changed since
};
// Writes every translation as `current`, or `checked` by `checkedBy` where that account is another than the one that
// writes; a passage of the minutes that stands as the sheet has it is marked as checked too, where the sheet shows exactly
// the original of now. Throws Error{Refused, "ownCheck"}: who checks wrote one of them. Throws Error{InvalidInput, line or
// field, reason}: of another council, made for another language, a language that nobody here uses, texts that are mostly
// not in the letters of the language, no such passage, the language of the original.
TranslationsTaken takeTranslations(store::Store &store, const TranslationSheet &sheet, std::optional<Uuid> checkedBy, Random &random);

}  // namespace balai::handoff
