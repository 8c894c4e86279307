"""Finds an act that was done already, so that a crash before its answer does not repeat it."""

from onrecord.events import Action, Event
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Step
from onrecord_bot.moderation.here import Here

_LATEST = 20


def latest_act(here: Here, action: Action, subject: str) -> Event | None:
    """The curator's last act of this kind on this subject, if it is among the latest."""
    acts = here.desk.acts_of(here.by, _LATEST)
    return next((act for act in acts if (act.action, act.subject) == (action, subject)), None)


def done(what: str, action: Action, subject: str, here: Here) -> Sitting:
    """The screen after an act: says what was done, and offers to undo it."""
    act = latest_act(here, action, subject)
    return Sitting(step=Step.DONE, typed=what, subject=str(act.seq) if act else "")
