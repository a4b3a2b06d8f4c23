// The check as JSON, schema figcheck/1: see the output contract in the manual.
#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include "reconcile/in_parallel.hpp"
#include "report/assertions.hpp"
#include "report/json_object.hpp"
#include "report/report.hpp"
#include "report/tally.hpp"

namespace figcheck::report {

namespace {

void append_document(std::string& out, const extract::Reading& reading) {
  JsonObject object(out);
  object.text("id", reading.doc);
  object.text_or_null("title", reading.title);
  object.text_or_null("outlet", reading.outlet);
  object.text_or_null("author", reading.author);
  object.text_or_null("url", reading.url);
  object.text_or_null("published", to_iso(reading.published));
  object.text_or_null("published_from", text::to_string(reading.published_from));
  object.whole("bytes", reading.bytes);
  object.whole("figures", count_figures(reading));
}

void append_members(std::string& out, const Check& check, const std::vector<reconcile::Member>& members) {
  append_json_array(out, members, [&](std::string& to, const reconcile::Member& member) {
    JsonObject object(to);
    write_fields(object, assertion_of(check, member), false);
    object.number("fitted_lower", member.fitted.lower);
    object.number("fitted_upper", member.fitted.upper);
    object.truth("agrees", member.agrees);
  });
}

void append_cause(std::string& out, const reconcile::Cause& cause) {
  JsonObject object(out);
  object.text("kind", to_string(cause.kind));
  append_json_array(object.name("members"), cause.members,
                    [](std::string& to, std::size_t member) { to += std::to_string(member); });
  object.number("would_be", cause.would_be);
  object.number("odds", std::round(cause.odds * 10) / 10);
  object.text("text", cause.text);
}

void append_pooled(std::string& out, const reconcile::PooledFigures& pooled) {
  JsonObject object(out);
  object.whole("figures", pooled.origins);
  object.number("q", pooled.q);
  object.number("degrees", pooled.degrees);
  object.number("p", pooled.p);
  object.number("i2", pooled.i2);
  object.number("h2", pooled.h2);
  object.number("tau2", pooled.tau2);
  object.number("tau2_dl", pooled.tau2_dl);
  object.number("estimate", pooled.estimate);
  object.number("lower", pooled.confidence.lower);
  object.number("upper", pooled.confidence.upper);
  object.number("predicted_lower", pooled.prediction.lower);
  object.number("predicted_upper", pooled.prediction.upper);
}

void append_trend(std::string& out, const reconcile::DayTrend& trend) {
  JsonObject object(out);
  object.whole("days", trend.days);
  object.number("per_day", trend.slope);
  object.number("lower", trend.interval.lower);
  object.number("upper", trend.interval.upper);
  object.number("tau", trend.tau);
  object.number("s", trend.s);
  object.number("p", trend.p);
  if (trend.weighted) {
    JsonObject weighted(object.name("weighted"));
    weighted.whole("figures", trend.weighted->figures);
    weighted.number("share_per_day", trend.weighted->per_day);
    weighted.number("lower", trend.weighted->interval.lower);
    weighted.number("upper", trend.weighted->interval.upper);
    weighted.number("p", trend.weighted->p);
    weighted.number("tau2", trend.weighted->tau2);
  } else {
    object.name("weighted") += "null";
  }
  if (!trend.change) {
    object.name("break") += "null";
    return;
  }
  JsonObject change(object.name("break"));
  change.text("last_before", to_iso(date_of_day_number(trend.change->last_before)));
  change.text("first_after", to_iso(date_of_day_number(trend.change->first_after)));
  change.number("before", trend.change->before);
  change.number("after", trend.change->after);
  change.number("p", trend.change->p);
}

/// null where no assumption holds; `apart` names members by their place in `members`.
void append_statistics(std::string& out, const reconcile::Statistics& statistics) {
  if (!statistics.pooled && !statistics.trend) {
    out += "null";
    return;
  }
  JsonObject object(out);
  if (statistics.pooled) {
    append_pooled(object.name("pooled"), *statistics.pooled);
  } else {
    object.name("pooled") += "null";
  }
  append_json_array(object.name("apart"), statistics.apart, [](std::string& to, const reconcile::Apart& apart) {
    JsonObject each(to);
    each.whole("member", apart.member);
    each.number("studentized_residual", apart.studentized);
    each.number("others", apart.others);
  });
  if (statistics.trend) {
    append_trend(object.name("trend"), *statistics.trend);
  } else {
    object.name("trend") += "null";
  }
}

void append_lean(std::string& out, const reconcile::Lean& lean) {
  JsonObject object(out);
  object.text("name", lean.name);
  object.whole("quantities", lean.quantities);
  object.number("ratio", lean.ratio);
  object.number("lower", lean.interval.lower);
  object.number("upper", lean.interval.upper);
  object.whole("compared", lean.compared);
}

void append_quantity(std::string& out, const Check& check, const reconcile::Quantity& quantity) {
  JsonObject object(out);
  object.text("id", quantity.id);
  object.text("label", quantity.label);
  object.text_or_null("unit", quantity.unit);
  object.text("verdict", to_string(quantity.verdict));
  object.number("severity", quantity.severity);
  object.number("lower", quantity.range.lower);
  object.number("upper", quantity.range.upper);
  object.number("estimate", quantity.estimate);
  object.text("explanation", quantity.explanation);
  append_statistics(object.name("statistics"), quantity.statistics);
  append_members(object.name("members"), check, quantity.members);
  append_json_array(object.name("causes"), quantity.causes, append_cause);
}

void append_finding(std::string& out, const Check& check, const reconcile::Finding& finding) {
  JsonObject object(out);
  object.text("kind", finding.kind);
  object.text("explanation", finding.explanation);
  append_members(object.name("members"), check, finding.members);
}

void append_problem(std::string& out, const text::Problem& problem) {
  JsonObject object(out);
  object.text("where", problem.where);
  object.text("what", problem.what);
  object.text_or_null("remedy", problem.remedy);
}

/// How many elements are written before the report is drained.
constexpr std::size_t slice = 2048;

/// Appends every element of a list by `append(out, element)`, with `between` before all but the first; on all
/// processors, where there are many.
template <typename Item, typename Append>
void append_all(std::string& out, const std::vector<Item>& items, std::string_view between, const Options& options,
                const Append& append) {
  std::vector<std::string> written(reconcile::parts_for(items.size()));
  for (std::size_t first = 0; first < items.size(); first += slice) {
    const std::size_t count = std::min(slice, items.size() - first);
    reconcile::in_parallel(count, written.size(), [&](std::size_t begin, std::size_t end, std::size_t part) {
      written[part].clear();
      for (std::size_t i = first + begin; i < first + end; ++i) {
        if (i > 0) written[part] += between;
        append(written[part], items[i]);
      }
    });
    for (const std::string& some : written) out += some;
    if (options.drain) options.drain(out);
  }
}

/// An array with an element a line: large reports can be looked at, searched and compared with tools that work by
/// lines.
template <typename Item, typename Append>
void append_lines(std::string& out, const std::vector<Item>& items, const Options& options, const Append& append) {
  out += items.empty() ? "[" : "[\n";
  append_all(out, items, ",\n", options, append);
  out += items.empty() ? "]" : "\n]";
}

}  // namespace

void write_json(std::string& out, const Check& check, const Options& options) {
  out += "{\"schema\":\"figcheck/1\",\n\"documents\":";
  append_lines(out, check.readings, options, append_document);
  out += ",\n\"quantities\":";
  append_lines(out, check.result.quantities, options,
               [&](std::string& to, const auto& each) { append_quantity(to, check, each); });
  out += ",\n\"findings\":";
  append_lines(out, check.result.findings, options,
               [&](std::string& to, const auto& each) { append_finding(to, check, each); });
  const auto leaning = [&](bool sources) {
    std::vector<reconcile::Lean> out_of;
    for (const reconcile::Lean& lean : check.result.leans)
      if (lean.source == sources) out_of.push_back(lean);
    return out_of;
  };
  out += ",\n\"outlets\":";
  append_lines(out, leaning(false), options, append_lean);
  out += ",\n\"sources\":";
  append_lines(out, leaning(true), options, append_lean);
  out += ",\n\"problems\":";
  append_lines(out, check.problems, options, append_problem);
  out += "}\n";
}

void write_jsonl(std::string& out, const Check& check, const Options& options) {
  append_all(out, check.result.quantities, "", options, [&](std::string& to, const auto& each) {
    append_quantity(to, check, each);
    to.push_back('\n');
  });
  append_all(out, check.result.findings, "", options, [&](std::string& to, const auto& each) {
    append_finding(to, check, each);
    to.push_back('\n');
  });
}

}  // namespace figcheck::report
