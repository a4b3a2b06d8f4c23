#pragma once

#include <iosfwd>
#include <vector>

#include "planted/plant.hpp"

namespace figcheck::planted {

/// Writes what is true of a story's figures: a line for each quantity that its pages mention, then one for each
/// discrepancy. README.md beside this file describes the fields.
void write_truth(std::ostream& out, const Story& story, const std::vector<Page>& pages,
                 const std::vector<Plant>& planted);

}  // namespace figcheck::planted
