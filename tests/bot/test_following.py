"""What a chat follows: begun and ended by a press, listed on command, gone with the chat."""

import pytest
from tests.bot.fakes import FakeAnswerDesk, an_account
from tests.bot.house import QUESTION, house
from tests.waiting import until

from onrecord.follows import MOST_FOLLOWS, Follow, OfClaim, OfSubmission
from onrecord.model import ENGLISH, ClaimId, Language
from onrecord.submissions import SubmissionId
from onrecord_bot import phrases
from onrecord_bot.phrases import judging

BEGIN, STOP = "Tell me when this changes", "Stop telling me"
FIGHTERS = OfClaim(ClaimId("fighters"))


@pytest.mark.anyio
async def test_a_press_begins_a_follow_says_so_and_turns_the_button() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        reply = await ann.answer_to(QUESTION)

        press = ann.tap(reply, BEGIN)
        await ann.next_edit(reply)

        assert "/following" in (await h.server.toast(press))["text"]
        assert reply.button_texts()[-1] == STOP
        assert list(h.follows.of(ann.chat.chat_id)) == [Follow(ann.chat.chat_id, FIGHTERS, ENGLISH)]


@pytest.mark.anyio
async def test_another_press_ends_it() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        reply = await ann.answer_to(QUESTION)
        ann.tap(reply, BEGIN)
        await ann.next_edit(reply)

        press = ann.tap(reply, STOP)
        await ann.next_edit(reply)

        assert (await h.server.toast(press))["text"] == phrases.say("follow.ended", ENGLISH)
        assert reply.button_texts()[-1] == BEGIN
        assert h.follows.kept == {}


@pytest.mark.anyio
async def test_the_next_answer_knows_that_the_chat_follows() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        reply = await ann.answer_to(QUESTION)
        ann.tap(reply, BEGIN)
        await ann.next_edit(reply)

        again = await ann.answer_to(QUESTION)

        assert again.button_texts()[-1] == STOP


@pytest.mark.anyio
async def test_an_answer_costs_one_look_and_one_on_nothing_costs_none() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()

        await ann.answer_to(QUESTION)
        of_a_match = h.follows.looks
        await ann.answer_to("Something else")

        assert (of_a_match, h.follows.looks) == (1, 1)


@pytest.mark.anyio
async def test_a_claim_picked_from_a_list_is_looked_up_once_with_its_button() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        listing = await ann.answer_to("fighters and money")

        ann.tap(listing, "1")
        opened = await ann.next_reply()

        assert opened.button_texts()[-1] == BEGIN
        assert h.desk.opened == [FIGHTERS.claim_id]


@pytest.mark.anyio
@pytest.mark.parametrize("language", phrases.SUPPORTED)
async def test_a_vote_leaves_the_button_in_its_place(language: Language) -> None:
    async with house() as h:
        ann = h.server.user("Ann", language_code=language).private_chat()
        reply = await ann.answer_to("fighters")
        before = reply.button_texts()[-1]

        ann.tap(reply, phrases.say("vote.same", language))
        await ann.next_edit(reply)

        assert before == phrases.say("button.follow", language)
        assert reply.button_texts()[-1] == before


@pytest.mark.anyio
async def test_what_is_sent_inline_cannot_be_followed() -> None:
    async with house() as h:
        seat = h.server.user("Ann").private_chat()
        query = seat.inline(QUESTION)
        await h.server.results(query)

        sent = seat.choose(query, 0)

        assert BEGIN not in sent.button_texts()


@pytest.mark.anyio
async def test_who_handed_a_text_in_may_ask_to_be_told_and_takes_both_back_at_once() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        reply = await ann.answer_to("Something else")
        for _ in range(2):
            ann.tap(reply)
            await ann.next_edit(reply)

        ann.tap(reply, "Tell me when it is on record")
        await ann.next_edit(reply)
        followed = [one.subject for one in h.follows.of(ann.chat.chat_id)]
        ann.tap(reply, "Take it back")
        await ann.next_edit(reply)

        assert followed == [OfSubmission(SubmissionId("s-0"))]
        assert h.follows.kept == {}


@pytest.mark.anyio
async def test_the_list_names_each_and_ends_it_where_it_stands() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        for claim_id in ("fighters", "money"):
            h.follows.begin(Follow(ann.chat.chat_id, OfClaim(ClaimId(claim_id)), ENGLISH))

        listed = await ann.answer_to("/following")
        ann.tap(listed, "Stop: 1")
        await ann.next_edit(listed)

        assert "1. How many fighters?" in listed.text
        assert "2. How much money?" in listed.text
        assert listed.button_texts() == ["Show: 1", "Tell me: 1", "Show: 2", "Stop: 2"]
        assert not h.follows.has(ann.chat.chat_id, FIGHTERS)


