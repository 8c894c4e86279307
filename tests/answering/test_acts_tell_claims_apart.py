"""What was done, the kind of answer wanted and which of a kind is meant tell claims apart."""

from dataclasses import replace

import pytest
from tests.answering.fakes import entry, kind_of, party, said

from onrecord.answering.distinctions.acts import acts_in, opposite_act, other_act
from onrecord.answering.distinctions.one_of_a_kind import other_of_its_kind
from onrecord.answering.distinctions.wanting import kind_wanted, wants_another
from onrecord.asking import Match, Related
from onrecord.model import ENGLISH, Entry, Text

OFFICE = party("Coast Guard of Ostrell")


def about(*wordings: Text, words: str = "as it was said") -> Entry:
    held = entry([OFFICE], [said(OFFICE, words)])
    return replace(held, claim=replace(held.claim, wordings=wordings))


def english(words: str) -> Entry:
    return about(Text(words, ENGLISH))


@pytest.mark.parametrize(
    ("wording", "asked", "found"),
    [
        ("How many jobs will Nordal cut by 2030?", "How many jobs will Nordal create?", Related),
        ("How many jobs will Nordal cut by 2030?", "How many jobs will Nordal slash?", Match),
        ("Who blew up the Tarrow Bridge?", "Who built the Tarrow Bridge?", Related),
        ("Who blew up the Tarrow Bridge?", "Who destroyed the Tarrow Bridge?", Match),
        ("Who blew up the Tarrow Bridge?", "Why did the Tarrow Bridge explode?", Match),
        ("Was the captain of the Aurelia drunk?", "Was the captain arrested?", Related),
        ("Who attacked the Arakan Army?", "Who sells weapons to the Arakan Army?", Related),
        ("Who won the vote in Lissen?", "What was the turnout in the vote in Lissen?", Related),
        ("How much grain was sold at Lissen?", "How much fertiliser was sold at Lissen?", Related),
        ("Who blew up the Tarrow Bridge?", "How much of the Tarrow Bridge is left?", Related),
    ],
)
def test_a_match_tells_what_was_done(wording: str, asked: str, found: type) -> None:
    assert kind_of(asked, english(wording)) is found


@pytest.mark.parametrize(
    ("wording", "asked", "found"),
    [
        ("When will the second line in Lissen open?", "When will the third line open?", Related),
        ("When will the second line in Lissen open?", "When will the 2nd line open?", Match),
        (
            "Does the Sollin Dam take water from the Imber?",
            "Does the Tarrow Dam take water from the Imber?",
            Related,
        ),
        (
            "Does the Sollin Dam take water from the Imber?",
            "Does the great Sollin Dam take water from the Imber?",
            Match,
        ),
        (
            "How many people were on the ferry Aurelia off Lissen?",
            "How many people were on the ferry Galatea off Lissen?",
            Related,
        ),
    ],
)
def test_a_match_is_of_the_one_of_its_kind_that_was_named(
    wording: str, asked: str, found: type
) -> None:
    assert kind_of(asked, english(wording)) is found


def test_acts_are_known_in_three_languages() -> None:
    assert acts_in("Сколько людей спасли?") == acts_in("Скільки людей врятували?") == {"rescue"}
    assert other_act("Сколько армян вернулось?", ["How many Armenians have left?"])
    assert not other_act("Сколько армян уехало?", ["How many Armenians returned?"])
    assert not other_act("How many were there?", ["How many were rescued?"])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("How many people were on board?", "number"),
        ("Сколько лет парому?", "span"),
        ("How many days was he mayor?", "span"),
        ("На скільки років засудили мера?", "span"),
        ("How long ago did it open?", "time"),
        ("What was annual inflation in May?", "number"),
        ("To what age was it raised?", "number"),
        ("Какой была месячная инфляция?", "number"),
        ("До какого возраста подняли?", "number"),
        ("Якою була явка на виборах?", "number"),
        ("Яка ефективність вакцини?", "number"),
        ("What was the cause of inflation?", ""),
        ("Which minister resigned over the cost?", "sort"),
        ("Какая партия получила долю в заводе?", ""),
        ("and when will it open?", "time"),
        ("Хто підірвав міст?", "doer"),
        ("What is the name of the judge?", "doer"),
        ("Як звати суддю?", "doer"),
        ("Which missiles hit the bridge?", "sort"),
        ("What kind of drone was it?", "sort"),
        ("Якими ракетами били по мосту?", "sort"),
        ("Каким образом взорвали мост?", ""),
        ("In which month did it open?", "time"),
        ("Is it so that when it rains they close it?", ""),
        ("When the boat sank, five died.", ""),
        ("Why is it so dear? The price is up by 140 percent!", ""),
        ("five people were on board", ""),
    ],
)
def test_the_kind_of_answer_is_read_from_how_a_question_opens(text: str, kind: str) -> None:
    assert kind_wanted(text) == kind


