#include "text/compression.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "packing.hpp"
#include "reading.hpp"
#include "temporary_folder.hpp"

using namespace figcheck::text;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

struct Unpacked {
  std::string bytes;
  std::string fault;
};

Unpacked unpack(const std::string& packed, const Expansion& bounds = {}, std::size_t step = 1000) {
  ByteSource source = decompressed(ByteSource::of(packed), compression_of(packed), bounds);
  Unpacked unpacked;
  std::string piece(step, '\0');
  while (const std::size_t got = source.read(piece.data(), step)) unpacked.bytes.append(piece, 0, got);
  if (source.fault() != nullptr) unpacked.fault = source.fault()->what;
  return unpacked;
}

std::string varied(std::size_t size) {
  std::string text;
  for (std::size_t i = 0; text.size() < size; ++i)
    text += std::to_string(i * 7919 % 100003) + (i % 9 == 0 ? "\n" : " ");
  text.resize(size);
  return text;
}

Reading read_bytes(std::string_view bytes, const std::string& name) {
  const TemporaryFolder folder;
  Reading reading = read_all({{folder.write(name, bytes)}});
  return reading;
}

}  // namespace

TEST(Compression, IsToldByTheFirstBytes) {
  EXPECT_EQ(compression_of(gzipped("a")), Compression::gzip);
  EXPECT_EQ(compression_of(zstd_packed("a")), Compression::zstd);
  EXPECT_EQ(compression_of("It rose."), Compression::none);
  EXPECT_EQ(compression_of("\x1F\x8B"), Compression::none);
  EXPECT_EQ(compression_of(""), Compression::none);
}

