#include "core/handoff/outgoing_row.h"

namespace balai::handoff {

using records::LocalText;

OutgoingRow &OutgoingRow::words(const char *field, const QString &text) {
    if (m_watch.names(text, m_cleared) || m_watch.hints(text)) m_stays = true;
    else if (!text.isEmpty()) plain(field, text);
    return *this;
}

OutgoingRow &OutgoingRow::words(const char *field, const LocalText &text) {
    LocalText kept;
    for (auto it = text.begin(); it != text.end(); ++it)
        if (m_watch.names(it.value(), m_cleared) || m_watch.hints(it.value())) m_stays = true;
        else kept.insert(it.key(), it.value());
    return value(field, kept);
}

OutgoingRow &OutgoingRow::councilsWords(const char *field, const LocalText &text) {
    LocalText kept;
    for (auto it = text.begin(); it != text.end(); ++it)
        if (m_watch.tells(it.value())) m_stays = true;
        else kept.insert(it.key(), it.value());
    return value(field, kept);
}

LocalText wordsOf(const Versions &versions, const char *field) {
    LocalText out;
    for (const auto &[language, released] : versions.released)
        if (const QString words = released.words(QString::fromLatin1(field)); !words.isEmpty()) out.insert(language, words);
    return out;
}

QStringList clearedIn(const Versions &versions) {
    QStringList out;
    for (const auto &[language, released] : versions.released) out += clearedBy(released);
    return out;
}

QJsonArray translationsIn(const Versions &versions) {
    QJsonArray out;
    for (const auto &[language, released] : versions.released)
        if (released.isTranslation()) out.append(language);
    return out;
}

QStringList objectionsIn(const Versions &versions) {
    QStringList out;
    for (const auto &[language, released] : versions.released) out += released.objections();
    out.removeDuplicates();
    return out;
}

}  // namespace balai::handoff
