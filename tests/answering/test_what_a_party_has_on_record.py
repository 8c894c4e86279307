"""Who asks what a party said gets the claims on which it spoke, the latest said first."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

import pytest
from tests.answering.asked import ASKED, MINISTRY, OBSERVERS, THRESHOLDS
from tests.answering.fakes import SEARCHED, FakeLedger, FakeRetriever, claim, entry, party, said

from onrecord.answering import NOTHING_ASKED, Answering
from onrecord.answering.spoken import MOST_SHOWN, Spoken
from onrecord.asking import Answer, Heard, Nothing, Related, Searched, Speaker, Voice
from onrecord.model import Assertion, ClaimId, Entry, Party, PartyId, PartyKind


def on(claim_id: str, *days: int, by: Party = MINISTRY) -> Entry:
    """A claim on which the party spoke on these days of June, and the observers on the first."""
    told = [said(by, f"of the {day}th", on=date(2022, 6, day)) for day in days]
    told.append(said(OBSERVERS, "we were there", on=date(2022, 6, 1)))
    about = [replace(one, claim_id=ClaimId(claim_id)) for one in told]
    return entry([by, OBSERVERS], about, about=claim(claim_id))


def answers(
    asked: str, *held: Entry, near: str = "c-near", ledger: FakeLedger | None = None
) -> tuple[Answer, ...]:
    desk = Answering(FakeRetriever({near: 0.9}), ledger or FakeLedger(held), THRESHOLDS)
    return desk.answer(Heard(asked))


@pytest.mark.parametrize(
    "asked",
    ["What does the Ministry say?", "Ministry says", "что заявило Ministry?", "Що каже Ministry?"],
)
def test_the_claims_on_which_it_spoke_are_listed_the_latest_said_first(asked: str) -> None:
    [answer] = answers(asked, on("c-1", 3, 9), on("c-2", 17), on("c-3", 5), on("c-none"))

    assert isinstance(answer.finding, Related)
    assert answer.claim_ids == ("c-2", "c-1", "c-3")
    assert answer.spoken_by == Speaker(answer.spoken_by.name, MINISTRY, 3)
    assert answer.searched == SEARCHED


def test_a_list_that_was_made_while_the_record_changed_is_not_kept_for_the_changed_one() -> None:
    searched = [replace(SEARCHED, revision=n) for n in (7, 8)]
    ledger = FakeLedger([on("c-1", 3)])
    spoken = Spoken(ledger)
    before = ledger.said_by

    def answered(name: str, searched: Searched) -> tuple[Answer, ...]:
        asked = spoken.asked([Voice(name, certain=True)])
        assert asked is not None
        return spoken.on_anything(ASKED, asked, searched)

    def changed_meanwhile(party_ids: Collection[PartyId]) -> Sequence[Assertion]:
        told = before(party_ids)
        ledger.said_by = before  # type: ignore[method-assign]
        answered(OBSERVERS.names[0].words, searched[1])
        ledger.held = [on("c-1", 3), on("c-2", 17)]
        return told

    ledger.said_by = changed_meanwhile  # type: ignore[method-assign]
    answered("Ministry", searched[0])
    [answer] = answered("Ministry", searched[1])

    assert answer.claim_ids == ("c-2", "c-1")


def test_a_claim_that_ends_in_who_says_so_is_asked_about_itself() -> None:
    [answer] = answers("The ferry was closed. Ministry says.", on("c-1", 3), near="c-1")

    assert answer.spoken_by is None


def misspelt(asked: str, *held: Entry, meant: str) -> tuple[Answer, ...]:
    retriever = FakeRetriever({"c-1": 0.9}, meant={"minstry": meant})
    return Answering(retriever, FakeLedger(held), THRESHOLDS).answer(Heard(asked))


def test_a_party_whose_name_is_misspelt_is_known_as_it_was_searched_for() -> None:
    [answer] = misspelt("what does the minstry say", on("c-1", 3), on("c-2", 17), meant="ministry")

    assert answer.claim_ids == ("c-2", "c-1")
    assert answer.question.text == "what does the minstry say"


@pytest.mark.parametrize("slip", ["minstry", "ministryy", "minsitry", "ministri"])
def test_a_name_that_is_one_slip_away_is_known(slip: str) -> None:
    [answer] = answers(f"wat does the {slip} say", on("c-1", 3))

    assert answer.claim_ids == ("c-1",)


def test_a_country_is_known_by_a_slip_and_a_name_in_capitals_is_not() -> None:
    state = replace(party("Velmora"), kind=PartyKind.STATE)
    held = [on("c-1", 3, by=state), on("c-2", 3, by=party("Lorne"))]

    [country] = answers("What does Velmra say?", *held)
    [person] = answers("What does Lornes say?", *held)

    assert country.claim_ids == ("c-1",)
    assert person.finding == Nothing()


def test_a_mended_word_that_names_no_party_asks_for_nobody() -> None:
    held = on("c-1", 3, by=OBSERVERS)

    [answer] = misspelt("what does the minstry say", held, meant="Lorne")

    assert answer.spoken_by is None


def test_each_claim_is_told_whole_and_compared_with_nothing() -> None:
    [answer] = answers("What does the Ministry say?", on("c-1", 3, 9))

    [account] = answer.accounts
    assert [position.party for position in account.positions] == [OBSERVERS, MINISTRY]
    told = [one for position in account.positions for one in position.statements]
    assert {one.comparison for one in told} == {NOTHING_ASKED}


def test_what_was_said_for_another_is_its_too_and_counts_for_the_spokesman() -> None:
    spokesman = party("Lorne")
    held = on("c-1", 3)
    first = replace(held.assertions[0], spokesperson_id=spokesman.party_id)
    held = replace(
        held,
        assertions=(first, *held.assertions[1:]),
        parties={**held.parties, spokesman.party_id: spokesman},
    )

    [answer] = answers("What did Lorne say?", held)

    assert answer.claim_ids == ("c-1",)


def test_more_claims_than_are_shown_are_counted() -> None:
    many = [on(f"c-{n}", 3) for n in range(MOST_SHOWN + 5)]

    [answer] = answers("What does the Ministry say?", *many)

    assert len(answer.accounts) == MOST_SHOWN
    assert answer.spoken_by is not None
    assert answer.spoken_by.claims == MOST_SHOWN + 5


def test_somebody_of_whom_nothing_is_on_record_is_told_so_by_name() -> None:
    [answer] = answers("What did Lorne say?", on("c-near", 3))

    assert answer.finding == Nothing()
    assert answer.spoken_by == Speaker("Lorne")


def test_a_party_all_of_whose_claims_are_gone_has_nothing_on_record() -> None:
    held = on("c-1", 3)
    ledger = FakeLedger([replace(held, assertions=held.assertions[1:])])

    [answer] = answers("What does the Ministry say?", ledger=ledger)

    assert answer.finding == Nothing()
    assert answer.spoken_by == Speaker("the Ministry", MINISTRY)


def test_what_is_not_certainly_so_asked_is_searched_for() -> None:
    [answer] = answers("What does the baker say?", on("c-1", 3), near="c-1")

    assert answer.spoken_by is None


def test_two_parties_are_answered_apart_though_one_is_unknown() -> None:
    known, unknown = answers("What did the Ministry and Lorne say?", on("c-1", 3))

    assert known.spoken_by == Speaker("the Ministry", MINISTRY, 1)
    assert unknown.spoken_by == Speaker("Lorne")


def test_claims_on_such_a_list_were_not_asked_for() -> None:
    ledger = FakeLedger([on("c-1", 3)])

    answers("What does the Ministry say?", ledger=ledger)

    assert ledger.counted == []


class CountingLedger(FakeLedger):
    """Counts how often it is asked what somebody said."""

    times = 0

    def said_by(self, party_ids: Collection[PartyId]) -> Sequence[Assertion]:
        self.times += 1
        return super().said_by(party_ids)


def test_what_a_party_said_is_looked_up_once_until_the_record_changes() -> None:
    ledger, retriever = CountingLedger([on("c-1", 3)]), FakeRetriever()
    desk = Answering(retriever, ledger, THRESHOLDS)
    asked = Heard("What does the Ministry say?")

    before = [desk.answer(asked), desk.answer(asked)]
    ledger.held = [on("c-1", 3), on("c-2", 9)]
    retriever.searched = lambda: replace(SEARCHED, revision=8)  # type: ignore[method-assign]
    [after] = desk.answer(asked)

    assert before[0] == before[1]
    assert ledger.times == 2
    assert after.claim_ids == ("c-2", "c-1")


def test_no_search_is_begun_that_may_never_be_waited_for() -> None:
    retriever = FakeRetriever()
    desk = Answering(retriever, FakeLedger([on("c-1", 3)]), THRESHOLDS)

    desk.begin(Heard("What does the Ministry say?"))
    desk.begin(Heard("600 foreign fighters were killed"))

    assert retriever.begun == ["600 foreign fighters were killed"]
