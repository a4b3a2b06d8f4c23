#include "lexicon/wordnet.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cctype>
#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace figcheck::lexicon {
namespace {

struct Inflection {
  std::string_view form, lemma;
};

TEST(LookUp, ReducesPluralsToTheirLemma) {
  for (const auto& [form, lemma] : std::vector<Inflection>{{"children", "child"},
                                                           {"women", "woman"},
                                                           {"fishermen", "fisherman"},
                                                           {"bridges", "bridge"},
                                                           {"families", "family"},
                                                           {"boxes", "box"},
                                                           {"churches", "church"},
                                                           {"buses", "bus"},
                                                           {"lives", "life"},
                                                           {"feet", "foot"},
                                                           {"wolves", "wolf"},
                                                           {"houses", "house"},
                                                           {"co-workers", "co-worker"}}) {
    const Word word = look_up(form);
    EXPECT_EQ(word.noun_lemma, lemma);
    EXPECT_TRUE(word.plural_noun) << form;
    EXPECT_TRUE(word.pos & noun) << form;
  }
}

TEST(LookUp, LeavesSingularsThatEndInSAsTheyAre) {
  for (const std::string_view form :
       {"bus", "boss", "glass", "news", "crisis", "series", "means", "virus", "gas", "child"}) {
    const Word word = look_up(form);
    EXPECT_EQ(word.noun_lemma, form);
    EXPECT_FALSE(word.plural_noun) << form;
  }
}

TEST(LookUp, ReducesVerbFormsToTheirLemmaAndTellsWhichTheyAre) {
  struct Form {
    std::string_view form, lemma;
    VerbForm is;
  };
  for (const auto& [form, lemma, is] : std::vector<Form>{{"deported", "deport", VerbForm::past},
                                                         {"rescued", "rescue", VerbForm::past},
                                                         {"fell", "fall", VerbForm::past},
                                                         {"shot", "shoot", VerbForm::past},
                                                         {"rose", "rise", VerbForm::past},
                                                         {"found", "find", VerbForm::past},
                                                         {"said", "say", VerbForm::past},
                                                         {"left", "leave", VerbForm::past},
                                                         {"planned", "plan", VerbForm::past},
                                                         {"hoped", "hope", VerbForm::past},
                                                         {"dying", "die", VerbForm::ing},
                                                         {"singing", "sing", VerbForm::ing},
                                                         {"injuring", "injure", VerbForm::ing},
                                                         {"sinking", "sink", VerbForm::ing},
                                                         {"carries", "carry", VerbForm::third_person},
                                                         {"kills", "kill", VerbForm::third_person},
                                                         {"has", "have", VerbForm::third_person},
                                                         {"evacuate", "evacuate", VerbForm::base},
                                                         {"hit", "hit", VerbForm::base}}) {
    const Word word = look_up(form);
    EXPECT_EQ(word.verb_lemma, lemma);
    EXPECT_EQ(word.verb_form, is) << form;
    EXPECT_TRUE(word.pos & verb) << form;
  }
}

TEST(LookUp, KnowsNoLemmaForAPartOfSpeechTheFormCannotBe) {
  EXPECT_EQ(look_up("refugee").verb_lemma, "");
  EXPECT_EQ(look_up("refugee").verb_form, VerbForm::none);
  EXPECT_EQ(look_up("deported").noun_lemma, "");
  EXPECT_EQ(look_up("deported").noun_class, NounClass::none);
  EXPECT_EQ(look_up("quickly").pos, adverb);
}

TEST(LookUp, RefusesWhatIsNoWord) {
  for (const std::string_view form :
       {"", " ", "xqzt", "-", "zzs", "ing", "child's", "1200", "two words", "child ", "kill\n", "child_labor"}) {
    const Word word = look_up(form);
    EXPECT_EQ(word.pos, 0) << form;
    EXPECT_EQ(word.dominant, Pos{}) << form;
    EXPECT_EQ(word.noun_lemma, "");
    EXPECT_EQ(word.verb_lemma, "");
  }
}

TEST(LookUp, FindsComparedAdjectives) {
  for (const std::string_view form : {"larger", "biggest", "worst", "happier", "fewer"})
    EXPECT_TRUE(look_up(form).pos & adjective) << form;
  EXPECT_FALSE(look_up("refugest").pos & adjective);
}

TEST(LookUp, TakesTheMostUsedPartOfSpeechForDominant) {
  for (const std::string_view form : {"child", "house", "people", "houses", "fire"})
    EXPECT_EQ(look_up(form).dominant, noun) << form;
  for (const std::string_view form : {"killed", "find", "rose", "left", "said", "rescued"})
    EXPECT_EQ(look_up(form).dominant, verb) << form;
  for (const std::string_view form : {"large", "dead", "wounded"}) EXPECT_EQ(look_up(form).dominant, adjective) << form;
  for (const std::string_view form : {"quickly", "nearly"}) EXPECT_EQ(look_up(form).dominant, adverb) << form;
}

TEST(LookUp, ClassesTheFirstSenseOfANoun) {
  EXPECT_EQ(look_up("soldiers").noun_class, NounClass::person);
  EXPECT_EQ(look_up("bridge").noun_class, NounClass::artifact);
  EXPECT_EQ(look_up("evacuation").noun_class, NounClass::act);
  EXPECT_EQ(look_up("deaths").noun_class, NounClass::event);
  EXPECT_EQ(look_up("horse").noun_class, NounClass::animal);
  EXPECT_EQ(look_up("hectare").noun_class, NounClass::quantity);
  EXPECT_EQ(look_up("week").noun_class, NounClass::time);
  EXPECT_EQ(look_up("company").noun_class, NounClass::group);
  EXPECT_EQ(look_up("person").noun_class, NounClass::tops);
}

TEST(LookUp, IgnoresCase) {
  std::mt19937 random(7);
  for (const std::string form :
       {"children", "deported", "co-workers", "larger", "nearly", "u.s.", "unknownish", "xqzt"}) {
    const Word plain = look_up(form);
    for (int i = 0; i < 20; ++i) {
      std::string mixed = form;
      for (char& c : mixed)
        if (random() & 1) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
      const Word word = look_up(mixed);
      EXPECT_EQ(word.pos, plain.pos) << mixed;
      EXPECT_EQ(word.dominant, plain.dominant) << mixed;
      EXPECT_EQ(word.noun_lemma, plain.noun_lemma) << mixed;
      EXPECT_EQ(word.verb_lemma, plain.verb_lemma) << mixed;
    }
  }
}

/// A copy on the heap of exactly the form's size, so that AddressSanitizer sees a read past it.
Word look_up_exactly(const std::string& form) {
  const std::unique_ptr<char[]> bytes(new char[form.size()]);
  form.copy(bytes.get(), form.size());
  return look_up({bytes.get(), form.size()});
}

TEST(LookUp, GivesConsistentAnswersForAnyBytes) {
  std::mt19937 random(11);
  const std::vector<std::string> endings = {"", "s", "es", "ies", "ed", "ing", "er", "est", "men", "ches", "\xff"};
  std::size_t known = 0;
  for (int i = 0; i < 60000; ++i) {
    std::string form(random() % 80, '\0');
    for (char& c : form) c = i % 3 == 1 ? static_cast<char>(random()) : static_cast<char>('a' + random() % 26);
    if (i % 3 == 0) form.resize(1 + random() % 4);
    form += endings[random() % endings.size()];
    const Word word = look_up_exactly(form);
    EXPECT_EQ((word.pos & noun) != 0, !word.noun_lemma.empty());
    EXPECT_EQ((word.pos & verb) != 0, !word.verb_lemma.empty());
    EXPECT_EQ(word.pos == 0, word.dominant == Pos{});
    EXPECT_EQ(word.dominant & ~word.pos, 0);
    if (form.size() > 64) {
      EXPECT_EQ(word.pos, 0);
    }
    // A lemma is a form of itself.
    EXPECT_TRUE(word.noun_lemma.empty() || look_up(word.noun_lemma).pos & noun) << word.noun_lemma;
    EXPECT_TRUE(word.verb_lemma.empty() || look_up(word.verb_lemma).pos & verb) << word.verb_lemma;
    can_be_person(form);
    verb_of_noun(form);
    related_nouns(form, word.noun_lemma);
    if (word.pos) ++known;
  }
  EXPECT_GT(known, 1000u) << "the property must be tried on words, too";
}

TEST(Persons, AreNamedByTheUsualSense) {
  for (const std::string_view noun :
       {"refugee", "child",    "victim", "pirate",  "official",  "woman",   "protester", "resident",
        "soldier", "person",   "people", "driver",  "fisherman", "fireman", "passenger", "villager",
        "member",  "casualty", "dead",   "wounded", "troops",    "police",  "staff",     "Nurse"})
    EXPECT_TRUE(can_be_person(noun)) << noun;
}

TEST(Persons, AreNotNamedByARareSense) {
  for (const std::string_view noun :
       {"bridge",  "board",   "house",   "ship",   "boat",       "magnitude", "tanker", "bomber",
        "country", "village", "company", "family", "government", "dog",       "death",  "hectare",
        "star",    "week",    "acre",    "body",   "xqzt",       "",          "killed"})
    EXPECT_FALSE(can_be_person(noun)) << noun;
}

TEST(Relations, HoldForSynonymsAndDirectHypernyms) {
  EXPECT_TRUE(related_verbs("kidnap", "abduct"));
  EXPECT_TRUE(related_verbs("murder", "kill"));
  EXPECT_TRUE(related_verbs("kill", "murder"));
  EXPECT_TRUE(related_verbs("injure", "wound"));
  EXPECT_TRUE(related_nouns("automobile", "car"));
  EXPECT_EQ(synset_of_place("peking"), synset_of_place("beijing"));
  EXPECT_NE(synset_of_place("peking"), 0U);
  EXPECT_NE(synset_of_place("peking"), synset_of_place("oslo"));
  EXPECT_EQ(synset_of_place("ferry"), 0U);
  EXPECT_TRUE(related_nouns("ferry", "boat"));
  EXPECT_TRUE(related_nouns("child", "child", 0));
}

TEST(Relations, DoNotHoldAcrossMeanings) {
  EXPECT_FALSE(related_verbs("kill", "injure"));
  EXPECT_FALSE(related_verbs("arrest", "rescue"));
  EXPECT_FALSE(related_nouns("child", "house"));
  EXPECT_FALSE(related_nouns("bridge", "soldier", 3));
  EXPECT_FALSE(related_nouns("xqzt", "xqzt"));
  EXPECT_FALSE(related_nouns("deport", "deport")) << "not a noun";
  EXPECT_FALSE(related_nouns("", ""));
}

TEST(Relations, ReachFurtherWithMoreSteps) {
  EXPECT_FALSE(related_nouns("ferry", "vehicle", 1));
  EXPECT_TRUE(related_nouns("ferry", "vehicle", 8));
  EXPECT_TRUE(related_nouns("vehicle", "ferry", 8));
  EXPECT_TRUE(related_nouns("ferry", "entity", 1000000)) << "ends at the root";
  EXPECT_FALSE(related_nouns("ferry", "soldier", -1));
}

TEST(VerbOfNoun, IsTheVerbItIsDerivedFrom) {
  for (const auto& [derived, verb] : std::vector<Inflection>{{"death", "die"},
                                                             {"abduction", "abduct"},
                                                             {"injury", "injure"},
                                                             {"arrest", "arrest"},
                                                             {"killing", "kill"},
                                                             {"evacuation", "evacuate"},
                                                             {"deportation", "deport"},
                                                             {"growth", "grow"},
                                                             {"bombing", "bomb"},
                                                             {"collapse", "collapse"},
                                                             {"departure", "depart"},
                                                             {"Rescue", "rescue"},
                                                             {"killer", "kill"},
                                                             {"loss", "lose"},
                                                             {"sale", "sell"}})
    EXPECT_EQ(verb_of_noun(derived), verb) << derived;
}

TEST(VerbOfNoun, IsEmptyWithoutOne) {
  for (const std::string_view plain : {"child", "refugee", "hospital", "city", "woman", "xqzt", "", "quickly"})
    EXPECT_EQ(verb_of_noun(plain), "") << plain;
}

}  // namespace
}  // namespace figcheck::lexicon
