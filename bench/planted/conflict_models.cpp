// Bombings, flight from war, arrests.
#include "planted/model.hpp"

namespace figcheck::planted {
namespace {

StoryModel bombing() {
  return {
      .name = "bombing",
      .quantities =
          {{.key = "dead", .course = Course::growing, .low = 4, .high = 140, .growth = 0.35},
           {.key = "wounded", .course = Course::growing, .low = 20, .high = 500, .growth = 0.3},
           {.key = "arrested", .course = Course::growing, .low = 3, .high = 40, .growth = 0.5},
           {.key = "explosives", .low = 15, .high = 400},
           {.key = "shops", .low = 11, .high = 90},
           {.key = "reward", .form = Form::money, .low = 50000, .high = 5e6},
           {.key = "police",
            .course = Course::growing,
            .low = 0.1,
            .high = 0.35,
            .origin = Origin::part,
            .of = "dead",
            .whole_of_subset = true},
           {.key = "civilians", .course = Course::growing, .origin = Origin::rest, .of = "dead", .other = "police"}},
      .earlier = {{.key = "dead", .low = 7, .high = 350}, {.key = "wounded", .low = 30, .high = 900}},
      .headlines = {"Bomb kills {dead} in {place} market", "{dead} dead, {wounded} wounded in {place} blast",
                    "{place} bombing: police hold {arrested}"},
      .leads = {"A bomb [exploded|went off] in a [crowded market|bus station] in {place} on {eventday}, killing {dead} "
                "people and wounding {wounded}, police said.",
                "{dead} people were killed in a bomb attack in {place} on {eventday}, {agency} said.",
                "The number of people killed in the bombing in {place} stood at {dead} {asof}, said {official}."},
      .details = {"{wounded} people were wounded, according to {agency}.",
                  "Hospitals reported {wounded} wounded {asof}.",
                  "{wounded} others were injured, some of them seriously.",
                  "Police have [arrested|detained] {arrested} people {asof}.",
                  "{arrested} suspects were in custody {asof}, {official} said.",
                  "The bomb held {explosives} kilograms of explosives, investigators said.",
                  "{shops} shops were wrecked by the blast.",
                  "The government offered a reward of {reward} for information.",
                  "{police} police officers were among those killed.",
                  "Of the {dead:=} killed, {police:+} were policemen and {civilians:+} civilians.",
                  "The death toll rose to {dead:=} from {dead:<} a day earlier, as more victims died in hospital."},
      .background = {"In {back.year}, a car bomb in {back.place} killed {back.dead} people and wounded {back.wounded}.",
                     "It was the worst attack since {back.year}, when {back.dead} people were killed in {back.place}."},
      .prose = {"No group has claimed responsibility.", "The blast tore awnings from the stalls.",
                "Shoes and vegetables lay scattered over the street.",
                "Security was tightened at stations and airports."}};
}

StoryModel refugees() {
  return {
      .name = "refugees",
      .quantities =
          {{.key = "crossed", .course = Course::growing, .low = 4000, .high = 700000, .growth = 0.3},
           {.key = "camp", .course = Course::moving, .low = 1500, .high = 60000, .growth = 0.3},
           {.key = "appeal", .form = Form::money, .low = 8e6, .high = 9e8},
           {.key = "received", .course = Course::growing, .form = Form::money, .low = 1e6, .high = 4e6, .growth = 0.2},
           {.key = "villages", .course = Course::growing, .low = 12, .high = 200, .growth = 0.3},
           {.key = "killed", .course = Course::growing, .low = 30, .high = 2000, .growth = 0.3},
           {.key = "distance", .form = Form::length, .low = 12, .high = 140},
           {.key = "minors",
            .course = Course::growing,
            .low = 0.3,
            .high = 0.6,
            .origin = Origin::part,
            .of = "crossed",
            .whole_of_subset = true}},
      .earlier = {{.key = "crossed", .low = 9000, .high = 900000}},
      .headlines = {"{crossed} flee {country}", "{crossed} refugees cross border from {country}",
                    "UN seeks {appeal} for {country} refugees", "{camp} crowd into camp near {place}"},
      .leads = {"{crossed} people have fled {country} since fighting broke out around {place}, the refugee agency said "
                "on {day}.",
                "The number of refugees from {country} reached {crossed} {asof}, according to the refugee agency.",
                "Aid workers are struggling to feed the {crossed} people who have crossed the border from {country}."},
      .details = {"{camp} people live in the camp near {town} {asof}.",
                  "The camp at {town} held {camp} people {asof}, its director said.",
                  "The United Nations appealed for {appeal}.",
                  "The agency needs {appeal} to get through the winter, said {official}.",
                  "Donors have paid in {received} {asof}.",
                  "{villages} villages have been burned, according to witnesses.",
                  "{killed} people have been killed in the fighting, {agency} said.",
                  "The fighting has cost {killed} lives {asof}.", "The camp lies {distance:2} from the border.",
                  "{minors} of the refugees are children.",
                  "{minors} children are among those who fled, said {official}.",
                  "The count of refugees rose to {crossed:=} from {crossed:<} a day earlier."},
      .background = {"In {back.year}, {back.crossed} people fled from the fighting in {back.place}.",
                     "The war in {back.place} drove {back.crossed} people over the border in {back.year}."},
      .prose = {"Many came on foot and carried nothing.", "Trucks with flour are stuck at the crossing.",
                "The night was cold, and there were not enough blankets.",
                "Both sides accuse each other of breaking the truce."}};
}

StoryModel evacuation() {
  return {
      .name = "evacuation",
      .quantities = {{.key = "evacuated", .course = Course::growing, .low = 700, .high = 90000, .growth = 0.3},
                     {.key = "zone", .form = Form::length, .low = 4, .high = 40},
                     {.key = "ash", .form = Form::depth, .low = 2000, .high = 12000},
                     {.key = "shelters", .course = Course::moving, .low = 12, .high = 160, .growth = 0.3},
                     {.key = "flights", .course = Course::growing, .low = 20, .high = 900, .growth = 0.4},
                     {.key = "soldiers", .low = 150, .high = 3000},
                     {.key = "stayed", .course = Course::moving, .low = 30, .high = 900, .growth = 0.3},
                     {.key = "masks", .course = Course::growing, .low = 4000, .high = 300000, .growth = 0.3}},
      .earlier = {{.key = "dead", .low = 5, .high = 5000}, {.key = "evacuated", .low = 2000, .high = 120000}},
      .headlines = {"{evacuated} evacuated as volcano near {place} erupts", "Volcano: {flights} flights cancelled",
                    "Ash over {country}, {evacuated} leave homes"},
      .leads = {"{evacuated} people have been evacuated from the slopes of the volcano near {place}, which erupted on "
                "{eventday}, {agency} said.",
                "Authorities in {country} moved {evacuated} people out of danger after a volcano near {place} erupted "
                "on {eventday}."},
      .details = {"A zone of {zone:2} around the crater was closed.",
                  "The exclusion zone reaches {zone} from the crater, {official} said.",
                  "Ash rose {ash:2} into the air.", "{shelters} shelters were open {asof}, {agency} said.",
                  "Airlines have cancelled {flights} flights {asof}.",
                  "{flights} flights were cancelled, the airport said.",
                  "{soldiers} soldiers helped with the evacuation.",
                  "{stayed} people refused to leave {asof}, {official} said.", "{masks} masks were handed out {asof}.",
                  "The number of evacuees rose to {evacuated:=} from {evacuated:<} a day earlier."},
      .background = {"In {back.year}, an eruption at {back.place} killed {back.dead} people.",
                     "{back.evacuated} people were evacuated when the volcano at {back.place} erupted in {back.year}."},
      .prose = {"Ash covered cars and roofs like dirty snow.", "Farmers went back by day to feed their animals.",
                "Children watched the glow from the schoolyard.",
                "Volcanologists keep the alert at its highest level."}};
}

StoryModel strike() {
  return {
      .name = "strike",
      .quantities =
          {{.key = "strikers", .course = Course::moving, .low = 800, .high = 60000, .growth = 0.25},
           {.key = "demand", .form = Form::percent, .low = 5, .high = 16},
           {.key = "offer", .course = Course::moving, .form = Form::percent, .low = 1.5, .high = 4, .growth = 0.1},
           {.key = "cost", .form = Form::money, .low = 2e6, .high = 9e7},
           {.key = "trains", .course = Course::moving, .low = 60, .high = 1500, .growth = 0.2},
           {.key = "marchers", .low = 2500, .high = 90000},
           {.key = "yes", .low = 1200, .high = 20000},
           {.key = "ballots", .low = 25000, .high = 40000},
           {.key = "yesshare", .form = Form::percent, .origin = Origin::ratio, .of = "yes", .other = "ballots"}},
      .earlier = {{.key = "days", .low = 4, .high = 40}, {.key = "strikers", .low = 1000, .high = 50000}},
      .headlines = {"{strikers} walk out in {country}", "{trains} trains cancelled as rail workers strike",
                    "Unions in {country} demand {demand} more"},
      .leads = {"{strikers} rail workers in {country} [stayed off the job|were on strike] on {day}, the union said.",
                "A strike by {strikers} railway workers brought {place} to a standstill on {day}."},
      .details =
          {"The union is asking for {demand} more pay.", "Workers want a raise of {demand}.",
           "The railway's offer stood at {offer} {asof}.",
           "Each day of the strike costs the railway {cost}, {official} said.",
           "{trains} trains were cancelled on {day}, the railway said.",
           "{marchers} people marched through {place} in support of the strike on {eventday}, according to police.",
           "{yes:-} of {ballots:=} members, or {yesshare:%}, had voted for a strike.",
           "{yes} members voted to walk out."},
      .background = {"In {back.year}, {back.strikers} workers in {back.place} were on strike for {back.days} days."},
      .prose = {"Commuters shared taxis or stayed at home.", "Both sides said they were ready to talk.",
                "Pickets stood around fires at the depot.", "The government has ruled out stepping in."}};
}

}  // namespace

std::vector<StoryModel> conflict_models() { return {bombing(), refugees(), evacuation(), strike()}; }

}  // namespace figcheck::planted
