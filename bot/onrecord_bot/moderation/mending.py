"""Statements changed field by field, and what is done with a reason: correct, withdraw, decline."""

from dataclasses import replace
from datetime import date

from onrecord.curation import Draft
from onrecord.errors import NotOnRecord
from onrecord.model import (
    Action,
    Assertion,
    AssertionId,
    ClaimId,
    Demand,
    Status,
    SubmissionId,
)
from onrecord.rows import as_json
from onrecord_bot import phrases
from onrecord_bot.moderation import merging
from onrecord_bot.moderation.cleaning import MOST_OF_A_REASON, MOST_OF_A_WORDING, line, shortened
from onrecord_bot.moderation.drafting import (
    latest_act,
    none_open,
    open_draft,
    statements,
    told,
    whole,
)
from onrecord_bot.moderation.figures import figure_lines
from onrecord_bot.moderation.here import Given, Here, Unclear
from onrecord_bot.moderation.screens import Choice, Row, Screen, asking, leaving, one
from onrecord_bot.moderation.sitting import Aim, Sitting, Step
from onrecord_bot.moderation.stages import Part
from onrecord_bot.moderation.statements import in_the_making
from onrecord_bot.moderation.strays import in_use
from onrecord_bot.styled import Styled, bold, join, theirs

_ON_A_BUTTON = 56
_ON_A_PAGE = 8
_FIELDS = {
    "words": Step.WORDS,
    "figures": Step.FIGURES,
    "date": Step.SAID_ON,
    "stance": Step.STANCE,
    "party": Step.PARTY,
    "spokesperson": Step.SPOKESPERSON,
    "place": Step.OUTLET,
    "another_place": Step.OUTLET,
    "via": Step.VIA,
}


def _statements(sitting: Sitting, here: Here) -> Screen:
    entry = here.entries.entry(ClaimId(sitting.claim_id))
    every = sorted(statements(entry), key=lambda said: said.said_on or date.max)
    last = max(len(every) - 1, 0) // _ON_A_PAGE
    number = min(sitting.page, last)
    rows = [
        one(shortened(told(spoken, entry, here), _ON_A_BUTTON), "mend", spoken.assertion_id)
        for spoken in every[number * _ON_A_PAGE : (number + 1) * _ON_A_PAGE]
    ]
    if last:
        around = (("‹", max(number - 1, 0)), ("›", min(number + 1, last)))
        rows.append(tuple(Choice(sign, "turn", str(page)) for sign, page in around))
    return asking(here.language, "curate.statements", *rows)


def _mended(sitting: Sitting, assertion_id: str, here: Here) -> Sitting:
    """A statement on record is opened to be corrected, one field at a time."""
    none_open(sitting)
    entry = here.entries.entry(ClaimId(sitting.claim_id))
    said = _among(statements(entry), assertion_id)
    draft = Draft(entry.claim.claim_id)
    return sitting.to(Step.STATEMENT, said=said, draft=draft, correcting=True)


def _edited(sitting: Sitting, assertion_id: str, _here: Here) -> Sitting:
    said = _among(open_draft(sitting).of(Assertion), assertion_id)
    return sitting.to(Step.STATEMENT, said=said, correcting=False)


def _among(found: tuple[Assertion, ...], assertion_id: str) -> Assertion:
    wanted = AssertionId(assertion_id)
    said = next((one for one in found if one.assertion_id == wanted), None)
    if said is None:
        raise Unclear("curate.trouble.stale")
    return said


def _statement(sitting: Sitting, here: Here) -> Screen:
    said, language = in_the_making(sitting), here.language
    entry = whole(open_draft(sitting), here)
    fields = [
        Choice(phrases.say(f"curate.field.{name}", language), "field", name) for name in _FIELDS
    ]
    rows: list[Row] = [tuple(fields[n : n + 2]) for n in range(0, len(fields), 2)]
    if sitting.correcting:
        gone = one(phrases.say("curate.button.withdraw_statement", language), "withdraw_statement")
    else:
        gone = one(phrases.say("curate.button.remove", language), "remove", said.assertion_id)
    title = bold(phrases.say("curate.statement", language))
    text = join("\n\n", (title, theirs(told(said, entry, here))))
    return Screen(text, (*rows, gone, leaving(language)))


