#pragma once
// Inside core/documents only.
namespace balai::documents {

// From here on this process writes no file, opens none for writing, starts nothing, reaches no network, and ends where it
// needs more than 1 GiB of memory or 60 s of the processor. What a system has no means for is left out: outside Linux the
// limits alone.
void shutIn();

}  // namespace balai::documents
