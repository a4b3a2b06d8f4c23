#pragma once

#include <string>

#include "planted/random.hpp"

namespace figcheck::planted {

// Names out of syllables: many millions of each, none of them taken from anywhere.

std::string place_name(Random& random);    ///< "Tavoresk", "Port Ondrel"
std::string country_name(Random& random);  ///< "Velmaria"
std::string family_name(Random& random);   ///< "Kardesh"
std::string person_name(Random& random);   ///< "Mirel Kardesh"
std::string company_name(Random& random);  ///< "Tavor Mining"
std::string ship_name(Random& random);     ///< "Lady of Ondrel"
std::string outlet_name(Random& random);   ///< "The Tavoresk Courier"
std::string agency_name(Random& random);   ///< a wire service: "Ondrel Press Agency"

}  // namespace figcheck::planted
