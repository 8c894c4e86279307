"""Texts handed to the curators: offered, agreed to, stored without the person, taken back."""

from collections.abc import Callable

from onrecord.answering import AnswerDesk
from onrecord.asking import Heard
from onrecord.curation import Demands
from onrecord.errors import NotOnRecord
from onrecord.submissions import SubmissionId
from onrecord_bot import phrases, render
from onrecord_bot.delivery.outcome import Act, Show, Toast
from onrecord_bot.pages import taps
from onrecord_bot.pages.taps import HandIn
from onrecord_bot.updates.following import Following
from onrecord_bot.updates.press import Done, Press


class Handing:
    """Answers presses on its buttons; called in a thread.

    ``giver`` turns a user id into the pseudonym under which the store makes receipts.
    """

    def __init__(
        self,
        desk: AnswerDesk,
        demands: Demands,
        giver: Callable[[int], str],
        following: Following,
    ) -> None:
        self._desk = desk
        self._demands = demands
        self._giver = giver
        self._following = following

    def pressed(
        self,
        tap: taps.HandIn | taps.HandInOne | taps.TakeBack | taps.TakeAllBack,
        press: Press,
        asked: Heard | None,
    ) -> Done:
        """What a press on one of its buttons does; ``asked`` is the message that was answered."""
        match tap:
            case taps.HandIn() | taps.HandInOne():
                return self._step(tap, press, asked)
            case taps.TakeBack(submission_id):
                return self._taken_back(submission_id, press)
            case taps.TakeAllBack():
                return self._all_taken_back(press)

    def forget(self, user_id: int) -> int:
        """Takes back everything that this person handed in; how many texts that were."""
        return self._demands.take_all_back(self._giver(user_id))

    def _step(self, step: taps.HandIn | taps.HandInOne, press: Press, asked: Heard | None) -> Done:
        """Nothing is stored before the second press, and the text comes from the chat itself."""
        if not _asked_it_themselves(press):
            return "not their text", ()
        text = self._text(step, asked)
        if text is None:
            # The page stays: in a group it is everybody's.
            return "text is gone", (press.toast("handing_in.lost", alert=True),)
        match step.step if isinstance(step, taps.HandInOne) else step:
            case HandIn.OFFERED:
                return "consent asked", (_consent_asked(text, step, press),)
            case HandIn.DECLINED:
                page = render.notice("handing_in.declined", press.language)
                return "consent declined", (press.change(page),)
            case HandIn.AGREED:
                return "handed in", (self._handed_in(text, press),)

    def _taken_back(self, submission_id: SubmissionId, press: Press) -> Done:
        """Takes one text back, for whoever handed it in."""
        try:
            left = self._demands.take_back(submission_id, self._giver(press.query.from_user.id))
        except NotOnRecord:
            return "nothing to take back", (press.toast("handing_in.not_yours"),)
        if press.in_private and press.place is not None:
            self._following.let_go(press.place.chat_id, submission_id)
        return "taken back", (press.change(render.taken_back(press.language, left)),)

    def _all_taken_back(self, press: Press) -> Done:
        """Takes all texts back; the page stays and a notice says how many they were."""
        many = self.forget(press.query.from_user.id)
        if press.in_private and press.place is not None:
            self._following.let_go_of_texts(press.place.chat_id)
        said = phrases.say("handing_in.none", press.language)
        if many:
            said = phrases.count("handing_in.all_taken_back", press.language, many)
        return "all taken back", (Toast(press.query.id, said, alert=True),)

    def _text(self, step: taps.HandIn | taps.HandInOne, asked: Heard | None) -> str | None:
        """The text to hand in: the message, or the question under whose answer the button stood."""
        if asked is None or isinstance(step, HandIn):
            return asked.text if asked else None
        answers = self._desk.answer(asked)
        return answers[step.place].question.text if step.place < len(answers) else None

    def _handed_in(self, text: str, press: Press) -> Act:
        """A second press changes nothing: the store counts each giver once."""
        kept = self._demands.hand_in(text, press.language, self._giver(press.query.from_user.id))
        page = render.handed_in(press.language, kept)
        if press.place is not None:
            here = press.place.chat_id
            page = self._following.under_thanks(page, kept.submission_id, here, press.reader)
        return press.change(page)


def _consent_asked(text: str, step: taps.HandIn | taps.HandInOne, press: Press) -> Act:
    """Asks whether the text may be kept: below what was found, else in its place."""
    consent = render.consent(press.language, text, step)
    return Show(consent) if _holds_claims(press) else press.change(consent)


def _holds_claims(press: Press) -> bool:
    keyboard = press.message.reply_markup if press.message else None
    rows = keyboard.inline_keyboard if keyboard is not None else ()
    found = (taps.read(str(b.callback_data or "")) for row in rows for b in row)
    return any(isinstance(tap, taps.OpenClaim | taps.Voted) for tap in found)


def _asked_it_themselves(press: Press) -> bool:
    question = press.message.reply_to_message if press.message else None
    asker = question.from_user if question else None
    return asker is None or asker.id == press.query.from_user.id
