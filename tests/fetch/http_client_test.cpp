#include "fetch/http_client.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include "../text/packing.hpp"
#include "client.hpp"

using namespace figcheck::fetch;
using figcheck::text::deflated;
using figcheck::text::gzipped;
using std::chrono::milliseconds;
using std::chrono::seconds;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::Ge;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Le;
using ::testing::SizeIs;

TEST_F(Client, GetsAPage) {
  server.give(
      "/a?b=1",
      response("200 OK", "Content-Type: text/plain\r\nETag: \"1\"\r\nLast-Modified: Sat, 16 Aug 2025 09:00:00 GMT\r\n",
               "It rose."));
  const Answer answer = get("/a?b=1#c");
  EXPECT_TRUE(answer.ok()) << answer.what;
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body, "It rose.");
  EXPECT_EQ(answer.content_type, "text/plain");
  EXPECT_EQ(answer.etag, "\"1\"");
  EXPECT_EQ(answer.last_modified, "Sat, 16 Aug 2025 09:00:00 GMT");
  EXPECT_EQ(answer.url.text, server.url("/a?b=1"));
  ASSERT_THAT(server.requests(), SizeIs(1));
  const Asked asked = server.requests()[0];
  EXPECT_THAT(asked.field("user-agent"), AllOf(HasSubstr("figcheck/"), HasSubstr("(+desk@paper.example)")));
  EXPECT_EQ(asked.field("accept-encoding"), "gzip, deflate");
  EXPECT_EQ(asked.field("if-none-match"), "");
  EXPECT_EQ(asked.field("cookie"), "");
  EXPECT_THAT(clock.slept, IsEmpty());
}