@pytest.mark.anyio
async def test_a_long_list_has_pages() -> None:
    desk = FakeAnswerDesk({f"w{n}": an_account(f"c-{n}", f"Question {n}?") for n in range(7)})
    async with house(desk=desk) as h:
        ann = h.server.user("Ann").private_chat()
        for n in range(7):
            h.follows.begin(Follow(ann.chat.chat_id, OfClaim(ClaimId(f"c-{n}")), ENGLISH))

        listed = await ann.answer_to("/following")
        first = listed.text
        ann.tap(listed, "Next")
        await ann.next_edit(listed)

        assert ("Question 4?" in first, "Question 5?" in first) == (True, False)
        assert "1. Question 5?" in listed.text
        assert listed.button_texts()[-2:] == ["Back", "2/2"]


@pytest.mark.anyio
@pytest.mark.parametrize("language", phrases.SUPPORTED)
async def test_a_chat_that_follows_nothing_is_told_how_to_begin(language: Language) -> None:
    async with house() as h:
        ann = h.server.user("Ann", language_code=language).private_chat()

        listed = await ann.answer_to("/following")

        assert phrases.say("button.follow", language) in listed.text
        assert listed.buttons == []


@pytest.mark.anyio
async def test_who_follows_as_many_as_may_be_is_told_so() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        for n in range(MOST_FOLLOWS):
            h.follows.begin(Follow(ann.chat.chat_id, OfClaim(ClaimId(f"c-{n}")), ENGLISH))
        reply = await ann.answer_to(QUESTION)

        press = ann.tap(reply, BEGIN)

        assert str(MOST_FOLLOWS) in (await h.server.toast(press))["text"]
        assert reply.button_texts()[-1] == BEGIN


@pytest.mark.anyio
async def test_forget_ends_every_follow_of_the_chat() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        h.follows.begin(Follow(ann.chat.chat_id, FIGHTERS, ENGLISH))

        told = await ann.answer_to("/forget")

        assert told.text == phrases.say("privacy.forgotten", ENGLISH)
        assert h.follows.kept == {}


@pytest.mark.anyio
async def test_a_chat_that_blocked_the_bot_is_told_nothing_more() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        h.follows.begin(Follow(ann.chat.chat_id, FIGHTERS, ENGLISH))

        ann.block()

        await until(lambda: not h.follows.kept)


@pytest.mark.anyio
async def test_a_group_that_moves_goes_on_following() -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        group = h.server.group("Talk", ann)
        h.follows.begin(Follow(group.chat.chat_id, FIGHTERS, ENGLISH))

        new = group.migrate()

        await until(lambda: bool(h.follows.of(new.chat.chat_id)))


@pytest.mark.anyio
@pytest.mark.parametrize("language", phrases.SUPPORTED)
async def test_what_is_toasted_fits_and_judges_nobody(language: Language) -> None:
    keys = ("follow.begun", "follow.begun.text", "follow.ended", "follow.over")
    said = [phrases.say(key, language) for key in keys]
    said.append(phrases.say("follow.full", language, n="50"))

    assert [text for text in said if len(text) > 200 or judging(text)] == []


@pytest.mark.anyio
async def test_a_button_that_names_a_claim_merged_since_ends_the_follow_of_the_other() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        reply = await ann.answer_to(QUESTION)
        ann.tap(reply, BEGIN)
        await ann.next_edit(reply)
        money = OfClaim(ClaimId("money"))
        h.follows.begin(Follow(ann.chat.chat_id, money, ENGLISH))
        h.desk.merged = {ClaimId("fighters"): ClaimId("money")}

        ann.tap(reply, STOP)
        await ann.next_edit(reply)

        assert h.follows.kept == {}


@pytest.mark.anyio
async def test_a_text_that_was_taken_back_can_no_longer_be_waited_for() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        reply = await ann.answer_to("Something else")
        for _ in range(2):
            ann.tap(reply)
            await ann.next_edit(reply)
        h.demands.givers.clear()

        toast = await h.server.toast(ann.tap(reply, "Tell me when it is on record"))

        assert toast["text"] == "There is no such entry on record."
        assert h.follows.kept == {}
