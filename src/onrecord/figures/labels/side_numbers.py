"""Side numbers, which count nothing: every rule for them, in the order in which they are tried."""

from onrecord.figures.labels.ages import age_end
from onrecord.figures.labels.clocks import clock_end, hour_end, score_end
from onrecord.figures.labels.designations import (
    address_end,
    best_end,
    calibre_end,
    club_end,
    counts_at,
    day_number_end,
    dialled_end,
    house_end,
    is_plural,
    model_end,
    parent_end,
    street_end,
    tally_end,
    telephone_end,
    war_end,
)
from onrecord.figures.labels.serials import (
    GENITIVES,
    airliner_end,
    class_end,
    closed_hours_end,
    floor_end,
    hotline_end,
    serial_end,
)
from onrecord.figures.numbers.hedges import hedge_before
from onrecord.figures.numbers.measured import raised
from onrecord.figures.numbers.rates import denominator_end, price_end
from onrecord.figures.scanning import MODELS, Word, is_number_at, text_at
from onrecord.figures.times.calendar import day_at, is_of_prices, opens_range, year_at
from onrecord.figures.words.events import event_of
from onrecord.figures.words.numerals import GLUED_SCALES, SCALED, SMALL
from onrecord.figures.words.places import place_of
from onrecord.figures.words.populations import PLURALS, modifier, named
from onrecord.figures.words.units import MONEY, SIGNS, UNITS
from onrecord.text.dates import MONTHS
from onrecord.text.lists import word_list, word_set

_NUMBERED = (
    "article articles section chapter verse title channel route highway proposition prop flight "
    "page psalm step phase tier level grade room apartment version windows iphone district "
    "amendment schedule form type category figure table exhibit bill rule clause paragraph "
    "formula falcon artemis voyager "
    "episode season volume part interstate apollo area studio pier gate class act group "
    "junction bay platform berth game lap "
    "ward precinct bus line unit brigade regiment super bowl boeing airbus resolution "
    "ст статья статьи статье статьей статью стаття статті статтю "
    "статтею пункт пункта пункту пункте пункті глава главу главе "
    "глави канал квартира дом номер школа лицей ліцей "
    "розділ часть частина серия серія класс клас группа група рейс маршрут трасса траса "
    "приложение додаток параграф зона зоны страница страницы странице сторінка сторінки сторінці "
    "резолюция резолюции резолюцию резолюція резолюції резолюцію боинг боинга боїнг боїнга "
    "версия версии версию версія версії версію "
    "будинок будинку кабинет кабінет телефон телефону приказ наказ указ"
)
NUMBERED_NOUNS = frozenset(_NUMBERED.split())
"""Nouns that a number behind them names: 'Article 5', 'школа № 15'."""
_SHARES = frozenset({"top", "bottom", "richest", "poorest", "wealthiest", "топ", "upper", "lowest"})
_GLUED_UNITS = word_set(
    "thousand million billion trillion percent lakh lakhs lac lacs crore crores cr",
    "c k m b bn mn tn trn bln mln x s st nd rd th km kg lb lbs ft mph pct pc usd",
    "kilos cm mm kw mw gw gb",
    "к м л тыс тис млн млрд трлн км кг т га руб грн чел см мм квт мвт гвт",
)
_YEAR_BEFORE = word_set(
    "in since until by from of during before after year circa early late mid election pre",
    "post january february march april may june july august september october november",
    "december and в у с со з із до от від по после після за на к году року год рік",
)
_OPENING = frozenset('.!?:("“„«*')
"""Behind these the capital letter is that of a sentence: '«Закрыто 15 роддомов»'."""

_WHERE = frozenset({"in", "at", "near"})
_INSIDE = _WHERE | {"inside", "outside", "from", "behind"}
_GROUPED = frozenset(",' ")
_THOUSAND = 1000
_MEASURES = UNITS.keys() | MONEY.keys()
_TYPES = frozenset({"me", "il", "tu", "mi", "su", "bf", "ju", "fw", "ил", "ту", "су", "ка", "іл"})
"""Makers of aircraft in two letters: 'the Me 262'."""

_LISTING = frozenset({",", ";", "and", "и", "і", "та"})
_YEAR_NOUNS = frozenset({"года", "году", "року", "році", "рік"})
_ARTICLES = frozenset({"a", "the", "its", "their", "his", "her", "our"})
"""Words before a number that is a year rather than a count: 'below the 2018 figure'."""

