"""Units of measure, money and time, in the words of three languages."""

from onrecord.text.lists import word_set

_UNITS = """
percent|percent pct pc процент процента проценту процентов процентам процентах проценты процентом
percent|% відсоток відсотка відсотку відсотки відсотків відсоткам відсотками процентів проценті
time|times раз раза разів рази разы
km|km kms kilometer kilometers kilometre kilometres км километр километра километров кілометр
km|кілометра
km|кілометрів кілометри километры
mile|mile miles миля мили миль милі
meter|meter meters metre metres м метр метра метров метри метрів метры
foot|feet foot ft фут фута футов футів
acre|acre acres акр акра акров акрів
hectare|hectare hectares ha гектар гектара гектаров гектарів га
km2|sqkm
ton|ton tons tonne tonnes т тонна тонны тонн тонни тонну
centner|centner centners ц центнер центнера центнеров центнери центнерів
kg|kg kilogram kilograms кг килограмм килограмма килограммов кілограм кілограма кілограмів kilos
kg|кило кіло
pound|lb lbs фунт фунта фунтов
ounce|ounce ounces oz унция унции унций унція унції унцій
gallon|gallon gallons галлон галлонов
liter|liter liters litre litres литр литра литров літр літра літрів
barrel|barrel barrels баррель барреля баррелей барель барелів
degree|degree degrees ° градус градуса градусов градуси градусів
point|point points балл балла баллов бал бала балів
cent|cent cents ¢ цент цента центов центів
mph|mph
cm|cm centimeter centimeters centimetre centimetres см сантиметр сантиметра сантиметров
cm|сантиметрів сантиметри сантиметры
mm|mm millimeter millimeters millimetre millimetres мм миллиметр миллиметра миллиметров
mm|міліметр міліметра міліметрів міліметри
inch|inch inches дюйм дюйма дюймов дюймів
yard|yard yards
gram|gram grams gramme grammes грамм грамма граммов грам грама грамів
kilowatt|kilowatt kilowatts kw квт киловатт кіловат
megawatt|megawatt megawatts mw мвт мегаватт мегават мегаватів
gigawatt|gigawatt gigawatts gw гвт гигаватт гігават
kiloton|kiloton kilotons килотонна килотонны килотонн кілотонна кілотонни кілотонн
megaton|megaton megatons мегатонна мегатонны мегатонн мегатонни
knot|knots
magnitude|magnitude magnitudes
gigabyte|gigabyte gigabytes gb гб гигабайт гігабайт гігабайтів
cubic meter|кубометр кубометра кубометров кубометри кубометрів
cubic meter|куб куба кубов кубы кубів куби
"""
_MONEY = """
USD|$ usd dollar dollars buck bucks доллар доллара доллару долларов доллары долл долари
USD|долар долара бакс бакса баксов баксы бакси баксів
USD|доларів зелени зелені
EUR|€ eur euro euros евро євро
GBP|£ gbp sterling pounds quid фунтов стерлингов
RUB|₽ rub ruble rubles rouble roubles рэ рубль рубля рублей рубли руб рублів
UAH|₴ uah hryvnia hryvnias hryvnyas грн гривна гривны гривен гривня гривні гривень
INR|₹ inr rupee rupees rs рупий рупій
JPY|jpy yen yens иена иены иен иену йена йены йен єна єни єн ієн
PLN|pln zloty zlotys zlotych злотый злотых злотого злотий злотих
TRY|lira liras лира лиры лир ліра ліри лір
CHF|chf franc francs франк франка франков франків
krone|sek nok dkk czk kr krona kronor krone kroner kronas крона кроны крон крони
KZT|kzt tenge тенге
ILS|ils shekel shekels шекель шекелей шекелів
MXN|mxn peso pesos песо
AED|aed dirham dirhams дирхам дирхамов дирхамів
GEL|gel lari лари ларі
NGN|₦ ngn naira nairas
ZAR|zar rand rands рэнд рэнда рэндов ренд ренда рендів
KES|kes ksh kshs
GHS|₵ ghs cedi cedis
PHP|₱ php
KRW|₩ krw
THB|฿ thb baht
VND|₫ vnd
BDT|৳ bdt tk taka
PKR|pkr
MYR|myr rm ringgit
SGD|sgd
IDR|idr rupiah
SAR|sar riyal riyals риял рияла риялов
EGP|egp
CAD|cad
AUD|aud
NZD|nzd
HKD|hkd
kopek|kopek kopeks kopecks копейка копейки копеек копійка копійки копійок
BRL|brl reais
RON|ron lei
HUF|huf forint forints
CNY|¥ cny rmb yuan yuans юань юаня юаней юанів
BYN|byn
TWD|twd
"""
_TIME = """
0.041666666666666664|hour|hour hours hr hrs час часа часов часы година години годин годину
0.0006944444444444445|minute|minute minutes min mins минута минуты минут хвилина хвилини хвилин
1.1574074074074073e-05|second|seconds sec secs секунда секунды секунд секунду секунди
0.5|night|night nights ночь ночи ночей ніч ночі
1|day|day days день дня дней дни дню днем дні днів доба доби добу діб сутки суток сутках сутками
1|day|дням днями
2|weekend|weekend weekends выходные выходных вихідні вихідних
7|week|wk wks
7|week|week weeks неделя недели недель неделю неделе неделями тиждень тижня тижні тижнів тижню
14|fortnight|fortnight fortnights
30|month|month months mos месяц месяца месяцев месяцы месяце місяць місяця місяці місяців
30|month|месяцам месяцами
91|quarter|quarters квартал квартала кварталов квартали кварталів
365|year|year years yr yrs год года лет годы годов году рік року роки років літ
365|year|годам годами годах рокам роками роках
3652|decade|decade decades десятилетие десятилетия десятилетий десятиліття десятиліть
36525|century|century centuries век века веков століття столетие столетия столетий
"""
_CASES = {
    "": ("у", "ом", "е", "и", "ы", "ам", "ами", "ах", "ові"),
    "а": ("у", "е", "и", "ы", "ой", "ою", "і", "ам", "ами", "ах"),
    "я": ("ю", "е", "и", "ей", "ею", "і", "ям", "ями", "ях"),
    "ь": ("ю", "я", "е", "и", "ем", "ям", "ями", "ях"),
}
"""What a Slavic noun ends in in other cases, by its last letter."""

