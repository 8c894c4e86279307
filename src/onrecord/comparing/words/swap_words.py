"""The words by which a swap of one thing for another is known."""

import re

from onrecord.figures.amounts.joining import CHANGES
from onrecord.figures.words.units import MONEY, TIME, UNITS
from onrecord.text.lists import word_set

NO_NOUN = re.compile(
    r".*(?:ed|ing|est|ly|(?:high|low|larg|great|small|bigg|fast|slow|few|strong|weak|new|old|young"
    r"|long|short|rich|poor|cheap|lat|earli|heavi|wid|bett|furth|near|oth|ev|nev|aft|rath)er|[аеиоуыяюїі]ть|[аиіуяо]ти|ся|[аеиіуя]л|ла|ло|ли|лось|лись|лась|ет|ют|ит|ят"
    r"|[аеиуія]тим(?:е|уть|у|еш)|[аиуюя]в|[аеиуя]но|[аиіуя]то|ше|ще)"
)
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
HAPPENING_STEMS = (
    "смерт",
    "убийств",
    "вбивств",
    "самоуб",
    "самогуб",
    "депортац",
    "эвакуац",
    "евакуац",
)
KINDS_OF_DEATH = {
    "suicide": ("suicid", "самоуб", "самогуб"),
    "murder": ("homicid", "murder", "убийств", "вбивств"),
}
ANYWHERE = word_set(
    "country nation state states world city county today ago year years month week day decade",
    "st nd rd th страна стране страны країна країні світ світі мир мире год года році року",
)
ALIKE = tuple(
    frozenset(row.split())
    for row in (
        "unemployment joblessness jobless", "law act bill legislation", "salary wage pay income",
        "price prices cost costs", "toll deaths", "budget spending",
        "strike strikes attack raid shelling missile missiles rocket blast explosion bomb",
        "police officers authorities security",
        "взрыв взрыва бомба бомбы вибух вибуху", "удар удара обстрел обстрела ракета ракеты",
        "удар удару обстріл обстрілу ракета ракети", "власти полиция силовики правоохранители",
        "влада поліція силовики правоохоронці",
        "assault offensive", "aid assistance help support", "conflict war invasion operation",
        "car cars auto automobile automobiles vehicle", "kid kids child children",
        "doctor doctors physician physicians", "teacher teachers educator educators",
        "gas gasoline petrol", "illness disease", "cash money", "company firm business",
        "employee worker staff",
        "virus coronavirus covid pandemic", "storm hurricane typhoon cyclone", "quake earthquake",
        "fire blaze wildfire wildfires fires", "gunman shooter attacker assailant",
        "shot shots round rounds bullet bullets", "outage outages blackout blackouts",
        "lawmaker lawmakers legislator legislators", "airline carrier",
        "customer customers client clients", "boat boats vessel vessels ship ships",
        "plane planes jet jets aircraft", "job jobs post posts position positions",
        "stock stocks share shares equities", "apartment apartments flat flats",
        "fan fans spectator spectators supporter supporters onlooker onlookers",
        "surgery surgeries operation operations",
        "passenger passengers traveller travellers traveler travelers",
        "вирус коронавирус ковид пандемия", "вірус коронавірус ковід пандемія",
        "пожар огонь возгорание", "пожежа вогонь", "самолет самолеты самолета борт",
        "літак літаки борт", "корабль судно", "корабель судно",
        "army forces military troops", "government cabinet authorities administration",
        "ceasefire truce armistice", "lift lifts elevator elevators", "lorry lorries truck trucks",
        "rubbish trash garbage waste litter", "film films movie movies", "shop shops store stores",
        "supermarket supermarkets retailer retailers", "prison prisons jail jails",
        "treaty pact accord agreement deal contract", "poll polls survey surveys",
        "hospital clinic",
        "election elections vote polls", "motorway highway freeway", "port harbour harbor",
        "school schools lyceum", "debris wreckage rubble pieces fragments", "ship boat ferry",
        "loan loans credit credits", "tax taxes duty duties levy", "tariff tariffs duty duties",
        "goal target", "profit profits earnings", "border frontier",
        "medicine medicines drug drugs",
        "перемирие тишина прекращение", "перемир'я тиша припинення", "тюрьма колония сизо",
        "в'язниця колонія сізо", "договор соглашение пакт контракт", "договір угода пакт контракт",
        "опрос исследование", "опитування дослідження", "больница госпиталь клиника",
        "лікарня госпіталь клініка", "кредит заем ссуда", "кредит позика", "шоссе трасса дорога",
        "шосе траса дорога", "самолет лайнер", "літак лайнер", "зарплата оклад доход жалованье",
        "зарплата оклад дохід платня", "пошлина тариф", "мито тариф",
        "home house", "retirement pension pensionable", "parliament lawmakers congress",
        "mayor burgomaster", "мэр градоначальник",
        "captain skipper", "factory plant factories plants", "line branch",
        "metro subway underground", "hive hives colony colonies",
        "farmer farmers grower growers", "уряд кабмін влада", "правительство кабмин власти",
        "армия войска армії війська армии", "власти правительство влада уряд",
        "война вторжение операция войны вторжения операции", "війна вторгнення війни вторгнення",
    )
)  # fmt: skip
"""Words that people use for one thing."""
MEASURES = TIME.keys() | UNITS.keys() | MONEY.keys()
TO_PLACES = word_set(
    "on in at of near against на в во у під под при біля возле по",
)
SAYING = (
    "say", "said", "report", "claim", "stat", "tell", "told",
    "сооб", "заяв", "повід", "сказ", "говор",
)  # fmt: skip
FROM = frozenset({"from", "of", "by", "от", "від"})
FOR_WHAT = frozenset({"for", "to", "with", "about", "за", "для", "про"})
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
ACCORDING = frozenset({"according to", "словам", "данным", "даними", "словами"})
