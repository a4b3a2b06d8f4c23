// Earthquakes, floods, storms, fires in the hills, crops lost.
#include "planted/model.hpp"

namespace figcheck::planted {
namespace {

StoryModel earthquake() {
  return {.name = "earthquake",
          .quantities =
              {{.key = "dead", .course = Course::growing, .low = 9, .high = 900, .growth = 0.5},
               {.key = "hurt", .course = Course::growing, .low = 60, .high = 4000, .growth = 0.4},
               {.key = "missing", .course = Course::moving, .low = 8, .high = 300, .growth = 0.4},
               {.key = "homes", .course = Course::growing, .low = 150, .high = 30000, .growth = 0.3},
               {.key = "tents", .course = Course::growing, .low = 120, .high = 8000, .growth = 0.4},
               {.key = "magnitude", .form = Form::decimal, .low = 5.1, .high = 7.9},
               {.key = "depth", .form = Form::length, .low = 6, .high = 80},
               {.key = "distance", .form = Form::length, .low = 15, .high = 190},
               {.key = "children",
                .course = Course::growing,
                .low = 0.15,
                .high = 0.45,
                .origin = Origin::part,
                .of = "dead",
                .whole_of_subset = true},
               {.key = "adults", .course = Course::growing, .origin = Origin::rest, .of = "dead", .other = "children"}},
          .earlier = {{.key = "dead", .low = 12, .high = 20000},
                      {.key = "magnitude", .form = Form::decimal, .low = 5.2, .high = 8.2},
                      {.key = "hurt", .low = 90, .high = 30000}},
          .headlines = {"{dead} dead as quake shakes {place}", "{place} quake kills {dead}",
                        "Quake in {country}: {dead} killed, {hurt} hurt", "Toll of {place} earthquake reaches {dead}",
                        "{country} digs for survivors after {magnitude} quake"},
          .leads = {"[A powerful|A strong] earthquake [struck|shook|hit] {place} in {country} on {eventday}, killing "
                    "{dead} people and injuring {hurt}, {agency} said.",
                    "{dead} people [lost their lives|died|were killed] when an earthquake [levelled|brought down] "
                    "whole streets in {place} on {eventday}, according to {agency}.",
                    "The death toll from the earthquake that struck {place} on {eventday} stood at {dead} {asof}, "
                    "{official} said.",
                    "Rescuers in {place} were still pulling people from the ruins after the earthquake of {eventday}, "
                    "in which {dead} people perished."},
          .details = {"{hurt} people were [injured|hurt], many of them by falling masonry, {agency} said.",
                      "Doctors in {place} [have treated|treated] {hurt} people for injuries {asof}.",
                      "The number of injured was given as {hurt}.",
                      "{missing} people were [still missing|unaccounted for] {asof}, {official} told reporters.",
                      "{agency} listed {missing} people as missing.",
                      "The quake had a magnitude of {magnitude} and [was centred|lay] {depth:2} below the surface, the "
                      "seismological institute reported.",
                      "The {magnitude}-magnitude tremor was felt as far away as {town}.",
                      "Its epicentre was {distance:2} from {place}.",
                      "Seismologists put the epicentre {distance} from {place}, at a depth of {depth}.",
                      "{homes} [houses|homes] were destroyed, according to {agency}.",
                      "[In all,|Altogether,] {homes} homes have collapsed {asof}, said {official}.",
                      "The army [put up|pitched|set up] {tents} tents for families who had nowhere to sleep.",
                      "{children} children were among the dead, {official} said.",
                      "Of the {dead:=} people killed, {children:+} were children and {adults:+} adults.",
                      "The number of people killed rose to {dead:=} from {dead:<} a day earlier, {agency} said.",
                      "{agency} [raised|lifted] the death toll to {dead:=} {asof}; on the previous day it had spoken "
                      "of {dead:<} dead."},
          .background =
              {"The region is no stranger to earthquakes: in {back.year}, a tremor in {back.place} killed {back.dead} "
               "people.",
               "In {back.year}, {back.dead} people died in a magnitude {back.magnitude} earthquake in {back.place}.",
               "It brought back memories of the {back.place} earthquake of {back.year}, which left {back.dead} dead "
               "and {back.hurt} injured.",
               "The {back.year} earthquake in {back.place} measured {back.magnitude}."},
          .prose = {"Aftershocks sent people running into the streets again and again during the night.",
                    "The old town hall, a landmark in {place}, lost its tower.",
                    "Experts blamed poor mortar and the habit of adding floors without a permit.",
                    "Sniffer dogs were flown in from neighbouring countries."}};
}

StoryModel flood() {
  return {
      .name = "flood",
      .quantities =
          {{.key = "dead", .course = Course::growing, .low = 6, .high = 240, .growth = 0.5},
           {.key = "missing", .course = Course::moving, .low = 5, .high = 160, .growth = 0.5},
           {.key = "fled", .course = Course::growing, .low = 900, .high = 60000, .growth = 0.3},
           {.key = "houses", .course = Course::growing, .low = 80, .high = 9000, .growth = 0.3},
           {.key = "level", .course = Course::moving, .form = Form::depth, .low = 4, .high = 16, .growth = 0.15},
           {.key = "damage", .course = Course::growing, .form = Form::money, .low = 3e6, .high = 3e9, .growth = 0.3},
           {.key = "boats", .course = Course::moving, .low = 14, .high = 90, .growth = 0.2},
           {.key = "residents", .low = 70000, .high = 400000},
           {.key = "share",
            .course = Course::growing,
            .form = Form::percent,
            .origin = Origin::ratio,
            .of = "fled",
            .other = "residents"},
           {.key = "elderly",
            .course = Course::growing,
            .low = 0.2,
            .high = 0.5,
            .origin = Origin::part,
            .of = "dead",
            .whole_of_subset = true}},
      .earlier = {{.key = "dead", .low = 8, .high = 1500},
                  {.key = "damage", .form = Form::money, .low = 4e6, .high = 6e9},
                  {.key = "fled", .low = 1200, .high = 200000}},
      .headlines = {"Floods kill {dead} in {country}", "{dead} dead, {missing} missing as {river} bursts its banks",
                    "{fled} flee as waters rise in {place}", "{place} under water: {dead} drowned",
                    "Flood damage in {country} put at {damage}"},
      .leads = {"Floods after days of rain have [killed|claimed the lives of] {dead} people in {place}, {agency} said.",
                "{dead} people [drowned|died] when the {river} river burst its banks near {place} on {eventday}, "
                "[authorities|officials] said.",
                "The number of people killed by the floods in {country} stood at {dead} {asof}, {official} said.",
                "{fled} people have left their homes in and around {place}, where the {river} burst its banks on "
                "{eventday}."},
      .details = {"{missing} people are [reported missing|missing], said {official}.",
                  "{asof:c}, {missing} people had not been found.",
                  "{agency} [moved|evacuated|brought] {fled} people to higher ground.",
                  "{fled:-} of the district's {residents:=} inhabitants, or {share:%}, have had to leave their homes.",
                  "{fled} residents were evacuated, {agency} said.",
                  "The {river} stood at {level:2} {asof}, far above its banks.",
                  "The gauge at {place} showed {level} {asof}.",
                  "{houses} houses were [swept away|wrecked], according to {agency}.",
                  "The waters [destroyed|ruined] {houses} homes, {official} said.",
                  "The damage [was put at|is estimated at|amounts to] {damage}, {official} said.",
                  "Insurers [expect|reckon with] losses of {damage}.",
                  "Rescuers in {boats} boats went from roof to roof.", "{elderly} of the dead were elderly people.",
                  "{elderly} elderly people were among those who died, {official} said.",
                  "The death toll climbed to {dead:=} from {dead:<} a day earlier, {agency} said.",
                  "{agency} counted {dead} dead {asof}."},
      .background = {"In {back.year}, floods in {back.place} killed {back.dead} people.",
                     "The floods of {back.year} in {back.place} caused damage of {back.damage}.",
                     "{back.fled} people had to leave their homes in {back.place} when a dam failed there in "
                     "{back.year}; {back.dead} died.",
                     "The country has known worse: {back.dead} people drowned in {back.place} in {back.year}."},
      .prose = {"Sandbags were piled up along the embankment, but the water came through the drains.",
                "Cattle stood on the dyke, and nobody knew whose they were.", "Drinking water is brought in by lorry.",
                "Meteorologists expect the rain to ease towards the weekend."}};
}

StoryModel cyclone() {
  return {
      .name = "cyclone",
      .quantities =
          {{.key = "dead", .course = Course::growing, .low = 4, .high = 180, .growth = 0.6},
           {.key = "evacuated", .course = Course::growing, .low = 3000, .high = 900000, .growth = 0.2},
           {.key = "dark", .course = Course::moving, .low = 12000, .high = 1500000, .growth = 0.4},
           {.key = "damage", .course = Course::growing, .form = Form::money, .low = 2e7, .high = 9e9, .growth = 0.3},
           {.key = "wind", .form = Form::length, .low = 118, .high = 260},
           {.key = "shelters", .course = Course::moving, .low = 30, .high = 900, .growth = 0.3},
           {.key = "schools", .course = Course::growing, .low = 20, .high = 600, .growth = 0.3}},
      .earlier = {{.key = "dead", .low = 6, .high = 4000},
                  {.key = "damage", .form = Form::money, .low = 3e7, .high = 2e10}},
      .headlines = {"Cyclone {storm} leaves {dead} dead in {country}", "{evacuated} evacuated as {storm} nears {place}",
                    "{storm}: {dark} without power", "Storm {storm} kills {dead}, damage put at {damage}"},
      .leads = {"Cyclone {storm} [tore|swept] through {place} on {eventday}, killing {dead} people and leaving {dark} "
                "households without electricity.",
                "{dead} people have died since Cyclone {storm} came ashore near {place} on {eventday}, {agency} said.",
                "{country} counted its losses after Cyclone {storm}, which [killed|took the lives of] {dead} people "
                "{asof}."},
      .details = {"{evacuated} people were [evacuated|taken to safety] before the storm, {agency} said.",
                  "{official} said that {evacuated} residents had been moved out of its way.",
                  "{dark} households were without power {asof}, the grid operator said.",
                  "Power was out in {dark} homes.", "{storm} [caused|did] damage of {damage}, {official} said.",
                  "A first estimate puts the damage at {damage}.", "{shelters} shelters were open {asof}.",
                  "{schools} schools lost their roofs, the education ministry said.",
                  "{agency} put the number of dead at {dead} {asof}.",
                  "The number of deaths rose to {dead:=} from {dead:<} a day earlier."},
      .background = {"Cyclones are common here at this time of the year; in {back.year} one killed {back.dead} people "
                     "in {back.place}.",
                     "The storm that hit {back.place} in {back.year} cost {back.damage} and {back.dead} lives.",
                     "{back.dead} people died in {back.place} in the cyclone of {back.year}."},
      .prose = {"Palm trees lay across the coastal road.", "Fishermen had pulled their boats up to the church.",
                "The airport closed, and ferries stayed in port.",
                "Sheets of corrugated iron flew through the market."}};
}

StoryModel drought() {
  return {
      .name = "crop loss",
      .quantities =
          {{.key = "area", .form = Form::area, .low = 900, .high = 90000},
           {.key = "harvest", .form = Form::mass, .low = 12000, .high = 900000},
           {.key = "lastharvest", .form = Form::mass, .low = 1000000, .high = 2000000},
           {.key = "loss", .form = Form::money, .low = 2e6, .high = 8e8},
           {.key = "farmers", .low = 300, .high = 40000},
           {.key = "price", .course = Course::moving, .form = Form::price, .low = 110, .high = 420, .growth = 0.08},
           {.key = "relief", .form = Form::money, .low = 1e6, .high = 9e7},
           {.key = "wells", .course = Course::growing, .low = 15, .high = 700, .growth = 0.3}},
      .earlier = {{.key = "area", .form = Form::area, .low = 1200, .high = 60000},
                  {.key = "loss", .form = Form::money, .low = 3e6, .high = 5e8}},
      .headlines = {"Drought ruins {area} of crops in {country}", "{country} farmers lose {loss}",
                    "{farmers} farmers ask for help as fields dry out",
                    "Grain at {price} a tonne as {country} harvest fails"},
      .leads =
          {"The drought has ruined {area:2} of [wheat|maize|rice] around {place}, the farmers' union said on {day}.",
           "Farmers in {place} have lost crops worth {loss} to the drought, {official} said.",
           "{farmers} farmers in {country} have applied for relief after the worst drought in memory."},
      .details = {"{area} of cropland [has been lost|is lost], {agency} said.",
                  "This year's harvest will come to {harvest}, the agriculture ministry [estimates|said].",
                  "{official} expects a harvest of {harvest}.", "The losses [amount to|add up to|were put at] {loss}.",
                  "{farmers} farmers have asked the state for help, said {official}.",
                  "Grain [traded|sold] at {price} a tonne in {place} on {day}.",
                  "The government has set aside {relief} for those who were hit.",
                  "{relief} in relief [will be paid|is to be paid] before winter, {official} said.",
                  "{wells} wells have run dry {asof}."},
      .background = {"In {back.year}, a drought around {back.place} destroyed crops on {back.area}.",
                     "The drought of {back.year} cost farmers in {back.place} {back.loss}."},
      .prose = {"The soil is so hard that ploughs break.", "Cattle are being sold for next to nothing.",
                "In the villages, prayers for rain are held every evening.",
                "The reservoir above {town} is a field of cracked mud."}};
}

}  // namespace

std::vector<StoryModel> disaster_models() { return {earthquake(), flood(), cyclone(), drought()}; }

}  // namespace figcheck::planted
