"""Merges a claim into another: finds the other, shows both, and asks for the reason."""

from dataclasses import replace

from onrecord.curation import may
from onrecord.events import Action
from onrecord.model import ClaimId
from onrecord_bot import phrases
from onrecord_bot.moderation.acts import done
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Aim, Step
from onrecord_bot.moderation.here import Given, Here
from onrecord_bot.moderation.part import Part, leads_to
from onrecord_bot.moderation.screens.near import ids_of, listed, similar
from onrecord_bot.moderation.screens.numbered import doing
from onrecord_bot.moderation.screens.screen import Row, Screen, asking, button_row
from onrecord_bot.moderation.typed.cleaning import MOST_OF_A_WORDING, MOST_OF_WORDS, line
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.styled import Styled, join, plain, theirs


def offered(here: Here) -> tuple[Row, ...]:
    """The button that begins a merger, for those who may merge."""
    if not may(here.by, Action.MERGED):
        return ()
    return (button_row("merge", here.language),)


def between(sitting: Sitting, here: Here) -> Styled:
    """Both claims; the one that goes comes first."""
    return join("\n→ ", (_worded(sitting.claim_id, here), _worded(sitting.subject, here)))


def merge(sitting: Sitting, reason: str, here: Here) -> Sitting:
    """Merges them, once even if a crash came between the act and its answer."""
    gone = here.entries.entry(ClaimId(sitting.claim_id))
    into = here.entries.entry(ClaimId(sitting.subject))
    # A redirect that stands already leads to the claim that it was to lead to.
    if gone.claim.claim_id != into.claim.claim_id:
        here.desk.merge(here.by, gone, into, reason)
    told = done("merged", Action.MERGED, sitting.claim_id, here)
    return replace(told, claim_id=str(into.claim.claim_id), draft=sitting.draft)


def _asked(sitting: Sitting, here: Here) -> Screen:
    """Offers claims like the open one, or like what was typed, but never the open one itself."""
    words = sitting.typed or words_of(sitting.claim_id, here)
    others = tuple(a for a in similar(words, here) if a.claim.claim_id != sitting.claim_id)
    found = listed(others, here) if others else plain(_nothing(sitting, here))
    about = join("\n\n", (theirs(words_of(sitting.claim_id, here)), found))
    rows = doing("into", "into", ids_of(others), here.language)
    return asking(here.language, "curate.merge", *rows, about=about)


def _nothing(sitting: Sitting, here: Here) -> str:
    key = "curate.found.none" if sitting.typed else "curate.similar.none"
    return phrases.say(key, here.language)


def _typed(sitting: Sitting, given: Given, _here: Here) -> Sitting:
    return sitting.to(Step.MERGE, typed=line(given.text, MOST_OF_WORDS))


def _chosen(sitting: Sitting, claim_id: str, here: Here) -> Sitting:
    here.entries.entry(ClaimId(claim_id))
    return sitting.to(Step.REASON, subject=claim_id, aim=Aim.MERGE)


def words_of(claim_id: str, here: Here) -> str:
    """The claim's wording in the reader's language, on one line."""
    claim = here.entries.entry(ClaimId(claim_id)).claim
    return one_line(phrases.worded(claim.wordings, here.language), MOST_OF_A_WORDING)


def _worded(claim_id: str, here: Here) -> Styled:
    return theirs(words_of(claim_id, here)) if claim_id else plain("")


PART = Part(
    screens={Step.MERGE: _asked},
    texts={Step.MERGE: _typed},
    presses={
        "merge": leads_to(Step.MERGE, typed=""),
        "into": _chosen,
    },
)
