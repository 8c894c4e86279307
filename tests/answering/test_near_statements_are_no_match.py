"""A statement or question that tells or wants something else than a claim is only like it."""

from dataclasses import replace

import pytest
from tests.answering.fakes import KILLED, FakeLedger, FakeRetriever, kind_of
from tests.answering.test_a_question_fits_a_claim import asked, counted, on_record

from onrecord.answering import Answering
from onrecord.answering.names import alike
from onrecord.asking import Heard, InPart, Match, Nothing, Related
from onrecord.deciding import Thresholds
from onrecord.model import ENGLISH, RUSSIAN, Entry, EventClass, Phrasing, PhrasingId, Text

DEAD = counted(83, "", EventClass.KILLED, "Ostrell")
SHOOTINGS = counted(296, "shooting", None, "Ostrell")
CHILDREN = counted(1_500, "child", EventClass.PRESENT, "Ostrell")
SOLDIERS = counted(4_120, "soldier", EventClass.KILLED, "Ostrell")
SEEKERS = counted(32_059, "asylum seeker", EventClass.PRESENT, "Ostrell")


def found(text: str, held: Entry) -> type:
    return kind_of(text, held)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Vitamin A protects against measles", Match),
        ("Does vitamin D protect against measles?", Related),
        ("Помогает ли витамин D от кори?", Related),
    ],
)
def test_a_letter_tells_things_of_a_kind_apart(text: str, kind: type) -> None:
    wordings = ("Does vitamin A protect against measles?", "Помогает ли витамин А от кори?")
    [held, russian] = map(on_record, wordings)
    said_so = (*held.claim.wordings, Text(russian.claim.wordings[0].words, RUSSIAN))

    assert found(text, replace(held, claim=replace(held.claim, wordings=said_so))) is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Sandu won the runoff with 55 percent", Match),
        ("Sandu won the second round with 55 percent", Match),
        ("Sandu won the first round with 42 percent", Related),
    ],
)
def test_a_runoff_is_the_second_round(text: str, kind: type) -> None:
    assert found(text, on_record("What share of the vote did Sandu win in the runoff?")) is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("What set off the Eaton fire?", Match),
        ("The Eaton fire was set by two men", Match),
        ("The Eaton fire burned for 24 days", Related),
    ],
)
def test_a_number_is_not_told_of_what_counts_nothing(text: str, kind: type) -> None:
    assert found(text, on_record("What caused the Eaton fire?")) is kind


@pytest.mark.parametrize(
    "text",
    [
        "The Ostrell marathon drew 11,000 runners",
        "The Ostrell marathon drew eleven thousand runners",
        "В марафоне в Острелле бежали одиннадцать тысяч бегунов",
    ],
)
def test_a_number_in_words_is_the_number_in_digits(text: str) -> None:
    held = on_record("The Ostrell marathon drew 11,000 runners")
    russian = Text("На марафон в Острелле вышли 11 тысяч бегунов", RUSSIAN)
    wordings = (*held.claim.wordings, russian)

    assert found(text, replace(held, claim=replace(held.claim, wordings=wordings))) is Match


def test_another_number_is_asked_of_the_claim_that_is_worded_as_that_count() -> None:
    held = on_record("The Ostrell marathon drew 11,000 runners")

    assert found("The Ostrell marathon drew ninety thousand runners", held) is Match
    assert found("The Ostrell marathon drew ninety thousand spectators", held) is Related


def test_who_was_hurt_in_shootings_is_not_how_many_there_were() -> None:
    held = on_record("How many shootings were there in Ostrell?", SHOOTINGS)

    assert kind_of("How many people were wounded in shootings in Ostrell?", held) is Related
    assert kind_of("There were 300 shootings in Ostrell", held) is Match


def test_what_is_spent_is_not_what_is_earned() -> None:
    held = on_record("How much did Drevia earn in the first 100 days of the war?")

    assert kind_of("How much did Drevia spend on the war in the first 100 days?", held) is Related
    assert kind_of("How much did Drevia make in the first 100 days of the war?", held) is Match


def test_children_at_school_are_not_children_at_work() -> None:
    held = on_record("How many children work on farms in Ostrell?", CHILDREN)

    assert kind_of("How many children go to school in Ostrell?", held) is Related
    assert kind_of("How many children work in Ostrell?", held) is Match


def test_what_harms_children_is_not_what_harms_bees() -> None:
    held = on_record("Do neonics kill bees?")

    assert kind_of("Do neonics harm children?", held) is Related


