#pragma once

// A client with a gate, a clock that stands still and a server, for the tests of HttpClient.

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include "fetch/http_client.hpp"
#include "still_clock.hpp"
#include "web_server.hpp"

namespace figcheck::fetch {

/// Lets everything through but what begins with a text.
class Doorman final : public Gate {
 public:
  std::optional<Refusal> before(const Url& url) override {
    passed.push_back(url.target);
    if (url.target == forbidden) return Refusal{"not this one", "take another"};
    return std::nullopt;
  }
  void after(const Url&) override { ++ended; }

  std::string forbidden;
  std::vector<std::string> passed;
  int ended = 0;
};

class Client : public ::testing::Test {
 protected:
  Client() {
    settings.contact = "desk@paper.example";
    settings.private_networks.networks = {parse_network("127.0.0.1").value()};
    settings.retries = 2;
  }

  Answer get(const std::string& target) { return get_url(server.url(target)); }
  Answer get_url(const std::string& url) {
    Request request;
    request.url = parse_url(url).value();
    return get(request);
  }
  Answer get(const Request& request) {
    HttpClient client(settings, clock);
    return client.get(request, doorman);
  }

  HttpSettings settings;
  StillClock clock;
  Doorman doorman;
  WebServer server;
};

}  // namespace figcheck::fetch
