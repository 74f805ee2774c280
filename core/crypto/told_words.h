#pragma once
#include "core/crypto/secret_bytes.h"

namespace balai {
class Random;
}

namespace balai::crypto {

// A passphrase of six words joined by hyphens, for a file: told once and kept nowhere.
SecretBytes sixWords(Random &random);

}  // namespace balai::crypto
