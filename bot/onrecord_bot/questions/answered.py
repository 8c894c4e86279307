"""The pages that answer a question, the same each time they are asked for."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from onrecord.answering import AnswerDesk
from onrecord.asking import Account, Answer, Heard, Match, Related
from onrecord.durable import Delivered, Showing, Shown
from onrecord.errors import NotOnRecord
from onrecord.model import Claim, ClaimId, Language, Status
from onrecord_bot import render
from onrecord_bot.delivery.outcome import Show
from onrecord_bot.line.door import Me
from onrecord_bot.pages.paging import Page
from onrecord_bot.pages.taps import HandIn, HandInOne, TurnList, TurnTo
from onrecord_bot.questions.introducing import speaks_to_us

MOST_ANSWERS = 5
"""A message with more claims than this gets answers to the first ones."""


def shown(
    answers: Sequence[Answer],
    asked: Heard,
    above: str = "",
    briefly: Me | None = None,
) -> tuple[Show, ...]:
    """The first page of each answer, in the asker's language; its origin is named once.

    ``above`` is the text of the message replied to: a question that is all of it is not repeated.
    ``briefly`` is given in groups, where answers are brief and link to the full record.
    """
    form = _Form(asked.language, briefly)
    if len(answers) == 1:
        page = form.page(_below(answers[0], above), asked)
        own = briefly is None and not (asked.said_on or asked.outlet)
        if own and not answers[0].accounts and speaks_to_us(asked.text):
            page = render.leading_to_us(page, asked.language)
        return (Show(page, _shown(answers[0])),)
    return tuple(
        Show(_part(answer, asked, place, form), _shown(answer, place))
        for place, answer in enumerate(answers[:MOST_ANSWERS])
    )


def _shown(answer: Answer, place: int = 0, number: int = 0) -> Shown:
    """What a page shows of an answer, which has this place among those to a message."""
    if answer.is_match:
        return Shown(answer.claim_ids, Showing.ACCOUNT, number, place)
    listed = tuple(account.claim.claim_id for _, account in render.listed_on(answer, number))
    showing = Showing.SPOKEN if answer.lists_statements else Showing.NEAREST
    return Shown(listed, showing, number, place)


@dataclass(frozen=True, slots=True)
class _Form:
    """How answers look in a chat: in this language, and brief where we are named for a link."""

    language: Language
    briefly: Me | None = None

    def page(
        self,
        answer: Answer,
        asked: Heard | None = None,
        offer: HandIn | HandInOne = HandIn.OFFERED,
    ) -> Page:
        """The first page of the answer; ``asked`` shows where a forward is from."""
        if self.briefly is not None:
            return render.brief(answer, self.language, self.briefly.username, asked, offer)
        return render.pages(answer, self.language, asked, offer)[0]


def _part(answer: Answer, asked: Heard, place: int, form: _Form) -> Page:
    """One answer of several: below its own part of the message, also where it is a match."""
    heard, offer = asked if place == 0 else None, HandInOne(HandIn.OFFERED, place)
    if not answer.is_match:
        return form.page(answer, heard, offer)
    return render.below_its_part(form.page(answer, None, offer), answer, heard, asked.language)


def _below(answer: Answer, above: str) -> Answer:
    """The answer without the question, where that is all of the message right above it."""
    if answer.is_match or answer.question.text != above.strip():
        return answer
    return replace(answer, question=replace(answer.question, text=""))


@dataclass(frozen=True, slots=True)
class Opened:
    """A page of a claim's account, its number, and the claim: one that was merged leads to it.

    ``asked_for`` tells whether the question asks for it: who asks what a party said does not.
    """

    page: Page
    claim: Claim
    number: int = 0
    asked_for: bool = True


def turned_to(desk: AnswerDesk, tap: TurnTo, asked: Heard | None, language: Language) -> Opened:
    """A page of a claim's account, beside the question if that is still known."""
    answers = desk.answer(asked) if asked is not None else ()
    answer = _answer_on(desk, answers, tap.claim_id)
    pages = render.pages(answer, language)
    number = min(max(tap.page, 0), len(pages) - 1)
    claim = answer.accounts[0].claim
    return Opened(pages[number], claim, number, _asked_for(claim.claim_id, answers))


def list_turned_to(
    desk: AnswerDesk, tap: TurnList, asked: Heard, language: Language
) -> tuple[Page, Shown] | None:
    """A page of what a party has on record, and what it shows; None where that is asked no more.

    It stands right below the question, which is not repeated where it is all of the message.
    """
    answers = desk.answer(asked)
    if tap.answer >= len(answers) or not answers[tap.answer].lists_statements:
        return None
    offer = HandInOne(HandIn.OFFERED, tap.answer)
    pages = render.pages(_below(answers[tap.answer], asked.text), language, offer=offer)
    number = min(tap.page, len(pages) - 1)
    return pages[number], _shown(answers[tap.answer], tap.answer, number)


def opened_briefly(desk: AnswerDesk, claim_id: ClaimId, language: Language, me: Me) -> Opened:
    """A claim picked from a list in a group."""
    answer = desk.about(claim_id)
    return Opened(render.brief(answer, language, me.username), answer.accounts[0].claim)


def current(desk: AnswerDesk, old: Delivered, briefly: Me | None = None) -> Page | None:
    """What an answer delivered earlier should show now; None where nothing of it is left."""
    shown, language = old.shown, Language(old.language)
    answers = [answer for answer in (_about(desk, one) for one in shown.claim_ids) if answer]
    if not answers:
        return None
    if shown.showing is not Showing.ACCOUNT:
        accounts = {a.claim.claim_id: a for answer in answers for a in answer.accounts}
        now = replace(answers[0], finding=Related(tuple(accounts.values())))
        return render.listed_anew(now, shown, language)
    if briefly is not None:
        return render.brief(answers[0], language, briefly.username)
    pages = render.pages(answers[0], language)
    return pages[min(shown.page, len(pages) - 1)]


def told_on(desk: AnswerDesk, claim_id: ClaimId) -> Account | None:
    """What answers show of this claim; None where it is not, or no longer, among them."""
    answer = _about(desk, claim_id)
    if answer is None or not isinstance(answer.finding, Match):
        return None
    account = answer.finding.account
    return None if account.claim.status is Status.WITHDRAWN else account


def _answer_on(desk: AnswerDesk, answers: Sequence[Answer], claim_id: ClaimId) -> Answer:
    for answer in answers:
        found = answer.finding
        if isinstance(found, Match) and found.account.claim.claim_id == claim_id:
            return answer
    return desk.about(claim_id)


def _asked_for(claim_id: ClaimId, answers: Sequence[Answer]) -> bool:
    """Whether a search finds the claim for the question, as the record stands now."""
    return any(not one.lists_statements and claim_id in one.claim_ids for one in answers)


def _about(desk: AnswerDesk, claim_id: ClaimId) -> Answer | None:
    try:
        return desk.about(claim_id)
    except NotOnRecord:
        return None
