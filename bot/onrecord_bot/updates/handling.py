"""One update from beginning to end: parsed, understood, answered, and its outcome named."""

import asyncio
import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum, auto
from functools import partial

from telegram import (
    CallbackQuery,
    ChatMember,
    ChatMemberUpdated,
    ChosenInlineResult,
    Message,
    Update,
    User,
)
from telegram.constants import ChatAction
from telegram.error import TelegramError

from onrecord.asking import Heard
from onrecord.durable import BESIDE_ANSWERS, Delivered, Inbox, Replies, Shown, Waiting
from onrecord.follows import Follows
from onrecord.model import ENGLISH, ClaimId, Language
from onrecord_bot import phrases, render
from onrecord_bot.delivery.outcome import (
    Act,
    AnswerGuest,
    Change,
    ForgetChat,
    Outcome,
    Place,
    Remember,
    Show,
    Toast,
    ignored,
)
from onrecord_bot.delivery.replying import Replier
from onrecord_bot.delivery.sending import Sender
from onrecord_bot.inline.articles import NOTHING
from onrecord_bot.inline.guests import Guests
from onrecord_bot.inline.queries import CACHE_SECONDS
from onrecord_bot.line.door import Me
from onrecord_bot.line.wire import Wire
from onrecord_bot.phrases.speech import Speech
from onrecord_bot.questions.asked import is_for_another, typed_in
from onrecord_bot.questions.intake import together
from onrecord_bot.updates.asking import NO_QUESTION, NOTHING_ASKED, Asking, nothing_to_read, told
from onrecord_bot.updates.commands import Commands
from onrecord_bot.updates.flooding import Flood
from onrecord_bot.updates.moderating import PRESS, Moderation
from onrecord_bot.updates.parsing import parse, place_of
from onrecord_bot.updates.pressing import Pressing
from onrecord_bot.updates.spoken import Spoken
from onrecord_bot.work.changes import Changes
from onrecord_bot.work.gathering import Gathering
from onrecord_bot.work.handler import Finish, Finished
from onrecord_bot.work.threads import Crews

PICKED_WITHIN = 2.0 * CACHE_SECONDS
"""Seconds that pass at most, as a rule, from when an inline answer is made until it is sent."""
_LEFT = (ChatMember.BANNED, ChatMember.LEFT)


class Aside(IntEnum):
    """The place in the ledger of replies of what is said beside any answers that go out."""

    PATIENCE = BESIDE_ANSWERS
    APOLOGY = auto()


@dataclass(frozen=True, slots=True)
class Rooms:
    """What understands updates of each kind."""

    moderation: Moderation
    asking: Asking
    commands: Commands
    pressing: Pressing
    guests: Guests
    gathering: Gathering
    flood: Flood
    speech: Speech


@dataclass(frozen=True, slots=True)
class Lines:
    """What an update is handled with: the client, those who speak, the threads, the changes."""

    wire: Wire
    me: Me
    sender: Sender
    replier: Replier
    crews: Crews
    changes: Changes


