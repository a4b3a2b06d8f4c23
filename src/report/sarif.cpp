// SARIF 2.1.0 (OASIS Standard, 27 March 2020): what editors and code hosts show beside a text. A quantity that
// conflicts is an error, one that changes a note, a finding a warning. Regions are bytes of the document's text
// (3.30.9, 3.30.10).
#include <array>
#include <string>

#include "report/json_object.hpp"
#include "report/report.hpp"
#include "report/wording.hpp"

namespace figcheck::report {

namespace {

using reconcile::Quantity;
using reconcile::Verdict;

struct Rule {
  std::string_view id;
  std::string_view text;
};

constexpr std::array<Rule, 3> kRules{{
    {"conflicting", "No one value fits all figures of a quantity, and time does not explain it."},
    {"changing", "The figures of a quantity differ, and can be one quantity that changes with time."},
    {"finding", "Figures of one article do not follow from each other."},
}};

void append_message(std::string& out, std::string_view text) {
  JsonObject message(out);
  message.text("text", text);
}

void append_location(std::string& out, const Check& check, const reconcile::Member& member, std::size_t id) {
  const extract::Assertion& assertion = assertion_of(check, member);
  JsonObject location(out);
  location.whole("id", id);
  {
    JsonObject physical(location.name("physicalLocation"));
    {
      JsonObject artifact(physical.name("artifactLocation"));
      artifact.text("uri", uri_of_path(assertion.doc));
      artifact.whole("index", member.reading);
    }
    JsonObject region(physical.name("region"));
    region.whole("byteOffset", assertion.span.begin);
    region.whole("byteLength", assertion.span.size());
    append_message(region.name("snippet"), assertion.figure);
  }
  append_message(location.name("message"), visible(assertion.sentence));
}

/// A result at the first figure that the others stand against (else at the first), with the others as related
/// locations. `quantity` is that which the members are of, if they are of one.
void append_result(std::string& out, const Check& check, std::size_t rule, std::string_view level,
                   const std::string& message, const std::vector<reconcile::Member>& members,
                   const Quantity* quantity = nullptr) {
  std::size_t main = 0;
  while (main < members.size() && members[main].agrees) ++main;
  if (main == members.size()) main = 0;
  JsonObject result(out);
  result.text("ruleId", kRules[rule].id);
  result.whole("ruleIndex", rule);
  result.text("level", level);
  append_message(result.name("message"), message);
  std::string& locations = result.name("locations");
  locations += '[';
  if (!members.empty()) append_location(locations, check, members[main], main);
  locations += ']';
  std::string& related = result.name("relatedLocations");
  related += '[';
  bool first = true;
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (i == main) continue;
    if (!first) related += ',';
    first = false;
    append_location(related, check, members[i], i);
  }
  related += ']';
  if (quantity == nullptr) return;
  {
    JsonObject fingerprints(result.name("partialFingerprints"));
    fingerprints.text("figcheckQuantity/v1", quantity->id);
  }
  if (quantity->causes.empty()) return;
  JsonObject properties(result.name("properties"));
  append_json_array(properties.name("causes"), quantity->causes, [](std::string& to, const reconcile::Cause& cause) {
    append_json_string(to, to_string(cause.kind));
  });
}

void append_driver(std::string& out) {
  JsonObject tool(out);
  JsonObject driver(tool.name("driver"));
  driver.text("name", "figcheck");
  driver.text("version", FIGCHECK_VERSION);
  append_json_array(driver.name("rules"), kRules, [](std::string& to, const Rule& rule) {
    JsonObject object(to);
    object.text("id", rule.id);
    append_message(object.name("shortDescription"), rule.text);
  });
}

void append_invocation(std::string& out, const Check& check) {
  JsonObject invocation(out);
  invocation.truth("executionSuccessful", true);
  append_json_array(invocation.name("toolExecutionNotifications"), check.problems,
                    [](std::string& to, const text::Problem& problem) {
                      JsonObject notification(to);
                      notification.text("level", "error");
                      std::string message = problem.where + ": " + problem.what;
                      if (!problem.remedy.empty()) message += "; " + problem.remedy;
                      append_message(notification.name("message"), visible(message));
                    });
}

void append_results(std::string& out, const Check& check) {
  out += '[';
  bool first = true;
  const auto next = [&] {
    out += first ? "\n" : ",\n";
    first = false;
  };
  for (const Quantity& quantity : check.result.quantities) {
    const bool conflicting = quantity.verdict == Verdict::conflicting;
    if (!conflicting && quantity.verdict != Verdict::changing) continue;
    next();
    std::string message = quantity.label + ": " + quantity.explanation;
    for (const std::string& cause : cause_words(quantity)) message += ' ' + cause;
    append_result(out, check, conflicting ? 0 : 1, conflicting ? "error" : "note", visible(message), quantity.members,
                  &quantity);
  }
  for (const reconcile::Finding& finding : check.result.findings) {
    next();
    append_result(out, check, 2, "warning", visible(finding.kind + ": " + finding.explanation), finding.members);
  }
  out += "\n]";
}

}  // namespace

void write_sarif(std::string& out, const Check& check, const Options&) {
  {
    JsonObject log(out);
    log.text("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json");
    log.text("version", "2.1.0");
    std::string& runs = log.name("runs");
    runs += '[';
    {
      JsonObject run(runs);
      append_driver(run.name("tool"));
      run.name("invocations") += '[';
      append_invocation(out, check);
      out += ']';
      append_json_array(run.name("artifacts"), check.readings, [](std::string& to, const extract::Reading& reading) {
        JsonObject artifact(to);
        JsonObject location(artifact.name("location"));
        location.text("uri", uri_of_path(reading.doc));
      });
      append_results(run.name("results"), check);
    }
    runs += ']';
  }
  out += '\n';
}

}  // namespace figcheck::report