TEST(Compression, GivesBackWhatWasPackedInStepsOfAnySize) {
  const std::string text = varied(300'000);
  for (const std::string& packed : {gzipped(text), zstd_packed(text)}) {
    for (const std::size_t step : {std::size_t{1} << 20, std::size_t{4096}, std::size_t{77}}) {
      const Unpacked unpacked = unpack(packed, {}, step);
      EXPECT_TRUE(unpacked.bytes == text);
      EXPECT_EQ(unpacked.fault, "");
    }
  }
  EXPECT_EQ(unpack(gzipped("")).bytes, "");
  EXPECT_EQ(unpack(zstd_packed("")).fault, "");
}

TEST(Compression, MayBeOfSeveralMembersAndPadding) {
  EXPECT_EQ(unpack(gzipped("one ") + gzipped("") + gzipped("two")).bytes, "one two");
  EXPECT_EQ(unpack(zstd_packed("one ") + zstd_packed("two")).bytes, "one two");
  const Unpacked padded = unpack(gzipped("one") + std::string(512, '\0'));
  EXPECT_EQ(padded.bytes, "one");
  EXPECT_EQ(padded.fault, "");
}

TEST(Compression, ThatBreaksOffGivesWhatThereIs) {
  const std::string text = varied(200'000);
  for (const std::string& packed : {gzipped(text), zstd_packed(text)}) {
    for (std::size_t length = 5; length < packed.size(); length += packed.size() / 7) {
      const Unpacked unpacked = unpack(packed.substr(0, length));
      EXPECT_THAT(unpacked.fault, HasSubstr("break off")) << length;
      EXPECT_TRUE(std::string_view(text).starts_with(unpacked.bytes)) << length;
    }
  }
}

TEST(Compression, ThatIsBrokenIsAFault) {
  std::string packed = gzipped(varied(100'000));
  packed[packed.size() / 2] ^= 0x55;
  packed[packed.size() / 2 + 1] ^= 0x55;
  EXPECT_THAT(unpack(packed).fault, HasSubstr("broken"));
  std::string checked = gzipped("It rose by 5.");
  checked[checked.size() - 6] ^= 1;  // of the checksum
  EXPECT_THAT(unpack(checked).fault, HasSubstr("broken"));
  std::string frame = zstd_packed(varied(100'000));
  frame[5] ^= 0x40;
  frame[40] ^= 0x40;
  EXPECT_NE(unpack(frame).fault, "");
}

TEST(Compression, BombsAreStoppedAtTheBounds) {
  const std::string bomb(20'000'000, ' ');
  for (const std::string& packed : {gzipped(bomb), zstd_packed(bomb)}) {
    const Unpacked unpacked = unpack(packed, {1'000'000, 250, std::uint64_t{1} << 40}, 4096);
    EXPECT_LE(unpacked.bytes.size(), 1'000'000 + 250 * packed.size());
    EXPECT_GE(unpacked.bytes.size(), 1'000'000u);
    EXPECT_THAT(unpacked.fault, HasSubstr("250 times"));
  }
  EXPECT_EQ(unpack(gzipped(bomb), {1'000'000, 250, 5000}).bytes.size(), 5000u);
  EXPECT_EQ(unpack(gzipped(bomb), {std::uint64_t{32} << 20, 250, std::uint64_t{1} << 40}).bytes.size(), bomb.size());
}

TEST(Compression, FaultsCanBeSkippedToTheNextMember) {
  std::string broken = gzipped(varied(50'000));
  broken[broken.size() / 2] ^= 0x55;
  broken[broken.size() / 2 + 1] ^= 0x55;
  const std::string packed = gzipped("one ") + broken + gzipped("two");
  ByteSource source = decompressed(ByteSource::of(packed), Compression::gzip);
  std::string bytes;
  EXPECT_EQ(read_whole(source, 1 << 20, bytes), Whole::failed);
  EXPECT_TRUE(bytes.starts_with("one "));
  EXPECT_TRUE(source.skip_fault());
  bytes.clear();
  EXPECT_EQ(read_whole(source, 1 << 20, bytes), Whole::read);
  EXPECT_EQ(bytes, "two");
  EXPECT_FALSE(source.skip_fault());
}

TEST(Compression, OfContentIsDecoded) {
  const std::string text = varied(100'000);
  EXPECT_EQ(decode_content(gzipped(text), "gzip", text.size()), text);
  EXPECT_EQ(decode_content(deflated(text, false), "deflate", text.size()), text);
  EXPECT_EQ(decode_content(deflated(text, true), "deflate", text.size()), text);
  EXPECT_EQ(decode_content(zstd_packed(text), "zstd", text.size()), text);
  EXPECT_EQ(decode_content(gzipped(text), "gzip", text.size() - 1), std::nullopt);
  EXPECT_EQ(decode_content(gzipped(text).substr(0, 100), "gzip", text.size()), std::nullopt);
  EXPECT_EQ(decode_content(text, "gzip", text.size()), std::nullopt);
  EXPECT_EQ(decode_content(text, "br", text.size()), std::nullopt);
}

TEST(Compression, OfAnyFormatIsSeenThrough) {
  EXPECT_EQ(read_bytes(gzipped("It rose by 5."), "a.txt.gz").documents.at(0).text, "It rose by 5.");
  EXPECT_EQ(read_bytes(zstd_packed("It rose by 5."), "a").documents.at(0).text, "It rose by 5.");
  EXPECT_THAT(ids(read_bytes(gzipped("{\"id\":\"a\",\"text\":\"x\"}\n") + gzipped("{\"id\":\"b\",\"text\":\"y\"}\n"),
                             "a.jsonl.gz")),
              ElementsAre("a", "b"));
  EXPECT_EQ(read_bytes(zstd_packed("<html><p>It rose by 5."), "a.zst").documents.at(0).text, "It rose by 5.");
  EXPECT_EQ(read_bytes(gzipped("It *rose* by 5."), "a.md.gz").documents.at(0).text, "It rose by 5.");
}

TEST(Compression, ThatBreaksOffGivesTextUpToTheLastWholeLine) {
  std::string text = varied(100'000);
  const std::string packed = gzipped(text);
  const Reading reading = read_bytes(packed.substr(0, packed.size() / 2), "a.txt.gz");
  ASSERT_THAT(reading.documents, SizeIs(1));
  EXPECT_TRUE(text.starts_with(reading.documents[0].text));
  EXPECT_EQ(reading.documents[0].text.back(), '\n');
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_THAT(reading.problems[0].what, HasSubstr("break off"));
  EXPECT_THAT(read_bytes(gzipped("It rose by 5.").substr(0, 14), "a.gz").documents, IsEmpty());
}

TEST(Compression, TwiceIsNotUndone) {
  const Reading reading = read_bytes(gzipped(gzipped("It rose by 5.")), "a.gz.gz");
  EXPECT_THAT(reading.documents, IsEmpty());
  EXPECT_THAT(reading.problems.at(0).what, HasSubstr("gzip"));
}
