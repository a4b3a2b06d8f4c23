#pragma once

namespace figcheck::reconcile {

/// How much two numbers look as if one were the other with a slip of the pen, from 0 (not at all) to 1: two
/// neighbouring digits the other way round (87 and 78, 1.3 and 3.1), or the same digits with another number of zeros
/// (50,000 and 500,000). The more digits they share the less likely it is by chance: a lone digit before zeros tells
/// least. 0 for equal numbers, and where one is not finite or not positive; symmetric.
double digit_slip(double a, double b);

}  // namespace figcheck::reconcile
