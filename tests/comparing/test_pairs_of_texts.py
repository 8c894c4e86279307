"""The table of pairs of texts: how each pair relates, in either order."""

import csv
import time
from datetime import date
from pathlib import Path

import pytest

from onrecord.comparing import compare, sayings_of_one_day
from onrecord.comparing.words.gaps import plain_words
from onrecord.comparing.words.swapping import swapped

TODAY = date(2022, 12, 1)


def rows() -> list[dict[str, str]]:
    table = Path(__file__).parent / "text_pairs.tsv"
    with table.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row['a']} / {row['b']}")
def test_a_pair_relates_as_the_table_says(row: dict[str, str]) -> None:
    a, b = sayings_of_one_day(row["a"], row["b"], TODAY)

    assert compare(a, b).relation == row["relation"]
    assert compare(b, a).relation == row["relation"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The war has cost $1 trillion", "The conflict has cost $2 trillion"),
        ("The ministry says 600 were killed", "The army says 600 were killed"),
        ("600 mercenaries were killed in Ukraine", "600 legionnaires were eliminated in Ukraine"),
        ("The program feeds 1.2 million children", "The program serves 3 million children"),
        ("600 men died in the past week", "900 men died in the past month"),
        ("Goals of stage one met, the minister said", "What has stage one of the dam reached?"),
        ("Задачи первого этапа выполнены, заявил Олин", "Чего достиг первый этап стройки?"),
        ("По данным армии умерли 40", "По данным полиции умерли 40"),
        ("За даними армії померли 40", "За даними поліції померли 40"),
        ("", ""),
    ],
)
def test_other_words_for_one_thing_are_no_other_thing(one: str, other: str) -> None:
    assert not swapped(one, other)


def test_a_text_that_names_no_year_shares_the_year_of_the_other() -> None:
    a, b = sayings_of_one_day("600 killed as of 1 March", "900 killed as of 17 June 2021", TODAY)

    assert [saying.figures[0].period.as_of for saying in (a, b)] == [
        date(2021, 3, 1),
        date(2021, 6, 17),
    ]


@pytest.mark.parametrize("letter", ["ﷺ", "각", "字"])
def test_letters_without_case_in_a_row_without_spaces_are_read_at_once_for_a_speaker(
    letter: str,
) -> None:
    begun = time.thread_time()

    plain_words(4000 * letter, 3999 * letter)

    assert time.thread_time() - begun < 1


def test_a_thing_that_ends_as_a_verb_does_is_a_thing() -> None:
    assert swapped(
        "Молоко в Сандорине подорожало на треть", "Масло в Сандорине подорожало на треть"
    )
    assert not swapped("Молоко в Сандорине подорожало", "Молоко в Сандорине упало")


def test_a_name_and_colon_in_front_are_no_part_of_what_is_swapped() -> None:
    assert swapped("Lula: Brazil sent steel to Iran", "Brazil sent copper to Iran")
