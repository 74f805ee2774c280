#include "core/store/writer.h"

namespace balai::store {

namespace {
const QString symbols = QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

int symbolAt(const QString &key, qsizetype i, int beyond) {
    return i < key.size() ? int(symbols.indexOf(key[i])) : beyond;
}
}  // namespace

QString keyBetween(const QString &low, const QString &high, Random &random) {
    QString out;
    bool free = high.isEmpty();  // the prefix is already below `high`
    for (qsizetype i = 0;; ++i) {
        const int from = symbolAt(low, i, 0);
        const int to = free ? 62 : symbolAt(high, i, 62);
        if (to - from > 1) {
            out += symbols[(from + to) / 2];
            break;
        }
        out += symbols[from];
        if (to > from) free = true;
    }
    out += symbols[qsizetype(random.below(62))];
    out += symbols[qsizetype(1 + random.below(61))];  // never ends in '0': something always fits below
    return out;
}

}  // namespace balai::store
