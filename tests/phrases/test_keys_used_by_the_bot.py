"""The bot asks for no phrase that is missing from the catalogues, and for each that is in them."""

import ast
from functools import cache
from pathlib import Path

import onrecord_bot
from onrecord.model import ENGLISH
from onrecord_bot.phrases.catalogue import catalogue

SPEAKS = {"say": "", "said": "", "count": "", "notice": "", "knows": ""}
BUTTONS = {"button": "curate.button.", "button_row": "curate.button."}
PREFIXES = SPEAKS | BUTTONS
"""What stands in the catalogue before the key that a function is given."""
PACKAGE = Path(onrecord_bot.__file__).parent


@cache
def nodes() -> tuple[ast.AST, ...]:
    """Everything that stands in the code of the bot."""
    sources = (path.read_text("utf-8") for path in sorted(PACKAGE.rglob("*.py")))
    return tuple(node for source in sources for node in ast.walk(ast.parse(source)))


def named_keys() -> set[str]:
    """Every key that a call of a speaking function names outright."""
    calls = (node for node in nodes() if isinstance(node, ast.Call))
    return {
        f"{PREFIXES[_name(call.func)]}{call.args[0].value}"
        for call in calls
        if call.args and _name(call.func) in PREFIXES and isinstance(call.args[0], ast.Constant)
    }


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def texts() -> set[str]:
    """Every text that stands in the code."""
    whole = (one.value for one in nodes() if isinstance(one, ast.Constant))
    return {one for one in whole if isinstance(one, str)}


def openings() -> tuple[str, ...]:
    """How keys begin that are put together."""
    firsts = (one.values[0] for one in nodes() if isinstance(one, ast.JoinedStr) and one.values)
    found = {first.value for first in firsts if isinstance(first, ast.Constant)}
    return tuple(one for one in found if "." in one)


def known_keys() -> set[str]:
    own = catalogue(ENGLISH)
    return {*own.phrases, *own.plurals}


def test_every_key_that_the_bot_names_is_in_the_catalogue() -> None:
    assert sorted(key for key in named_keys() - known_keys() if "." in key) == []


def test_every_phrase_in_the_catalogue_is_said_somewhere() -> None:
    said, begun = texts() | named_keys(), openings()

    unsaid = {
        key
        for key in known_keys()
        if said.isdisjoint((key, key.removesuffix(".hint"))) and not key.startswith(begun)
    }
    assert unsaid == set()
