"""What a delivered answer should show now that the record on its claims has changed."""

from dataclasses import dataclass

from onrecord.answering import AnswerDesk
from onrecord.asking import Account
from onrecord.durable import Delivered, Showing
from onrecord.model import Language
from onrecord_bot import render
from onrecord_bot.line.door import Me
from onrecord_bot.pages.paging import Page
from onrecord_bot.questions.answered import current, told_on
from onrecord_bot.render.following import Reader
from onrecord_bot.updates.following import Following
from onrecord_bot.updates.voting import Voting


@dataclass(frozen=True, slots=True)
class Now:
    """A page, and the account that it shows where it is one."""

    page: Page
    account: Account | None = None


class Revised:
    """What answers show now, in the form that they had: short or long, with their buttons."""

    def __init__(self, desk: AnswerDesk, voting: Voting | None, following: Following) -> None:
        self._desk = desk
        self._voting = voting
        self._following = following

    def now(self, old: Delivered, me: Me) -> Now:
        """The present state; the same for all answers of one kind on the same claims."""
        language = Language(old.language)
        briefly = me if is_brief(old) else None
        page = current(self._desk, old, briefly)
        if page is None:
            return Now(render.notice("answer.not_on_record", language))
        told = old.shown.showing is Showing.ACCOUNT
        account = told_on(self._desk, old.shown.claim_ids[0]) if told else None
        return Now(render.corrected(page, language), account)

    def with_buttons(self, old: Delivered, now: Now) -> Page:
        """The page with the buttons that the answer had: votes, as they stand, and to follow it."""
        if now.account is None:
            return now.page
        page, language = now.page, Language(old.language)
        asked = bool(old.asked_message_id and now.account.positions)
        if self._voting is not None and asked and not is_brief(old):
            stands = (old.chat_id, old.message_id)
            page = self._voting.beside(page, now.account.claim.claim_id, stands, language)
        if old.inline_message_id:
            return page
        reader = Reader(language, group=old.chat_id < 0)
        return self._following.under(page, now.account.claim, old.chat_id, reader)


def is_brief(old: Delivered) -> bool:
    """In groups, whose ids are negative, and where it was sent inline."""
    return bool(old.inline_message_id) or old.chat_id < 0
