"""A date, a year or a decade behind a preposition."""

from onrecord.figures.scanning import Word, text_at
from onrecord.figures.times.calendar import (
    Day,
    day_at,
    is_of_prices,
    opens_range,
    past_year_noun,
    year_at,
)
from onrecord.figures.times.stretches import TO


def dated_at(words: list[Word], at: int, *, cyrillic: bool) -> Day | None:
    """A date or a year alone; behind a Russian or Ukrainian preposition a year needs its noun."""
    if (day := day_at(words, at)) is not None:
        return day
    year = year_at(words, at)
    if year is None:
        return None
    end = past_year_noun(words, at + 1)
    after = text_at(words, at + 1)
    if cyrillic and end == at + 1 and after and (after[0].isalnum() and after not in TO):
        return None
    if opens_range(words, at) or is_of_prices(words, at):
        return None
    return Day(year, None, None, end)


def is_decade(words: list[Word], at: int) -> bool:
    return decade_at(words, at) is not None


def decade_at(words: list[Word], at: int) -> Day | None:
    """'1990s', 'the '80s'."""
    if text_at(words, at) == "'":
        at += 1
    if text_at(words, at + 1) != "s" or not words[at + 1].glued or words[at].value is None:
        return None
    value = int(words[at].value or 0)
    if value % 10:
        return None
    year = value + 1900 if value < 100 else value
    return Day(year, None, None, at + 2) if 1500 <= year <= 2100 else None
