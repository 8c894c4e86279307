"""The bot asks for no phrase that is missing from the catalogues, and for each that is in them."""

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


def words_in(source: str) -> tuple[set[str], set[str]]:
    """Every text that stands in the source, and the openings of those that are put together."""
    nodes = list(ast.walk(ast.parse(source)))
    whole = {one.value for one in nodes if isinstance(one, ast.Constant)}
    firsts = (one.values[0] for one in nodes if isinstance(one, ast.JoinedStr) and one.values)
    openings = {first.value for first in firsts if isinstance(first, ast.Constant)}
    return {one for one in whole if isinstance(one, str)}, {one for one in openings if "." in one}


def test_every_phrase_in_the_catalogue_is_said_somewhere() -> None:
    every = [words_in(source) for source in sources()]
    whole = set().union(*(words for words, _ in every), *map(keys_in, sources()))
    openings = tuple(set().union(*(opening for _, opening in every)))

    unsaid = {
        key
        for key in known_keys()
        if whole.isdisjoint((key, key.removesuffix(".hint"))) and not key.startswith(openings)
    }
    assert unsaid == set()
