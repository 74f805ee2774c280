#pragma once
#include <QString>
#include <QStringList>

namespace balai::text {

// One PCRE2 expression that matches where any of `patterns` does: what several begin with stands in it once, so that it is looked
// for once. PCRE2 itself tries alternatives one after the other. Patterns without captures and back references.
QString oneOfPatterns(const QStringList &patterns);

}  // namespace balai::text
