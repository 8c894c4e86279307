"""Decimals in words: 'seven point six', 'семь целых шесть десятых', 'сім і шість десятих'."""

from dataclasses import replace

from onrecord.figures.numbers.hedges import tidy
from onrecord.figures.numbers.summing import Amount, Sum
from onrecord.figures.scanning import Word, text_at
from onrecord.figures.words.numerals import SCALED, SMALL
from onrecord.text.lists import word_set

_WHOLES = word_set("целых целые целая целую цілих цілі ціла цілу")
_AND = frozenset({"и", "і", "й", "та"})
_SHARES = {
    **dict.fromkeys(word_set("десятых десятая десятую десятих десята десяту"), 10),
    **dict.fromkeys(word_set("сотых сотая сотую сотих сота соту"), 100),
    **dict.fromkeys(word_set("тысячных тысячная тисячних тисячна"), 1000),
}
_DIGITS = 10
_LONGEST = 4


def with_decimals(words: list[Word], amount: Amount) -> Amount:
    """The whole number with the decimals that follow it in words; any other as it is."""
    if amount.ordinal or amount.scaled or amount.value is None or amount.value % 1:
        return amount
    share, end = _tenths(words, amount.end)
    if not share and not amount.in_digits:
        share, end = _digits_behind_point(words, amount.end)
    if not share:
        return amount
    scale = SCALED.get(text_at(words, end), 1.0)
    value = tidy(round((amount.value + share) * scale, 4))
    end += scale > 1
    return replace(
        amount, end=end, value=value, low=value, high=value, scaled=scale > 1, in_digits=False
    )


def _tenths(words: list[Word], at: int) -> tuple[float, int]:
    """'целых шесть десятых', 'и двадцать пять сотых': how much of one, and where that ends."""
    here = at + (text_at(words, at) in _WHOLES)
    here += text_at(words, here) in _AND
    if here == at:
        return 0.0, at
    summed = Sum()
    end = summed.run(words, here)
    amount = summed.amount(words, here, end) if end > here else None
    parts = _SHARES.get(text_at(words, end), 0)
    if amount is None or not parts or not 0 < (amount.value or 0) < parts:
        return 0.0, at
    return (amount.value or 0) / parts, end + 1


def _digits_behind_point(words: list[Word], at: int) -> tuple[float, int]:
    """'point six', 'point two five': the digits one by one."""
    if text_at(words, at) != "point" or words[at].glued:
        return 0.0, at
    end, shown = at + 1, ""
    while end - at <= _LONGEST and SMALL.get(text_at(words, end), _DIGITS) < _DIGITS:
        shown += str(int(SMALL[text_at(words, end)]))
        end += 1
    return (float(f"0.{shown}"), end) if shown else (0.0, at)
