"""What a press on a button does; all that it needs stands in the button and the message."""

from dataclasses import replace

from telegram import CallbackQuery, Message

from onrecord.answering import AnswerDesk
from onrecord.asking import Heard
from onrecord.durable import Shown
from onrecord.errors import NotOnRecord
from onrecord.model import Claim, ClaimId, Language
from onrecord_bot import phrases, render
from onrecord_bot.delivery.outcome import Act, Outcome, Show, Toast
from onrecord_bot.line.door import Me
from onrecord_bot.pages import taps
from onrecord_bot.pages.paging import Page
from onrecord_bot.phrases.speech import Speech
from onrecord_bot.questions.answered import list_turned_to, opened_briefly, turned_to
from onrecord_bot.questions.asked import typed_in
from onrecord_bot.updates.following import Following
from onrecord_bot.updates.handing import Handing
from onrecord_bot.updates.press import Done, Press
from onrecord_bot.updates.voting import Voting, stands_at, under

_TOLD = {
    "voted": "vote.noted",
    "vote taken back": "vote.taken_back",
    "vote not counted": "vote.not_counted",
}


class Pressing:
    """Answers presses; called in a thread."""

    def __init__(
        self,
        desk: AnswerDesk,
        handing: Handing,
        speech: Speech,
        me: Me,
        following: Following,
        voting: Voting | None = None,
    ) -> None:
        self._desk = desk
        self._handing = handing
        self._speech = speech
        self._me = me
        self._following = following
        self._voting = voting

    def outcome_of(self, query: CallbackQuery) -> Outcome:
        """What a press does; the button's spinner is always stopped."""
        press = Press(query, self._speech.of(query.from_user, _typed_above(query, self._me)))
        tap = taps.read(query.data or "")
        try:
            name, acts = self._acts(tap, press)
        except NotOnRecord:
            name, acts = "press on what is gone", (press.toast("answer.not_on_record"),)
        if not any(isinstance(act, Toast) for act in acts):
            key = "trouble.outdated_button" if tap is None else _TOLD.get(name, "")
            acts = (press.toast(key), *acts)
        return Outcome(name, acts, press.place, press.language)

    def _acts(self, tap: taps.Tap | None, press: Press) -> Done:
        match tap:
            case taps.OpenClaim(claim_id):
                return "opened", (self._opened(claim_id, press),)
            case taps.TurnTo():
                return "turned", (self._turned(tap, press),)
            case taps.TurnList():
                return self._list_turned(tap, press)
            case taps.ChooseLanguage(chosen):
                return "language", (self._spoken(chosen, press),)
            case taps.Voted():
                return self._voted(tap, press)
            case _:
                return self._in_other_rooms(tap, press)

    def _in_other_rooms(self, tap: taps.Tap | None, press: Press) -> Done:
        match tap:
            case taps.HandIn() | taps.HandInOne() | taps.TakeBack() | taps.TakeAllBack():
                return self._handing.pressed(tap, press, press.asked(self._me))
            case taps.Follow() | taps.Unfollow() | taps.ListFollows():
                return self._following.pressed(tap, press)
            case _:
                return "nothing to do", ()

    def _opened(self, claim_id: ClaimId, press: Press) -> Act:
        """A claim picked from a list is shown in a message of its own; the list stays."""
        language = press.language
        if press.in_a_group:
            brief = opened_briefly(self._desk, claim_id, language, self._me)
            return Show(self._followable(brief.page, brief.claim, press), Shown((claim_id,)))
        asked = press.asked(self._me)
        opened = turned_to(self._desk, taps.TurnTo(claim_id, 0), asked, language)
        page = opened.page
        if opened.asked_for and self._may_vote(press, asked):
            page = under(page, opened.claim.claim_id, language)
        page = self._followable(page, opened.claim, press)
        if press.query.inline_message_id:
            return press.change(page, Shown((claim_id,), page=opened.number))
        return Show(page, Shown((claim_id,), page=opened.number), opened.asked_for)

    def _turned(self, tap: taps.TurnTo, press: Press) -> Act:
        asked, language = press.asked(self._me), press.language
        opened = turned_to(self._desk, tap, asked, language)
        page, may_vote = opened.page, opened.asked_for and self._may_vote(press, asked)
        if self._voting and press.message and may_vote:
            stands, claim_id = stands_at(press.message), opened.claim.claim_id
            page = self._voting.beside(page, claim_id, stands, language)
        page = self._followable(page, opened.claim, press)
        change = press.change(page, Shown((tap.claim_id,), page=opened.number))
        return replace(change, asked_for=opened.asked_for)

    def _list_turned(self, tap: taps.TurnList, press: Press) -> Done:
        """Another page of what a party has on record, as long as the question can be seen."""
        asked = press.asked(self._me)
        turned = asked and list_turned_to(self._desk, tap, asked, press.language)
        if not turned:
            return "question is gone", (press.toast("trouble.outdated_button", alert=True),)
        page, shown = turned
        return "turned", (press.change(page, shown),)

    def _followable(self, page: Page, claim: Claim, press: Press) -> Page:
        """The page with the button that follows its claim; none under what was sent inline."""
        if press.place is None:
            return page
        return self._following.under(page, claim, press.place.chat_id, press.reader)

    def _spoken(self, chosen: Language, press: Press) -> Act:
        person = press.query.from_user
        if chosen in phrases.SUPPORTED:
            self._speech.choose(person, chosen)
        return press.change(render.notice("language.chosen", self._speech.of(person)))

    def _may_vote(self, press: Press, asked: Heard | None) -> bool:
        """Whether this press may vote: only whoever asked can tell, and in groups others press."""
        return self._voting is not None and press.in_private and asked is not None

    def _voted(self, tap: taps.Voted, press: Press) -> Done:
        message = press.message
        if self._voting is None or not press.in_private:
            return "nothing to do", ()
        asked = press.asked(self._me)
        if message is None or not self._voting.count(tap, asked, self._desk, message):
            return "vote not counted", ()
        done = "vote taken back" if tap.said is taps.Said.TAKEN_BACK else "voted"
        return done, (self._voting.mark(tap, message, press.language),)


def _typed_above(query: CallbackQuery, me: Me) -> str:
    """The words of the question, if it can still be seen: its answer keeps their language."""
    message = query.message
    question = message.reply_to_message if isinstance(message, Message) else None
    return typed_in(question, me) if question is not None else ""
