#pragma once

#include <string>
#include <string_view>

#include "store/store_error.hpp"

namespace figcheck::store {

/// What PostgreSQL's SQLSTATE (appendix A of its manual) means for a store, with the server's own words.
StoreError postgres_error(const std::string& store, std::string_view sqlstate, const std::string& words);

/// Why no connection came about, by the words of libpq and the server: it gives no SQLSTATE here.
StoreError connection_error(const std::string& store, const std::string& words);

/// That a connection which stood is gone.
StoreError connection_lost(const std::string& store, const std::string& words);

}  // namespace figcheck::store
