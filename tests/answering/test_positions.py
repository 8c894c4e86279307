"""What parties said, as an answer lays it out."""

from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.answering.fakes import entry, figure, party, place, publication, said

from onrecord.answering import account_of, name_of
from onrecord.asking import (
    Account,
    Answer,
    Match,
    Nothing,
    Position,
    Question,
    Related,
    Relation,
    Speaker,
    Statement,
)
from onrecord.model import (
    ENGLISH,
    RUSSIAN,
    UKRAINIAN,
    Assertion,
    Entry,
    Figure,
    Language,
    Party,
    Polarity,
    Stance,
    Status,
    Text,
)
from onrecord.reading import question_of

MINISTRY, OBSERVERS, AGENCY = party("Ministry"), party("Observers"), party("Agency")
MARCH, JUNE = date(2022, 3, 29), date(2022, 6, 17)
ASKED = Question("1,956 were killed", ENGLISH, "", "", (figure(1956),))
_ANSWER_TYPES = (Answer, Speaker, Match, Related, Nothing, Account, Position, Statement)


def spoken(positions: tuple[Position, ...]) -> list[tuple[str, list[str]]]:
    return [(name_of(p.party), [t.assertion.words for t in p.statements]) for p in positions]


def test_a_party_that_spoke_twice_is_shown_in_the_order_said() -> None:
    told = [said(MINISTRY, "1,956", on=JUNE), said(MINISTRY, "about 600", on=MARCH)]

    positions = account_of(entry([MINISTRY], told), ASKED).positions

    assert spoken(positions) == [("Ministry", ["about 600", "1,956"])]


def test_parties_come_in_the_order_they_first_spoke_then_by_name() -> None:
    told = [
        said(OBSERVERS, "late", on=JUNE),
        said(MINISTRY, "also late", on=JUNE),
        said(AGENCY, "early", on=MARCH),
    ]

    positions = account_of(entry([MINISTRY, OBSERVERS, AGENCY], told), ASKED).positions

    assert [name for name, _ in spoken(positions)] == ["Agency", "Ministry", "Observers"]


def test_what_was_said_on_an_unknown_day_comes_last() -> None:
    told = [said(AGENCY, "some day"), said(OBSERVERS, "then", on=JUNE), said(OBSERVERS, "ever")]

    positions = account_of(entry([OBSERVERS, AGENCY], told), ASKED).positions

    assert spoken(positions) == [("Observers", ["then", "ever"]), ("Agency", ["some day"])]


def test_how_an_assertion_relates_to_the_question_never_changes_the_order() -> None:
    told = [said(AGENCY, "6", figure(6), on=MARCH), said(OBSERVERS, "1,956", figure(1956), on=JUNE)]
    held = entry([OBSERVERS, AGENCY], told)

    asked_the_first = account_of(held, replace(ASKED, figures=(figure(6),))).positions
    asked_the_last = account_of(held, ASKED).positions

    assert spoken(asked_the_first) == spoken(asked_the_last)


def test_what_has_no_place_is_not_shown() -> None:
    placed, placeless, elsewhere = (said(MINISTRY, words) for words in ("a", "b", "c"))
    paper, lost = publication("paper"), publication("lost")
    evidence = [place(placed, paper), place(elsewhere, lost)]

    positions = account_of(
        entry([MINISTRY], [placed, placeless, elsewhere], evidence), ASKED
    ).positions

    assert spoken(positions) == [("Ministry", ["a"])]


def test_what_was_withdrawn_is_not_shown() -> None:
    withdrawn = replace(said(MINISTRY, "a"), status=Status.WITHDRAWN)

    assert account_of(entry([MINISTRY], [withdrawn]), ASKED).positions == ()


def test_places_are_told_in_the_order_of_publication() -> None:
    one = said(MINISTRY, "a")
    late, early = publication("late", on=JUNE), publication("early", on=MARCH)
    held = entry([MINISTRY], [one], [place(one, late), place(one, early)], late, early)

    [position] = account_of(held, ASKED).positions

    assert [e.publication_id for e in position.statements[0].evidence] == ["u-early", "u-late"]


def test_a_declined_comment_is_held_against_nothing() -> None:
    silent = said(MINISTRY, "declined to comment", stance=Stance.DECLINES)
    held = entry([MINISTRY], [replace(silent, polarity=Polarity.NEGATED)])

    [position] = account_of(held, ASKED).positions

    assert position.statements[0].comparison.relation is Relation.NOT_COMPARABLE


