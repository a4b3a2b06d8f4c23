#include "store/decision_file.hpp"

#include <toml++/toml.h>
#include <array>
#include <charconv>
#include <cstdio>
#include <sstream>

#include "extract/assertion.hpp"

namespace figcheck::store {
namespace {

constexpr std::string_view head =
    "# What editors decided on figures: figcheck decide export writes this file, figcheck decide import reads it.\n"
    "# A decision holds as long as one of its figures is found. \"known\" are the numbers that were there when it was\n"
    "# made: another that disagrees opens the conflict anew.\n";

constexpr std::array decision_keys{"kind", "made", "by", "reason", "share", "known", "figures", "others"};
constexpr std::array figure_keys{"document", "figure", "sentence", "anchor"};

std::string quoted(const std::string& text) {
  std::ostringstream out;
  out << toml::value<std::string>(text);
  return out.str();
}

std::string hex(Anchor anchor) {
  std::array<char, 20> text;
  std::snprintf(text.data(), text.size(), "%016llx", static_cast<unsigned long long>(anchor));
  return text.data();
}

std::optional<Anchor> anchor_of(const std::string& text) {
  std::uint64_t anchor = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), anchor, 16);
  if (error != std::errc{} || end != text.data() + text.size() || text.empty()) return std::nullopt;
  return static_cast<Anchor>(anchor);
}

void write_figures(std::string& out, const char* key, const std::vector<DecidedFigure>& figures) {
  if (figures.empty()) return;
  out += std::string(key) + " = [\n";
  for (const DecidedFigure& figure : figures)
    out += "  { document = " + quoted(figure.document) + ", figure = " + quoted(figure.figure) +
           ", sentence = " + quoted(figure.sentence) + ", anchor = \"" + hex(figure.anchor) + "\" },\n";
  out += "]\n";
}

/// Reads tables, and collects what is wrong with them.
class Reader {
 public:
  Reader(const std::string& path, std::vector<text::Problem>& problems) : path_(path), problems_(problems) {}

  void complain(const toml::source_region& at, const std::string& what, const std::string& remedy) {
    problems_.push_back({path_ + ":" + std::to_string(at.begin.line), what, remedy});
  }

  std::string text(const toml::table& table, const char* key, bool needed) {
    const toml::node* const node = table.get(key);
    if (node == nullptr) {
      if (needed)
        complain(table.source(), std::string("'") + key + "' is missing", "add it, as decide export writes it");
      return {};
    }
    if (const auto value = node->value_exact<std::string>()) return *value;
    complain(node->source(), std::string("'") + key + "' is no text", "write it in quotation marks");
    return {};
  }

  template <class Keys>
  void refuse_others(const toml::table& table, const Keys& keys) {
    for (const auto& [key, node] : table) {
      const std::string_view name = key.str();
      if (std::none_of(keys.begin(), keys.end(), [&](const char* known) { return name == known; }))
        complain(node.source(), "unknown key '" + std::string(name) + "'", "remove it, or correct its spelling");
    }
  }

  std::vector<DecidedFigure> figures(const toml::table& table, const char* key) {
    std::vector<DecidedFigure> all;
    const toml::node* const node = table.get(key);
    if (node == nullptr) return all;
    const toml::array* const list = node->as_array();
    if (list == nullptr) {
      complain(node->source(), std::string("'") + key + "' is no list", "write figures = [ { document = … }, … ]");
      return all;
    }
    for (const toml::node& each : *list) {
      const toml::table* const one = each.as_table();
      if (one == nullptr) {
        complain(each.source(), "a figure is no table", "write { document = …, figure = …, sentence = … }");
        continue;
      }
      refuse_others(*one, figure_keys);
      DecidedFigure& figure = all.emplace_back();
      figure.document = text(*one, "document", true);
      figure.figure = text(*one, "figure", true);
      figure.sentence = text(*one, "sentence", true);
      if (const std::string anchor = text(*one, "anchor", false); !anchor.empty()) {
        if (const auto read = anchor_of(anchor)) {
          figure.anchor = *read;
        } else {
          complain(one->get("anchor")->source(), "'anchor' is not 16 hexadecimal digits", "leave it out");
        }
      } else {
        figure.anchor = anchor_of_figure(figure, *one);
      }
    }
    return all;
  }

 private:
  /// The anchor of the first figure that is written so in the sentence.
  Anchor anchor_of_figure(const DecidedFigure& figure, const toml::table& table) {
    const std::size_t at = figure.sentence.find(figure.figure);
    if (at == std::string::npos || figure.figure.empty()) {
      complain(table.source(), "the figure does not stand in the sentence", "copy both from the report");
      return 0;
    }
    extract::Reading reading;
    reading.doc = figure.document;
    extract::Assertion& assertion = reading.assertions.emplace_back();
    assertion.figure = figure.figure;
    assertion.sentence = figure.sentence;
    assertion.span = {at, at + figure.figure.size()};
    assertion.sentence_span = {0, figure.sentence.size()};
    return anchors_of(reading).front();
  }

