"""Answers that stand follow the record; curators' business goes first."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from telegram import Update
from tests.bot.fakes import FakeAnswerDesk, an_account
from tests.bot.house import QUESTION, House, house
from tests.waiting import until

from onrecord.asking import Answer, Heard, Related
from onrecord.model import ClaimId, Status
from onrecord_bot.delivery.outcome import Change, Outcome, Show
from onrecord_bot.pages.paging import Button, Page
from onrecord_bot.pages.styled import plain

FIGHTERS = ClaimId("fighters")


@pytest.mark.anyio
async def test_a_delivered_answer_is_edited_when_its_claim_changes() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        reply = await ann.answer_to(QUESTION)
        await h.settled()

        h.desk.claims["fighters"] = an_account(words="2,000 killed")
        h.bot.claims_changed([FIGHTERS])

        assert "2,000 killed" in (await ann.next_edit(reply)).text
        assert "The record on this has changed" in reply.text


@pytest.mark.anyio
async def test_an_answer_that_the_person_deleted_is_not_edited_at_each_change() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        reply = await ann.answer_to(QUESTION)
        await h.settled()
        h.server.world.delete(reply)

        h.bot.claims_changed([FIGHTERS])
        await until(lambda: not h.replies.citing([FIGHTERS], 9))

        assert len(h.server.calls("editMessageText")) == 1


@pytest.mark.anyio
async def test_a_corrected_answer_keeps_its_two_buttons_and_the_mark_on_one() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        reply = await ann.answer_to(QUESTION)
        ann.tap(reply, "This is what I asked")
        await ann.next_edit(reply)
        await h.settled()

        h.desk.claims["fighters"] = an_account(words="2,000 killed")
        h.bot.claims_changed([FIGHTERS])
        await ann.next_edit(reply)

        said = [[button["text"] for button in row] for row in reply.buttons]
        assert said[:2] == [["• This is what I asked"], ["I asked something else"]]


@pytest.mark.anyio
async def test_a_record_opened_by_its_link_gets_no_such_buttons_when_it_is_corrected() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        reply = await ann.answer_to("/start c_fighters")
        await h.settled()

        h.desk.claims["fighters"] = an_account(words="2,000 killed")
        h.bot.claims_changed([FIGHTERS])
        await ann.next_edit(reply)

        assert reply.button_texts() == ["Tell me when this changes"]


@pytest.mark.anyio
async def test_what_was_short_in_a_group_is_short_when_it_is_corrected() -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        seat = ann.at(h.server.supergroup("Talk", ann))
        reply = await seat.answer_to(f"/check {QUESTION}")
        await h.settled()

        h.desk.claims["fighters"] = an_account(words="2,000 killed")
        h.bot.claims_changed([FIGHTERS])
        await seat.next_edit(reply)

        assert "“2,000 killed”\N{NO-BREAK SPACE}— The Outlet" in reply.text
        assert reply.button_texts() == ["Full record", "Tell this group when it changes"]


@pytest.mark.anyio
async def test_what_was_sent_inline_is_short_when_it_is_corrected() -> None:
    async with house() as h:
        seat = h.server.user("Ann").private_chat()
        query = seat.inline(QUESTION)
        await h.server.results(query)
        sent = seat.choose(query, 0)
        await h.settled()

        h.desk.claims["fighters"] = an_account(status=Status.WITHDRAWN)
        h.bot.claims_changed([FIGHTERS])
        await seat.next_edit(sent)

        assert "withdrawn" in sent.text
        assert "1,956" not in sent.text
        assert [[button["text"] for button in row] for row in sent.buttons] == [["Full record"]]


@pytest.mark.anyio
async def test_a_withdrawn_claim_is_said_to_be_withdrawn_where_it_stands() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        reply = await ann.answer_to(QUESTION)
        await h.settled()

        withdrawn = an_account(status=Status.WITHDRAWN)
        h.desk.claims["fighters"] = replace(withdrawn, positions=())
        h.bot.claims_changed([FIGHTERS])
        await ann.next_edit(reply)

        assert "withdrawn" in reply.text
        assert "1,956" not in reply.text
        assert reply.buttons == []


@pytest.mark.anyio
async def test_a_list_of_claims_is_corrected_as_a_list() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        reply = await ann.answer_to("fighters and money")
        await h.settled()

        h.desk.claims["money"] = an_account("money", "How much money, in euros?")
        h.bot.claims_changed([ClaimId("money")])
        await ann.next_edit(reply)

        assert "in euros" in reply.text
        assert "How many fighters?" in reply.text


@pytest.mark.anyio
async def test_a_claim_that_is_withdrawn_is_said_to_be_in_a_list_of_those_nearest() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        reply = await ann.answer_to("fighters and money")
        await h.settled()

        gone = an_account("money", "How much money?", status=Status.WITHDRAWN)
        h.desk.claims["money"] = gone
        h.bot.claims_changed([ClaimId("money")])
        await ann.next_edit(reply)

        assert "How much money?\nThis claim was withdrawn from answers." in reply.text
        assert "No sure match. Nearest on record:" in reply.text
        assert "Asked:" not in reply.text


@pytest.mark.anyio
async def test_one_claim_that_is_near_stays_a_list_when_it_is_corrected() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        h.desk.answer = _only_near(h.desk)  # type: ignore[method-assign]
        reply = await ann.answer_to(QUESTION)
        await h.settled()

        h.desk.claims["fighters"] = an_account(wording="How many in all?")
        h.bot.claims_changed([FIGHTERS])
        await ann.next_edit(reply)

        assert "1. How many in all?" in reply.text
        assert "1,956" not in reply.text
        assert reply.button_texts()[0] == "1"


def _only_near(desk: FakeAnswerDesk) -> Callable[[Heard], tuple[Answer, ...]]:
    def answer(heard: Heard) -> tuple[Answer, ...]:
        [found] = FakeAnswerDesk.answer(desk, heard)
        return (replace(found, finding=Related(found.accounts)),)

    return answer


@pytest.mark.anyio
async def test_a_chat_that_is_gone_is_forgotten_when_its_answer_should_change() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        ann.say(QUESTION)
        await ann.next_reply()
        await h.settled()

        ann.chat.standings.clear()
        ann.person.delete_account()
        h.desk.claims["fighters"] = an_account(words="2,000 killed")
        h.bot.claims_changed([FIGHTERS])
        await _until_forgotten(h)

        assert h.replies.standing == {}


async def _until_forgotten(h: House) -> None:
    await h.server.called("editMessageText")
    await until(lambda: not h.replies.standing)


def _page(text: str) -> Page:
    return Page(plain(text), ((Button("Take", data="m:take"),),))


class Curators:
    """Takes /curate and its own buttons, nothing else."""

    def __init__(self) -> None:
        self.seen = 0

    def handle(self, update: Update) -> Outcome | None:
        self.seen += 1
        query, message = update.callback_query, update.message
        if query is not None and query.message is not None:
            return Outcome("pressed", (Change(_page("taken"), query.message.message_id),))
        if message is not None and message.text == "/curate":
            return Outcome("curating", (Show(_page("what next?")),))
        return None


@pytest.mark.anyio
async def test_curators_are_asked_first_and_others_are_served_as_ever() -> None:
    curators = Curators()
    async with house(moderation=curators) as h:
        ann = h.server.user("Ann").private_chat()

        menu = await ann.answer_to("/curate")
        answer = await ann.answer_to(QUESTION)

        assert menu.text == "what next?"
        assert "1,956" in answer.text
        assert curators.seen == 2


@pytest.mark.anyio
async def test_a_press_on_a_curators_button_is_theirs_and_stops_spinning() -> None:
    async with house(moderation=Curators()) as h:
        ann = h.server.user("Ann").private_chat()
        menu = await ann.answer_to("/curate")

        toast = await h.server.toast(ann.tap(menu, "Take"))

        assert toast["text"] == ""
        assert (await ann.next_edit(menu)).text == "taken"


class Writing(Curators):
    """Takes its command and every edit, as a room in which something is half entered does."""

    def handle(self, update: Update) -> Outcome | None:
        message = update.message or update.edited_message
        if update.edited_message is not None or (message and (message.text or "").startswith("/")):
            return Outcome("curating", (Show(_page("not read again")),))
        return None


@pytest.mark.anyio
async def test_a_question_that_a_curator_edits_is_answered_anew_whatever_is_half_entered() -> None:
    async with house(moderation=Writing()) as h:
        ann = h.server.user("Ann").private_chat()
        question = ann.say(QUESTION)
        answer = await ann.next_reply()
        await h.settled()

        ann.edit(question, "How much money?")

        assert "How much money?" in (await ann.next_edit(answer)).text


@pytest.mark.anyio
async def test_what_curators_took_in_is_theirs_when_it_is_edited() -> None:
    async with house(moderation=Writing()) as h:
        ann = h.server.user("Ann").private_chat()
        taken = ann.say("/curate fighters")
        await ann.next_reply()
        await h.settled()

        ann.edit(taken, QUESTION)

        assert (await ann.next_reply()).text == "not read again"
