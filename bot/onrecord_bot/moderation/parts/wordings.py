"""The wordings of a claim: neutral, one for each language; its topic; how people ask it."""

from dataclasses import replace

from onrecord.curation import Draft
from onrecord.model import Claim, Phrasing, Text
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Step
from onrecord_bot.moderation.draft.contents import open_draft, phrasing_of, whole
from onrecord_bot.moderation.here import Given, Here, Unclear
from onrecord_bot.moderation.part import Part, leads_to
from onrecord_bot.moderation.parts.beginning import new_claim
from onrecord_bot.moderation.parts.reviewing import next_statement
from onrecord_bot.moderation.screens.screen import Screen, asking, button_row
from onrecord_bot.moderation.typed.by_language import taking
from onrecord_bot.moderation.typed.claiming import claim_in
from onrecord_bot.moderation.typed.cleaning import (
    MOST_OF_A_WORDING,
    MOST_OF_WORDS,
    line,
    neutral,
    shortened,
)
from onrecord_bot.pages.styled import theirs

_MOST_OF_A_TOPIC = 80
_MOST_SHOWN = 400


def _phrasing(_sitting: Sitting, here: Here) -> Screen:
    return asking(here.language, "curate.phrasing")


def _phrased(sitting: Sitting, given: Given, here: Here) -> Sitting:
    draft = open_draft(sitting)
    text = line(given.text, MOST_OF_WORDS)
    phrased = phrasing_of(text, draft.claim_id, here.language)
    return replace(sitting.home(Step.DRAFT), draft=draft.having(phrased))


def _wording(sitting: Sitting, here: Here) -> Screen:
    draft = open_draft(sitting)
    there = _claim_of(draft, here)
    own = "\n".join(text.words for text in there.wordings) if there else ""
    asked = "\n".join(phrasing.text for phrasing in _first_phrasings(draft))
    as_asked = button_row("as_asked", here.language)
    rows = (as_asked,) if _as_asked(draft, here) else ()
    about = theirs(shortened(own or asked, _MOST_SHOWN))
    key = "curate.wording" if there else "curate.first_wording"
    return asking(here.language, key, *rows, about=about)


def _first_phrasings(draft: Draft) -> tuple[Phrasing, ...]:
    return draft.of(Phrasing)[:1]


def _as_asked(draft: Draft, here: Here) -> str:
    """The words that people asked with, if they can word a new claim; else nothing."""
    asked = _first_phrasings(draft)
    if not asked or _claim_of(draft, here) is not None:
        return ""
    try:
        return neutral(asked[0].text, MOST_OF_A_WORDING)
    except Unclear:
        return ""


def _worded_as_asked(sitting: Sitting, _target: str, here: Here) -> Sitting:
    return _worded(sitting, Given(_as_asked(open_draft(sitting), here)), here)


def _worded(sitting: Sitting, given: Given, here: Here) -> Sitting:
    """Takes the wording for its language; that of a claim that is not on record begins it."""
    draft = open_draft(sitting)
    there = _claim_of(draft, here)
    if there is None:
        return new_claim(sitting, given, here)
    found = claim_in(given.text, here.today)
    words = neutral(found.wording, MOST_OF_A_WORDING)
    text = Text(words, here.spoken(words))
    worded = draft.having(replace(there, wordings=taking(text, there.wordings)))
    drafted = replace(sitting.home(Step.DRAFT), draft=worded)
    if not found.statements:
        return drafted
    return next_statement(replace(drafted, more=found.statements), "", here)


def _topic(_sitting: Sitting, here: Here) -> Screen:
    return asking(here.language, "curate.topic")


def _topic_typed(sitting: Sitting, given: Given, here: Here) -> Sitting:
    draft = open_draft(sitting)
    there = _claim_of(draft, here)
    if there is None:
        raise Unclear("curate.trouble.no_draft")
    claim = replace(there, topic=neutral(given.text, _MOST_OF_A_TOPIC))
    return replace(sitting.home(Step.DRAFT), draft=draft.having(claim))


def _claim_of(draft: Draft, here: Here) -> Claim | None:
    try:
        return whole(draft, here).claim
    except Unclear:
        return None


PART = Part(
    screens={
        Step.WORDING: _wording,
        Step.TOPIC: _topic,
        Step.PHRASING: _phrasing,
    },
    texts={
        Step.WORDING: _worded,
        Step.TOPIC: _topic_typed,
        Step.PHRASING: _phrased,
    },
    presses={
        "as_asked": _worded_as_asked,
        "topic": leads_to(Step.TOPIC),
    },
)
