#pragma once

namespace balai::crypto {

// Prepares libsodium, once and from any thread. Every function of this module that needs it calls it itself.
void ensureReady();

}  // namespace balai::crypto
