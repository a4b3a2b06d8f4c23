#include "planted/model.hpp"

#include <iterator>

namespace figcheck::planted {

const std::vector<StoryModel>& story_models() {
  static const std::vector<StoryModel> models = [] {
    std::vector<StoryModel> all;
    for (auto* group : {disaster_models, accident_models, conflict_models, economy_models, society_models}) {
      std::vector<StoryModel> some = group();
      all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    }
    return all;
  }();
  return models;
}

}  // namespace figcheck::planted
