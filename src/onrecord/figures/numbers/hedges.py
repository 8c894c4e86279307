"""How a number is hedged, before and behind it, and the interval that a hedge means."""

import re
from dataclasses import dataclass

from onrecord.figures.scanning import Word, text_at, texts_in
from onrecord.model import Qualifier
from onrecord.text.lists import word_list, word_set

_NEARNESS = 0.1
"""How far from the number named 'about' reaches, as a share of it."""

_BEFORE = {
    Qualifier.JUST_UNDER: (
        "nearly|almost|just under|just below|a little less than|a little under|a bit less than|"
        "slightly less than|slightly under|slightly fewer than|just shy of|close on|approaching|"
        "virtually|practically|not quite|the best part of|the better part of|"
        "почти|почти что|практически|чуть меньше|чуть менее|немногим менее|немногим меньше|"
        "без малого|едва ли не|чуть не|чуть ли не|"
        "майже|практично|трохи менше|трохи менш як|ледь не|мало не|трохи не|без малого"
    ),
    Qualifier.ABOUT: (
        "about|around|approximately|approx|roughly|some|circa|close to|estimated|estimated at|"
        "an estimated|"
        "somewhere around|something like|barely|scarcely|in the region of|"
        "in the neighborhood of|in the neighbourhood of|on the order of|in the order of|"
        "~|≈|∼|ca|c|"
        "около|примерно|едва|едва-едва|плюс-минус|приблизительно|порядка|где-то|ориентировочно|"
        "в районе|где то|"
        "близько|приблизно|зо|ледве|ледь|плюс-мінус|орієнтовно|коло|десь|біля|порядку|в районі"
    ),
    Qualifier.AT_LEAST: (
        "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|"
        "a minimum|a good|at a minimum ,|at minimum ,|at the very least ,|as few as|"
        "as little as|as low as|≥|starting from|"
        "не менее|не меньше|не менее чем|не меньше чем|не ниже|не ниже чем|"
        "как минимум|минимум|добрых|добрые|по меньшей мере|по крайней мере|хотя бы|"
        "щонайменше|не менше|не менше ніж|не менше як|не нижче|не нижче ніж|"
        "як мінімум|мінімум|принаймні|по меншій мірі|по крайній мірі|не менш як|не менш ніж|хоча б"
    ),
    Qualifier.MORE_THAN: (
        "more than|over|above|north of|upwards of|upward of|in excess of|greater than|exceeding|"
        "exceeded|well over|well above|passed|passes|surpassing|topping|"
        "exceeds|exceed|topped|tops|surpassed|surpasses|larger than|>|"
        "better than|higher than|"
        "более|более чем|больше|больше чем|свыше|выше|"
        "превысил|превысила|превысило|превысили|превысит|превысят|превышает|превышают|"
        "превышал|превышала|превышало|превышали|превышать|превысить|"
        "чуть более|чуть больше|"
        "перевалил за|перевалила за|перевалило за|перевалили за|перевалив за|"
        "понад|вище|більше|більше ніж|більш ніж|більш як|"
        "перевищив|перевищила|перевищило|перевищили|перевищить|перевищать|перевищує|перевищують|"
        "перевищував|перевищувала|перевищувало|перевищували|перевищувати|перевищити|"
        "більше як|поверх"
    ),
    Qualifier.AT_MOST: (
        "up to|as many as|as much as|as high as|at most|no more than|not more than|a maximum of|"
        "maximum|at the most|a maximum|not over|not exceeding|≤|"
        "до|не более|не больше|не более чем|не больше чем|не выше|не выше чем|"
        "максимум|вплоть до|не свыше|самое большее|"
        "от силы|"
        "до|не більше|не більш|не більш як|не більш ніж|не більше як|не більше ніж|не вище|"
        "не вище ніж|щонайбільше|максимум|аж до|від сили"
    ),
    Qualifier.LESS_THAN: (
        "less than|fewer than|under|south of|below|lower than|smaller than|<|short of|not even|"
        "менее|менее чем|меньше|меньше чем|ниже|даже не|навіть не|менш ніж|менше|менше ніж|"
        "менш як|нижче|менше як"
    ),
    Qualifier.EXACT: (
        "exactly|precisely|only|just|ровно|точно|именно|всего|лишь|рівно|саме|лише|всього"
    ),
}
_EXCEEDING = word_set(
    "exceed exceeds exceeded surpass surpasses surpassed top tops topped",
    "превысил превысила превысило превысили превысит превысят превышает превышают превышал",
    "превышала превышало превышали перевищив перевищила перевищило перевищили перевищить",
    "перевищать перевищує перевищують перевищував перевищувала перевищувало перевищували",
    "перевищуватиме перевищуватимуть",
)
_REACHING = word_set(
    "reach reaches reached достиг достигла достигло достигли достигнет достигает досяг досягла",
    "досягло досягли досягне досягає сягнув сягнула сягнуло сягнули сягне сягає",
)
_NOT = word_set("not never didn't doesn't won't hasn't haven't wouldn't cannot can't не")
_BEHIND = {
    Qualifier.AT_LEAST: (
        "or more|plus|-plus|and more|and up|or higher|or greater|at least|at the least|"
        "at the very least|at minimum|at a minimum|minimum|как минимум|минимум|не меньше|не менее|"
        "як мінімум|мінімум|щонайменше|не менше|и более|и больше|или больше|"
        "или более|і більше|та більше|або більше|чи більше|и выше|і вище"
    ),
    Qualifier.MORE_THAN: (
        "с лишним|с лишком|с небольшим|с гаком|з лишком|із лишком|з лишнім|із лишнім|з гаком|"
        "із гаком|+"
    ),
    Qualifier.AT_MOST: (
        "or less|or fewer|at most|at the most|at the very most|maximum|max|tops|максимум|"
        "как максимум|не больше|не более|як максимум|щонайбільше|не більше|или меньше|или менее|"
        "або менше|чи менше"
    ),
    Qualifier.ABOUT: (
        "odd|-odd|something|-something|or so|or thereabouts|give or take|"
        "или около того|чи близько того"
    ),
}
_COMPARED = re.compile(r" (?:чем|ніж|як)$")
"""Before these a comma may stand: 'больше, чем 300'."""

