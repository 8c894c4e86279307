"""Through whom a statement came to its outlet: outlet ← agency ← spokesperson ← institution."""

from dataclasses import replace

from onrecord.model import Evidence, Party
from onrecord_bot import phrases
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Aim, Step
from onrecord_bot.moderation.draft.contents import open_draft, whole
from onrecord_bot.moderation.draft.preview import opened_at
from onrecord_bot.moderation.draft.statements import in_the_making
from onrecord_bot.moderation.here import Here, Unclear
from onrecord_bot.moderation.typed.naming import label
from onrecord_bot.pages.styled import Styled, plain, theirs


def passed_on(sitting: Sitting, party: Party, here: Here) -> Sitting:
    """Notes that the outlet has it from this party, which has it from those named before."""
    evidence = _first_place(sitting, here)
    before = tuple(each for each in evidence.via if each != party.party_id)
    draft = open_draft(sitting).having(replace(evidence, via=(party.party_id, *before)))
    if sitting.correcting:
        return replace(sitting, draft=draft).to(Step.REASON, aim=Aim.CORRECT)
    return opened_at(evidence.assertion_id, draft, sitting, here)


def shown(sitting: Sitting, here: Here) -> Styled | str:
    """The chain as far as it is known: 'The Outlet ← The Agency ← The Ministry'."""
    entry = whole(open_draft(sitting), here)
    evidence = _first_place(sitting, here)
    place = entry.publications.get(evidence.publication_id)
    ids = (*((place.outlet_id,) if place else ()), *evidence.via)
    parties = (entry.parties.get(each) for each in ids)
    names = [label(party, here.language) for party in parties if party]
    arrow = phrases.say("curate.via.arrow", here.language)
    return theirs(arrow.join(names)) if names else plain("")


def _first_place(sitting: Sitting, here: Here) -> Evidence:
    said = in_the_making(sitting)
    every = whole(open_draft(sitting), here).evidence
    found = next((one for one in every if one.assertion_id == said.assertion_id), None)
    if found is None:
        raise Unclear("curate.trouble.no_place")
    return found
