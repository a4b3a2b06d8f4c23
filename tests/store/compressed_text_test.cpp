#include "store/compressed_text.hpp"

#include <gtest/gtest.h>

#include <string>

namespace figcheck::store {
namespace {

using namespace std::string_literals;

std::string article() {
  std::string text;
  for (int i = 0; i < 400; ++i) text += "The ferry carried " + std::to_string(i * 7919 % 1009) + " people to Ostrell. ";
  return text;
}

TEST(CompressedText, ComesBackAsItWas) {
  for (const std::string& text : {""s, "a"s, "a\0b\xFF\r\n"s, article(), std::string(5'000'000, ' ')}) {
    EXPECT_EQ(decompressed(compressed(text)), text);
  }
}

TEST(CompressedText, IsSmaller) { EXPECT_LT(compressed(article()).size(), article().size() / 4); }

TEST(CompressedText, EveryChangedByteIsSeen) {
  const std::string text = article();
  const std::string frame = compressed(text);
  for (std::size_t at = 0; at < frame.size(); ++at) {
    std::string changed = frame;
    changed[at] = static_cast<char>(changed[at] ^ 0x41);
    // Bits of the head that say nothing of the text may change.
    const auto unpacked = decompressed(changed);
    EXPECT_TRUE(!unpacked || *unpacked == text) << "byte " << at;
  }
}

TEST(CompressedText, RefusesWhatIsBrokenOffFollowedOrNoFrame) {
  const std::string frame = compressed(article());
  EXPECT_EQ(decompressed(frame.substr(0, frame.size() - 1)), std::nullopt);
  EXPECT_EQ(decompressed(frame.substr(0, 3)), std::nullopt);
  EXPECT_EQ(decompressed(frame + 'x'), std::nullopt);
  EXPECT_EQ(decompressed(frame + frame), std::nullopt);
  EXPECT_EQ(decompressed(""), std::nullopt);
  EXPECT_EQ(decompressed("At least 14 people"), std::nullopt);
}

TEST(CompressedText, UnpacksToNoMoreThanItMay) {
  const std::string frame = compressed(std::string(100'000, ' '));
  EXPECT_LT(frame.size(), 100);
  EXPECT_EQ(decompressed(frame, 99'999), std::nullopt);
  EXPECT_NE(decompressed(frame, 100'000), std::nullopt);
}

TEST(CompressedText, RefusesALengthThatIsALie) {
  // A frame's head: magic number, descriptor, and the length in 8 bytes.
  const std::string lie = "\x28\xB5\x2F\xFD\xE0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F"s;
  EXPECT_EQ(decompressed(lie), std::nullopt);
  EXPECT_EQ(decompressed(lie + "\x01\x00\x00"s), std::nullopt);
}

}  // namespace
}  // namespace figcheck::store
