#include "extract/attribution_chain.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "grammar/word_set.hpp"
#include "text/outlet.hpp"

namespace figcheck::extract {

bool passes_on(const Attribution& attribution) {
  // media.n.01 and press.n.02 of WordNet 3.0 with what is below them, by the last word of a name
  static const grammar::WordSet media{"broadcaster", "channel", "daily",   "journal", "magazine", "media",
                                      "newspaper",   "paper",   "press",   "radio",   "station",  "tabloid",
                                      "television",  "tv",      "website", "weekly"};
  const std::string& name = attribution.source;
  if (attribution.reported || text::names_outlet(name) || name.ends_with("news agency")) return true;
  return media.holds(std::string_view(name).substr(name.rfind(' ') + 1));
}

void chain(std::vector<Attribution>& out) {
  // "The mayor told us the firm foresaw 40 losses": what he tells of it is his word
  std::erase_if(out, [&](const Attribution& inner) {
    return inner.supposed && std::any_of(out.begin(), out.end(), [&](const Attribution& outer) {
             return &outer != &inner && !outer.supposed && !passes_on(outer) && !outer.source.empty() &&
                    outer.speaker.end <= inner.speaker.begin && inner.speaker.end <= outer.scope.end &&
                    outer.scope.begin <= inner.speaker.begin;
           });
  });
  if (out.size() < 2) return;
  for (Attribution& outer : out) {
    if (!passes_on(outer) || !outer.carrier.empty()) continue;
    for (Attribution& inner : out) {
      if (&inner == &outer || inner.source.empty() || !inner.carrier.empty() || passes_on(inner)) continue;
      if (inner.speaker.begin < outer.scope.begin || inner.scope.end < inner.speaker.end) continue;
      const bool trails = inner.speaker.end <= outer.speaker.begin && outer.scope.end <= inner.scope.end;
      const bool leads = outer.speaker.end <= inner.speaker.begin && inner.scope.end <= outer.scope.end;
      if (leads) inner.carrier = outer.source;
      if (trails) {
        outer.carrier = outer.source;
        outer.source = inner.source;
        break;
      }
    }
  }
}

}  // namespace figcheck::extract