class Updates:
    """Handles one update; whoever calls keeps the order of a chat."""

    def __init__(
        self, inbox: Inbox, replies: Replies, follows: Follows, rooms: Rooms, lines: Lines
    ) -> None:
        self._inbox = inbox
        self._replies = replies
        self._follows = follows
        self._rooms = rooms
        self._lines = lines
        self._typing: set[asyncio.Task[None]] = set()

    async def handle(self, waiting: Waiting) -> Finish:
        """Decides what to do about an update once; carrying it out may take several tries.

        Raises Unparsable or Later.
        """
        update, since = parse(waiting.raw, self._lines.wire), self._lines.changes.moment()
        if update.chosen_inline_result is not None:
            since -= PICKED_WITHIN
        outcome, language = await self._lines.crews.storing.run(self._looked_up, update)
        if outcome is None:
            outcome = await self._understood(update, waiting, language)
        return partial(self._finish, waiting.update_id, outcome, since)

    async def ask_patience(self, waiting: Waiting) -> None:
        """Says that a look-up takes longer, once, if somebody spoke to us or pressed a button."""
        await self._say_beside(waiting, "trouble.slow", Aside.PATIENCE)

    async def apologise(self, waiting: Waiting) -> None:
        """Says that something did not work, if somebody spoke to us or pressed a button."""
        await self._say_beside(waiting, "trouble.failed", Aside.APOLOGY)

    async def _say_beside(self, waiting: Waiting, key: str, aside: Aside) -> None:
        update = parse(waiting.raw, self._lines.wire)
        message, query = update.message or update.edited_message, update.callback_query
        if message is not None:
            language = await self._spoken_by(message.from_user, typed_in(message, self._lines.me))
            act, place = Show(render.notice(key, language)), place_of(message)
            said = Outcome(key, (act,), place, language)
        elif query is not None:
            language = await self._spoken_by(query.from_user)
            said = Outcome(key, (Toast(query.id, phrases.say(key, language)),))
        else:
            return
        await self._lines.replier.carry_out(waiting.update_id, said, first=aside)

    async def _spoken_by(self, user: User | None, typed: str = "") -> Language:
        return await self._lines.crews.storing.run(self._rooms.speech.of, user, typed)

    async def _finish(self, update_id: int, outcome: Outcome, since: float) -> Finished:
        """Carries it out; ``since`` is when the answers in it were not yet made."""
        ends = not outcome.also
        try:
            finished = await self._lines.replier.carry_out(update_id, outcome, ends=ends)
        finally:
            # Until they were noted no change could find them.
            self._lines.changes.overtook(_cited(outcome), since)
        # Before the first is done with: a crash between the two repeats the question, and the
        # ledger of replies then sends nothing twice.
        for piece in outcome.also:
            await self._lines.crews.storing.run(self._inbox.done, piece, "with the one before")
        return finished

    def _looked_up(self, update: Update) -> tuple[Outcome | None, Language]:
        """What the store knows, in one go: a curator's outcome, or the language to answer in."""
        message = update.message or update.edited_message
        if message is not None and is_for_another(message, self._lines.me):
            return self._not_ours(update, message), ENGLISH
        outcome = self._moderated(update)
        if outcome is not None or message is None:
            return outcome, ENGLISH
        return None, self._rooms.speech.of(message.from_user, typed_in(message, self._lines.me))

    def _not_ours(self, update: Update, message: Message) -> Outcome:
        """Answers a command for another bot: not in a group; in private it can only be a slip."""
        if message.chat.type != "private" or update.message is None:
            return ignored("another bot's command")
        language = self._rooms.speech.of(message.from_user)
        place = replace(place_of(message), message_id=0)
        return told("trouble.unknown_command", place, language)

    def _moderated(self, update: Update) -> Outcome | None:
        """Curators' business comes first: in private chats, and presses on their buttons."""
        query = update.callback_query
        pressed = query is not None and (query.data or "").startswith(PRESS)
        message = update.message or update.edited_message
        private = message is not None and message.chat.type == "private"
        if not (pressed or private) or self._was_answered(update.edited_message):
            return None
        outcome = self._rooms.moderation.handle(update)
        return None if outcome is None else _placed(outcome, update)

    def _was_answered(self, edited: Message | None) -> bool:
        """Whether it was a question before the edit: then nothing that curators took in."""
        if edited is None:
            return False
        return bool(self._replies.delivered_to(edited.chat.id, edited.message_id))

    async def _understood(self, update: Update, waiting: Waiting, language: Language) -> Outcome:
        me = self._lines.me
        if update.message is not None:
            return await self._message(Spoken(update.message, language, me), waiting)
        if update.edited_message is not None:
            return await self._edited(Spoken(update.edited_message, language, me), waiting)
        if update.callback_query is not None:
            return await self._pressed(update.callback_query, waiting)
        return await self._aside(update)

    async def _aside(self, update: Update) -> Outcome:
        """Handles updates in which nobody speaks to us in a chat of ours."""
        if update.my_chat_member is not None:
            return _membership(update.my_chat_member)
        if update.chosen_inline_result is not None:
            return await self._chosen(update.chosen_inline_result)
        if update.guest_message is not None:
            return await self._rooms.guests.outcome_of(update.guest_message)
        return ignored("of no use here")

    async def _message(self, spoken: Spoken, waiting: Waiting) -> Outcome:
        message, language = spoken.message, spoken.language
        if message.migrate_to_chat_id:
            return await self._moved(message.chat.id, message.migrate_to_chat_id)
        if spoken.is_of_nobody:
            return ignored("not asked")
        held_back = self._rooms.flood.outcome(spoken.place, waiting.received_at, language)
        if held_back is not None:
            return held_back
        if spoken.is_ours:
            return told("trouble.own_answer", spoken.place, language)
        command = spoken.command
        if command is not None and not command.asks:
            obey = self._rooms.commands.obey
            return await self._lines.crews.answering.run(obey, command, spoken)
        return await self._question(spoken, waiting)

    async def _moved(self, chat_id: int, new_chat_id: int) -> Outcome:
        self._lines.sender.moved(chat_id, new_chat_id)
        # They stay behind, where nobody can edit them any more.
        await self._lines.crews.storing.run(self._replies.forget_chat, chat_id)
        await self._lines.crews.storing.run(self._follows.moved, chat_id, new_chat_id)
        return ignored("chat moved")

    async def _question(self, spoken: Spoken, waiting: Waiting) -> Outcome:
        gathering = self._rooms.gathering
        pieces = await gathering.behind(waiting, spoken.message)
        parts = (spoken, *(replace(spoken, message=piece.message) for piece in pieces))
        worded = [(part, asked) for part in parts if (asked := part.asked) is not None]
        # An album may have its caption below any picture: that one is answered, and edited.
        first = worded[0][0] if worded else spoken
        outcome = await self._answered(together([asked for _, asked in worded]), first)
        if outcome.name in NO_QUESTION and await gathering.is_comment(waiting, spoken.message):
            return ignored("a comment on a forward")
        return replace(outcome, also=tuple(piece.update_id for piece in pieces))

    async def _pressed(self, query: CallbackQuery, waiting: Waiting) -> Outcome:
        rooms = self._rooms
        if rooms.flood.holds_back(Place(query.from_user.id), waiting.received_at):
            return Outcome("flood", (Toast(query.id),))
        return await self._lines.crews.answering.run(rooms.pressing.outcome_of, query)

    async def _edited(self, spoken: Spoken, waiting: Waiting) -> Outcome:
        """The answers to an edited question are edited; the platform shows that they were."""
        if spoken.is_of_nobody:
            return ignored("not asked")
        if spoken.command is not None and not spoken.command.asks:
            return ignored("edited command")
        if spoken.message.location is not None:
            return ignored("moved about")
        place, language = spoken.place, spoken.language
        held_back = self._rooms.flood.outcome(place, waiting.received_at, language)
        if held_back is not None:
            return held_back
        standing = await self._lines.crews.storing.run(
            self._replies.delivered_to, place.chat_id, place.message_id
        )
        outcome = await self._answered(spoken.asked, spoken)
        if standing and outcome.name in NOTHING_ASKED:
            outcome = told("edited.no_claim", place, language)
        acts = _in_place_of(standing, outcome.acts, language)
        return Outcome("edited", acts, place, language)

    async def _answered(self, asked: Heard | None, spoken: Spoken) -> Outcome:
        if asked is None:
            return nothing_to_read(spoken)
        asking = self._rooms.asking
        at_once = asking.told_at_once(asked, spoken)
        if at_once is not None:
            return at_once
        self._show_typing(spoken.place)
        return await self._lines.crews.answering.run(asking.answered, asked, spoken)

    async def _chosen(self, chosen: ChosenInlineResult) -> Outcome:
        if not chosen.inline_message_id or chosen.result_id == NOTHING:
            return ignored("nothing to remember")
        language = await self._lines.crews.storing.run(self._rooms.speech.of, chosen.from_user)
        remembered = Remember(chosen.inline_message_id, (ClaimId(chosen.result_id),))
        return Outcome("chosen", (remembered,), None, language)

    def _show_typing(self, place: Place) -> None:
        """A courtesy: nothing waits for it, and it may fail."""
        task = asyncio.create_task(self._type(place))
        self._typing.add(task)
        task.add_done_callback(self._typing.discard)

    async def _type(self, place: Place) -> None:
        with contextlib.suppress(TelegramError):
            await self._lines.wire.send_chat_action(
                place.chat_id, ChatAction.TYPING, message_thread_id=place.thread_id
            )


