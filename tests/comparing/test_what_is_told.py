"""Who says it is left aside where what is said is held against something."""

import pytest

from onrecord.comparing.words.untold import what_is_told, without_teller

TOLD = "The bridge cost 90 million"


@pytest.mark.parametrize(
    "text",
    [
        f"{TOLD}, the mayor said.",
        f"{TOLD}, said the mayor's office",
        f"{TOLD}, according to the opposition",
        f"According to the opposition, {TOLD}",
        f"The opposition says {TOLD}",
        f"The opposition claims that {TOLD}",
        f"Mayor: {TOLD}",
    ],
)
def test_a_frame_around_what_is_said_is_left_out(text: str) -> None:
    assert without_teller(text) == TOLD


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("По данным ЦИК, явка составила 51%", "явка составила 51%"),
        ("Явка составила 51%, сообщил глава комиссии", "Явка составила 51%"),
        ("Глава комиссии сообщил, что явка составила 51%", "явка составила 51%"),
        ("Рахункова палата: дефіцит бюджету 1,9 трлн", "дефіцит бюджету 1,9 трлн"),
        ("Тариф на воду 45 гривень, кажуть депутати", "Тариф на воду 45 гривень"),
    ],
)
def test_a_frame_is_left_out_in_russian_and_ukrainian(text: str, told: str) -> None:
    assert without_teller(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Poland: unemployment is at 5 percent this year",
        "The Polish ministry said 300 mines were closed",
        "Troops wounded at the bridge: is 7,000 right?",
        "Kenya reported 1,340 cases of cholera",
        "Voters said no",
    ],
)
def test_what_may_belong_to_what_is_said_stays(text: str) -> None:
    assert without_teller(text) == text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("According to the unions unemployment is 7 percent", "unemployment is 7 percent"),
        ("According to a new study half the bees died", "half the bees died"),
        ("По данным профсоюзов безработица достигла 7%", "безработица достигла 7%"),
        ("За даними міністерства зарплати зросли на 9%", "зарплати зросли на 9%"),
    ],
)
def test_a_frame_that_no_comma_closes_is_left_out_behind_its_head(text: str, told: str) -> None:
    assert without_teller(text) == told


def test_whose_report_it_is_does_not_become_the_claim() -> None:
    text = "According to the report of the unions unemployment is 7 percent"

    assert without_teller(text) == text


def test_a_sentence_behind_the_count_is_of_something_else() -> None:
    assert what_is_told("The strike hit 65,000. Unions plan more.") == "The strike hit 65,000."


def test_a_sentence_that_takes_the_count_back_stays() -> None:
    text = "They say 65,000 were hit. That is not so."

    assert what_is_told(text) == text
