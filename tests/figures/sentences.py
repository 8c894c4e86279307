"""Sentences read for their figures, as if they were said on one day."""

from datetime import date

from onrecord.figures import Mention, figures_in
from onrecord.language import language_of

SAID_ON = date(2022, 6, 17)


def read(text: str) -> tuple[Mention, ...]:
    return figures_in(text, language_of(text), SAID_ON)
