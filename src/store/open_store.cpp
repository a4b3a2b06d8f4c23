#include "store/open_store.hpp"

#include <utility>

#include "store/schema.hpp"

namespace figcheck::store {
namespace {

WritableStore opened(const std::string& location, Access access) {
  WritableStore store;
  store.database = open_database(location, access);
  store.lock = std::make_unique<WriterLock>(*store.database);
  migrate(*store.database, *store.lock, schema());
  return store;
}

}  // namespace

WritableStore& WritableStore::operator=(WritableStore&& other) noexcept {
  lock.reset();
  database = std::move(other.database);
  lock = std::move(other.lock);
  return *this;
}

WritableStore open_for_writing(const std::string& location) { return opened(location, Access::create); }

WritableStore open_existing_for_writing(const std::string& location) { return opened(location, Access::write); }

std::unique_ptr<Database> open_for_reading(const std::string& location) {
  std::unique_ptr<Database> database = open_database(location, Access::read);
  require_version(*database, schema());
  return database;
}

}  // namespace figcheck::store
