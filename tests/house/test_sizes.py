"""The sizes that keep the house honest."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("src", "index", "bot")
LONGEST_MODULE = 400
LONGEST_FUNCTION = 40
KEPT_OUT = ("verdict", "debunk", "misleading", "factcheck_result", "is_true", "is_fake", "utils")


def modules() -> list[Path]:
    return sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))


def functions(module: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


@pytest.mark.parametrize("module", modules(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_module_can_be_read_in_one_sitting(module: Path) -> None:
    lines = module.read_text(encoding="utf-8").count("\n")

    assert lines <= LONGEST_MODULE


@pytest.mark.parametrize("module", modules(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_module_opens_with_its_sentence(module: Path) -> None:
    text = module.read_text(encoding="utf-8")

    assert not text.strip() or ast.get_docstring(ast.parse(text))


@pytest.mark.parametrize("module", modules(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_function_does_one_thing(module: Path) -> None:
    long = [
        node.name
        for node in functions(module)
        if (node.end_lineno or node.lineno) - node.lineno >= LONGEST_FUNCTION
    ]

    assert long == []


@pytest.mark.parametrize("module", modules(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_name_judges(module: Path) -> None:
    names = [node.name for node in functions(module)] + [module.stem]

    assert [name for name in names if any(word in name.lower() for word in KEPT_OUT)] == []
