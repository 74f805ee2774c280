#pragma once
#include <array>
#include <string_view>

namespace balai::crypto {

// Plain everyday English words, sorted, 3-8 letters a-z. Fingerprints depend on their order: the list never changes.
extern const std::array<std::string_view, 1024> words;

}  // namespace balai::crypto
