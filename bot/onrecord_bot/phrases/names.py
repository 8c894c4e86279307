"""Names of parties in the reader's language."""

from onrecord.model import Language, Party
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.styled import Styled, theirs
from onrecord_bot.phrases.catalogue import worded

MOST_OF_A_NAME = 120
"""In code points: a name is no quotation, and a head must leave room for what was said."""


def party_name(party: Party, language: Language) -> Styled:
    """A party's name as one line, marked as theirs."""
    return theirs(one_line(worded(party.names, language), MOST_OF_A_NAME))
