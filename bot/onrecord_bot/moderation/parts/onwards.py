"""From a text that was dealt with to the next that waits, the way back one button away."""

from onrecord.events import Action, Event
from onrecord.model import ClaimId, Phrasing
from onrecord.rows import as_row
from onrecord.submissions import Demand, Submission, SubmissionId
from onrecord_bot import phrases
from onrecord_bot.moderation.acts import undo
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Step
from onrecord_bot.moderation.here import Here, Unclear
from onrecord_bot.moderation.screens.screen import Row, button
from onrecord_bot.moderation.typed.cleaning import shortened
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.styled import Styled, italic, theirs
from onrecord_bot.phrases.catalogue import said

_LOOKED_AT = 20
_SHORT = 60
_STILL = "curate.waits_again"


def behind(submission_id: str, here: Here) -> str:
    """The text that waits behind this one; empty where it is the last."""
    waiting = [str(each.submission_id) for each in here.waiting()]
    if submission_id not in waiting:
        return ""
    return next(iter(waiting[waiting.index(submission_id) + 1 :]), "")


def next_waiting(submission_id: str, here: Here) -> str:
    """The text to go on with after this one: behind the last comes the first."""
    others = (str(each.submission_id) for each in here.waiting())
    first = next((each for each in others if each != submission_id), "")
    return behind(submission_id, here) or first


def gone_on(after: Sitting, dealt_with: Submission, following: str) -> Sitting:
    """Shows the text that follows; where none does, what was done."""
    if not following:
        return after
    return Sitting(
        step=Step.SUBMISSION,
        subject=following,
        before=dealt_with.submission_id,
        claim_id=after.claim_id,
        draft=after.draft,
    )


def done_before(sitting: Sitting, here: Here) -> tuple[Styled, tuple[Row, ...]]:
    """What became of the text before this one, and the buttons that take it back or go on there."""
    if not sitting.before:
        return Styled(), ()
    wanted, language = here.desk.submission(SubmissionId(sitting.before)), here.language
    back = button("undo", language, "reopen", wanted.submission_id)
    if wanted.state is Demand.DECLINED:
        words = theirs(shortened(wanted.text, _SHORT))
        return italic(said("curate.before.declined", language, words=words)), ((back,),)
    if wanted.state is Demand.ANSWERED and wanted.claim_id is not None:
        wordings = here.entries.entry(wanted.claim_id).claim.wordings
        claim = theirs(one_line(phrases.worded(wordings, language), _SHORT))
        told = italic(said("curate.before.answered", language, claim=claim))
        return told, ((back, button("alike", language)),)
    return Styled(), ()


def reopened(sitting: Sitting, submission_id: str, here: Here) -> Sitting:
    """Takes back what was done with a text, and shows it again."""
    wanted = here.desk.submission(SubmissionId(submission_id))
    if wanted.state is Demand.DECLINED:
        here.desk.put_back(here.by, wanted.submission_id)
    elif wanted.state is Demand.ANSWERED and wanted.claim_id is not None:
        added = act_that_added(wanted, wanted.claim_id, here)
        if added is None:
            raise Unclear("curate.trouble.changed_since")
        undo(added.seq, here)
    return Sitting(step=Step.SUBMISSION, subject=submission_id, note=_STILL, draft=sitting.draft)


def act_that_added(wanted: Submission, claim_id: ClaimId, here: Here) -> Event | None:
    """The act in which this curator lately made the text a phrasing of the claim."""
    lately = here.desk.acts_of(here.by, _LOOKED_AT)
    return next((act for act in lately if _adds(wanted.text, claim_id, act)), None)


def _adds(text: str, claim_id: ClaimId, act: Event) -> bool:
    if (act.action, act.subject) != (Action.PUBLISHED, claim_id):
        return False
    phrased = (each.after for each in act.changes if each.kind == "phrasing" and each.after)
    return any(as_row(Phrasing, row).text == text for row in phrased)
