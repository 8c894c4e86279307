"""A Russian or Ukrainian question is held against what a claim says in English."""

from dataclasses import replace

import pytest
from tests.answering.fakes import entry, figure, kind_of, party, said

from onrecord.answering.distinctions.acts import acts_in
from onrecord.answering.names import alike
from onrecord.asking import Match, Related
from onrecord.model import ENGLISH, RUSSIAN, Entry, Figure, Text

POLICE = party("Police of Ostrell")


def claim(*wordings: Text, counted: Figure | None = None) -> Entry:
    told = said(POLICE, "as it was told", *(() if counted is None else (counted,)))
    held = entry([POLICE], [told])
    return replace(held, claim=replace(held.claim, wordings=wordings))


FENCE = claim(Text("Who paid for the fence on the border with Sarn?", ENGLISH))


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("Кто оплатил забор на границе?", Match),
        ("Хто заплатив за паркан на кордоні?", Match),
    ],
)
def test_a_claim_in_english_is_meant_where_it_has_what_the_words_are_called(
    asked: str, found: type
) -> None:
    assert kind_of(asked, FENCE) is found


FIRED = claim(Text("How many missiles did Iran fire at Israel?", ENGLISH))


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("Сколько ракет Иран выпустил по Израилю?", Match),
        ("Сколько ракет Израиль выпустил по Ирану?", Related),
        ("How many missiles did Israel fire at Iran?", Related),
        ("How many missiles were fired at Israel?", Match),
    ],
)
def test_what_one_country_did_to_another_is_not_what_was_done_to_it(
    asked: str, found: type
) -> None:
    assert kind_of(asked, FIRED) is found


DIED = claim(
    Text("How many people died in the theatre in Ostrell?", ENGLISH),
    Text("Сколько людей погибло в театре Острелла?", RUSSIAN),
    counted=figure(300),
)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("Сколько людей погибло в театре Острелла?", Match),
        ("Сколько людей убили в театре Острелла?", Match),
        ("Сколько людей пряталось в театре Острелла?", Related),
        ("Скільки людей ховалося в театрі Острелла?", Related),
    ],
)
def test_people_who_did_what_no_table_knows_are_not_those_who_died(asked: str, found: type) -> None:
    assert kind_of(asked, DIED) is found


MPOX = claim(
    Text("How many people have died of mpox in Congo?", ENGLISH),
    counted=replace(figure(700), place="Congo"),
)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("Сколько человек умерло от оспы в Конго?", Match),
        ("Сколько человек умерло от Эболы в Конго?", Related),
        ("How many people died of Ebola in Congo?", Related),
    ],
)
def test_who_died_of_one_disease_did_not_die_of_another(asked: str, found: type) -> None:
    assert kind_of(asked, MPOX) is found


DESERTED = claim(
    Text("How many cases of desertion were opened in Ukraine?", ENGLISH),
    Text("Сколько дел открыто о самовольном оставлении части?", RUSSIAN),
)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("Сколько дезертиров в украинской армии?", Match),
        ("Сколько дезертиров в российской армии?", Related),
    ],
)
def test_a_country_that_one_wording_names_holds_for_all_of_them(asked: str, found: type) -> None:
    assert kind_of(asked, DESERTED) is found


@pytest.mark.parametrize(
    ("name", "other", "one"),
    [
        ("фукусимы", "fukushima", True),
        ("кочани", "kočani", True),
        ("лиссабоне", "lisbon", True),
        ("азов", "azov", True),
        ("киву", "kivu", True),
        ("газы", "gaza", True),
        ("набатии", "nabatieh", True),
        ("томаса", "thomas", True),
        ("суми", "sam", False),
        ("сирт", "sura", False),
        ("дальмир", "kelmor", False),
    ],
)
def test_a_name_is_known_in_other_letters_by_its_sound(name: str, other: str, one: bool) -> None:
    assert alike(name, other) is one
    assert alike(other, name) is one


HALL = claim(
    Text("How many people were killed in Ostrell Hall?", ENGLISH),
    counted=replace(figure(145), population="", place="Moscow"),
)


def test_a_place_that_no_table_knows_may_be_where_the_claim_has_its_name() -> None:
    assert kind_of("Сколько людей убили в Острелл Холле?", HALL) is Match
    assert kind_of("Сколько людей убили в Пензе?", HALL) is Related


def test_who_stands_behind_something_is_not_asked_what_it_costs() -> None:
    ordered = claim(Text("Кто заказал взрыв в Острелле?", RUSSIAN))

    assert kind_of("За взрывом в Острелле стоит Кастрия?", ordered) is Match
    assert acts_in("Сколько стоит мост?") == {"cost"}
