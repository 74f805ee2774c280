#pragma once
// Inside core/documents only.
#include <QByteArray>

namespace balai::documents {

// An ICC profile (version 2.1, matrix and tone curve) of the sRGB colours of IEC 61966-2-1, made from its published
// numbers; what "grey 27 %" in our papers means.
QByteArray screenColourProfile();

} // namespace balai::documents
