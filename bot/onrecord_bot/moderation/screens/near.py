"""Claims on record that are like a text: found, listed, offered."""

from collections.abc import Iterable
from itertools import chain

from onrecord.asking import Account, Heard, Match
from onrecord_bot import phrases
from onrecord_bot.moderation.here import Here
from onrecord_bot.moderation.screens.numbered import lines
from onrecord_bot.moderation.typed.cleaning import MOST_OF_A_WORDING
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.styled import Styled

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
    return lines(one_line(words, MOST_OF_A_WORDING) for words in wordings)


def ids_of(accounts: tuple[Account, ...]) -> tuple[str, ...]:
    """The claims' ids, as the buttons under the list need them."""
    return tuple(account.claim.claim_id for account in accounts)
