"""Answers as inline results: each a message with a keyboard, so that it can be edited later."""

from collections.abc import Sequence

from telegram import InlineQueryResultArticle, InputTextMessageContent, LinkPreviewOptions

from onrecord.asking import Account, Answer
from onrecord.model import ClaimId, Language
from onrecord_bot import phrases, render
from onrecord_bot.delivery.entities import as_entities, keyboard
from onrecord_bot.pages.paging import Page

MOST_RESULTS = 10
NOTHING = "nothing"
"""The id of the result that says that nothing is on record."""
_MOST_ID_BYTES = 64


def articles(
    answers: Sequence[Answer], language: Language, bot_username: str
) -> list[InlineQueryResultArticle]:
    """A result for each claim found, best first; one that says so where there is none."""
    accounts: dict[ClaimId, Account] = {}
    for answer in answers:
        for account in answer.accounts:
            accounts.setdefault(account.claim.claim_id, account)
    found = [of_account(account, language, bot_username) for account in accounts.values()]
    if found or not answers:
        return found[:MOST_RESULTS]
    return [nothing(answers[0], language, bot_username)]


def of_account(account: Account, language: Language, bot_username: str) -> InlineQueryResultArticle:
    return _article(
        account.claim.claim_id,
        render.title(account, language),
        render.hint(account, language),
        render.compact_account(account, language, bot_username),
    )


def nothing(answer: Answer, language: Language, bot_username: str) -> InlineQueryResultArticle:
    page = render.compact(answer, language, bot_username)
    if (gone := answer.withdrawn) is not None:
        wording = phrases.worded(gone.wordings, language)
        return _article(NOTHING, wording, phrases.say("answer.withdrawn.bare", language), page)
    title = render.title_of_nothing(answer, language)
    return _article(NOTHING, title, phrases.say("inline.nothing.hint", language), page)


def no_claim(language: Language, bot_username: str) -> InlineQueryResultArticle:
    """The answer to a call in which there is nothing to look up."""
    told = phrases.say("trouble.no_claim", language)
    hint = phrases.say("button.ask", language)
    return _article(NOTHING, told, hint, render.no_claim(language, bot_username))


def _article(result_id: str, title: str, hint: str, page: Page) -> InlineQueryResultArticle:
    if len(result_id.encode()) > _MOST_ID_BYTES:
        raise ValueError("the id of a claim is too long for an inline result")
    return InlineQueryResultArticle(
        result_id,
        title,
        InputTextMessageContent(
            page.text.text,
            entities=as_entities(page.text),
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        ),
        reply_markup=keyboard(page.buttons),
        description=hint,
    )
