#pragma once

#include <string>
#include <vector>

namespace figcheck::text {

/// A PDF of pages with these lines, one under the other; an empty line leaves a gap. `info` are entries of its
/// information dictionary, `trailer` of its trailer.
std::string pdf_file(const std::vector<std::vector<std::string>>& pages, const std::string& info = "",
                     const std::string& trailer = "");

/// A PDF of these objects, the first of which is the catalogue.
std::string pdf_of_objects(const std::vector<std::string>& objects, const std::string& trailer = "");

}  // namespace figcheck::text
