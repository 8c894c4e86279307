"""Takes a curator's update to the next screen; the conversation is kept in between."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from telegram import CallbackQuery, Message, Update, User

from onrecord.answering import AnswerDesk
from onrecord.curation import CurationDesk, may
from onrecord.durable import Conversations
from onrecord.errors import NoRole, OnRecordError
from onrecord.events import Action
from onrecord.model import Curator
from onrecord_bot import phrases, render
from onrecord_bot.delivery.outcome import OfferCommands, Outcome, Show, Toast
from onrecord_bot.moderation.conversation.sitting import Chosen, Sitting
from onrecord_bot.moderation.conversation.sittings import Sittings
from onrecord_bot.moderation.conversation.steps import AT_REST, RESTING, Step
from onrecord_bot.moderation.here import Entries, Here, Unclear
from onrecord_bot.moderation.moving import (
    begun_by,
    cancelled,
    left_behind,
    pressed,
    rested,
    screen_of,
    sought,
    taken_in,
    tidied,
    trouble_of,
)
from onrecord_bot.moderation.parts import enrolling
from onrecord_bot.moderation.refusing import Refusals
from onrecord_bot.moderation.screens.screen import page_of
from onrecord_bot.moderation.screens.showing import marked, toast
from onrecord_bot.moderation.visiting import Visit
from onrecord_bot.moderation.welcoming import Welcome
from onrecord_bot.pages.deeplinks import token_in
from onrecord_bot.phrases.speech import Speech
from onrecord_bot.updates.moderating import PRESS

_EDITED = "curate.trouble.edited"


def _today() -> date:
    return datetime.now(UTC).date()


@dataclass(frozen=True, slots=True)
class Room:
    """What curating works with.

    ``stand_in`` and ``account`` take the id of a person to the keys under which their conversation
    and their role are kept.
    """

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
        self._sittings = Sittings(room.conversations, room.stand_in)
        self._staff = room.desk.staff
        self._welcome = Welcome(self._staff, self._sittings)
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
        token = token_in(words) if name == "start" else None
        if name == "curate" or token is not None:
            sitting, visit = self._sittings.of(user.id) or Sitting(), self._visit(update, user)
            if sitting.seen == update.update_id:
                return self._again(sitting, visit)
            if token is not None:
                return self._welcome.invited(token, rested(sitting), visit)
            return self._at_the_menu(sitting, words, visit)
        if name and name != "cancel":
            return None
        return self._continued(update, message, user, given_up=bool(name))

    def _at_the_menu(self, sitting: Sitting, words: str, visit: Visit) -> Outcome:
        """Shows the menu, or claims like the words behind the command; what is begun stays."""
        outcome = self._moved(sitting, visit, lambda _here: sought(rested(sitting), words))
        if not may(self._known(visit), Action.DRAFTED):
            return outcome
        listed = OfferCommands(render.curator_commands(visit.language))
        return replace(outcome, acts=(*outcome.acts, listed))

    def _continued(
        self, update: Update, message: Message, user: User, *, given_up: bool
    ) -> Outcome | None:
        sitting = self._sittings.of(user.id)
        if sitting is None:
            return None
        visit = self._visit(update, user)
        if sitting.seen == update.update_id:
            return self._again(sitting, visit)
        if sitting.step is Step.NAME:
            return self._named(sitting, message.text or "", visit, declined=given_up)
        if given_up:
            return self._moved(sitting, visit, lambda here: cancelled(sitting, here))
        if sitting.step in RESTING and not begun_by(sitting, message, self._room.today()):
            return self._parted(sitting, visit)
        return self._moved(sitting, visit, lambda here: taken_in(sitting, message, here))

    def _parted(self, sitting: Sitting, visit: Visit) -> Outcome | None:
        """Tells who writes below an open draft that their role has ended, if it has."""
        if sitting.step in AT_REST or may(self._known(visit), Action.DRAFTED):
            return None
        return self._refused(visit)

    def _edited(self, update: Update, user: User | None) -> Outcome | None:
        """Asks the present question again: an edit changes nothing of what was taken in."""
        sitting = None if user is None else self._sittings.of(user.id)
        if user is None or sitting is None or sitting.step in AT_REST:
            return None
        visit = self._visit(update, user)
        if sitting.seen == update.update_id:
            return self._again(sitting, visit)
        if sitting.step is Step.NAME:
            return self._welcome.ask_name(sitting, visit, phrases.say(_EDITED, visit.language))
        return self._moved(sitting, visit, _not_taken_in)

    def _pressed(self, update: Update, query: CallbackQuery) -> Outcome:
        visit, at = self._visit(update, query.from_user), _message_id(query)
        sitting = self._sittings.of(visit.user.id)
        if sitting is not None and sitting.seen == update.update_id:
            return self._again(sitting, visit)
        chosen = _chosen(query.data or "", sitting)
        if sitting is None or chosen is None:
            return self._outdated(sitting, visit, at)
        if sitting.step is Step.NAME:
            declined = chosen.verb != "named"
            return self._named(sitting, sitting.invited_as, visit, declined=declined)
        there = replace(sitting, at=at)
        return self._moved(there, visit, lambda here: pressed(sitting, chosen, here))

    def _outdated(self, sitting: Sitting | None, visit: Visit, at: int) -> Outcome:
        """Answers a button of an earlier screen: says so, and shows the present screen again."""
        if sitting is not None and sitting.at == at and at:
            return visit.answered_by(toast(visit.update, ""))
        if sitting is None or sitting.step is Step.NAME:
            over = phrases.say("curate.trouble.over", visit.language)
            return visit.answered_by(toast(visit.update, over))
        present = replace(sitting, note="")
        acts = self._moved(replace(sitting, at=0), visit, lambda _here: present).acts
        stale = toast(visit.update, phrases.say("curate.trouble.stale", visit.language))
        return visit.answered_by(stale, *(act for act in acts if not isinstance(act, Toast)))

    def _moved(self, sitting: Sitting, visit: Visit, step: Callable[[Here], Sitting]) -> Outcome:
        """Checks the role each time, then takes one step and shows its screen."""
        try:
            here = self._here(self._admitted(self._room.account(visit.user.id)), visit)
        except NoRole:
            return self._refused(visit)
        try:
            moved = replace(tidied(step(here), here), at=sitting.at)
            return self._kept_and_shown(moved, visit, here)
        except Unclear as unclear:
            told = phrases.say(unclear.key, visit.language, **unclear.values)
        except OnRecordError as trouble:
            told = phrases.say(f"curate.trouble.{trouble_of(trouble)}", visit.language)
        return self._unmoved(sitting, told, visit, here)

    def _admitted(self, account: str) -> Curator:
        """The curator. Raises NoRole; the journal notes a refusal, but not every repeated one."""
        known = self._staff.known(account)
        if not may(known, Action.DRAFTED) and self._refusals.lately(account):
            raise NoRole("refused lately")
        return self._staff.admitted(account, Action.DRAFTED)

    def _unmoved(self, sitting: Sitting, told: str, visit: Visit, here: Here) -> Outcome:
        """Says why nothing was taken in, and asks the same question again; the draft stays."""
        stands = _still_stands(sitting, here)
        if stands and visit.pressed:
            return visit.told(told)
        # What the screen was about may be gone for good: then it goes from the screen as well.
        left = sitting if stands else replace(sitting.home(), at=sitting.at)
        return self._kept_and_shown(left, visit, here, told)

    def _again(self, sitting: Sitting, visit: Visit) -> Outcome:
        """Answers an update that came again after a crash: its effect stands, the screen is due."""
        curator = self._known(visit)
        if sitting.step is Step.NAME:
            page = page_of(enrolling.naming(sitting, visit.language), sitting)
            return visit.answered_by(Show(page))
        if curator is None or not may(curator, Action.DRAFTED):
            return self._refused(visit)
        try:
            return visit.shown(screen_of(sitting, self._here(curator, visit)), sitting)
        except (Unclear, OnRecordError):
            return visit.said("curate.trouble.gone")

    def _kept_and_shown(
        self, sitting: Sitting, visit: Visit, here: Here, told: str = ""
    ) -> Outcome:
        screen = screen_of(sitting, here)
        sitting = marked(sitting, screen, visit.update)
        self._sittings.keep(visit.user.id, sitting)
        return visit.shown(screen, sitting, told)

    def _named(self, sitting: Sitting, name: str, visit: Visit, *, declined: bool) -> Outcome:
        if declined:
            return self._welcome.declined(sitting, visit)
        account = self._room.account(visit.user.id)
        enrolled = self._welcome.named(sitting, name, account, visit)
        if isinstance(enrolled, Outcome):
            return enrolled
        return self._moved(replace(sitting, at=0), visit, lambda _here: enrolled)

    def _refused(self, visit: Visit) -> Outcome:
        """Turns away whoever has no role; what somebody began whose role has ended waits."""
        sitting = self._sittings.of(visit.user.id)
        left = left_behind(sitting) if sitting else None
        if left is not None:
            self._sittings.keep(visit.user.id, replace(left, seen=visit.update.update_id))
            return visit.said("curate.trouble.role_ended.kept")
        self._sittings.drop(visit.user.id)
        had_one = sitting is not None and sitting.step is not Step.NAME
        return visit.said(f"curate.trouble.{'role_ended' if had_one else 'no_role'}")

    def _known(self, visit: Visit) -> Curator | None:
        return self._staff.known(self._room.account(visit.user.id))

    def _visit(self, update: Update, user: User) -> Visit:
        return Visit(update, user, self._speech.of(user))

    def _here(self, by: Curator, visit: Visit) -> Here:
        room = self._room
        today = room.today()
        return Here(room.desk, room.answers, room.entries, by, visit.language, today, visit.bot)


def _still_stands(sitting: Sitting, here: Here) -> bool:
    """Whether what the present screen is about is still there."""
    try:
        screen_of(sitting, here)
    except (Unclear, OnRecordError):
        return False
    return True


def _not_taken_in(_here: Here) -> Sitting:
    raise Unclear(_EDITED)


def _command(message: Message) -> tuple[str, str]:
    text = message.text or ""
    if not text.startswith("/") or message.forward_origin is not None:
        return "", ""
    head, *rest = text[1:].split(None, 1) or [""]
    return head.partition("@")[0].casefold(), rest[0].strip() if rest else ""


def _message_id(query: CallbackQuery) -> int:
    return query.message.message_id if query.message else 0


def _chosen(data: str, sitting: Sitting | None) -> Chosen | None:
    mark, _, number = data.removeprefix(PRESS).partition(":")
    if sitting is None or mark != sitting.mark or not (number.isascii() and number.isdecimal()):
        return None
    return sitting.choices[int(number)] if int(number) < len(sitting.choices) else None
