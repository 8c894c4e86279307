"""An answer that its reader sees while its claim changes is corrected, though it was not noted."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from tests.bot.fakes import an_account
from tests.bot.house import QUESTION, House, house
from tests.waiting import until

from onrecord.durable import Delivered, Shown
from onrecord.errors import Busy
from onrecord.model import ClaimId
from onrecord_bot.devserver import DevServer
from onrecord_bot.devserver.wire.faults import Broken, Flood

FIGHTERS = ClaimId("fighters")
UNCHANGED = "Bad Request: message is not modified: specified new message content is the same"


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


@pytest.mark.anyio
@pytest.mark.parametrize("trouble", [Busy("the store is held"), ValueError("a fault of ours")])
async def test_trouble_with_one_answer_leaves_the_others_to_be_corrected(
    monkeypatch: pytest.MonkeyPatch, trouble: Exception
) -> None:
    async with house() as h:
        ann, ben = h.server.user("Ann").private_chat(), h.server.user("Ben").private_chat()
        first = await ann.answer_to(QUESTION)
        second = await ben.answer_to(QUESTION)
        await h.settled()
        troubles = iter([trouble])

        def held_at_first(_ballot: str) -> None:
            for one in troubles:
                raise one

        monkeypatch.setattr(h.feedback, "voted", held_at_first)
        await the_record_changes(h)

        assert "2,000 killed" in (await ben.next_edit(second)).text
        assert isinstance(trouble, ValueError) or "2,000 killed" in first.text


@pytest.mark.anyio
async def test_an_answer_that_reads_the_same_after_an_edit_stays_and_is_still_corrected() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        asked = ann.say(QUESTION)
        answer = await ann.next_reply()
        await h.settled()
        h.server.faults.on("editMessageText", Broken(400, UNCHANGED))
        ann.edit(asked, f"{QUESTION} Please.")
        await h.server.called("editMessageText")
        await h.settled()

        await the_record_changes(h)

        assert "2,000 killed" in (await ann.next_edit(answer)).text
        assert len(ann.bot_messages()) == 1


@pytest.mark.anyio
async def test_a_correction_waits_as_long_as_the_platform_says() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        answer = await ann.answer_to(QUESTION)
        await h.settled()
        h.server.faults.on("editMessageText", Flood(1), nth=1)

        await the_record_changes(h)

        assert "2,000 killed" in (await ann.next_edit(answer)).text
