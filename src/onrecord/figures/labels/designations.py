"""Numbers that name guns, houses, telephones, clubs or days, and count nothing."""

from onrecord.figures.numbers.hedges import hedge_before
from onrecord.figures.scanning import Word, text_at, texts_in
from onrecord.figures.times.papers import STREETS, street_of_day_end
from onrecord.figures.words.events import event_of
from onrecord.figures.words.numerals import SCALED, SMALL
from onrecord.figures.words.places import place_of
from onrecord.figures.words.populations import named
from onrecord.figures.words.units import MONEY, TIME, UNITS
from onrecord.text.lists import word_set

_CALIBRES = ("калибр", "калібр", "caliber", "calibre")
_MILLIMETRES = frozenset({"mm", "мм", "millimeter", "millimetre"})
_GUNS = word_set(
    "shell shells gun guns howitzer howitzers mortar mortars artillery round rounds rifle rifles",
    "cannon cannons pistol pistols bullet bullets cartridge cartridges ammunition projectile",
    "projectiles machine rocket rockets",
)
_GUN_STEMS = ("снаряд", "гаубиц", "миномет", "міномет", "мин", "мін", "пушк", "гармат")
_NEAR_STREET = 4
_DIALLING = word_set(
    "dial dialling dialing dialled dialed",
    "звоните звонить позвоните набирайте наберите телефонуйте дзвоніть телефонувати",
    "зателефонуйте наберіть вызвал вызвала вызвали викликав викликала викликали",
)
_CALLING = word_set("call called calling calls phone phoned ring rang")
_FOR_HELP = word_set("101 102 103 104 112 911 999")
_DAYS = word_set("day week round день тиждень неделя неделю")
_THE = word_set("the a its his her their our world's europe's among of")
_LONGEST_LIST = 20
_PARENTS = word_set(
    "mother father mum mom dad parent grandmother grandfather grandma grandpa mothers fathers",
    "parents",
)
_SHORT = 3
_LONGEST_HEDGE = 3
_TYPES = {
    **dict.fromkeys(word_set("f su mig tu il b су миг міг ту ил іл як"), "aircraft"),
    **dict.fromkeys(word_set("ka mi ah uh ка ми мі"), "helicopter"),
    **dict.fromkeys(word_set("t т"), "tank"),
}
_OF_TYPE = 2
_MODELS = word_set("max dreamliner neo")
_NO_TYPES = word_set(
    "in at on of by to as rs us uk eu un he we it no up if so or my is do go be am an me a i",
    "на за по из от до со во об их мы он не но да ну ми ще із зі від та то як що це їх він",
) - {"me"}
_STREETS = frozenset({"street", "avenue", "road", "lane", "boulevard", "drive"})
_CODE = 5
_LEAST_GROUPS = 3
_NEAR_VOTE = 5
_VOTING = word_set(
    "vote votes voted voting passed approved rejected adopted won beat defeated lost"
)


def counts_at(words: list[Word], at: int) -> bool:
    """Whether what follows can be counted or measured."""
    after = text_at(words, at)
    if not after or after in TIME:
        return bool(after)
    measured = after in UNITS or after in MONEY or after in SCALED
    return measured or bool(named(after)) or is_plural(after)


def is_plural(word: str) -> bool:
    return (
        len(word) > 3 and word.isascii() and word.endswith("s") and not word.endswith(("ss", "us"))
    )


def calibre_end(words: list[Word], at: int) -> int:
    """'калибра 155 мм', 'a 155 mm shell', 'an 82-mm mortar': which gun, and not how many."""
    unit = at + 1 + (text_at(words, at + 1) == "-")
    led = text_at(words, at - 1).startswith(_CALIBRES)
    if text_at(words, unit) not in _MILLIMETRES:
        return at + 1 if led else at
    thing = text_at(words, unit + 1)
    armed = led or unit > at + 1 or thing in _GUNS or thing.startswith(_GUN_STEMS)
    return unit + 1 if armed else at


def address_end(words: list[Word], at: int) -> int:
    """'вулиця Франка, 12', 'на улице Ленина 5': a house, and not how many."""
    if (end := street_of_day_end(words, at)) > at:
        return end
    near = texts_in(words, at - _NEAR_STREET, at)
    if len(near) < 2 or not any(text.startswith(STREETS) for text in near[:-1]):
        return at
    named_street = words[at - 1].capital or (near[-1] == "," and words[at - 2].capital)
    after = text_at(words, at + 1)
    return at + 1 if named_street and not named(after) and event_of(after) is None else at


def house_end(words: list[Word], at: int) -> int:
    """'в укрытии на Ленина, 5 ~250 человек': a house of a street that is not called one."""
    street = words[at - 2] if at > 2 and text_at(words, at - 1) == "," else None
    led = text_at(words, at - 3) in {"на", "по"}
    if street is None or not (led and street.capital) or place_of(street.text):
        return at
    small = words[at].text.isdecimal() and len(words[at].text) <= _SHORT
    return at + 1 if small and not street.text.isascii() and _counts_anew(words, at + 1) else at


def _counts_anew(words: list[Word], at: int) -> bool:
    """Whether another number follows at once, with its hedge or without."""
    for first in range(at, min(at + _LONGEST_HEDGE + 1, len(words))):
        if words[first].value is not None or words[first].text in SMALL:
            hedge = hedge_before(words, first)
            return first == at or (hedge is not None and hedge.start == at)
    return False


def dialled_end(words: list[Word], at: int) -> int:
    """'dial 112', 'called 911', 'звоните 112': whom to call."""
    dialled = text_at(words, at - 1) in _DIALLING or (
        text_at(words, at - 1) in _CALLING and words[at].text in _FOR_HELP
    )
    return at + 1 if dialled and not counts_at(words, at + 1) else at


