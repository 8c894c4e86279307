"""The chaos benchmark in small: a process on a real store, killed in the middle of its work."""

import pytest
from tests.benchmarks.chaos import Crowd, running

from onrecord_bot.devserver import DevServer


@pytest.mark.anyio
async def test_a_bot_that_is_killed_answers_everything_in_order_after_its_restart() -> None:
    async with running(DevServer()) as bot:
        crowd = Crowd(bot.server, 6)

        await crowd.ask(60, rate=200)
        for _ in range(2):
            await crowd.one_more_answered()
            await bot.kill()
            await bot.start()
        await crowd.all_answered(patience=60)

        answers = crowd.answers()
        assert set(answers) == set(crowd.asked)
        assert max(answers.values()) <= 2 + 1
        assert crowd.inversions() == 0


@pytest.mark.anyio
async def test_a_bot_that_is_asked_to_stop_says_nothing_twice_afterwards() -> None:
    async with running(DevServer()) as bot:
        crowd = Crowd(bot.server, 6)

        await crowd.ask(60, rate=200)
        await crowd.one_more_answered()
        await bot.stop()
        await bot.start()
        await crowd.all_answered(patience=60)

        assert set(crowd.answers().values()) == {1}
        assert len(crowd.answers()) == 60
