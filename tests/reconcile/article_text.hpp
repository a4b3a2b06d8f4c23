#pragma once

// Findings of whole articles, from their text on.

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "extract/extract.hpp"
#include "reconcile/findings.hpp"

namespace figcheck::reconcile::testing {

/// What a text published on 14 May 2031 has against itself, each as "kind: explanation".
inline std::vector<std::string> found_in(std::string_view text, std::string_view title = "") {
  text::Document document;
  document.id = "test.txt";
  document.text = text;
  document.title = title;
  document.published = {2031, 5, 14};
  std::vector<std::string> out;
  for (const Finding& finding : findings_of({extract::read(document, {})}))
    out.push_back(finding.kind + ": " + finding.explanation);
  return out;
}

}  // namespace figcheck::reconcile::testing
