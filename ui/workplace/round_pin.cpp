#include "ui/workplace/round_pin.h"

namespace balai::ui {

namespace {

// Digits of any script, as figures; empty where anything else was typed.
QByteArray figures(const QString &typed) {
    QByteArray out;
    for (const QChar letter : typed) {
        if (letter.digitValue() < 0) return {};
        out.append(char('0' + letter.digitValue()));
    }
    return out;
}

}  // namespace

bool RoundPin::set(const QString &digits) {
    QByteArray typed = figures(digits);
    if (typed.size() < leastDigits) return false;
    const std::lock_guard hold(m_mutex);
    m_digits = crypto::SecretBytes::taking(typed);
    m_left = tries;
    return true;
}

void RoundPin::forget() {
    const std::lock_guard hold(m_mutex);
    m_digits = {};
    m_left = 0;
}

bool RoundPin::isSet() const {
    const std::lock_guard hold(m_mutex);
    return m_left > 0;
}

// A passphrase is no try.
bool RoundPin::opens(const QString &typed) {
    const QByteArray given = figures(typed);
    const std::lock_guard hold(m_mutex);
    if (m_left == 0 || given.isEmpty()) return false;
    if (crypto::SecretBytes::copyOf(given).equals(m_digits)) {
        m_left = tries;
        return true;
    }
    if (--m_left == 0) m_digits = {};
    return false;
}

}  // namespace balai::ui
