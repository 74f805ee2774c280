#pragma once
// What is said to a member about money, and what she may take home of it.
#include "core/council/released.h"
#include "core/documents/model.h"
#include "core/records/member.h"
#include "core/records/payment.h"
#include "core/text/dates.h"

#include <variant>

namespace balai::store {
class Store;
class Write;
}

namespace balai::council {

// That money may touch other help and tax: the council's text (setting "moneyWarning.km"), else the one that comes with
// the program, else English. It stops nothing.
QString moneyWarning(const store::Store &store, const QString &language);
void keepMoneyWarning(store::Write &write, const store::Store &store, const QString &language, const QString &words);

// Whether nothing was ever paid to her, in advance neither.
bool isFirstPayment(const store::Store &store, Id<records::Member> member);

// One page in her language: amount, day, the council's name, a place to sign; never what it was for. Empty `language`: the
// one agreed for the receipt, else the first that she reads. Held back: notFound (no such payment of money), or notHerWay.
std::variant<documents::Document, HeldBack> paymentReceipt(const store::Store &store, Id<records::Payment> payment,
                                                           records::TakesHome way, const QString &language = {}, text::DateForm form = {});

}  // namespace balai::council
