#include "report/json_check.hpp"

#include <cmath>
#include <vector>

#include "report/assertions.hpp"
#include "report/json_object.hpp"
#include "report/tally.hpp"

namespace figcheck::report {

namespace {

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

}  // namespace

void append_document(std::string& out, const extract::Reading& reading) {
  JsonObject object(out);
  object.text("id", reading.doc);
  object.text_or_null("title", reading.title);
  object.text_or_null("outlet", reading.outlet);
  object.text_or_null("author", reading.author);
  object.text_or_null("url", reading.url);
  object.text_or_null("published", to_full_iso(reading.published));
  object.text_or_null("published_from", reading.published.tells_year() ? text::to_string(reading.published_from) : "");
  object.whole("bytes", reading.bytes);
  object.whole("figures", count_figures(reading));
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

}  // namespace figcheck::report
