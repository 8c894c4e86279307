"""The whole that a rate refers to: 'per 100,000 residents', 'на каждые 1000 жителей'."""

from onrecord.figures.numbers.spelled import amount_at
from onrecord.figures.scanning import Word, text_at
from onrecord.figures.words.populations import is_person, named
from onrecord.figures.words.units import MONEY, UNITS

_LEAST = 100
_FARTHEST = 5
_EACH = frozenset({"каждые", "каждых", "кожні", "кожних", "every"})
_LEADS = _EACH | {"per", "на"}
_COMPARED = ("больше", "меньше", "більше", "менше")
_PER = frozenset({"за", "per"})


def denominator_end(words: list[Word], at: int) -> int:
    """Where the number of those a rate is of ends; ``at`` itself where it is none."""
    if text_at(words, at - 1) not in _LEADS:
        return at
    amount = amount_at(words, at)
    if amount is None or (amount.value or 0) < _LEAST or amount.ordinal:
        return at
    lead, before = text_at(words, at - 1), text_at(words, at - 2)
    each = lead in _EACH and before in {"на", "for", "of"}
    of_people = lead == "на" and is_person(named(text_at(words, amount.end)))
    of_people = of_people and not text_at(words, amount.end + 1).startswith(_COMPARED)
    told = of_people and _is_told(words, at - 1)
    return amount.end if lead == "per" or each or told else at


def price_end(words: list[Word], at: int) -> int:
    """'500 долларов за тысячу кубометров': how much the price is of, and not how many."""
    priced = text_at(words, at - 1) in _PER and text_at(words, at - 2) in MONEY
    amount = amount_at(words, at) if priced else None
    return amount.end + 1 if amount and text_at(words, amount.end) in UNITS else at


def _is_told(words: list[Word], at: int) -> bool:
    """Whether a number stands a few words before, with no verb of its own: '7 случаев на 1000'."""
    near = words[max(0, at - 3) : at]
    return bool(near) and any(word.value is not None for word in near)


def rate_behind(words: list[Word], end: int) -> str:
    """'per 100000' where the number that ends here is told of so many; '' for a plain number."""
    for here in range(end, min(end + _FARTHEST, len(words))):
        if text_at(words, here) in {",", ".", ";"} or words[here].value is not None:
            return ""
        first = here + 1 + (text_at(words, here + 1) in _EACH)
        if words[here].text in {"per", "на", "for"} and first < len(words):
            amount = amount_at(words, first)
            if amount and amount.value and denominator_end(words, first) > first:
                return f"per {amount.value:.0f}"
    return ""


def is_per_head(words: list[Word], start: int, end: int) -> bool:
    """'36 литров на одного жителя': of whom it is told, and not how many there are."""
    if text_at(words, start - 1) != "на" or not is_person(named(text_at(words, end))):
        return False
    near = [*words[max(0, start - _FARTHEST) : start], *words[end : end + _FARTHEST]]
    return any(word.value is not None for word in near)
