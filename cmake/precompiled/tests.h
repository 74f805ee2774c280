// What every test program includes besides.
#include "core.h"
#include "tests/support/catch.h"
#include <rapidcheck.h>
