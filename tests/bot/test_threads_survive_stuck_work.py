"""The threads for synchronous work: a stuck call costs one thread and no place."""

import asyncio
import threading

import pytest

from onrecord_bot.work.limits import limited
from onrecord_bot.work.threads import Panicked, Threads


@pytest.mark.anyio
async def test_a_result_and_an_error_come_back_to_the_caller() -> None:
    threads = Threads(1, "test")

    assert await threads.run(sum, [1, 2]) == 3
    with pytest.raises(ZeroDivisionError):
        await threads.run(divmod, 1, 0)
    threads.close()


@pytest.mark.anyio
async def test_an_abandoned_call_leaves_its_place_to_others() -> None:
    threads, released, begun = Threads(1, "test"), threading.Event(), threading.Event()

    def stuck() -> bool:
        begun.set()
        return released.wait()

    call = asyncio.create_task(threads.run(stuck))
    await asyncio.to_thread(begun.wait)
    call.cancel()
    await asyncio.gather(call, return_exceptions=True)

    assert await threads.run(sum, [2, 2]) == 4
    assert threads.abandoned == 1
    released.set()
    threads.close()


@pytest.mark.anyio
async def test_a_call_that_is_cancelled_before_its_turn_is_never_made() -> None:
    threads, released = Threads(1, "test"), threading.Event()
    made: list[str] = []
    first = asyncio.create_task(threads.run(released.wait))
    second = asyncio.create_task(threads.run(made.append, "second"))
    await asyncio.sleep(0)

    second.cancel()
    await asyncio.gather(second, return_exceptions=True)
    released.set()
    await first
    await threads.run(made.append, "third")

    assert made == ["third"]
    threads.close()


@pytest.mark.anyio
async def test_waiting_for_a_free_thread_is_not_counted_as_work() -> None:
    threads, released = Threads(1, "test"), threading.Event()

    async def added() -> int:
        async with limited(0.05):
            return await threads.run(sum, [1, 2])

    first = asyncio.create_task(threads.run(released.wait))
    await asyncio.sleep(0)
    second = asyncio.create_task(added())
    await asyncio.wait({second}, timeout=0.2)
    released.set()

    assert await second == 3
    await first
    threads.close()


@pytest.mark.anyio
async def test_a_call_that_waited_may_not_take_longer_than_others() -> None:
    threads, released = Threads(1, "test"), threading.Event()

    async def held() -> bool:
        async with limited(0.05):
            return await threads.run(released.wait)

    both = await asyncio.gather(held(), held(), return_exceptions=True)

    assert [type(each) for each in both] == [TimeoutError, TimeoutError]
    assert threads.abandoned == 2
    released.set()
    threads.close()


@pytest.mark.anyio
async def test_what_is_no_exception_comes_back_as_one() -> None:
    class PanicException(BaseException):
        """What a library in another language throws past every except."""

    def panic() -> None:
        raise PanicException

    threads = Threads(1, "test")

    with pytest.raises(Panicked, match="PanicException"):
        await threads.run(panic)
    assert await threads.run(sum, [1, 2]) == 3
    threads.close()
