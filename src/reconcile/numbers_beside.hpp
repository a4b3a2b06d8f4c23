#pragma once

#include "reconcile/claim.hpp"

namespace figcheck::reconcile {

/// What two sentences have in common of numbers besides those compared: "seven rifles, two pistols and 13 magazines",
/// "seven rifles, three pistols and 13 magazines". By how little likely each is to come by chance, from 0 to 1. Both
/// claims are in claims.list.
double company(const Claims& claims, const Claim& a, const Claim& b);

/// How surely one of two different numbers has its match in the other's article, by how little likely that is by
/// chance, from 0 to 1; 0 for two of one article.
double spoken_for(const Claims& claims, const Claim& a, const Claim& b);

/// How near two numbers that differ come to each other, from 0 (a fifth apart and more) to 1: of unlike things two
/// numbers of several digits seldom do. Of two and three nothing can be told.
double closeness(const Claim& a, const Claim& b);

}  // namespace figcheck::reconcile
