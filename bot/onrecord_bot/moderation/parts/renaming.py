"""An event that got another name in one statement gets it in the others too, at a tap."""

from dataclasses import replace

from onrecord.events import Action, Event
from onrecord.model import ClaimId
from onrecord_bot import phrases
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Step
from onrecord_bot.moderation.draft.renamed import renamed_too, still_called
from onrecord_bot.moderation.here import Here, Unclear
from onrecord_bot.moderation.part import Part
from onrecord_bot.moderation.screens.screen import Row, button_row
from onrecord_bot.moderation.typed.cleaning import MOST_OF_A_NAME
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.styled import Styled, plain, theirs
from onrecord_bot.phrases.catalogue import counted

_LOOKED_AT = 20


def old_name_elsewhere(sitting: Sitting, here: Here) -> tuple[Styled, tuple[Row, ...]]:
    """After a correction: how many statements have the event's old name, and the way to mend it."""
    act, language = _correction(sitting.subject, here), here.language
    if act is None:
        return Styled(), ()
    names, others = still_called(act, here.entries.entry(ClaimId(sitting.claim_id)))
    if not others:
        return Styled(), ()
    words = theirs(one_line(phrases.worded(names, language), MOST_OF_A_NAME))
    told = counted(
        "curate.still_called", language, len(others), plain(str(len(others))), name=words
    )
    return told, (button_row("rename_too", language, "rename_too", sitting.subject),)


def _correction(seq: str, here: Here) -> Event | None:
    """The correction of this number, if it is among the latest acts of the curator."""
    acts = here.desk.acts_of(here.by, _LOOKED_AT)
    return next((a for a in acts if str(a.seq) == seq and a.action is Action.CORRECTED), None)


def _renamed_too(sitting: Sitting, seq: str, here: Here) -> Sitting:
    """Gives the others the new name, in one act of their own and for the same reason."""
    act, entry = _correction(seq, here), here.entries.entry(ClaimId(sitting.claim_id))
    if act is None:
        raise Unclear("curate.trouble.stale")
    renamed = renamed_too(act, entry)
    # Nothing is left to do where a crash came between the act and its answer.
    if renamed:
        first, *others = renamed
        here.desk.correct(here.by, first, act.reason, others, seen=entry.assertions)
    latest = next(a for a in here.desk.acts_of(here.by, 1))
    done_now = Sitting(step=Step.DONE, typed="corrected", subject=str(latest.seq))
    return replace(done_now, claim_id=sitting.claim_id, draft=sitting.draft)


PART = Part(screens={}, presses={"rename_too": _renamed_too})
