#include "fetch/visitor.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "still_clock.hpp"
#include "web_server.hpp"

using namespace figcheck::fetch;
using std::chrono::milliseconds;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Ge;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

class Visit : public ::testing::Test {
 protected:
  Visit() {
    settings.private_networks.networks = {parse_network("127.0.0.1").value()};
    settings.retries = 0;
    server.give("/a", response("200 OK", "", "a"));
    server.give("/b", response("200 OK", "", "b"));
  }

  Answer get(Visitor& visitor, const std::string& url) {
    Request request;
    request.url = parse_url(url).value();
    return visitor.get(request);
  }
  std::size_t asked_for_robots() const { return server.requests().size() - server.targets().size(); }

  HttpSettings settings;
  StillClock clock;
  WebServer server;
};

}  // namespace

TEST_F(Visit, ReadsRobotsOnceAHostAndKeepsToThem) {
  server.give("/robots.txt", response("200 OK", "", "User-agent: figcheck\nDisallow: /b\n"));
  Visitor visitor(settings, clock);
  EXPECT_TRUE(get(visitor, server.url("/a")).ok());
  const Answer forbidden = get(visitor, server.url("/b"));
  EXPECT_TRUE(forbidden.stopped);
  EXPECT_FALSE(forbidden.transient);
  EXPECT_THAT(forbidden.what, HasSubstr("robots.txt"));
  EXPECT_THAT(server.targets(), ElementsAre("/a"));
  EXPECT_EQ(asked_for_robots(), 1u);
}

TEST_F(Visit, MayBeToldNotToReadRobots) {
  server.give("/robots.txt", response("200 OK", "", "User-agent: *\nDisallow: /\n"));
  settings.robots = false;
  Visitor visitor(settings, clock);
  EXPECT_TRUE(get(visitor, server.url("/a")).ok());
  EXPECT_EQ(asked_for_robots(), 0u);
}

TEST_F(Visit, TakesMissingRobotsForLeave) {
  for (const char* status : {"404 Not Found", "401 Unauthorized", "403 Forbidden", "410 Gone"}) {
    server.give("/robots.txt", response(status, "", "Disallow: /"));
    Visitor visitor(settings, clock);
    EXPECT_TRUE(get(visitor, server.url("/a")).ok()) << status;
  }
}

TEST_F(Visit, TakesRobotsThatCannotBeHadForAPassingNo) {
  for (const char* status : {"500 Internal Server Error", "503 Service Unavailable", "429 Too Many Requests"}) {
    server.give("/robots.txt", response(status, "", ""));
    Visitor visitor(settings, clock);
    const Answer answer = get(visitor, server.url("/a"));
    EXPECT_FALSE(answer.ok()) << status;
    EXPECT_TRUE(answer.transient) << status;
    EXPECT_THAT(answer.what, HasSubstr("robots.txt cannot be had")) << status;
  }
  EXPECT_THAT(server.targets(), IsEmpty());
}

TEST_F(Visit, FollowsRedirectsOfRobots) {
  server.give("/robots.txt", response("302 Found", "Location: /rules\r\n", ""));
  server.give("/rules", response("200 OK", "", "User-agent: *\nDisallow: /b\n"));
  Visitor visitor(settings, clock);
  EXPECT_TRUE(get(visitor, server.url("/a")).ok());
  EXPECT_FALSE(get(visitor, server.url("/b")).ok());
}

TEST_F(Visit, ReadsRobotsToTheirLimit) {
  std::string robots = "User-agent: *\nDisallow: /b\n";
  robots += "#" + std::string(most_robots, 'x') + "\nDisallow: /a\n";
  server.give("/robots.txt", response("200 OK", "", robots));
  Visitor visitor(settings, clock);
  EXPECT_TRUE(get(visitor, server.url("/a")).ok());
  EXPECT_FALSE(get(visitor, server.url("/b")).ok());
}

TEST_F(Visit, KeepsToTheRobotsOfWhereItIsRedirectedTo) {
  server.give("/robots.txt", response("200 OK", "", "User-agent: *\nDisallow: /b\n"));
  server.give("/a", response("302 Found", "Location: /b\r\n", ""));
  Visitor visitor(settings, clock);
  EXPECT_THAT(get(visitor, server.url("/a")).what, HasSubstr("robots.txt"));
  EXPECT_THAT(server.targets(), ElementsAre("/a"));
}

TEST_F(Visit, PausesBetweenRequestsToOneHost) {
  settings.pause = milliseconds(700);
  server.give("/robots.txt", response("200 OK", "", ""));
  Visitor visitor(settings, clock);
  get(visitor, server.url("/a"));
  get(visitor, server.url("/b"));
  EXPECT_THAT(clock.slept, ElementsAre(milliseconds(700), milliseconds(700)));  // after robots.txt, after /a
}

TEST_F(Visit, PausesAsLongAsRobotsAsk) {
  server.give("/robots.txt", response("200 OK", "", "User-agent: *\nCrawl-delay: 7\n"));
  Visitor visitor(settings, clock);
  get(visitor, server.url("/a"));
  get(visitor, server.url("/b"));
  EXPECT_THAT(clock.slept, ElementsAre(milliseconds(7'000), milliseconds(7'000)));
}

TEST_F(Visit, LeavesAHostAloneThatDoesNotAnswer) {
  settings.robots = false;
  server.give("/silent", "");
  Visitor visitor(settings, clock);
  for (int i = 0; i < 3; ++i) EXPECT_FALSE(get(visitor, server.url("/silent")).stopped);
  const Answer answer = get(visitor, server.url("/a"));
  EXPECT_TRUE(answer.stopped);
  EXPECT_TRUE(answer.transient);
  EXPECT_THAT(answer.what, HasSubstr("did not answer 3 times"));
  EXPECT_THAT(server.targets(), SizeIs(3));
}

TEST_F(Visit, CountsOnlyFailuresInARow) {
  settings.robots = false;
  server.give("/silent", "");
  Visitor visitor(settings, clock);
  for (int i = 0; i < 3; ++i) {
    get(visitor, server.url("/silent"));
    get(visitor, server.url("/silent"));
    EXPECT_TRUE(get(visitor, server.url("/a")).ok());
  }
}

TEST_F(Visit, LeavesAHostAloneThatAsksForIt) {
  settings.robots = false;
  server.give("/busy", response("503 Service Unavailable", "Retry-After: 9999\r\n", ""));
  Visitor visitor(settings, clock);
  EXPECT_FALSE(get(visitor, server.url("/busy")).ok());
  EXPECT_THAT(get(visitor, server.url("/a")).what, HasSubstr("wants to be left alone"));
  EXPECT_THAT(server.targets(), ElementsAre("/busy"));
}

TEST_F(Visit, SaysOfAPrivateNetworkWhatItIs) {
  settings.private_networks = {};
  Visitor visitor(settings, clock);
  const Answer answer = get(visitor, server.url("/a"));
  EXPECT_THAT(answer.what, HasSubstr("not on the public internet"));
  EXPECT_THAT(answer.remedy, HasSubstr("private_networks"));
  EXPECT_THAT(server.requests(), IsEmpty());
}
