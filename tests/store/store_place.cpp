#include "store_place.hpp"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace figcheck::store {

std::string test_server(std::string& why) {
  if (const char* const address = std::getenv("FIGCHECK_TEST_POSTGRES")) return address;
  const char* const file = std::getenv("FIGCHECK_TEST_POSTGRES_FILE");
  std::string address;
  if (file == nullptr || !std::getline(std::ifstream(file), address)) {
    why = "no PostgreSQL: neither FIGCHECK_TEST_POSTGRES nor FIGCHECK_TEST_POSTGRES_FILE names one; ctest starts one";
    return "";
  }
  if (!address.starts_with("none")) return address;
  why = address;
  return "";
}

void OnBothDatabases::SetUp() {
  if (!on_postgres()) {
    std::string name = (std::filesystem::temp_directory_path() / "figcheck-store-XXXXXX").string();
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    folder_ = name;
    location_ = name + "/figures.store";
    return;
  }
  std::string why;
  server_ = test_server(why);
  if (server_.empty()) GTEST_SKIP() << why;
  static int count = 0;
  schema_ = "test_" + std::to_string(::getpid()) + '_' + std::to_string(++count);
  open_database(server_, Access::write)->run("CREATE SCHEMA " + schema_);
  location_ = server_ + (server_.find('?') == std::string::npos ? '?' : '&') + "options=-csearch_path%3D" + schema_;
}

void OnBothDatabases::TearDown() {
  std::error_code ignored;
  if (!folder_.empty()) std::filesystem::remove_all(folder_, ignored);
  if (!schema_.empty()) open_database(server_, Access::write)->run("DROP SCHEMA " + schema_ + " CASCADE");
}

void PrintTo(Dialect dialect, std::ostream* out) { *out << (dialect == Dialect::sqlite ? "SQLite" : "PostgreSQL"); }

void PrintTo(Failure failure, std::ostream* out) {
  constexpr const char* names[] = {"absent",  "not_a_store", "damaged", "full",  "read_only",  "locked", "unreachable",
                                   "refused", "lost",        "newer",   "older", "constraint", "other"};
  *out << names[static_cast<std::size_t>(failure)];
}

std::string name_of(const testing::TestParamInfo<Dialect>& dialect) {
  return dialect.param == Dialect::sqlite ? "Sqlite" : "Postgres";
}

}  // namespace figcheck::store

// LeakSanitizer asks for this where the build has it. libpqxx 6.4 does not free the server's last answer on a connection that is lost.
extern "C" const char* __lsan_default_suppressions() { return "leak:libpqxx"; }
