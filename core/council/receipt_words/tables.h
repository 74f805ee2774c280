#pragma once
// The words of one language, one file a language; which language is asked for is decided in receipt_words.cpp.
#include "core/council/receipt_words.h"

#include <array>

namespace balai::council {

// UTF-8, each in the order of its enum without `unset` and `unknown`.
struct ReceiptWords {
    std::array<const char *, size_t(ReceiptWord::count)> words;
    std::array<const char *, 11> uses;
    std::array<const char *, 8> decisions;
    std::array<const char *, 5> audiences;  // of `body`: empty, it has a name of its own
    std::array<const char *, 4> attributions;
};

extern const ReceiptWords receiptEn, receiptId, receiptKm, receiptMs, receiptFil, receiptTh, receiptVi,
    receiptLo, receiptMy, receiptZh, receiptTa, receiptPt, receiptTet;

}  // namespace balai::council
