#include "store/decision.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <unordered_map>
#include <utility>

#include "reconcile/given_group.hpp"

namespace figcheck::store {
namespace {

using reconcile::Member;
using reconcile::Place;
using reconcile::Quantity;

constexpr std::array<std::string_view, 5> kind_names{"join", "split", "accept", "dismiss", "tolerate"};
constexpr std::array<std::string_view, 4> standing_names{"open", "accepted", "dismissed", "reopened"};

/// Quantities as groups of places, of which some are not as the rules made them.
class Groups {
 public:
  Groups(const std::vector<const extract::Reading*>& readings, const std::vector<const std::vector<Anchor>*>& anchors,
         std::vector<Quantity> quantities)
      : readings_(readings) {
    for (std::uint32_t r = 0; r < anchors.size(); ++r)
      for (std::uint32_t i = 0; i < anchors[r]->size(); ++i) places_.try_emplace((*anchors[r])[i], Place{r, i});
    for (Quantity& quantity : quantities) {
      Group& group = groups_.emplace_back();
      for (const Member& member : quantity.members) group.places.push_back({member.reading, member.assertion});
      group.decided.quantity = std::move(quantity);
      for (const Place& place : group.places) of_[{place.reading, place.assertion}] = groups_.size() - 1;
    }
  }

  void apply(const Decision& decision) {
    const std::vector<Place> figures = found(decision.figures);
    if (figures.empty()) return;
    const std::size_t group = most(figures);
    switch (decision.kind) {
      case DecisionKind::join: {
        const std::vector<Place> others = found(decision.others);
        if (others.empty()) return;
        join(group, most(others));
        break;
      }
      case DecisionKind::split:
        split(figures, decision);
        return;
      case DecisionKind::tolerate:
        groups_[group].granted = decision.share;
        groups_[group].anew = true;
        break;
      case DecisionKind::accept:
      case DecisionKind::dismiss:
        groups_[group].last_word = &decision;
        break;
    }
    groups_[group].decided.decisions.push_back(decision.number);
  }

  std::vector<DecidedQuantity> finish() {
    judge_anew();
    std::vector<DecidedQuantity> all;
    for (Group& group : groups_) {
      if (group.places.empty()) continue;
      group.decided.granted = group.granted;
      if (group.last_word) stand(group);
      all.push_back(std::move(group.decided));
    }
    return all;
  }

 private:
  struct Group {
    std::vector<Place> places;
    double granted = 0;
    bool anew = false;                    ///< to be judged anew
    const Decision* last_word = nullptr;  ///< the last that accepts or dismisses
    DecidedQuantity decided;
  };

  std::vector<Place> found(const std::vector<DecidedFigure>& figures) const {
    std::vector<Place> places;
    for (const DecidedFigure& figure : figures) {
      const auto place = places_.find(figure.anchor);
      if (place != places_.end() && of_.contains({place->second.reading, place->second.assertion}))
        places.push_back(place->second);
    }
    return places;
  }

  std::size_t group_of(const Place& place) const { return of_.at({place.reading, place.assertion}); }

