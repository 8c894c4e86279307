"""Names that people use for one thing: 'fans' and 'spectators', 'пожар' and 'возгорание'."""

from collections import defaultdict

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
        "car cars auto automobile automobiles vehicle",
        "kid kids child children youngster youngsters minor minors",
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
        "medal medals award awards", "медаль медали медалей награда награды наград",
        "медаль медалі медалей нагорода нагороди нагород",
        "surgery surgeries operation operations",
        "vote votes ballot ballots", "case cases infection infections",
        "guest guests visitor visitors tourist tourists",
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
        "home house", "home homes household households", "dose doses jab jabs",
        "scientist scientists researcher researchers expert experts academic academics",
        "доза дозы доз прививка прививки прививок укол уколов", "доза дози доз щеплення щеплень",
        "ученый ученые эксперт эксперты исследователь", "вчений вчені експерт експерти дослідник",
        "family families household households", "retirement pension pensionable",
        "parliament lawmakers congress",
        "mayor burgomaster", "мэр градоначальник",
        "captain skipper", "factory plant factories plants", "line branch",
        "metro subway underground", "hive hives colony colonies",
        "farmer farmers grower growers", "уряд кабмін влада", "правительство кабмин власти",
        "армия войска армії війська армии", "власти правительство влада уряд",
        "война вторжение операция войны вторжения операции", "війна вторгнення війни вторгнення",
    )
)  # fmt: skip
"""Words that people use for one thing."""

_NONE: frozenset[str] = frozenset()


def _others() -> dict[str, frozenset[str]]:
    """To each of these words those with which it shares a row."""
    others: dict[str, set[str]] = defaultdict(set)
    for row in ALIKE:
        for word in row:
            others[word] |= row
    return {word: frozenset(same) for word, same in others.items()}


_OTHERS = _others()


def may_be_one_thing(one: str, other: str) -> bool:
    """Whether people use both words for one thing."""
    return other in _OTHERS.get(one, _NONE)
