"""What a press on a button does. Nothing is kept for it: the button and the message say it all."""

from collections import deque

from telegram import CallbackQuery, Message

from onrecord.answering import AnswerDesk
from onrecord.asking import Heard
from onrecord.curation import Demands
from onrecord.errors import NotOnRecord
from onrecord.model import ClaimId, Language
from onrecord_bot import phrases, render, taps
from onrecord_bot.door import Me
from onrecord_bot.outcome import Act, Change, Outcome, Place, Show, Toast
from onrecord_bot.paging import Page
from onrecord_bot.parsing import place_of
from onrecord_bot.questions import asked_in, turned_to
from onrecord_bot.speech import Speech
from onrecord_bot.voting import Voting, under

MOST_REMEMBERED = 1_000
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
        demands: Demands,
        speech: Speech,
        me: Me,
        voting: Voting | None = None,
    ) -> None:
        self._desk = desk
        self._demands = demands
        self._speech = speech
        self._me = me
        self._voting = voting
        self._agreed: deque[tuple[int, int]] = deque(maxlen=MOST_REMEMBERED)

    def outcome_of(self, query: CallbackQuery) -> Outcome:
        """What is to be done; the spinning of the button is always stopped."""
        language = self._speech.of(query.from_user)
        tap = taps.read(query.data or "")
        try:
            name, acts = self._acts(tap, query, language)
        except NotOnRecord:
            name, acts = "press on what is gone", ()
            toast = Toast(query.id, phrases.say("answer.not_on_record", language))
        else:
            key = "trouble.outdated_button" if tap is None else _TOLD.get(name, "")
            toast = Toast(query.id, phrases.say(key, language) if key else "")
        return Outcome(name, (toast, *acts), _place(query), language)

    def _acts(
        self, tap: taps.Tap | None, query: CallbackQuery, language: Language
    ) -> tuple[str, tuple[Act, ...]]:
        match tap:
            case taps.OpenClaim(claim_id):
                return "opened", (self._opened(claim_id, query, language),)
            case taps.TurnTo(claim_id, number):
                return "turned", (self._turned(claim_id, number, query, language),)
            case taps.ChooseLanguage(chosen):
                return "language", (self._spoken(chosen, query),)
            case taps.HandIn():
                return self._handing_in(tap, query, language)
            case taps.Voted():
                return self._voted(tap, query, language)
            case _:
                return "nothing to do", ()

    def _opened(self, claim_id: ClaimId, query: CallbackQuery, language: Language) -> Act:
        """A claim picked from a list comes as a message of its own: the list stays."""
        asked = self._asked(query, language)
        page, number = turned_to(self._desk, asked, claim_id, 0, language)
        if self._may_vote(query, asked):
            page = under(page, claim_id, language)
        if query.inline_message_id:
            return _changed(query, page, (claim_id,), number)
        return Show(page, (claim_id,), number)

    def _turned(
        self, claim_id: ClaimId, number: int, query: CallbackQuery, language: Language
    ) -> Act:
        asked = self._asked(query, language)
        page, number = turned_to(self._desk, asked, claim_id, number, language)
        message = query.message
        if self._voting and isinstance(message, Message) and self._may_vote(query, asked):
            page = self._voting.beside(page, claim_id, message, language)
        return _changed(query, page, (claim_id,), number)

    def _spoken(self, chosen: Language, query: CallbackQuery) -> Act:
        if chosen in phrases.SUPPORTED:
            self._speech.choose(query.from_user, chosen)
        return _changed(query, render.notice("language.chosen", self._speech.of(query.from_user)))

    def _handing_in(
        self, step: taps.HandIn, query: CallbackQuery, language: Language
    ) -> tuple[str, tuple[Act, ...]]:
        """Nothing is stored before the second press, and the text comes from the chat itself."""
        if not _asked_it_themselves(query):
            return "not their text", ()
        asked = self._asked(query, language)
        if asked is None:
            return "text is gone", (_changed(query, render.notice("handing_in.lost", language)),)
        match step:
            case taps.HandIn.OFFERED:
                consent = render.consent(language)
                # A list of claims stays: the question of consent comes as its own message.
                asking = Show(consent) if _holds_a_list(query) else _changed(query, consent)
                return "consent asked", (asking,)
            case taps.HandIn.DECLINED:
                declined = render.notice("handing_in.declined", language)
                return "consent declined", (_changed(query, declined),)
            case taps.HandIn.AGREED if self._is_second_press(query):
                return "handed in before", ()
            case taps.HandIn.AGREED:
                return "handed in", (self._handed_in(asked, query, language),)

    def _handed_in(self, asked: Heard, query: CallbackQuery, language: Language) -> Act:
        submission = self._demands.hand_in(asked.text, language)
        # Only now: a store that was busy lets the same press be tried again.
        self._agreed.append(_button(query))
        return _changed(query, render.handed_in(language, submission.count))

    def _is_second_press(self, query: CallbackQuery) -> bool:
        """An impatient finger is no second wish: the same button counts once."""
        return _button(query) in self._agreed

    def _may_vote(self, query: CallbackQuery, asked: Heard | None) -> bool:
        """Only who asked can tell what was asked, and only in private: in groups others press."""
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


def _button(query: CallbackQuery) -> tuple[int, int]:
    message = query.message
    return (message.chat.id, message.message_id) if message else (query.from_user.id, 0)


def _holds_a_list(query: CallbackQuery) -> bool:
    message = query.message
    keyboard = message.reply_markup if isinstance(message, Message) else None
    rows = keyboard.inline_keyboard if keyboard is not None else ()
    found = (taps.read(str(b.callback_data or "")) for row in rows for b in row)
    return any(isinstance(tap, taps.OpenClaim) for tap in found)


def _asked_it_themselves(query: CallbackQuery) -> bool:
    message = query.message
    if not isinstance(message, Message) or message.reply_to_message is None:
        return True
    asker = message.reply_to_message.from_user
    return asker is None or asker.id == query.from_user.id


def _changed(
    query: CallbackQuery,
    page: Page,
    claim_ids: tuple[ClaimId, ...] | None = None,
    number: int = 0,
) -> Change:
    message_id = query.message.message_id if query.message else 0
    return Change(page, message_id, query.inline_message_id or "", claim_ids, number)


def _place(query: CallbackQuery) -> Place | None:
    """Replies go to the question; without it, to the message under the button."""
    message = query.message
    if message is None:
        return None
    if not isinstance(message, Message):
        return Place(message.chat.id)
    return place_of(message.reply_to_message or message)
