"""From a press under an answer to the message about what a curator did: on a real record."""

from dataclasses import replace
from pathlib import Path

import pytest
import structlog
from tests.moderation.room import Place, a_place
from tests.moderation.running import a_bot
from tests.rows import assertion, claim, evidence, phrasing
from tests.store.acting import ME, puts

from onrecord.events import Action
from onrecord.model import ClaimId, Status
from onrecord.submissions import Demand, SubmissionId
from onrecord_bot.devserver import DevServer
from onrecord_bot.news import telling

ASKED = "/start c_c-1"
BEGIN = "Tell me when this changes"


@pytest.fixture(autouse=True)
def _looks_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telling, "LOOK_SECONDS", 0.05)


@pytest.mark.anyio
async def test_what_happens_while_the_bot_is_away_is_told_when_it_is_back(tmp_path: Path) -> None:
    with a_place(tmp_path) as place:
        async with DevServer() as server:
            ann = server.user("Ann").private_chat()
            async with a_bot(place, server):
                reply = await ann.answer_to(ASKED)
                ann.tap(reply, BEGIN)
                await ann.next_edit(reply)
            puts(place.record, assertion("a-2", "2,000 fighters"), evidence("a-2"))
            async with a_bot(place, server):
                told = await ann.next_reply()
            async with a_bot(place, server):
                await ann.answer_to("/help")

    assert "New: Ministry of Defence" in told.text
    assert "2,000 fighters" in told.text
    assert sum("The record has changed" in m.text for m in ann.bot_messages()) == 1


@pytest.mark.anyio
async def test_a_withdrawal_is_the_last_that_is_told(tmp_path: Path) -> None:
    with a_place(tmp_path) as place:
        async with DevServer() as server, a_bot(place, server):
            ann = server.user("Ann").private_chat()
            reply = await ann.answer_to(ASKED)
            ann.tap(reply, BEGIN)
            await ann.next_edit(reply)
            with place.record.book.acting(ME, Action.WITHDREW, "c-1", "twice") as act:
                act.put(replace(claim(), status=Status.WITHDRAWN, reason="twice"))
            told = await ann.next_reply()
            listed = await ann.answer_to("/following")

    assert "Reason given: twice" in told.text
    assert "follows nothing" in listed.text


@pytest.mark.anyio
async def test_a_text_that_a_curator_answers_is_told_of_and_nothing_private_is_logged(
    tmp_path: Path,
) -> None:
    with a_place(tmp_path) as place, structlog.testing.capture_logs() as events:
        async with DevServer() as server, a_bot(place, server):
            ann = server.user("Ann Private").private_chat()
            reply = await ann.answer_to("Did Freedonia build secretbridges?")
            for _ in range(2):
                ann.tap(reply)
                await ann.next_edit(reply)
            ann.tap(reply, "Tell me when it is on record")
            await ann.next_edit(reply)
            [wanted] = place.record.demands.queue(1)
            _answer(place, wanted.submission_id)
            told = await ann.next_reply()
            ann.tap(told, BEGIN)
            await ann.next_edit(told)
            followed = [one.subject for one in place.record.follows.of(ann.chat.chat_id)]

    assert "On record now" in told.text
    assert "secretbridges" not in told.text
    assert [getattr(subject, "claim_id", "") for subject in followed] == ["c-1"]
    for private in ("secretbridges", "Ann Private", str(ann.chat.chat_id)):
        assert private not in str(events)


def _answer(place: Place, submission_id: SubmissionId) -> None:
    with place.record.book.acting(ME, Action.PUBLISHED, "c-1") as act:
        wanted = act.submission(submission_id)
        act.put(phrasing("f-9", wanted.text))
        act.put_submission(replace(wanted, state=Demand.ANSWERED, claim_id=ClaimId("c-1")))
