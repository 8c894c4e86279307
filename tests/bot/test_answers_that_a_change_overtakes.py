"""An answer that its reader sees while its claim changes is corrected, though it was not noted."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from tests.bot.fakes import an_account
from tests.bot.house import QUESTION, House, house
from tests.waiting import until

from onrecord.durable import Delivered, Shown
from onrecord.model import ClaimId
from onrecord_bot.devserver import DevServer
from onrecord_bot.devserver.wire.faults import Flood

FIGHTERS = ClaimId("fighters")


async def the_record_changes(h: House) -> None:
    """The change comes, and finds what answers there are to correct."""
    passes = h.replies.cited
    h.desk.claims["fighters"] = an_account(words="2,000 killed")
    h.bot.claims_changed([FIGHTERS])
    await until(lambda: h.replies.cited > passes)


@pytest.mark.anyio
async def test_an_answer_seen_and_not_yet_noted_is_corrected_once_it_is() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        h.replies.free_to_note.clear()
        reply = await ann.answer_to(QUESTION)

        await the_record_changes(h)
        h.replies.free_to_note.set()

        assert "2,000 killed" in (await ann.next_edit(reply)).text


@pytest.mark.anyio
async def test_an_answer_that_had_to_wait_for_the_platform_is_corrected() -> None:
    server = DevServer()
    server.faults.on("sendMessage", Flood(1))
    async with house(server) as h:
        ann = server.user("Ann").private_chat()
        ann.say(QUESTION)
        await until(lambda: bool(server.calls("sendMessage")))

        await the_record_changes(h)
        reply = await ann.next_reply()

        assert "2,000 killed" in (await ann.next_edit(reply)).text


@pytest.mark.anyio
async def test_an_inline_answer_whose_claim_changed_before_it_was_picked_is_corrected() -> None:
    async with house() as h:
        seat = h.server.user("Ann").private_chat()
        query = seat.inline(QUESTION)
        await h.server.results(query)

        await the_record_changes(h)
        sent = seat.choose(query, 0)

        assert "2,000 killed" in (await seat.next_edit(sent)).text


@pytest.mark.anyio
async def test_an_answer_made_after_the_change_stands_as_it_is() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        await ann.answer_to("/about")
        await the_record_changes(h)

        reply = await ann.answer_to(QUESTION)
        await h.settled()

        assert "The record on this has changed" not in reply.text
        assert h.server.calls("editMessageText") == []


@pytest.mark.anyio
async def test_an_answer_that_another_has_replaced_meanwhile_is_not_corrected_into_the_old_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        await ann.answer_to(QUESTION)
        await h.settled()
        citing = h.replies.citing

        def and_then_edited(claim_ids: Sequence[ClaimId], limit: int) -> Sequence[Delivered]:
            found = citing(claim_ids, limit)
            for one in found:
                h.replies.deliver(replace(one, shown=Shown((ClaimId("money"),))))
            return found

        monkeypatch.setattr(h.replies, "citing", and_then_edited)
        h.bot.claims_changed([FIGHTERS])
        await until(lambda: h.replies.looked_after)
        await ann.answer_to("/start")

        assert not h.server.calls("editMessageText")
