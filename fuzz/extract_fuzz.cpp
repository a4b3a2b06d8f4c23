// Extraction from any bytes, and all that is made of what it finds: what holds of every reading whatever the text is.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "extract/extract.hpp"
#include "reconcile/quantity.hpp"
#include "report/assertions.hpp"
#include "report/report.hpp"

namespace {

using namespace figcheck;

void demand(bool holds) {
  if (!holds) std::abort();
}

bool within(Span span, std::size_t size) { return span.begin <= span.end && span.end <= size; }

void demand_sound(const extract::Reading& reading, std::string_view text) {
  std::size_t behind = 0;
  for (const extract::Assertion& assertion : reading.assertions) {
    demand(within(assertion.span, text.size()) && assertion.span.begin < assertion.span.end);
    demand(assertion.span.begin >= behind);
    behind = assertion.span.end;
    demand(text.substr(assertion.span.begin, assertion.span.size()) == assertion.figure);
    demand(within(assertion.sentence_span, text.size()));
    const auto& [lower, upper] = assertion.interval;
    demand(!lower || !upper || *lower <= *upper);
    for (const extract::Link& link : assertion.links) {
      demand(std::any_of(reading.assertions.begin(), reading.assertions.end(),
                         [&](const extract::Assertion& other) { return other.span == link.span; }));
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t longest = std::size_t{1} << 16;
  if (size > longest) return 0;
  // two articles, so that there is something to reconcile: the bytes up to the first NUL, and all of them
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  report::Check check;
  for (const std::string_view text : {bytes.substr(0, bytes.find('\0')), bytes}) {
    text::Document document;
    document.id = "input";
    document.id += std::to_string(check.readings.size());
    document.text = text;
    document.published = {2031, 5, 14};
    demand_sound(extract::read(document, {true}), text);
    check.readings.push_back(extract::read(document));
    demand_sound(check.readings.back(), text);
  }
  constexpr std::size_t most_reported = 600;  // reports of longer texts only make the fuzzer slow
  if (size > most_reported) return 0;
  check.result = reconcile::reconcile(check.readings);
  std::string out;
  for (const report::Format& format : report::formats()) format.write(out, check, {true});
  demand(!out.empty());
  return 0;
}
