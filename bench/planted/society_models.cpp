// Epidemics, elections, migration.
#include "planted/model.hpp"

namespace figcheck::planted {
namespace {

StoryModel epidemic() {
  return {
      .name = "epidemic",
      .quantities = {{.key = "cases", .course = Course::growing, .low = 60, .high = 9000, .growth = 0.4},
                     {.key = "dead", .course = Course::growing, .low = 5, .high = 45, .growth = 0.4},
                     {.key = "beds", .course = Course::moving, .low = 40, .high = 900, .growth = 0.3},
                     {.key = "vaccinated", .course = Course::growing, .low = 9000, .high = 700000, .growth = 0.4},
                     {.key = "doses", .course = Course::growing, .low = 800000, .high = 4e6, .growth = 0.2},
                     {.key = "wards", .low = 11, .high = 70},
                     {.key = "ratio",
                      .course = Course::moving,
                      .form = Form::percent,
                      .origin = Origin::ratio,
                      .of = "dead",
                      .other = "cases"},
                     {.key = "infants",
                      .course = Course::growing,
                      .low = 0.2,
                      .high = 0.5,
                      .origin = Origin::part,
                      .of = "dead",
                      .whole_of_subset = true}},
      .earlier = {{.key = "dead", .low = 20, .high = 290}, {.key = "cases", .low = 300, .high = 90000}},
      .headlines = {"Cholera kills {dead} in {place}", "{cases} cases of cholera in {country}",
                    "{country} cholera: {dead} dead, {cases} ill"},
      .leads = {"Cholera has killed {dead} people in and around {place} {asof}, the health ministry said.",
                "{cases} people have fallen ill with cholera in {country} and {dead} have died, the health ministry "
                "said on {day}."},
      .details = {"{cases} cases [had been recorded|were known] {asof}.", "Doctors count {cases} cases of the disease.",
                  "{dead:-} of the {cases:=} patients, or {ratio:%}, have died.",
                  "{beds} beds were taken {asof}, {official} said.",
                  "{vaccinated} people [had been vaccinated|had had the vaccine] {asof}.",
                  "{doses} doses of vaccine have arrived {asof}.", "{wards} of the city's wards are affected.",
                  "{infants} of the dead were infants.",
                  "Cases rose to {cases:=} from {cases:<} a day earlier, the ministry said.",
                  "The disease has claimed {dead} lives, said {official}."},
      .background =
          {"In {back.year}, cholera killed {back.dead} people in {back.place}.",
           "An outbreak in {back.place} in {back.year} made {back.cases} people ill; {back.dead} of them died."},
      .prose = {"Chlorine is handed out at the wells.", "Schools have been told to close.",
                "The first patients came from the fish market.", "Hospitals are short of drips and gloves."}};
}

StoryModel election() {
  return {.name = "election",
          .quantities =
              {{.key = "turnout", .form = Form::percent, .low = 48, .high = 79},
               {.key = "lastturnout",
                .form = Form::percent,
                .low = 0.86,
                .high = 0.96,
                .origin = Origin::part,
                .of = "turnout"},
               {.key = "up", .form = Form::points, .origin = Origin::gap, .of = "turnout", .other = "lastturnout"},
               {.key = "winner", .form = Form::percent, .low = 51, .high = 68},
               {.key = "voters", .low = 700000, .high = 3e7},
               {.key = "seats", .low = 45, .high = 120},
               {.key = "house", .low = 150, .high = 400},
               {.key = "observers", .low = 40, .high = 900},
               {.key = "stations", .low = 1200, .high = 30000}},
          .earlier = {{.key = "winner", .form = Form::percent, .low = 40, .high = 70},
                      {.key = "turnout", .form = Form::percent, .low = 40, .high = 80}},
          .headlines = {"{candidate} wins {country} vote with {winner}", "Turnout of {turnout} in {country} election",
                        "{candidate} takes {seats} seats"},
          .leads = {"{candidate} won the election in {country} with {winner} of the vote, the election commission said "
                    "on {eventday}.",
                    "{turnout} of voters in {country} went to the polls, and {winner} of them chose {candidate}, final "
                    "results showed on {eventday}."},
          .details = {"Turnout [was|came to] {turnout}.",
                      "Turnout rose {up:.} to {turnout:=} from {lastturnout:=} in the last election.",
                      "{candidate} received {winner} of the votes cast.", "{voters} people were entitled to vote.",
                      "The electoral roll held {voters} names.",
                      "The party of {candidate} won {seats} of the {house:=} seats in parliament.",
                      "{candidate}'s party will have {seats} seats.",
                      "{observers} observers watched the vote, said {official}.",
                      "Voting took place at {stations} polling stations."},
          .background = {"In {back.year}, when {back.person} was elected, turnout had been {back.turnout}.",
                         "In the election of {back.year}, {back.person} won with {back.winner}."},
          .prose = {"Queues formed before dawn.", "The loser conceded in a short speech.",
                    "Ink on a finger showed who had voted.", "Fireworks lit up the capital."}};
}

StoryModel migration() {
  return {
      .name = "migration",
      .quantities =
          {{.key = "rescued", .course = Course::growing, .low = 60, .high = 2400, .growth = 0.4},
           {.key = "drowned", .course = Course::growing, .low = 5, .high = 90, .growth = 0.5},
           {.key = "arrived", .course = Course::growing, .low = 5000, .high = 150000, .growth = 0.05},
           {.key = "held", .course = Course::moving, .low = 300, .high = 4000, .growth = 0.3},
           {.key = "room", .low = 200, .high = 900},
           {.key = "boats", .course = Course::growing, .low = 4, .high = 30, .growth = 0.3},
           {.key = "fare", .form = Form::money, .low = 800, .high = 6000},
           {.key = "women",
            .course = Course::growing,
            .low = 0.1,
            .high = 0.4,
            .origin = Origin::part,
            .of = "rescued",
            .whole_of_subset = true},
           {.key = "men", .course = Course::growing, .origin = Origin::rest, .of = "rescued", .other = "women"}},
      .earlier = {{.key = "drowned", .low = 20, .high = 700}},
      .headlines = {"{rescued} migrants rescued off {place}", "{drowned} migrants drown off {country}",
                    "{country} coast guard picks up {rescued}"},
      .leads = {"The coast guard of {country} has rescued {rescued} migrants from {boats} boats off {place} since "
                "{eventday}, it said.",
                "{drowned} migrants drowned off {place} and {rescued} were rescued, the coast guard of {country} said "
                "on {day}."},
      .details = {"{rescued} people had been brought ashore {asof}.",
                  "{drowned} bodies have been washed up, {official} said.", "{drowned} people died at sea {asof}.",
                  "{arrived} migrants have reached {country} this year, the interior ministry said.",
                  "{held} people were held in the centre at {town} {asof}, which has room for {room}.",
                  "The centre was built for {room} people.",
                  "Migrants said that they had paid {fare} each for the crossing.",
                  "Those rescued, {rescued:=} in all, are {men:+} men and {women:+} women.",
                  "{women} women were among those rescued."},
      .background = {"In {back.year}, {back.drowned} migrants drowned when a boat sank off {back.place}."},
      .prose = {"The sea was rough, and the boats were made of rubber.", "Doctors treated many for burns from fuel.",
                "The mayor said that the island could not cope.", "Smugglers had left them without water."}};
}

}  // namespace

std::vector<StoryModel> society_models() { return {epidemic(), election(), migration()}; }

}  // namespace figcheck::planted
