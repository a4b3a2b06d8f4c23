#include "planted/plant.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "planted/expected.hpp"
#include "planted/wrong_value.hpp"

namespace figcheck::planted {
namespace {

constexpr int attempts = 24;

/// Where a kind of discrepancy could be made.
struct Site {
  std::size_t article = 0;
  std::size_t mention = 0;
};

/// What has a discrepancy already.
struct Taken {
  std::set<std::size_t> quantities;
  std::set<std::size_t> articles;
};

bool arithmetic(Kind kind) {
  return kind == Kind::parts || kind == Kind::share || kind == Kind::part_exceeds || kind == Kind::conversion ||
         kind == Kind::points;
}

bool suits(Kind kind, const Story& story, const Mention& mention) {
  const QuantityModel& model = *story.quantities[mention.quantity].model;
  switch (kind) {
    case Kind::parts:
      return mention.mark == '+';
    case Kind::share:
      return mention.mark == '%';
    case Kind::part_exceeds:
      return mention.mark == '-';
    case Kind::points:
      return mention.mark == '.';
    case Kind::conversion:
      return mention.mark == 'b';
    case Kind::headline:
      return mention.headline;
    case Kind::stale:
      return mention.dated && mention.mark != '<' && model.course == Course::growing && mention.day > 0;
    default:
      return mention.mark != '<' && mention.mark != 'b';
  }
}

std::vector<Said> figures_of(std::size_t quantity, const std::vector<Page>& pages) {
  std::vector<Said> out;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    for (const Mention& mention : pages[i].mentions) {
      if (mention.quantity == quantity)
        out.push_back({i, mention.day, mention.written.says, mention.written.tolerates, mention.written.value});
    }
  }
  return out;
}

bool apart(const Interval& a, const Interval& b) { return a.high < b.low || b.high < a.low; }

/// Whether a wrong figure can't be true beside a right one of its quantity that satisfies `condition`.
template <typename Condition>
bool contradicts(std::size_t quantity, const std::vector<Page>& pages, Condition condition) {
  for (std::size_t i = 0; i < pages.size(); ++i) {
    for (const Mention& wrong : pages[i].mentions) {
      if (!wrong.wrong || wrong.quantity != quantity) continue;
      for (std::size_t j = 0; j < pages.size(); ++j) {
        for (const Mention& right : pages[j].mentions) {
          if (right.quantity != quantity || right.wrong || !condition(i, wrong, j, right)) continue;
          if (apart(wrong.written.tolerates, right.written.tolerates)) return true;
        }
      }
    }
  }
  return false;
}

/// Writes the article again with the mistake, and the copies that take it over.
std::vector<std::size_t> rewrite(const Story& story, const Mistake& mistake, std::size_t article,
                                 std::vector<Page>& pages) {
  std::vector<std::size_t> wrong;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const bool copy = story.articles[i].copy_of == article && mistake.where == Mistake::Where::everywhere;
    if (i != article && !copy) continue;
    Page page = write_page(story, story.articles[i], mistake);
    if (std::ranges::none_of(page.mentions, &Mention::wrong)) continue;
    pages[i] = std::move(page);
    wrong.push_back(i);
  }
  return wrong;
}

/// Whether the sentence's arithmetic fails whatever the rounding allows. A part needs its whole beside it, a share its
/// counts, a bracket its measure: the sentences have them.
bool breaks(Kind kind, double right, double wrong) {
  switch (kind) {
    case Kind::share:
      return std::abs(wrong - right) > std::max(1.5, right * 0.04);
    case Kind::points:
      return std::abs(wrong - right) > 0.5;
    case Kind::conversion:
      return std::abs(wrong - right) > right * 0.14;
    default:
      return right != wrong;
  }
}

/// Whether "rose to 45 from 41" would become a fall.
bool turns_a_rise(const std::vector<Page>& pages, const Plant& made) {
  return std::ranges::any_of(made.articles, [&](std::size_t article) {
    return std::ranges::any_of(pages[article].mentions, [&](const Mention& each) {
      return each.quantity == made.quantity && each.mark == '<' && each.truth >= made.wrong;
    });
  });
}

