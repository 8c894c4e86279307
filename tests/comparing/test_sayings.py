"""How two sayings relate, read from the texts as people write them."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.comparing.sayings import counting, heard

from onrecord.asking import Relation
from onrecord.comparing import (
    Saying,
    compare,
    relate,
    same_scope,
    saying_of_assertion,
    saying_of_question,
    sayings_of_one_day,
)
from onrecord.comparing.names.sides import side_in
from onrecord.comparing.numbers.pairing import MOST_COUNTED, partners
from onrecord.comparing.words.antonyms import opposed
from onrecord.comparing.words.swapping import swapped
from onrecord.model import (
    ENGLISH,
    Assertion,
    AssertionId,
    ClaimId,
    EventClass,
    Mode,
    PartyId,
    Polarity,
    Slot,
    Stance,
)
from onrecord.reading import question_of

R = Relation


TEXTS = [
    ("1,956 fighters were killed in Ukraine", "1,956 fighters were killed in Ukraine", R.SAME),
    ("600 mercenaries were killed", "About 600 foreign fighters were killed", R.COMPATIBLE),
    ("600 mercenaries were killed", "More than 500 mercenaries were killed", R.COMPATIBLE_BOUND),
    ("1,956 fighters were killed", "600 fighters were killed", R.DIFFERS),
    ("1,956 fighters were killed", "1,779 fighters have left", R.DIFFERENT_THING),
    ("20,000 fighters for Moscow", "20,000 fighters on the side of Kyiv", R.DIFFERENT_THING),
    (
        "20,000 mercenaries fight for Russia",
        "На боці України 20 тисяч найманців",
        R.DIFFERENT_THING,
    ),
    ("12 tanks were destroyed", "12 percent of the tanks were destroyed", R.DIFFERENT_THING),
    ("180 foreign fighters died", "180 civilians died", R.DIFFERENT_THING),
    ("Crime fell by 10% in Chicago", "Crime fell by 10% in New York", R.DIFFERENT_SCOPE),
    ("600 fighters were killed", "600 fighters were not killed", R.OPPOSITE),
    ("Kyiv planned to take the city", "Kyiv did not plan to take the city", R.OPPOSITE),
    ("Kyiv planned to take the city", "Kyiv planned to take the city", R.SAME),
    ("The vaccine is safe for everybody", "Bananas grow in Ecuador", R.DIFFERENT_THING),
    ("Bread got 10 percent dearer", "Elephants live 60 years", R.DIFFERENT_THING),
    ("600 mercenaries were killed", "Убито около 600 наёмников", R.COMPATIBLE),
    ("600 mercenaries were killed", "Вбито близько 600 найманців", R.COMPATIBLE),
    ("600 mercenaries were killed", "", R.NOT_COMPARABLE),
    ("", "", R.NOT_COMPARABLE),
]
SENTENCES = st.builds(
    " ".join,
    st.tuples(
        st.sampled_from(["", "In March the ministry said", "По данным ООН,", "За даними штабу"]),
        st.sampled_from(
            ["about 600", "up to 180", "сотни", "10-15 тис.", "not one", "half a million"]
        ),
        st.sampled_from(["soldiers", "наёмников", "цивільних", "percent of voters", "dollars", ""]),
        st.sampled_from(["were killed", "погибло", "виїхало", "in two weeks", "were left", "не"]),
        st.sampled_from(["", "since February", "in Syria", "за сутки", "станом на 1 травня"]),
    ),
)


@pytest.mark.parametrize(("one", "other", "relation"), TEXTS)
def test_two_texts_relate_the_same_in_either_order(
    one: str, other: str, relation: Relation
) -> None:
    a, b = heard(one), heard(other)

    assert compare(a, b).relation is relation
    assert compare(b, a).relation is relation


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("20,000 mercenaries are fighting for Moscow in Ukraine", "Russia"),
        ("mercenaries fighting alongside Moscow's forces in Ukraine", "Russia"),
        ("600 foreign fighters on Ukraine's side were killed", "Ukraine"),
        ("mercenaries on the side of the Russian army", "Russia"),
        ("pro-Russian fighters", "Russia"),
        ("На стороне России воюют 20 000 наёмников", "Russia"),
        ("иностранцы на украинской стороне", "Ukraine"),
        ("За Украину воюют 7 тысяч наёмников", "Ukraine"),
        ("На боці України воюють 20 тисяч найманців", "Ukraine"),
        ("20 тисяч найманців воюють за Росію", "Russia"),
        ("600 mercenaries were killed in Ukraine", ""),
        ("the bill for Ukraine was 3 billion", ""),
        ("", ""),
    ],
)
def test_the_side_on_which_people_fight_is_read(text: str, side: str) -> None:
    assert side_in(text) == side


def test_the_side_of_a_stored_population_counts_too() -> None:
    told = replace(counting(20_000), population="mercenaries on Russia's side")

    compared = relate(heard("20,000 mercenaries fight for Ukraine"), Saying("20,000", (told,)))

    assert compared.relation is Relation.DIFFERENT_THING


def test_figures_of_the_same_thing_are_compared_wherever_they_stand() -> None:
    asked = Saying("", (counting(2000, EventClass.KILLED),))
    told = Saying(
        "",
        tuple(counting(n, e) for n, e in [(6956, EventClass.ARRIVED), (2000, EventClass.KILLED)]),
    )

    assert relate(asked, told).relation is Relation.SAME


def test_the_nearest_number_is_not_chosen_over_the_same_thing() -> None:
    asked = Saying("", (counting(1779, EventClass.KILLED),))
    told = Saying(
        "", tuple(counting(n, e) for n, e in [(1779, EventClass.LEFT), (1956, EventClass.KILLED)])
    )

    assert relate(asked, told).relation is Relation.DIFFERS


def test_a_figure_of_another_thing_is_not_the_opposite() -> None:
    killed = Saying("", (counting(600, EventClass.KILLED),))
    stayed = Saying("", (counting(600, EventClass.LEFT),), Polarity.NEGATED)

    assert relate(killed, stayed).relation is Relation.DIFFERENT_THING


def test_a_question_without_a_figure_is_held_against_none() -> None:
    compared = relate(Saying("How many were killed?"), Saying("", (counting(600),)))

    assert compared.relation is Relation.NOT_COMPARABLE
    assert compared.missing == (Slot.VALUE,)


@pytest.mark.parametrize(
    ("stance", "polarity", "relation"),
    [
        (Stance.STATES, Polarity.AFFIRMED, Relation.SAME),
        (Stance.STATES, Polarity.NEGATED, Relation.OPPOSITE),
        (Stance.DENIES, Polarity.AFFIRMED, Relation.OPPOSITE),
        (Stance.DENIES, Polarity.NEGATED, Relation.OPPOSITE),
    ],
)
def test_a_denial_negates_the_claim_however_it_is_worded(
    stance: Stance, polarity: Polarity, relation: Relation
) -> None:
    said = Assertion(
        AssertionId("a"),
        ClaimId("c"),
        PartyId("p"),
        stance,
        "words",
        ENGLISH,
        Mode.PARAPHRASE,
        polarity=polarity,
    )

    assert relate(Saying("asked"), saying_of_assertion(said, "Party")).relation is relation


def test_a_negation_inside_the_stored_words_leaves_it_open() -> None:
    said = Assertion(
        AssertionId("a"),
        ClaimId("c"),
        PartyId("p"),
        Stance.STATES,
        "The country is never to join an alliance.",
        ENGLISH,
        Mode.PARAPHRASE,
    )
    told = saying_of_assertion(said, "Party")

    for asked in ("The country must never join an alliance", "The country must be neutral"):
        assert relate(heard(asked), told).relation is Relation.SAME


def test_a_later_figure_of_one_party_is_an_update() -> None:
    text = "{} fighters were killed since 24 February 2022"
    march = saying_of_question(question_of(text.format("600"), date(2022, 3, 29)))
    june = saying_of_question(question_of(text.format("1,956"), date(2022, 6, 17)))

    compared = compare(replace(march, party="Ministry"), replace(june, party="Ministry"))

    assert compared.relation is Relation.UPDATED


def test_sayings_on_one_subject_score_higher_than_others() -> None:
    asked = heard("Illegal immigration costs our country $113 billion a year")
    same = heard("Illegal immigration costs the country more than $100 billion every year")
    elsewhere = heard("Illegal immigration costs Georgia $2.4 billion a year")
    unrelated = heard("Wind powers 13 million homes")

    scores = [same_scope(asked, other) for other in (same, elsewhere, unrelated)]

    assert scores[0] > 0.5 > max(scores[1:])


def test_a_likeness_that_is_given_counts() -> None:
    a, b = heard("Prices rose by 8 percent"), heard("Inflation stands at 8 percent")

    assert same_scope(a, b, lambda *_: 0.95) > same_scope(a, b, lambda *_: 0.4)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_two_texts_relate(one: str, other: str) -> None:
    a, b = heard(one), heard(other)

    assert compare(a, b).relation is compare(b, a).relation
    assert 0.0 <= same_scope(a, b) <= 1.0


@given(SENTENCES, SENTENCES)
def test_made_up_sentences_relate_alike_in_either_order(one: str, other: str) -> None:
    a, b = sayings_of_one_day(one, other, date(2022, 6, 17))

    forth, back = compare(a, b), compare(b, a)

    assert forth.relation is back.relation
    assert forth.missing == back.missing


@given(SENTENCES)
def test_a_made_up_sentence_never_parts_from_itself(text: str) -> None:
    a, b = sayings_of_one_day(text, text, date(2022, 6, 17))

    assert compare(a, b).relation in (Relation.SAME, Relation.NOT_COMPARABLE)


def test_two_names_of_one_population_are_no_two_things() -> None:
    assert not swapped("How many mercenaries were killed?", "How many foreign fighters were killed")
    assert not swapped(
        "46,000 soldiers were killed, Velk said", "46,000 soldiers were killed in May"
    )
    assert not swapped("Velk: no felling by 2030", "Will Velmora end felling by 2030?")
    assert swapped("How many civilians were killed there?", "How many pilots were killed there?")


def test_terrorists_may_be_the_fighters_of_whom_others_speak() -> None:
    fighters = replace(counting(20_000, EventClass.KILLED), population="fighter")

    compared = relate(heard("20,000 terrorists were killed"), Saying("20,000", (fighters,)))

    assert compared.relation is R.SAME
    assert Slot.POPULATION in compared.missing


def test_a_slip_of_the_pen_is_no_other_thing() -> None:
    asked = "How many prisonners did the army free in Lissen?"

    assert not swapped(asked, "How many prisoners did the army free in Lissen?")
    assert swapped(asked, "How many vehicles did the army free in Lissen?")
    assert swapped("How many exports were stopped there?", "How many imports were stopped there?")


def test_of_a_table_of_figures_the_first_are_held_against_another() -> None:
    table = question_of("5 men died. " * 150).figures

    assert len(table) > 100
    assert len(partners(table, table)) == MOST_COUNTED


def test_words_are_opposite_only_behind_the_same_word() -> None:
    assert opposed("The plant hired workers", "The plant fired workers")
    assert opposed("Цены стабильны", "Цены нестабильны")
    assert not opposed("The plant hired workers", "The mill fired workers")
    assert not opposed("The plant hired and fired", "The plant fired and hired")
