"""Asks for a reason, then does what it is for: correct, withdraw, decline or merge."""

from dataclasses import replace

from onrecord.errors import NotOnRecord
from onrecord.events import Action
from onrecord.model import ClaimId, Status
from onrecord.rows import as_json
from onrecord.submissions import Demand, SubmissionId
from onrecord_bot.moderation.acts import done, latest_act
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Aim, Step
from onrecord_bot.moderation.draft.contents import open_draft, statements, told, whole
from onrecord_bot.moderation.draft.statements import in_the_making
from onrecord_bot.moderation.draft.strays import in_use
from onrecord_bot.moderation.here import Given, Here, Unclear
from onrecord_bot.moderation.part import Part
from onrecord_bot.moderation.parts import merging
from onrecord_bot.moderation.parts.figures import figure_lines
from onrecord_bot.moderation.parts.onwards import gone_on, next_waiting
from onrecord_bot.moderation.screens.screen import Row, Screen, asking, button_row, choice_row
from onrecord_bot.moderation.typed.cleaning import (
    MOST_OF_A_REASON,
    MOST_OF_A_WORDING,
    line,
    shortened,
)
from onrecord_bot.pages.styled import Styled, join, theirs

_LOOKED_AT, _MOST_OFFERED, _ON_A_BUTTON = 40, 3, 40
_ACTIONS = {
    Aim.CORRECT: Action.CORRECTED,
    Aim.WITHDRAW_CLAIM: Action.WITHDREW,
    Aim.WITHDRAW_STATEMENT: Action.WITHDREW,
    Aim.DECLINE: Action.DECLINED,
    Aim.MERGE: Action.MERGED,
}


def given_before(here: Here, most: int) -> tuple[Row, ...]:
    """Buttons with the reasons for which this curator declined lately: many texts are alike."""
    return tuple(_declining_for(reason, here) for reason in _lately(Action.DECLINED, here)[:most])


def _lately(action: Action, here: Here) -> list[str]:
    """The reasons that this curator gave for such acts, the latest first."""
    acts = here.desk.acts_of(here.by, _LOOKED_AT)
    return list(dict.fromkeys(act.reason for act in acts if act.action is action))


def _declining_for(reason: str, here: Here) -> Row:
    short = shortened(reason, _ON_A_BUTTON)
    return button_row("decline_for", here.language, "reason", reason, reason=short)


def _reason(sitting: Sitting, here: Here) -> Screen:
    rows = _offered(Aim(sitting.aim), here)
    about = _at_stake(sitting, here)
    return asking(here.language, f"curate.reason.{sitting.aim}", *rows, about=about)


def _offered(aim: Aim, here: Here) -> tuple[Row, ...]:
    """The reasons given lately for the same kind of act, each a tap away."""
    if aim is Aim.DECLINE:
        return given_before(here, _MOST_OFFERED)
    given = _lately(_ACTIONS[aim], here)[:_MOST_OFFERED]
    return tuple(choice_row(shortened(each, _ON_A_BUTTON), "reason", each) for each in given)


def _at_stake(sitting: Sitting, here: Here) -> Styled:
    """What the act would change, as shown above the question."""
    match Aim(sitting.aim):
        case Aim.MERGE:
            return merging.between(sitting, here)
        case Aim.WITHDRAW_CLAIM:
            return theirs(merging.words_of(sitting.claim_id, here))
        case Aim.DECLINE:
            wanted = here.desk.submission(SubmissionId(sitting.subject))
            return theirs(shortened(wanted.text, MOST_OF_A_WORDING))
        case Aim.WITHDRAW_STATEMENT | Aim.CORRECT:
            return _as_it_will_stand(sitting, here)


def _as_it_will_stand(sitting: Sitting, here: Here) -> Styled:
    said = in_the_making(sitting)
    line_of_it = told(said, whole(open_draft(sitting), here), here)
    return join("\n", (theirs(line_of_it), *figure_lines(said.figures, here.language)))


