"""Claims on record that are like a text: found, listed, offered."""

from collections.abc import Iterable
from itertools import chain

from onrecord.asking import Account, Heard, Match
from onrecord_bot import phrases
from onrecord_bot.moderation.here import Here
from onrecord_bot.moderation.screens.screen import Row, choice_row
from onrecord_bot.moderation.typed.cleaning import MOST_OF_A_WORDING, shortened
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.styled import Styled, join, theirs

_ON_A_BUTTON = 34
_MOST_SIMILAR = 5


def similar(text: str, here: Here) -> tuple[Account, ...]:
    """Claims on record that are like the text, each once, best first."""
    return tuple(here.answers.nearest(Heard(text, here.language), _MOST_SIMILAR))


def asked_for(texts: Iterable[str], here: Here) -> tuple[Account, ...]:
    """The claims on record that these very texts ask for, each once."""
    heard = (Heard(text, here.language) for text in texts)
    answers = chain.from_iterable(map(here.answers.answer, heard))
    matches = (each.finding for each in answers if isinstance(each.finding, Match))
    return tuple({found.account.claim.claim_id: found.account for found in matches}.values())


def listed(accounts: tuple[Account, ...], here: Here) -> Styled:
    """The claims' wordings, numbered."""
    wordings = (phrases.worded(account.claim.wordings, here.language) for account in accounts)
    shown = (one_line(words, MOST_OF_A_WORDING) for words in wordings)
    lines = (f"{number}. {words}" for number, words in enumerate(shown, 1))
    return join("\n", (theirs(line) for line in lines))


def buttons(accounts: tuple[Account, ...], verb: str, here: Here) -> tuple[Row, ...]:
    """One button for each of the listed claims."""
    return tuple(
        choice_row(
            f"{n}. {shortened(phrases.worded(a.claim.wordings, here.language), _ON_A_BUTTON)}",
            verb,
            a.claim.claim_id,
        )
        for n, a in enumerate(accounts, 1)
    )
