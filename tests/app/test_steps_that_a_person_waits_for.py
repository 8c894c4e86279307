"""While a step runs, a person sees that it does, and how far it is once that can be told."""

import pytest

from onrecord_app.command_line.steps import Steps


@pytest.fixture(autouse=True)
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")


def test_nothing_is_counted_before_it_is_known_how_much_there_is(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with Steps().step("Looking around"):
        pass

    shown = capsys.readouterr().err
    assert "Looking around" in shown
    assert "/?" not in shown
    assert "━" not in shown


def test_what_can_be_counted_is_counted(capsys: pytest.CaptureFixture[str]) -> None:
    with Steps().step("Reading") as tick:
        tick(2, 3)

    shown = capsys.readouterr().err
    assert "2/3" in shown
    assert "━" in shown


def test_a_long_path_is_not_broken_into_lines(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is there to be copied, and a line of a service's journal is one line."""
    monkeypatch.delenv("FORCE_COLOR")
    monkeypatch.setenv("COLUMNS", "40")
    path = f"/srv/{'a-long-name/' * 8}record.db"

    with Steps().step(f"Reading {path}"):
        pass
    Steps().say("The record: ", path)

    assert capsys.readouterr().err.count(path) == 2
