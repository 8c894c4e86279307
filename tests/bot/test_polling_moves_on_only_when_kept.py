"""The poll loop: nothing is confirmed to the platform before it is on disk."""

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest
from prometheus_client import CollectorRegistry
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError
from tests.bot.fakes import FakeInbox
from tests.waiting import until

from onrecord.durable import Arrived
from onrecord.errors import Busy, NoRoom
from onrecord_bot.line.calling import Garbled
from onrecord_bot.line.polling import NETWORK_CAP, REJECTED_CAP, Backoff, Poller, advice
from onrecord_bot.watch.counting import Counts
from onrecord_bot.work.backlog import Backlog
from onrecord_bot.work.threads import Threads


class Server:
    """Gives one scripted answer to each poll, then waits for good."""

    def __init__(self, *answers: list[Any] | Exception) -> None:
        self.answers = list(answers)
        self.offsets: list[int] = []
        self.waits: list[int] = []
        self.mosts: list[int] = []
        self.dry = asyncio.Event()

    async def raw_updates(self, offset: int, seconds: int, most: int) -> list[Any]:
        self.mosts.append(most)
        self.offsets.append(offset)
        self.waits.append(seconds)
        if not self.answers:
            self.dry.set()
            await asyncio.Event().wait()
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


class Keeper:
    def __init__(self, *troubles: Exception) -> None:
        self.troubles = list(troubles)
        self.kept: list[Any] = []

    async def keep(self, batch: Sequence[Any]) -> None:
        if self.troubles:
            raise self.troubles.pop(0)
        self.kept.extend(batch)


def updates(*ids: int) -> list[dict[str, int]]:
    return [{"update_id": n} for n in ids]


async def polled(server: Server, keeper: Keeper) -> list[BaseException | None]:
    seen: list[BaseException | None] = []

    async def room() -> None:
        return None

    poller = Poller(server, keeper.keep, seconds=1, room=room, polled=seen.append)
    poller._backoff = Backoff(jitter=lambda: 0.0)
    running = asyncio.create_task(poller.run())
    await server.dry.wait()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    return seen


@pytest.mark.anyio
async def test_a_batch_is_kept_before_the_next_poll_confirms_it() -> None:
    server, keeper = Server(updates(5, 6), updates(7)), Keeper()

    await polled(server, keeper)

    assert server.offsets == [0, 7, 8]
    assert keeper.kept == updates(5, 6, 7)


@pytest.mark.anyio
async def test_a_batch_that_could_not_be_kept_is_asked_for_again() -> None:
    server, keeper = Server(updates(5), updates(5)), Keeper(Busy("held"))

    await polled(server, keeper)

    assert server.offsets == [0, 0, 6]
    assert keeper.kept == updates(5)


@pytest.mark.anyio
async def test_ids_that_start_anew_below_the_old_ones_are_still_received() -> None:
    server, keeper = Server(updates(900), [], updates(3)), Keeper()

    await polled(server, keeper)

    assert server.offsets == [0, 901, 0, 4]
    assert keeper.kept == updates(900, 3)


@pytest.mark.anyio
async def test_a_server_that_never_forgets_is_asked_for_what_is_new() -> None:
    server = Server(updates(5, 6), [], updates(5, 6, 7), updates(7), [], updates(8), [])
    keeper = Keeper()

    await polled(server, keeper)

    assert server.offsets == [0, 7, 0, 7, 8, 8, 9, 9]
    assert keeper.kept == updates(5, 6, 7, 8)


@pytest.mark.anyio
async def test_a_server_that_starts_anew_with_the_same_ids_loses_nothing() -> None:
    another: list[dict[str, Any]] = [{"update_id": 5, "message": {}}]
    server, keeper = Server(updates(5), [], another), Keeper()

    await polled(server, keeper)

    assert server.offsets == [0, 6, 0, 6]
    assert keeper.kept == [*updates(5), *another]


@pytest.mark.anyio
async def test_ids_past_sixty_four_bits_are_kept_and_confirmed() -> None:
    server, keeper = Server(updates(2**64, 10**30), updates(10**30 + 1)), Keeper()

    seen = await polled(server, keeper)

    assert server.offsets == [0, 10**30 + 1, 10**30 + 2]
    assert keeper.kept == updates(2**64, 10**30, 10**30 + 1)
    assert seen == [None, None]


@pytest.mark.anyio
async def test_one_odd_id_among_ordinary_ones_confirms_none_that_are_still_to_come() -> None:
    server, keeper = Server(updates(5, 10**30), updates(6, 10**30), updates(10**30)), Keeper()

    await polled(server, keeper)

    assert server.offsets == [0, 6, 7, 10**30 + 1]


@pytest.mark.anyio
async def test_the_first_poll_and_the_first_after_trouble_are_answered_at_once() -> None:
    server, keeper = Server([], NetworkError("Bad Gateway"), updates(1)), Keeper()

    await polled(server, keeper)

    assert server.waits == [0, 1, 0, 1]


@pytest.mark.anyio
@pytest.mark.parametrize(
    "trouble",
    [
        NetworkError("Bad Gateway"),
        Conflict("terminated by other getUpdates request"),
        TelegramError("the server's response is not JSON"),
        KeyError("result"),
        OSError("disk full"),
    ],
)
async def test_no_trouble_ends_polling(trouble: Exception) -> None:
    server, keeper = Server(trouble, updates(1)), Keeper()

    seen = await polled(server, keeper)

    assert keeper.kept == updates(1)
    assert seen[0] is trouble
    assert seen[-1] is None


def test_a_refused_token_is_tried_again_within_sixty_five_seconds() -> None:
    backoff = Backoff(jitter=lambda: 1.0)

    pauses = [backoff.pause(InvalidToken()) for _ in range(20)]

    assert max(pauses) == REJECTED_CAP <= 65


def test_an_outage_is_probed_at_least_every_five_seconds() -> None:
    backoff = Backoff(jitter=lambda: 1.0)

    pauses = [backoff.pause(NetworkError("502")) for _ in range(20)]

    assert max(pauses) == NETWORK_CAP == 5.0
    assert pauses == sorted(pauses)


def test_a_wait_that_the_platform_asks_for_is_kept_to() -> None:
    assert Backoff().pause(RetryAfter(7)) == 7.0


@pytest.mark.anyio
async def test_nothing_more_is_asked_for_as_long_as_too_much_waits(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("onrecord_bot.work.backlog.LOOK_SECONDS", 0.01)
    inbox, threads = FakeInbox(), Threads(1, "test")
    inbox.accept([Arrived(n, f"chat-{n}", b"{}") for n in (1, 2)])
    backlog = Backlog(inbox, threads, Counts(CollectorRegistry()), most=2)
    watching = asyncio.create_task(backlog.watch())
    await until(lambda: not backlog.has_room)
    more = asyncio.create_task(backlog.room())
    await asyncio.sleep(0)
    asked_while_full = more.done()

    inbox.done(1, "answered")
    await asyncio.wait_for(more, 30)

    assert not asked_while_full
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)
    threads.close()


def test_an_operator_is_told_what_to_do_about_each_trouble() -> None:
    troubles = (Conflict("x"), InvalidToken(), NoRoom("x"), Garbled(b"<html>"), NetworkError("x"))

    assert len({advice(trouble) for trouble in troubles}) == len(troubles)
