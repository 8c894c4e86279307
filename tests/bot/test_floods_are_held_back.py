"""Whoever edits or presses faster than anyone reads fills no inbox with work."""

from collections import Counter

import pytest
from tests.bot.house import QUESTION, house

from onrecord_bot.configuration import Allowance

FEW = Allowance(private_burst=4, private_per_second=0.001)


@pytest.mark.anyio
async def test_edits_without_end_are_not_looked_up() -> None:
    async with house(allowance=FEW) as h:
        seat = h.server.user("Ann").private_chat()
        asked = seat.say(QUESTION)
        await seat.next_reply()

        for n in range(8):
            seat.edit(asked, f"{QUESTION} {n}")
        await h.settled()

        assert Counter(h.inbox.outcomes.values()) == {
            "answered": 1,
            "edited": 3,
            "flood, told": 1,
            "flood": 4,
        }


@pytest.mark.anyio
async def test_presses_without_end_only_stop_their_spinners() -> None:
    async with house(allowance=FEW) as h:
        seat = h.server.user("Ann").private_chat()
        seat.say("/start")
        page = await seat.next_reply()

        for _ in range(8):
            seat.tap(page)
        await h.settled()

        outcomes = Counter(h.inbox.outcomes.values())
        assert outcomes == {"/start": 1, "opened": 3, "flood": 5}
        assert len(h.server.calls("answerCallbackQuery")) == 8
