"""Opens a statement, on record or in the draft, to change one field of it."""

from datetime import date

from onrecord.curation import Draft
from onrecord.model import Assertion, AssertionId, ClaimId
from onrecord_bot import phrases
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Aim, Field, Step
from onrecord_bot.moderation.draft.contents import (
    none_open,
    open_draft,
    rows_of,
    statements,
    told,
    whole,
)
from onrecord_bot.moderation.draft.statements import first_place, in_the_making
from onrecord_bot.moderation.here import Here, Unclear
from onrecord_bot.moderation.part import Part, leads_to
from onrecord_bot.moderation.screens.numbered import lines, opening
from onrecord_bot.moderation.screens.screen import Choice, Row, Screen, asking, button_row, leaving
from onrecord_bot.moderation.screens.turning import leaf
from onrecord_bot.pages.styled import bold, join, theirs

_FIELDS = {
    Field.WORDS: Step.WORDS,
    Field.FIGURES: Step.FIGURES,
    Field.DATE: Step.SAID_ON,
    Field.STANCE: Step.STANCE,
    Field.PARTY: Step.PARTY,
    Field.SPOKESPERSON: Step.SPOKESPERSON,
    Field.PLACE: Step.OUTLET,
    Field.ANOTHER_PLACE: Step.OUTLET,
    Field.PUBLISHED: Step.PUBLISHED_ON,
    Field.VIA: Step.VIA,
}


def _statements(sitting: Sitting, here: Here) -> Screen:
    entry = here.entries.entry(ClaimId(sitting.claim_id))
    every = sorted(statements(entry), key=lambda said: said.said_on or date.max)
    page = leaf(every, sitting.page)
    listed = lines((told(spoken, entry, here) for spoken in page.shown), page.first + 1)
    rows = opening("mend", [spoken.assertion_id for spoken in page.shown], page.first + 1)
    return asking(here.language, "curate.statements", *rows, *page.turning, about=listed)


def _correcting(sitting: Sitting, _target: str, here: Here) -> Sitting:
    """Asks which statement to correct, unless there is only one."""
    every = statements(here.entries.entry(ClaimId(sitting.claim_id)))
    if len(every) == 1:
        return _mended(sitting, every[0].assertion_id, here)
    return sitting.to(Step.STATEMENTS)


def _mended(sitting: Sitting, assertion_id: str, here: Here) -> Sitting:
    """Opens a statement on record to correct it, one field at a time."""
    none_open(sitting, here)
    entry = here.entries.entry(ClaimId(sitting.claim_id))
    said = _among(statements(entry), assertion_id)
    draft = Draft(entry.claim.claim_id, seen=rows_of(said, entry))
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
        gone = button_row("withdraw_statement", language)
    else:
        gone = button_row("remove", language, "remove", said.assertion_id)
    title = bold(phrases.say("curate.statement", language))
    text = join("\n\n", (title, theirs(told(said, entry, here))))
    return Screen(text, (*rows, gone, leaving(language)))


def _field(sitting: Sitting, name: str, here: Here) -> Sitting:
    step = _FIELDS[Field(name)]
    if step is Step.FIGURES and not in_the_making(sitting).figures:
        step = Step.RETYPE
    place = first_place(sitting, here) if step is Step.PUBLISHED_ON else None
    draft = open_draft(sitting).seeing(place) if place else sitting.draft
    return sitting.to(step, draft=draft, editing=name, place=place, quoted="", names=(), typed="")


PART = Part(
    screens={
        Step.STATEMENTS: _statements,
        Step.STATEMENT: _statement,
    },
    presses={
        "statements": _correcting,
        "mend": _mended,
        "edit": _edited,
        "field": _field,
        "withdraw_statement": leads_to(Step.REASON, aim=Aim.WITHDRAW_STATEMENT),
    },
)
