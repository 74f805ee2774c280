#pragma once
#include <QtGlobal>

namespace balai::crypto {

// Bytes of physical memory; 0 where the system does not say.
quint64 machineMemory();

}  // namespace balai::crypto
