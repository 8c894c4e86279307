"""An answer with many statements is given again as it was made, until the record changes."""

from dataclasses import replace
from datetime import date, timedelta

from tests.answering.asked import ASKED, MINISTRY, THRESHOLDS, reads_one
from tests.answering.fakes import KILLED, SEARCHED, FakeLedger, FakeRetriever, entry, figure, said

from onrecord.answering import Answering
from onrecord.answering.remembering import LONG, LongAnswers
from onrecord.asking import Answer, Heard, Match, Nothing
from onrecord.model import Entry, Status

HEARD = Heard("600 were killed")


def long_entry(statements: int = LONG) -> Entry:
    told = [
        said(MINISTRY, str(n), figure(600 + n), on=date(2022, 3, 1) + timedelta(days=n))
        for n in range(statements)
    ]
    return entry([MINISTRY], told)


def desk_of(ledger: FakeLedger) -> Answering:
    return Answering(FakeRetriever({KILLED: 0.99}), ledger, THRESHOLDS, reads_one)


def account_in(answer: Answer) -> Match:
    assert isinstance(answer.finding, Match)
    return answer.finding


def test_a_long_answer_is_made_once_for_those_who_turn_its_pages() -> None:
    desk = desk_of(FakeLedger([long_entry()]))

    [first] = desk.answer(HEARD)
    [again] = desk.answer(HEARD)

    assert again is first
    assert desk.about(KILLED) is desk.about(KILLED)
    assert desk.about(KILLED) is not first


def test_an_ordinary_answer_is_made_each_time() -> None:
    desk = desk_of(FakeLedger([long_entry(LONG - 1)]))

    [first] = desk.answer(HEARD)
    [again] = desk.answer(HEARD)

    assert again == first
    assert again is not first


def test_another_question_gets_an_answer_of_its_own() -> None:
    ledger, retriever = FakeLedger([long_entry()]), FakeRetriever({KILLED: 0.99})
    desk = Answering(retriever, ledger, THRESHOLDS)

    [first] = desk.answer(Heard("600 foreign fighters were killed"))
    [other] = desk.answer(Heard("650 foreign fighters were killed"))

    assert account_in(first).account.positions != account_in(other).account.positions


def test_a_remembered_answer_counts_as_asked_for_too() -> None:
    ledger = FakeLedger([long_entry()])
    desk = desk_of(ledger)

    desk.answer(HEARD)
    desk.answer(HEARD)

    assert ledger.counted == [KILLED, KILLED]


def test_what_the_ledger_gives_anew_is_answered_anew() -> None:
    ledger = FakeLedger([long_entry()])
    desk = desk_of(ledger)
    [before], by_link = desk.answer(HEARD), desk.about(KILLED)

    ledger.held = [long_entry(LONG + 1)]
    [after] = desk.answer(HEARD)

    for answer, old in ((after, before), (desk.about(KILLED), by_link)):
        [position] = account_in(answer).account.positions
        assert answer is not old
        assert len(position.statements) == LONG + 1


def test_a_claim_withdrawn_meanwhile_is_not_remembered() -> None:
    held = long_entry()
    ledger = FakeLedger([held])
    desk = desk_of(ledger)
    desk.answer(HEARD)
    desk.about(KILLED)

    ledger.held = [replace(held, claim=replace(held.claim, status=Status.WITHDRAWN))]

    assert [answer.finding for answer in desk.answer(HEARD)] == [Nothing()]
    assert account_in(desk.about(KILLED)).account.claim.status is Status.WITHDRAWN


def test_with_a_change_of_the_record_all_is_forgotten() -> None:
    held, long = {KILLED: long_entry()}, desk_of(FakeLedger([long_entry()])).answer(HEARD)
    answers = LongAnswers()

    answers.keep("asked", 7, held, long)
    answers.keep("asked later", 8, held, long)

    assert answers.of("asked later", 8, held) is long
    assert answers.of("asked", 7, held) is None
    assert answers.of("asked", 8, held) is None


def test_of_many_long_answers_only_so_many_statements_are_kept() -> None:
    held, long = {KILLED: long_entry()}, desk_of(FakeLedger([long_entry()])).answer(HEARD)
    answers = LongAnswers()

    for n in range(1000):
        answers.keep(n, 7, held, long)

    assert 0 < sum(answers.of(n, 7, held) is not None for n in range(1000)) <= 40_000 // LONG


def test_what_found_no_match_hangs_on_other_claims_and_is_not_kept() -> None:
    held, answers = {KILLED: long_entry()}, LongAnswers()

    answers.keep("asked", 7, held, (Answer(ASKED, Nothing(), SEARCHED),))

    assert answers.of("asked", 7, held) is None
