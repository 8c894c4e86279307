"""Who asks what a party said gets a list of claims to open and to turn."""

from dataclasses import replace

import pytest
from tests.bot.fakes import FakeAnswerDesk, an_account
from tests.bot.house import House, house
from tests.waiting import until

from onrecord.asking import Answer, Heard, Nothing, Related, Speaker
from onrecord.model import ClaimId, Status

ASKED = "What does the Ministry say?"


class SpokenDesk(FakeAnswerDesk):
    """Knows one ministry, which spoke on each of its claims."""

    def answer(self, heard: Heard) -> tuple[Answer, ...]:
        accounts = tuple(self.claims.values())
        [found] = super().answer(heard)
        if "Lorne" in heard.text:
            return (replace(found, finding=Nothing(), spoken_by=Speaker("Lorne")),)
        party = accounts[0].positions[0].party
        spoken_by = Speaker("the Ministry", party, len(accounts))
        return (replace(found, finding=Related(accounts), spoken_by=spoken_by),)


def a_desk(claims: int = 6) -> FakeAnswerDesk:
    named = (f"claim-{n}" for n in range(claims))
    return SpokenDesk({one: an_account(one, f"Wording of {one}?") for one in named})


@pytest.mark.anyio
async def test_the_list_is_turned_in_place_and_its_claims_are_opened() -> None:
    async with house(desk=a_desk()) as h:
        ann = h.server.user("Ann").private_chat()
        listed = await ann.answer_to(ASKED)
        first = listed.text

        await h.server.toast(ann.tap(listed, "Next"))
        turned = await ann.next_edit(listed)
        second = turned.text
        await h.server.toast(ann.tap(turned, "6"))
        opened = await ann.next_reply()

        assert first.startswith("On record from The Ministry: 6 claims.")
        assert turned.button_texts() == ["5", "6", "Back", "2/2"]
        assert "Wording of claim-5?" in second
        assert "Wording of claim-5?" in opened.text
        assert opened.button_texts() == ["Tell me when this changes"]


@pytest.mark.anyio
async def test_a_group_turns_the_same_list() -> None:
    async with house(desk=a_desk()) as h:
        seat = h.server.user("Ann").at(h.server.supergroup("Talk", h.server.user("Ann")))
        listed = await seat.answer_to(f"/check {ASKED}")

        seat.tap(listed, "Next")

        assert "5. Wording of claim-4?" in (await seat.next_edit(listed)).text


@pytest.mark.anyio
@pytest.mark.parametrize("asked", ["What did Lorne say?", "And what did Lorne say?"])
async def test_somebody_not_on_record_is_named(asked: str) -> None:
    async with house(desk=a_desk()) as h:
        ann = h.server.user("Ann").private_chat()

        reply = await ann.answer_to(asked)

        assert "Name in the question: Lorne. Nothing on record under it yet." in reply.text


@pytest.mark.anyio
async def test_inline_each_claim_is_a_result_and_nobody_is_named_in_one() -> None:
    async with house(desk=a_desk()) as h:
        ann = h.server.user("Ann")

        results = await h.server.results(ann.inline(ASKED))
        [nothing] = await h.server.results(ann.inline("What did Lorne say?"))

        assert [one["id"] for one in results] == [f"claim-{n}" for n in range(6)]
        assert nothing["title"] == "Name in the question: Lorne. Nothing on record under it yet."


@pytest.mark.anyio
async def test_a_list_whose_question_asks_something_else_by_now_is_not_turned() -> None:
    desk = a_desk()
    async with house(desk=desk) as h:
        ann = h.server.user("Ann").private_chat()
        listed = await ann.answer_to(ASKED)
        desk.answer = lambda heard: FakeAnswerDesk.answer(desk, heard)  # type: ignore[method-assign]

        toast = await h.server.toast(ann.tap(listed, "Next"))

        assert "no longer in use" in str(toast)


@pytest.mark.anyio
async def test_nobody_votes_on_a_claim_that_left_the_list_meanwhile() -> None:
    desk = a_desk()
    async with house(desk=desk) as h:
        ann = h.server.user("Ann").private_chat()
        listed = await ann.answer_to(ASKED)
        gone = desk.about(ClaimId("claim-0"))
        del desk.claims["claim-0"]
        desk.about = lambda _claim_id: gone  # type: ignore[method-assign]

        ann.tap(listed, "1")
        opened = await ann.next_reply()

        assert opened.button_texts() == ["Tell me when this changes"]


