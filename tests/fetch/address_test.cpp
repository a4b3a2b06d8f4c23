#include "fetch/address.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <netinet/in.h>

#include <cstring>

using namespace figcheck::fetch;
using ::testing::HasSubstr;

namespace {

std::string_view purpose(std::string_view address) { return special_purpose(parse_address(address).value()); }

}  // namespace

TEST(Address, OfThePublicInternetHasNoSpecialPurpose) {
  for (const char* address :
       {"1.1.1.1",         "9.255.255.255",  "11.0.0.0",         "100.63.255.255",  "100.128.0.0",
        "126.255.255.255", "128.0.0.0",      "169.253.255.255",  "169.255.0.0",     "172.15.255.255",
        "172.32.0.0",      "192.0.1.0",      "192.0.3.0",        "192.167.255.255", "192.169.0.0",
        "198.17.255.255",  "198.20.0.0",     "223.255.255.255",  "2606:4700::1111", "2a00:1450::1",
        "2002:101:101::1", "::ffff:1.1.1.1", "64:ff9b::1.1.1.1", "2001:200::1"}) {
    EXPECT_EQ(purpose(address), "") << address;
  }
}

TEST(Address, OfEveryRegisteredBlockHasOne) {
  for (const char* address :
       {"0.0.0.0",      "0.1.2.3",     "10.0.0.0",        "10.255.255.255",  "100.64.0.0",     "100.127.255.255",
        "127.0.0.1",    "127.255.0.1", "169.254.169.254", "172.16.0.0",      "172.31.255.255", "192.0.0.1",
        "192.0.2.7",    "192.88.99.1", "192.168.0.0",     "192.168.255.255", "198.18.0.1",     "198.19.255.255",
        "198.51.100.1", "203.0.113.1", "224.0.0.1",       "239.255.255.255", "240.0.0.1",      "255.255.255.255",
        "::",           "::1",         "::127.0.0.1",     "100::1",          "2001::1",        "2001:2::1",
        "2001:20::1",   "2001:db8::1", "3fff::1",         "5f00::1",         "fc00::1",        "fdff::1",
        "fe80::1",      "febf::1",     "fec0::1",         "ff02::1",         "64:ff9b:1::1"}) {
    EXPECT_NE(purpose(address), "") << address;
  }
}

TEST(Address, InsideAnotherIsJudgedItself) {
  for (const char* address : {"::ffff:10.0.0.1", "::ffff:7f00:1", "64:ff9b::10.0.0.1", "64:ff9b::7f00:1",
                              "2002:a00:1::1", "2002:7f00:1::1", "::ffff:169.254.169.254"}) {
    EXPECT_NE(purpose(address), "") << address;
  }
  EXPECT_EQ(purpose("::ffff:10.0.0.1"), "private use (RFC 1918)");
}

TEST(Address, IsReadFromTextAndSockets) {
  EXPECT_EQ(to_string(parse_address("[2001:DB8::1]").value()), "2001:db8::1");
  EXPECT_EQ(to_string(parse_address("192.0.2.1").value()), "192.0.2.1");
  for (const char* text : {"", "localhost", "1.2.3", "1.2.3.4.5", "::g", "256.0.0.1", "0x7f.0.0.1"})
    EXPECT_FALSE(parse_address(text)) << text;
  sockaddr_in four{};
  four.sin_family = AF_INET;
  four.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  EXPECT_EQ(to_string(address_of(reinterpret_cast<const sockaddr&>(four)).value()), "127.0.0.1");
  sockaddr other{};
  other.sa_family = AF_UNIX;
  EXPECT_FALSE(address_of(other));
}

TEST(Network, HoldsItsAddresses) {
  const Network network = parse_network("10.1.128.0/17").value();
  EXPECT_TRUE(network.holds(parse_address("10.1.128.0").value()));
  EXPECT_TRUE(network.holds(parse_address("10.1.255.255").value()));
  EXPECT_TRUE(network.holds(parse_address("::ffff:10.1.200.1").value()));
  EXPECT_FALSE(network.holds(parse_address("10.1.127.255").value()));
  EXPECT_FALSE(network.holds(parse_address("10.2.128.0").value()));
  EXPECT_TRUE(parse_network("::1").value().holds(parse_address("::1").value()));
  EXPECT_FALSE(parse_network("::1").value().holds(parse_address("::2").value()));
  EXPECT_TRUE(parse_network("0.0.0.0/0").value().holds(parse_address("10.0.0.1").value()));
  EXPECT_FALSE(parse_network("0.0.0.0/0").value().holds(parse_address("fd00::1").value()));
  for (const char* text : {"", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8x", "fd00::/129", "a/8"})
    EXPECT_FALSE(parse_network(text)) << text;
}

TEST(PermittedNetworks, PermitThePublicInternetAndWhatIsNamed) {
  PermittedNetworks permitted;
  const Address inside = parse_address("10.1.2.3").value();
  EXPECT_TRUE(permitted.permits("news.example", parse_address("1.1.1.1").value()));
  EXPECT_FALSE(permitted.permits("archive.internal", inside));
  permitted.hosts.insert("archive.internal");
  EXPECT_TRUE(permitted.permits("archive.internal", inside));
  EXPECT_FALSE(permitted.permits("other.internal", inside));
  permitted.networks.push_back(parse_network("10.1.0.0/16").value());
  EXPECT_TRUE(permitted.permits("other.internal", inside));
  EXPECT_FALSE(permitted.permits("other.internal", parse_address("10.2.2.3").value()));
}
