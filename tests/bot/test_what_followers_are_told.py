"""What changed is told in a message of its own: short, with its buttons, once."""

from dataclasses import replace
from datetime import date

import pytest
from tests.bot.fakes import an_account
from tests.bot.house import QUESTION, House, house
from tests.waiting import until

from onrecord.errors import Busy
from onrecord.follows import Due, Follow, OfClaim, OfSubmission, Subject
from onrecord.model import ENGLISH, RUSSIAN, ClaimId, Entry, Status, Text
from onrecord.submissions import SubmissionId
from onrecord_bot import phrases
from onrecord_bot.devserver.people.seats import Seat
from onrecord_bot.devserver.wire.faults import Flood

BEGIN, STOP = "Tell me when this changes", "Stop telling me"
BEGIN_HERE, STOP_HERE = "Tell this group when it changes", "Stop telling this group"
FIGHTERS = OfClaim(ClaimId("fighters"))
NEWS = "The record has changed:"


async def opened(h: House) -> Seat:
    """A private chat into which the bot may speak."""
    ann = h.server.user("Ann").private_chat()
    await ann.answer_to("/start")
    return ann


def entry(claim_id: str = "fighters", **changed: object) -> Entry:
    """What the account of the faked record is made of."""
    account = an_account(claim_id)
    [position] = account.positions
    [told] = position.statements
    claim = replace(account.claim, **changed)  # type: ignore[arg-type]
    parties = account.parties
    return Entry(claim, (), (told.assertion,), told.evidence, parties, account.publications)


def with_another(words: str = "2,000 killed", claim_id: str = "fighters") -> Entry:
    """The same with one more statement."""
    before = entry(claim_id)
    [said], [place] = before.assertions, before.evidence
    second = replace(said, assertion_id="second", words=words, said_on=date(2022, 7, 1))  # type: ignore[arg-type]
    there = replace(place, evidence_id="e-second", assertion_id="second", quoted=words)  # type: ignore[arg-type]
    return replace(before, assertions=(said, second), evidence=(place, there))


def due(seat: Seat, now: Entry | None, subject: Subject = FIGHTERS, thread_id: int = 0) -> Due:
    follow = Follow(seat.chat.chat_id, subject, ENGLISH, thread_id)
    before = None if isinstance(subject, OfSubmission) else entry(getattr(subject, "claim_id"))  # noqa: B009
    return Due(follow, before, now, head=7)


def is_due(h: House, *dues: Due) -> None:
    h.notices.waiting.setdefault(dues[0].follow.chat_id, []).extend(dues)
    h.bot.claims_changed([])


@pytest.mark.anyio
async def test_a_group_follows_when_anybody_there_presses_and_in_the_same_topic() -> None:
    async with house() as h:
        ann, bob = h.server.user("Ann"), h.server.user("Bob")
        group = h.server.supergroup("Talk", ann, bob, topics=True)
        topic = group.topic("War")
        ann.at(group).say(f"/check {QUESTION}", topic=topic)
        reply = await ann.at(group).next_reply()

        bob.at(group).tap(reply, BEGIN_HERE)
        await bob.at(group).next_edit(reply)
        followed = list(h.follows.of(group.chat.chat_id))
        is_due(h, due(ann.at(group), with_another(), thread_id=topic))
        told = await ann.at(group).next_reply()

        assert [one.thread_id for one in followed] == [topic]
        assert reply.button_texts()[-1] == STOP_HERE
        assert told.thread_id == topic
        assert told.button_texts() == ["Show the answer", STOP_HERE]


@pytest.mark.anyio
async def test_a_change_is_told_with_what_was_said_and_opens_the_answer() -> None:
    async with house() as h:
        ann = await opened(h)

        is_due(h, due(ann, with_another()))
        told = await ann.next_reply()
        ann.tap(told, "Show the answer")
        answer = await ann.next_reply()

        assert told.text.startswith(f"{NEWS}\nHow many fighters?\nNew: The Ministry:")
        assert "“2,000 killed”" in told.text
        assert "1,956" not in told.text
        assert told.button_texts() == ["Show the answer", STOP]
        assert "“1,956 killed”" in answer.text
        assert [one.head for one in h.notices.known] == [7]
        assert h.registry.get_sample_value("onrecord_bot_follows_told_total") == 1


@pytest.mark.anyio
async def test_several_claims_are_told_in_one_message_each_with_its_buttons() -> None:
    async with house() as h:
        ann = await opened(h)
        money = OfClaim(ClaimId("money"))

        is_due(h, due(ann, with_another()), due(ann, with_another("5 euro", "money"), money))
        told = await ann.next_reply()
        ann.tap(told, "Stop: 2")
        await ann.next_edit(told)

        assert told.text.startswith(f"{NEWS}\n\n1. How many fighters?")
        assert "\n\n2. How many fighters?" in told.text
        assert told.button_texts() == ["Show: 1", "Stop: 1", "Show: 2", "Tell me: 2"]


