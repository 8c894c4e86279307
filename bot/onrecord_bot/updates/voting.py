"""Two buttons under an answer: is its claim what was asked? Nothing of who presses is kept."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from telegram import Message

from onrecord.answering import AnswerDesk
from onrecord.asking import Answer, Heard, InPart, Match
from onrecord.feedback import Feedback, Vote, sum_of
from onrecord.model import ClaimId, Language
from onrecord_bot import phrases
from onrecord_bot.delivery.outcome import Mark, Show
from onrecord_bot.pages.paging import Button, Page
from onrecord_bot.pages.taps import MOST_BYTES, HandIn, Said, Voted, read
from onrecord_bot.updates.press import rows_under

Rows = tuple[tuple[Button, ...], ...]
Stands = tuple[int, int]
"""Where an answer stands: the chat and the message."""


@dataclass(frozen=True, slots=True)
class Voting:
    """What votes are counted with: under which head, and how a delivered answer is named."""

    feedback: Feedback
    head: str
    ballot: Callable[[str], str]

    def offered(self, show: Show, answer: Answer, language: Language) -> Show:
        """The answer with the buttons, where it is the account of one claim."""
        match answer.finding:
            case Match(account) if account.positions:
                return replace(show, page=under(show.page, account.claim.claim_id, language))
            case _:
                return show

    def beside(self, page: Page, claim_id: ClaimId, stands: Stands, language: Language) -> Page:
        """The page with the buttons as they should stand at that place."""
        voted = self.feedback.voted(self._ballot(claim_id, stands))
        said = {True: Said.SAME, False: Said.OTHER, None: Said.TAKEN_BACK}[voted]
        return under(page, claim_id, language, said)

    def count(self, tap: Voted, asked: Heard | None, desk: AnswerDesk, message: Message) -> bool:
        """Counts a press; whether it could be, since the claim must still be among the answers."""
        ballot = self._ballot(tap.claim_id, stands_at(message))
        if tap.said is Said.TAKEN_BACK:
            self.feedback.take_back(ballot)
            return True
        weighed = None if asked is None else _weighed(desk, asked, tap.claim_id)
        if weighed is None:
            return False
        total, blind = weighed
        same = tap.said is Said.SAME
        self.feedback.vote(ballot, Vote(tap.claim_id, same, total, blind, self.head))
        return True

    def mark(self, tap: Voted, message: Message, language: Language) -> Mark:
        """The buttons as they stand after the press; the words above them stay."""
        rows = rows_under(message)
        ours = [any(_is_ours(button) for button in row) for row in rows]
        at = ours.index(True) if True in ours else len(rows)
        kept = [row for row, is_ours in zip(rows, ours, strict=True) if not is_ours]
        return Mark((*kept[:at], *_rows(tap, language), *kept[at:]), message.message_id)

    def _ballot(self, claim_id: ClaimId, stands: Stands) -> str:
        chat_id, message_id = stands
        return self.ballot(f"{chat_id}/{message_id}/{claim_id}")


def stands_at(message: Message) -> Stands:
    return message.chat.id, message.message_id


def under(page: Page, claim_id: ClaimId, language: Language, said: Said = Said.TAKEN_BACK) -> Page:
    """The page with the two buttons below it, if they can carry the claim's id."""
    rows = _rows(Voted(claim_id, said), language)
    if any(len(button.data.encode()) > MOST_BYTES for row in rows for button in row):
        return page
    return replace(page, buttons=(*page.buttons, *rows))


def _is_ours(button: Button) -> bool:
    return isinstance(read(button.data), Voted | HandIn)


def _rows(standing: Voted, language: Language) -> Rows:
    """Somebody who asked something else may hand that to the curators."""
    rows = tuple((_button(said, standing, language),) for said in (Said.SAME, Said.OTHER))
    if standing.said is not Said.OTHER:
        return rows
    return (*rows, (Button(phrases.say("button.hand_in", language), data=HandIn.OFFERED),))


def _button(said: Said, standing: Voted, language: Language) -> Button:
    """The chosen button bears a mark; pressing it again takes the vote back."""
    words = phrases.say("vote.same" if said is Said.SAME else "vote.other", language)
    if standing.said is not said:
        return Button(words, data=str(replace(standing, said=said)))
    marked = phrases.say("vote.chosen", language, words=words)
    return Button(marked, data=str(replace(standing, said=Said.TAKEN_BACK)))


def _weighed(desk: AnswerDesk, asked: Heard, claim_id: ClaimId) -> tuple[float, bool] | None:
    """The log-odds that the search gave the claim, and whether by its words alone.

    None where no search did: who asks what a party said asks for none of its claims.
    """
    for answer in desk.answer(asked):
        if answer.lists_statements:
            continue
        for account in answer.accounts:
            if account.claim.claim_id == claim_id:
                blind = InPart.LANGUAGE_UNREAD in answer.in_part
                return sum_of(account.probability), blind
    return None
