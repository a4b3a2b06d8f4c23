#pragma once

#include <gtest/gtest.h>

#include <initializer_list>

#include "reading.hpp"

namespace figcheck::extract {

/// Whom a text names as the source of its figure that reads so; "" where the text itself speaks.
struct SourceCase {
  const char* text;
  const char* figure;
  const char* source;
};

inline void expect_sources(std::initializer_list<SourceCase> cases) {
  for (const SourceCase& each : cases) {
    const Assertion assertion = figure_in(each.text, each.figure);
    EXPECT_EQ(assertion.figure, each.figure) << each.text;
    EXPECT_EQ(assertion.source, each.source) << each.text;
  }
}

}  // namespace figcheck::extract
