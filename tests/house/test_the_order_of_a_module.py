"""A module opens with its constants, so that nobody reads up again to learn a number."""

import ast
from collections.abc import Iterator

from tests.house.test_sizes import modules

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def named_low(tree: ast.Module) -> Iterator[str]:
    """The constants below a definition that are made of nothing defined there."""
    below: set[str] = set()
    defined = False
    for node in tree.body:
        names = {name.id for name in ast.walk(node) if isinstance(name, ast.Name)}
        if isinstance(node, Definition):
            below.add(node.name)
            defined = True
        elif isinstance(node, ast.Assign | ast.AnnAssign) and defined:
            own = assigned_in(node)
            if all(name.isupper() for name in own) and not (names - own) & below:
                yield from own
            below |= own


def assigned_in(node: ast.Assign | ast.AnnAssign) -> set[str]:
    names = (name for name in ast.walk(node) if isinstance(name, ast.Name))
    return {name.id for name in names if isinstance(name.ctx, ast.Store)}


def test_constants_stand_in_front_of_the_functions() -> None:
    low = [(module, name) for module, tree in modules().items() for name in named_low(tree)]

    assert low == []
