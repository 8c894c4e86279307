"""Asked from any chat: inline after its name, or as a guest under a message."""

import asyncio
import threading
from dataclasses import replace
from typing import Any

import pytest
from prometheus_client import CollectorRegistry
from telegram import InlineQuery, User
from tests.bot.fakes import FakeAnswerDesk, an_account
from tests.bot.house import QUESTION, a_desk, house
from tests.waiting import until

from onrecord.asking import Answer, Heard, Nothing
from onrecord.model import ClaimId, Status
from onrecord_bot.devserver.wire.faults import FORBIDDEN, Broken, Drop, Fault, Flood, HalfBody
from onrecord_bot.inline.queries import CACHE_SECONDS, InlineQueries, Suggestions
from onrecord_bot.line.door import Me
from onrecord_bot.watch.counting import Counts


@pytest.mark.anyio
async def test_each_result_is_a_claim_with_its_short_answer_and_a_keyboard() -> None:
    async with house() as h:
        ann = h.server.user("Ann")

        results = await h.server.results(ann.inline("fighters and money"))

        assert [r["id"] for r in results] == ["fighters", "money"]
        assert all(r["reply_markup"]["inline_keyboard"] for r in results)
        assert "c_fighters" in str(results[0]["reply_markup"])


@pytest.mark.anyio
async def test_answers_are_kept_by_the_platform_for_less_than_a_minute_and_per_person() -> None:
    async with house() as h:
        query = h.server.user("Ann").inline("fighters")

        await h.server.results(query)

        [call] = h.server.calls("answerInlineQuery")
        assert int(call.values["cache_time"]) == CACHE_SECONDS <= 60
        assert str(call.values["is_personal"]).lower() == "true"


@pytest.mark.anyio
async def test_a_query_that_the_platform_asks_to_wait_with_is_answered_when_it_may() -> None:
    async with house() as h:
        h.server.faults.on("answerInlineQuery", Flood(1))

        results = await h.server.results(h.server.user("Ann").inline("fighters and money"))

        assert [r["id"] for r in results] == ["fighters", "money"]


@pytest.mark.anyio
async def test_an_empty_query_shows_recent_topics() -> None:
    async with house() as h:
        results = await h.server.results(h.server.user("Ann").inline(""))

        assert [r["title"] for r in results] == ["How many fighters?", "How much money?"]


@pytest.mark.anyio
async def test_nothing_found_is_said_in_one_result() -> None:
    async with house() as h:
        [result] = await h.server.results(h.server.user("Ann").inline("something else"))

        assert result["title"] == "Nothing on record yet"
        assert result["reply_markup"]["inline_keyboard"]


class GoneDesk(FakeAnswerDesk):
    """Holds one claim, which was withdrawn."""

    def answer(self, heard: Heard) -> tuple[Answer, ...]:
        claim = an_account().claim
        gone = replace(claim, status=Status.WITHDRAWN, reason="entered twice")
        return tuple(replace(answer, withdrawn=gone) for answer in super().answer(heard))


@pytest.mark.anyio
async def test_a_withdrawn_claim_is_offered_as_such_and_not_as_nothing() -> None:
    async with house(desk=GoneDesk()) as h:
        [result] = await h.server.results(h.server.user("Ann").inline("fighters"))

        assert result["title"] == an_account().claim.wordings[0].words
        assert result["description"] == "This claim was withdrawn from answers."
        assert "Reason given: entered twice" in str(result["input_message_content"])


@pytest.mark.anyio
async def test_a_long_text_is_led_into_the_private_chat() -> None:
    async with house() as h:
        query = h.server.user("Ann").inline("fighters " * 40)

        await h.server.results(query)

        [call] = h.server.calls("answerInlineQuery")
        assert '"start_parameter": "q"' in str(call.values["button"])


@pytest.mark.anyio
async def test_of_a_burst_of_keystrokes_only_the_first_and_the_latest_are_looked_up() -> None:
    desk = a_desk()
    desk.hold = threading.Event()
    async with house(desk=desk) as h:
        ann = h.server.user("Ann")

        ann.inline("hold f")
        await until(lambda: desk.heard)
        queries = [ann.inline("fighters"[:n]) for n in range(2, 9)]
        await until(lambda: not h.server.updates.pending)
        desk.hold.set()
        results = await h.server.results(queries[-1])

        assert [heard.text for heard in desk.heard] == ["hold f", "fighters"]
        assert results[0]["id"] == "fighters"
        assert h.inbox.seen == set()