def denied(question: str, language: Language) -> Relation:
    """How a denial relates to this question."""
    held = entry([MINISTRY], [replace(said(MINISTRY, "we hit no one"), polarity=Polarity.NEGATED)])

    [position] = account_of(held, question_of(question, language=language)).positions

    return position.statements[0].comparison.relation


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("How many people were killed in the theatre?", ENGLISH),
        ("Сколько людей погибло в театре?", RUSSIAN),
        ("Скільки людей загинуло в театрі?", UKRAINIAN),
    ],
)
def test_a_denial_is_not_the_opposite_of_a_question_that_asks_how_many(
    question: str, language: Language
) -> None:
    assert denied(question, language) is Relation.NOT_COMPARABLE


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Were people killed in the theatre?", ENGLISH),
        ("1,956 people were killed in the theatre", ENGLISH),
        ("В театре погибли люди?", RUSSIAN),
        ("У театрі загинули люди?", UKRAINIAN),
    ],
)
def test_a_denial_is_the_opposite_of_what_a_question_states(
    question: str, language: Language
) -> None:
    assert denied(question, language) is Relation.OPPOSITE


def test_swapping_two_names_swaps_them_in_the_answer_and_changes_nothing_else() -> None:
    told = [
        said(MINISTRY, "600", figure(600), on=MARCH),
        said(OBSERVERS, "fewer", on=JUNE, stance=Stance.DISPUTES),
        said(MINISTRY, "1,956", figure(1956), on=JUNE),
    ]
    held = entry([MINISTRY, OBSERVERS], told)

    as_named = account_of(held, ASKED)
    swapped = account_of(_with_names_swapped(held), ASKED)

    assert _without_names(swapped) == _without_names(as_named)
    assert [name_of(p.party) for p in as_named.positions] == ["Ministry", "Observers"]
    assert [name_of(p.party) for p in swapped.positions] == ["Observers", "Ministry"]


def _with_names_swapped(held: Entry) -> Entry:
    named = {"Ministry": "Observers", "Observers": "Ministry"}

    def swap(one: Party) -> Party:
        return replace(one, names=tuple(Text(named.get(n.words, n.words)) for n in one.names))

    return replace(held, parties={key: swap(one) for key, one in held.parties.items()})


def _without_names(account: Account) -> Account:
    def plain(one: Party) -> Party:
        return replace(one, names=())

    return replace(
        account,
        positions=tuple(replace(p, party=plain(p.party)) for p in account.positions),
        notes=tuple(replace(n, parties=tuple(map(plain, n.parties))) for n in account.notes),
        parties={key: plain(one) for key, one in account.parties.items()},
    )


def test_no_type_of_an_answer_can_hold_a_judgement() -> None:
    """A field added to an answer fails here until somebody has said that it holds none."""
    held = {kind.__name__: {f.name for f in fields(kind)} for kind in _ANSWER_TYPES}

    assert held == {
        "Answer": {"question", "finding", "searched", "in_part", "withdrawn", "spoken_by"},
        "Speaker": {"name", "party", "claims", "topic"},
        "Match": {"account"},
        "Related": {"accounts"},
        "Nothing": set(),
        "Account": {"claim", "positions", "notes", "probability", "parties", "publications"},
        "Position": {"party", "statements"},
        "Statement": {"assertion", "comparison", "evidence"},
    }


_words = st.text(max_size=8)
_figures = st.builds(figure, st.one_of(st.none(), st.floats()))
_assertions: st.SearchStrategy[Assertion] = st.builds(
    said,
    st.sampled_from([MINISTRY, OBSERVERS, AGENCY]),
    _words,
    _figures,
    on=st.one_of(st.none(), st.dates()),
    stance=st.sampled_from(Stance),
)


@given(
    st.lists(_assertions, max_size=6),
    st.lists(_figures, max_size=2),
    st.sets(st.integers(0, 5)),
    st.sets(st.sampled_from([MINISTRY, OBSERVERS, AGENCY])),
)
def test_any_part_of_a_record_makes_an_account(
    told: list[Assertion], asked: list[Figure], kept: set[int], known: set[Party]
) -> None:
    whole = entry(sorted(known, key=name_of), told)
    part = replace(whole, evidence=tuple(e for n, e in enumerate(whole.evidence) if n in kept))

    account = account_of(part, replace(ASKED, figures=tuple(asked)))

    assert {p.party for p in account.positions} <= known
    assert all(told.evidence for position in account.positions for told in position.statements)
