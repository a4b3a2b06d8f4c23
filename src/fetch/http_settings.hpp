#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include "fetch/address.hpp"

namespace figcheck::fetch {

/// How servers are asked.
struct HttpSettings {
  std::string contact;                        ///< whom a server's keeper can write to: an address of mail or of the web
  std::chrono::milliseconds timeout{60'000};  ///< of one request, from its begin to its last byte
  std::chrono::milliseconds connect_timeout{10'000};  ///< of looking a host up and connecting to it
  long low_speed = 100;                               ///< bytes a second; an answer slower than this …
  std::chrono::seconds low_speed_time{20};            ///< … for so long is given up
  unsigned retries = 3;                               ///< how often a request that failed is made again
  std::chrono::milliseconds backoff{1'000};           ///< before the first of them; it doubles each time
  std::chrono::milliseconds longest_wait{120'000};    ///< the longest that Retry-After is waited for
  std::size_t max_bytes = std::size_t{32} << 20;      ///< of an answer, as sent and unpacked
  unsigned max_redirects = 5;
  std::chrono::milliseconds pause{1'000};  ///< between two requests to one host
  PermittedNetworks private_networks;
  bool robots = true;  ///< whether robots.txt is kept to
  std::string proxy;   ///< "http://proxy.example:3128"; "" for none, whatever the environment says
};

/// What requests call themselves: "figcheck/0.1 (+desk@paper.example)".
std::string user_agent(const HttpSettings& settings);

/// The name by which robots.txt speaks of figcheck (RFC 9309, section 2.2.1).
constexpr std::string_view product_token = "figcheck";

}  // namespace figcheck::fetch
