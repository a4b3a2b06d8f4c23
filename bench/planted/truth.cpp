#include "planted/truth.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <ostream>
#include <string>

#include "planted/calendar.hpp"
#include "planted/expected.hpp"
#include "planted/quoted.hpp"

namespace figcheck::planted {
namespace {

std::string_view to_string(Course course) {
  constexpr std::array<std::string_view, 3> names{"fixed", "growing", "moving"};
  return names[static_cast<std::size_t>(course)];
}

std::string_view to_string(Form form) {
  constexpr std::array<std::string_view, 10> names{"count",   "money",  "price", "percent", "points",
                                                   "decimal", "length", "depth", "area",    "mass"};
  return names[static_cast<std::size_t>(form)];
}

void append_field(std::string& out, std::string_view name, std::string_view value) {
  out += ",\"";
  out += name;
  out += "\":";
  append_quoted(out, value);
}

void append_expected(std::string& out, const Expected& expected) {
  out += ",\"expected\":[";
  bool first = true;
  const auto add = [&](bool is, std::string_view verdict) {
    if (!is) return;
    if (!first) out += ',';
    first = false;
    append_quoted(out, verdict);
  };
  add(expected.single, "single");
  add(expected.consistent, "consistent");
  add(expected.in_range, "in_range");
  add(expected.changing, "changing");
  add(expected.conflicting, "conflicting");
  out += ']';
}

/// The article, its bytes, the figure, what it allows, its day, whether it is wrong.
void append_mention(std::string& out, const Story& story, std::size_t article, const Mention& mention,
                    const Page& page) {
  out += '[';
  append_quoted(out, story.articles[article].id);
  out += ',' + std::to_string(mention.begin) + ',' + std::to_string(mention.end) + ',';
  append_quoted(out, std::string_view(page.text).substr(mention.begin, mention.end - mention.begin));
  out += ',';
  append_number(out, mention.written.says.low);
  out += ',';
  append_number(out, mention.written.says.high);
  out += ",\"" + iso_date(story.first_day + mention.day) + "\"," + (mention.wrong ? "1]" : "0]");
}

std::string quantity_line(const Story& story, const std::vector<Page>& pages, std::size_t index) {
  const Quantity& quantity = story.quantities[index];
  std::vector<Said> figures;
  std::string mentions;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    for (const Mention& each : pages[i].mentions) {
      if (each.quantity != index) continue;
      figures.push_back({i, each.day, each.written.says, each.written.tolerates, each.written.value});
      if (!mentions.empty()) mentions += ',';
      append_mention(mentions, story, i, each, pages[i]);
    }
  }
  if (figures.empty()) return {};
  std::string out = "{\"quantity\":";
  append_quoted(out, story.id + "." + quantity.key);
  append_field(out, "story", story.model->name);
  append_field(out, "course", to_string(quantity.model->course));
  append_field(out, "form", to_string(quantity.model->form));
  if (quantity.revised_on > 0) append_field(out, "revised", iso_date(story.first_day + quantity.revised_on));
  append_expected(out, expect(quantity.model->course, figures, quantity.revised_on > 0));
  out += ",\"mentions\":[" + mentions + "]}\n";
  return out;
}

std::string plant_line(const Story& story, const std::vector<Page>& pages, const Plant& plant) {
  std::string out = "{\"plant\":";
  append_quoted(out, planted::to_string(plant.kind));
  out += ",\"size\":";
  append_number(out, std::round((std::max(plant.right / plant.wrong, plant.wrong / plant.right) - 1) * 1e4) / 1e4);
  append_field(out, "quantity", story.id + "." + story.quantities[plant.quantity].key);
  append_field(out, "story", story.model->name);
  out += ",\"right\":";
  append_number(out, plant.right);
  out += ",\"wrong\":";
  append_number(out, plant.wrong);
  out += std::string(",\"same_day\":") + (plant.same_day ? "true" : "false");
  out += std::string(",\"within\":") + (plant.within ? "true" : "false");
  out += ",\"articles\":[";
  for (std::size_t i = 0; i < plant.articles.size(); ++i) {
    if (i > 0) out += ',';
    append_quoted(out, story.articles[plant.articles[i]].id);
  }
  // The figures that stand in the sentence with a wrong one: an alarm on its arithmetic names some of them.
  out += "],\"beside\":[";
  bool first = true;
  for (const std::size_t article : plant.articles) {
    const auto& mentions = pages[article].mentions;
    for (const Mention& wrong : mentions) {
      if (!wrong.wrong || wrong.quantity != plant.quantity) continue;
      for (const Mention& each : mentions) {
        if (each.sentence != wrong.sentence || each.headline != wrong.headline || each.begin == wrong.begin) continue;
        if (!first) out += ',';
        first = false;
        out += '[';
        append_quoted(out, story.articles[article].id);
        out += ',' + std::to_string(each.begin) + ',' + std::to_string(each.end) + ']';
      }
    }
  }
  out += "]}\n";
  return out;
}

}  // namespace

void write_truth(std::ostream& out, const Story& story, const std::vector<Page>& pages,
                 const std::vector<Plant>& planted) {
  for (std::size_t i = 0; i < story.quantities.size(); ++i) out << quantity_line(story, pages, i);
  for (const Plant& each : planted) out << plant_line(story, pages, each);
}

}  // namespace figcheck::planted
