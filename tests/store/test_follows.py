"""Chats that want to be told: kept until they stop or are gone, told once of what changed."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import Connection
from tests.clocks import FakeClock
from tests.rows import assertion, claim, evidence, numbered, party, small_record
from tests.store.acting import ME, puts
from tests.store.following import CHAT, CLAIM, FOLLOW, OTHER, PAUSES, SECOND, due_after, news, taken

from onrecord.answering import Turn, news_of
from onrecord.events import Action, Event
from onrecord.follows import MOST_FOLLOWS, Follow, OfClaim, OfSubmission
from onrecord.model import ENGLISH, AssertionId, ClaimId, Language, Row, Status
from onrecord.store import Record, backup, restore
from onrecord.store.acts.journal import events_after
from onrecord.store.published import earlier
from onrecord.submissions import SubmissionId


def withdraw(record: Record, row: Row, reason: str = "counted twice") -> None:
    with record.book.acting(ME, Action.WITHDREW, "c-1", reason) as act:
        act.put(replace(row, status=Status.WITHDRAWN, reason=reason))  # type: ignore[arg-type, call-arg, type-var]


def test_a_follow_is_kept_once_and_ended(kept: Record) -> None:
    follows = kept.follows
    begun = [follows.begin(FOLLOW), follows.begin(FOLLOW)]

    assert begun == [True, True]
    assert follows.has(CHAT, CLAIM)
    assert not follows.has(OTHER, CLAIM)
    assert list(follows.of(CHAT)) == [FOLLOW]

    follows.end(CHAT, CLAIM)
    assert not follows.has(CHAT, CLAIM)
    assert list(follows.of(CHAT)) == []


def test_a_claim_and_a_text_of_one_id_are_two_things(kept: Record) -> None:
    text = OfSubmission(SubmissionId("c-1"))
    kept.follows.begin(FOLLOW)

    assert not kept.follows.has(CHAT, text)


def test_a_chat_follows_only_so_many(kept: Record, clock: FakeClock) -> None:
    for n in range(MOST_FOLLOWS):
        clock.goes_on(1)
        assert kept.follows.begin(replace(FOLLOW, subject=OfClaim(ClaimId(f"c-{n}"))))

    assert not kept.follows.begin(replace(FOLLOW, subject=OfClaim(ClaimId("c-more"))))
    assert kept.follows.begin(FOLLOW)
    assert kept.follows.begin(replace(FOLLOW, chat_id=OTHER))
    listed = [one.subject for one in kept.follows.of(CHAT)]
    assert listed == [OfClaim(ClaimId(f"c-{n}")) for n in range(MOST_FOLLOWS)]


def test_a_chat_that_moves_takes_along_what_it_follows(kept: Record) -> None:
    both = OfClaim(ClaimId("c-2"))
    for chat, subject in ((1, CLAIM), (1, both), (2, both)):
        kept.follows.begin(Follow(chat, subject, ENGLISH))

    kept.follows.moved(1, 2)

    assert list(kept.follows.of(1)) == []
    assert {one.subject for one in kept.follows.of(2)} == {CLAIM, both}


def test_a_forgotten_chat_follows_nothing(kept: Record) -> None:
    kept.follows.begin(FOLLOW)
    kept.follows.begin(replace(FOLLOW, chat_id=OTHER))

    kept.follows.forget_chat(CHAT)

    assert list(kept.follows.of(CHAT)) == []
    assert kept.follows.has(OTHER, CLAIM)


def test_a_new_statement_is_due_after_a_pause(kept: Record, clock: FakeClock) -> None:
    kept.follows.begin(FOLLOW)
    puts(kept, *SECOND)

    at_once = due_after(kept, clock, 0)
    [chat] = due_after(kept, clock)
    [due] = kept.notices.take(chat, 60.0)

    assert at_once == []
    assert [(one.turn, one.statement.assertion.words) for one in news(due).turned] == [
        (Turn.ADDED, "2,000 killed")
    ]


def test_what_changed_is_worked_out_once_for_all_who_follow(
    kept: Record, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = 0

    def counting(connection: Connection, seq: int, limit: int) -> Iterator[Event]:
        nonlocal looked
        looked += 1
        return events_after(connection, seq, limit)

    monkeypatch.setattr(earlier, "events_after", counting)
    chats = [CHAT + n for n in range(5)]
    for chat in chats:
        kept.follows.begin(replace(FOLLOW, chat_id=chat))
    puts(kept, *SECOND)

    due_after(kept, clock)
    told = [due for chat in chats for due in kept.notices.take(chat, 60.0)]

    assert [len(news(due).turned) for due in told] == [1] * 5
    assert looked == 1


def test_what_was_told_is_not_due_again(kept: Record, clock: FakeClock) -> None:
    kept.follows.begin(FOLLOW)
    puts(kept, *SECOND)

    kept.notices.told(taken(kept, clock))

    assert due_after(kept, clock, 1_000) == []
    assert kept.follows.has(CHAT, CLAIM)


def test_what_was_not_noted_as_told_is_due_again(kept: Record, clock: FakeClock) -> None:
    kept.follows.begin(FOLLOW)
    puts(kept, *SECOND)
    first = taken(kept, clock)

    held = kept.notices.due(9)
    clock.goes_on(60)
    [again] = kept.notices.take(CHAT, 60.0)

    assert held == []
    assert [again] == first


def test_what_happened_before_a_follow_is_no_news(kept: Record, clock: FakeClock) -> None:
    kept.follows.begin(replace(FOLLOW, chat_id=OTHER))
    puts(kept, *SECOND)
    kept.follows.begin(FOLLOW)

    due_after(kept, clock)
    for due in kept.notices.take(CHAT, 60.0):
        assert due.before is not None
        assert due.now is not None
        assert news_of(due.before, due.now) is None


def test_several_changes_in_a_short_time_are_told_together(kept: Record, clock: FakeClock) -> None:
    kept.follows.begin(FOLLOW)
    puts(kept, *SECOND)
    due_after(kept, clock, 10)
    puts(kept, assertion("a-3", "3,000 killed"), evidence("a-3"))

    [due] = taken(kept, clock)

    words = [one.statement.assertion.words for one in news(due).turned]
    assert words == ["2,000 killed", "3,000 killed"]


def test_two_messages_on_one_claim_are_some_time_apart(kept: Record, clock: FakeClock) -> None:
    kept.follows.begin(FOLLOW)
    puts(kept, *SECOND)
    kept.notices.told(taken(kept, clock))
    puts(kept, assertion("a-3", "3,000 killed"), evidence("a-3"))

    soon = due_after(kept, clock, 30)
    later = due_after(kept, clock, 270)

    assert (soon, later) == ([], [CHAT])


def test_a_change_that_is_undone_in_time_is_none(kept: Record, clock: FakeClock) -> None:
    kept.follows.begin(FOLLOW)
    puts(kept, *SECOND)
    kept.notices.take_in(PAUSES)
    puts(kept, *(replace(row, status=Status.WITHDRAWN) for row in SECOND))

    [due] = taken(kept, clock)
    assert due.before is not None
    assert due.now is not None
    assert news_of(due.before, due.now) is None

    kept.notices.unchanged([due])
    assert due_after(kept, clock, 1_000) == []


def test_what_changes_while_a_chat_is_told_is_told_afterwards(
    kept: Record, clock: FakeClock
) -> None:
    kept.follows.begin(FOLLOW)
    puts(kept, *SECOND)
    dues = taken(kept, clock)
    puts(kept, assertion("a-3", "3,000 killed"), evidence("a-3"))
    kept.notices.take_in(PAUSES)

    kept.notices.told(dues)
    clock.goes_on(400)
    [due] = kept.notices.take(CHAT, 60.0)

    assert [one.statement.assertion.words for one in news(due).turned] == ["3,000 killed"]


def test_a_corrected_and_a_withdrawn_statement_are_told_with_the_reason(
    kept: Record, clock: FakeClock
) -> None:
    puts(kept, *SECOND)
    kept.follows.begin(FOLLOW)
    puts(kept, assertion("a-1", "1,956 killed"))
    withdraw(kept, SECOND[0])

    [due] = taken(kept, clock)

    told = [(one.turn, one.statement.assertion.words) for one in news(due).turned]
    assert told == [(Turn.CHANGED, "1,956 killed"), (Turn.GONE, "2,000 killed")]
    assert due.reasons == {AssertionId("a-2"): "counted twice"}


def test_another_place_of_a_statement_is_a_change(kept: Record, clock: FakeClock) -> None:
    kept.follows.begin(FOLLOW)
    puts(kept, replace(evidence(), quoted="As published elsewhere"))

    [due] = taken(kept, clock)

    assert [one.turn for one in news(due).turned] == [Turn.CHANGED]


def test_a_party_under_another_name_is_no_news(kept: Record, clock: FakeClock) -> None:
    kept.follows.begin(FOLLOW)
    puts(kept, party("p-ministry", "Ministry of War"))

    for due in taken(kept, clock):
        assert due.before is not None
        assert due.now is not None
        assert news_of(due.before, due.now) is None


def test_a_withdrawn_claim_ends_its_follows_once_told(kept: Record, clock: FakeClock) -> None:
    kept.follows.begin(FOLLOW)
    withdraw(kept, claim())

    [due] = taken(kept, clock)
    assert news(due).withdrawn
    kept.notices.told([due])

    assert list(kept.follows.of(CHAT)) == []


@pytest.mark.parametrize("follows_both", [False, True])
def test_a_merged_claim_is_followed_where_it_went(
    kept: Record, clock: FakeClock, follows_both: bool
) -> None:
    into = OfClaim(ClaimId("c-2"))
    puts(kept, claim("c-2"))
    kept.follows.begin(FOLLOW)
    if follows_both:
        kept.follows.begin(replace(FOLLOW, subject=into))
    merged = replace(claim(), status=Status.MERGED, merged_into=ClaimId("c-2"), reason="one")
    puts(kept, merged, replace(assertion(), claim_id=ClaimId("c-2")))

    dues = taken(kept, clock)
    kept.notices.told(dues)

    assert [news(due).merged for due in dues if due.follow.subject == CLAIM] == [True]
    assert [one.subject for one in kept.follows.of(CHAT)] == [into]


def test_topics_of_one_group_are_told_one_after_the_other(kept: Record, clock: FakeClock) -> None:
    puts(kept, claim("c-2"))
    kept.follows.begin(Follow(OTHER, CLAIM, ENGLISH, thread_id=5))
    kept.follows.begin(Follow(OTHER, OfClaim(ClaimId("c-2")), Language("uk"), thread_id=9))
    puts(kept, claim("c-1", "Worded anew?"), claim("c-2", "This one too?"))

    [first] = taken(kept, clock, OTHER)
    kept.notices.told([first])
    [second] = kept.notices.take(OTHER, 60.0)

    assert {first.follow.thread_id, second.follow.thread_id} == {5, 9}


def test_what_cannot_be_told_now_waits(kept: Record, clock: FakeClock) -> None:
    kept.follows.begin(FOLLOW)
    puts(kept, *SECOND)
    due_after(kept, clock)

    kept.notices.put_off(CHAT, 30)

    assert kept.notices.due(9) == []
    clock.goes_on(30)
    assert kept.notices.due(9) == [CHAT]


def test_follows_are_in_no_backup_and_survive_a_restore_with_nothing_to_tell(
    kept: Record, clock: FakeClock, url: str, tmp_path: object
) -> None:
    copy = tmp_path / "copy.db"  # type: ignore[operator]
    kept.follows.begin(FOLLOW)
    puts(kept, *SECOND)
    kept.notices.take_in(PAUSES)
    backup(kept, copy)
    with Record.open(f"sqlite:///{copy}") as copied:
        held = copied.info().counts["follow"]
    kept.close()

    restore(copy, url, replace=True)

    assert held == 0
    with Record.open(url, clock=clock) as again:
        assert due_after(again, clock, 1_000) == []
        assert again.follows.has(CHAT, CLAIM)


def test_a_record_of_thousands_of_events_is_looked_through_once(
    record: Record, clock: FakeClock
) -> None:
    record.import_rows(numbered(small_record()), "test.jsonl", ME)
    record.follows.begin(FOLLOW)
    for n in range(600):
        puts(record, claim("c-1", f"Worded {n} times?"))

    [due] = taken(record, clock)

    assert news(due).reworded
    record.notices.told([due])
    assert due_after(record, clock, 1_000) == []


def test_a_calendar_that_was_put_back_delays_no_message(kept: Record, clock: FakeClock) -> None:
    """The steady clock begins by the calendar when the process starts anew."""
    kept.follows.begin(FOLLOW)
    puts(kept, *SECOND)
    kept.notices.told(taken(kept, clock))
    clock.goes_on(-3600)
    puts(kept, assertion("a-3", "3,000 killed"), evidence("a-3"))

    assert due_after(kept, clock, 30) == [CHAT]