def _reasoned(sitting: Sitting, given: Given, here: Here) -> Sitting:
    """Does the act, once even if a crash came between the act and its answer."""
    return _acted(sitting, line(given.text, MOST_OF_A_REASON), here)


def _given_again(sitting: Sitting, reason: str, here: Here) -> Sitting:
    """Acts for a reason given before: where it is asked for, or declines at once below a text."""
    if sitting.step is Step.SUBMISSION:
        return _declined(sitting, reason, here)
    if sitting.step is not Step.REASON:
        raise Unclear("curate.trouble.stale")
    return _acted(sitting, reason, here)


def _acted(sitting: Sitting, reason: str, here: Here) -> Sitting:
    match Aim(sitting.aim):
        case Aim.DECLINE:
            return _declined(sitting, reason, here)
        case Aim.WITHDRAW_CLAIM:
            return _claim_withdrawn(sitting, reason, here)
        case Aim.WITHDRAW_STATEMENT:
            return _statement_withdrawn(sitting, reason, here)
        case Aim.CORRECT:
            return _corrected(sitting, reason, here)
        case Aim.MERGE:
            return merging.merge(sitting, reason, here)


def _declined(sitting: Sitting, reason: str, here: Here) -> Sitting:
    wanted = here.desk.submission(SubmissionId(sitting.subject))
    following = next_waiting(wanted.submission_id, here)
    mine = latest_act(here, Action.DECLINED, wanted.submission_id)
    # It was done already where a crash came between the act and its answer.
    if wanted.state is not Demand.DECLINED or mine is None or mine.reason != reason:
        here.desk.decline(here.by, wanted.submission_id, reason)
    declined = Sitting(step=Step.DONE, typed="declined", draft=sitting.draft)
    return gone_on(replace(declined, subject=sitting.subject), wanted, following)


def _claim_withdrawn(sitting: Sitting, reason: str, here: Here) -> Sitting:
    claim_id = ClaimId(sitting.claim_id)
    if here.entries.entry(claim_id).claim.status is not Status.WITHDRAWN:
        here.desk.withdraw(here.by, claim_id, reason)
    return _told("withdrawn", Action.WITHDREW, claim_id, sitting, here)


def _statement_withdrawn(sitting: Sitting, reason: str, here: Here) -> Sitting:
    said = in_the_making(sitting)
    there = statements(here.entries.entry(said.claim_id))
    if any(one.assertion_id == said.assertion_id for one in there):
        here.desk.withdraw_statement(here.by, said.assertion_id, reason)
    return _told("statement_withdrawn", Action.WITHDREW, said.assertion_id, sitting, here)


def _corrected(sitting: Sitting, reason: str, here: Here) -> Sitting:
    said, draft = in_the_making(sitting), open_draft(sitting)
    entry = here.entries.entry(said.claim_id)
    if all(one.assertion_id != said.assertion_id for one in entry.assertions):
        raise NotOnRecord(f"no assertion {said.assertion_id} is on record")
    act = latest_act(here, Action.CORRECTED, said.assertion_id)
    stands = {change.after for change in act.changes} if act else set()
    rows = {as_json(row) for row in draft.rows}
    if not rows & stands:
        along = tuple(row for row in in_use(draft.having(said)).rows if row != said)
        here.desk.correct(here.by, said, reason, along, seen=draft.seen)
    return _told("corrected", Action.CORRECTED, said.assertion_id, sitting, here)


def _told(what: str, action: Action, subject: str, sitting: Sitting, here: Here) -> Sitting:
    """Says what was done; a draft goes on, unless it was the correction itself."""
    draft = None if sitting.correcting else sitting.draft
    return replace(done(what, action, subject, here), claim_id=sitting.claim_id, draft=draft)


PART = Part(
    screens={Step.REASON: _reason},
    texts={Step.REASON: _reasoned},
    presses={"reason": _given_again},
)