TEST_F(Client, ReadsABodyInChunksOrToTheEndOfTheConnection) {
  server.give(
      "/chunks",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\nIt \r\n5\r\nrose.\r\n0\r\n\r\n");
  server.give("/end", "HTTP/1.0 200 OK\r\n\r\nIt rose.");
  EXPECT_EQ(get("/chunks").body, "It rose.");
  EXPECT_EQ(get("/end").body, "It rose.");
}

TEST_F(Client, AsksConditionally) {
  server.on("/a", [](const Asked& asked, Wire& wire) {
    const bool known =
        asked.field("if-none-match") == "\"1\"" && asked.field("if-modified-since") == "Sat, 16 Aug 2025 09:00:00 GMT";
    wire.send(known ? "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n" : response("200 OK", "", "It rose."));
  });
  Request request;
  request.url = parse_url(server.url("/a")).value();
  request.etag = "\"1\"";
  request.last_modified = "Sat, 16 Aug 2025 09:00:00 GMT";
  const Answer answer = get(request);
  EXPECT_TRUE(answer.not_modified());
  EXPECT_FALSE(answer.ok());
  request.etag = "\"0\"";
  EXPECT_TRUE(get(request).ok());
}

TEST_F(Client, DoesNotTakeA304ThatWasNotAskedFor) {
  server.give("/a", "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n");
  const Answer answer = get("/a");
  EXPECT_FALSE(answer.ok());
  EXPECT_FALSE(answer.not_modified());
  EXPECT_THAT(answer.what, HasSubstr("status 304"));
}

TEST_F(Client, UnpacksWhatIsPacked) {
  server.give("/gzip", response("200 OK", "Content-Encoding: gzip\r\n", gzipped("It rose.")));
  server.give("/deflate", response("200 OK", "Content-Encoding: deflate\r\n", deflated("It rose.", false)));
  server.give("/bare", response("200 OK", "Content-Encoding: deflate\r\n", deflated("It rose.", true)));
  server.give("/none", response("200 OK", "Content-Encoding: identity\r\n", "It rose."));
  for (const char* target : {"/gzip", "/deflate", "/bare", "/none"}) EXPECT_EQ(get(target).body, "It rose.") << target;
}

TEST_F(Client, RefusesWhatUnpacksToTooMuchOrNotAtAll) {
  // A thousandfold: within the size, beyond the ratio.
  const std::string bomb = gzipped(std::string(20'000'000, 'a'));
  ASSERT_LT(bomb.size(), 30'000u);
  server.give("/bomb", response("200 OK", "Content-Encoding: gzip\r\n", bomb));
  server.give("/deflate",
              response("200 OK", "Content-Encoding: deflate\r\n", deflated(std::string(20'000'000, 'a'), false)));
  server.give("/broken", response("200 OK", "Content-Encoding: gzip\r\n", "no gzip at all"));
  server.give("/off", response("200 OK", "Content-Encoding: gzip\r\n", gzipped("It rose.").substr(0, 12)));
  server.give("/br", response("200 OK", "Content-Encoding: br\r\n", "It rose."));
  for (const char* target : {"/bomb", "/deflate", "/broken", "/off", "/br"}) {
    const Answer answer = get(target);
    EXPECT_FALSE(answer.ok()) << target;
    EXPECT_THAT(answer.body, IsEmpty()) << target;
    EXPECT_FALSE(answer.remedy.empty()) << target;
    EXPECT_FALSE(answer.transient) << target;
  }
  settings.max_bytes = 1000;
  server.give("/small", response("200 OK", "Content-Encoding: gzip\r\n", gzipped(std::string(1001, 'a'))));
  EXPECT_THAT(get("/small").what, HasSubstr("more than 1000 bytes"));
  EXPECT_THAT(server.targets(), SizeIs(6));  // none was asked for again
}

TEST_F(Client, RefusesWhatIsTooLarge) {
  settings.max_bytes = 1000;
  server.give("/exact", response("200 OK", "", std::string(1000, 'a')));
  server.give("/announced", response("200 OK", "", std::string(1001, 'a')));
  server.on("/endless", [](const Asked&, Wire& wire) {
    wire.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
    while (wire.send(std::string(4096, 'a'))) {
    }
  });
  EXPECT_TRUE(get("/exact").ok());
  for (const char* target : {"/announced", "/endless"}) {
    const Answer answer = get(target);
    EXPECT_THAT(answer.what, HasSubstr("longer than an answer may be (1000 bytes)")) << target;
    EXPECT_THAT(answer.remedy, HasSubstr("max_bytes")) << target;
    EXPECT_FALSE(answer.transient) << target;
  }
  EXPECT_THAT(server.targets(), SizeIs(3));
}

TEST_F(Client, IsNotConcernedWithBodiesThatItDoesNotUse) {
  settings.max_bytes = 1000;
  const std::string large = "Connection: close\r\nContent-Length: 5000\r\n";
  server.give("/1", "HTTP/1.1 302 Found\r\n" + large + "Location: /2\r\n\r\nshort");
  server.give("/2", response("200 OK", "", "It rose."));
  server.on("/endless", [](const Asked&, Wire& wire) {
    wire.send("HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n");
    while (wire.send(std::string(4096, 'a'))) {
    }
  });
  EXPECT_EQ(get("/1").body, "It rose.");
  EXPECT_THAT(get("/endless").what, HasSubstr("404"));
  server.give("/lie", "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 99999999999999999999999\r\n\r\nshort");
  EXPECT_FALSE(get("/lie").ok());
}

TEST_F(Client, CutsWhatMayBeCut) {
  server.give("/long", response("200 OK", "", std::string(5000, 'a')));
  Request request;
  request.url = parse_url(server.url("/long")).value();
  request.most = 100;
  request.cut = true;
  const Answer answer = get(request);
  EXPECT_TRUE(answer.ok()) << answer.what;
  EXPECT_EQ(answer.body, std::string(100, 'a'));
  EXPECT_EQ(server.requests()[0].field("accept-encoding"), "identity");
}

TEST_F(Client, BoundsTheHeaderFields) {
  server.on("/many", [](const Asked&, Wire& wire) {
    wire.send("HTTP/1.1 200 OK\r\n");
    for (int i = 0; wire.send("X-Field-" + std::to_string(i) + ": " + std::string(500, 'a') + "\r\n"); ++i) {
    }
  });
  server.on("/line", [](const Asked&, Wire& wire) {
    wire.send("HTTP/1.1 200 OK\r\nX-Field: ");
    while (wire.send(std::string(4096, 'a'))) {
    }
  });
  server.on("/continue", [](const Asked&, Wire& wire) {
    while (wire.send("HTTP/1.1 100 Continue\r\nX-Field: a\r\n\r\n")) {
    }
  });
  for (const char* target : {"/many", "/line", "/continue"}) {
    const Answer answer = get(target);
    EXPECT_FALSE(answer.ok()) << target;
    EXPECT_FALSE(answer.what.empty()) << target;
    EXPECT_EQ(answer.status, 0) << target;
  }
}

TEST_F(Client, TakesNoNewLinesOutOfFieldsOfTheServer) {
  server.give("/a", response("200 OK", "ETag: \"" + std::string(2000, 'x') + "\"\r\n", "It rose."));
  EXPECT_EQ(get("/a").etag, "");
}

TEST_F(Client, RefusesWhatIsNotHttp) {
  server.give("/garbage", "SSH-2.0-server\r\n\x01\x02\x03 more\r\n");
  server.give("/text", "It rose.");
  for (const char* target : {"/garbage", "/text"}) {
    const Answer answer = get(target);
    EXPECT_FALSE(answer.ok()) << target;
    EXPECT_THAT(answer.what, HasSubstr("not HTTP")) << target;
  }
}

TEST_F(Client, TriesAgainWhatBreaksOff) {
  int times = 0;
  server.on("/a", [&](const Asked&, Wire& wire) {
    if (++times < 3) {
      wire.send("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 100\r\n\r\nIt rose to");
    } else {
      wire.send(response("200 OK", "", "It rose."));
    }
  });
  const Answer answer = get("/a");
  EXPECT_TRUE(answer.ok()) << answer.what;
  EXPECT_EQ(answer.body, "It rose.");
  EXPECT_EQ(times, 3);
  // half of each wait is fixed, half at random
  EXPECT_THAT(clock.slept, ElementsAre(AllOf(Ge(milliseconds(500)), Le(milliseconds(1000))),
                                       AllOf(Ge(milliseconds(1000)), Le(milliseconds(2000)))));
}

TEST_F(Client, GivesUpAfterItsRetries) {
  server.give("/short", "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 100\r\n\r\nIt rose");
  server.give("/chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nff\r\nIt rose");
  server.give("/nothing", "");
  for (const char* target : {"/short", "/chunk", "/nothing"}) {
    server.forget_requests();
    const Answer answer = get(target);
    EXPECT_FALSE(answer.ok()) << target;
    EXPECT_TRUE(answer.transient) << target;
    EXPECT_THAT(answer.body, IsEmpty()) << target;
    EXPECT_THAT(server.targets(), SizeIs(3)) << target;
  }
  EXPECT_THAT(get("/short").what, HasSubstr("broke off"));
}

TEST_F(Client, TriesAgainWhereNobodyListens) {
  int port = 0;
  {
    WebServer gone;
    port = gone.port();
  }
  const Answer answer = get_url("http://127.0.0.1:" + std::to_string(port) + "/");
  EXPECT_THAT(answer.what, HasSubstr("does not take connections"));
  EXPECT_TRUE(answer.transient);
  EXPECT_THAT(clock.slept, SizeIs(2));
  EXPECT_EQ(doorman.ended, 3);
}

TEST_F(Client, TellsAHostThatDoesNotExist) {
  settings.retries = 0;
  settings.connect_timeout = milliseconds(5'000);
  const Answer answer = get_url("http://nowhere.invalid/");
  EXPECT_FALSE(answer.what.empty());  // which depends on whether there is anyone to ask for names
  EXPECT_TRUE(answer.transient);
  EXPECT_EQ(answer.status, 0);
}

TEST_F(Client, DoesNotWaitForever) {
  settings.retries = 0;
  settings.timeout = milliseconds(300);
  server.on("/silent", [](const Asked&, Wire& wire) { wire.wait(30'000); });
  server.on("/drip", [](const Asked&, Wire& wire) {
    wire.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
    while (wire.send("a") && wire.wait(50)) {
    }
  });
  for (const char* target : {"/silent", "/drip"}) {
    const Answer answer = get(target);
    EXPECT_THAT(answer.what, HasSubstr("took too long")) << target;
    EXPECT_TRUE(answer.transient) << target;
  }
}

TEST_F(Client, DoesNotPutUpWithADrip) {
  settings.retries = 0;
  settings.timeout = milliseconds(60'000);
  settings.low_speed = 1'000'000;
  settings.low_speed_time = seconds(1);
  bool ended_by_client = false;
  server.on("/drip", [&](const Asked&, Wire& wire) {
    wire.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
    for (int i = 0; i < 1000; ++i) {
      if (!wire.send("a") || !wire.wait(50)) {
        ended_by_client = true;
        return;
      }
    }
  });
  EXPECT_THAT(get("/drip").what, HasSubstr("took too long"));
  server.give("/next", response("200 OK", "", "a"));
  EXPECT_TRUE(get("/next").ok());  // the server is through with the drip
  EXPECT_TRUE(ended_by_client);
}

TEST_F(Client, TriesAgainWhatPassesAndNothingElse) {
  for (const char* status : {"408 Request Timeout", "429 Too Many Requests", "500 Internal Server Error",
                             "502 Bad Gateway", "503 Service Unavailable", "504 Gateway Timeout"}) {
    server.forget_requests();
    server.give("/a", response(status, "", "wait"));
    const Answer answer = get("/a");
    EXPECT_THAT(server.targets(), SizeIs(3)) << status;
    EXPECT_THAT(answer.what, HasSubstr(std::string(status).substr(0, 3)));
    EXPECT_TRUE(answer.transient) << status;
    EXPECT_THAT(answer.body, IsEmpty());
  }
  for (const char* status : {"204 No Content", "206 Partial Content", "300 Multiple Choices", "400 Bad Request",
                             "401 Unauthorized", "403 Forbidden", "404 Not Found", "410 Gone", "451 Unavailable"}) {
    server.forget_requests();
    server.give("/a", response(status, "", "no"));
    const Answer answer = get("/a");
    EXPECT_THAT(server.targets(), SizeIs(1)) << status;
    EXPECT_THAT(answer.what, HasSubstr(std::string(status).substr(0, 3)));
    EXPECT_FALSE(answer.transient) << status;
    EXPECT_FALSE(answer.remedy.empty()) << status;
  }
}

TEST_F(Client, ComesBackWhenItIsAskedTo) {
  int times = 0;
  server.on("/a", [&](const Asked&, Wire& wire) {
    wire.send(++times == 1 ? response("503 Service Unavailable", "Retry-After: 90\r\n", "")
                           : response("200 OK", "", "a"));
  });
  EXPECT_TRUE(get("/a").ok());
  EXPECT_THAT(clock.slept, ElementsAre(milliseconds(90'000)));
}

TEST_F(Client, DoesNotComeBackInThisRunWhereThatIsLong) {
  server.give("/a", response("429 Too Many Requests", "Retry-After: 3600\r\n", ""));
  const Answer answer = get("/a");
  EXPECT_THAT(answer.what, HasSubstr("left alone for 3600 seconds"));
  EXPECT_EQ(answer.come_back, seconds(3600));
  EXPECT_TRUE(answer.transient);
  EXPECT_THAT(server.targets(), SizeIs(1));
  EXPECT_THAT(clock.slept, IsEmpty());
}

TEST(RetryAfter, IsReadAsSecondsAndAsADate) {
  const auto now = std::chrono::system_clock::from_time_t(1755334800);  // Sat, 16 Aug 2025 09:00:00 GMT
  EXPECT_EQ(retry_after("120", now), seconds(120));
  EXPECT_EQ(retry_after("0", now), seconds(0));
  EXPECT_EQ(retry_after("Sat, 16 Aug 2025 09:01:00 GMT", now), seconds(60));
  EXPECT_EQ(retry_after("Sat, 16 Aug 2025 08:00:00 GMT", now), seconds(0));
  EXPECT_EQ(retry_after("99999999999999999999999", now), seconds(365 * 86'400));
  EXPECT_EQ(retry_after("Sat, 16 Aug 2225 09:00:00 GMT", now), seconds(365 * 86'400));
  EXPECT_EQ(retry_after("Fri, 31 Dec 9999 23:59:59 GMT", now), seconds(365 * 86'400));
  EXPECT_EQ(retry_after("Sat, 16 Aug 2025 09:01:00 GMT", now + std::chrono::milliseconds(400)), seconds(60));
  for (const char* field : {"", "-5", "soon", "1.5"}) EXPECT_FALSE(retry_after(field, now)) << field;
}
