// Where a client may be led: redirects, private networks, certificates, proxies.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include "client.hpp"
#include "self_signed_server.hpp"

using namespace figcheck::fetch;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST_F(Client, FollowsRedirectsOneAtATime) {
  server.give("/1", response("301 Moved Permanently", "Location: /2\r\n", std::string(100, 'x')));
  server.give("/2", response("302 Found", "Location: 3?a#b\r\n", ""));
  server.give("/3?a", response("303 See Other", "Location: " + server.url("/4") + "\r\n", ""));
  server.give("/4", response("307 Temporary Redirect", "Location: /5\r\n", ""));
  server.give("/5", response("308 Permanent Redirect", "Location: /6\r\n", ""));
  server.give("/6", response("200 OK", "", "It rose."));
  const Answer answer = get("/1");
  EXPECT_TRUE(answer.ok()) << answer.what;
  EXPECT_EQ(answer.url.text, server.url("/6"));
  EXPECT_EQ(answer.body, "It rose.");
  EXPECT_THAT(doorman.passed, ElementsAre("/1", "/2", "/3?a", "/4", "/5", "/6"));
}

TEST_F(Client, StopsAtTheLimitOfRedirects) {
  settings.max_redirects = 2;
  for (int i = 0; i < 9; ++i)
    server.give("/" + std::to_string(i), response("302 Found", "Location: /" + std::to_string(i + 1) + "\r\n", ""));
  const Answer answer = get("/0");
  EXPECT_THAT(answer.what, HasSubstr("redirected more than 2 times"));
  EXPECT_THAT(server.targets(), ElementsAre("/0", "/1", "/2"));
}

TEST_F(Client, SeesACircle) {
  settings.max_redirects = 50;
  server.give("/1", response("302 Found", "Location: /2\r\n", ""));
  server.give("/2", response("302 Found", "Location: /1\r\n", ""));
  server.give("/self", response("302 Found", "Location: /self#again\r\n", ""));
  EXPECT_THAT(get("/1").what, HasSubstr("in a circle"));
  EXPECT_THAT(get("/self").what, HasSubstr("in a circle"));
  EXPECT_THAT(server.targets(), ElementsAre("/1", "/2", "/self"));
}

TEST_F(Client, IsNotLedElsewhereThanToTheWeb) {
  for (const char* location : {"file:///etc/passwd", "ftp://news.example/", "gopher://news.example/",
                               "javascript:alert(1)", "http://user:secret@news.example/", "dict://127.0.0.1:11211/"}) {
    server.give("/a", response("302 Found", "Location: " + std::string(location) + "\r\n", ""));
    const Answer answer = get("/a");
    EXPECT_THAT(answer.what, HasSubstr("no web address")) << location;
    EXPECT_FALSE(answer.transient);
  }
  server.give("/a", response("302 Found", "", ""));
  EXPECT_THAT(get("/a").what, HasSubstr("redirected to nowhere"));
}

TEST_F(Client, AsksTheGateBeforeEveryHop) {
  server.give("/1", response("302 Found", "Location: /2\r\n", ""));
  server.give("/2", response("200 OK", "", "It rose."));
  doorman.forbidden = "/2";
  const Answer answer = get("/1");
  EXPECT_TRUE(answer.stopped);
  EXPECT_EQ(answer.what, "not this one");
  EXPECT_EQ(answer.remedy, "take another");
  EXPECT_THAT(server.targets(), ElementsAre("/1"));
}

TEST_F(Client, DoesNotConnectToPrivateNetworks) {
  settings.private_networks = {};
  server.give("/a", response("200 OK", "", "secret"));
  const std::string port = ":" + std::to_string(server.port());
  // The name is resolved, and what it resolves to judged.
  for (const std::string& host : {std::string("127.0.0.1"), std::string("localhost"), std::string("2130706433"),
                                  std::string("0x7f.1"), std::string("[::ffff:127.0.0.1]"), std::string("0.0.0.0")}) {
    const Answer answer = get_url("http://" + host + port + "/a");
    EXPECT_FALSE(answer.ok()) << host;
    EXPECT_THAT(answer.what, HasSubstr("not on the public internet")) << host;
    EXPECT_THAT(answer.remedy, HasSubstr("private_networks")) << host;
    EXPECT_FALSE(answer.transient) << host;
  }
  EXPECT_THAT(server.requests(), IsEmpty());
}

TEST_F(Client, ConnectsToThePrivateHostsThatAreNamed) {
  settings.private_networks = {};
  settings.private_networks.hosts = {"localhost"};
  server.give("/a", response("200 OK", "", "It rose."));
  EXPECT_TRUE(get_url("http://localhost:" + std::to_string(server.port()) + "/a").ok());
  EXPECT_FALSE(get("/a").ok());  // the address itself is not named
}

TEST_F(Client, IsNotRedirectedIntoAPrivateNetwork) {
  for (const char* location : {"http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/", "http://127.0.0.2/",
                               "http://[::1]/", "http://[fd00::1]/", "http://[64:ff9b::a00:1]/"}) {
    server.give("/a", response("302 Found", "Location: " + std::string(location) + "\r\n", ""));
    const Answer answer = get("/a");
    EXPECT_THAT(answer.what, HasSubstr("not on the public internet")) << location;
  }
}

TEST_F(Client, VerifiesCertificates) {
  const SelfSignedServer secure;
  const Answer answer = get_url("https://127.0.0.1:" + std::to_string(secure.port()) + "/");
  EXPECT_FALSE(answer.ok());
  EXPECT_THAT(answer.what, HasSubstr("certificate cannot be verified"));
  EXPECT_FALSE(answer.transient);
  EXPECT_THAT(answer.body, IsEmpty());
}

TEST_F(Client, DoesNotTakePlainHttpForHttps) {
  server.give("/a", response("200 OK", "", "It rose."));
  const Answer answer = get_url("https://127.0.0.1:" + std::to_string(server.port()) + "/a");
  EXPECT_FALSE(answer.ok());
  EXPECT_EQ(answer.status, 0);
}

TEST_F(Client, TakesNoProxyFromTheEnvironment) {
  server.give("/a", response("200 OK", "", "It rose."));
  ::setenv("http_proxy", "http://127.0.0.1:1", 1);
  ::setenv("ALL_PROXY", "http://127.0.0.1:1", 1);
  const Answer answer = get("/a");
  ::unsetenv("http_proxy");
  ::unsetenv("ALL_PROXY");
  EXPECT_TRUE(answer.ok()) << answer.what;
}

TEST_F(Client, TakesTheProxyThatIsConfigured) {
  WebServer proxy;
  proxy.give("http://news.example/a", response("200 OK", "", "It rose."));
  settings.proxy = proxy.url("");
  EXPECT_EQ(get_url("http://news.example/a").body, "It rose.");
  EXPECT_THAT(get_url("http://10.0.0.1/a").what, HasSubstr("not on the public internet"));
}
