"""What was done last, and undoing it."""

from onrecord.errors import NoRole, NotOnRecord, Refused
from onrecord.events import Action, Change, Event
from onrecord.model import Assertion, Claim, ClaimId, Curator, Phrasing, Precision, Status
from onrecord.rows import from_json
from onrecord_bot import phrases
from onrecord_bot.moderation.acts import latest_act
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Step
from onrecord_bot.moderation.here import Here, Unclear
from onrecord_bot.moderation.part import Part
from onrecord_bot.moderation.screens.screen import Choice, Screen, to_menu
from onrecord_bot.moderation.typed.cleaning import shortened
from onrecord_bot.pages.styled import Styled, bold, italic, join, plain, theirs
from onrecord_bot.phrases.catalogue import said

_LISTED = 10
_LOOKED_AT = 40
_SHORT = 80
_UNDOABLE = (Action.PUBLISHED, Action.CORRECTED, Action.WITHDREW, Action.MERGED)
_SHOWN = (*_UNDOABLE, Action.UNDID, Action.DECLINED)


def _acts(_sitting: Sitting, here: Here) -> Screen:
    """The latest acts, with a button for each that can still be undone."""
    language = here.language
    every = here.desk.acts(here.by, _LOOKED_AT)
    undone = {event.subject for event in every if event.action is Action.UNDID}
    shown = [event for event in every if event.action in _SHOWN][:_LISTED]
    lines = [_line(n, event, here) for n, event in enumerate(shown, 1)]
    rows = [
        Choice(phrases.say("curate.button.undo_n", language, n=str(n)), "undo", str(event.seq))
        for n, event in enumerate(shown, 1)
        if event.action in _UNDOABLE and event.changes and str(event.seq) not in undone
    ]
    title = bold(phrases.say("curate.acts" if shown else "curate.acts.none", language))
    in_threes = [tuple(rows[n : n + 3]) for n in range(0, len(rows), 3)]
    return Screen(join("\n\n", (title, *lines)), (*in_threes, to_menu(language)))


def _line(number: int, event: Event, here: Here) -> Styled:
    """'1. 22 November 2026, 05:15 UTC · published: its words'."""
    day = phrases.date(event.at.date(), Precision.DAY, here.language)
    what = phrases.say(f"curate.act.{event.action}", here.language)
    head = plain(f"{number}. {what}") + plain(f" · {day}, {event.at:%H:%M} UTC")
    about = shortened(_about(event.changes), _SHORT)
    whose = "" if event.actor == here.by.curator_id else _name_of(event, here)
    return join("\n", (italic(head), theirs(about), _reason(event, here), theirs(whose)))


def _reason(event: Event, here: Here) -> Styled:
    """The reason that was given for the act, if any."""
    if not event.reason:
        return Styled()
    reason = theirs(shortened(event.reason, _SHORT))
    return said("curate.act.reason", here.language, reason=reason)


def _name_of(event: Event, here: Here) -> str:
    return next(
        (c.name for c in here.desk.staff.curators() if c.curator_id == event.actor), event.actor
    )


def _about(changes: tuple[Change, ...]) -> str:
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
    if latest_act(here, Action.UNDID, seq) is None:
        try:
            here.desk.undo(here.by, int(seq))
        except NoRole:
            raise
        except Refused as refused:
            raise Unclear("curate.trouble.changed_since") from refused
    claim_id = sitting.claim_id if _is_open_to_all(sitting.claim_id, here) else ""
    return Sitting(step=Step.DONE, typed="undone", draft=sitting.draft, claim_id=claim_id)


def _is_open_to_all(claim_id: str, here: Here) -> bool:
    """Whether the claim that was worked on is in answers, still or again."""
    try:
        return here.entries.entry(ClaimId(claim_id)).claim.status is Status.PUBLISHED
    except NotOnRecord:
        return False


PART = Part(
    screens={Step.ACTS: _acts},
    presses={
        "acts": lambda sitting, _target, _here: sitting.home(Step.ACTS),
        "undo": _undone,
    },
)
