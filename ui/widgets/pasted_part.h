#pragma once
#include <QString>

namespace balai::ui {

// The part of a text that was pasted; its place follows while people type before or after it. UTF-16 units.
class PastedPart {
public:
    PastedPart() = default;
    PastedPart(const QString &whole, qsizetype start, qsizetype length);
    // What came into a text where nobody says what did: all between what both have in common.
    static PastedPart between(const QString &before, const QString &now);
    // The text as it is now, and the caret, which stands at the end of what was changed: it tells between two readings of a
    // change that equal letters leave. False where the part itself is another or gone; then its place means nothing.
    bool follow(const QString &now, qsizetype caret);

    qsizetype start() const { return m_start; }
    qsizetype length() const { return m_length; }
    QString words() const { return m_whole.mid(m_start, m_length); }

private:
    QString m_whole;
    qsizetype m_start = 0, m_length = 0;
};

}  // namespace balai::ui
