"""A new claim: begun with its wording, unless it is on record already."""

from dataclasses import replace

from onrecord.asking import Account
from onrecord.curation import Draft
from onrecord.model import Claim, ClaimId, Phrasing
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Step
from onrecord_bot.moderation.draft.contents import open_draft, phrasing_of, seen_anew
from onrecord_bot.moderation.draft.statements import begun
from onrecord_bot.moderation.here import Given, Here
from onrecord_bot.moderation.part import Part
from onrecord_bot.moderation.parts.reviewing import next_statement
from onrecord_bot.moderation.screens.near import asked_for, ids_of, listed, similar
from onrecord_bot.moderation.screens.numbered import doing
from onrecord_bot.moderation.screens.screen import Screen, asking, button_row
from onrecord_bot.moderation.typed.by_language import texts_in
from onrecord_bot.moderation.typed.claiming import claim_in
from onrecord_bot.moderation.typed.cleaning import MOST_OF_A_WORDING
from onrecord_bot.pages.styled import blockquote, join, theirs


def new_claim(sitting: Sitting, given: Given, here: Here) -> Sitting:
    """Takes the wording, and the statements that came with it; first offers a claim like it."""
    found = claim_in(given.text, here.today)
    sitting = replace(sitting, typed=found.wording, more=found.statements)
    return sitting.to(Step.ALREADY) if _on_record(sitting, here) else _made(sitting, "", here)


def _on_record(sitting: Sitting, here: Here) -> tuple[Account, ...]:
    """The claims that the wording asks for, without those that were offered with the text."""
    asked = open_draft(sitting).of(Phrasing)[:1]
    offered = {each.claim.claim_id for text in asked for each in similar(text.text, here)}
    worded = (text.words for text in texts_in(sitting.typed, MOST_OF_A_WORDING, here))
    found = asked_for(worded, here)
    return tuple(each for each in found if each.claim.claim_id not in offered)


def _already(sitting: Sitting, here: Here) -> Screen:
    language, accounts = here.language, _on_record(sitting, here)
    there = doing("add_to", "on_it", ids_of(accounts), language)
    rows = (*there, button_row("another_claim", language))
    asked = asking(language, "curate.already", *rows, about=listed(accounts, here))
    typed = blockquote(theirs(sitting.typed))
    return replace(asked, text=join("\n\n", (typed, asked.text)))


def _made(sitting: Sitting, _target: str, here: Here) -> Sitting:
    """Makes the claim and goes on to what was said on it."""
    draft = open_draft(sitting)
    draft = draft.having(Claim(draft.claim_id, texts_in(sitting.typed, MOST_OF_A_WORDING, here)))
    return _first_statement(replace(sitting, draft=draft, typed=""), here)


def _on_it(sitting: Sitting, claim_id: str, here: Here) -> Sitting:
    """Goes on with the claim on record; what was typed is one more way of asking for it."""
    there, draft = ClaimId(claim_id), open_draft(sitting)
    asked = tuple(replace(row, claim_id=there) for row in draft.of(Phrasing))
    typed = tuple(
        phrasing_of(text.words, there, text.language)
        for text in texts_in(sitting.typed, MOST_OF_A_WORDING, here)
    )
    moved = seen_anew(Draft(there, (*asked, *typed), draft.answers), here)
    sitting = replace(sitting, draft=moved, typed="")
    return _first_statement(sitting, here) if sitting.more else sitting.home(Step.PREVIEW)


def _first_statement(sitting: Sitting, here: Here) -> Sitting:
    return next_statement(sitting, "", here) if sitting.more else begun(sitting, here)


PART = Part(
    screens={Step.ALREADY: _already},
    texts={Step.ALREADY: new_claim},
    presses={"on_it": _on_it, "another_claim": _made},
)