  const std::string& path_;
  std::vector<text::Problem>& problems_;
};

Decision read_decision(const toml::table& table, Reader& reader) {
  reader.refuse_others(table, decision_keys);
  Decision decision;
  const std::string kind = reader.text(table, "kind", true);
  if (const auto known = decision_kind(kind)) {
    decision.kind = *known;
  } else if (!kind.empty()) {
    reader.complain(table.get("kind")->source(), "unknown kind '" + kind + "'",
                    "use join, split, accept, dismiss or tolerate");
  }
  decision.made = reader.text(table, "made", false);
  decision.by = reader.text(table, "by", false);
  decision.reason = reader.text(table, "reason", false);
  decision.figures = reader.figures(table, "figures");
  decision.others = reader.figures(table, "others");
  if (decision.figures.empty()) reader.complain(table.source(), "the decision names no figures", "add figures = [ … ]");
  if (decision.kind == DecisionKind::join && decision.others.empty())
    reader.complain(table.source(), "a join names no others", "add others = [ … ]");
  if (decision.kind == DecisionKind::dismiss && decision.reason.empty())
    reader.complain(table.source(), "a dismissal gives no reason", "add reason = \"…\"");
  if (const toml::node* const share = table.get("share")) {
    decision.share = share->value<double>().value_or(-1);
    if (!(decision.share > 0 && decision.share <= 1))
      reader.complain(share->source(), "'share' is not between 0 and 1", "write 0.05 for 5 %");
  } else if (decision.kind == DecisionKind::tolerate) {
    reader.complain(table.source(), "a tolerance has no share", "add share = 0.05 for 5 %");
  }
  if (const toml::node* const known = table.get("known")) {
    const toml::array* const list = known->as_array();
    if (list == nullptr) reader.complain(known->source(), "'known' is no list", "write known = [\"12\", \"15\"]");
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
      if (const auto number = (*list)[i].value_exact<std::string>())
        decision.known.push_back(*number);
      else
        reader.complain((*list)[i].source(), "a known number is no text", "write it in quotation marks");
    }
  }
  return decision;
}

}  // namespace

std::string write_decisions(const std::vector<Decision>& decisions) {
  std::string out(head);
  for (const Decision& decision : decisions) {
    out += "\n[[decision]]\nkind = " + quoted(std::string(to_string(decision.kind))) + "\n";
    if (!decision.made.empty()) out += "made = " + quoted(decision.made) + "\n";
    if (!decision.by.empty()) out += "by = " + quoted(decision.by) + "\n";
    if (!decision.reason.empty()) out += "reason = " + quoted(decision.reason) + "\n";
    if (decision.kind == DecisionKind::tolerate) {
      std::array<char, 32> text;
      out += "share = " +
             std::string(text.data(), std::to_chars(text.data(), text.data() + text.size(), decision.share).ptr) + "\n";
    }
    if (!decision.known.empty()) {
      out += "known = [";
      for (std::size_t i = 0; i < decision.known.size(); ++i) out += (i > 0 ? ", " : "") + quoted(decision.known[i]);
      out += "]\n";
    }
    write_figures(out, "figures", decision.figures);
    write_figures(out, "others", decision.others);
  }
  return out;
}

std::optional<std::vector<Decision>> parse_decisions(std::string_view toml, const std::string& path,
                                                     std::vector<text::Problem>& problems) {
  const std::size_t before = problems.size();
  Reader reader(path, problems);
  std::vector<Decision> decisions;
  try {
    const toml::table all = toml::parse(toml, path);
    for (const auto& [key, node] : all) {
      const toml::array* const list = key.str() == "decision" ? node.as_array() : nullptr;
      if (list == nullptr) {
        reader.complain(node.source(), "unknown key '" + std::string(key.str()) + "'",
                        "a file of decisions holds [[decision]] alone");
        continue;
      }
      for (const toml::node& each : *list) {
        if (const toml::table* const table = each.as_table())
          decisions.push_back(read_decision(*table, reader));
        else
          reader.complain(each.source(), "a decision is no table", "write [[decision]] and its keys below");
      }
    }
  } catch (const toml::parse_error& error) {
    reader.complain(error.source(), std::string(error.description()), "correct the TOML there");
  }
  if (problems.size() > before) return std::nullopt;
  return decisions;
}

}  // namespace figcheck::store
