"""Texts handed to the curators: offered, agreed to, stored without the person, taken back."""

from collections.abc import Callable

from telegram import CallbackQuery, Message

from onrecord.answering import AnswerDesk
from onrecord.asking import Heard
from onrecord.curation import Demands
from onrecord.errors import NotOnRecord
from onrecord.model import Language
from onrecord.submissions import SubmissionId
from onrecord_bot import phrases, render
from onrecord_bot.delivery.outcome import Act, Show, Toast
from onrecord_bot.pages import taps
from onrecord_bot.pages.taps import HandIn
from onrecord_bot.updates.parsing import changed

Done = tuple[str, tuple[Act, ...]]


class Handing:
    """Answers presses on its buttons; called in a thread.

    ``giver`` turns a user id into the pseudonym under which the store makes receipts.
    """

    def __init__(self, desk: AnswerDesk, demands: Demands, giver: Callable[[int], str]) -> None:
        self._desk = desk
        self._demands = demands
        self._giver = giver

    def pressed(
        self,
        tap: taps.HandIn | taps.HandInOne | taps.TakeBack | taps.TakeAllBack,
        asked: Heard | None,
        query: CallbackQuery,
        language: Language,
    ) -> Done:
        """What a press on one of its buttons does; ``asked`` is the message that was answered."""
        match tap:
            case taps.HandIn() | taps.HandInOne():
                return self._step(tap, asked, query, language)
            case taps.TakeBack(submission_id):
                return self._taken_back(submission_id, query, language)
            case taps.TakeAllBack():
                return self._all_taken_back(query, language)

    def forget(self, user_id: int) -> int:
        """Takes back everything that this person handed in; how many texts that were."""
        return self._demands.take_all_back(self._giver(user_id))

    def _step(
        self,
        step: taps.HandIn | taps.HandInOne,
        asked: Heard | None,
        query: CallbackQuery,
        language: Language,
    ) -> Done:
        """Nothing is stored before the second press, and the text comes from the chat itself."""
        if not _asked_it_themselves(query):
            return "not their text", ()
        text = self._text(step, asked)
        if text is None:
            return "text is gone", (changed(query, render.notice("handing_in.lost", language)),)
        match step.step if isinstance(step, taps.HandInOne) else step:
            case HandIn.OFFERED:
                consent = render.consent(language, text, step)
                # What was found stays: the question of consent comes as its own message.
                asking = Show(consent) if _holds_claims(query) else changed(query, consent)
                return "consent asked", (asking,)
            case HandIn.DECLINED:
                declined = render.notice("handing_in.declined", language)
                return "consent declined", (changed(query, declined),)
            case HandIn.AGREED:
                return "handed in", (self._handed_in(text, query, language),)

    def _taken_back(
        self, submission_id: SubmissionId, query: CallbackQuery, language: Language
    ) -> Done:
        """Takes one text back, for whoever handed it in."""
        try:
            left = self._demands.take_back(submission_id, self._giver(query.from_user.id))
        except NotOnRecord:
            nothing = phrases.say("handing_in.not_yours", language)
            return "nothing to take back", (Toast(query.id, nothing),)
        return "taken back", (changed(query, render.taken_back(language, left)),)

    def _all_taken_back(self, query: CallbackQuery, language: Language) -> Done:
        """Takes all texts back; the page stays and a notice says how many they were."""
        many = self.forget(query.from_user.id)
        said = phrases.say("handing_in.none", language)
        if many:
            said = phrases.count("handing_in.all_taken_back", language, many)
        return "all taken back", (Toast(query.id, said, alert=True),)

    def _text(self, step: taps.HandIn | taps.HandInOne, asked: Heard | None) -> str | None:
        """The text to hand in: the message, or the question under whose answer the button stood."""
        if asked is None or isinstance(step, HandIn):
            return asked.text if asked else None
        answers = self._desk.answer(asked)
        return answers[step.place].question.text if step.place < len(answers) else None

    def _handed_in(self, text: str, query: CallbackQuery, language: Language) -> Act:
        """A second press changes nothing: the store counts each giver once."""
        kept = self._demands.hand_in(text, language, self._giver(query.from_user.id))
        return changed(query, render.handed_in(language, kept))


def _holds_claims(query: CallbackQuery) -> bool:
    message = query.message
    keyboard = message.reply_markup if isinstance(message, Message) else None
    rows = keyboard.inline_keyboard if keyboard is not None else ()
    found = (taps.read(str(b.callback_data or "")) for row in rows for b in row)
    return any(isinstance(tap, taps.OpenClaim | taps.Voted) for tap in found)


def _asked_it_themselves(query: CallbackQuery) -> bool:
    message = query.message
    if not isinstance(message, Message) or message.reply_to_message is None:
        return True
    asker = message.reply_to_message.from_user
    return asker is None or asker.id == query.from_user.id
