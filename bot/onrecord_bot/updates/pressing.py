"""What a press on a button does; all that it needs stands in the button and the message."""

from telegram import CallbackQuery, Message

from onrecord.answering import AnswerDesk
from onrecord.asking import Heard
from onrecord.errors import NotOnRecord
from onrecord.model import ClaimId, Language
from onrecord_bot import phrases, render
from onrecord_bot.delivery.outcome import Act, Outcome, Place, Show, Toast
from onrecord_bot.line.door import Me
from onrecord_bot.pages import taps
from onrecord_bot.phrases.speech import Speech
from onrecord_bot.questions.answered import opened_briefly, turned_to
from onrecord_bot.questions.asked import asked_in
from onrecord_bot.updates.handing import Handing
from onrecord_bot.updates.parsing import changed, place_of
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
        voting: Voting | None = None,
    ) -> None:
        self._desk = desk
        self._handing = handing
        self._speech = speech
        self._me = me
        self._voting = voting

    def outcome_of(self, query: CallbackQuery) -> Outcome:
        """What a press does; the button's spinner is always stopped."""
        language = self._speech.of(query.from_user)
        tap = taps.read(query.data or "")
        try:
            name, acts = self._acts(tap, query, language)
        except NotOnRecord:
            name = "press on what is gone"
            acts = (Toast(query.id, phrases.say("answer.not_on_record", language)),)
        if not any(isinstance(act, Toast) for act in acts):
            key = "trouble.outdated_button" if tap is None else _TOLD.get(name, "")
            acts = (Toast(query.id, phrases.say(key, language) if key else ""), *acts)
        return Outcome(name, acts, _place(query), language)

    def _acts(
        self, tap: taps.Tap | None, query: CallbackQuery, language: Language
    ) -> tuple[str, tuple[Act, ...]]:
        match tap:
            case taps.OpenClaim(claim_id):
                return "opened", (self._opened(claim_id, query, language),)
            case taps.TurnTo():
                return "turned", (self._turned(tap, query, language),)
            case taps.ChooseLanguage(chosen):
                return "language", (self._spoken(chosen, query),)
            case taps.Voted():
                return self._voted(tap, query, language)
            case taps.HandIn() | taps.HandInOne() | taps.TakeBack() | taps.TakeAllBack():
                return self._handing.pressed(tap, self._asked(query, language), query, language)
            case _:
                return "nothing to do", ()

    def _opened(self, claim_id: ClaimId, query: CallbackQuery, language: Language) -> Act:
        """A claim picked from a list is shown in a message of its own; the list stays."""
        if _in_a_group(query):
            return Show(opened_briefly(self._desk, claim_id, language, self._me), (claim_id,))
        asked = self._asked(query, language)
        page, number = turned_to(self._desk, taps.TurnTo(claim_id, 0), asked, language)
        if self._may_vote(query, asked):
            page = under(page, claim_id, language)
        if query.inline_message_id:
            return changed(query, page, (claim_id,), number)
        return Show(page, (claim_id,), number)

    def _turned(self, tap: taps.TurnTo, query: CallbackQuery, language: Language) -> Act:
        asked = self._asked(query, language)
        page, number = turned_to(self._desk, tap, asked, language)
        message = query.message
        if self._voting and isinstance(message, Message) and self._may_vote(query, asked):
            page = self._voting.beside(page, tap.claim_id, stands_at(message), language)
        return changed(query, page, (tap.claim_id,), number)

    def _spoken(self, chosen: Language, query: CallbackQuery) -> Act:
        if chosen in phrases.SUPPORTED:
            self._speech.choose(query.from_user, chosen)
        return changed(query, render.notice("language.chosen", self._speech.of(query.from_user)))

    def _may_vote(self, query: CallbackQuery, asked: Heard | None) -> bool:
        """Whether this press may vote: only whoever asked can tell, and in groups others press."""
        message = query.message
        private = isinstance(message, Message) and message.chat.type == "private"
        return self._voting is not None and private and asked is not None

    def _voted(
        self, tap: taps.Voted, query: CallbackQuery, language: Language
    ) -> tuple[str, tuple[Act, ...]]:
        message, asked = query.message, self._asked(query, language)
        if self._voting is None or not isinstance(message, Message):
            return "nothing to do", ()
        if message.chat.type != "private":
            return "nothing to do", ()
        if not self._voting.count(tap, asked, self._desk, message):
            return "vote not counted", ()
        done = "vote taken back" if tap.said is taps.Said.TAKEN_BACK else "voted"
        return done, (self._voting.mark(tap, message, language),)

    def _asked(self, query: CallbackQuery, language: Language) -> Heard | None:
        """The question that the message under the button answers, if it can still be seen."""
        message = query.message
        if not isinstance(message, Message) or message.reply_to_message is None:
            return None
        return asked_in(message.reply_to_message, language, self._me)


def _in_a_group(query: CallbackQuery) -> bool:
    return isinstance(query.message, Message) and query.message.chat.type != "private"


def _place(query: CallbackQuery) -> Place | None:
    """Replies go to the question; without it, to the message under the button."""
    message = query.message
    if message is None:
        return None
    if not isinstance(message, Message):
        return Place(message.chat.id)
    return place_of(message.reply_to_message or message)
