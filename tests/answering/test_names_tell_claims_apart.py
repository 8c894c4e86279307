"""A claim that has none of the names asked about is no more than like what was asked."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.answering.fakes import entry, figure, kind_of, party, said

from onrecord.answering.distinctions.known_names import another_named, knows_none_of
from onrecord.answering.distinctions.nations import in_another_seat
from onrecord.answering.distinctions.towns import in_another_town
from onrecord.answering.names import alike, names_in, words_of
from onrecord.answering.relevance.other_names import names_another
from onrecord.answering.relevance.sharing import words_missing
from onrecord.asking import Match, Related
from onrecord.model import ENGLISH, RUSSIAN, Entry, Text
from onrecord.reading import question_of
from onrecord.text import plain_letters

MINISTRY = party("Kastria's Ministry of Finance")
LISSEN = Text("Why was the airport of Lissen closed in July?", ENGLISH)


def deficit() -> Entry:
    held = entry([MINISTRY], [said(MINISTRY, "a large one, in the port of Lissen too")])
    wordings = (
        Text("How large is the budget deficit of Velmora?", ENGLISH),
        Text("Каков дефицит бюджета Велморы?", RUSSIAN),
    )
    return replace(held, claim=replace(held.claim, wordings=wordings))


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("How large is the deficit of Velmora?", Match),
        ("What does Kastria say of the deficit of Velmora?", Match),
        ("How large is the deficit, asks Kastria", Match),
        ("Velmora: how large is the deficit in Ostrell?", Match),
        ("Насколько велик дефицит бюджета в Велморе?", Match),
        ("How large is the budget deficit?", Match),
        ("HOW LARGE IS THE DEFICIT OF OSTRELL?", Related),
        ("How large was the deficit in May, on Monday?", Match),
        ("How large is the deficit of Velmora after the flood?", Match),
        ("How large is the deficit of Ostrell?", Related),
        ("Насколько велик дефицит бюджета в Остреле?", Related),
    ],
)
def test_a_match_has_one_of_the_names_asked_about(asked: str, found: type) -> None:
    assert kind_of(asked, deficit()) is found


def test_the_place_of_a_figure_and_the_seat_of_a_government_are_names_it_has() -> None:
    held = entry([MINISTRY], [said(MINISTRY, "600", replace(figure(600), place="Ukraine"))])

    assert not knows_none_of(held, names_in("the fighters who came to Ukraine"))
    assert not knows_none_of(held, names_in("those who fought for Kiev"))
    assert knows_none_of(held, names_in("those who fought for Damascus"))


def test_a_name_in_other_letters_than_the_claim_tells_nothing() -> None:
    held = entry([MINISTRY], [said(MINISTRY, "600", figure(600))])

    assert not knows_none_of(held, names_in("сколько погибло в Дамаске"))


@pytest.mark.parametrize(
    ("name", "form", "is_one"),
    [
        ("ukraine", "ukrainians", True),
        ("мариуполь", "мариупольского", True),
        ("lissen", "lissens", True),
        ("kyiv", "ukraine", True),
        ("iran", "iraq", False),
        ("marrakesh", "march", False),
        ("lissen", "lisbon", False),
        ("кастрійських", "кастрія", True),
        ("сирийских", "сирии", True),
        ("сирийских", "сибири", False),
        ("луганска", "луганск", True),
        ("lisbon", "portugal", False),
        ("zhitomir", "zhytomyr", True),
        ("sergei", "sergey", True),
        ("dnipro", "donetsk", False),
        ("miner", "ministry", False),
        ("berliner", "berlin", True),
        ("екібастузька", "экибастузская", True),
        ("новомосковск", "новочеркасск", False),
    ],
)
def test_forms_of_one_name_are_alike_and_names_that_begin_alike_are_not(
    name: str, form: str, is_one: bool
) -> None:
    assert alike(name, form) is is_one


def test_neither_a_month_nor_an_article_is_a_name_that_a_claim_has() -> None:
    herald = party("The Lissen Herald")
    held = entry([herald], [said(herald, "600", figure(600))])
    wording = Text("How many were killed in March 2025?", ENGLISH)
    dated = replace(held, claim=replace(held.claim, wordings=(wording,)))

    assert knows_none_of(dated, names_in("600 killed in the Marrakesh earthquake"))
    assert knows_none_of(dated, names_in("Three men were killed in Ostrell"))


def test_a_name_in_few_words_is_one_though_the_first_word_is_raised_too() -> None:
    assert names_in("Inflation in Velmora rose").inside == {"velmora"}


def test_marks_on_letters_make_no_other_name() -> None:
    assert names_in("the trams of Łódź stood still").inside == {"lodz"}
    assert words_of("Chișinău") == ("chisinau",)


def test_an_acronym_of_several_is_no_name() -> None:
    assert not names_in("the vote of forty MPs").inside


@pytest.mark.parametrize(
    ("asked", "otherwise"),
    [
        ("Why was the airport of Ostrell closed in July?", True),
        ("Ostrell: the airport closed", True),
        ("Why was the airport closed in July?", False),
        ("Why was the airport of Lissen closed, asks Ostrell?", False),
        ("Why was Kastria's airport of Lissen closed?", False),
        ("Ambulances at the airport", False),
        ("Почему закрыли аэропорт Остреля?", True),
        ("Почему закрыли аэропорт Лиссена?", False),
        ("¿Por qué cerraron el aeropuerto de Ostrell en Lisen?", False),
    ],
)
def test_a_question_names_another_where_it_has_a_name_of_its_own_and_lacks_the_claims(
    asked: str, otherwise: bool
) -> None:
    held = entry([MINISTRY], [said(MINISTRY, "because of ash")])
    closed = replace(held, claim=replace(held.claim, wordings=(LISSEN,)))

    assert names_another(closed, question_of(asked)) is otherwise


def test_a_seat_of_government_is_no_other_name_than_its_country() -> None:
    held = entry([MINISTRY], [said(MINISTRY, "because of ash")])
    wording = Text("How much did Portugal borrow?", ENGLISH)
    borrowed = replace(held, claim=replace(held.claim, wordings=(wording,)))

    assert not names_another(borrowed, question_of("What did Lisbon borrow this year?"))
    assert names_another(borrowed, question_of("What did Dublin borrow this year?"))


@pytest.mark.parametrize(
    ("asked", "elsewhere"),
    [
        ("A rocket hit a house in Lisbon and killed 7", True),
        ("В Лиссабоне ракета попала в дом, 7 погибших", True),
        ("У Лісабоні ракета влучила в будинок, 7 загиблих", True),
        ("Lisbon says that 7 were killed", False),
        ("Officials in Lisbon say that 7 were killed in Lissen", False),
        ("В Лиссабоне заявили о 7 погибших", False),
        ("A rocket killed 7", False),
    ],
)
def test_what_happened_in_a_seat_of_government_did_not_happen_in_another_town(
    asked: str, elsewhere: bool
) -> None:
    held = entry([MINISTRY], [said(MINISTRY, "Portugal, in the words of Lisbon, counts 40")])
    wording = Text("How many people did the rocket kill in Lissen?", ENGLISH)
    struck = replace(held, claim=replace(held.claim, wordings=(wording,)))

    assert in_another_seat(struck, asked) is elsewhere


def test_a_seat_of_government_where_the_claim_happened_is_none_elsewhere() -> None:
    held = entry([MINISTRY], [said(MINISTRY, "the Lissen hospital in Lisbon was hit")])
    wording = Text("How many people did the rocket kill at the Lissen hospital?", ENGLISH)
    struck = replace(held, claim=replace(held.claim, wordings=(wording,)))

    assert not in_another_seat(struck, "A rocket killed 7 in Lisbon")


@pytest.mark.parametrize(
    ("asked", "elsewhere"),
    [
        ("Did 40 people die in the fire in Hong Kong?", True),
        ("В Гонконге при пожаре погибли 40 человек", True),
        ("У Гонконгу під час пожежі загинули 40 людей", True),
        ("В Урумчи при пожаре погибли 40 человек", False),
        ("40 people died in a fire in China", False),
        ("40 people died in the fire", False),
        ("40 people died in the fire, not 10 as in Shenzhen", False),
    ],
)
def test_what_happened_in_one_town_did_not_happen_in_another(asked: str, elsewhere: bool) -> None:
    held = entry([MINISTRY], [said(MINISTRY, "10 people died, as in Shenzhen in May")])
    wording = Text("How many people died in the fire in Urumqi?", ENGLISH)
    burnt = replace(held, claim=replace(held.claim, wordings=(wording,)))

    assert in_another_town(burnt, asked) is elsewhere


@pytest.mark.parametrize("asked", ["What did Poles borrow?", "Что занимали поляки?", "Warsaw"])
def test_a_people_and_a_seat_of_government_are_no_words_that_a_claim_on_a_country_lacks(
    asked: str,
) -> None:
    held = entry([MINISTRY], [said(MINISTRY, "as much as before")])
    wordings = (
        Text("How much did Poland borrow?", ENGLISH),
        Text("Сколько заняла Польша?", RUSSIAN),
    )
    borrowed = replace(held, claim=replace(held.claim, wordings=wordings))

    assert words_missing(borrowed, question_of(asked)).isdisjoint({"pol", "поляк", "warsaw"})
    assert words_missing(borrowed, question_of("What did Danes borrow?"))


def test_a_long_message_may_name_others_beside_its_claim() -> None:
    held = entry([MINISTRY], [said(MINISTRY, "because of ash")])
    closed = replace(held, claim=replace(held.claim, wordings=(LISSEN,)))
    told = "My cousin Bertold from Ostrell waited two whole nights beside grumpy tired passengers"

    assert not names_another(closed, question_of(f"{told} because some airport was closed"))


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("Tessar recalled two million cars", Match),
        ("Two million cars were recalled", Match),
        ("Cars recalled again", Match),
        ("Yesterday two million cars were recalled", Match),
        ("Recently somebody recalled two million cars. Is it so?", Match),
        ("Fordal recalled two million cars", Related),
        ("Two million cars recalled, KPD officials say", Match),
        ("KPD officials said that two million cars were recalled", Match),
        ("TWO MILLION CARS RECALLED BY KPD WORKERS", Match),
        ("Cars of KPD workers were recalled", Related),
        ("Fordal's cars were recalled", Related),
    ],
)
def test_a_name_of_its_own_in_the_question_is_one_that_the_claim_has(
    asked: str, found: type
) -> None:
    held = entry([MINISTRY], [said(MINISTRY, "two million")])
    wording = Text("How many cars has Tessar recalled?", ENGLISH)
    recall = replace(held, claim=replace(held.claim, wordings=(wording,)))

    assert kind_of(asked, recall) is found


def held_in(month: str, whose: str) -> Entry:
    wording = Text(f"How many {whose} soldiers did Drevia or Ostmar hold in {month}?", ENGLISH)
    held = entry([MINISTRY], [said(MINISTRY, "as Drevia and Ostmar agreed")])
    return replace(held, claim=replace(held.claim, wordings=(wording,)))


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("How many Drevian soldiers were held in September?", Match),
        ("How many of the soldiers of Drevia were held in September 2025?", Match),
        ("What was said on 5 March of the Drevian soldiers?", Match),
        ("How many soldiers are held by Ostmar?", Match),
        ("How many dead soldiers were held by Ostmar?", Match),
        ("How many Drevian soldiers were held in March 2025?", Related),
        ("How many Drevian soldiers were held last May?", Related),
        ("How many Ostmari soldiers does Drevia hold?", Related),
    ],
)
def test_a_match_is_worded_for_the_month_and_the_side_that_were_asked_about(
    asked: str, found: type
) -> None:
    assert kind_of(asked, held_in("September", "Drevian")) is found


@given(st.text(max_size=200))
def test_any_text_has_names_that_stand_in_it(text: str) -> None:
    names = names_in(text)

    plain = plain_letters(text).casefold()
    assert all(name in plain for name in names.inside | names.opening)
    assert not names.inside & names.opening


@pytest.mark.parametrize(
    ("text", "another"),
    [
        ("UPS workers went on strike", True),
        ("US officials say workers went on strike", False),
        ("Yesterday many workers went on strike", False),
        ("Вчера бастовали рабочие", False),
        ("Учора страйкували робітники", False),
        ("Наши рабочие бастуют", False),
        ("Наші робітники страйкують", False),
    ],
)
def test_whose_people_an_acronym_tells_is_another_name_and_who_says_so_none(
    text: str, another: bool
) -> None:
    wording = "How many of the workers at Velmora went on strike?"

    assert another_named(deficit(), text, [wording]) is another


@pytest.mark.parametrize(
    "asked",
    [
        "How large is the deficit in Western Europe?",
        "Насколько велик дефицит в Западной Европе?",
        "Який дефіцит у Західній Європі?",
    ],
)
def test_a_part_of_the_world_is_no_name_that_a_claim_lacks(asked: str) -> None:
    assert not knows_none_of(deficit(), names_in(asked))
