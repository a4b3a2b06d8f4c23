#include "fetch/address.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace figcheck::fetch {
namespace {

constexpr std::array<std::uint8_t, 12> mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};

bool is_ipv4(const Address& address) { return std::equal(mapped.begin(), mapped.end(), address.bytes.begin()); }

Address of_ipv4(const std::uint8_t* bytes) {
  Address address;
  std::copy(mapped.begin(), mapped.end(), address.bytes.begin());
  std::copy(bytes, bytes + 4, address.bytes.begin() + 12);
  return address;
}

struct Special {
  std::string_view block;
  std::string_view what;
};

// https://www.iana.org/assignments/iana-ipv4-special-registry and iana-ipv6-special-registry: the blocks that are not
// globally reachable; multicast and reserved space beside them.
constexpr Special specials[] = {
    {"0.0.0.0/8", "\"this network\" (RFC 791)"},
    {"10.0.0.0/8", "private use (RFC 1918)"},
    {"100.64.0.0/10", "shared address space (RFC 6598)"},
    {"127.0.0.0/8", "loopback (RFC 1122)"},
    {"169.254.0.0/16", "link-local (RFC 3927)"},
    {"172.16.0.0/12", "private use (RFC 1918)"},
    {"192.0.0.0/24", "IETF protocol assignments (RFC 6890)"},
    {"192.0.2.0/24", "documentation (RFC 5737)"},
    {"192.88.99.0/24", "6to4 relays, given up (RFC 7526)"},
    {"192.168.0.0/16", "private use (RFC 1918)"},
    {"198.18.0.0/15", "benchmarks (RFC 2544)"},
    {"198.51.100.0/24", "documentation (RFC 5737)"},
    {"203.0.113.0/24", "documentation (RFC 5737)"},
    {"224.0.0.0/4", "multicast (RFC 5771)"},
    {"240.0.0.0/4", "reserved (RFC 1112)"},
    {"::1/128", "loopback (RFC 4291)"},
    {"::/8", "reserved or unspecified (RFC 4291)"},
    {"100::/64", "discard only (RFC 6666)"},
    {"2001::/23", "IETF protocol assignments (RFC 2928)"},
    {"2001:db8::/32", "documentation (RFC 3849)"},
    {"3fff::/20", "documentation (RFC 9637)"},
    {"5f00::/16", "segment routing (RFC 9602)"},
    {"fc00::/7", "unique local (RFC 4193)"},
    {"fe80::/10", "link-local (RFC 4291)"},
    {"fec0::/10", "site-local, given up (RFC 3879)"},
    {"ff00::/8", "multicast (RFC 4291)"},
};

struct SpecialNetwork {
  Network network;
  std::string_view what;
};

const std::vector<SpecialNetwork>& special_networks() {
  static const std::vector<SpecialNetwork> all = [] {
    std::vector<SpecialNetwork> parsed;
    for (const Special& special : specials) parsed.push_back({parse_network(special.block).value(), special.what});
    return parsed;
  }();
  return all;
}

}  // namespace

std::optional<Address> parse_address(std::string_view text) {
  if (text.starts_with('[') && text.ends_with(']')) text = text.substr(1, text.size() - 2);
  // A zone ("fe80::1%eth0") says through which interface, which is for the operating system.
  const std::string copy(text.substr(0, text.find('%')));
  if (in_addr four{}; ::inet_pton(AF_INET, copy.c_str(), &four) == 1)
    return of_ipv4(reinterpret_cast<const std::uint8_t*>(&four));
  in6_addr six{};
  if (::inet_pton(AF_INET6, copy.c_str(), &six) != 1) return std::nullopt;
  Address address;
  std::memcpy(address.bytes.data(), &six, address.bytes.size());
  return address;
}

std::optional<Address> address_of(const sockaddr& socket) {
  Address address;
  if (socket.sa_family == AF_INET) {
    sockaddr_in four{};
    std::memcpy(&four, &socket, sizeof four);
    return of_ipv4(reinterpret_cast<const std::uint8_t*>(&four.sin_addr));
  }
  if (socket.sa_family != AF_INET6) return std::nullopt;
  sockaddr_in6 six{};
  std::memcpy(&six, &socket, sizeof six);
  std::memcpy(address.bytes.data(), &six.sin6_addr, address.bytes.size());
  return address;
}

std::string to_string(const Address& address) {
  char text[INET6_ADDRSTRLEN] = {};
  const bool four = is_ipv4(address);
  ::inet_ntop(four ? AF_INET : AF_INET6, address.bytes.data() + (four ? 12 : 0), text, sizeof text);
  return text;
}

bool Network::holds(const Address& address) const {
  const int whole = bits / 8;
  if (!std::equal(prefix.bytes.begin(), prefix.bytes.begin() + whole, address.bytes.begin())) return false;
  if (bits % 8 == 0) return true;
  const int mask = 0xFF << (8 - bits % 8);
  return (prefix.bytes[whole] & mask) == (address.bytes[whole] & mask);
}

std::optional<Network> parse_network(std::string_view text) {
  const std::size_t slash = text.find('/');
  const auto prefix = parse_address(text.substr(0, slash));
  if (!prefix || text.find('%') != std::string_view::npos) return std::nullopt;
  const bool four = text.find(':') == std::string_view::npos;
  int bits = four ? 32 : 128;
  if (slash != std::string_view::npos) {
    const std::string_view length = text.substr(slash + 1);
    int given = -1;
    const auto [end, error] = std::from_chars(length.data(), length.data() + length.size(), given);
    if (error != std::errc() || end != length.data() + length.size() || given < 0 || given > bits) return std::nullopt;
    bits = given;
  }
  return Network{*prefix, four ? bits + 96 : bits};
}

std::string_view special_purpose(const Address& address) {
  static const Network nat64 = parse_network("64:ff9b::/96").value();     // RFC 6052
  static const Network six_to_four = parse_network("2002::/16").value();  // RFC 3056
  if (nat64.holds(address)) return special_purpose(of_ipv4(address.bytes.data() + 12));
  if (six_to_four.holds(address)) return special_purpose(of_ipv4(address.bytes.data() + 2));
  const bool four = is_ipv4(address);
  for (const SpecialNetwork& special : special_networks()) {
    if (four == is_ipv4(special.network.prefix) && special.network.holds(address)) return special.what;
  }
  return {};
}

bool PermittedNetworks::permits(const std::string& host, const Address& address) const {
  return special_purpose(address).empty() || hosts.count(host) > 0 ||
         std::any_of(networks.begin(), networks.end(), [&](const Network& each) { return each.holds(address); });
}

}  // namespace figcheck::fetch
