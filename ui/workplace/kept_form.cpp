#include "ui/workplace/kept_form.h"

#include "core/vault/meta.h"
#include "ui/workplace/records.h"

namespace balai::ui {

namespace {

QByteArray keyOf(const Records &records) { return "ui.form." + records.accountId().text().toLatin1(); }

text::Digits digitsOf(const QByteArray &word) {
    if (word == "native") return text::Digits::Native;
    return word == "latin" ? text::Digits::Latin : text::Digits::OfLanguage;
}

QByteArray wordOf(text::Digits digits) {
    switch (digits) {
    case text::Digits::Native: return "native";
    case text::Digits::Latin: return "latin";
    case text::Digits::OfLanguage: break;
    }
    return "usual";
}

}  // namespace

text::DateForm keptForm(const Records &records) {
    const QList<QByteArray> words = vault::meta(records.read().database(), keyOf(records).constData()).value_or(QByteArray()).split(' ');
    if (words.size() != 2) return {};
    return {words.last() == "both" ? text::Era::Both : text::Era::OfLanguage, digitsOf(words.first())};
}

void keepForm(Records &records, text::DateForm form) {
    const QByteArray words = wordOf(form.digits) + (form.era == text::Era::Both ? " both" : " usual");
    records.keep(&records, [key = keyOf(records), words](council::Session &session) { session.vault().setMeta(key.constData(), words); });
}

}  // namespace balai::ui
