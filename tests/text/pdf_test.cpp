#include "text/pdf.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

#include "packing.hpp"
#include "pdf_file.hpp"
#include "reading.hpp"
#include "temporary_folder.hpp"
#include "text/child_process.hpp"

using namespace figcheck;
using namespace figcheck::text;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

class Pdf : public ::testing::Test {
 protected:
  void SetUp() override {
    if (run_child({"pdftotext", "-v"}, "").end == ChildEnd::missing) GTEST_SKIP() << "pdftotext is not installed";
  }
  Reading read(std::string_view bytes, const std::string& name = "a.pdf") {
    return read_all({{folder.write(name, bytes)}});
  }

  TemporaryFolder folder;
};

const std::vector<std::vector<std::string>> flood = {
    {"Kell Council report", "", "At least 14 people died when the river rose in the night of Mon-",
     "day, and 1,200 homes were flooded, the council of Kell said on the", "day after, and between 10-",
     "15 boats and twenty-", "five cars sank.", "", "", "1"},
    {"Kell Council report", "", "The second page is shorter than the first, but it counts 7 boats.", "", "", "2"}};

}  // namespace

TEST_F(Pdf, GivesItsParagraphs) {
  const Reading reading = read(pdf_file(flood, "/Title (Flood report) /CreationDate (D:20310506101112+02'00')"));
  ASSERT_THAT(reading.documents, SizeIs(1));
  EXPECT_EQ(reading.documents[0].text,
            "At least 14 people died when the river rose in the night of Monday, and 1,200 homes were flooded, the "
            "council of "
            "Kell said on the day after, and between 10-15 boats and twenty-five cars sank.\n\nThe second page is "
            "shorter than "
            "the first, but it counts 7 boats.");
  EXPECT_EQ(reading.documents[0].title, "Flood report");
  EXPECT_EQ(to_iso(reading.documents[0].published), "2031-05-06");
  EXPECT_EQ(reading.documents[0].published_from, DateOrigin::pdf_info);
  EXPECT_THAT(reading.problems, IsEmpty());
}

TEST_F(Pdf, TakesTheDateOfItsTextBeforeThatOfItsFile) {
  const Reading reading =
      read(pdf_file({{"4 May 2031", "", "The river rose by 5 metres in the night, the council of Kell said."}},
                    "/Title (Microsoft Word - report7.doc) /CreationDate (D:20310506)"));
  EXPECT_EQ(to_iso(reading.documents.at(0).published), "2031-05-04");
  EXPECT_EQ(reading.documents[0].published_from, DateOrigin::dateline);
  EXPECT_NE(reading.documents[0].title, "Microsoft Word - report7.doc");
}

TEST_F(Pdf, IsToldByItsContentAndSeenThroughPacking) {
  EXPECT_THAT(read(pdf_file(flood), "a.txt").documents, SizeIs(1));
  EXPECT_THAT(read(gzipped(pdf_file(flood)), "a.pdf.gz").documents, SizeIs(1));
  EXPECT_TRUE(looks_like_pdf("%PDF-1.7\n"));
  EXPECT_TRUE(looks_like_pdf("\n\n%PDF-1.7\n"));
  EXPECT_FALSE(looks_like_pdf("A file that begins with\n%PDF-1.7 is one."));
  EXPECT_FALSE(looks_like_pdf(""));
}

TEST_F(Pdf, OfPicturesIsReported) {
  const Reading reading = read(pdf_file({{}, {}}));
  EXPECT_THAT(reading.documents, IsEmpty());
  EXPECT_THAT(reading.problems.at(0).what, HasSubstr("without text"));
  EXPECT_THAT(reading.problems[0].remedy, HasSubstr("ocrmypdf"));
}

TEST_F(Pdf, ThatIsEncryptedIsReported) {
  const std::string hash(32, 'x');
  const Reading reading = read(pdf_file(
      flood, "", "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (" + hash + ") /U (" + hash + ") >> /ID [(a) (a)]"));
  EXPECT_THAT(reading.documents, IsEmpty());
  EXPECT_THAT(reading.problems.at(0).what, HasSubstr("encrypted"));
}

TEST_F(Pdf, ThatIsBrokenOrLoopsIsReported) {
  for (const std::string& bytes :
       {std::string("%PDF-1.4\nnothing"), pdf_file(flood).substr(0, 120),
        pdf_of_objects({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"}),
        pdf_of_objects({"1 0 R"})}) {
    const Reading reading = read(bytes);
    EXPECT_THAT(reading.documents, IsEmpty());
    EXPECT_THAT(reading.problems, SizeIs(1));
  }
}

TEST_F(Pdf, WithoutTheProgramSaysWhatToInstall) {
  const char* kept = std::getenv("PATH");
  const std::string path = kept != nullptr ? kept : "";
  ::setenv("PATH", "/nowhere", 1);
  const Reading reading = read(pdf_file(flood));
  ::setenv("PATH", path.c_str(), 1);
  EXPECT_THAT(reading.documents, IsEmpty());
  EXPECT_THAT(reading.problems.at(0).what, HasSubstr("pdftotext"));
  EXPECT_THAT(reading.problems[0].remedy, HasSubstr("poppler-utils"));
}
