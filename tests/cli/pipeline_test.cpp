#include "cli/pipeline.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace figcheck::cli {
namespace {

text::Document document(int number) {
  text::Document made;
  made.id = std::to_string(number);
  // Of very different lengths, so that they are done in another order than they come.
  for (int i = 0; i < (number * 7919) % 97; ++i) made.text += "The fair sold 1,366 loaves on its first day. ";
  return made;
}

class PipelineOrder : public testing::TestWithParam<unsigned> {};

TEST_P(PipelineOrder, IsThatOfTheDocuments) {
  std::vector<std::string> seen;
  Pipeline pipeline(GetParam(), {}, [&](extract::Reading&& reading) {
    seen.push_back(reading.doc);
    return true;
  });
  std::vector<std::string> expected;
  for (int i = 0; i < 1000; ++i) {
    expected.push_back(std::to_string(i));
    EXPECT_TRUE(pipeline.push(document(i)));
  }
  pipeline.finish();
  EXPECT_EQ(seen, expected);
}

TEST_P(PipelineOrder, StopsWhenNoMoreIsWanted) {
  std::size_t seen = 0;
  Pipeline pipeline(GetParam(), {}, [&](extract::Reading&&) { return ++seen < 10; });
  int pushed = 0;
  while (pushed < 1'000'000 && pipeline.push(document(pushed))) ++pushed;
  pipeline.finish();
  EXPECT_EQ(seen, 10u);
  EXPECT_LT(pushed, 1'000'000);
}

TEST_P(PipelineOrder, HandsOnWhatTheConsumerThrows) {
  Pipeline pipeline(GetParam(), {}, [](extract::Reading&&) -> bool { throw std::runtime_error("consumer"); });
  EXPECT_THROW(
      {
        for (int i = 0; i < 100; ++i) pipeline.push(document(i));
        pipeline.finish();
      },
      std::runtime_error);
}

TEST_P(PipelineOrder, MayBeLeftUnfinished) {
  std::size_t seen = 0;
  {
    Pipeline pipeline(GetParam(), {}, [&](extract::Reading&&) { return ++seen > 0; });
    for (int i = 0; i < 500; ++i) pipeline.push(document(i));
  }
  EXPECT_LE(seen, 500u);
}

TEST_P(PipelineOrder, OfNothingIsNothing) {
  Pipeline pipeline(GetParam(), {}, [](extract::Reading&&) -> bool { throw std::runtime_error("nothing to consume"); });
  EXPECT_NO_THROW(pipeline.finish());
}

INSTANTIATE_TEST_SUITE_P(Jobs, PipelineOrder, testing::Values(1, 2, 3, 8));

}  // namespace
}  // namespace figcheck::cli