_PASSED = frozenset({"a", "an", "the", "another", "nearby", "еще", "ще", "as", "of", "than", "$"})
_WITH = frozenset({"с", "со", "з", "із"})
_ROUND_NUMBERS = frozenset(
    {"десяток", "дюжину", "сотню", "полсотни", "півсотні", "пів", "тысячу", "тисячу"}
)
_FROM = frozenset({"from", "от", "від"})
_PRICES = word_list(
    "price cost fee fine start цен цін стоим стоит стоят вартіст кошту штраф тариф зарплат",
)
_PREPOSITIONS = frozenset({"в", "у", "на", "во", "из", "з", "із", "с", "по", "к"})
_BEFORE_PREPOSITION = frozenset(Qualifier) - {Qualifier.EXACT}
_HANDING = word_set("hand hands handed handing turn turns turned turning")
_BEING = word_set("is are was were be been being still currently now run runs ran running")
_TOLD = word_set(
    "claim claims story stories news rumour rumours rumor rumors question questions post posts",
    "article articles video videos thing stuff myth info information statement statements",
)
_DETERMINERS = word_set("the a this that these those any his her their your my another an old new")
"""What makes nouns of 'claims' and 'posts': 'Kyiv claims about 300' hedges."""

_RISING = word_set(
    "climb climbs climbed climbing rise rises rose risen rising surge surges surged go goes went",
    "jump jumps jumped grow grows grew growing soar soars soared creep creeps crept edge edges",
    "edged tick ticks ticked move moves moved push pushes pushed sail sailed shot",
)
_PAST = {Qualifier.MORE_THAN: "|".join(f"{verb} past" for verb in _RISING)}
"""'climbs past 300'."""


def _negated(verbs: frozenset[str]) -> str:
    """'did not exceed', 'не превысит': each verb behind each negation."""
    return "|".join(f"{negation} {verb}" for negation in _NOT for verb in verbs)


_NEGATED = {Qualifier.AT_MOST: _negated(_EXCEEDING), Qualifier.LESS_THAN: _negated(_REACHING)}
"""What is said not to have gone beyond a number, or not to have come to it."""


def _phrases(table: dict[Qualifier, str]) -> dict[tuple[str, ...], Qualifier]:
    return {
        tuple(way.replace("-", " - ").split()): qualifier
        for qualifier, phrases in table.items()
        for phrase in phrases.split("|")
        for way in (phrase, _COMPARED.sub(r" ,\g<0>", phrase))
        if phrase
    }


_HEDGES = _phrases(_BEFORE) | _phrases(_PAST) | _phrases(_NEGATED)
_TRAILS = _phrases(_BEHIND)
_LONGEST = max(map(len, _HEDGES))
_LONGEST_TRAIL = max(map(len, _TRAILS))
_LAST_WORDS = frozenset(phrase[-1] for phrase in _HEDGES)
_FIRST_TRAILS = frozenset(phrase[0] for phrase in _TRAILS)


