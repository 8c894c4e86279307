"""The sizes that keep the house honest."""

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("src", "index", "bot")
SOURCES = (*ROOMS, "tests")
LONGEST_MODULE = 400
LONGEST_FUNCTION = 40
KEPT_OUT = ("verdict", "debunk", "misleading", "factcheck_result", "is_true", "is_fake", "utils")


@cache
def modules() -> dict[str, ast.Module]:
    """Every module of the house, by where it lies."""
    return {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for room in ROOMS
        for path in sorted((ROOT / room).rglob("*.py"))
    }


@cache
def functions() -> list[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    """Every function of the house, with the module in which it stands."""
    return [
        (module, node)
        for module, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]


def judges(name: str) -> bool:
    return any(word in name.lower() for word in KEPT_OUT)


def lines_of(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_a_module_can_be_read_in_one_sitting() -> None:
    paths = [path for source in SOURCES for path in (ROOT / source).rglob("*.py")]
    lengths = {str(path.relative_to(ROOT)): path.read_text("utf-8").count("\n") for path in paths}

    assert {module: n for module, n in lengths.items() if n > LONGEST_MODULE} == {}


def test_a_module_opens_with_its_sentence() -> None:
    silent = [name for name, tree in modules().items() if tree.body and not ast.get_docstring(tree)]

    assert silent == []


def test_a_function_does_one_thing() -> None:
    long = [
        (module, node.name) for module, node in functions() if lines_of(node) > LONGEST_FUNCTION
    ]

    assert long == []


def test_no_name_judges() -> None:
    modules_that_do = [module for module in modules() if judges(Path(module).stem)]
    functions_that_do = [(module, node.name) for module, node in functions() if judges(node.name)]

    assert (modules_that_do, functions_that_do) == ([], [])
