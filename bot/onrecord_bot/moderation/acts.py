"""What a curator did: found, so that a crash before its answer repeats nothing, or undone."""

from onrecord.errors import NoRole, Refused
from onrecord.events import Action, Event
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Step
from onrecord_bot.moderation.here import Here, Unclear

_LATEST = 20


def latest_act(here: Here, action: Action, subject: str) -> Event | None:
    """The curator's last act of this kind on this subject, if it is among the latest."""
    acts = here.desk.acts_of(here.by, _LATEST)
    return next((act for act in acts if (act.action, act.subject) == (action, subject)), None)


def done(what: str, action: Action, subject: str, here: Here) -> Sitting:
    """The screen after an act: says what was done, and offers to undo it."""
    act = latest_act(here, action, subject)
    return Sitting(step=Step.DONE, typed=what, subject=str(act.seq) if act else "")


def undo(seq: int, here: Here) -> None:
    """Undoes the act. Raises NoRole, and Unclear where what it put was changed since."""
    try:
        here.desk.undo(here.by, seq)
    except NoRole:
        raise
    except Refused as refused:
        raise Unclear("curate.trouble.changed_since") from refused
