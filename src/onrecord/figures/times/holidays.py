"""Holidays as stretches of time: 'over Christmas', 'на Пасху'; on which days is not told."""

from datetime import date

from onrecord.figures.scanning import Word, text_at
from onrecord.figures.times.when import When
from onrecord.model import Period, PeriodKind
from onrecord.text.tables import Forms

HOLIDAYS_LED = frozenset({"over", "during", "at", "на", "за", "під"})
_NAMES = Forms.of(
    """
christmas|christmas xmas рождеств різдв
easter|easter пасху пасхи пасхе великдень великодня
thanksgiving|thanksgiving
ramadan|ramadan рамадан
passover|passover песах
""",
    5,
)


def holiday_at(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'over Christmas', 'during Ramadan', 'на Різдво'."""
    del said_on
    here = at + 1 + (text_at(words, at + 1) == "the")
    name = _NAMES.name_of(text_at(words, here))
    return When(Period(PeriodKind.WINDOW, event=name), at, here + 1) if name else None
