"""What was done last, and undoing it."""

from collections.abc import Sequence
from dataclasses import replace

from onrecord.errors import NotOnRecord
from onrecord.events import Action, Change, Event
from onrecord.model import Assertion, Claim, ClaimId, Curator, Phrasing, Precision, Status
from onrecord.rows import from_json
from onrecord.submissions import SubmissionId
from onrecord_bot import phrases
from onrecord_bot.moderation.acts import done, undo
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Step
from onrecord_bot.moderation.here import Here
from onrecord_bot.moderation.part import Part, leads_home
from onrecord_bot.moderation.screens.numbered import in_rows
from onrecord_bot.moderation.screens.screen import Screen, button, to_menu
from onrecord_bot.moderation.typed.cleaning import shortened
from onrecord_bot.pages.styled import Styled, bold, italic, join, plain, theirs
from onrecord_bot.phrases.catalogue import said

_LISTED = 10
_LOOKED_AT = 40
_SHORT = 80
_UNDOABLE = (
    Action.PUBLISHED,
    Action.CORRECTED,
    Action.WITHDREW,
    Action.MERGED,
    Action.UNDID,
)
_SHOWN = (*_UNDOABLE, Action.DECLINED)


def _acts(_sitting: Sitting, here: Here) -> Screen:
    """The latest acts, with a button for each that can still be undone."""
    language = here.language
    every = here.desk.acts(here.by, _LOOKED_AT)
    undone = _undone_of(every)
    shown = [event for event in every if event.action in _SHOWN][:_LISTED]
    lines = [_line(n, event, here) for n, event in enumerate(shown, 1)]
    rows = [
        button("undo_n", language, "undo", str(event.seq), n=str(n))
        for n, event in enumerate(shown, 1)
        if event.action in _UNDOABLE and event.changes and str(event.seq) not in undone
    ]
    title = bold(phrases.say("curate.acts" if shown else "curate.acts.none", language))
    return Screen(join("\n\n", (title, *lines)), (*in_rows(rows), to_menu(language)))


def _line(number: int, event: Event, here: Here) -> Styled:
    """'1. 22 November 2026, 05:15 UTC · published: its words'."""
    day = phrases.date(event.at.date(), Precision.DAY, here.language)
    what = phrases.say(f"curate.act.{event.action}", here.language)
    head = plain(f"{number}. {what}") + plain(f" · {day}, {event.at:%H:%M} UTC")
    about = shortened(_about(event, here), _SHORT)
    whose = "" if event.actor == here.by.curator_id else _name_of(event, here)
    return join("\n", (italic(head), theirs(about), _reason(event, here), theirs(whose)))


def _reason(event: Event, here: Here) -> Styled:
    """The reason that was given for the act, if any; that of an undoing is the record's own."""
    if not event.reason or event.action is Action.UNDID:
        return Styled()
    reason = theirs(shortened(event.reason, _SHORT))
    return said("curate.act.reason", here.language, reason=reason)


def _name_of(event: Event, here: Here) -> str:
    return next(
        (c.name for c in here.desk.staff.curators() if c.curator_id == event.actor), event.actor
    )


def _undone_of(every: Sequence[Event]) -> set[str]:
    """The acts that are undone now, latest first: an undoing that was undone counts no more."""
    undone = set[str]()
    for event in every:
        if event.action is Action.UNDID and str(event.seq) not in undone:
            undone.add(event.subject)
    return undone


def _about(event: Event, here: Here) -> str:
    """The words of what was changed, or of the text that was declined."""
    if event.action is not Action.DECLINED:
        return _words_of(event.changes)
    try:
        return here.desk.submission(SubmissionId(event.subject)).text
    except NotOnRecord:
        return ""


def _words_of(changes: tuple[Change, ...]) -> str:
    """The words of what was changed: the claim's, else of the first row that has some."""
    rows = [from_json(change.kind, change.after) for change in changes if change.after]
    for row in sorted(rows, key=lambda row: not isinstance(row, Claim)):
        match row:
            case Claim():
                return row.wordings[0].words
            case Assertion():
                return row.words
            case Phrasing():
                return row.text
            case Curator():
                return row.name
    return ""


def _undone(sitting: Sitting, seq: str, here: Here) -> Sitting:
    if seq not in _undone_of(here.desk.acts(here.by, _LOOKED_AT)):
        undo(int(seq), here)
    claim_id = sitting.claim_id if _is_open_to_all(sitting.claim_id, here) else ""
    undone = done("undone", Action.UNDID, seq, here)
    return replace(undone, draft=sitting.draft, claim_id=claim_id)


def _is_open_to_all(claim_id: str, here: Here) -> bool:
    """Whether the claim that was worked on is in answers, still or again."""
    try:
        return here.entries.entry(ClaimId(claim_id)).claim.status is Status.PUBLISHED
    except NotOnRecord:
        return False


PART = Part(
    screens={Step.ACTS: _acts},
    presses={
        "acts": leads_home(Step.ACTS),
        "undo": _undone,
    },
)
