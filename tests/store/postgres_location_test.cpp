#include "store/postgres_location.hpp"

#include <gtest/gtest.h>

#include "store/database.hpp"

namespace figcheck::store {
namespace {

TEST(PostgresLocation, IsToldByItsScheme) {
  EXPECT_TRUE(is_postgres_location("postgresql://db.example/figures"));
  EXPECT_TRUE(is_postgres_location("postgres://"));
  EXPECT_FALSE(is_postgres_location("figures.store"));
  EXPECT_FALSE(is_postgres_location("postgresql:figures"));
  EXPECT_FALSE(is_postgres_location("./postgresql://db.example"));
}

TEST(PostgresLocation, IsShownWithoutItsPassword) {
  EXPECT_EQ(without_password("postgresql://ann:se:cr@db.example:5432/figures?a=b"),
            "postgresql://ann:***@db.example:5432/figures?a=b");
  EXPECT_EQ(without_password("postgresql://ann:se/c@ret@db.example/figures"),
            "postgresql://ann:***@db.example/figures");
  EXPECT_EQ(without_password("postgres://ann:what?@db.example/x"), "postgres://ann:***@db.example/x");
  EXPECT_EQ(without_password("postgresql://db.example/figures?user=ann&password=secret&x=1"),
            "postgresql://db.example/figures?user=ann&password=***&x=1");
  EXPECT_EQ(without_password("postgresql://db.example/figures?sslpassword=a&password=secret"),
            "postgresql://db.example/figures?sslpassword=***&password=***");
}

TEST(PostgresLocation, IsShownAsItIsWithoutOne) {
  for (const char* const location : {"postgresql://", "postgresql://ann@db.example/figures",
                                     "postgresql://db.example:5432/figures", "postgresql:///figures?host=/run/socket",
                                     "postgresql://[2001:db8::1]:5432/figures", "postgresql://?nopassword=1"}) {
    EXPECT_EQ(without_password(location), location);
  }
}

TEST(PostgresLocation, GetsDefaultsForWhatItDoesNotName) {
  EXPECT_EQ(with_defaults("postgresql://db.example/x"),
            "postgresql://db.example/x?connect_timeout=15&application_name=figcheck");
  EXPECT_EQ(with_defaults("postgresql:///x?connect_timeout=3"),
            "postgresql:///x?connect_timeout=3&application_name=figcheck");
}

}  // namespace
}  // namespace figcheck::store