_VOWELS = "аеиійоуыьюяє"
_SHORTEST_DECLINED = 4
SIGNS = frozenset("$€£₽₴₹¥₦₵₱₩฿₫৳")
"""Signs of money that stand before the number."""

CODES = word_set(
    "usd eur gbp chf pln sek nok dkk czk uah rub kzt cny rmb inr rs jpy mxn aed ngn zar kes ksh",
    "ghs php krw thb vnd bdt tk pkr myr rm sgd idr sar egp cad aud nzd hkd",
)
"""Codes of money that may stand there too: 'CHF 3 million'."""
LETTERS = {"n": "NGN", "r": "ZAR"}
"""Letters that are written close in front of sums of money: 'N2.9 trillion', 'R500 million'."""
DOLLARS = {
    **dict.fromkeys(("us", "u"), "USD"),
    **dict.fromkeys(("a", "au"), "AUD"),
    **dict.fromkeys(("c", "ca"), "CAD"),
    "nz": "NZD",
    "hk": "HKD",
    "s": "SGD",
    "r": "BRL",
}
"""What stands close in front of '$' and says whose dollars, or reais, they are."""
OF_COUNTRIES = {
    "Australia": "AUD",
    "Belarus": "BYN",
    "Brazil": "BRL",
    "Britain": "GBP",
    "Canada": "CAD",
    "China": "CNY",
    "Czechia": "krone",
    "Denmark": "krone",
    "Egypt": "EGP",
    "Georgia": "GEL",
    "Hong Kong": "HKD",
    "India": "INR",
    "Indonesia": "IDR",
    "Israel": "ILS",
    "Japan": "JPY",
    "Mexico": "MXN",
    "New Zealand": "NZD",
    "Nigeria": "NGN",
    "Norway": "krone",
    "Pakistan": "PKR",
    "Philippines": "PHP",
    "Poland": "PLN",
    "Russia": "RUB",
    "Saudi Arabia": "SAR",
    "Singapore": "SGD",
    "South Korea": "KRW",
    "Sweden": "krone",
    "Switzerland": "CHF",
    "Taiwan": "TWD",
    "Turkey": "TRY",
    "Ukraine": "UAH",
    "United States": "USD",
}
"""Whose money is named by its country too: 'Swiss francs', 'австралийских долларов'."""


def _named(table: str) -> dict[str, str]:
    rows = (line.split("|") for line in table.strip().splitlines())
    return {form: unit for unit, forms in rows for form in forms.split()}


def _in_all_cases(table: dict[str, str]) -> dict[str, str]:
    """The table with the other cases of its Slavic words: 'гривню', 'километрам', 'рублём'."""
    declined: dict[str, str] = {}
    for form, unit in table.items():
        if form.isascii() or len(form) < _SHORTEST_DECLINED:
            continue
        last = form[-1] if form[-1] in _CASES else ""
        if last or form[-1] not in _VOWELS:
            stem = form.removesuffix(last)
            declined |= dict.fromkeys((stem + ending for ending in _CASES[last]), unit)
    return declined | table


def _lasting(table: str) -> dict[str, tuple[str, float]]:
    rows = (line.split("|") for line in table.strip().splitlines())
    return {form: (unit, float(days)) for days, unit, forms in rows for form in forms.split()}


MONEY = _in_all_cases(_named(_MONEY))
CURRENCIES = frozenset(MONEY.values())
"""Words and signs of money to their currency."""
UNITS = _in_all_cases(_named(_UNITS))
"""Words and signs of other units to the unit's English name."""
TIME = _lasting(_TIME)
"""Words for stretches of time to the unit's English name and its length in days."""
LENGTHS = dict(TIME.values())
"""The units of time with their length in days."""
