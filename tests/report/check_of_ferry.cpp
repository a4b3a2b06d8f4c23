#include "check_of_ferry.hpp"

namespace figcheck::report {

namespace {

using reconcile::Member;
using reconcile::Quantity;
using reconcile::Verdict;

Quantity quantity(std::string id, std::string label, std::string unit, Verdict verdict, std::vector<Member> members) {
  Quantity made;
  made.id = std::move(id);
  made.label = std::move(label);
  made.unit = std::move(unit);
  made.verdict = verdict;
  made.members = std::move(members);
  return made;
}

}  // namespace

extract::Assertion assertion_in(const std::string& sentence, const std::string& figure, Interval interval,
                                std::size_t at) {
  extract::Assertion made;
  const std::size_t offset = sentence.find(figure);
  made.doc = "kellmouth/morning.txt";
  made.sentence = sentence;
  made.sentence_span = {at, at + sentence.size()};
  made.figure = figure;
  made.span = {at + offset, at + offset + figure.size()};
  made.extent = made.span;
  made.interval = interval;
  if (interval.lower == interval.upper) made.value = interval.lower;
  return made;
}

Check check_of_ferry() {
  Check check;
  extract::Reading morning;
  morning.doc = "kellmouth/morning.txt";
  morning.title = "Ferry sinks off Kellmouth";
  morning.outlet = "Kellmouth Echo";
  morning.url = "https://echo.example/ferry?a=1&b=2";
  morning.published = {2031, 5, 2};
  morning.bytes = 700;
  extract::Reading evening = morning;
  evening.doc = "kellmouth/evening.txt";
  evening.title = "";
  evening.outlet = "";
  evening.url = "";
  evening.published = {2031, 5, 3};
  extract::Reading late = evening;
  late.doc = "kellmouth/late.txt";

  auto say = [](extract::Reading& reading, const std::string& sentence, const std::string& figure, Interval interval) {
    extract::Assertion made = assertion_in(sentence, figure, interval, 100 * (1 + reading.assertions.size()));
    made.doc = reading.doc;
    made.published = reading.published;
    made.unit = "person";
    reading.assertions.push_back(made);
    return static_cast<std::uint32_t>(reading.assertions.size() - 1);
  };
  say(morning, "The harbour master said 212 passengers were aboard.", "212", {212.0, 212.0});
  morning.assertions.back().source = "harbour master";
  morning.assertions.back().as_of = {2031, 5, 2};
  say(morning, "A ticket cost 14 crowns, and the hull was 38 metres long.", "14", {14.0, 14.0});
  say(morning, "At least 11 sailors ran the ship.", "11", {11.0, std::nullopt});
  morning.assertions.back().extent = {300, 311};
  say(evening, "There were 211 to 213 people aboard, the owner said.", "211 to 213", {211.0, 213.0});
  say(evening, "A ticket cost 15 crowns.", "15", {15.0, 15.0});
  say(evening, "The crew was 12.", "12", {12.0, 12.0});
  say(late, "Only 122 passengers were aboard.", "122", {122.0, 122.0});
  say(late, "The ferry was 31 years old.", "31", {31.0, 31.0});
  late.assertions.push_back(assertion_in("It sank on 2 May.", "2", {}));
  late.assertions.back().role = Role::date;
  check.readings = {morning, evening, late};

  Quantity passengers =
      quantity("q-passengers", "passengers aboard", "person", Verdict::conflicting,
               {{0, 0, {212.0, 212.0}, true}, {1, 0, {211.0, 213.0}, true}, {2, 0, {122.0, 122.0}, false}});
  passengers.severity = 0.7342;
  passengers.range = {212.0, 212.0};
  passengers.explanation = "Two of three figures fit 212; late.txt says 122.";
  passengers.causes = {{reconcile::CauseKind::transposed, {2}, 212.0, 9.04, "122 may be 212 <twisted>."},
                       {reconcile::CauseKind::part_as_whole, {2}, std::nullopt, 7, "122 were saved."}};
  Quantity fare =
      quantity("q-fare", "fare", "crown", Verdict::changing, {{0, 1, {14.0, 14.0}, true}, {1, 1, {15.0, 15.0}, true}});
  fare.explanation = "It rose from 14 to 15.";
  Quantity crew = quantity("q-crew", "crew", "person", Verdict::in_range,
                           {{0, 2, {11.0, std::nullopt}, true}, {1, 2, {12.0, 12.0}, true}});
  crew.range = {12.0, 12.0};
  crew.estimate = 12;
  Quantity age = quantity("q-age", "age of the ferry", "year", Verdict::single, {{2, 1, {31.0, 31.0}, true}});
  check.result.quantities = {passengers, fare, crew, age};
  reconcile::Finding finding;
  finding.kind = "subset";
  finding.explanation = "12 of 11 cannot be.";
  finding.members = {{1, 2, {12.0, 12.0}, false}, {0, 2, {11.0, std::nullopt}, true}};
  check.result.findings = {finding};
  check.problems = {{"kellmouth/photo.txt", "not text", "convert it to text"}};
  return check;
}

Check check_of_text(const std::string& text) {
  Check check = check_of_ferry();
  for (extract::Reading& reading : check.readings) {
    reading.doc += text;
    reading.title = text;
    reading.outlet = text;
    reading.url = "https://echo.example/" + text;
    for (extract::Assertion& assertion : reading.assertions) {
      assertion.doc = reading.doc;
      assertion.unit = text;
      assertion.per = text;
      assertion.counted = text;
      assertion.event = text;
      assertion.source = text;
      assertion.window = text;
      // The figure stands between the text and itself, without a blank.
      assertion.sentence = text + assertion.figure + text;
      assertion.sentence_span = {0, assertion.sentence.size()};
      assertion.span = {text.size(), text.size() + assertion.figure.size()};
      assertion.extent = assertion.sentence_span;
    }
  }
  for (reconcile::Quantity& quantity : check.result.quantities) {
    quantity.label = text;
    quantity.unit = text;
    quantity.explanation = text;
    for (reconcile::Cause& cause : quantity.causes) cause.text = text;
    quantity.id += text;
  }
  check.result.findings.front().kind = text;
  check.result.findings.front().explanation = text;
  check.problems.front() = {text, text, text};
  return check;
}

}  // namespace figcheck::report