_MORE = frozenset({"another", "еще", "ще", "all", "these", "those"})
_OF = frozenset({"of", "из", "із", "з"})
_THEM = frozenset({"them", "these", "those", "whom", "которых", "них", "яких"})
_GOES_ON = frozenset({"have", "has", "had", "were", "are", "more", "was"})
_LEADS = word_set("lead gap drop rise fall swing margin advantage deficit majority jump slump")
"""'a 12-point lead' is how many; a '12-point plan' is not."""

_PIECES = word_set("единиц одиниць штук экземпляров примірників")
"""What so many of are never of a year: '1900 единиц техники'."""

_SHORT = 4
_SHORT_YEAR = 2
_ADJECTIVE_ENDINGS = (
    *("ный", "ной", "ная", "ное", "ные", "ного", "ному", "ным", "ную", "ном", "ных", "ными"),
    *word_list("ній ний ня нє не ні нього ньому нім ской ский ская ское"),
    *("летие", "летия", "летию", "летием", "річчя", "річчю", "річчям", "ліття"),
    *("на", "ну", "ної", "ною", "ские", "ского", "ских", "овый", "овой", "овая", "овое", "овые"),
    *("ового", "овому", "овым", "овом", "овую", "овою", "овых", "овыми", "овий", "ова", "ове"),
    *("ової", "ові", "овій", "ову", "овим", "ових", "овими"),
)
_NOUN_ENDINGS = ("дневка", "дневки", "дневку", "дневке", "летка", "летки", "этажка", "этажки")
"""'закон о 4-дневке'."""

_MEASURED = word_list("процентн відсотков тысячн тисячн миллион мільйон миллиард мільярд")
_KINDS = word_set(
    "figure child point story storey floor door bed bedroom lane star party state step",
    "part seat engine digit way term side course time hour minute page star letter piece",
    "watt kilowatt megawatt gigawatt",
    "wheel barrel member nation word run goal game set room ring headed legged sided pointer foot",
)


def name_end(words: list[Word], at: int) -> int:
    """Where a name that holds a number in words ends: 'the Group of Seven', 'six-figure'."""
    rules = (club_end, parent_end, war_end, price_end, _compound, best_end, _spelled, hour_end)
    return max(rule(words, at) for rule in rules)


def _spelled(words: list[Word], at: int) -> int:
    """'Category Five', 'Phase Two': a name, where 'class two pupils' may count."""
    numbered = text_at(words, at - 1) in NUMBERED_NOUNS and words[at - 1].capital
    return at + 1 if numbered and words[at].capital and words[at].text in SMALL else at


def side_end(words: list[Word], at: int) -> int:
    """Where the side number that begins at this word ends; ``at`` itself where none begins."""
    return next((end for rule in _RULES if (end := rule(words, at)) > at), at)


def _date(words: list[Word], at: int) -> int:
    day = day_at(words, at)
    return day.end if day else at


def _glued(words: list[Word], at: int) -> int:
    """A number glued to letters or signs: G7, COVID-19, F-16, 5G, #100, the .5 of a version."""
    word = words[at]
    if word.glued and at > 0 and not _opens_quotation(words, at):
        before = words[at - 1]
        if before.text[-1].isalpha() or before.text in "#@№_/:.'&=" or before.value is not None:
            return at + 1
        typed = at > 1 and (words[at - 2].text[-1].isalpha() or words[at - 2].text in MODELS)
        if before.text == "-" and before.glued and typed:
            return at + 1  # 'F-16', '737-800'.
    return _glued_behind(words, at)


def _opens_quotation(words: list[Word], at: int) -> bool:
    """Whether an apostrophe opens what is quoted: '5 million jobs', but not the year '99."""
    quotes = words[at - 1].text == "'" and not words[at - 1].glued
    led = text_at(words, at - 2) in _YEAR_BEFORE
    short = len(words[at].text) == _SHORT_YEAR
    return quotes and not (short and (led or not counts_at(words, at + 1)))


def _glued_behind(words: list[Word], at: int) -> int:
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or not after.glued or not after.text[0].isalpha():
        return at
    if after.text not in _GLUED_UNITS:
        return at + 2
    if len(after.text) == 1 and _is_type(words, at + 2):
        return at + 3
    decade = after.text == "s" and len(words[at].text) in {2, 4}
    return at + 2 if decade else at


