"""What the tests of the command line share: a line to type in, and homes to name on it."""

import io
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.homes import copied_home

from onrecord_app import cli
from onrecord_app.house import open_record
from onrecord_app.starting import read_settings

ANSWERED, FAILED, USAGE, SETUP, INTERRUPTED = 0, 1, 2, 3, 130
OURS = ("HOME", "DATABASE_URL", "ENCODER_MODEL", "LOG_LEVEL", "TELEGRAM_TOKEN", "WEB_PORT")


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str


Line = Callable[..., Ran]


@pytest.fixture
def line(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Line:
    """Types a command and gives what came of it, as a shell would."""
    for name in OURS:
        # Set first: what the command line sets in its turn is then undone with it.
        monkeypatch.setenv(f"ONRECORD_{name}", "")
        monkeypatch.delenv(f"ONRECORD_{name}")
    # Logs go to where standard error was when they were set up; a test's ends with the test.
    monkeypatch.setattr("onrecord_app.starting.log_trouble_only", lambda _settings: None)

    def typed(*words: object, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "argv", ["onrecord", *map(str, words)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capfdbinary.readouterr()
        code = _code_of(cli.main)
        said = capfdbinary.readouterr()
        return Ran(code, said.out.decode(), said.err.decode())

    return typed


@pytest.fixture(scope="session")
def starter_home(made_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home with the starter record, for tests that only read."""
    home = copied_home(made_home, tmp_path_factory.mktemp("starter") / "home")
    yield home
    with open_record(read_settings(home)) as record:
        assert record.feed.head() == 1, "a test wrote to the home that all tests read"


@pytest.fixture
def own_home(made_home: Path, tmp_path: Path) -> Path:
    """The same home again, of the test's own: it may write to it."""
    return copied_home(made_home, tmp_path / "own")


@pytest.fixture
def home(tmp_path: Path, line: Line) -> Path:
    """A home of the test's own, with an empty record."""
    assert line("init", "--empty", "--home", tmp_path / "home").code == 0
    return tmp_path / "home"


def _code_of(main: Callable[[], None]) -> int:
    try:
        main()
    except SystemExit as left:
        return left.code if isinstance(left.code, int) else int(bool(left.code))
    return 0
