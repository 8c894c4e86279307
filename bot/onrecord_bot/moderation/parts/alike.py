"""Texts that wait and ask for the claim just worked on: answered by it together."""

from contextlib import suppress
from dataclasses import replace

from onrecord.curation import Draft
from onrecord.errors import InOtherHands, Overtaken
from onrecord.model import ClaimId
from onrecord.submissions import Demand, Submission, SubmissionId
from onrecord_bot import phrases
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Step
from onrecord_bot.moderation.draft.contents import phrasing_of
from onrecord_bot.moderation.here import Here
from onrecord_bot.moderation.part import Part
from onrecord_bot.moderation.screens.near import asked_for
from onrecord_bot.moderation.screens.numbered import doing, lines
from onrecord_bot.moderation.screens.screen import Screen, button_row, to_menu
from onrecord_bot.moderation.typed.cleaning import shortened
from onrecord_bot.pages.styled import bold, join

_LOOKED_AT = 60
"""So many of the texts most wanted are searched for: some 20 ms each."""
_MOST_AT_ONCE = 10
_IN_A_LIST = 120


def _looked_for(sitting: Sitting, _target: str, here: Here) -> Sitting:
    """Finds them once, so that none joins the list unseen."""
    wanted = here.waiting()[:_LOOKED_AT]
    asking = (each for each in wanted if _asks_for(sitting.claim_id, each, here))
    found = tuple(str(each.submission_id) for each in asking)
    return sitting.to(Step.ALIKE, names=found[:_MOST_AT_ONCE])


def _asks_for(claim_id: str, wanted: Submission, here: Here) -> bool:
    """Whether this very claim answers the text; one that is only near would be added unseen."""
    return any(each.claim.claim_id == claim_id for each in asked_for((wanted.text,), here))


def _alike(sitting: Sitting, here: Here) -> Screen:
    language, texts = here.language, _texts(sitting, here)
    key = "curate.alike" if texts else "curate.alike.none"
    listed = lines(shortened(each.text, _IN_A_LIST) for each in texts)
    text = join("\n\n", (bold(phrases.say(key, language)), listed))
    if not texts:
        return Screen(text, (to_menu(language),))
    add = button_row("add_all", language, n=phrases.number(len(texts), language))
    leave = doing("without", "without", [each.submission_id for each in texts], language)
    return Screen(text, (add, *leave, to_menu(language)))


def _texts(sitting: Sitting, here: Here) -> tuple[Submission, ...]:
    found = (here.desk.submission(SubmissionId(each)) for each in sitting.names)
    return tuple(each for each in found if each.state in (Demand.OPEN, Demand.TAKEN))


def _without(sitting: Sitting, submission_id: str, _here: Here) -> Sitting:
    return replace(sitting, names=tuple(each for each in sitting.names if each != submission_id))


def _add_all(sitting: Sitting, _target: str, here: Here) -> Sitting:
    """Makes each a phrasing of the claim, in an act of its own; others' texts are left to them."""
    for wanted in _texts(sitting, here):
        with suppress(InOtherHands, Overtaken):
            _answer(wanted, ClaimId(sitting.claim_id), here)
    return Sitting(step=Step.DONE, typed="phrased", claim_id=sitting.claim_id)


def _answer(wanted: Submission, claim_id: ClaimId, here: Here) -> None:
    phrased = phrasing_of(wanted.text, claim_id, wanted.language)
    here.desk.publish(here.by, Draft(claim_id, (phrased,), wanted.submission_id))


PART = Part(
    screens={Step.ALIKE: _alike},
    presses={"alike": _looked_for, "without": _without, "add_all": _add_all},
)
