#pragma once
#include "core/council/account_view.h"

namespace balai::cli {

using View = council::AccountView;
using council::requireCouncil;

}  // namespace balai::cli
