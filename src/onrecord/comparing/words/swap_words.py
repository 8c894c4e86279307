"""The words by which a swap of one thing for another is known."""

import re

from onrecord.figures.amounts.joining import CHANGES
from onrecord.figures.words.units import MONEY, TIME, UNITS
from onrecord.text.lists import word_list, word_set

NO_NOUN = re.compile(
    r".*(?:ed|ing|est|ly|(?:high|low|larg|great|small|bigg|fast|slow|few|strong|weak|new|old|young"
    r"|long|short|rich|poor|cheap|lat|earli|heavi|wid|bett|furth|near|oth|ev|nev|aft|rath)er|[аеиоуыяюїі]ть|[аиіуяо]ти|ся|[аеиіуя]л|ла|ло|ли|лось|лись|лась|ет|ют|ит|ят"
    r"|[аеиуія]тим(?:е|уть|у|еш)|[аиуюя]в|[аеиуя]но|[аиіуя]то|ше|ще)"
)
NOUNS_LIKE_VERBS = word_set(
    "масло масла мыло мыла сало стекло стекла тепло тело тела село села дело дела зеркало зеркала",
    "горло число мило скло світло світла дзеркало дзеркала тіло тіла діло поле",
)
"""Russian and Ukrainian things that end as verbs do: 'масло' as 'упало'."""
VERBS = CHANGES | word_set(
    "rose rise rises fell fall falls grew grow grows grown cut cuts raise raises lost lose",
    "loses went go goes cost costs spend spends spent pay pays paid make makes made get gets",
    "got earn earns die dies died kill kills give gives gave take takes took hold holds held",
    "feed feeds serve serves double doubles dropped drop drops climb climbs jump jumps create",
    "creates add adds has have had is are was were voted vote votes support supports back backs",
    "wants want say says said think thinks believe believes amount amounts number total rate",
    "live lives",
)
HAPPENINGS = word_set(
    "death deaths fatality fatalities injury injuries arrest arrests homicide homicides murder",
    "murders suicide suicides deportation deportations toll",
)
HAPPENING_STEMS = word_list("смерт убийств вбивств самоуб самогуб депортац эвакуац евакуац")
KINDS_OF_DEATH = {
    "suicide": ("suicid", "самоуб", "самогуб"),
    "murder": ("homicid", "murder", "убийств", "вбивств"),
}
ANYWHERE = word_set(
    "country nation state states world city county today ago year years month week day decade",
    "st nd rd th страна стране страны країна країні світ світі мир мире год года році року",
)
MEASURES = TIME.keys() | UNITS.keys() | MONEY.keys()
TO_WHAT = word_set(
    "on in at of near against for to with about",
    "на в во у під под при біля возле по за для про",
)
FROM = frozenset({"from", "of", "by", "от", "від"})
LOSING = ("lost", "lose", "losing", "потерял", "теряет", "втрат", "втрач")
HAVING = frozenset({"has", "had", "have", "will"})
BODIES = word_set(
    "police army government parliament court judge ministry navy military congress senate council",
    "board customs treasury state management staff industry crew team turnout participation",
    "полиция армия правительство парламент суд судья министерство флот совет минобороны кабмин",
    "государство руководство следствие прокуратура таможня явка правление",
    "поліція армія уряд парламент суд суддя міністерство флот рада міноборони кабмін держава",
    "керівництво слідство прокуратура митниця явка правління",
)
RULED = frozenset({"under", "при"})
INSIDE = word_set("in at near во в у біля возле під под")
