"""What one country did is no match for what was asked of another."""

from dataclasses import replace

import pytest
from tests.answering.fakes import KILLED, entry, kind_of, party, said

from onrecord.asking import Match, Related
from onrecord.comparing.names.sides import actor_of
from onrecord.model import ENGLISH, RUSSIAN, Entry, Phrasing, PhrasingId, Text

GOVERNMENT = party("Government of Hungary")


def exempt() -> Entry:
    held = entry([GOVERNMENT], [said(GOVERNMENT, "An exemption was won for pipeline oil.")])
    wording = Text("Is Hungary exempt from the EU embargo on Russian oil?", ENGLISH)
    asked_so = Phrasing(PhrasingId("h-1"), KILLED, "Венгрия освобождена от эмбарго", RUSSIAN)
    return replace(held, claim=replace(held.claim, wordings=(wording,)), phrasings=(asked_so,))


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("Hungary is exempt from the oil embargo", Match),
        ("The embargo on Russian oil does not hold for Hungary", Match),
        ("British papers say Hungary is exempt from the oil embargo", Match),
        ("Slovakia is exempt from the oil embargo", Related),
        ("Slovakia is exempt from the EU embargo on Russian oil", Related),
        ("Словакия освобождена от эмбарго на российскую нефть", Related),
        ("Словацкая нефть освобождена от эмбарго", Related),
    ],
)
def test_a_match_is_of_the_country_that_was_asked_about(asked: str, found: type) -> None:
    assert kind_of(asked, exempt()) is found


def test_a_phrasing_tells_all_that_is_asked_where_no_wording_is_in_its_language() -> None:
    assert kind_of("освобождена Венгрия от эмбарго?", exempt()) is Match


@pytest.mark.parametrize(
    ("people", "country"),
    [
        ("японцев", "Japan"),
        ("німців", "Germany"),
        ("греків", "Greece"),
        ("данців", "Denmark"),
        ("чилийцев", "Chile"),
        ("гаїтян", "Haiti"),
        ("bosnians", "Bosnia"),
        ("uruguayans", "Uruguay"),
        ("голандців", "Netherlands"),
        ("ляхів", "Poland"),
        ("персов", "Iran"),
        ("мадярів", "Hungary"),
        ("brits", "Britain"),
        ("yanks", "United States"),
    ],
)
def test_a_people_stands_for_its_country(people: str, country: str) -> None:
    assert actor_of(people) == country


@pytest.mark.parametrize("word", ["персики", "персонал", "лягти", "ляхнуть"])
def test_what_begins_like_a_people_stands_for_none(word: str) -> None:
    assert not actor_of(word)
