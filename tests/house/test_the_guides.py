"""What the guides say is so: the commands, settings, files, modules and tests that they name."""

import ast
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from onrecord.settings import Settings
from onrecord_app.command_line.whole import command_line

ROOT = Path(__file__).parents[2]
GUIDES = [
    ROOT / room / "README.md"
    for room in (
        "",
        "src/onrecord",
        "src/onrecord_app",
        "index",
        "bot",
        "bot/onrecord_bot/devserver",
        "deploy",
    )
]
UNITS = [
    *(ROOT / "deploy" / name for name in ("onrecord.service", "onrecord-backup.service")),
    *(ROOT / "deploy" / name for name in ("Containerfile", "compose.yaml", "backup.sh")),
]
SERVERS = ROOT / "deploy" / "README.md"
PACKAGES = {
    "bot": ROOT / "bot" / "onrecord_bot",
    "index": ROOT / "index" / "onrecord_index",
    "src/onrecord": ROOT / "src" / "onrecord",
    "src/onrecord_app": ROOT / "src" / "onrecord_app",
}
SOURCES = ("src", "index", "bot", "tests")

COMMAND = re.compile(r"`onrecord ([a-z][^`]*)`|^(?:\.venv/bin/)?onrecord (.+)$", re.MULTILINE)
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")
MODULES = re.compile(r"^\| ((?:`[a-z_]+/?`(?:, )?)+) \| ", re.MULTILINE)
NAME = re.compile(r"`([a-z_]+)/?`")
PYTHON = re.compile(r"```python\n(.*?)```", re.DOTALL)
IMPORT = re.compile(r"^(?:from|import) .+$", re.MULTILINE)
SETTING = re.compile(r"ONRECORD_([A-Z_]*[A-Z])")
TEST = re.compile(r"`(test_[a-z_]+)`")
FILE = re.compile(r"`([a-z_/]+\.py)`")
RUN_AS_MODULE = re.compile(r"python -m ([a-z_.]+)")

each_guide = pytest.mark.parametrize(
    "guide", GUIDES, ids=lambda path: path.relative_to(ROOT).as_posix()
)


def spoken_for(guide: Path) -> set[str]:
    """The modules that have their sentence in the table of a guide."""
    rows = MODULES.findall(guide.read_text("utf-8"))
    return {name for row in rows for name in NAME.findall(row)}


def options_of(words: list[str]) -> set[str]:
    """Every option of the command that these words call. Raises KeyError where there is none."""
    command: Any = command_line()
    for word in words:
        if not hasattr(command, "commands"):
            break
        command = command.commands[word]
        command = command.itself() if hasattr(command, "itself") else command
    return {option for each in command.params for option in each.opts} | {"--help"}


def printing_json(command: Any = None, before: str = "") -> Iterator[str]:
    """The names of all commands that take ``--json``."""
    command = command or command_line()
    command = command.itself() if hasattr(command, "itself") else command
    for name, inner in getattr(command, "commands", {}).items():
        yield from printing_json(inner, f"{before} {name}".strip())
    if "--json" in {option for each in command.params for option in each.opts}:
        yield before


@each_guide
def test_a_link_leads_to_a_file(guide: Path) -> None:
    links = LINK.findall(guide.read_text("utf-8"))

    assert [link for link in links if not (guide.parent / link).exists()] == []


@each_guide
def test_a_command_that_is_shown_is_one_that_there_is(guide: Path) -> None:
    shown = [shlex.split("".join(found)) for found in COMMAND.findall(guide.read_text("utf-8"))]

    for words in shown:
        given = {word for word in words if word.startswith("--")}
        assert given <= options_of([word for word in words if not word.startswith("-")]), words


def test_what_every_command_prints_for_programs_is_told_in_the_guide_of_the_record() -> None:
    told = (ROOT / "src/onrecord/README.md").read_text("utf-8")

    assert [name for name in printing_json() if f"`onrecord {name} --json" not in told] == []


@pytest.mark.parametrize("file", [*GUIDES, *UNITS], ids=lambda p: p.name)
def test_a_setting_that_is_named_is_one_that_there_is(file: Path) -> None:
    named = set(SETTING.findall(file.read_text("utf-8")))

    assert named - {name.upper() for name in Settings.model_fields} == set()


def test_every_setting_has_its_line_in_the_guide_of_servers() -> None:
    lines = [line for line in SERVERS.read_text("utf-8").splitlines() if line.startswith("| `")]

    told = {name.lower() for line in lines for name in SETTING.findall(line)}

    assert told == set(Settings.model_fields)


@pytest.mark.parametrize("room", PACKAGES)
def test_the_modules_that_have_a_sentence_are_those_that_there_are(room: str) -> None:
    there = {
        path.stem
        for path in PACKAGES[room].iterdir()
        if (path.suffix == ".py" or (path / "__init__.py").exists()) and path.stem != "__init__"
    }

    assert spoken_for(ROOT / room / "README.md") == there


@each_guide
def test_python_that_is_shown_can_be_read_and_imports_what_there_is(guide: Path) -> None:
    shown = PYTHON.findall(guide.read_text("utf-8"))

    for block in shown:
        compile(block, guide.name, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        exec("\n".join(IMPORT.findall(block)), {})  # noqa: S102 - imports of our own guides


@each_guide
def test_a_file_or_a_module_that_is_named_is_one_that_there_is(guide: Path) -> None:
    told = guide.read_text("utf-8")
    modules = [module.replace(".", "/") + ".py" for module in RUN_AS_MODULE.findall(told)]
    there = [path for folder in SOURCES for path in (ROOT / folder).rglob("*.py")]

    named = {*FILE.findall(told), *modules}

    assert [name for name in named if not any(path.match(name) for path in there)] == []


@each_guide
def test_a_test_that_is_named_is_one_that_there_is(guide: Path) -> None:
    named = TEST.findall(guide.read_text("utf-8"))

    assert [name for name in named if not list(ROOT.glob(f"tests/*/{name}.py"))] == []