def _field(sitting: Sitting, name: str, _here: Here) -> Sitting:
    step = _FIELDS[name]
    if step is Step.FIGURES and not in_the_making(sitting).figures:
        step = Step.RETYPE
    return sitting.to(step, editing=name, place=None, quoted="", names=(), typed="")


def _withdrawing(sitting: Sitting, _target: str, _here: Here) -> Sitting:
    return sitting.to(Step.REASON, aim=Aim.WITHDRAW_STATEMENT)


def _reason(sitting: Sitting, here: Here) -> Screen:
    return asking(here.language, f"curate.reason.{sitting.aim}", about=_at_stake(sitting, here))


def _at_stake(sitting: Sitting, here: Here) -> Styled:
    """What the reason is for."""
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
    """The act itself; a crash between it and its answer does not repeat it."""
    reason = line(given.text, MOST_OF_A_REASON)
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
    if wanted.state is Demand.ANSWERED:
        raise Unclear("curate.trouble.closed")
    if wanted.state is not Demand.DECLINED:
        here.desk.decline(here.by, wanted.submission_id, reason)
    return Sitting(step=Step.DONE, typed="declined", draft=sitting.draft)


def _claim_withdrawn(sitting: Sitting, reason: str, here: Here) -> Sitting:
    claim_id = ClaimId(sitting.claim_id)
    if here.entries.entry(claim_id).claim.status is not Status.WITHDRAWN:
        here.desk.withdraw(here.by, claim_id, reason)
    return _done("withdrawn", Action.WITHDREW, claim_id, sitting, here)


def _statement_withdrawn(sitting: Sitting, reason: str, here: Here) -> Sitting:
    said = in_the_making(sitting)
    there = statements(here.entries.entry(said.claim_id))
    if any(one.assertion_id == said.assertion_id for one in there):
        here.desk.withdraw_statement(here.by, said.assertion_id, reason)
    return _done("statement_withdrawn", Action.WITHDREW, said.assertion_id, sitting, here)


def _corrected(sitting: Sitting, reason: str, here: Here) -> Sitting:
    said, draft = in_the_making(sitting), open_draft(sitting)
    entry = here.entries.entry(said.claim_id)
    if all(one.assertion_id != said.assertion_id for one in entry.assertions):
        raise NotOnRecord(f"no assertion {said.assertion_id} is on record")
    act = latest_act(here, Action.CORRECTED, said.assertion_id)
    done = {change.after for change in act.changes} if act else set()
    rows = {as_json(row) for row in draft.rows}
    if not rows & done:
        along = tuple(row for row in in_use(draft.having(said)).rows if row != said)
        here.desk.correct(here.by, said, reason, along)
    return _done("corrected", Action.CORRECTED, said.assertion_id, sitting, here)


def _done(what: str, action: Action, subject: str, sitting: Sitting, here: Here) -> Sitting:
    act = latest_act(here, action, subject)
    seq = str(act.seq) if act else ""
    draft = None if sitting.correcting else sitting.draft
    done = Sitting(step=Step.DONE, typed=what, subject=seq, claim_id=sitting.claim_id)
    return replace(done, draft=draft)


PART = Part(
    screens={
        Step.STATEMENTS: _statements,
        Step.STATEMENT: _statement,
        Step.REASON: _reason,
    },
    texts={Step.REASON: _reasoned},
    presses={
        "statements": lambda sitting, _target, _here: sitting.to(Step.STATEMENTS),
        "mend": _mended,
        "edit": _edited,
        "field": _field,
        "withdraw_statement": _withdrawing,
    },
)
