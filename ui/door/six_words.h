#pragma once
#include "core/crypto/secret_bytes.h"

#include <QString>

namespace balai::ui {

// Six words as they were typed from paper: in capitals or not, with anything between them that is no letter.
crypto::SecretBytes sixWordsIn(const QString &typed);

}  // namespace balai::ui