def _is_type(words: list[Word], at: int) -> bool:
    """Whether digits stand close behind a letter: the '729' of '9М729', but no square metres."""
    return is_number_at(words, at) and words[at].glued and words[at].text not in {"2", "3"}


def _numbered(words: list[Word], at: int) -> int:
    """'Article 5', 'Channel 12', 'Fox 26': a number that is part of a name."""
    before = text_at(words, at - 1)
    if before == "." and text_at(words, at - 2) in {"art", "ст", "p", "гл"}:
        return at + 1
    if at == 0 or not before[0].isalpha():
        return at
    if before in NUMBERED_NOUNS and event_of(before) is None and not _is_scaled(words, at):
        return at + 1
    scaled = at + 1 < len(words) and words[at + 1].glued and words[at + 1].text in GLUED_SCALES
    counts = counts_at(words, at + 1 + scaled)  # 'paid Orlan 30k dollars'.
    return at + 1 if _is_named(words, at) and not counts else at


def _is_scaled(words: list[Word], at: int) -> bool:
    """'over the season 1.1 million tickets': nothing has so high a number."""
    return text_at(words, at + 1) in SCALED and (words[at].value or 0) % 1 != 0


def _is_named(words: list[Word], at: int) -> bool:
    before = words[at - 1]
    if before.text in MONTHS or _is_grouped(words[at]):
        return False  # 'In June 1,956 were killed', 'Deutschland 500.000'.
    if _is_listed(words, at) or place_of(before.text):
        return False  # '212 seats, Greens 9'.
    if _is_of_people(words, at) or _is_part(words, at) or _is_hedged(words, at):
        return False
    opens = at == 1 or words[at - 2].text in _OPENING
    known = named(before.text) or event_of(before.text) or before.text in _MEASURES
    passive = text_at(words, at + 1) in _GOES_ON - {"more"}  # 'In Kharkiv 12 were wounded'.
    long = len(before.text) > 2 or before.text in _TYPES
    known = known and not _is_numbered_building(words, at)
    return before.capital and not opens and not known and not passive and long


def _is_numbered_building(words: list[Word], at: int) -> bool:
    """'inside Building 3', 'in Warehouse 9': one of a row; 'Explosion 5 dead' counts the dead."""
    noun, after = words[at - 1].text, text_at(words, at + 1)
    inside = text_at(words, at - 2) in _INSIDE and noun.isascii()
    return inside and not is_plural(noun) and event_of(noun) is event_of(after) is None


def _is_grouped(word: Word) -> bool:
    """Whether signs part its thousands: '8.1' is a version, '500.000' counts."""
    if not _GROUPED.isdisjoint(word.text):
        return True
    return "." in word.text and (word.value or 0) >= _THOUSAND


def _is_of_people(words: list[Word], at: int) -> bool:
    """'На Одещині 14 поранених', 'In Lozova 5 died': how many; 'Fox 26 died' was a channel."""
    after, placed = text_at(words, at + 1), text_at(words, at - 2) in _WHERE
    return event_of(after) is not None and (placed or not after.isascii())


def _is_hedged(words: list[Word], at: int) -> bool:
    """'Storm Leaves Nearly 400 Without Power'; 'England Under 21' is a side."""
    hedge = hedge_before(words, at)
    return hedge is not None and hedge.end == at and text_at(words, at - 1) != "under"


def _is_part(words: list[Word], at: int) -> bool:
    """Whether it counts some of so many: 'In Shandong 9 of the 11 miners'."""
    whole = at + 2 + (text_at(words, at + 2) == "the")
    joined = text_at(words, at + 1) in _OF
    return joined and is_number_at(words, whole)


def _is_listed(words: list[Word], at: int) -> bool:
    """Whether the name and number go on a list of counts: '212 seats, Greens 9'."""
    if text_at(words, at - 2) not in _LISTING or text_at(words, at + 1) not in _LISTING | {"", "."}:
        return False
    return any(word.value is not None for word in words[: at - 2])


def _share(words: list[Word], at: int) -> int:
    """'the top 1 percent', 'the bottom 90 percent', 'the top 10': who, and not how many."""
    before = text_at(words, at - 1)
    if before == "-":
        before = text_at(words, at - 2)
    if before not in _SHARES:
        return at
    end = at + 1
    if text_at(words, end) == "/" and at + 2 < len(words):
        end += 2
    while text_at(words, end) in {"th", "of"}:
        end += 1
    end += is_number_at(words, end)
    return end + 1 if UNITS.get(text_at(words, end)) == "percent" else end


