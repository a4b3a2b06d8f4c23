// Writes a made-up corpus with planted discrepancies, and the truth about it: plant_corpus [--articles N] [--seed S]
// [--plants P] ARTICLES TRUTH. P is how many discrepancies an article has on average; 0 plants none.

#include <charconv>
#include <fstream>
#include <iostream>
#include <string_view>
#include <system_error>
#include <vector>

#include "planted/corpus.hpp"

namespace {

template <typename T>
bool read_number(std::string_view text, T& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size();
}

int complain() {
  std::cerr
      << "plant_corpus: give [--articles N] [--seed S] [--plants P] ARTICLES TRUTH, with N from 1 to 9999999 and P "
         "from 0 to 1\n";
  return 2;
}

}  // namespace

int main(int argc, char** argv) {
  figcheck::planted::CorpusSettings settings;
  std::vector<std::string> paths;
  for (int i = 1; i < argc; ++i) {
    const std::string_view name = argv[i];
    if (!name.starts_with("--")) {
      paths.emplace_back(name);
      continue;
    }
    if (++i == argc) return complain();
    const bool read = name == "--articles" ? read_number(argv[i], settings.articles)
                      : name == "--seed"   ? read_number(argv[i], settings.seed)
                      : name == "--plants" ? read_number(argv[i], settings.plants)
                                           : false;
    if (!read) return complain();
  }
  if (paths.size() != 2 || settings.articles < 1 || settings.articles > 9999999 || !(settings.plants >= 0) ||
      settings.plants > 1)
    return complain();
  std::ofstream articles(paths[0], std::ios::binary);
  std::ofstream truth(paths[1], std::ios::binary);
  figcheck::planted::write_corpus(settings, articles, truth);
  articles.close();
  truth.close();
  if (!articles || !truth) {
    std::cerr << "plant_corpus: " << paths[articles ? 1 : 0] << " could not be written\n";
    return 2;
  }
}
