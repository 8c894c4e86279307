"""A house that meets people knows them by its pepper, and says so where that is missing."""

from pathlib import Path

import pytest
from tests.app.conftest import Line
from tests.homes import copied_home

from onrecord.settings import settings as read_settings
from onrecord_app.command_line.steps import Silent
from onrecord_app.house import running_house


class Noting(Silent):
    """Keeps what is said."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def say(self, what: str, address: str = "") -> None:
        self.said.append(what + address)


@pytest.fixture
def home(starter_home: Path, tmp_path: Path, line: Line) -> Path:
    """A home with a curator, whose pepper was not copied along."""
    there = copied_home(starter_home, tmp_path / "home")
    line("curator", "add", "123", "--name", "Rosa", "--home", there)
    (there / "pepper").unlink()
    return there


def test_a_missing_pepper_is_told_once_before_a_new_one_is_made(home: Path) -> None:
    first, second = Noting(), Noting()

    for steps in (first, second):
        with running_house(read_settings(home), steps, meets_people=True):
            assert (home / "pepper").exists()

    [told] = first.said
    assert "is missing, by which curators are known" in told
    assert not second.said


def test_a_house_that_meets_nobody_makes_no_pepper(home: Path) -> None:
    with running_house(read_settings(home), steps := Noting()):
        pass

    assert not steps.said
    assert not (home / "pepper").exists()
