"""Claims: found by words, opened, and what can be done about one."""

from dataclasses import replace

from onrecord.curation import Draft
from onrecord.model import ClaimId, Status
from onrecord_bot import phrases, render
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Aim, Step
from onrecord_bot.moderation.draft.contents import none_open, open_draft, seen_anew, statements
from onrecord_bot.moderation.draft.statements import begun
from onrecord_bot.moderation.here import Given, Here
from onrecord_bot.moderation.part import Part, leads_to
from onrecord_bot.moderation.parts.merging import offered
from onrecord_bot.moderation.screens.near import ids_of, listed, similar
from onrecord_bot.moderation.screens.numbered import opening
from onrecord_bot.moderation.screens.screen import Row, Screen, asking, button, button_row, leaving
from onrecord_bot.moderation.screens.turning import turning
from onrecord_bot.moderation.typed.cleaning import MOST_OF_WORDS, line
from onrecord_bot.pages.styled import bold, join


def _search(_sitting: Sitting, here: Here) -> Screen:
    return asking(here.language, "curate.search")


def _searched(sitting: Sitting, given: Given, _here: Here) -> Sitting:
    return sitting.to(Step.FOUND, typed=line(given.text, MOST_OF_WORDS))


def _found(sitting: Sitting, here: Here) -> Screen:
    language = here.language
    accounts = similar(sitting.typed, here)
    key = "curate.found" if accounts else "curate.found.none"
    text = join("\n\n", (bold(phrases.say(key, language)), listed(accounts, here)))
    return Screen(text, (*opening("claim", ids_of(accounts)), leaving(language)))


def _claim(sitting: Sitting, here: Here) -> Screen:
    """The claim as people see it, with what can be done about it."""
    language = here.language
    claim_id = ClaimId(sitting.claim_id)
    pages = render.pages(here.answers.about(claim_id), language)
    number = min(sitting.page, len(pages) - 1)
    rows = [*turning(number, len(pages)), *_work_on(claim_id, here)]
    return Screen(pages[number].text, (*rows, leaving(language)))


def _work_on(claim_id: ClaimId, here: Here) -> tuple[Row, ...]:
    language = here.language
    entry = here.entries.entry(claim_id)
    if entry.claim.status is not Status.PUBLISHED:
        return ()
    add = (
        button("add", language),
        button("phrasing", language),
    )
    change = button("correct", language, "statements")
    withdraw = button("withdraw_claim", language)
    wording = button_row("wording", language)
    rows = (add, wording, (change, withdraw) if statements(entry) else (withdraw,))
    return (*rows, *offered(here))


def _opened(sitting: Sitting, claim_id: str, here: Here) -> Sitting:
    here.entries.entry(ClaimId(claim_id))
    return sitting.to(Step.CLAIM, claim_id=claim_id)


def _adding(sitting: Sitting, _target: str, here: Here) -> Sitting:
    """Begins one more statement: in the draft in hand, else in a new one on the open claim."""
    return begun(_with_draft(sitting, here), here)


def _phrasing_wanted(sitting: Sitting, _target: str, here: Here) -> Sitting:
    return _with_draft(sitting, here).to(Step.PHRASING)


def _wording_wanted(sitting: Sitting, _target: str, here: Here) -> Sitting:
    sitting = _with_draft(sitting, here)
    draft = seen_anew(open_draft(sitting), here)
    return replace(sitting, draft=draft).to(Step.WORDING)


def _with_draft(sitting: Sitting, here: Here) -> Sitting:
    if sitting.step is not Step.CLAIM:
        open_draft(sitting)
        return sitting
    if sitting.draft is not None and sitting.draft.claim_id == sitting.claim_id:
        return sitting
    none_open(sitting, here)
    return replace(sitting, draft=seen_anew(Draft(ClaimId(sitting.claim_id)), here))


PART = Part(
    screens={
        Step.SEARCH: _search,
        Step.FOUND: _found,
        Step.CLAIM: _claim,
    },
    texts={
        Step.SEARCH: _searched,
        Step.FOUND: _searched,
    },
    presses={
        "find": leads_to(Step.SEARCH),
        "claim": _opened,
        "add": _adding,
        "phrasing": _phrasing_wanted,
        "wording": _wording_wanted,
        "withdraw_claim": leads_to(Step.REASON, aim=Aim.WITHDRAW_CLAIM),
    },
)
