#pragma once
// Inside core/handoff only: one row of a table that leaves, and the gate's answers it is made of.
#include "core/council/gate.h"
#include "core/handoff/watch.h"

#include <QJsonArray>
#include <QJsonObject>

namespace balai::handoff {

// One row being filled: what is empty is left out, and words are looked at first.
class OutgoingRow {
public:
    OutgoingRow(const Watch &watch, QStringList cleared = {}) : m_watch(watch), m_cleared(std::move(cleared)) {}

    OutgoingRow &plain(const char *field, const QJsonValue &value) {
        if (!value.isNull() && !value.isUndefined()) m_fields.insert(QString::fromLatin1(field), value);
        return *this;
    }
    template <class T> OutgoingRow &value(const char *field, const T &value) { return plain(field, records::Codec<T>::toJson(value)); }
    // Words that may be a person's.
    OutgoingRow &words(const char *field, const QString &text);
    OutgoingRow &words(const char *field, const records::LocalText &text);
    // The council's own words, of which nobody is named as the speaker.
    OutgoingRow &councilsWords(const char *field, const records::LocalText &text);
    bool stays() const { return m_stays; }
    const QJsonObject &fields() const { return m_fields; }

private:
    const Watch &m_watch;
    QStringList m_cleared;
    QJsonObject m_fields;
    bool m_stays = false;  // something of it
};

// What the gate said of one record, language by language.
struct Versions {
    std::vector<std::pair<QString, council::Released>> released;
    QString reason;  // of the first that stays for more than want of a text
};
template <class Ask> Versions ask(const QStringList &languages, Ask answer) {
    Versions out;
    for (const QString &language : languages) {
        council::Answered answered = answer(language);
        if (auto *released = std::get_if<council::Released>(&answered)) out.released.push_back({language, std::move(*released)});
        else if (const QString &reason = std::get<council::HeldBack>(answered).reason; out.reason.isEmpty() || out.reason == u"noText") out.reason = reason;
    }
    if (out.released.empty() && out.reason.isEmpty()) out.reason = QStringLiteral("noText");
    return out;
}
records::LocalText wordsOf(const Versions &versions, const char *field);
QStringList clearedIn(const Versions &versions);
QJsonArray translationsIn(const Versions &versions);
QStringList objectionsIn(const Versions &versions);

}  // namespace balai::handoff
