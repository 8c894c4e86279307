"""The stance of a statement: it states, denies, disputes another, declines to comment."""

from dataclasses import replace

from onrecord.model import Act, Assertion, AssertionId, Stance
from onrecord_bot import phrases
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Field, Step
from onrecord_bot.moderation.draft.contents import open_draft, statements, told, whole
from onrecord_bot.moderation.draft.statements import in_the_making, onwards
from onrecord_bot.moderation.here import Here
from onrecord_bot.moderation.part import Part
from onrecord_bot.moderation.screens.numbered import lines, opening
from onrecord_bot.moderation.screens.screen import Screen, asking, button_row, choice_row

_OF_OTHERS = (Stance.DENIES, Stance.DISPUTES)
_MOST_OFFERED = 12


def _stance(_sitting: Sitting, here: Here) -> Screen:
    rows = (
        choice_row(phrases.say(f"curate.stance.{stance}", here.language), "stance", stance)
        for stance in Stance
    )
    return asking(here.language, "curate.stance", *rows)


def _stance_chosen(sitting: Sitting, stance: str, here: Here) -> Sitting:
    chosen = Stance(stance)
    said = taking(chosen, in_the_making(sitting))
    sitting = replace(sitting, said=said)
    if chosen in _OF_OTHERS and _others(sitting, here):
        return sitting.to(Step.DISPUTED)
    return onwards(sitting, here, Field.STANCE)


def taking(stance: Stance, said: Assertion) -> Assertion:
    """The statement with this stance, and the act of speech that goes with it."""
    act = Act.DENY if stance is Stance.DENIES else Act.SAY
    return replace(said, stance=stance, act=act, disputes=None)


def _others(sitting: Sitting, here: Here) -> tuple[Assertion, ...]:
    said = in_the_making(sitting)
    every = statements(whole(open_draft(sitting), here))
    return tuple(other for other in every if other.party_id != said.party_id)


def _disputed(sitting: Sitting, here: Here) -> Screen:
    entry = whole(open_draft(sitting), here)
    others = _others(sitting, here)[-_MOST_OFFERED:]
    listed = lines(told(other, entry, here) for other in others)
    rows = opening("disputed", [other.assertion_id for other in others])
    none = button_row("no_statement", here.language, "disputed")
    return asking(here.language, "curate.disputed", *rows, none, about=listed)


def _disputed_chosen(sitting: Sitting, assertion_id: str, here: Here) -> Sitting:
    disputes = AssertionId(assertion_id) if assertion_id else None
    said = replace(in_the_making(sitting), disputes=disputes)
    return onwards(replace(sitting, said=said), here, Field.STANCE)


PART = Part(
    screens={Step.STANCE: _stance, Step.DISPUTED: _disputed},
    presses={"stance": _stance_chosen, "disputed": _disputed_chosen},
)
