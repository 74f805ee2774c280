#pragma once
#include <QString>

namespace balai {

// Folder of what is installed beside the programs (fonts, icons, texts, the sample council): <program>/../share/balai.
QString assetsFolder();
QString fontsFolder();  // those of papers

}  // namespace balai
