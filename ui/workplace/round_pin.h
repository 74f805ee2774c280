#pragma once
#include "core/crypto/secret_bytes.h"

#include <QString>
#include <mutex>

namespace balai::ui {

// A few digits that uncover a member's reader inside the running program. No key is made of them and no file holds them;
// after five wrong ones only the passphrase uncovers. Any thread.
class RoundPin {
public:
    static constexpr int leastDigits = 4, tries = 5;
    bool set(const QString &digits);  // false: too short, or not all digits
    void forget();
    bool isSet() const;
    bool opens(const QString &typed);

private:
    mutable std::mutex m_mutex;
    crypto::SecretBytes m_digits;
    int m_left = 0;
};

}  // namespace balai::ui