std::optional<Plant> try_site(Kind kind, const Story& story, std::vector<Page>& pages, const Site& site,
                              const Taken& taken, Random& random) {
  const Mention& mention = pages[site.article].mentions[site.mention];
  const std::size_t quantity = mention.quantity;
  const std::optional<double> value = wrong_value(kind, story, mention, random);
  // Nobody prints "one people": what that would be is no mistake of this kind.
  const double least = story.quantities[quantity].model->form == Form::count ? 2 : 0.1;
  if (!value || *value == mention.truth || *value < least) return std::nullopt;
  Mistake mistake{.quantity = quantity, .mention = site.mention, .value = *value, .swap_unit = kind == Kind::unit_name};
  if (kind == Kind::headline) mistake.where = Mistake::Where::headline;
  if (arithmetic(kind)) mistake.where = Mistake::Where::one;

  Plant out;
  out.kind = kind;
  out.quantity = quantity;
  out.article = site.article;
  out.right = mention.truth;
  out.wrong = *value;
  std::vector<Page> changed = pages;
  out.articles = rewrite(story, mistake, site.article, changed);
  // A copy in which something else is wrong already would lose it.
  if (std::ranges::any_of(out.articles, [&](std::size_t each) { return taken.articles.contains(each); }))
    return std::nullopt;
  if (turns_a_rise(changed, out)) return std::nullopt;
  const Course course = story.quantities[quantity].model->course;
  const bool revised = story.quantities[quantity].revised_on > 0;
  const bool impossible = expect(course, figures_of(quantity, changed), revised).only_conflicting();
  if (arithmetic(kind) ? !breaks(kind, out.right, out.wrong) : !impossible) return std::nullopt;
  out.within = arithmetic(kind) ||
               contradicts(quantity, changed,
                           [](std::size_t i, const Mention&, std::size_t j, const Mention&) { return i == j; });
  if (kind == Kind::headline && !out.within) return std::nullopt;
  out.same_day = contradicts(
      quantity, changed, [](std::size_t, const Mention& a, std::size_t, const Mention& b) { return a.day == b.day; });
  pages = std::move(changed);
  return out;
}

std::optional<Plant> try_kind(Kind kind, const Story& story, std::vector<Page>& pages, const Taken& taken,
                              Random& random) {
  std::vector<Site> sites;
  for (std::size_t article = 0; article < pages.size(); ++article) {
    if (taken.articles.contains(article)) continue;
    for (std::size_t at = 0; at < pages[article].mentions.size(); ++at) {
      const Mention& mention = pages[article].mentions[at];
      if (!taken.quantities.contains(mention.quantity) && suits(kind, story, mention)) sites.push_back({article, at});
    }
  }
  random.shuffle(sites);
  sites.resize(std::min<std::size_t>(sites.size(), attempts));
  for (const Site& site : sites) {
    if (auto done = try_site(kind, story, pages, site, taken, random)) return done;
  }
  return std::nullopt;
}

/// The kinds that were made least often come first, so that in the end all are made about as often.
std::array<Kind, kinds> rarest_first(const KindCounts& made) {
  std::array<Kind, kinds> order{};
  for (std::size_t i = 0; i < kinds; ++i) order[i] = static_cast<Kind>(i);
  std::ranges::stable_sort(order, {}, [&](Kind kind) { return made[static_cast<std::size_t>(kind)]; });
  return order;
}

}  // namespace

std::string_view to_string(Kind kind) {
  constexpr std::array<std::string_view, kinds> names{
      "slip_5",     "slip_10",       "slip_20",      "slip_50",         "factor_2", "factor_10",   "scale_word",
      "transposed", "dropped_digit", "unit_name",    "subset_as_total", "stale",    "other_event", "headline",
      "parts",      "share",         "part_exceeds", "conversion",      "points"};
  return names[static_cast<std::size_t>(kind)];
}

std::vector<Plant> plant(const Story& story, std::vector<Page>& pages, std::size_t wanted, KindCounts& made,
                         Random& random) {
  std::vector<Plant> planted;
  Taken taken;
  for (std::size_t i = 0; i < wanted; ++i) {
    for (const Kind kind : rarest_first(made)) {
      std::optional<Plant> done = try_kind(kind, story, pages, taken, random);
      if (!done) continue;
      ++made[static_cast<std::size_t>(kind)];
      taken.quantities.insert(done->quantity);
      taken.articles.insert(done->articles.begin(), done->articles.end());
      planted.push_back(std::move(*done));
      break;
    }
  }
  return planted;
}

}  // namespace figcheck::planted
