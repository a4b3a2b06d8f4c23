// Ships, trains, factories, mines.
#include "planted/model.hpp"

namespace figcheck::planted {
namespace {

StoryModel ferry() {
  return {
      .name = "ferry sinking",
      .quantities = {{.key = "aboard", .low = 70, .high = 800},
                     {.key = "dead", .course = Course::growing, .low = 5, .high = 40, .growth = 0.5},
                     {.key = "rescued", .course = Course::growing, .low = 22, .high = 60, .growth = 0.1},
                     {.key = "missing", .course = Course::moving, .low = 8, .high = 70, .growth = 0.4},
                     {.key = "crew", .low = 6, .high = 19},
                     {.key = "capacity", .low = 60, .high = 700},
                     {.key = "offshore", .form = Form::length, .low = 3, .high = 60},
                     {.key = "depth", .form = Form::depth, .low = 14, .high = 180},
                     {.key = "boats", .course = Course::moving, .low = 4, .high = 30, .growth = 0.3},
                     {.key = "women",
                      .course = Course::growing,
                      .low = 0.3,
                      .high = 0.5,
                      .origin = Origin::part,
                      .of = "dead",
                      .whole_of_subset = true},
                     {.key = "men", .course = Course::growing, .origin = Origin::rest, .of = "dead", .other = "women"}},
      .earlier = {{.key = "dead", .low = 10, .high = 900}, {.key = "aboard", .low = 1000, .high = 2500}},
      .headlines = {"{dead} drown as ferry sinks off {place}", "Ferry with {aboard} aboard goes down",
                    "{missing} missing after ferry sinking in {country}", "{ship} sinking: {dead} bodies recovered"},
      .leads =
          {"The ferry {ship} sank off {place} on {eventday} with {aboard} people [on board|aboard], and {dead} bodies "
           "have been [recovered|found], {agency} said.",
           "{dead} people drowned when a ferry [went down|capsized] near {place} on {eventday}, {agency} said.",
           "{asof:c}, divers had recovered {dead} bodies from the wreck of the ferry {ship}, which sank near {place}."},
      .details = {"{aboard} people were on board when the {ship} left port, {official} said.",
                  "The passenger list held {aboard} names.",
                  "{rescued} people were [rescued|saved|pulled from the water], {agency} said.",
                  "Fishermen and the coast guard rescued {rescued} passengers {asof}.",
                  "{missing} people were still missing {asof}.",
                  "The search goes on for {missing} missing passengers, said {official}.",
                  "The {ship} had a crew of {crew}.",
                  "She was licensed to carry {capacity} passengers, the shipping office said.",
                  "The vessel sank {offshore:2} off the coast.",
                  "The wreck lies {offshore} from {place}, in water {depth} deep.",
                  "{boats} boats [joined|took part in] the search {asof}.",
                  "Among the {dead:=} dead are {women:+} women and {men:+} men, {agency} said.",
                  "{women} women were among the victims.",
                  "The number of confirmed deaths rose to {dead:=} from {dead:<} a day earlier.",
                  "{agency} put the death toll at {dead} {asof}."},
      .background =
          {"In {back.year}, a ferry sank off {back.place}; {back.dead} of the {back.aboard} people on it died.",
           "{back.dead} people lost their lives in {back.place} in {back.year}, when another ferry of the line caught "
           "fire.",
           "Ferry accidents are frequent in the region: {back.dead} people drowned near {back.place} in {back.year}."},
      .prose = {"Relatives waited on the quay with photographs.",
                "Survivors said that life jackets had been locked away.", "The captain was taken in for questioning.",
                "The sea was calm, and the sky was clear."}};
}

StoryModel factory_fire() {
  return {
      .name = "factory fire",
      .quantities = {{.key = "dead", .course = Course::growing, .low = 5, .high = 130, .growth = 0.4},
                     {.key = "burned", .course = Course::growing, .low = 11, .high = 220, .growth = 0.3},
                     {.key = "workers", .low = 140, .high = 2600},
                     {.key = "firefighters", .low = 40, .high = 320},
                     {.key = "hours", .low = 4, .high = 30},
                     {.key = "damage", .form = Form::money, .low = 1e6, .high = 9e7},
                     {.key = "fine", .form = Form::money, .low = 1e5, .high = 9e5},
                     {.key = "area", .form = Form::area, .low = 3, .high = 40},
                     {.key = "share",
                      .course = Course::growing,
                      .form = Form::percent,
                      .origin = Origin::ratio,
                      .of = "dead",
                      .other = "workers"},
                     {.key = "women",
                      .course = Course::growing,
                      .low = 0.4,
                      .high = 0.7,
                      .origin = Origin::part,
                      .of = "dead",
                      .whole_of_subset = true}},
      .earlier = {{.key = "dead", .low = 6, .high = 300}, {.key = "burned", .low = 20, .high = 500}},
      .headlines = {"Factory fire kills {dead} in {place}", "{dead} dead in blaze at {company} plant",
                    "{place} fire: {dead} killed, {burned} burned"},
      .leads =
          {"A fire at a factory of {company} in {place} killed {dead} workers on {eventday}, {agency} said.",
           "{dead} people [died|perished|burned to death] in a fire that gutted a {company} plant in {place} on "
           "{eventday}.",
           "The toll of the fire at the {company} plant in {place} reached {dead} {asof}, hospital officials said."},
      .details = {"{burned} people were treated for burns, {agency} said.",
                  "Hospitals took in {burned} injured workers.",
                  "{workers} people work at the plant, the company said.",
                  "The plant [employs|gives work to] {workers} people.",
                  "{firefighters} firefighters fought the flames for {hours} hours.",
                  "It took {firefighters} firemen to bring the blaze under control.",
                  "The blaze was put out after {hours} hours.", "The damage was put at {damage}.",
                  "{company} said that it had lost {damage} in machines and cloth.",
                  "In spring, inspectors had fined {company} {fine} for locked exits.", "The site covers {area:2}.",
                  "{women} of the dead were women, {official} said.",
                  "{dead:-} of the {workers:=} workers, or {share:%}, did not come out alive.",
                  "The number of dead rose to {dead:=} from {dead:<} a day earlier, doctors said.",
                  "{dead} bodies had been identified {asof}, {official} said."},
      .background = {"In {back.year}, {back.dead} people died in a factory fire in {back.place}.",
                     "A blaze in a mill in {back.place} in {back.year} killed {back.dead} and injured {back.burned}."},
      .prose = {"Witnesses said that the gates had been chained.", "The roof came down before the ladders arrived.",
                "Bolts of cloth fed the flames.", "The owner could not be reached."}};
}

StoryModel mine() {
  return {.name = "mine accident",
          .quantities = {{.key = "dead", .course = Course::growing, .low = 4, .high = 90, .growth = 0.4},
                         {.key = "trapped", .course = Course::moving, .low = 6, .high = 60, .growth = 0.4},
                         {.key = "rescuedminers", .course = Course::growing, .low = 12, .high = 150, .growth = 0.2},
                         {.key = "depth", .form = Form::depth, .low = 180, .high = 1400},
                         {.key = "output", .form = Form::mass, .low = 90000, .high = 3000000},
                         {.key = "miners", .low = 300, .high = 4000},
                         {.key = "pay", .form = Form::money, .low = 12000, .high = 90000}},
          .earlier = {{.key = "dead", .low = 6, .high = 400}},
          .headlines = {"{dead} miners killed in {country}", "{trapped} trapped in {place} mine",
                        "Mine blast kills {dead} near {place}"},
          .leads = {"An explosion in a coal mine near {place} [killed|claimed the lives of] {dead} miners on "
                    "{eventday}, {agency} said.",
                    "{dead} miners [are dead|have died] and {trapped} are trapped underground after a blast in a mine "
                    "near {place}, {official} said {asof}."},
          .details = {"{trapped} men were trapped {asof}, the operator said.",
                      "Rescuers hoped to reach the {trapped} miners who were trapped underground.",
                      "{rescuedminers} miners made it to the surface, {agency} said.",
                      "{rescuedminers} miners were brought up alive.", "The blast happened at a depth of {depth:2}.",
                      "The mine produced {output} of coal last year.",
                      "{company}, which runs the mine, employs {miners} miners there.",
                      "Families of the dead will get {pay} each, the company said.",
                      "The number of miners killed rose to {dead:=} from {dead:<} a day earlier.",
                      "{dead} miners were confirmed dead {asof}."},
          .background = {"In {back.year}, {back.dead} miners died in a mine in {back.place}.",
                         "Methane killed {back.dead} men in a pit at {back.place} in {back.year}."},
          .prose = {"Women stood at the gate all night.", "The fans had stopped before the blast.",
                    "Rescuers turned back twice because of gas.", "Coal is the only work there is in the valley."}};
}

StoryModel train() {
  return {
      .name = "train crash",
      .quantities = {{.key = "dead", .course = Course::growing, .low = 4, .high = 120, .growth = 0.4},
                     {.key = "hurt", .course = Course::growing, .low = 20, .high = 420, .growth = 0.3},
                     {.key = "passengers", .low = 450, .high = 1200},
                     {.key = "coaches", .low = 3, .high = 11},
                     {.key = "speed", .form = Form::length, .low = 70, .high = 210},
                     {.key = "critical", .course = Course::moving, .low = 3, .high = 40, .growth = 0.4},
                     {.key = "compensation", .form = Form::money, .low = 8000, .high = 70000}},
      .earlier = {{.key = "dead", .low = 5, .high = 300}, {.key = "hurt", .low = 30, .high = 900}},
      .headlines = {"{dead} killed in {country} train crash", "Trains collide near {place}, {dead} dead",
                    "{hurt} injured in rail accident"},
      .leads =
          {"An express and a goods train collided near {place} on {eventday}, killing {dead} people and injuring "
           "{hurt}, {agency} said.",
           "{dead} people were killed and {hurt} injured when an express train [left the rails|jumped the tracks] near "
           "{place} on {eventday}."},
      .details = {"{passengers} passengers were on the train, the railway said.",
                  "The train was carrying {passengers} passengers.", "{coaches} coaches [overturned|left the track].",
                  "{hurt} passengers were taken to hospitals in {place} and {town}.",
                  "{critical} of the injured were in a critical condition {asof}, doctors said.",
                  "The dead [numbered|came to] {dead} {asof}, {official} said.",
                  "The railway will pay {compensation} to each family of the victims.",
                  "The number of people killed rose to {dead:=} from {dead:<} a day earlier, {agency} said."},
      .background =
          {"In {back.year}, a derailment near {back.place} killed {back.dead} people.",
           "{back.dead} people died and {back.hurt} were hurt in a train crash at {back.place} in {back.year}."},
      .prose = {"The signal at the junction had been out of order.", "Passengers climbed out through the windows.",
                "The line will stay closed for repairs.", "The driver survived and was questioned."}};
}

}  // namespace

std::vector<StoryModel> accident_models() { return {ferry(), factory_fire(), mine(), train()}; }

}  // namespace figcheck::planted
