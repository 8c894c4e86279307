"""A group that becomes a supergroup goes on there: its messages stay, and their ids are others'."""

import threading

import pytest
from tests.bot.fakes import an_account
from tests.bot.house import QUESTION, house
from tests.waiting import until

from onrecord.model import ClaimId


@pytest.mark.anyio
async def test_a_group_that_moves_is_answered_where_it_is() -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        group = h.server.group("Talk", ann)
        old = ann.at(group)
        old.say(f"/check {QUESTION}")
        await old.next_reply()

        moved = group.migrate()
        await h.settled()
        seat = ann.at(moved)
        seat.say(f"/check {QUESTION}")

        assert "1,956" in (await seat.next_reply()).text


@pytest.mark.anyio
@pytest.mark.parametrize("known", [True, False])
async def test_a_correction_in_a_group_that_moved_changes_no_message_that_has_the_old_id(
    *, known: bool
) -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        group = h.server.group("Talk", ann)
        ann.at(group).say("So it begins")
        before = await ann.at(group).answer_to(f"/check {QUESTION}")
        await h.settled()
        stood = dict(h.replies.standing)
        seat = ann.at(group.migrate())
        await h.settled()
        if not known:
            h.replies.standing |= stood
        after = await seat.answer_to("/check money")
        await h.settled()
        assert after.message_id == before.message_id

        h.desk.claims["fighters"] = an_account(words="2,000 killed")
        h.bot.claims_changed([ClaimId("fighters")])
        await until(lambda: not h.replies.citing([ClaimId("fighters")], 9))

        assert "How much money?" in after.text


@pytest.mark.anyio
async def test_an_answer_that_comes_after_its_group_moved_replies_to_nothing_there() -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        group = h.server.group("Talk", ann)
        h.desk.hold = threading.Event()
        ann.at(group).say(f"/check hold {QUESTION}")
        await until(lambda: h.desk.heard)

        seat = ann.at(group.migrate())
        h.desk.hold.set()
        answer = await seat.next_reply()
        await h.settled()

        assert answer.reply_to is None
        assert [one.asked_message_id for one in h.replies.standing.values()] == [0]
