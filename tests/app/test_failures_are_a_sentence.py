"""A command that fails says why in a sentence, and whose business it is by its exit code."""

from collections.abc import Callable

import pytest
from tests.app.conftest import FAILED, INTERRUPTED, SETUP, Line

from onrecord_app import cli


@pytest.mark.parametrize(
    "wrong",
    [
        MemoryError(),
        ImportError("libtorch.so: failed to map segment from shared object"),
        OSError(12, "Cannot allocate memory"),
        RuntimeError("can't start new thread"),
        RuntimeError("std::bad allocation"),
    ],
    ids=repr,
)
def test_too_little_memory_is_no_fault_of_onrecord(
    line: Line, monkeypatch: pytest.MonkeyPatch, wrong: Exception
) -> None:
    def work() -> None:
        try:
            raise wrong
        except type(wrong) as first:
            raise ImportError("a library could not be loaded") from first

    monkeypatch.setattr(cli, "command_line", lambda: work)

    said = line("ask")

    assert said.code == SETUP
    assert "too little memory" in said.err


def test_a_library_that_cannot_be_loaded_is_named(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    def work() -> None:
        raise ModuleNotFoundError("No module named 'tantivy'", name="tantivy")

    monkeypatch.setattr(cli, "command_line", lambda: work)

    said = line("ask")

    assert said.code == SETUP
    assert "tantivy cannot be loaded" in said.err


def test_a_fault_of_our_own_says_where_and_nothing_of_what_was_asked(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    def work() -> None:
        raise KeyError("what a person wrote")

    monkeypatch.setattr(cli, "command_line", lambda: work)

    said = line("ask")

    assert said.code == FAILED
    assert "a fault of OnRecord itself, KeyError at" in said.err
    assert "person" not in said.err


def _interrupted() -> None:
    raise KeyboardInterrupt


def _interrupted_while_a_library_is_loaded() -> None:
    try:
        raise KeyboardInterrupt
    except KeyboardInterrupt:
        raise ImportError("initialization failed")  # noqa: B904 - as a library in C++ does


@pytest.mark.parametrize("work", [_interrupted, _interrupted_while_a_library_is_loaded])
def test_ctrl_c_is_no_failure_whenever_it_comes(
    line: Line, monkeypatch: pytest.MonkeyPatch, work: Callable[[], None]
) -> None:
    monkeypatch.setattr(cli, "command_line", lambda: work)

    said = line("ask")

    assert (said.code, said.err) == (INTERRUPTED, "")
