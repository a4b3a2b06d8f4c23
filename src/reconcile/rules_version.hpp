#pragma once

namespace figcheck::reconcile {

/// The version of the rules by which texts are read and figures put together and judged. To be raised with each change
/// of what comes of the same articles: what was stored by an earlier one is then worked out anew.
inline constexpr int rules_version = 9;

}  // namespace figcheck::reconcile
