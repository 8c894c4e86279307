"""Messages that arrive whether or not the bot keeps up, and how it fared."""

import asyncio
import random
from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from onrecord_bot.devserver.people.origins import FromChannel
from onrecord_bot.devserver.people.seats import Seat
from onrecord_bot.devserver.server import DevServer
from onrecord_bot.devserver.world.world import Change, Message

QUESTIONS = (
    "1,956 foreign mercenaries have been killed in Ukraine",
    "Is it true that about 600 mercenaries were killed in two weeks?",
    "Up to 20,000 mercenaries fight alongside Moscow's forces",
    "The city library stays open until midnight",
)


@dataclass(frozen=True, slots=True)
class Load:
    """How many messages to send, how many a second, and to how many private chats; seeded."""

    messages: int
    per_second: float
    chats: int = 50
    seed: int = 0
    texts: Sequence[str] = QUESTIONS
    forwards: float = 0.3


@dataclass(frozen=True, slots=True)
class LoadReport:
    """How the messages fared; latency counts from when a message was due, not when it got out."""

    sent: int
    answered: int
    duplicates: int
    inversions: int
    latencies_s: tuple[float, ...]

    @property
    def lost(self) -> int:
        return self.sent - self.answered

    def percentile_s(self, share: float) -> float:
        """The latency that this share of the answers did not exceed; 0 without answers."""
        if not self.latencies_s:
            return 0.0
        ordered = sorted(self.latencies_s)
        return ordered[min(int(len(ordered) * share), len(ordered) - 1)]

    @property
    def p50_s(self) -> float:
        return self.percentile_s(0.50)

    @property
    def p95_s(self) -> float:
        return self.percentile_s(0.95)


@dataclass(slots=True)
class Tally:
    """Pairs answers with messages: by what they reply to, else the oldest open one in the chat."""

    due: dict[Message, float] = field(default_factory=dict)
    answered_at: dict[Message, float] = field(default_factory=dict)
    duplicates: int = 0
    inversions: int = 0
    _open: dict[int, deque[Message]] = field(default_factory=lambda: defaultdict(deque))
    _latest: dict[int, int] = field(default_factory=dict)

    def asked(self, message: Message, due: float) -> None:
        self.due[message] = due
        self._open[message.chat.chat_id].append(message)

    def answered(self, reply: Message, at: float) -> None:
        chat_id = reply.chat.chat_id
        waiting = self._open[chat_id]
        message = reply.reply_to or (waiting[0] if waiting else None)
        if message is None or message not in self.due or message in self.answered_at:
            self.duplicates += 1
            return
        waiting.remove(message)
        self.answered_at[message] = at
        if message.message_id < self._latest.get(chat_id, 0):
            self.inversions += 1
        self._latest[chat_id] = max(message.message_id, self._latest.get(chat_id, 0))

    def report(self) -> LoadReport:
        latencies = tuple(at - self.due[message] for message, at in self.answered_at.items())
        return LoadReport(
            len(self.due), len(self.answered_at), self.duplicates, self.inversions, latencies
        )


class LoadGenerator:
    """Sends a load into a server and tallies what the bot answers."""

    def __init__(self, server: DevServer, load: Load) -> None:
        self._server = server
        self._load = load
        self._dice = random.Random(load.seed)
        self.tally = Tally()

    async def run(self, patience_s: float = 30.0) -> LoadReport:
        """The report once all is answered, or once nothing was answered for so long."""
        self._server.world.watchers.append(self._seen)
        try:
            await self._arrive()
            await self._settle(patience_s)
        finally:
            self._server.world.watchers.remove(self._seen)
        return self.tally.report()

    async def _arrive(self) -> None:
        loop = asyncio.get_running_loop()
        seats = [self._server.user(f"Asker {n}").private_chat() for n in range(self._load.chats)]
        due = loop.time()
        for _ in range(self._load.messages):
            due += self._dice.expovariate(self._load.per_second)
            await asyncio.sleep(max(due - loop.time(), 0))
            self.tally.asked(self._one_message(self._dice.choice(seats)), due)

    def _one_message(self, seat: Seat) -> Message:
        text = self._dice.choice(list(self._load.texts))
        if self._dice.random() < self._load.forwards:
            return seat.forward(text, origin=FromChannel())
        return seat.say(text)

    async def _settle(self, patience_s: float) -> None:
        """Waits as long as answers keep coming."""
        before = -1
        while before < len(self.tally.answered_at) < len(self.tally.due):
            before = len(self.tally.answered_at)
            await self._server.backend.bell.until(
                lambda: len(self.tally.answered_at) == len(self.tally.due) or None, patience_s
            )

    def _seen(self, change: Change, message: Message) -> None:
        if change is Change.SENT and message.sender is self._server.world.bot:
            self.tally.answered(message, asyncio.get_running_loop().time())
