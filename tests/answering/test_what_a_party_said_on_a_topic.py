"""Who asks what a party said on a topic gets the claims near it on which that party spoke."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest
from tests.answering.asked import MINISTRY, OBSERVERS, THRESHOLDS
from tests.answering.fakes import FakeLedger, FakeRetriever, claim, entry, said

from onrecord.answering import Answering
from onrecord.asking import Answer, Heard, Match, Nothing, Related, Speaker
from onrecord.model import ClaimId, Entry, Party, Text

ASKED = "What did the Ministry say about foreign fighters?"
FEW, LIKELY = 0.3, 0.9
"""What the search makes of a claim near a topic, and of one that is meant."""


def on(claim_id: str, *by: Party, asks: str = "How many foreign fighters came?") -> Entry:
    """A claim on which these spoke, one a day in this order."""
    told = [said(one, "so many", on=date(2022, 6, day)) for day, one in enumerate(by, start=1)]
    about = replace(claim(claim_id), wordings=(Text(asks),))
    return entry([*by], [replace(one, claim_id=ClaimId(claim_id)) for one in told], about=about)


def answers(
    asked: str, near: Mapping[str, float], *held: Entry, ledger: FakeLedger | None = None
) -> tuple[Answer, ...]:
    desk = Answering(FakeRetriever(near), ledger or FakeLedger(held), THRESHOLDS)
    return desk.answer(Heard(asked))


def test_the_account_of_the_claim_that_is_meant_begins_with_the_party() -> None:
    [answer] = answers(ASKED, {"c-1": LIKELY}, on("c-1", OBSERVERS, MINISTRY))

    [account] = answer.accounts
    assert isinstance(answer.finding, Match)
    assert [one.party for one in account.positions] == [MINISTRY, OBSERVERS]
    assert answer.spoken_by == Speaker("the Ministry", MINISTRY, 1, "foreign fighters")
    assert answer.question.text == ASKED


def test_near_claims_on_which_it_spoke_are_listed_in_order_of_nearness() -> None:
    near = {"c-2": FEW, "c-others": FEW - 0.05, "c-1": FEW - 0.1}
    held = [
        on("c-1", MINISTRY, asks="How many foreign fighters left?"),
        on("c-2", MINISTRY, asks="From which countries did the fighters come?"),
        on("c-others", OBSERVERS),
        on("c-far", MINISTRY),
    ]

    [answer] = answers(ASKED, near, *held)

    assert isinstance(answer.finding, Related)
    assert answer.claim_ids == ("c-2", "c-1")
    assert answer.spoken_by == Speaker("the Ministry", MINISTRY, 2, "foreign fighters")
    assert answer.lists_statements


def test_of_a_topic_every_claim_in_its_words_is_listed_however_unlikely_one_word_makes_it() -> None:
    near = {"c-1": FEW, "c-2": 0.0086, "c-far": 0.0085}
    held = [
        on("c-1", MINISTRY, asks="How many foreign fighters left?"),
        on("c-2", MINISTRY, asks="How many foreign fighters were killed?"),
        on("c-far", MINISTRY, asks="What did the bridge cost?"),
    ]

    [answer] = answers(ASKED, near, *held)

    assert answer.claim_ids == ("c-1", "c-2")


def test_a_claim_that_is_meant_gives_way_to_near_ones_on_which_the_party_spoke() -> None:
    near = {"c-meant": LIKELY, "c-1": FEW}
    held = [
        on("c-meant", OBSERVERS, asks="How many foreign fighters were there?"),
        on("c-1", MINISTRY, asks="How many foreign fighters left?"),
    ]

    [answer] = answers(ASKED, near, *held)

    assert answer.claim_ids == ("c-1",)


def test_where_it_said_nothing_others_are_shown_and_that_it_did_not() -> None:
    [answer] = answers(ASKED, {"c-1": LIKELY}, on("c-1", OBSERVERS), on("c-2", MINISTRY))

    assert isinstance(answer.finding, Match)
    assert answer.spoken_by == Speaker("the Ministry", MINISTRY, 0, "foreign fighters")
    assert not answer.lists_statements


def test_somebody_not_on_record_is_named_above_what_others_said() -> None:
    [answer] = answers(
        "What did Lorne say about foreign fighters?", {"c-1": LIKELY}, on("c-1", MINISTRY)
    )

    assert answer.claim_ids == ("c-1",)
    assert answer.spoken_by == Speaker("Lorne", None, 0, "foreign fighters")


def test_what_may_be_no_name_is_searched_for_as_a_whole() -> None:
    [answer] = answers(
        "What did the baker say about fighters?", {"c-1": LIKELY}, on("c-1", MINISTRY)
    )

    assert answer.spoken_by is None


@pytest.mark.parametrize(
    "asked", ["Ministry on foreign fighters", "Ministry's claims about foreign fighters"]
)
def test_a_text_that_may_be_a_claim_keeps_the_claim_that_is_meant(asked: str) -> None:
    near = {"c-meant": LIKELY, "c-1": FEW}
    held = [
        on("c-meant", OBSERVERS, asks=asked),
        on("c-1", MINISTRY, asks="How many foreign fighters left?"),
    ]

    [answer] = answers(asked, near, *held)

    assert answer.claim_ids == ("c-meant",)
    assert answer.spoken_by is None


def test_a_text_that_may_be_a_claim_begins_with_the_party_it_names() -> None:
    held = on("c-1", OBSERVERS, MINISTRY)

    [answer] = answers("Ministry on foreign fighters", {"c-1": LIKELY}, held)

    assert [one.party for one in answer.accounts[0].positions] == [MINISTRY, OBSERVERS]


def test_nobody_is_said_to_be_silent_on_what_may_be_a_claim() -> None:
    [answer] = answers(
        "Ministry on foreign fighters", {"c-1": FEW}, on("c-1", OBSERVERS), on("c-2", MINISTRY)
    )

    assert answer.spoken_by is None


def test_two_parties_get_lists_apart_though_one_has_nothing_there() -> None:
    asked = "What did the Ministry and Lorne say about foreign fighters?"

    known, unknown = answers(asked, {"c-1": LIKELY}, on("c-1", MINISTRY))

    assert known.lists_statements
    assert unknown.finding == Nothing()
    assert unknown.spoken_by == Speaker("Lorne", None, 0, "foreign fighters")


def test_a_claim_that_is_meant_counts_as_asked_for() -> None:
    ledger = FakeLedger([on("c-1", MINISTRY)])

    answers(ASKED, {"c-1": LIKELY}, ledger=ledger)

    assert ledger.counted == ["c-1"]


def test_a_search_that_is_made_in_any_case_is_begun() -> None:
    retriever = FakeRetriever()
    desk = Answering(retriever, FakeLedger([on("c-1", MINISTRY)]), THRESHOLDS)

    desk.begin(Heard(ASKED))
    desk.begin(Heard("Ministry on foreign fighters"))

    assert retriever.begun == ["Ministry on foreign fighters"]
