"""The sender: who waits, who does not, and what is never tried again."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from prometheus_client import CollectorRegistry
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter

from onrecord_bot.configuration import Allowance, Pace
from onrecord_bot.delivery.outcome import Place
from onrecord_bot.delivery.pacing import Bucket, PerChat
from onrecord_bot.delivery.sending import Gone, NotNow, Sender, Unsendable, Urgency
from onrecord_bot.updates.flooding import Flood
from onrecord_bot.watch.counting import Counts


class FakeClock:
    """Time passes only by sleeping."""

    def __init__(self) -> None:
        self.time = 1_000.0

    def now(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        self.time += seconds
        await asyncio.sleep(0)


class Line:
    """A platform that fails as told, then takes everything."""

    def __init__(self, clock: FakeClock, *troubles: Exception) -> None:
        self.clock = clock
        self.troubles = list(troubles)
        self.calls: list[tuple[int, float]] = []

    async def call(self, chat_id: int) -> str:
        self.calls.append((chat_id, self.clock.now()))
        if self.troubles:
            raise self.troubles.pop(0)
        return "sent"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def sender(clock: FakeClock, pace: Pace | None = None) -> Sender:
    return Sender(pace or Pace(), Counts(CollectorRegistry()), clock)


@pytest.mark.anyio
async def test_a_chat_gets_a_short_burst_and_then_one_message_a_second(clock: FakeClock) -> None:
    line, out = Line(clock), sender(clock, Pace(chat_burst=3))

    for _ in range(6):
        await out.to(1, line.call)

    times = [at - 1_000 for _, at in line.calls]
    assert times[:3] == [0.0, 0.0, 0.0]
    assert times[3:] == pytest.approx([1.0, 2.0, 3.0])


@pytest.mark.anyio
async def test_a_group_gets_twenty_messages_a_minute(clock: FakeClock) -> None:
    line, out = Line(clock), sender(clock)

    for _ in range(46):
        await out.to(-5, line.call)

    assert clock.now() - 1_000 >= 40 * 3.0


@pytest.mark.anyio
async def test_a_chat_that_is_told_to_wait_holds_up_no_other(clock: FakeClock) -> None:
    stormy, calm, out = Line(clock, RetryAfter(60)), Line(clock), sender(clock)

    with pytest.raises(NotNow) as told:
        await out.to(1, stormy.call)
    await out.to(2, calm.call)

    assert told.value.seconds == pytest.approx(60)
    assert calm.calls == [(2, 1_000.0)]


@pytest.mark.anyio
async def test_a_wait_however_short_is_waited_out_elsewhere(clock: FakeClock) -> None:
    line, out = Line(clock, RetryAfter(3)), sender(clock)

    with pytest.raises(NotNow) as told:
        await out.to(1, line.call)
    clock.time += told.value.seconds
    result, _ = await out.to(1, line.call)

    assert result == "sent"
    assert clock.now() == pytest.approx(1_003.0)


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("trouble", "raised"),
    [
        (Forbidden("Forbidden: bot was blocked by the user"), Gone),
        (Forbidden("Forbidden: bot was kicked from the supergroup chat"), Gone),
        (BadRequest("Bad Request: chat not found"), Gone),
        (BadRequest("Bad Request: message is too long"), Unsendable),
    ],
)
async def test_what_can_never_succeed_is_not_tried_again(
    clock: FakeClock, trouble: Exception, raised: type[Exception]
) -> None:
    line = Line(clock, trouble)

    with pytest.raises(raised):
        await sender(clock).to(1, line.call)

    assert len(line.calls) == 1


@pytest.mark.anyio
async def test_a_chat_that_moved_is_followed_at_once_and_from_then_on(clock: FakeClock) -> None:
    line, out = Line(clock, ChatMigrated(-200)), sender(clock)

    _, now_at = await out.to(-1, line.call)
    await out.to(-1, line.call)

    assert now_at == -200
    assert [chat for chat, _ in line.calls] == [-1, -200, -200]


@pytest.mark.anyio
async def test_a_chat_that_moved_twice_is_followed_to_where_it_is(clock: FakeClock) -> None:
    line, out = Line(clock, ChatMigrated(-200), ChatMigrated(-300)), sender(clock)

    _, now_at = await out.to(-1, line.call)

    assert now_at == -300
    assert [chat for chat, _ in line.calls] == [-1, -200, -300]


@pytest.mark.anyio
@pytest.mark.parametrize("ids", [(-1,), (-200, -1), (-200, -300, -1)])
async def test_a_chat_that_moves_in_a_circle_is_gone(
    clock: FakeClock, ids: tuple[int, ...]
) -> None:
    line = Line(clock, *(ChatMigrated(new) for _ in range(9) for new in ids))

    with pytest.raises(Gone):
        await sender(clock).to(-1, line.call)

    assert len(line.calls) <= 4


@pytest.mark.anyio
async def test_a_bad_line_is_tried_again_and_given_up_within_the_watchdogs_time(
    clock: FakeClock,
) -> None:
    broken = Line(clock, *(NetworkError("down") for _ in range(100)))

    with pytest.raises(NotNow):
        await sender(clock).to(1, broken.call)

    assert len(broken.calls) >= 3
    assert clock.now() - 1_000 < 30


@pytest.mark.anyio
async def test_a_correction_waits_while_persons_are_answered(clock: FakeClock) -> None:
    line, out = Line(clock), sender(clock, Pace(overall_per_second=3))
    order: list[str] = []

    async def one(name: str, chat: int, urgency: Urgency) -> None:
        await out.to(chat, line.call, urgency)
        order.append(name)

    await one("first", 1, Urgency.INTERACTIVE)
    async with asyncio.TaskGroup() as group:
        group.create_task(one("correction", 2, Urgency.BACKGROUND))
        group.create_task(one("person", 3, Urgency.INTERACTIVE))

    assert order == ["first", "person", "correction"]


def _filled(bucket: Bucket, now: float) -> list[float]:
    return [bucket.reserve(now) for _ in range(5)]


@pytest.mark.parametrize("make", [lambda: Bucket(1.0, 2), lambda: PerChat(1.0, 2).of(1, 0.0)])
def test_a_bucket_tells_each_caller_its_own_wait(make: Callable[[], Bucket]) -> None:
    assert _filled(make(), 100.0) == [0.0, 0.0, 1.0, 2.0, 3.0]


def test_chats_that_fell_silent_are_not_remembered() -> None:
    chats = PerChat(1.0, 2)

    for chat in range(25_000):
        chats.of(chat, float(chat)).reserve(float(chat))

    assert len(chats._buckets) <= 10_000


@pytest.mark.parametrize("jump", [3600.0, -3600.0, -86_400.0])
def test_who_spoke_before_the_calendar_was_set_is_not_held_back(jump: float) -> None:
    flood, place = Flood(Allowance()), Place(1)
    at = datetime(2026, 3, 29, 12, tzinfo=UTC)
    for _ in range(3):
        flood.holds_back(place, at)

    assert not flood.holds_back(place, at + timedelta(seconds=jump))


def test_a_clock_that_is_a_hair_behind_frees_no_place() -> None:
    bucket = Bucket(interval=60, burst=1)
    bucket.allows(1000.0)

    assert not bucket.allows(999.999)


def test_a_clock_that_was_put_back_by_an_hour_holds_nobody_back_for_it() -> None:
    bucket = Bucket(interval=60, burst=1)
    bucket.allows(3600.0)

    assert bucket.allows(0.0)