@dataclass(frozen=True, slots=True)
class Hedge:
    """A qualifier and the words that carry it: ``start`` and ``end`` are word positions."""

    qualifier: Qualifier
    start: int
    end: int


def qualifier_called(words: str) -> Qualifier | None:
    """The qualifier that folded words before a number carry: 'up to', 'не менее'."""
    return _HEDGES.get(tuple(words.split()))


def hedge_before(words: list[Word], at: int) -> Hedge | None:
    """The longest hedge that ends before the word, or before a preposition in front of it."""
    for skipped in range(2):
        end = at - skipped
        if skipped and (end < 0 or words[end].text not in _PASSED):
            return _past_preposition(words, end)
        if text_at(words, end - 1) in _LAST_WORDS:
            return _longest(words, end)
    return None


def starting_from(words: list[Word], at: int) -> Hedge | None:
    """'цена от 300 рублей', 'вартість — від 20 млн євро': the least that is asked."""
    if text_at(words, at - 1) not in _FROM:
        return None
    lead = text_at(words, at - 2)
    priced = not lead or lead in "-:(" or lead.startswith(_PRICES)
    return Hedge(Qualifier.AT_LEAST, at - 1, at) if priced else None


def roughly_so_many(words: list[Word], at: int) -> Hedge | None:
    """'с десяток машин', 'з пів сотні людей': about so many; 'с сотней машин' is with them."""
    led = text_at(words, at - 1) in _WITH and text_at(words, at) in _ROUND_NUMBERS
    return Hedge(Qualifier.ABOUT, at - 1, at) if led else None


def _past_preposition(words: list[Word], at: int) -> Hedge | None:
    """The hedge in 'более чем в 40 странах', 'майже на 20%'."""
    if at < 1 or words[at].text not in _PREPOSITIONS or words[at - 1].text not in _LAST_WORDS:
        return None
    hedge = _longest(words, at)
    return hedge if hedge and hedge.qualifier in _BEFORE_PREPOSITION else None


def _longest(words: list[Word], end: int) -> Hedge | None:
    for length in range(min(_LONGEST, end), 0, -1):
        phrase = tuple(texts_in(words, end - length, end))
        if phrase in _HEDGES and not _is_of_another(words, end - length, phrase):
            return Hedge(_HEDGES[phrase], end - length, end)
    return None


def _is_of_another(words: list[Word], at: int, phrase: tuple[str, ...]) -> bool:
    """Whether another word asks for this one: 'handed over 1,200 bodies', 'that story about 300'.

    What is short of 100 recruits lacks 100; 'just short of 100' are fewer.

    'gave over 1,200' and 'lost about 300' leave it to the number; 'about the 300' never does.
    """
    before = text_at(words, at - 1)
    if phrase == ("short", "of"):
        return before in _BEING
    if phrase == ("over",):
        return before in _HANDING
    if phrase != ("about",):
        return False
    told = before in _TOLD and text_at(words, at - 2) in _DETERMINERS
    return told or before in {"what", "how"} or text_at(words, at + 1) == "the"


def hedge_behind(words: list[Word], at: int) -> Hedge | None:
    """The hedge that begins at the word at ``at``: 'or more', 'с лишним', '+'."""
    if at >= len(words) or words[at].text not in _FIRST_TRAILS or _is_model(words[at]):
        return None
    for length in range(_LONGEST_TRAIL, 0, -1):
        phrase = tuple(texts_in(words, at, at + length))
        if phrase in _TRAILS:
            return Hedge(_TRAILS[phrase], at, at + len(phrase))
    return None


def _is_model(word: Word) -> bool:
    """The 'MAX' of a '737 MAX'."""
    return word.text == "max" and word.capital


def bounds(value: float, qualifier: Qualifier) -> tuple[float | None, float | None]:
    """The interval that a number with this hedge stands for; None is an open end."""
    match qualifier:
        case Qualifier.ABOUT:
            return tidy(value - abs(value) * _NEARNESS), tidy(value + abs(value) * _NEARNESS)
        case Qualifier.JUST_UNDER:
            return tidy(value - abs(value) * _NEARNESS), value
        case Qualifier.AT_LEAST | Qualifier.MORE_THAN:
            return value, None
        case Qualifier.AT_MOST | Qualifier.LESS_THAN:
            return None, value
        case _:
            return value, value


def tidy(value: float) -> float:
    """The value without the dust of binary fractions."""
    return float(f"{value:.15g}")
