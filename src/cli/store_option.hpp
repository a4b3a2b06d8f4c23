#pragma once

#include <CLI/CLI.hpp>
#include <cstdlib>
#include <string>

namespace figcheck::cli {

/// Declares --store: the store that a command works on. FIGCHECK_STORE names another default.
inline void declare_store(CLI::App& app, std::string& store) {
  const char* const named = std::getenv("FIGCHECK_STORE");
  store = named != nullptr && *named != '\0' ? named : "figcheck.db";
  app.add_option("-s,--store", store, "the store: a file, or postgresql://… (FIGCHECK_STORE)")
      ->option_text("STORE [figcheck.db]");
}

}  // namespace figcheck::cli
