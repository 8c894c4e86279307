"""What a delivered answer should show now that the record on its claims has changed."""

from dataclasses import dataclass

from onrecord.answering import AnswerDesk
from onrecord.durable import Delivered
from onrecord.model import Language
from onrecord_bot import render
from onrecord_bot.line.door import Me
from onrecord_bot.pages.paging import Page
from onrecord_bot.questions.answered import current, is_told
from onrecord_bot.updates.voting import Voting


@dataclass(frozen=True, slots=True)
class Now:
    """A page, and whether it can be voted on."""

    page: Page
    votable: bool = False


class Revised:
    """What answers show now, in the form that they had: short or long, with their buttons."""

    def __init__(self, desk: AnswerDesk, voting: Voting | None) -> None:
        self._desk = desk
        self._voting = voting

    def now(self, old: Delivered, me: Me) -> Now:
        """The present state; the same for all answers of one kind on the same claims."""
        language = Language(old.language)
        briefly = me if is_brief(old) else None
        page = current(self._desk, old, briefly)
        if page is None:
            return Now(render.notice("answer.not_on_record", language))
        of_one = len(old.claim_ids) == 1 and is_told(self._desk, old.claim_ids[0])
        return Now(render.corrected(page, language), of_one)

    def beside_votes(self, old: Delivered, now: Now) -> Page:
        """The page with the two voting buttons, where the answer had them, and the vote marked."""
        asked = old.asked_message_id and not is_brief(old)
        if self._voting is None or not asked or not now.votable:
            return now.page
        stands, language = (old.chat_id, old.message_id), Language(old.language)
        return self._voting.beside(now.page, old.claim_ids[0], stands, language)


def is_brief(old: Delivered) -> bool:
    """In groups, whose ids are negative, and where it was sent inline."""
    return bool(old.inline_message_id) or old.chat_id < 0
