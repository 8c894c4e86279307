"""Near-duplicates in an answer: one subject, several attributed assertions."""

from dataclasses import replace

import pytest
from tests.answering.fakes import FakeLedger, FakeRetriever, claim, entry, figure, party, said

from onrecord.answering import Answering, gathering
from onrecord.asking import Answer, Comparison, Heard, Match
from onrecord.comparing import Side, compare_figures
from onrecord.deciding import Thresholds
from onrecord.model import ENGLISH, ClaimId, Entry, EventClass, Party, Status, Text

MINISTRY, OBSERVERS = party("Ministry"), party("Observers")
ASKED = "600 foreign fighters were killed"


def worded(wording: str, held: Entry) -> Entry:
    return replace(held, claim=replace(held.claim, wordings=(Text(wording, ENGLISH),)))


def killed(claim_id: str, who: Party, value: float = 600) -> Entry:
    told = said(who, f"{value:g} killed in {claim_id}", figure(value))
    return entry([who], [told], about=claim(claim_id))


def answered(held: list[Entry], found: dict[str, float], asked: str = ASKED) -> Answer:
    thresholds = Thresholds(match=0.8, related=0.3, birth="these tests")
    desk = Answering(FakeRetriever(found), FakeLedger(held), thresholds)
    [answer] = desk.answer(Heard(asked))
    return answer


FIRST = worded("How many foreign fighters were killed in Ukraine?", killed("c-1", MINISTRY))
AGAIN = worded("How many foreign fighters were killed inside Ukraine?", killed("c-2", OBSERVERS))


def test_a_match_shows_the_assertions_of_its_near_duplicate_too() -> None:
    answer = answered([FIRST, AGAIN], {"c-1": 0.9, "c-2": 0.85})

    assert isinstance(answer.finding, Match)
    account = answer.finding.account
    assert account.claim.claim_id == "c-1"
    assert [position.party for position in account.positions] == [MINISTRY, OBSERVERS]


def test_the_link_of_a_claim_shows_what_its_near_duplicate_holds_too() -> None:
    retriever = FakeRetriever({"c-1": 0.9, "c-2": 0.85})
    desk = Answering(retriever, FakeLedger([FIRST, AGAIN]), Thresholds(0.8, 0.3, "these tests"))

    for claim_id in ("c-1", "c-2"):
        [account] = desk.about(ClaimId(claim_id)).accounts
        assert account.claim.claim_id == claim_id
        assert [position.party for position in account.positions] == [MINISTRY, OBSERVERS]


def test_a_withdrawn_claim_shows_nothing_of_another_one() -> None:
    gone = replace(FIRST, claim=replace(FIRST.claim, status=Status.WITHDRAWN))
    retriever = FakeRetriever({"c-2": 0.85})
    desk = Answering(retriever, FakeLedger([gone, AGAIN]), Thresholds(0.8, 0.3, "these tests"))

    [account] = desk.about(ClaimId("c-1")).accounts

    assert [position.party for position in account.positions] == [MINISTRY]


def test_related_near_duplicates_are_one_subject() -> None:
    answer = answered([FIRST, AGAIN], {"c-2": 0.6, "c-1": 0.5})

    [account] = answer.accounts
    assert account.claim.claim_id == "c-2"
    assert [position.party for position in account.positions] == [MINISTRY, OBSERVERS]


def test_claims_with_other_figures_stay_apart() -> None:
    other = worded(AGAIN.claim.wordings[0].words, killed("c-2", OBSERVERS, 90))

    answer = answered([FIRST, other], {"c-1": 0.4, "c-2": 0.35}, "so many foreign fighters")

    assert [account.claim.claim_id for account in answer.accounts] == ["c-1", "c-2"]


def test_two_claims_with_a_figure_for_each_day_are_not_compared_day_by_day(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared = 0

    def counting(one: Side, other: Side) -> Comparison:
        nonlocal compared
        compared += 1
        return compare_figures(one, other)

    monkeypatch.setattr(gathering, "compare_figures", counting)
    days = [f"{n} killed" for n in range(400)]
    first, other = (
        entry([who], [said(who, day, figure(base + n)) for n, day in enumerate(days)], about=on)
        for who, base, on in (
            (MINISTRY, 1_000, claim("c-1")),
            (OBSERVERS, 900_000, claim("c-2")),
        )
    )
    wordings = [held.claim.wordings[0].words for held in (FIRST, AGAIN)]

    answer = answered(
        [worded(wordings[0], first), worded(wordings[1], other)],
        {"c-1": 0.4, "c-2": 0.35},
        "so many foreign fighters",
    )

    assert len(answer.accounts) == 2
    assert 0 < compared < 30_000


def test_near_duplicates_that_alone_count_what_was_asked_are_the_match_together() -> None:
    answer = answered([FIRST, AGAIN], {"c-2": 0.6, "c-1": 0.5})

    assert isinstance(answer.finding, Match)
    assert len(answer.finding.account.positions) == 2


def test_claims_on_other_things_stay_apart() -> None:
    left = said(OBSERVERS, "600 left", replace(figure(600), event=EventClass.LEFT))
    held = entry([OBSERVERS], [left], about=claim("c-2"))
    other = worded("How many foreign fighters left Ukraine?", held)

    answer = answered([FIRST, other], {"c-1": 0.4, "c-2": 0.35}, "so many foreign fighters")

    assert [account.claim.claim_id for account in answer.accounts] == ["c-1", "c-2"]
