"""Asks for a name: offers the parties that fit it, or takes it for a new one."""

from dataclasses import replace

from onrecord.model import Party
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.draft.sources import known
from onrecord_bot.moderation.here import Given, Here, Unclear
from onrecord_bot.moderation.screens.screen import Row, Screen, asking, button_row, choice_row
from onrecord_bot.moderation.typed.cleaning import MOST_OF_A_NAME, line, shortened
from onrecord_bot.moderation.typed.dating import is_bare_date
from onrecord_bot.moderation.typed.links import is_link
from onrecord_bot.moderation.typed.naming import fitting, label

_ON_A_BUTTON = 36


def name_asked(sitting: Sitting, here: Here, key: str, *more: Row, new: bool = True) -> Screen:
    """Asks for a name; then offers the parties that fit it, and the name as a new party's."""
    parties = known(sitting, here)
    rows = [party_row(parties[each], here) for each in sitting.names if each in parties]
    if sitting.typed and new:
        rows += as_new(sitting.typed, here)
    if sitting.typed:
        question = "curate.which" if sitting.names else "curate.not_known"
        return asking(here.language, question, *rows, *more, name=sitting.typed)
    return asking(here.language, key, *rows, *more)


def party_row(party: Party, here: Here) -> Row:
    """The button that picks a known party."""
    return choice_row(label(party, here.language), "party", party.party_id)


def as_new(name: str, here: Here) -> tuple[Row, ...]:
    """The buttons for a new name: a new party's, or one more name of a known party."""
    typed = shortened(name, _ON_A_BUTTON)
    return (
        button_row("new", here.language, "new_party", name=typed),
        button_row("alias", here.language),
    )


def name_typed(sitting: Sitting, given: Given, here: Here) -> Sitting:
    name = line(given.text, MOST_OF_A_NAME)
    if is_link(name) or is_bare_date(name, here.today):
        raise Unclear("curate.trouble.no_name")
    found = fitting(name, known(sitting, here).values())
    return replace(sitting, typed=name, names=tuple(party.party_id for party in found), note="")
