#pragma once
#include <QByteArray>
#include <QStringView>

namespace balai::text {

// The order of a language's readers (ICU; root order for a language that ICU does not know, Tetum among them). Digits
// count as numbers ("M-9" before "M-10"). Collators are kept per thread.

// Negative, zero, positive; zero for texts that differ only in what nobody sees or in composition.
int compare(QStringView a, QStringView b, const QString &language);

// Bytes whose order is that of `compare`; good for one version of ICU only, so never stored.
QByteArray sortKey(QStringView text, const QString &language);

} // namespace balai::text