def day_number_end(words: list[Word], at: int) -> int:
    """'Day 12 of the walkout', 'день 5': which day; 'every day 20 die' counts."""
    after = text_at(words, at + 1)
    if text_at(words, at - 1) not in _DAYS or len(words[at].text) > 4:
        return at
    if text_at(words, at - 2) == "in" and text_at(words, at - 1) in {"week", "round"}:
        return at + 1
    opens = at == 1 or text_at(words, at - 2) in {"on", "by", "на", "в", ".", ":", ","}
    return at + 1 if opens and (after in {"", "of"} or not after[0].isalnum()) else at


def club_end(words: list[Word], at: int) -> int:
    """'the Group of Seven', 'Group of 20': a name; 'a group of 7 men' counts."""
    group = words[at - 2] if at > 1 else None
    named_so = group is not None and group.capital and group.text == "group"
    return (
        at + 1
        if named_so and text_at(words, at - 1) == "of" and not counts_at(words, at + 1)
        else at
    )


def war_end(words: list[Word], at: int) -> int:
    """'World War Two', 'World War 2': which one, and not how many; else ``at``."""
    named_so = text_at(words, at - 1) == "war" and text_at(words, at - 2) == "world"
    return at + 1 if named_so and not counts_at(words, at + 1) else at


def best_end(words: list[Word], at: int) -> int:
    """'the top five banks': which ones, and not how many; else ``at``."""
    amount = SMALL.get(text_at(words, at), 0)
    led = text_at(words, at - 1) == "top" and text_at(words, at - 2) in _THE
    return at + 1 if led and 1 < amount <= _LONGEST_LIST else at


def parent_end(words: list[Word], at: int) -> int:
    """'a mother of three', 'father of 5': who somebody is, and not how many; else ``at``."""
    is_parent = text_at(words, at - 1) == "of" and text_at(words, at - 2) in _PARENTS
    return at + 1 if is_parent and not counts_at(words, at + 1) else at


def code_end(words: list[Word], at: int) -> int:
    """'S-300', 'M142', 'Х-101', 'МиГ-31': the type of a weapon or a machine; else ``at``."""
    hyphen = text_at(words, at + 1) == "-" and words[at + 1].glued
    digits = words[at + 1 + hyphen] if at + 1 + hyphen < len(words) else None
    if not words[at].capital or digits is None or not digits.glued or digits.value is None:
        return at
    end = at + 2 + hyphen
    letters = words[end] if end < len(words) else None
    version = letters and letters.glued and letters.text.isalpha() and len(letters.text) < _SHORT
    return end + bool(version)


def type_of(words: list[Word], at: int) -> str:
    """What a code names by its first letters: 'F-16', 'Су-34', 'Ka-52', 'T-72'; else nothing."""
    short = len(text_at(words, at + 2)) <= _SHORT - 1 and text_at(words, at + 1) == "-"
    return _TYPES.get(text_at(words, at), "") if short else ""


def model_end(words: list[Word], at: int) -> int:
    """'the Me 262 was flown', 'бортов Ил 76', 'the 737 MAX': which machine; else ``at``."""
    if text_at(words, at + 1) in _MODELS and words[at + 1].capital:
        return at + 2
    name = words[at - 1] if at > 1 else None
    if name is None or not name.capital or name.text in _NO_TYPES or len(name.text) != _OF_TYPE:
        return at
    short = words[at].text.isdecimal() and len(words[at].text) in {2, 3}
    return at + 1 if short and name.text.isalpha() and not counts_at(words, at + 1) else at


def street_end(words: list[Word], at: int) -> int:
    """'12 Baker Street', '10 Downing Street': a house, and not how many; else ``at``."""
    named_so = at + 2 < len(words) and words[at + 1].capital
    street = _STREETS & {text_at(words, at + 2), text_at(words, at + 3)}
    return at + 1 if named_so and street and not counts_at(words, at + 1) else at


def telephone_end(words: list[Word], at: int) -> int:
    """'+44 20 7946 0958': groups of digits behind a plus; ``at`` itself where there are fewer."""
    if not _opens_telephone(words, at):
        return at
    end, groups = at, 0
    while end < len(words) and (words[end].value is not None or words[end].text in "-()"):
        groups += words[end].value is not None
        end += 1
    return end if groups >= _LEAST_GROUPS else at


def _opens_telephone(words: list[Word], at: int) -> bool:
    """Whether a telephone number begins here: '+44 …', '8 (800) …', '020 …'."""
    before, after = text_at(words, at - 1), text_at(words, at + 1)
    if before == "+":
        return words[at].glued
    if len(words[at].text) > 2 and words[at].text[0] == "0" and words[at].text.isdecimal():
        return True  # '020 7946 0018'.
    code = at if before == "(" else at + 2 if after == "(" else None
    if code is None or code >= len(words) or text_at(words, code + 1) != ")":
        return False
    return words[code].value is not None and words[code].glued and len(words[code].text) <= _CODE


def tally_end(words: list[Word], at: int) -> int:
    """'voted 218 to 210', 'by 52 votes to 48': how a vote went, the larger number first."""
    votes = text_at(words, at + 1) in {"votes", "ballots"}
    third = words[at + 3] if votes and at + 3 < len(words) else None
    if third is not None and third.value is not None and text_at(words, at + 2) == "to":
        return at + 4
    second = words[at + 2] if text_at(words, at + 1) == "to" and at + 2 < len(words) else None
    if second is None or second.value is None or second.value > (words[at].value or 0):
        return at
    near = set(texts_in(words, at - _NEAR_VOTE, at))
    return at + 3 if near & _VOTING else at
