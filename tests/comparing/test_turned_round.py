"""Two countries that stand in each other's place are told from the same in another order."""

from pathlib import Path

import pytest

from onrecord.comparing.words.owning import owners
from onrecord.comparing.words.turning import turned_round

_LINES = (Path(__file__).parent / "turned.tsv").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(("kind", "one", "other"), [line.split("\t") for line in _LINES])
def test_what_two_did_to_each_other_is_turned_round(kind: str, one: str, other: str) -> None:
    assert turned_round(one, other) is (kind == "turned")
    assert turned_round(other, one) is (kind == "turned")


@pytest.mark.parametrize(
    "text",
    [
        "40 Ukrainian drones",
        "40 drones of Ukraine",
        "Ukraine's 40 drones",
        "40 украинских дронов",
        "40 дронов Украины",
    ],
)
def test_a_thing_belongs_to_a_country_however_that_is_worded(text: str) -> None:
    assert set(owners(text).values()) == {frozenset({"Ukraine"})}


@pytest.mark.parametrize(
    "text",
    [
        "Сколько дронов Украина сбила?",
        "тела передала Украине Россия",
        "Ukrainians shot down 40 drones",
        "Ukrainian forces shot down 40 drones",
    ],
)
def test_a_country_that_does_it_or_is_given_it_owns_nothing(text: str) -> None:
    assert not owners(text)
