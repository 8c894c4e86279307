"""The numbers of a whole text that count, read once more for other questions than its figures."""

from functools import lru_cache

from onrecord.figures.amounts.found import raw_figures
from onrecord.figures.amounts.raw import Raw
from onrecord.figures.scanning import Word, scan
from onrecord.figures.times.periods import periods_in
from onrecord.language import language_of


@lru_cache(maxsize=64)
def reread(text: str) -> tuple[list[Word], list[Raw]]:
    """The words of the text, and the numbers among them; neither is to be changed."""
    words = scan(text, language_of(text))
    return words, raw_figures(words, periods_in(words, None))
