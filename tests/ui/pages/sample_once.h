#pragma once
#include <QString>

namespace balai::test {

// A fresh copy of the sample council in `folder`: "Sample.balai" and the settings that belong to it. The council itself
// is made once for the whole program.
void copySample(const QString &folder);

}  // namespace balai::test
