"""Under an answer in private: whether its claim is what was asked, kept without text and person."""

from dataclasses import replace

import pytest
from tests.bot.fakes import FakeAnswerDesk, an_account
from tests.bot.house import QUESTION, house

from onrecord.feedback import Vote
from onrecord.model import ClaimId
from onrecord_bot.devserver import FromChannel
from onrecord_bot.devserver.world.world import Message

SAME, OTHER = "This is what I asked", "I asked something else"
FOLLOW = "Tell me when this changes"


def a_desk() -> FakeAnswerDesk:
    fighters = replace(an_account(), probability=0.75)
    long = an_account("long", "A long story?", "A statement of some length. " * 9, statements=30)
    money = an_account("money", "How much money?")
    return FakeAnswerDesk({"fighters": fighters, "money": money, "story": long})


def rows(message: Message) -> list[list[str]]:
    return [[str(button["text"]) for button in row] for row in message.buttons]


@pytest.mark.anyio
async def test_a_press_is_kept_as_claim_sum_and_head_and_nothing_else() -> None:
    async with house(desk=a_desk()) as h:
        ann = h.server.user("Ann").private_chat()
        reply = await ann.answer_to(QUESTION)

        ann.tap(reply, SAME)
        marked = await ann.next_edit(reply)

        [(_, vote)] = h.feedback.votes.items()
        assert replace(vote, sum=round(vote.sum, 4)) == Vote(
            ClaimId("fighters"), same=True, sum=1.0986, blind=False, head="a head"
        )
        assert rows(marked) == [[f"• {SAME}"], [OTHER], [FOLLOW]]
        assert marked.text == reply.text


@pytest.mark.anyio
async def test_another_press_changes_the_vote_and_the_same_takes_it_back() -> None:
    async with house(desk=a_desk()) as h:
        ann = h.server.user("Ann").private_chat()
        reply = await ann.answer_to(QUESTION)

        ann.tap(reply, SAME)
        reply = await ann.next_edit(reply)
        ann.tap(reply, OTHER)
        reply = await ann.next_edit(reply)
        changed = [vote.same for vote in h.feedback.votes.values()]
        ann.tap(reply, f"• {OTHER}")
        reply = await ann.next_edit(reply)

        assert changed == [False]
        assert h.feedback.votes == {}
        assert rows(reply) == [[SAME], [OTHER], [FOLLOW]]


@pytest.mark.anyio
async def test_the_origin_of_a_forward_stays_above_a_marked_answer() -> None:
    async with house(desk=a_desk()) as h:
        ann = h.server.user("Ann").private_chat()
        ann.forward(QUESTION, origin=FromChannel("News", "news", 42))
        reply = await ann.next_reply()

        ann.tap(reply, SAME)

        assert "Posted in: News" in (await ann.next_edit(reply)).text


@pytest.mark.anyio
async def test_a_claim_picked_from_a_list_can_be_voted_on_and_keeps_its_mark_when_turned() -> None:
    async with house(desk=a_desk()) as h:
        ann = h.server.user("Ann").private_chat()
        listed = await ann.answer_to("money or a story?")
        assert SAME not in str(rows(listed))

        ann.tap(listed, "2")
        page = await ann.next_reply()
        ann.tap(page, SAME)
        page = await ann.next_edit(page)
        ann.tap(page, "Next")
        page = await ann.next_edit(page)

        assert [vote.claim_id for vote in h.feedback.votes.values()] == ["long"]
        assert rows(page)[1:] == [[f"• {SAME}"], [OTHER], [FOLLOW]]


@pytest.mark.anyio
async def test_nobody_votes_where_nothing_was_asked_or_others_could_press() -> None:
    async with house(desk=a_desk()) as h:
        ann = h.server.user("Ann").private_chat()
        by_link = await ann.answer_to("/start c_fighters")
        nothing = await ann.answer_to("Nothing like it is known")
        group = h.server.group("Friends", ann.person)
        seat = ann.person.at(group)
        in_group = await seat.answer_to(f"/check {QUESTION}")

        for reply in (by_link, nothing, in_group):
            assert SAME not in str(rows(reply))


@pytest.mark.anyio
async def test_who_asked_something_else_may_hand_it_to_the_curators() -> None:
    async with house(desk=a_desk()) as h:
        ann = h.server.user("Ann").private_chat()
        reply = await ann.answer_to(QUESTION)

        ann.tap(reply, OTHER)
        reply = await ann.next_edit(reply)
        ann.tap(reply, "Hand to the curators")
        consent = await ann.next_reply()
        ann.tap(consent, "Yes, hand it in")
        await ann.next_edit(consent)

        assert rows(reply)[-2:] == [["Hand to the curators"], [FOLLOW]]
        assert "“1,956 killed”" in reply.text
        assert dict(h.demands.handed) == {QUESTION: 1}


@pytest.mark.anyio
async def test_a_vote_on_what_is_gone_is_refused_in_words() -> None:
    async with house(desk=a_desk()) as h:
        ann = h.server.user("Ann").private_chat()
        reply = await ann.answer_to(QUESTION)
        del h.desk.claims["fighters"]

        pressed = ann.tap(reply, SAME)
        await h.settled()

        assert h.feedback.votes == {}
        assert "can no longer be noted" in (await h.server.toast(pressed))["text"]