  /// The group that holds most of the places; of equals the first.
  std::size_t most(const std::vector<Place>& places) const {
    std::map<std::size_t, std::size_t> count;
    for (const Place& place : places) ++count[group_of(place)];
    return std::max_element(count.begin(), count.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
  }

  void join(std::size_t into, std::size_t from) {
    if (into == from) return;
    Group &to = groups_[into], &other = groups_[from];
    for (const Place& place : other.places) of_[{place.reading, place.assertion}] = into;
    to.places.insert(to.places.end(), other.places.begin(), other.places.end());
    other.places.clear();
    to.granted = std::max(to.granted, other.granted);
    to.anew = true;
    if (!to.last_word) to.last_word = other.last_word;
    for (const std::int64_t number : other.decided.decisions) to.decided.decisions.push_back(number);
  }

  void split(const std::vector<Place>& figures, const Decision& decision) {
    const std::size_t from = most(figures);
    const auto leaves = [&](const Place& place) {
      return std::any_of(figures.begin(), figures.end(), [&](const Place& figure) {
        return figure.reading == place.reading && figure.assertion == place.assertion;
      });
    };
    Group own;
    std::copy_if(groups_[from].places.begin(), groups_[from].places.end(), std::back_inserter(own.places), leaves);
    groups_[from].decided.decisions.push_back(decision.number);
    if (own.places.size() == groups_[from].places.size()) return;  // they are alone already
    std::erase_if(groups_[from].places, leaves);
    groups_[from].anew = own.anew = true;
    own.decided.decisions.push_back(decision.number);
    for (const Place& place : own.places) of_[{place.reading, place.assertion}] = groups_.size();
    groups_.push_back(std::move(own));
  }

  void judge_anew() {
    for (Group& group : groups_) {
      if (!group.anew || group.places.empty()) continue;
      group.decided.quantity = reconcile::judge_group(readings_, {group.places, group.granted});
    }
  }

  /// Whether a member gives a number that was not there when the decision was made, and goes against it.
  bool is_news(const Group& group, const Member& member, const std::optional<Interval>& accepted) const {
    const std::string number = number_key(readings_[member.reading]->assertions[member.assertion]);
    const auto& known = group.last_word->known;
    if (std::find(known.begin(), known.end(), number) != known.end()) return false;
    if (!accepted) return !member.agrees;
    const Interval &a = member.fitted, &b = *accepted;
    return (a.lower && b.upper && *a.lower > *b.upper) || (b.lower && a.upper && *b.lower > *a.upper);
  }

  void stand(Group& group) {
    DecidedQuantity& decided = group.decided;
    const bool accepts = group.last_word->kind == DecisionKind::accept;
    decided.by = group.last_word->by;
    decided.reason = group.last_word->reason;
    decided.standing = accepts ? Standing::accepted : Standing::dismissed;
    if (decided.quantity.verdict != reconcile::Verdict::conflicting) return;
    const std::vector<Member>& members = decided.quantity.members;
    std::optional<Interval> accepted;
    if (accepts) {
      const std::vector<Place> right = found(group.last_word->figures);
      for (const Member& member : members)
        if (member.reading == right.front().reading && member.assertion == right.front().assertion)
          accepted = member.fitted;
    }
    if (std::any_of(members.begin(), members.end(),
                    [&](const Member& member) { return is_news(group, member, accepted); }))
      decided.standing = Standing::reopened;
  }

  const std::vector<const extract::Reading*>& readings_;
  std::unordered_map<Anchor, Place> places_;
  std::vector<Group> groups_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> of_;  ///< of each place, its group
};

}  // namespace

std::string_view to_string(DecisionKind kind) { return kind_names[static_cast<std::size_t>(kind)]; }
std::string_view to_string(Standing standing) { return standing_names[static_cast<std::size_t>(standing)]; }

std::optional<DecisionKind> decision_kind(std::string_view name) {
  const auto found = std::find(kind_names.begin(), kind_names.end(), name);
  if (found == kind_names.end()) return std::nullopt;
  return static_cast<DecisionKind>(found - kind_names.begin());
}

std::string number_key(const extract::Assertion& assertion) {
  if (!assertion.value || !std::isfinite(*assertion.value)) return assertion.figure;
  std::array<char, 32> text;
  return {text.data(), std::to_chars(text.data(), text.data() + text.size(), *assertion.value).ptr};
}

std::vector<DecidedQuantity> apply_decisions(const std::vector<const extract::Reading*>& readings,
                                             const std::vector<const std::vector<Anchor>*>& anchors,
                                             std::vector<Quantity> quantities, const std::vector<Decision>& decisions) {
  Groups groups(readings, anchors, std::move(quantities));
  for (const Decision& decision : decisions) groups.apply(decision);
  return groups.finish();
}

}  // namespace figcheck::store
