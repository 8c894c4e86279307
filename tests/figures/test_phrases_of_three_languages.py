"""The phrase tables: what each phrase means, and that it is read so."""

import csv
from datetime import date
from pathlib import Path

import pytest

from onrecord.figures import figures_in
from onrecord.model import Figure, Language

SAID_ON = date(2022, 6, 17)
TABLES = ("en", "ru", "uk")


def rows(language: str) -> list[dict[str, str]]:
    table = Path(__file__).parent / f"phrases_{language}.tsv"
    with table.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def cases() -> list[object]:
    return [
        pytest.param(Language(language), row, id=f"{language}: {row['phrase']}")
        for language in TABLES
        for row in rows(language)
    ]


def shown(number: float | None) -> str:
    return "-" if number is None else f"{number:.15g}"


def as_row(figure: Figure) -> dict[str, str]:
    return {
        "value": shown(figure.value),
        "low": shown(figure.low),
        "high": shown(figure.high),
        "qualifier": figure.qualifier.value,
        "unit": figure.unit or "-",
        "event": figure.event.value if figure.event else "-",
        "period": "-" if figure.period.kind == "unknown" else figure.period.kind.value,
    }


@pytest.mark.parametrize(("language", "row"), cases())
def test_a_phrase_gives_the_figure_that_the_table_says(
    language: Language, row: dict[str, str]
) -> None:
    mentions = figures_in(row["phrase"], language, SAID_ON)

    if row["value"] == "none":
        assert mentions == ()
        return
    assert len(mentions) == 1
    found = as_row(mentions[0].figure)
    assert found == {key: row[key] for key in found}
    if row["days"] != "-":
        assert mentions[0].figure.period.days == pytest.approx(float(row["days"]))


@pytest.mark.parametrize("language", TABLES)
def test_each_table_has_at_least_two_hundred_phrases_and_none_twice(language: str) -> None:
    phrases = [row["phrase"] for row in rows(language)]

    assert len(phrases) >= 200
    assert len(set(phrases)) == len(phrases)
