"""The phrase tables: what each phrase means, and that it is read so."""

import csv
from datetime import date
from pathlib import Path

import pytest

from onrecord.figures import figures_in
from onrecord.model import Figure, Language

SAID_ON = date(2022, 6, 17)
TABLES = ("en", "ru", "uk")
FIELDS = ("value", "low", "high", "qualifier", "unit", "event", "period", "days")


def rows(language: str) -> list[dict[str, str]]:
    table = Path(__file__).parent / f"phrases_{language}.tsv"
    with table.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def shown(number: float | None) -> str:
    return "-" if number is None else f"{number:.15g}"


def as_row(figure: Figure, told: dict[str, str]) -> dict[str, str]:
    """The figure as a row of the table, with days where the table tells of them."""
    return {
        "value": shown(figure.value),
        "low": shown(figure.low),
        "high": shown(figure.high),
        "qualifier": figure.qualifier.value,
        "unit": figure.unit or "-",
        "event": figure.event.value if figure.event else "-",
        "period": "-" if figure.period.kind == "unknown" else figure.period.kind.value,
        "days": "-" if told["days"] == "-" else shown(figure.period.days),
    }


@pytest.mark.parametrize("language", TABLES)
def test_a_phrase_gives_the_figure_that_the_table_says(language: str) -> None:
    otherwise = {}
    for told in rows(language):
        mentions = figures_in(told["phrase"], Language(language), SAID_ON)
        found = [as_row(mention.figure, told) for mention in mentions]
        if found != ([] if told["value"] == "none" else [{key: told[key] for key in FIELDS}]):
            otherwise[told["phrase"]] = found

    assert otherwise == {}


@pytest.mark.parametrize("language", TABLES)
def test_each_table_has_at_least_two_hundred_phrases_and_none_twice(language: str) -> None:
    phrases = [row["phrase"] for row in rows(language)]

    assert len(phrases) >= 200
    assert len(set(phrases)) == len(phrases)
