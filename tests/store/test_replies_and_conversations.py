"""What was sent, where answers stand, and who is in the middle of something."""

from dataclasses import replace

from tests.clocks import FakeClock

from onrecord.durable import Arrived, Delivered, Reply, ReplyState, Showing, Shown
from onrecord.model import ClaimId
from onrecord.store import Record

ANSWER = Delivered(
    chat_id=-100_123_456_789_012,
    asked_message_id=5,
    message_id=6,
    inline_message_id="",
    shown=Shown((ClaimId("c-1"), ClaimId("c-2")), Showing.NEAREST),
    language="uk",
)


def test_a_reply_is_on_its_way_from_the_first_try_on(record: Record) -> None:
    assert record.replies.begin(1, 0) == Reply(1, 0, ReplyState.NEW)

    assert [record.replies.begin(1, 0).state for _ in range(2)] == [ReplyState.SENDING] * 2


def test_each_reply_to_an_update_is_on_its_way_alone(record: Record) -> None:
    record.replies.begin(1, 0)

    assert record.replies.begin(1, 1).state is ReplyState.NEW


def test_a_reply_that_was_on_its_way_is_known_as_sent(record: Record) -> None:
    record.replies.begin(1, 0)

    record.replies.sent(1, 0, 77)

    assert record.replies.begin(1, 0) == Reply(1, 0, ReplyState.SENT, 77)


def test_a_reply_that_went_out_stays_so(record: Record) -> None:
    record.replies.begin(1, 0)
    record.replies.sent(1, 0, 77)

    known = [record.replies.begin(1, 0) for _ in range(2)]

    assert known == [Reply(1, 0, ReplyState.SENT, 77)] * 2


def test_what_was_said_and_where_it_stands_are_on_record_together(record: Record) -> None:
    record.replies.begin(1, 0)
    record.replies.sent(1, 0, ANSWER.message_id, ANSWER)

    assert record.replies.begin(1, 0).state is ReplyState.SENT
    assert record.replies.delivered_to(ANSWER.chat_id, 5) == [ANSWER]


def test_the_last_reply_and_the_end_of_its_update_are_on_record_together(record: Record) -> None:
    record.inbox.accept([Arrived(1, "a", b"{}"), Arrived(2, "a", b"{}")])
    record.inbox.lease("me", 1, 60)
    record.replies.begin(1, 0)

    more = record.replies.sent(1, 0, ANSWER.message_id, ANSWER, ends="answered")

    assert more
    assert record.replies.begin(1, 0).state is ReplyState.SENT
    assert record.replies.delivered_to(ANSWER.chat_id, 5) == [ANSWER]
    assert [one.update_id for one in record.inbox.lease("me", 10, 60)] == [2]


def test_a_reply_that_can_never_be_sent_is_known_as_such(record: Record) -> None:
    record.replies.begin(1, 0)
    record.replies.gave_up(1, 0, "blocked")

    assert [record.replies.begin(1, 0).state for _ in range(2)] == [ReplyState.FAILED] * 2


def test_answers_to_a_message_keep_their_order_when_the_first_is_changed(
    record: Record, clock: FakeClock
) -> None:
    listed = Shown((ClaimId("c-3"),), Showing.SPOKEN, page=2, nth=1)
    second = replace(ANSWER, message_id=4, shown=listed)
    record.replies.deliver(ANSWER)
    clock.goes_on(1)
    record.replies.deliver(second)
    record.replies.deliver(replace(ANSWER, asked_message_id=50, message_id=51))
    clock.goes_on(1)
    record.replies.deliver(ANSWER)

    assert record.replies.delivered_to(ANSWER.chat_id, 5) == [ANSWER, second]


def test_an_answer_replaces_the_one_in_its_place(record: Record) -> None:
    other = replace(ANSWER, shown=Shown((ClaimId("c-3"),), page=2))
    record.replies.deliver(ANSWER)
    record.replies.deliver(other)

    assert record.replies.delivered_to(ANSWER.chat_id, 5) == [other]
    assert record.replies.citing([ClaimId("c-1")], 10) == []


def test_answers_that_cite_a_claim_are_found_once(record: Record) -> None:
    inline = Delivered(0, 0, 0, "inline-7", Shown((ClaimId("c-2"),)), "en")
    record.replies.deliver(ANSWER)
    record.replies.deliver(inline)

    found = record.replies.citing([ClaimId("c-1"), ClaimId("c-2")], 10)

    assert sorted(found, key=lambda one: one.chat_id) == [ANSWER, inline]
    assert len(record.replies.citing([ClaimId("c-2")], 1)) == 1


def test_an_answer_stands_until_another_takes_its_place(record: Record) -> None:
    record.replies.deliver(ANSWER)
    stood = record.replies.stands(ANSWER)
    record.replies.deliver(replace(ANSWER, shown=Shown((ClaimId("c-3"),))))

    assert stood
    assert not record.replies.stands(ANSWER)


def test_what_is_let_be_is_corrected_no_more_and_stays_where_it_was_asked(record: Record) -> None:
    record.replies.deliver(ANSWER)

    record.replies.let_be(ANSWER)

    assert record.replies.citing([ClaimId("c-1")], 9) == []
    assert [one.message_id for one in record.replies.delivered_to(ANSWER.chat_id, 5)] == [6]


def test_what_is_let_be_after_its_chat_was_forgotten_is_not_remembered(record: Record) -> None:
    record.replies.deliver(ANSWER)
    record.replies.forget_chat(ANSWER.chat_id)

    record.replies.let_be(ANSWER)

    assert record.replies.delivered_to(ANSWER.chat_id, 5) == []


def test_an_answer_that_is_gone_is_no_longer_known(record: Record) -> None:
    for message_id in (7, 8):
        record.replies.deliver(Delivered(5, 1, message_id, "", Shown((ClaimId("c-1"),)), "en"))

    record.replies.forget(5, 7)

    assert [one.message_id for one in record.replies.delivered_to(5, 1)] == [8]
    assert [one.message_id for one in record.replies.citing([ClaimId("c-1")], 9)] == [8]


def test_a_chat_that_is_forgotten_leaves_nothing(record: Record) -> None:
    record.replies.deliver(ANSWER)
    record.replies.deliver(replace(ANSWER, chat_id=1))

    record.replies.forget_chat(ANSWER.chat_id)

    assert record.replies.delivered_to(ANSWER.chat_id, 5) == []
    assert [one.chat_id for one in record.replies.citing([ClaimId("c-1")], 10)] == [1]


def test_a_conversation_is_kept_replaced_and_dropped(record: Record) -> None:
    assert record.conversations.state("hash") is None

    record.conversations.keep("hash", '{"step":1}')
    record.conversations.keep("hash", '{"step":2}')

    assert record.conversations.state("hash") == '{"step":2}'
    record.conversations.drop("hash")
    assert record.conversations.state("hash") is None
