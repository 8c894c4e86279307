"""Lists that stand in the text, with their numbers on the buttons: clients cut long labels."""

from collections.abc import Iterable, Sequence

from onrecord.model import Language
from onrecord_bot.moderation.screens.screen import Choice, Row, button
from onrecord_bot.pages.styled import Styled, join, theirs

_NUMBERS_ACROSS, _WORDS_ACROSS = 6, 3


def lines(texts: Iterable[str], first: int = 1) -> Styled:
    """The texts, one on a line, each behind its number."""
    return join("\n", (theirs(f"{n}. {text}") for n, text in enumerate(texts, first)))


def opening(verb: str, targets: Sequence[str], first: int = 1) -> tuple[Row, ...]:
    """Buttons that bear nothing but the numbers: they open what stands there."""
    choices = [Choice(str(n), verb, target) for n, target in enumerate(targets, first)]
    return in_rows(choices, _NUMBERS_ACROSS)


def doing(name: str, verb: str, targets: Sequence[str], language: Language) -> tuple[Row, ...]:
    """Buttons that say what they do, and to which: the phrase ``curate.button.<name>``."""
    numbered = enumerate(targets, 1)
    return in_rows([button(name, language, verb, each, n=str(n)) for n, each in numbered])


def in_rows(choices: Sequence[Choice], across: int = _WORDS_ACROSS) -> tuple[Row, ...]:
    """So many buttons beside each other, and the rest below."""
    return tuple(tuple(choices[n : n + across]) for n in range(0, len(choices), across))
