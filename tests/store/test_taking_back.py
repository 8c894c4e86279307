"""What people handed in, they can take back; and then it is gone, to the last byte."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from tests.store.conftest import on_disk

from onrecord.errors import NotOnRecord
from onrecord.events import Action
from onrecord.model import CuratorId
from onrecord.store import Record
from onrecord.submissions import Demand, Submission, SubmissionId

ME = CuratorId("k-me")
ANN, BOB = "a" * 64, "b" * 64
WORDS = {
    "en": "Xanthorrhoea lorries were seen by cousin Bartholomew",
    "ru": "Ксантория: грузовики видел двоюродный брат Варфоломей",
    "uk": "Ксанторея: вантажівки бачив двоюрідний брат Варфоломій",
}


def left(record: Record) -> Counter[str]:
    """What is still wanted, and how often."""
    return Counter({one.text: one.count for one in record.demands.queue(100)})


@pytest.mark.parametrize("language", WORDS)
def test_the_last_one_who_takes_a_text_back_erases_it(record: Record, language: str) -> None:
    wish = record.demands.hand_in(WORDS[language], language, ANN)

    assert record.demands.take_back(wish.submission_id, ANN) == 0
    assert left(record) == {}
    with pytest.raises(NotOnRecord):
        record.demands.submission(wish.submission_id)


@pytest.mark.parametrize("language", WORDS)
def test_nothing_of_it_stays_in_the_files(sqlite_record: Record, language: str) -> None:
    words = WORDS[language]
    wish = sqlite_record.demands.hand_in(words, language, ANN)
    rare = (words, words.split()[0], words.split()[-1], ANN, wish.submission_id)
    traces = [word.strip(":").encode() for word in rare]
    before = on_disk(sqlite_record)

    sqlite_record.demands.take_back(wish.submission_id, ANN)

    after = on_disk(sqlite_record)
    assert words.encode() in before
    assert [trace for trace in traces if trace in after] == []


def test_on_postgresql_nothing_of_it_stays_in_the_table(record: Record) -> None:
    if record.database.is_sqlite:
        pytest.skip("its files are searched byte by byte in another test")
    wish = record.demands.hand_in(WORDS["en"], "en", ANN)

    record.demands.take_back(wish.submission_id, ANN)

    with record.database.reading() as connection:
        assert connection.scalar(text("SELECT pg_relation_size('submission')")) == 0


def test_what_others_want_too_stays_for_them(record: Record) -> None:
    wish = record.demands.hand_in("the same", "en", ANN)
    record.demands.hand_in("the same", "en", BOB)

    assert record.demands.take_back(wish.submission_id, ANN) == 1
    assert left(record) == {"the same": 1}
    assert record.demands.take_back(wish.submission_id, BOB) == 0
    assert left(record) == {}


def test_one_person_is_one_wish_however_often_it_is_handed_in(record: Record) -> None:
    for _ in range(3):
        wish = record.demands.hand_in("the same", "en", ANN)

    assert wish.count == 1


def test_nobody_takes_back_what_another_handed_in_nor_twice(record: Record) -> None:
    wish = record.demands.hand_in("the same", "en", ANN)
    record.demands.hand_in("the same", "en", BOB)
    record.demands.take_back(wish.submission_id, ANN)

    for giver in (ANN, "c" * 64):
        with pytest.raises(NotOnRecord):
            record.demands.take_back(wish.submission_id, giver)
    with pytest.raises(NotOnRecord):
        record.demands.take_back(SubmissionId("s-none"), ANN)
    assert left(record) == {"the same": 1}


def test_what_nobody_can_take_back_is_counted_all_the_same(record: Record) -> None:
    record.demands.hand_in("the same", "en")
    wish = record.demands.hand_in("the same", "en", ANN)

    assert wish.count == 2
    assert record.demands.take_back(wish.submission_id, ANN) == 1


def test_everything_of_one_person_is_taken_back_at_once(record: Record) -> None:
    for words in ("one", "two", "shared"):
        record.demands.hand_in(words, "en", ANN)
    record.demands.hand_in("shared", "en", BOB)

    assert record.demands.take_all_back(ANN) == 3
    assert record.demands.take_all_back(ANN) == 0
    assert left(record) == {"shared": 1}


@pytest.mark.parametrize("state", Demand)
def test_it_is_taken_back_whatever_became_of_it(record: Record, state: Demand) -> None:
    wish = record.demands.hand_in("words", "en", ANN)
    settle(record, replace(wish, state=state, taken_by=ME))

    assert record.demands.take_back(wish.submission_id, ANN) == 0
    with pytest.raises(NotOnRecord):
        record.demands.submission(wish.submission_id)


def test_a_curator_who_has_it_in_hand_starts_anew(sqlite_record: Record) -> None:
    record, words = sqlite_record, WORDS["en"]
    wish = record.demands.hand_in(words, "en", ANN)
    settle(record, replace(wish, state=Demand.TAKEN, taken_by=ME))
    record.conversations.keep("curator", f'{{"answers":"{wish.submission_id}","text":"{words}"}}')
    record.conversations.keep("another", f'{{"choices":["{wish.submission_id}"]}}')

    record.demands.take_back(wish.submission_id, ANN)

    assert record.conversations.state("curator") is None
    assert record.conversations.state("another") is not None
    assert words.encode() not in on_disk(record)


def test_neither_the_giver_nor_who_gave_what_is_kept(sqlite_record: Record) -> None:
    first = sqlite_record.demands.hand_in("one", "en", ANN)
    second = sqlite_record.demands.hand_in("two", "en", ANN)

    with sqlite_record.database.reading() as connection:
        kept = [tuple(row) for row in connection.execute(text("SELECT * FROM receipt"))]
    assert ANN.encode() not in on_disk(sqlite_record)
    assert len({value for row in kept for value in row}) == 2
    assert not any(one.submission_id in str(kept) for one in (first, second))


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20, deadline=None
)
@given(
    st.lists(
        st.tuples(st.sampled_from(["in", "back"]), st.sampled_from("abc"), st.sampled_from("xyz")),
        max_size=12,
    )
)
def test_however_people_change_their_minds_the_count_is_who_still_wants_it(
    sqlite_record: Record, acts: list[tuple[str, str, str]]
) -> None:
    wanted: dict[str, set[str]] = {}
    ids: dict[str, SubmissionId] = {}
    for act, who, words in acts:
        giver = who * 64
        if act == "in":
            ids[words] = sqlite_record.demands.hand_in(words, "en", giver).submission_id
            wanted.setdefault(words, set()).add(giver)
        elif giver in wanted.get(words, set()):
            wanted[words].discard(giver)
            assert sqlite_record.demands.take_back(ids[words], giver) == len(wanted[words])

    assert left(sqlite_record) == {words: len(who) for words, who in wanted.items() if who}

    for who in "abc":
        sqlite_record.demands.take_all_back(who * 64)
    assert left(sqlite_record) == {}


def settle(record: Record, wish: Submission) -> None:
    with record.book.acting(ME, Action.TOOK, wish.submission_id) as act:
        act.put_submission(wish)
