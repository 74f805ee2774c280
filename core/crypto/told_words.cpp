#include "core/crypto/told_words.h"

#include "core/crypto/keys.h"

namespace balai::crypto {

SecretBytes sixWords(Random &random) {
    QByteArray line = passphraseOfWords(6, random).toLatin1();
    return SecretBytes::taking(line);
}

}  // namespace balai::crypto
