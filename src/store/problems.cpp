#include "store/problems.hpp"

#include <set>
#include <string>
#include <tuple>

namespace figcheck::store {

void put_problem(Transaction& transaction, std::int64_t run, const text::Problem& problem) {
  Database& database = transaction.database();
  const std::int64_t number = database.integer("SELECT MAX(number) FROM problem WHERE run = $1", {run}).value_or(0) + 1;
  if (number > most_problems) return;
  database.execute("INSERT INTO problem (run, number, place, what, remedy) VALUES ($1, $2, $3, $4, $5)",
                   {run, number, problem.where, problem.what, problem.remedy});
}

std::vector<text::Problem> problems_since(Database& database, std::int64_t run) {
  std::vector<text::Problem> problems;
  std::set<std::tuple<std::string, std::string>> met;
  database.each("SELECT place, what, remedy FROM problem WHERE run > $1 ORDER BY run, number", {run},
                [&](const Row& row) {
                  text::Problem problem{std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2))};
                  if (met.emplace(problem.where, problem.what).second) problems.push_back(std::move(problem));
                });
  return problems;
}

void forget_problems(Transaction& transaction, std::int64_t run) {
  transaction.database().execute("DELETE FROM problem WHERE run <= $1", {run});
}

}  // namespace figcheck::store
