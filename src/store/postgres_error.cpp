#include "store/postgres_error.hpp"

namespace figcheck::store {
namespace {

/// A message of libpq's on one line.
std::string on_one_line(std::string words) {
  while (!words.empty() && (words.back() == '\n' || words.back() == ' ')) words.pop_back();
  for (char& c : words) {
    if (c == '\n' || c == '\t') c = ' ';
  }
  return words;
}

bool says(std::string_view words, std::string_view phrase) { return words.find(phrase) != std::string_view::npos; }

}  // namespace

StoreError postgres_error(const std::string& store, std::string_view sqlstate, const std::string& words) {
  const std::string what = on_one_line(words);
  const std::string_view group = sqlstate.substr(0, 2);
  if (group == "08" || sqlstate == "57P01" || sqlstate == "57P02" || sqlstate == "57P03" || sqlstate == "57P05" ||
      sqlstate == "25P03") {
    return connection_lost(store, what);
  }
  if (sqlstate == "53100") {
    return {Failure::full,
            {store, "the server has no room to write (" + what + ')',
             "make room on the server's disk and run again: nothing that was stored is lost"}};
  }
  if (sqlstate == "53300") {
    return {Failure::refused, {store, what, "run again when fewer are connected, or raise max_connections"}};
  }
  if (group == "28") {
    return {Failure::refused, {store, what, "see whether user and password are right, and pg_hba.conf lets them in"}};
  }
  if (sqlstate == "3D000") {
    return {Failure::absent, {store, what, "see whether the name is right, or make the database: createdb -E UTF8"}};
  }
  if (sqlstate == "42501" || sqlstate == "25006") {
    return {Failure::read_only, {store, what, "grant this user CREATE and USAGE on the schema and all on its tables"}};
  }
  if (group == "XX" && sqlstate != "XX000") return damaged(store, what);
  if (sqlstate == "55P03" || group == "40") {
    return {Failure::locked, {store, "held by another process (" + what + ')', "run again when that one is done"}};
  }
  if (group == "23" || group == "22") {
    return {Failure::constraint, {store, what, "this is a defect of figcheck; nothing was stored of it"}};
  }
  return {Failure::other, {store, what, "run again; if it comes back, see the server's log"}};
}

StoreError connection_error(const std::string& store, const std::string& words) {
  const std::string what = on_one_line(words);
  if (says(what, "password") || says(what, "pg_hba.conf") || says(what, "authentication")) {
    return postgres_error(store, "28P01", what);
  }
  if (says(what, "does not exist") && says(what, "database \"")) return postgres_error(store, "3D000", what);
  if (says(what, "does not exist") && says(what, "role \"")) return postgres_error(store, "28000", what);
  if (says(what, "too many") || says(what, "remaining connection slots")) return postgres_error(store, "53300", what);
  return {Failure::unreachable,
          {store, what, "see whether the server runs and the address is right; nothing was changed"}};
}

StoreError connection_lost(const std::string& store, const std::string& words) {
  return {Failure::lost,
          {store, "the connection was lost: " + on_one_line(words),
           "run again: what was under way is undone, and what was stored is kept"}};
}

}  // namespace figcheck::store
