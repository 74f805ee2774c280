#pragma once
#include <QString>

// A file or folder of this checkout, by its path from the checkout's root. Only source_dir.cpp knows where the checkout
// is, so that every other test compiles to the same object wherever it stands and comes from the compilers' cache.
QString inSource(const char *path);