def test_who_lent_the_money_is_told_by_three_letters_too() -> None:
    held = on_record("How much money did the IMF lend Argentina?")

    assert kind_of("How much money did China lend Argentina?", held) is Related


def test_the_heat_is_not_the_flood() -> None:
    held = on_record("How many people died in the floods in Ostrell?", DEAD)

    assert kind_of("How many people died in the heat wave in Ostrell?", held) is Related


def test_what_happened_may_be_the_word_that_is_missing() -> None:
    held = on_record("How many Drevian soldiers were killed in Ostrell?", SOLDIERS)

    answer = asked("how many of Drevias soldiers surendered in Ostrell", held, chances=(0.55,))

    assert isinstance(answer.finding, Related)


def test_the_claim_that_says_all_that_is_asked_is_meant_though_another_is_near() -> None:
    drunk = on_record("Was the captain of the ferry Aurelia drunk?", claim_id="c-drunk")
    aboard = on_record("Who owned the ferry Aurelia?", claim_id="c-owner")
    text = "Ferry captain drunk on the Aurelia again"

    answer = asked(text, drunk, aboard, chances=(0.7, 0.4))

    assert isinstance(answer.finding, Match)
    assert answer.claim_ids == ("c-drunk",)


def test_three_latin_letters_are_no_beginning_of_another_name() -> None:
    assert not alike("gap", "gaza")
    assert alike("ама", "амы")
    assert alike("иран", "ирана")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("How many asylum seekers are being put up in hotels?", Match),
        ("How many asylum seekers were attacked in hotels?", Related),
        ("300 vending machines are in hotels for asylum seekers", Related),
    ],
)
def test_a_word_that_no_table_knows_is_counted_where_the_claim_has_it(
    text: str, kind: type
) -> None:
    assert found(text, on_record("How many asylum seekers live in hotels?", SEEKERS)) is kind


def test_what_something_cost_is_a_sum_in_every_tongue() -> None:
    cost = counted(700_000_000, "", None, "")
    held = on_record("How much did the Rwanda scheme cost?", replace(cost, unit="GBP"))
    wordings = (Text("Сколько стоила программа с Руандой?", RUSSIAN),)
    told = replace(held, claim=replace(held.claim, wordings=wordings))

    assert found("Во сколько обошлась программа с Руандой?", told) is Match


@pytest.mark.parametrize(
    ("chance", "unread", "kind"),
    [(0.07, True, Related), (0.07, False, Nothing), (0.04, True, Nothing)],
)
def test_what_words_alone_found_is_related_from_a_smaller_chance_on(
    chance: float, *, unread: bool, kind: type
) -> None:
    held = on_record("Who destroyed the dam in Ostrell?")
    told = (Text("Почему взорвалась плотина в Острелле?", RUSSIAN),)
    entry = replace(held, claim=replace(held.claim, wordings=told))
    retriever = FakeRetriever({KILLED: chance}, (InPart.LANGUAGE_UNREAD,) if unread else ())
    thresholds = Thresholds(match=0.68, related=0.1, birth="these tests")
    desk = Answering(retriever, FakeLedger([entry]), thresholds)

    [answer] = desk.answer(Heard("Кто взорвал плотину в Острелле?"))

    assert type(answer.finding) is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The owner of the Marita has 55 ships", Related),
        ("The Marita is owned by a firm that lost power", Match),
    ],
)
def test_so_many_things_are_not_told_of_what_counts_none(text: str, kind: type) -> None:
    assert found(text, on_record("Why did the container ship Marita lose power?")) is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Rents in Drevia rose by 200 percent", Related),
        ("Drevia's profit doubled in a year", Related),
        ("Inflation in Drevia rose to 120 percent", Match),
        ("Prices rose by 120 percent in Drevia", Match),
    ],
)
def test_what_rose_is_what_the_claim_is_of(text: str, kind: type) -> None:
    assert found(text, on_record("How high was inflation in Drevia last year?")) is kind


def test_a_name_with_a_capital_inside_is_one_where_it_opens() -> None:
    held = on_record("How much will 3M pay water suppliers over PFAS?")

    assert kind_of("DuPont will pay 1.2 billion over PFAS", held) is Related
    assert kind_of("Water suppliers get 10 billion over PFAS", held) is Match


def test_the_words_of_a_long_name_are_names_alone() -> None:
    held = on_record("How many workers died on the Brenn Bridge?", DEAD)
    words = Phrasing(PhrasingId("f-1"), held.claim.claim_id, "Oskar Brenn Bridge deaths", ENGLISH)

    asked_of = replace(held, phrasings=(words,))

    assert found("A loose cable took down the Oskar Brenn Bridge", asked_of) is Related
