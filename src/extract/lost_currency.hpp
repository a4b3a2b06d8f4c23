#pragma once

#include <vector>

#include "extract/assertion.hpp"

namespace figcheck::extract {

/// Names the currency of amounts whose sign is lost (grammar/lost_sign.hpp): of those currencies whose signs a charset
/// may not have ("€", "£", "₹") the one that most other amounts of the article are in. Where there is none, such an
/// amount stays in grammar::lost_currency. Linear in the assertions.
void name_lost_currency(std::vector<Assertion>& assertions);

}  // namespace figcheck::extract