def _year(words: list[Word], at: int) -> int:
    """A bare year, unless it plainly counts: 'about 2000 people' does, 'in 2000' does not."""
    if year_at(words, at) is None or opens_range(words, at):
        return at
    before, after = text_at(words, at - 1), text_at(words, at + 1)
    if after in _YEAR_NOUNS or is_of_prices(words, at):
        return at + 2
    if before in SIGNS or after in UNITS or after in MONEY or after in _PIECES or raised(after):
        return at
    if after in {"-", "'"} and text_at(words, at + 2) in {"х", "е", "ті", "ми", "го", "м", "s"}:
        return at + 3
    counted = text_at(words, at + 2) if modifier(after) else after
    many = not counted.isascii() or counted.endswith("s") or counted in PLURALS
    if (named(counted) and many) or is_plural(after) or _is_genitive(words, at + 1):
        of_name = before in _ARTICLES and words[at + 1].capital  # 'the 2022 Champions League final'
        return at + 1 if before in {"since", "until"} or of_name else at
    return at if before not in _YEAR_BEFORE and _is_counting(words, at) else at + 1


def _is_genitive(words: list[Word], at: int) -> bool:
    """'1600 респондентов': a noun in the case that a count demands, and no name."""
    after = text_at(words, at)
    return len(after) > _SHORT and after.endswith(GENITIVES) and not words[at].capital


def _is_counting(words: list[Word], at: int) -> bool:
    """Whether four bare digits count: 'killed 1956', '1956 of them', 'another 1779 fled'."""
    before, after = text_at(words, at - 1), text_at(words, at + 1)
    if event_of(before) is not None or event_of(after) is not None or before in _MORE:
        return True
    if after in _OF and text_at(words, at + 2) in _THEM:
        return True
    if before in _THEM and text_at(words, at - 2) in _OF:
        return True  # 'из них 1956 уехали'.
    hedge = None if before in _ARTICLES else hedge_before(words, at)
    return after in _GOES_ON or hedge is not None


def _bullet(words: list[Word], at: int) -> int:
    """The number that opens a list item: '1.', '(2)'."""
    if text_at(words, at - 1) == "(" and text_at(words, at + 1) == ")":
        return at + 2 if len(words[at].text) < 3 else at
    if at > 0 or len(words[0].text) > 2:
        return at
    if len(words) < 3:
        return at + 1 if text_at(words, 1) == "." else at
    return 2 if words[1].text in ".)" and words[1].glued and not words[2].glued else at


def _joined(words: list[Word], at: int) -> int:
    """A telephone number, an account, a version: digits joined by signs."""
    end = at + 1
    if text_at(words, end) == "+" and words[end].glued and is_number_at(words, end + 1):
        return end + 2 if words[end + 1].glued else at  # 'телеканал 1+1'.
    while end + 1 < len(words) and words[end].text in "-./" and words[end].glued:
        if not words[end + 1].glued or words[end + 1].value is None:
            break
        end += 2
    if end >= at + 5:
        return end
    plus = at > 0 and words[at - 1].text == "+" and words[at].glued
    return end if plus and len(words[at].text) > 4 else at


def _compound(words: list[Word], at: int) -> int:
    """'six-figure sums', 'a two-child policy', '5-этажный дом': of what kind, and not how many."""
    if text_at(words, at + 1) != "-" or not words[at + 1].glued or at + 2 >= len(words):
        return at
    kind = words[at + 2]
    if not kind.glued:
        return at
    adjective = not kind.text.isascii() and kind.text.endswith(_ADJECTIVE_ENDINGS + _NOUN_ENDINGS)
    if adjective and len(kind.text) > _SHORT and not kind.text.startswith(_MEASURED):
        return at + 3
    led = kind.text == "point" and text_at(words, at + 3) in _LEADS
    return at + 3 if kind.text in _KINDS and not led else at


_RULES = (
    *(_date, telephone_end, hotline_end, tally_end, parent_end, _joined, calibre_end),
    *(model_end, street_end, address_end, house_end, dialled_end, club_end, _glued, age_end),
    *(closed_hours_end, score_end, clock_end, hour_end, airliner_end, _numbered, serial_end),
    *(class_end, floor_end, _share, _year, _bullet, _compound, day_number_end),
    *(denominator_end, price_end),
)
