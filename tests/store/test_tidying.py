"""What is kept for a while goes, and what is erased leaves no trace."""

from tests.clocks import FakeClock
from tests.store.conftest import on_disk

from onrecord.durable import Arrived, Delivered, ReplyState, Shown
from onrecord.model import ClaimId, CuratorId, CuratorRole
from onrecord.store import Record
from onrecord.store.tidying import DAY, HOUR

WORDS = b"the words that one person sent to the bot"


def test_the_text_of_an_update_that_is_done_is_nowhere_on_disk(sqlite_record: Record) -> None:
    for number in range(50):
        sqlite_record.inbox.accept([Arrived(number, f"chat-{number}", WORDS * 20)])
    assert WORDS in on_disk(sqlite_record)
    for waiting in sqlite_record.inbox.lease("one", 50, 60):
        sqlite_record.inbox.done(waiting.update_id, "answered")

    sqlite_record.tidy()

    assert WORDS not in on_disk(sqlite_record)


def test_the_text_of_an_update_in_quarantine_is_nowhere_on_disk(sqlite_record: Record) -> None:
    sqlite_record.inbox.accept([Arrived(1, "chat", b'{"text":"' + WORDS + b'"}')])
    sqlite_record.inbox.lease("one", 1, 60)
    sqlite_record.inbox.failed(1, "ValueError", tries=1)

    sqlite_record.tidy()

    assert WORDS not in on_disk(sqlite_record)


def test_the_log_is_emptied_the_next_time_when_somebody_reads(sqlite_record: Record) -> None:
    sqlite_record.conversations.keep("person", WORDS.decode())
    with sqlite_record.database.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM conversation").scalar() == 1
        sqlite_record.conversations.drop("person")
        sqlite_record.tidy()
        assert WORDS in on_disk(sqlite_record)

    sqlite_record.tidy()

    assert WORDS not in on_disk(sqlite_record)


def test_what_could_not_be_emptied_is_to_be_tidied_soon(sqlite_record: Record) -> None:
    sqlite_record.inbox.accept([Arrived(1, "ann", b"{}")])
    with sqlite_record.database.reading() as reading:
        reading.exec_driver_sql("SELECT * FROM inbox").fetchone()
        sqlite_record.inbox.done(1, "answered")
        sqlite_record.tidy()
        while_somebody_reads = sqlite_record.should_be_tidied_soon

    sqlite_record.tidy()

    assert while_somebody_reads
    assert not sqlite_record.should_be_tidied_soon


def test_a_conversation_and_a_chat_that_are_forgotten_leave_no_trace(
    sqlite_record: Record,
) -> None:
    sqlite_record.conversations.keep("hash-of-a-person", WORDS.decode())
    sqlite_record.replies.deliver(Delivered(7, 1, 2, "inline-of-a-chat", Shown(), "en"))
    sqlite_record.conversations.drop("hash-of-a-person")
    sqlite_record.replies.forget_chat(7)

    sqlite_record.tidy()

    traces = (WORDS, b"hash-of-a-person", b"inline-of-a-chat")
    assert not any(trace in on_disk(sqlite_record) for trace in traces)


def test_an_update_id_is_remembered_for_a_week(record: Record, clock: FakeClock) -> None:
    record.inbox.accept([Arrived(1, "chat", b"{}")])
    record.inbox.done(1, "answered")

    clock.goes_on(6 * DAY)
    record.tidy()
    assert record.inbox.accept([Arrived(1, "chat", b"{}")]) == 0

    clock.goes_on(2 * DAY)
    record.tidy()
    assert record.inbox.accept([Arrived(1, "chat", b"{}")]) == 1


def test_an_update_that_still_waits_is_not_forgotten(record: Record, clock: FakeClock) -> None:
    record.inbox.accept([Arrived(1, "chat", b"{}")])

    clock.goes_on(30 * DAY)
    record.tidy()

    assert record.inbox.accept([Arrived(1, "chat", b"{}")]) == 0
    assert record.inbox.depth().waiting == 1


def test_answers_can_be_corrected_for_two_days(record: Record, clock: FakeClock) -> None:
    record.replies.deliver(Delivered(7, 1, 2, "", Shown((ClaimId("c-1"),)), "en"))

    clock.goes_on(47 * HOUR)
    record.tidy()
    assert len(record.replies.citing([ClaimId("c-1")], 5)) == 1

    clock.goes_on(2 * HOUR)
    record.tidy()
    assert record.replies.citing([ClaimId("c-1")], 5) == []
    assert record.info().counts["cited"] == 0


def test_the_rest_goes_when_its_time_is_over(record: Record, clock: FakeClock) -> None:
    record.replies.sent(1, 0, 7)
    record.conversations.keep("hash", "{}")
    record.invites.issue(CuratorId("k-me"), CuratorRole.CURATOR, 1)
    record.inbox.accept([Arrived(1, "chat", b"{}")])
    record.inbox.failed(1, "unreadable", tries=1)

    clock.goes_on(31 * DAY)
    record.tidy()

    counts = record.info().counts
    kept = ("reply", "conversation", "invite", "quarantine", "seen", "inbox")
    assert [counts[name] for name in kept] == [0] * len(kept)
    assert record.replies.begin(1, 0).state is ReplyState.NEW


def test_tidying_often_prunes_seldom(record: Record, clock: FakeClock) -> None:
    record.tidy()
    record.conversations.keep("hash", "{}")
    clock.goes_on(1)
    record.tidy()

    assert record.conversations.state("hash") == "{}"


def test_a_calendar_that_is_a_day_ahead_for_a_while_takes_no_invitation_away(
    record: Record, clock: FakeClock
) -> None:
    token = record.invites.issue(CuratorId("k-me"), CuratorRole.CURATOR, 1)

    clock.jumps(DAY)
    record.tidy()
    clock.jumps(-DAY)

    assert record.invites.role_of(token) is CuratorRole.CURATOR
