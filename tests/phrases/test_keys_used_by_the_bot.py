"""No phrase is asked for that no catalogue has."""

import ast
from pathlib import Path

import onrecord_bot
from onrecord.model import ENGLISH
from onrecord_bot.phrases.catalogue import catalogue

SPEAKS = {"say": "", "said": "", "count": "", "notice": "", "knows": ""}
BUTTONS = {"button": "curate.button.", "button_row": "curate.button."}
PREFIXES = SPEAKS | BUTTONS
"""What stands in the catalogue before the key that a function is given."""
PACKAGE = Path(onrecord_bot.__file__).parent


def keys_in(source: str) -> set[str]:
    """Every key that a call of a speaking function names outright."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    return {
        f"{PREFIXES[_name(call.func)]}{call.args[0].value}"
        for call in calls
        if call.args and _name(call.func) in PREFIXES and isinstance(call.args[0], ast.Constant)
    }


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def sources() -> list[str]:
    return [path.read_text("utf-8") for path in sorted(PACKAGE.rglob("*.py"))]


def known_keys() -> set[str]:
    own = catalogue(ENGLISH)
    return {*own.phrases, *own.plurals}


def test_every_key_that_the_bot_names_is_in_the_catalogue() -> None:
    named = set().union(*(keys_in(source) for source in sources()))

    assert sorted(key for key in named - known_keys() if "." in key) == []
