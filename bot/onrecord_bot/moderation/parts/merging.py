"""One claim into another: the other is looked for, shown beside it, and the reason asked for."""

from dataclasses import replace

from onrecord.curation import may
from onrecord.events import Action
from onrecord.model import ClaimId
from onrecord_bot import phrases
from onrecord_bot.moderation.acts import done
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Aim, Step
from onrecord_bot.moderation.here import Given, Here
from onrecord_bot.moderation.screens.near import buttons, listed, similar
from onrecord_bot.moderation.screens.screen import Row, Screen, asking, one
from onrecord_bot.moderation.stages import Part
from onrecord_bot.moderation.typed.cleaning import MOST_OF_A_WORDING, MOST_OF_WORDS, line
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.styled import Styled, join, plain, theirs


def offered(here: Here) -> tuple[Row, ...]:
    """The way into a merger, for those who may."""
    if not may(here.by, Action.MERGED):
        return ()
    return (one(phrases.say("curate.button.merge", here.language), "merge"),)


def between(sitting: Sitting, here: Here) -> Styled:
    """Both claims, the one that goes first."""
    return join("\n→ ", (_worded(sitting.claim_id, here), _worded(sitting.subject, here)))


def merge(sitting: Sitting, reason: str, here: Here) -> Sitting:
    """The act; a crash between it and its answer does not repeat it."""
    gone = here.entries.entry(ClaimId(sitting.claim_id))
    into = here.entries.entry(ClaimId(sitting.subject))
    # A redirect that stands already leads to the claim that it was to lead to.
    if gone.claim.claim_id != into.claim.claim_id:
        here.desk.merge(here.by, gone, into, reason)
    told = done("merged", Action.MERGED, sitting.claim_id, here)
    return replace(told, claim_id=str(into.claim.claim_id), draft=sitting.draft)


def _asked(sitting: Sitting, here: Here) -> Screen:
    """Claims like it, or like what was typed; never the claim itself."""
    words = sitting.typed or words_of(sitting.claim_id, here)
    others = tuple(a for a in similar(words, here) if a.claim.claim_id != sitting.claim_id)
    found = listed(others, here) if others else plain(_nothing(sitting, here))
    about = join("\n\n", (theirs(words_of(sitting.claim_id, here)), found))
    return asking(here.language, "curate.merge", *buttons(others, "into", here), about=about)


def _nothing(sitting: Sitting, here: Here) -> str:
    key = "curate.found.none" if sitting.typed else "curate.similar.none"
    return phrases.say(key, here.language)


def _typed(sitting: Sitting, given: Given, _here: Here) -> Sitting:
    return sitting.to(Step.MERGE, typed=line(given.text, MOST_OF_WORDS))


def _chosen(sitting: Sitting, claim_id: str, here: Here) -> Sitting:
    here.entries.entry(ClaimId(claim_id))
    return sitting.to(Step.REASON, subject=claim_id, aim=Aim.MERGE)


def words_of(claim_id: str, here: Here) -> str:
    """The claim as its wording in the reader's language has it, on one line."""
    claim = here.entries.entry(ClaimId(claim_id)).claim
    return one_line(phrases.worded(claim.wordings, here.language), MOST_OF_A_WORDING)


def _worded(claim_id: str, here: Here) -> Styled:
    return theirs(words_of(claim_id, here)) if claim_id else plain("")


PART = Part(
    screens={Step.MERGE: _asked},
    texts={Step.MERGE: _typed},
    presses={
        "merge": lambda sitting, _target, _here: sitting.to(Step.MERGE, typed=""),
        "into": _chosen,
    },
)
