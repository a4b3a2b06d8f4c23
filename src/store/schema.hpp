#pragma once

#include <span>

#include "store/migrations.hpp"

namespace figcheck::store {

/// The history of the store's schema up to now. What its tables hold is said in its text, schema.cpp.
std::span<const Migration> schema();

}  // namespace figcheck::store