@pytest.mark.anyio
async def test_more_than_one_message_holds_is_told_in_two_and_nothing_is_cut() -> None:
    async with house() as h:
        ann = await opened(h)
        long = Text("What was said of " + "all of it " * 40 + "?")
        dues = [
            replace(due(ann, entry(f"c-{n}", wordings=(long,)), OfClaim(ClaimId(f"c-{n}"))))
            for n in range(10)
        ]

        is_due(h, *dues)
        first = await ann.next_reply()
        h.bot.claims_changed([])
        second = await ann.next_reply()

        await until(lambda: len(h.notices.known) == 10)
        assert first.button_texts()[-1] == f"Stop: {len(first.button_texts()) // 2}"
        assert len(first.button_texts()) + len(second.button_texts()) == 20


@pytest.mark.anyio
async def test_nothing_is_said_where_nothing_changed_after_all() -> None:
    async with house() as h:
        ann = await opened(h)

        is_due(h, due(ann, entry()))
        await h.server.until(lambda: h.notices.idle)

        assert h.notices.known == []
        assert len(ann.bot_messages()) == 1


@pytest.mark.anyio
async def test_a_withdrawn_claim_is_told_of_with_the_reason_and_that_it_was_the_last_message() -> (
    None
):
    async with house() as h:
        ann = await opened(h)

        is_due(h, due(ann, entry(status=Status.WITHDRAWN, reason="counted twice")))
        told = await ann.next_reply()

        assert "Reason given: counted twice" in told.text
        assert phrases.say("news.last", ENGLISH) in told.text
        assert told.button_texts() == ["Show the answer"]


@pytest.mark.anyio
async def test_a_merged_claim_is_told_of_with_the_one_that_took_it_over() -> None:
    async with house() as h:
        ann = await opened(h)

        is_due(h, due(ann, entry("money", wordings=(Text("How much money?"),))))
        told = await ann.next_reply()
        ann.tap(told, "Show the answer")

        assert "How many fighters?" in told.text
        assert "How much money?" in told.text
        assert "money" in (await ann.next_reply()).text
        assert [button["callback_data"] for button in told.buttons[0]] == ["c:money", "u:money"]


@pytest.mark.anyio
async def test_an_answered_text_is_told_of_and_its_claim_may_be_followed() -> None:
    async with house() as h:
        ann = await opened(h)

        is_due(h, due(ann, entry(), OfSubmission(SubmissionId("s-0"))))
        told = await ann.next_reply()
        ann.tap(told, BEGIN)
        await ann.next_edit(told)

        assert told.text == f"{phrases.say('news.answered', ENGLISH)}\nHow many fighters?"
        assert h.follows.has(ann.chat.chat_id, FIGHTERS)


@pytest.mark.anyio
async def test_a_message_that_is_out_is_not_sent_again_while_the_disk_is_full() -> None:
    async with house() as h:
        ann = await opened(h)
        h.notices.full = Busy("full")

        is_due(h, due(ann, with_another()))
        told = await ann.next_reply()
        h.notices.full = None
        await until(lambda: bool(h.notices.known))

        assert NEWS in told.text
        assert len(ann.bot_messages()) == 2


@pytest.mark.anyio
async def test_it_is_told_in_the_language_that_was_chosen_since() -> None:
    async with house() as h:
        ann = await opened(h)
        choice = await ann.answer_to("/language")
        ann.tap(choice, phrases.say("language.own", RUSSIAN))
        await ann.next_edit(choice)

        is_due(h, due(ann, with_another()))

        assert (await ann.next_reply()).text.startswith(phrases.say("news.title", RUSSIAN))


@pytest.mark.anyio
async def test_a_chat_that_is_gone_follows_nothing_any_more() -> None:
    async with house() as h:
        ann = await opened(h)
        h.follows.begin(Follow(ann.chat.chat_id, FIGHTERS, ENGLISH))
        ann.person.delete_account()

        is_due(h, due(ann, with_another()))

        await until(lambda: not h.follows.kept)
        assert h.notices.known == []


@pytest.mark.anyio
async def test_what_was_asked_for_in_a_topic_that_is_gone_is_told_in_the_general_one() -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        group = h.server.supergroup("Talk", ann, topics=True)
        seat, topic = ann.at(group), group.topic("War")
        group.delete_topic(topic)

        is_due(h, due(seat, with_another(), thread_id=topic))
        told = await seat.next_reply()

        assert told.thread_id is None
        assert told.button_texts() == ["Show the answer", STOP_HERE]
        await until(lambda: len(h.notices.known) == 1)


@pytest.mark.anyio
async def test_a_chat_that_is_to_wait_is_put_off_and_holds_up_no_other() -> None:
    async with house() as h:
        ann, bob = await opened(h), h.server.user("Bob").private_chat()
        await bob.answer_to("/start")
        h.server.faults.on("sendMessage", Flood(30), chat_id=ann.chat.chat_id)

        is_due(h, due(ann, with_another()))
        is_due(h, due(bob, with_another()))
        told = await bob.next_reply()
        await until(lambda: bool(h.notices.put_off_for))

        assert told.text.startswith(NEWS)
        assert 25 < h.notices.put_off_for[0] <= 30


@pytest.mark.anyio
async def test_a_message_that_is_out_when_the_bot_is_stopped_is_still_noted() -> None:
    async with house() as h:
        ann = await opened(h)
        h.notices.full = Busy("full")

        is_due(h, due(ann, with_another()))
        await ann.next_reply()
        h.stop.set()
        h.notices.full = None

    assert len(h.notices.known) == 1
