#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

struct sockaddr;

namespace figcheck::fetch {

/// An address of the internet: 16 bytes as IPv6 has them, IPv4 as ::ffff:a.b.c.d (RFC 4291, section 2.5.5.2).
struct Address {
  std::array<std::uint8_t, 16> bytes{};

  auto operator<=>(const Address&) const = default;
};

/// Reads "192.0.2.1", "2001:db8::1", "[2001:db8::1]"; nothing for anything else, a host's name among it.
std::optional<Address> parse_address(std::string_view text);

/// The address of a socket; nothing for another family than IPv4 and IPv6.
std::optional<Address> address_of(const sockaddr& socket);

std::string to_string(const Address& address);

/// A block of addresses: those that have the first `bits` bits of `prefix`.
struct Network {
  Address prefix;
  int bits = 0;

  bool holds(const Address& address) const;
};

/// Reads CIDR notation (RFC 4632): "10.0.0.0/8", "fd00::/8"; an address alone is a block of one.
std::optional<Network> parse_network(std::string_view text);

/// What an address is for that is not reached from all of the internet: "private use (RFC 1918)", "loopback (RFC
/// 1122)"; "" for one that is. Follows IANA's registries of special-purpose addresses (RFC 6890), with multicast and
/// reserved blocks; an IPv4 address inside an IPv6 one (mapped, NAT64, 6to4) is judged as such.
std::string_view special_purpose(const Address& address);

/// The special-purpose addresses that may be connected to nevertheless.
struct PermittedNetworks {
  std::vector<Network> networks;
  std::set<std::string> hosts;  ///< in lower case: whatever address they have

  bool permits(const std::string& host, const Address& address) const;
};

}  // namespace figcheck::fetch