def _placed(outcome: Outcome, update: Update) -> Outcome:
    """The outcome with a place to answer in, and with the pressed button's spinner stopped."""
    message, query = update.effective_message, update.callback_query
    place = outcome.place
    if place is None and isinstance(message, Message):
        place = replace(place_of(message), message_id=0) if query else place_of(message)
    acts = outcome.acts
    if query is not None and not any(isinstance(act, Toast) for act in acts):
        acts = (Toast(query.id), *acts)
    return replace(outcome, place=place, acts=acts)


def _cited(outcome: Outcome) -> Iterator[ClaimId]:
    """The claims that the answers of an outcome show."""
    for act in outcome.acts:
        match act:
            case Show(shown=Shown(claim_ids)) | Change(shown=Shown(claim_ids)):
                yield from claim_ids
            case Remember(claim_ids=claim_ids) | AnswerGuest(claim_ids=claim_ids):
                yield from claim_ids


def _in_place_of(
    standing: Sequence[Delivered], acts: Sequence[Act], language: Language
) -> tuple[Act, ...]:
    """Edits the earlier answers into the new ones; sends what is left, or marks what is gone."""
    changed = (
        Change(act.page, old.message_id, "", act.shown, anew=True)
        for act, old in zip(acts, standing, strict=False)
        if isinstance(act, Show)
    )
    gone = render.notice("edited.gone", language)
    left = (Change(gone, old.message_id) for old in standing[len(acts) :])
    return (*changed, *acts[len(standing) :], *left)


def _membership(change: ChatMemberUpdated) -> Outcome:
    place = Place(change.chat.id)
    if change.new_chat_member.status in _LEFT:
        return Outcome("shown out", (ForgetChat(),), place)
    return ignored("let in")
