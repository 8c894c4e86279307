"""The draft as an answer, opened where the curator has just worked."""

from dataclasses import replace

from onrecord.answering import account_of
from onrecord.asking import Account, Answer, Match
from onrecord.curation import Draft
from onrecord.model import AssertionId
from onrecord.reading import question_of
from onrecord_bot import render
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Step
from onrecord_bot.moderation.draft.contents import whole
from onrecord_bot.moderation.here import Here


def answer_of(draft: Draft, here: Here) -> tuple[Answer, Account]:
    """The answer that people who ask for the claim would see. Raises Unclear."""
    entry = whole(draft, here)
    wording = entry.claim.wordings[0]
    account = account_of(entry, None)
    asked = question_of(wording.words, language=wording.language)
    return Answer(asked, Match(account), here.answers.searched()), account


def opened_at(assertion_id: AssertionId, draft: Draft, sitting: Sitting, here: Here) -> Sitting:
    """The preview of this draft, at the page where the statement stands."""
    page = render.page_of(assertion_id, *answer_of(draft, here), here.language)
    return replace(sitting, draft=draft).home(Step.PREVIEW, page=page)
