"""The table of what verbs say was done."""

import re
from datetime import date

import pytest

from onrecord.asking import Relation
from onrecord.comparing import compare, sayings_of_one_day
from onrecord.comparing.words.deeds import may_be_other_deeds
from onrecord.comparing.words.verb_words import (
    FROM_BOTH,
    ONE_DEED,
    OPPOSITE,
    OPPOSITE_STANCES,
    VERBS,
)
from onrecord.comparing.words.verbs import deed_of
from onrecord.model import EventClass, Slot

ROWS = [row.split("|") for row in VERBS.strip().splitlines()]
PAIRED = (ONE_DEED, OPPOSITE, OPPOSITE_STANCES, FROM_BOTH)


def test_no_form_stands_for_two_deeds() -> None:
    deeds: dict[str, set[str]] = {}
    for deed, forms in ROWS:
        for form in forms.split():
            deeds.setdefault(form, set()).add(deed)

    assert [form for form, names in deeds.items() if len(names) > 1] == []


def test_what_is_paired_is_a_deed_of_the_table_or_an_event() -> None:
    known = {deed for deed, _ in ROWS} | {event.value for event in EventClass}

    named = {name for table in PAIRED for name in re.split(r"[|\s]+", table.strip())}

    assert named - known == set()


@pytest.mark.parametrize(
    ("said", "deed"),
    [
        ("laid off", "dismissed"),
        ("took in", "welcomed"),
        ("sold out", "sold"),
        ("ratified", "passed"),
        ("freed", "released"),
        ("захвачено", "seized"),
        ("took", ""),
        ("said", ""),
        ("greenlit", ""),
    ],
)
def test_a_verb_is_known_by_any_of_its_forms(said: str, deed: str) -> None:
    assert deed_of(tuple(said.split())) == deed


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The museum catalogued 300 coins", "The museum auctioned 300 coins"),
        ("Музей оцифровал 300 монет", "Музей отреставрировал 300 монет"),
    ],
)
def test_two_verbs_that_no_table_knows_leave_open_what_was_done(one: str, other: str) -> None:
    compared = compare(*sayings_of_one_day(one, other, date(2022, 12, 1)))

    assert compared.relation is Relation.SAME
    assert Slot.EVENT in compared.missing


def test_two_spellings_of_a_verb_leave_nothing_open() -> None:
    assert not may_be_other_deeds(
        "The library digitised 300 maps", "The library digitized 300 maps"
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("95 prisoners were exchanged on Friday", "95 soldiers were taken prisoner on Friday"),
        ("6,000 soldiers returned from captivity", "6,000 soldiers are in captivity"),
        ("Из плена вернулись 95 человек", "В плен взяли 95 человек"),
        ("З полону звільнено 1200 військових", "У полон потрапило 1200 військових"),
    ],
)
def test_to_be_freed_is_another_thing_than_to_be_taken(one: str, other: str) -> None:
    a, b = sayings_of_one_day(one, other, date(2025, 6, 1))

    assert compare(a, b).relation is Relation.DIFFERENT_THING
