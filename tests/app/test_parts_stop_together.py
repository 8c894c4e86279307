"""The parts of one process: when one ends, the others are told to stop and waited for."""

import asyncio
from collections.abc import Coroutine

import pytest

from onrecord.errors import Busy
from onrecord_app.process.serving import side_by_side

pytestmark = pytest.mark.anyio


async def test_a_part_that_fails_leaves_the_others_time_to_end() -> None:
    stop, ended = asyncio.Event(), []

    async def fails() -> None:
        raise Busy("another one is running")

    async def ends_in_order() -> None:
        await stop.wait()
        for _turn in range(9):
            await asyncio.sleep(0)
        ended.append("in order")

    parts: list[Coroutine[None, None, None]] = [fails(), ends_in_order()]
    with pytest.raises(Busy, match="another one"):
        await side_by_side(parts, stop)

    assert ended == ["in order"]