def test_a_question_whether_something_is_so_may_be_answered_by_any_claim() -> None:
    assert not wants_another("Did Nordal cut 500 jobs?", ["How many jobs did Nordal cut?"])
    assert not wants_another("How many jobs did Nordal cut?", ["Did Nordal cut jobs?"])
    assert wants_another("When did Nordal cut jobs?", ["How many jobs did Nordal cut?"])


def test_how_long_it_was_may_be_asked_as_a_number_of_days_or_as_when_it_began() -> None:
    assert not wants_another("How long was he mayor?", ["How many days was he mayor?"])
    assert not wants_another("Сколько лет он был мэром?", ["How many terms was he mayor?"])
    assert not wants_another("Як довго він був мером?", ["When did he become mayor?"])
    assert wants_another("How long was he mayor?", ["Who was mayor?"])


def test_which_town_was_hit_may_be_asked_of_where_it_was_and_not_of_how_many_died() -> None:
    assert not wants_another("Which town was hit?", ["Where was the strike?"])
    assert wants_another("Which town was hit?", ["How many died in the strike?"])


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("What share of France's uranium comes from Niger?", Match),
        ("What share of the uranium in France comes from Kazakhstan?", Related),
    ],
)
def test_a_country_beside_the_one_of_the_claim_stands_for_what_the_question_leaves_out(
    asked: str, found: type
) -> None:
    assert kind_of(asked, english("What share of France's uranium comes from Niger?")) is found


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("How many people were killed in the protests in Lissen?", Match),
        ("How many protesters were killed in the protests in Lissen?", Match),
        ("How many police officers were killed in the protests in Lissen?", Related),
    ],
)
def test_people_set_apart_are_not_people_on_the_whole(asked: str, found: type) -> None:
    assert (
        kind_of(asked, english("How many people were killed in the protests in Lissen?")) is found
    )


@pytest.mark.parametrize(
    ("asked", "wording"),
    [
        ("How much did Nordal spend on grain?", "How much did Nordal earn on grain?"),
        ("Сколько Нордал потратил на зерно?", "Сколько Нордал заработал на зерне?"),
        ("Скільки Нордал витратив на зерно?", "Скільки Нордал заробив на зерні?"),
        ("Whom has Nordal sacked?", "Whom has Nordal hired?"),
        ("Кого уволил Нордал?", "Кого нанял Нордал?"),
        ("Кого звільнив Нордал?", "Кого найняв Нордал?"),
        ("When were sanctions lifted?", "When were sanctions imposed?"),
        ("Когда сняли санкции?", "Когда ввели санкции?"),
        ("Коли зняли санкції?", "Коли запровадили санкції?"),
        ("Who destroyed the bridge?", "Who built the bridge?"),
    ],
)
def test_of_two_opposite_acts_each_is_the_opposite_of_the_other(asked: str, wording: str) -> None:
    assert opposite_act(asked, [wording])
    assert opposite_act(wording, [asked])
    assert not opposite_act(asked, [asked])


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("How much did the bridge cost?", "how much was paid for the bridge"),
        ("Сколько стоил мост?", "сколько заплатили за мост"),
        ("Скільки коштував міст?", "скільки заплатили за міст"),
        ("Did the crew survive?", "the crew was rescued"),
    ],
)
def test_acts_that_are_told_for_each_other_are_one(asked: str, told: str) -> None:
    assert not other_act(asked, [told])


@pytest.mark.parametrize(
    "words", ["road signs in Lissen", "the level of the river", "a gas target"]
)
def test_nouns_in_the_form_of_a_verb_are_no_acts(words: str) -> None:
    assert acts_in(words) == frozenset()


@pytest.mark.parametrize(
    ("asked", "wording", "other"),
    [
        ("Is the Tarrow Dam full?", "Is the Sollin Dam full?", True),
        ("Полна ли плотина Тарроу?", "Полна ли плотина Соллин?", True),
        ("Чи повна гребля Тарроу?", "Чи повна гребля Соллін?", True),
        ("Is the Sollin Dam full?", "Is the Sollin Dam full?", False),
        ("How far is the dam? Sollin is closed", "How far is the dam?", False),
        ("Is the 2nd line open?", "Is the third line open?", True),
        ("Открыта ли 2-я линия?", "Открыта ли третья линия?", True),
        ("Чи відкрита 2-га лінія?", "Чи відкрита третя лінія?", True),
        ("Is the 2nd line open?", "Is the second line open?", False),
        ("Помогает ли витамин Е?", "Помогает ли витамин B?", True),
        ("Помогает ли витамин В?", "Помогает ли витамин B?", False),
    ],
)
def test_one_of_a_kind_is_another_by_name_number_or_letter(
    asked: str, wording: str, other: bool
) -> None:
    assert other_of_its_kind(asked, english(wording), [wording]) is other
