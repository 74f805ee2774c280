#pragma once
#include <optional>

namespace balai::test {

// Where a test program is started by itself as another one (the reader of strange PDFs): asked before any test runs. Set
// while the program starts, by the source that needs it.
extern std::optional<int> (*asOtherProgram)(int argc, char **argv);

}  // namespace balai::test
