"""What keeps the house readable: sizes, names and the order within a module."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("src", "index", "bot")
SOURCES = (*ROOMS, "tests")
LONGEST_MODULE = 400
LONGEST_FUNCTION = 40
KEPT_OUT = ("verdict", "debunk", "misleading", "factcheck_result", "is_true", "is_fake", "utils")

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


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


def named_low(tree: ast.Module) -> Iterator[str]:
    """The constants below a definition that are made of nothing defined there."""
    below: set[str] = set()
    defined = False
    for node in tree.body:
        if isinstance(node, Definition):
            below.add(node.name)
            defined = True
        elif isinstance(node, ast.Assign | ast.AnnAssign) and defined:
            names = [name for name in ast.walk(node) if isinstance(name, ast.Name)]
            own = {name.id for name in names if isinstance(name.ctx, ast.Store)}
            made_of = {name.id for name in names if isinstance(name.ctx, ast.Load)}
            if all(name.isupper() for name in own) and not made_of & below:
                yield from own
            below |= own


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


def test_constants_stand_in_front_of_the_functions() -> None:
    low = [(module, name) for module, tree in modules().items() for name in named_low(tree)]

    assert low == []