@pytest.mark.anyio
async def test_a_claim_opened_from_the_list_gets_no_votes_when_it_is_corrected() -> None:
    desk = a_desk()
    async with house(desk=desk) as h:
        ann = h.server.user("Ann").private_chat()
        ann.tap(await ann.answer_to(ASKED), "1")
        opened = await ann.next_reply()
        await h.settled()

        desk.claims["claim-0"] = an_account("claim-0", "Wording of claim-0?", "2,000 killed")
        h.bot.claims_changed([ClaimId("claim-0")])
        await ann.next_edit(opened)

        assert opened.button_texts() == ["Tell me when this changes"]


def _change(h: House, claim: str, wording: str, status: Status = Status.PUBLISHED) -> None:
    h.desk.claims[claim] = an_account(claim, wording, status=status)
    h.bot.claims_changed([ClaimId(claim)])


@pytest.mark.anyio
async def test_a_claim_that_is_withdrawn_is_said_to_be_in_a_list_that_shows_it() -> None:
    async with house(desk=a_desk()) as h:
        ann = h.server.user("Ann").private_chat()
        listed = await ann.answer_to(ASKED)
        await h.settled()

        _change(h, "claim-1", "Wording of claim-1?", Status.WITHDRAWN)
        await ann.next_edit(listed)

        assert "2. Wording of claim-1?\nThis claim was withdrawn from answers." in listed.text
        assert "3. Wording of claim-2?\nOn record: 1 party, 1 statement." in listed.text
        assert "The record on this has changed" in listed.text
        assert listed.button_texts() == ["1", "2", "3", "4", "Show the whole list"]


@pytest.mark.anyio
async def test_a_list_that_was_corrected_leads_to_the_whole_list_as_it_is_now() -> None:
    async with house(desk=a_desk()) as h:
        ann = h.server.user("Ann").private_chat()
        listed = await ann.answer_to(ASKED)
        ann.tap(listed, "Next")
        await ann.next_edit(listed)
        await h.settled()
        _change(h, "claim-5", "How many in all?")
        await ann.next_edit(listed)
        assert "6. How many in all?" in listed.text
        await h.settled()

        ann.tap(listed, "Show the whole list")
        await ann.next_edit(listed)

        assert listed.text.startswith("On record from The Ministry: 6 claims.")
        assert listed.button_texts() == ["5", "6", "Back", "2/2"]


@pytest.mark.anyio
async def test_a_change_on_another_page_edits_no_list() -> None:
    async with house(desk=a_desk()) as h:
        ann = h.server.user("Ann").private_chat()
        listed = await ann.answer_to(ASKED)
        ann.tap(listed, "Next")
        await ann.next_edit(listed)
        await h.settled()
        edits = len(h.server.calls("editMessageText"))

        _change(h, "claim-0", "How many in all?")
        await until(lambda: h.replies.cited)
        await h.settled()

        assert len(h.server.calls("editMessageText")) == edits


@pytest.mark.anyio
async def test_a_list_of_one_claim_stays_a_list_when_it_is_corrected() -> None:
    async with house(desk=a_desk(1)) as h:
        ann = h.server.user("Ann").private_chat()
        listed = await ann.answer_to(ASKED)
        await h.settled()

        _change(h, "claim-0", "How many in all?")
        await ann.next_edit(listed)

        assert "1. How many in all?\nOn record: 1 party, 1 statement." in listed.text
        assert listed.button_texts() == ["1", "Show the whole list"]


@pytest.mark.anyio
async def test_a_list_in_a_group_is_corrected_as_one() -> None:
    async with house(desk=a_desk()) as h:
        seat = h.server.user("Ann").at(h.server.supergroup("Talk", h.server.user("Ann")))
        listed = await seat.answer_to(f"/check {ASKED}")
        await h.settled()

        _change(h, "claim-3", "How many in all?")
        await seat.next_edit(listed)

        assert "4. How many in all?" in listed.text


@pytest.mark.anyio
async def test_a_list_in_a_chat_that_wants_to_be_forgotten_is_known_no_more() -> None:
    async with house(desk=a_desk()) as h:
        ann = h.server.user("Ann").private_chat()
        await ann.answer_to(ASKED)
        await ann.answer_to("/forget")
        await h.settled()

        assert not h.replies.standing


@pytest.mark.anyio
async def test_nothing_is_kept_of_whose_statements_were_asked_for() -> None:
    async with house(desk=a_desk()) as h:
        ann = h.server.user("Ann").private_chat()
        await ann.answer_to(ASKED)
        await h.settled()

        assert "inistry" not in repr(h.replies.standing)
