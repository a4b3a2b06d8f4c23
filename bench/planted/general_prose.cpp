#include "planted/model.hpp"

namespace figcheck::planted {

const std::vector<std::string_view>& general_prose() {
  static const std::vector<std::string_view> sentences{
      "\"We [have lost everything|did not know what to do|will not forget this day],\" said {person}, who [lives|grew "
      "up|keeps a shop] in {village}.",
      "\"It was [like a bad dream|as if the world stood still],\" {person}, a [teacher|baker|driver|nurse] from "
      "{village}, [said|recalled].",
      "{person}, a [neighbour|cousin|friend] of one of those affected, [shook his head|kept silent|wept] when asked "
      "about it.",
      "{official} [visited|travelled to] {place} in the [morning|afternoon|evening] and [promised help|spoke with "
      "residents|thanked the volunteers].",
      "The [opposition|press|mayor of {town}] [called for|demanded] [an inquiry|answers|a debate in parliament].",
      "{agency:c} [declined|refused] to [comment|give details|answer questions].",
      "In {village}, [bells were rung|flags flew at half-mast|people gathered in the square|shops stayed shut].",
      "Volunteers [handed out|brought|cooked] [bread and tea|soup|blankets|clothes] [at the church|in the school|by "
      "the roadside].",
      "[Reporters|Journalists|Visitors] were kept away from the [scene|area|building].",
      "Telephone lines [were down|broke down|were overloaded] [for much of the day|during the night|in the morning].",
      "The road [to|from|through] {village} was [closed|blocked|jammed] [for hours|until the evening|again].",
      "[Social media|Radio stations|Local television] [spread rumours|carried appeals for calm|showed pictures of the "
      "scene].",
      "The [president|prime minister|king] of {country} [sent condolences|cut short a trip|addressed the nation|called "
      "for unity].",
      "\"[Nobody told us anything|We were warned too late|They knew and did nothing],\" {person} [complained|said|told "
      "a reporter].",
      "[Engineers|Experts|Scientists] from the university of {town} [are to advise the government|have been called "
      "in|will write a report].",
      "[Critics|Campaigners|Residents] [say|complain] that [warnings were ignored|money was spent on other things|the "
      "law is not enforced].",
      "A [hotline|website|desk] was set up for [relatives|those who seek news|people who want to help].",
      "The weather [was fine|was poor|made the work harder|did not help].",
      "At the [market|harbour|station] of {place}, [people talked of nothing else|life went on as always|the mood was "
      "sombre].",
      "{person}, who [teaches history|runs a café|sings in the choir] in {village}, [has seen it all before|is not "
      "surprised|hopes for the best].",
      "[Some|A number of] [streets|schools|offices] in {town} [remained closed|were searched|opened late].",
      "\"The [minister|government|company] [owes us an explanation|must act now|has forgotten us],\" said {person}.",
      "[Foreign|Neighbouring] governments [offered help|sent messages of sympathy|asked their citizens to stay away].",
      "The bishop of {town} [said a prayer|held a service|asked for patience].",
      "{country} has [few roads and fewer hospitals|a long coast|seen better days|little money to spare].",
      "Much of what [was said in the first hours|is told in the cafés] [turned out to be wrong|could not be "
      "confirmed].",
      "[Officials|The authorities] [asked the public to be patient|warned against false reports|said they were doing "
      "all they could].",
      "In the evening, [candles were lit|a crowd gathered|silence fell] [in front of the town hall|on the main "
      "square|along the river].",
      "The [newspaper|archive|library] of {town} keeps [photographs|letters|records] of [earlier times|the old days].",
      "{person} had [left the house early|just come home|been asleep] when [the news came|the telephone rang|it "
      "happened].",
      "[Lawyers|Insurers|Union leaders] are [watching the case closely|preparing for a long dispute|not yet willing to "
      "talk].",
      "\"[Ask me again tomorrow|I have no words|Let us do our work],\" {official} [said|told reporters] [on the way "
      "out|before leaving].",
      "[Hotels|Families|Farmers] in {village} [opened their doors|took people in|offered rooms].",
      "A [spokeswoman|spokesman] [confirmed the report|would not be drawn|promised a statement] [later in the day|in "
      "due course].",
      "[Older people|Some] in {village} [remember|speak of] [a time|years] when [such things were rare|everybody knew "
      "everybody].",
      "What [went wrong|happens next|it will mean for {place}] [is not clear|remains to be seen|nobody can say].",
      "The [dogs|horses|birds] [had been restless|were the first to notice], {person} [said|swears].",
      "[Traffic|Work|Business] in {town} [came to a halt|slowed down|returned to normal] [in the afternoon|by "
      "nightfall].",
      "[Parliament|The cabinet|The council] is to [meet|hold a special session|discuss the matter] [soon|behind closed "
      "doors|in the capital].",
      "{person} [wants to stay|plans to leave|will rebuild], [come what may|whatever others say|as her parents did].",
      "There was [no sign of panic|anger|relief|disbelief] [among those who waited|in the crowd|in the streets].",
      "[It is too early|It would be wrong] to [speak of blame|draw conclusions|compare it with other cases], "
      "{official} [said|warned].",
      "The [river|hill|bridge] [above|near|beyond] {village} [could be seen from afar|was hidden in fog|lay quiet].",
      "[Trains|Buses|Ferries] between {place} and {town} [ran again|were delayed|did not run].",
      "\"[My brother|My wife|My neighbour] [called me|saw it first|never came back],\" {person} said.",
      "{town}, [the next large town|a market town|a port], [lent a hand|sent supplies|was spared].",
      "[Aid groups|Charities|Churches] [appealed for donations|asked for clothes|started a collection].",
      "The [police|army|guard] [patrolled the streets|kept order|set up barriers] [after dark|around the clock].",
      "{official} [rejected|dismissed] [the criticism|such claims] [as premature|as unfair|without giving reasons].",
      "[Nobody|Hardly anyone] in {village} [had expected it|slept that night|wants to speak about it]."};
  return sentences;
}

}  // namespace figcheck::planted
