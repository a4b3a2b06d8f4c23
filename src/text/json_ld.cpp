#include "text/json_ld.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <map>
#include <vector>

#include "text/blank.hpp"

namespace figcheck::text {
namespace {

using nlohmann::json;

constexpr std::size_t longest = std::size_t{2} << 20;
constexpr int deepest = 64;
constexpr std::size_t most_nodes = 2000;
constexpr std::size_t most_authors = 5;

// schema.org: Article and the types under it that news sites use, then those that hold one.
constexpr std::array<std::string_view, 12> article_types = {
    "NewsArticle",        "Article",           "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle",
    "OpinionNewsArticle", "ReviewNewsArticle", "LiveBlogPosting",      "BlogPosting",         "Report",
    "SocialMediaPosting", "ScholarlyArticle"};

/// Whether brackets nest no deeper than is read: the parser builds a tree without asking.
bool is_flat(std::string_view text) {
  int depth = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted) {
      if (c == '\\') ++i;
      if (c == '"') quoted = false;
    } else if (c == '"') {
      quoted = true;
    } else if (c == '{' || c == '[') {
      if (++depth > deepest) return false;
    } else if (c == '}' || c == ']') {
      --depth;
    }
  }
  return true;
}

std::string_view string_of(const json& node, const char* key) {
  const auto found = node.find(key);
  if (found == node.end()) return {};
  if (found->is_string()) return found->get_ref<const std::string&>();
  if (found->is_array() && !found->empty() && found->front().is_string())
    return found->front().get_ref<const std::string&>();
  return {};
}

/// Calls `see` for each object of a document that may describe the page.
template <typename See>
void each_node(const json& root, See&& see) {
  std::vector<const json*> open = {&root};
  for (std::size_t seen = 0; seen < open.size() && seen < most_nodes; ++seen) {
    const json& node = *open[seen];
    if (node.is_array()) {
      for (const json& element : node) open.push_back(&element);
    } else if (node.is_object()) {
      see(node);
      for (const char* key : {"@graph", "mainEntity", "mainEntityOfPage", "hasPart"}) {
        if (const auto found = node.find(key); found != node.end() && found->is_structured()) open.push_back(&*found);
      }
    }
  }
}

int rank_of_type(std::string_view type) {
  type.remove_prefix(type.rfind('/') == std::string_view::npos ? 0 : type.rfind('/') + 1);
  for (const std::string_view name : article_types) {
    if (type == name) return 0;
  }
  return type == "WebPage" || type == "ItemPage" ? 1 : 2;
}

int rank_of(const json& node) {
  const auto type = node.find("@type");
  if (type == node.end()) return 2;
  if (type->is_string()) return rank_of_type(type->get_ref<const std::string&>());
  int best = 2;
  if (type->is_array()) {
    for (const json& each : *type) {
      if (each.is_string()) best = std::min(best, rank_of_type(each.get_ref<const std::string&>()));
    }
  }
  return best;
}

using Ids = std::map<std::string_view, const json*>;

/// The names of a person or body, of several, or of those that an "@id" stands for.
std::string names_of(const json& value, const Ids& ids) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_object()) {
    std::string_view name = string_of(value, "name");
    if (name.empty()) {
      const auto node = ids.find(string_of(value, "@id"));
      if (node != ids.end()) name = string_of(*node->second, "name");
    }
    return std::string(name);
  }
  std::string all;
  if (value.is_array()) {
    for (std::size_t i = 0; i < std::min(value.size(), most_authors); ++i) {
      if (value[i].is_array()) continue;
      const std::string name = names_of(value[i], ids);
      if (!name.empty()) all += (all.empty() ? "" : ", ") + name;
    }
  }
  return all;
}

}  // namespace

std::optional<LinkedArticle> read_json_ld(std::string_view text) {
  text = trimmed(text);
  // Some templates wrap it as if it were a script of old.
  for (const std::string_view wrap : {"<!--", "//<![CDATA[", "<![CDATA["}) {
    if (text.starts_with(wrap)) text.remove_prefix(wrap.size());
  }
  for (const std::string_view wrap : {"-->", "//]]>", "]]>"}) {
    if (text.ends_with(wrap)) text.remove_suffix(wrap.size());
  }
  if (text.size() > longest || !is_flat(text)) return std::nullopt;
  const json root = json::parse(text.begin(), text.end(), nullptr, false);
  if (root.is_discarded()) return std::nullopt;

  Ids ids;
  const json* best = nullptr;
  int rank = 2;
  each_node(root, [&](const json& node) {
    if (const std::string_view id = string_of(node, "@id"); !id.empty()) ids.try_emplace(id, &node);
    if (const int own = rank_of(node); own < rank) {
      rank = own;
      best = &node;
    }
  });
  if (best == nullptr) return std::nullopt;
  LinkedArticle article;
  article.article = rank == 0;
  article.headline = string_of(*best, article.article ? "headline" : "name");
  if (article.headline.empty() && article.article) article.headline = string_of(*best, "name");
  article.published = string_of(*best, "datePublished");
  article.body = string_of(*best, "articleBody");
  article.url = string_of(*best, "url");
  if (const auto author = best->find("author"); author != best->end()) article.author = names_of(*author, ids);
  if (article.author.empty()) {
    if (const auto creator = best->find("creator"); creator != best->end()) article.author = names_of(*creator, ids);
  }
  if (const auto publisher = best->find("publisher"); publisher != best->end())
    article.publisher = names_of(*publisher, ids);
  return article;
}

}  // namespace figcheck::text
