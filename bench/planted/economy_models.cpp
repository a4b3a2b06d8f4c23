// Company results, awards of courts, pledges of aid, closures.
#include "planted/model.hpp"

namespace figcheck::planted {
namespace {

StoryModel results() {
  return {
      .name = "company results",
      .quantities =
          {{.key = "revenue", .form = Form::money, .low = 4e8, .high = 4e10},
           {.key = "lastrevenue",
            .form = Form::money,
            .low = 0.75,
            .high = 0.95,
            .origin = Origin::part,
            .of = "revenue"},
           {.key = "growth", .form = Form::percent, .origin = Origin::rise, .of = "revenue", .other = "lastrevenue"},
           {.key = "profit", .form = Form::money, .low = 2e7, .high = 3e8},
           {.key = "share", .course = Course::moving, .form = Form::price, .low = 8, .high = 240, .growth = 0.06},
           {.key = "move", .course = Course::moving, .form = Form::percent, .low = 1.2, .high = 9, .growth = 0.5},
           {.key = "staff", .low = 2000, .high = 90000},
           {.key = "jobs", .low = 150, .high = 1900},
           {.key = "dividend", .form = Form::price, .low = 0.4, .high = 6}},
      .earlier = {{.key = "loss", .form = Form::money, .low = 3e6, .high = 2e9}},
      .headlines = {"{company} posts profit of {profit}", "{company} to cut {jobs} jobs",
                    "{company} revenue climbs {growth} to {revenue}", "{company} shares at {share}"},
      .leads = {"{company} reported a quarterly profit of {profit} on {eventday} and said it would cut {jobs} jobs.",
                "{company} of {place} made a profit of {profit} in the quarter, it said on {eventday}.",
                "Quarterly revenue at {company} [rose|grew] {growth:%} to {revenue:=} from {lastrevenue:=} a year "
                "earlier, the company said on {eventday}."},
      .details = {"Revenue [came to|was] {revenue}.",
                  "Net profit for the quarter [was|came in at] {profit}, the company said.",
                  "Sales rose to {revenue:=} from {lastrevenue:=}, an increase of {growth:%}.",
                  "Shares of {company} closed at {share} on {day}.", "The stock [ended|finished] at {share} {asof}.",
                  "{company} has {staff} employees.",
                  "The company, which employs {staff} people, will cut {jobs} jobs.",
                  "{jobs} jobs will go by the end of next year, {person}, its chief executive, said.",
                  "The board proposed a dividend of {dividend} a share.",
                  "Shareholders will receive {dividend} a share."},
      .background = {"In {back.year}, when a plant in {back.place} closed, {company} had lost {back.loss}.",
                     "A failed venture in {back.place} cost the company {back.loss} in {back.year}."},
      .prose = {"Analysts had expected worse.", "The company did not give an outlook.",
                "Competition from abroad has become fiercer.", "Unions called the plan heartless."}};
}

StoryModel court() {
  return {.name = "court award",
          .quantities = {{.key = "award", .form = Form::money, .low = 2e6, .high = 4e9},
                         {.key = "sought", .form = Form::money, .low = 5e9, .high = 9e9},
                         {.key = "plaintiffs", .low = 14, .high = 900},
                         {.key = "ill", .low = 40, .high = 2400},
                         {.key = "barrels", .low = 300, .high = 9000},
                         {.key = "legal", .form = Form::money, .low = 3e5, .high = 9e6},
                         {.key = "years", .low = 4, .high = 19}},
          .earlier = {{.key = "award", .form = Form::money, .low = 2e6, .high = 2e9}},
          .headlines = {"Court orders {company} to pay {award}", "{company} must pay {award} to {plaintiffs} families",
                        "{award} award against {company}"},
          .leads = {"A court in {place} on {eventday} ordered {company} to pay {award} to {plaintiffs} families for "
                    "poisoning their water.",
                    "{company} must pay {award} in damages, a judge in {place} ruled on {eventday}."},
          .details = {"The jury awarded the families {award}.",
                      "The award of {award} is the highest in the history of {country}.",
                      "The families had [sought|asked for] {sought}.", "{plaintiffs} families had sued.",
                      "The suit was brought by {plaintiffs} families from {town}.",
                      "{ill} people fell ill, lawyers for the families said.",
                      "{company} had buried {barrels} barrels of solvent, the court found.",
                      "Legal costs of {legal} come on top.", "The case took {years} years."},
          .background = {"In {back.year}, a court in {back.place} awarded villagers {back.award} in a similar case.",
                         "A like suit in {back.place} ended in {back.year} with damages of {back.award}."},
          .prose = {"The company said it would appeal.", "People in the gallery wept and embraced.",
                    "The judge spoke for most of the morning.", "Shares were suspended before the ruling."}};
}

StoryModel aid() {
  return {
      .name = "aid pledge",
      .quantities =
          {{.key = "pledged", .course = Course::growing, .form = Form::money, .low = 4e7, .high = 6e9, .growth = 0.25},
           {.key = "needed", .form = Form::money, .low = 7e9, .high = 2e10},
           {.key = "donors", .course = Course::growing, .low = 12, .high = 60, .growth = 0.15},
           {.key = "hungry", .course = Course::moving, .low = 90000, .high = 9e6, .growth = 0.1},
           {.key = "rice", .course = Course::growing, .form = Form::mass, .low = 400, .high = 30000, .growth = 0.3},
           {.key = "clinics", .low = 11, .high = 240},
           {.key = "fed", .course = Course::growing, .low = 5000, .high = 80000, .growth = 0.3}},
      .earlier = {{.key = "pledged", .form = Form::money, .low = 3e7, .high = 4e9}},
      .headlines = {"Donors pledge {pledged} for {country}", "{country} needs {needed}, says UN",
                    "{hungry} go hungry in {country}"},
      .leads = {"Donors have pledged {pledged} for {country}, where {hungry} people do not have enough to eat, "
                "{official} said on {day}.",
                "Pledges of aid to {country} reached {pledged} {asof}, the United Nations said."},
      .details = {"{donors} countries have made pledges {asof}.",
                  "{country} needs {needed} over the coming years, {official} said.",
                  "{hungry} people go hungry, according to the food agency.",
                  "{rice} of rice [have arrived|had been unloaded] {asof}.",
                  "The money will rebuild {clinics} clinics.", "Kitchens in {place} have fed {fed} people {asof}.",
                  "The pledges rose to {pledged:=} from {pledged:<} a day earlier.",
                  "In all, donors have promised {pledged}, {agency} said."},
      .background = {"At a conference in {back.place} in {back.year}, donors promised {back.pledged}.",
                     "Of the {back.pledged} pledged in {back.place} in {back.year}, little was ever paid."},
      .prose = {"Relief groups warned that promises do not fill bowls.", "The port is too small for large ships.",
                "Prices at the market have doubled since spring.",
                "Corruption has eaten much of what was sent before."}};
}

StoryModel closure() {
  return {
      .name = "plant closure",
      .quantities = {{.key = "jobs", .low = 120, .high = 4800},
                     {.key = "staff", .low = 12000, .high = 30000},
                     {.key = "share", .form = Form::percent, .origin = Origin::ratio, .of = "jobs", .other = "staff"},
                     {.key = "cost", .form = Form::money, .low = 5e6, .high = 7e8},
                     {.key = "saving", .form = Form::money, .low = 2e6, .high = 4e6},
                     {.key = "site", .form = Form::area, .low = 20, .high = 190},
                     {.key = "signatures", .course = Course::growing, .low = 800, .high = 40000, .growth = 0.4},
                     {.key = "permanent",
                      .low = 0.55,
                      .high = 0.8,
                      .origin = Origin::part,
                      .of = "jobs",
                      .whole_of_subset = true},
                     {.key = "temporary", .origin = Origin::rest, .of = "jobs", .other = "permanent"}},
      .earlier = {{.key = "jobs", .low = 100, .high = 5000}},
      .headlines = {"{company} to shut {place} plant, {jobs} jobs lost", "{jobs} to lose jobs in {place}",
                    "{place} plant to close"},
      .leads = {"{company} will close its plant in {place} and lay off {jobs} workers, it said on {eventday}.",
                "{jobs} people will lose their jobs when {company} shuts its plant in {place}, the company "
                "[announced|said] on {eventday}."},
      .details = {"The closure will cost {jobs} jobs, the union said.",
                  "{jobs:-} of the company's {staff:=} employees, or {share:%}, will lose their jobs.",
                  "Closing the plant will cost {company} {cost}.", "{company} expects charges of {cost}.",
                  "It hopes to save {saving} a year.", "The site covers {site:2}.",
                  "Of the {jobs:=} jobs, {permanent:+} are permanent and {temporary:+} temporary.",
                  "{permanent} of those who will be laid off have permanent contracts.",
                  "A petition against the closure had {signatures} signatures {asof}."},
      .background = {"In {back.year}, {company} closed a plant in {back.place} with the loss of {back.jobs} jobs."},
      .prose = {"Workers heard the news over the loudspeakers.", "The mayor called it a black day for {place}.",
                "Shops around the gate fear for their trade.",
                "The plant was founded by the grandfather of the present owner."}};
}

}  // namespace

std::vector<StoryModel> economy_models() { return {results(), court(), aid(), closure()}; }

}  // namespace figcheck::planted