@pytest.mark.anyio
async def test_a_query_typed_in_the_moment_in_which_the_one_before_ends_is_answered() -> None:
    """It was left to a task that had looked round for the last time, and nobody looked again."""
    answered: list[str] = []

    class AtOnce:
        async def run(self, *_: object) -> tuple[str, list[object]]:
            return "en", []

        async def answer_inline_query(self, query_id: str, *_: object, **__: object) -> None:
            answered.append(query_id)
            if query_id == "first":
                asyncio.get_running_loop().call_soon(queries.offer, typed("second"))

    def typed(query_id: str) -> InlineQuery:
        return InlineQuery(query_id, User(1, "Ann", is_bot=False), "fighters", "")

    at_once: Any = AtOnce()
    queries = InlineQueries(
        Suggestions(a_desk(), at_once, Me(2, "b")), at_once, at_once, Counts(CollectorRegistry()), 8
    )

    queries.offer(typed("first"))

    await until(lambda: answered == ["first", "second"], 5)


@pytest.mark.anyio
async def test_a_result_sent_into_a_chat_is_corrected_when_the_record_changes() -> None:
    async with house() as h:
        h.server.backend.profile.inline_feedback = True
        ann = h.server.user("Ann")
        seat = ann.at(h.server.supergroup("Talk", ann))
        query = seat.inline("fighters")
        await h.server.results(query)
        sent = seat.choose(query)
        await h.settled()
        await until(lambda: h.replies.standing)

        h.desk.claims["fighters"] = an_account(words="2,000 killed")
        h.bot.claims_changed([ClaimId("fighters")])
        await h.server.called("editMessageText")

        assert "2,000 killed" in sent.text


@pytest.mark.anyio
async def test_a_guest_call_is_answered_once_with_the_replied_message_as_the_question() -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        group = h.server.supergroup("Elsewhere", ann, bot=False)
        seat = ann.at(group)
        claim = seat.say(QUESTION)

        call = seat.guest("@onrecord_dev_bot", reply_to=claim)
        reply = await h.server.guest_reply(call)
        await h.settled()

        assert "How many fighters?" in reply.text
        assert [heard.text for heard in h.desk.heard] == [QUESTION]
        assert len(h.replies.standing) == 1


@pytest.mark.anyio
async def test_a_guest_answer_behind_a_claim_that_was_withdrawn_follows_the_one_it_shows() -> None:
    async with house() as h:
        answer = h.desk.answer

        def after_one_that_is_gone(heard: Heard) -> tuple[Answer, ...]:
            [found] = answer(heard)
            gone = an_account("gone", status=Status.WITHDRAWN).claim
            return replace(found, finding=Nothing(), withdrawn=gone), found

        h.desk.answer = after_one_that_is_gone  # type: ignore[method-assign]
        ann = h.server.user("Ann")
        seat = ann.at(h.server.supergroup("Elsewhere", ann, bot=False))
        await h.server.guest_reply(seat.guest("@onrecord_dev_bot fighters"))
        await h.settled()

        assert [one.shown.claim_ids for one in h.replies.standing.values()] == [("fighters",)]


@pytest.mark.anyio
@pytest.mark.parametrize("refusal", [FORBIDDEN, Broken(400, "Bad Request: QUERY_ID_INVALID")])
async def test_a_guest_call_whose_answer_is_refused_is_left_at_that(refusal: Broken) -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        h.server.faults.on("answerGuestQuery", refusal, times=None)

        ann.at(h.server.supergroup("Elsewhere", ann, bot=False)).guest("@onrecord_dev_bot fighters")
        await h.server.called("answerGuestQuery")
        await h.settled()

        assert len(h.server.calls("answerGuestQuery")) == 1
        assert len(h.desk.heard) == 1
        assert len(h.inbox.outcomes) == 1


@pytest.mark.anyio
async def test_a_guest_call_is_answered_when_the_platform_said_and_not_before() -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        h.server.faults.on("answerGuestQuery", Flood(3))

        call = ann.at(h.server.supergroup("Elsewhere", ann, bot=False)).guest(
            "@onrecord_dev_bot fighters"
        )
        reply = await h.server.guest_reply(call, 20)
        first, second = h.server.calls("answerGuestQuery")

        assert "How many fighters?" in reply.text
        assert second.at - first.at >= 3
        assert len(h.desk.heard) == 1


@pytest.mark.anyio
@pytest.mark.parametrize("words", ["", " 👍👍"])
async def test_a_guest_call_without_a_claim_is_told_so(words: str) -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        seat = ann.at(h.server.supergroup("Elsewhere", ann, bot=False))

        call = seat.guest("@onrecord_dev_bot" + words)
        reply = await h.server.guest_reply(call)
        await h.settled()

        assert "No claim was found in this text." in reply.text
        assert not h.replies.standing


@pytest.mark.anyio
@pytest.mark.parametrize("fault", [Broken(502, html=True), Drop(), HalfBody()], ids=str)
async def test_a_query_is_answered_although_the_line_broke_once(fault: Fault) -> None:
    async with house() as h:
        h.server.faults.on("answerInlineQuery", fault)

        results = await h.server.results(h.server.user("Ann").inline("fighters and money"))

        assert [r["id"] for r in results] == ["fighters", "money"]
