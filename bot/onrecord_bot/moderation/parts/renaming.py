"""An event that got another name in one statement gets it in the others too, at a tap."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from onrecord.events import Action, Event
from onrecord.model import ClaimId, Entry
from onrecord_bot import phrases
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Step
from onrecord_bot.moderation.draft.renamed import OldName, is_renamed, names_changed, still_called
from onrecord_bot.moderation.here import Here, Unclear
from onrecord_bot.moderation.part import Part
from onrecord_bot.moderation.screens.near import similar
from onrecord_bot.moderation.screens.screen import Row, button_row
from onrecord_bot.moderation.typed.cleaning import MOST_OF_A_NAME, MOST_OF_A_WORDING
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.styled import Styled, join, plain, theirs
from onrecord_bot.phrases.catalogue import counted

_LOOKED_AT = 20


def old_name_elsewhere(sitting: Sitting, here: Here) -> tuple[Styled, tuple[Row, ...]]:
    """After a correction: which statements have the event's old name, and the way to mend it.

    Those on the same claim come first, then those on each claim beside it.
    """
    acts = here.desk.acts_of(here.by, _LOOKED_AT)
    if (act := _correction(sitting.subject, acts)) is None:
        return Styled(), ()
    for entry, old in _old_names(act, acts, ClaimId(sitting.claim_id), here):
        target = f"{sitting.subject}/{entry.claim.claim_id}"
        row = button_row("rename_too", here.language, "rename_too", target)
        if entry.claim.claim_id == sitting.claim_id:
            return _told("curate.still_called", old, here), (row,)
        wording = one_line(phrases.worded(entry.claim.wordings, here.language), MOST_OF_A_WORDING)
        told = _told("curate.still_called.beside", old, here)
        return join("\n", (theirs(wording), told)), (row,)
    return Styled(), ()


def _told(key: str, old: OldName, here: Here) -> Styled:
    many, language = len(old.statements), here.language
    name = theirs(one_line(phrases.worded(old.before, language), MOST_OF_A_NAME))
    return counted(key, language, many, plain(str(many)), name=name)


def _old_names(
    act: Event, acts: Sequence[Event], claim_id: ClaimId, here: Here
) -> Iterator[tuple[Entry, OldName]]:
    """Where an old name is left that the act changed, claim by claim."""
    own = here.entries.entry(claim_id)
    for before, after in names_changed(act).items():
        if not is_renamed(before, after, own, acts):
            continue
        beside = _beside(own, phrases.worded(before, here.language), here)
        for entry in chain((own,), beside):
            old = still_called(before, after, entry)
            if old.statements and is_renamed(before, after, entry, acts):
                yield entry, old


def _beside(own: Entry, name: str, here: Here) -> Iterator[Entry]:
    """The claims on record that are like this one, or like the name of the event."""
    wording = phrases.worded(own.claim.wordings, here.language)
    found = (each.claim.claim_id for text in (name, wording) for each in similar(text, here))
    for claim_id in dict.fromkeys(found):
        if claim_id != own.claim.claim_id:
            yield here.entries.entry(claim_id)


def _correction(seq: str, acts: Sequence[Event]) -> Event | None:
    """The correction of this number, if it is among the latest acts of the curator."""
    return next((a for a in acts if str(a.seq) == seq and a.action is Action.CORRECTED), None)


def _renamed_too(sitting: Sitting, target: str, here: Here) -> Sitting:
    """Gives the others the new name, in one act of their own and for the same reason."""
    seq, _, claim_id = target.partition("/")
    acts = here.desk.acts_of(here.by, _LOOKED_AT)
    if (act := _correction(seq, acts)) is None:
        raise Unclear("curate.trouble.stale")
    entry = here.entries.entry(ClaimId(claim_id or sitting.claim_id))
    for before, after in names_changed(act).items():
        renamed = still_called(before, after, entry).renamed()
        # Nothing is left to do where a crash came between the act and its answer.
        if renamed and is_renamed(before, after, entry, acts):
            first, *others = renamed
            here.desk.correct(here.by, first, act.reason, others, seen=entry.assertions)
            break
    latest = here.desk.acts_of(here.by, 1)[0]
    done_now = Sitting(step=Step.DONE, typed="corrected", subject=str(latest.seq))
    return replace(done_now, claim_id=entry.claim.claim_id, draft=sitting.draft)


PART = Part(screens={}, presses={"rename_too": _renamed_too})
