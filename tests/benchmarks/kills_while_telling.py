"""Followers are told of a change while the bot is killed again and again: who hears, how often.

python -m tests.benchmarks.kills_while_telling [CHATS] [KILLS]
"""
# ruff: noqa: T201

import asyncio
import random
import sys
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from functools import partial

from tests.benchmarks.chaos import Process, running
from tests.rows import assertion, evidence, numbered, small_record
from tests.store.acting import ME, puts
from tests.waiting import until

from onrecord.follows import Follow, OfClaim
from onrecord.model import ENGLISH, ClaimId
from onrecord.store import Record
from onrecord_bot.devserver import DevServer
from onrecord_bot.devserver.people.seats import Seat

FOLLOWED = OfClaim(ClaimId("c-1"))
PATIENCE = 180.0


async def trial(chats: int, kills: int) -> None:
    """Prints how many chats were told, and how often more than once."""
    async with running(DevServer()) as bot:
        seats = [bot.server.user(f"Person {n}").private_chat() for n in range(chats)]
        for seat in seats:
            seat.say("/start")
        await until(lambda: all(seat.bot_messages() for seat in seats))
        await asyncio.to_thread(_follow_and_change, bot, seats)
        begun = time.perf_counter()
        for n in range(1, kills + 1):
            await until(partial(_are_told, seats, n * chats // (kills + 1)))
            await asyncio.sleep(random.uniform(0.0, 0.05))
            await bot.kill()
            await bot.start()
        with suppress(TimeoutError):
            await until(partial(_are_told, seats, chats), PATIENCE)
        told, seconds = _told(seats), time.perf_counter() - begun
        print(f"chats: {chats}, kills: {kills}, lost: {chats - len(told)}")
        print(f"told again: {sum(told.values()) - len(told)}, seconds: {seconds:.1f}")


def _follow_and_change(bot: Process, seats: Sequence[Seat]) -> None:
    """Everybody follows one claim, on which there is then something new."""
    with Record.open(f"sqlite:///{bot.home / 'record.db'}") as record:
        record.import_rows(numbered(small_record()), "trial.jsonl", ME)
        for seat in seats:
            record.follows.begin(Follow(seat.chat.chat_id, FOLLOWED, ENGLISH))
        puts(record, assertion("a-2", "2,000 killed"), evidence("a-2"))


def _are_told(seats: Sequence[Seat], many: int) -> bool:
    return len(_told(seats)) >= many


def _told(seats: Sequence[Seat]) -> Counter[int]:
    """How often each chat was told."""
    return Counter(
        seat.chat.chat_id
        for seat in seats
        for message in seat.bot_messages()
        if "2,000 killed" in message.text
    )


if __name__ == "__main__":
    given = [int(each) for each in sys.argv[1:]]
    asyncio.run(trial(*(given + [200, 10][len(given) :])))
