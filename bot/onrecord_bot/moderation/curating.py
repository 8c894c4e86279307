"""The door of the curators' room: an update in, the next screen out; in between the store."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from telegram import CallbackQuery, Message, Update, User

from onrecord.answering import AnswerDesk
from onrecord.curation import CurationDesk, may
from onrecord.durable import Conversations
from onrecord.errors import NoRole, OnRecordError, Refused
from onrecord.model import Action, Curator, Language
from onrecord_bot import phrases, render
from onrecord_bot.moderating import PRESS, START
from onrecord_bot.moderation.here import Entries, Here, Unclear
from onrecord_bot.moderation.moving import (
    cancelled,
    pressed,
    rested,
    screen_of,
    taken_in,
    tidied,
    trouble_of,
)
from onrecord_bot.moderation.parts import enrolling
from onrecord_bot.moderation.refusing import Refusals
from onrecord_bot.moderation.screens import page_of
from onrecord_bot.moderation.showing import acts_for, marked, toast
from onrecord_bot.moderation.sitting import Chosen, Sitting, read, written
from onrecord_bot.moderation.steps import AT_REST, RESTING, Step
from onrecord_bot.outcome import Act, Outcome, Place, Show, Toast
from onrecord_bot.speech import Speech


def _today() -> date:
    return datetime.now(UTC).date()


@dataclass(frozen=True, slots=True)
class Room:
    """What curating works with; ``account`` is the stand-in under which roles are held."""

    desk: CurationDesk
    answers: AnswerDesk
    entries: Entries
    conversations: Conversations
    stand_in: Callable[[int], str]
    account: Callable[[int], str]
    today: Callable[[], date] = _today


class Curating:
    """Implements Moderation: called in a thread, one update of a chat at a time."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._speech = Speech(room.conversations, room.stand_in)
        self._refusals = Refusals()

    def handle(self, update: Update) -> Outcome | None:
        query, message = update.callback_query, update.message
        if query is not None:
            ours = (query.data or "").startswith(PRESS)
            return self._pressed(update, query) if ours else None
        if update.edited_message is not None:
            return self._edited(update, update.edited_message.from_user)
        if message is None or message.from_user is None or message.chat.type != "private":
            return None
        return self._spoken(update, message, message.from_user)

    def _spoken(self, update: Update, message: Message, user: User) -> Outcome | None:
        name, words = _command(message)
        if name == "curate" or (name == "start" and words.startswith(START)):
            sitting = self._sitting(user) or Sitting()
            if sitting.seen == update.update_id:
                return self._again(sitting, update, user)
            if name == "start":
                return self._invited(words.removeprefix(START), update, user)
            return self._entered(sitting, update, user)
        if name and name != "cancel":
            return None
        return self._continued(update, message, user, given_up=bool(name))

    def _continued(
        self, update: Update, message: Message, user: User, *, given_up: bool
    ) -> Outcome | None:
        sitting = self._sitting(user)
        if sitting is None:
            return None
        if sitting.seen == update.update_id:
            return self._again(sitting, update, user)
        if given_up:
            return self._moved(sitting, update, user, lambda here: cancelled(sitting, here))
        if sitting.step is Step.NAME:
            return self._named(sitting, message.text or "", update, user)
        if sitting.step in RESTING:
            return None
        return self._moved(sitting, update, user, lambda here: taken_in(sitting, message, here))

    def _entered(self, sitting: Sitting, update: Update, user: User) -> Outcome:
        """The menu; a draft stays, and what was half entered is still one step back."""
        return self._moved(sitting, update, user, lambda _here: rested(sitting))

    def _edited(self, update: Update, user: User | None) -> Outcome | None:
        """What was typed has been taken in as it was; the present question is asked again."""
        sitting = None if user is None else self._sitting(user)
        if user is None or sitting is None or sitting.step in AT_REST:
            return None
        if sitting.seen == update.update_id:
            return self._again(sitting, update, user)
        return self._moved(sitting, update, user, _not_taken_in)

    def _pressed(self, update: Update, query: CallbackQuery) -> Outcome:
        user, at = query.from_user, query.message.message_id if query.message else 0
        sitting = self._sitting(user)
        if sitting is not None and sitting.seen == update.update_id:
            return self._again(sitting, update, user)
        chosen = _chosen(query.data or "", sitting)
        if sitting is None or chosen is None:
            return self._outdated(sitting, update, user, at)
        if sitting.step is Step.NAME:
            name = sitting.quoted if chosen.verb == "named" else ""
            return self._named(sitting, name, update, user)
        return self._moved(
            replace(sitting, at=at), update, user, lambda here: pressed(sitting, chosen, here)
        )

    def _outdated(self, sitting: Sitting | None, update: Update, user: User, at: int) -> Outcome:
        """A button of an earlier screen: said kindly, and the present screen is shown again."""
        language = self._speech.of(user)
        if sitting is not None and sitting.at == at and at:
            return self._outcome((toast(update, ""),), update, language)
        if sitting is None or sitting.step is Step.NAME:
            over = toast(update, phrases.say("curate.trouble.over", language))
            return self._outcome((over,), update, language)
        acts = self._moved(
            replace(sitting, at=0), update, user, lambda _here: replace(sitting, note="")
        ).acts
        stale = toast(update, phrases.say("curate.trouble.stale", language))
        shown = tuple(act for act in acts if not isinstance(act, Toast))
        return self._outcome((stale, *shown), update, language)

    def _moved(
        self, sitting: Sitting, update: Update, user: User, step: Callable[[Here], Sitting]
    ) -> Outcome:
        """Whoever speaks is asked for their role each time; then one step, and its screen."""
        language = self._speech.of(user)
        try:
            by = self._admitted(self._room.account(user.id))
        except NoRole:
            return self._refused(update, user, language)
        here = self._here(by, language, update)
        try:
            moved = step(here)
            moved = replace(tidied(moved, here), at=sitting.at)
            return self._kept_and_shown(moved, update, user, here)
        except Unclear as unclear:
            told = phrases.say(unclear.key, language, **unclear.values)
        except OnRecordError as trouble:
            told = phrases.say(f"curate.trouble.{trouble_of(trouble)}", language)
        return self._unmoved(sitting, told, update, user, here)

    def _admitted(self, account: str) -> Curator:
        """Who curates. Raises NoRole, which the journal keeps, though not each time anew."""
        known = self._room.desk.known(account)
        if not may(known, Action.DRAFTED) and self._refusals.lately(account):
            raise NoRole("refused lately")
        return self._room.desk.admitted(account, Action.DRAFTED)

    def _unmoved(
        self, sitting: Sitting, told: str, update: Update, user: User, here: Here
    ) -> Outcome:
        """Nothing was taken in: why, and the same question again, nothing of the draft lost."""
        if update.callback_query is not None:
            return self._outcome((toast(update, told, alert=True),), update, here.language)
        try:
            return self._kept_and_shown(sitting, update, user, here, told)
        except (Unclear, OnRecordError):
            return self._kept_and_shown(sitting.home(), update, user, here, told)

    def _again(self, sitting: Sitting, update: Update, user: User) -> Outcome:
        """The same update once more, after a crash: what it did stands, only the screen is due."""
        language = self._speech.of(user)
        curator = self._room.desk.known(self._room.account(user.id))
        if sitting.step is Step.NAME:
            page = page_of(enrolling.naming(sitting, language), sitting)
            return self._outcome((Show(page),), update, language)
        if curator is None or not may(curator, Action.DRAFTED):
            return self._refused(update, user, language)
        here = self._here(curator, language, update)
        try:
            screen = screen_of(sitting, here)
        except (Unclear, OnRecordError):
            return self._said("curate.trouble.gone", update, language)
        return self._outcome(acts_for(screen, sitting, update, language, ""), update, language)

    def _kept_and_shown(
        self, sitting: Sitting, update: Update, user: User, here: Here, told: str = ""
    ) -> Outcome:
        screen = screen_of(sitting, here)
        sitting = marked(sitting, screen, update)
        self._room.conversations.keep(self._room.stand_in(user.id), written(sitting))
        acts = acts_for(screen, sitting, update, here.language, told)
        return self._outcome(acts, update, here.language)

    def _invited(self, token: str, update: Update, user: User) -> Outcome:
        language = self._speech.of(user)
        try:
            self._room.desk.invited_as(token)
        except Refused:
            return self._said("curate.trouble.invitation", update, language)
        return self._asked_name(enrolling.invited(token, language), update, user)

    def _asked_name(self, sitting: Sitting, update: Update, user: User, told: str = "") -> Outcome:
        language = self._speech.of(user)
        screen = enrolling.naming(sitting, language)
        sitting = marked(sitting, screen, update)
        self._room.conversations.keep(self._room.stand_in(user.id), written(sitting))
        return self._outcome(acts_for(screen, sitting, update, language, told), update, language)

    def _named(self, sitting: Sitting, name: str, update: Update, user: User) -> Outcome:
        """The name was given: enrolled; an empty one on a button declines."""
        language, account = self._speech.of(user), self._room.account(user.id)
        if not name and update.callback_query is not None:
            self._room.conversations.drop(self._room.stand_in(user.id))
            return self._said("curate.not_enrolled", update, language)
        try:
            enrolled = enrolling.redeemed(sitting, name, account, self._room.desk)
        except Unclear as unclear:
            told = phrases.say(unclear.key, language, **unclear.values)
            if unclear.key != "curate.trouble.invitation":
                return self._asked_name(sitting, update, user, told)
            self._room.conversations.drop(self._room.stand_in(user.id))
            return self._said(unclear.key, update, language)
        return self._moved(replace(sitting, at=0), update, user, lambda _here: enrolled)

    def _refused(self, update: Update, user: User, language: Language) -> Outcome:
        """No role, or no longer: what was being entered is dropped."""
        self._room.conversations.drop(self._room.stand_in(user.id))
        return self._said("curate.trouble.no_role", update, language)

    def _said(self, key: str, update: Update, language: Language) -> Outcome:
        if update.callback_query is not None:
            told = toast(update, phrases.say(key, language), alert=True)
            return self._outcome((told,), update, language)
        return self._outcome((Show(render.notice(key, language)),), update, language)

    def _sitting(self, user: User) -> Sitting | None:
        kept = self._room.conversations.state(self._room.stand_in(user.id))
        if kept is None:
            return None
        try:
            return read(kept)
        except OnRecordError:
            return None

    def _here(self, by: Curator, language: Language, update: Update) -> Here:
        room = self._room
        return Here(
            room.desk, room.answers, room.entries, by, language, room.today(), _username(update)
        )

    def _outcome(self, acts: tuple[Act, ...], update: Update, language: Language) -> Outcome:
        chat = update.effective_chat
        return Outcome("curating", acts, Place(chat.id) if chat else None, language)


def _not_taken_in(_here: Here) -> Sitting:
    raise Unclear("curate.trouble.edited")


def _command(message: Message) -> tuple[str, str]:
    text = message.text or ""
    if not text.startswith("/") or message.forward_origin is not None:
        return "", ""
    head, *rest = text[1:].split(None, 1) or [""]
    return head.partition("@")[0].casefold(), rest[0].strip() if rest else ""


def _chosen(data: str, sitting: Sitting | None) -> Chosen | None:
    mark, _, number = data.removeprefix(PRESS).partition(":")
    if sitting is None or mark != sitting.mark or not (number.isascii() and number.isdecimal()):
        return None
    return sitting.choices[int(number)] if int(number) < len(sitting.choices) else None


def _username(update: Update) -> str:
    """The bot's own name, for links to it; empty where nobody knows it yet."""
    try:
        return update.get_bot().username
    except RuntimeError:
        return ""
