#include "core/handoff/translation_language.h"

#include "core/council/consent_reader.h"
#include "core/text/language.h"

#include <QMessageAuthenticationCode>

namespace balai::handoff {

namespace {

bool hasLetterOf(text::Script script, const QString &words) {
    const auto points = words.toUcs4();
    return std::any_of(points.begin(), points.end(), [&](char32_t point) { return text::scriptOfCodePoint(point) == script; });
}

// A Khmer sentence may be about the PDF of the ILO: one letter is enough. A Latin one has more Latin letters than others.
bool isIn(text::Script script, const QString &words) { return script == text::Script::Latin ? text::guessScript(words) == script : hasLetterOf(script, words); }

}  // namespace

SheetKeys::SheetKeys(const store::Store &store, const QString &from, const QString &to)
    : m_council(council::councilOf(store).id.uuid().bytes()), m_lead(QString(QStringLiteral("translation ") + from + u' ' + to + u' ').toUtf8()) {}

QString SheetKeys::of(Uuid record, const QString &field) const {
    return Uuid::v8(QMessageAuthenticationCode::hash(QByteArray(m_lead + record.bytes() + field.toUtf8()), m_council, QCryptographicHash::Sha256)).text();
}

QString sheetLanguage(const records::Council &council, const QString &tag) {
    for (const QString &own : council.languages)
        if (own.compare(tag, Qt::CaseInsensitive) == 0) return own;
    const text::Language *known = text::languageOf(tag);
    return known ? known->tag : QString();
}

bool areInScriptOf(const QString &language, const QStringList &texts) {
    const text::Script script = text::scriptOf(language);
    if (script == text::Script::Other) return true;
    int written = 0, inScript = 0;
    for (const QString &words : texts) {
        if (std::none_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); })) continue;
        ++written;
        if (isIn(script, words)) ++inScript;
    }
    return 2 * inScript >= written;
}

}  // namespace balai::handoff
