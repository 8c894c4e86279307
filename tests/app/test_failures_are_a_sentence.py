"""A command that fails says why in a sentence, and whose business it is by its exit code."""

import subprocess
import sys
from collections.abc import Callable

import pytest
from tests.app.conftest import FAILED, INTERRUPTED, SETUP, Line

from onrecord_app.command_line import whole


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

    monkeypatch.setattr(whole, "command_line", lambda: work)

    said = line("ask")

    assert said.code == SETUP
    assert "too little memory" in said.err


def test_a_library_that_cannot_be_loaded_is_named(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    def work() -> None:
        raise ModuleNotFoundError("No module named 'tantivy'", name="tantivy")

    monkeypatch.setattr(whole, "command_line", lambda: work)

    said = line("ask")

    assert said.code == SETUP
    assert "tantivy cannot be loaded" in said.err


def test_a_fault_of_our_own_says_where_and_nothing_of_what_was_asked(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    def work() -> None:
        raise KeyError("what a person wrote")

    monkeypatch.setattr(whole, "command_line", lambda: work)

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
    monkeypatch.setattr(whole, "command_line", lambda: work)

    said = line("ask")

    assert (said.code, said.err) == (INTERRUPTED, "")


def test_ctrl_c_is_no_failure_while_the_command_line_itself_is_loaded() -> None:
    code = (
        "import builtins, sys; from onrecord_app.cli import main\n"
        "load = builtins.__import__\n"
        "def pressed(name, *rest):\n"
        "    if name.partition('.')[0] == 'typer': raise KeyboardInterrupt\n"
        "    return load(name, *rest)\n"
        "builtins.__import__ = pressed; sys.argv = ['onrecord', 'doctor']; main()"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)

    assert (done.returncode, done.stdout, done.stderr) == (INTERRUPTED, b"", b"")
