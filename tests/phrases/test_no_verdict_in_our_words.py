"""The gate: nothing that the bot says of its own judges who is right."""

import ast
from pathlib import Path

import pytest

import onrecord_bot
from onrecord.model import Language
from onrecord_bot import phrases
from onrecord_bot.phrases.catalogue import catalogue


@pytest.mark.parametrize("language", phrases.SUPPORTED)
def test_no_phrase_judges(language: Language) -> None:
    own = catalogue(language)
    said = [*own.phrases.items(), *((key, " / ".join(f)) for key, f in own.plurals.items())]

    judged = {key: phrases.judging(phrase) for key, phrase in said if phrases.judging(phrase)}
    assert judged == {}


@pytest.mark.parametrize(
    "text",
    [
        "This is FALSE.",
        "a debunked claim",
        "Verified!",
        "could not verify this",
        "the ministry admitted",
        "he is right",
        "fact-checked",
        "Это ложь",
        "недостоверная информация",
        "эксперты опровергли",
        "На самом деле",
        "якобы убито",
        "Це брехня",
        "спростовано",
        "неправдиве твердження",
        "нібито вбито",
        "done ✅",
        "⚠️ careful",
        "🔴",
    ],
)
def test_the_gate_stops_judging_words_and_signs_in_any_form(text: str) -> None:
    assert phrases.judging(text)


@pytest.mark.parametrize(
    "text",
    [
        "Said 17 June 2022, reported by The Moscow Times",
        "He lies in state at Believe Street",
        "сложное положение, вернуться, верность",
        "положення справ, викликати",
        "untouched trueness of tone",
    ],
)
def test_the_gate_reads_whole_words(text: str) -> None:
    allowed = {"lies", "believe"}

    assert set(phrases.judging(text)) <= allowed


def test_what_was_found_is_named_in_the_order_in_which_it_stands() -> None:
    assert phrases.judging("✅ verified, so true") == ("✅", "verified", "true")


def literals_in(source: str) -> list[str]:
    """Every string in a module that could be said: all but docstrings and bare names."""
    tree = ast.parse(source)
    bare = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Expr)}
    constants = (n for n in ast.walk(tree) if isinstance(n, ast.Constant) and id(n) not in bare)
    return [n.value for n in constants if isinstance(n.value, str) and " " in n.value]


def test_no_literal_in_the_bot_s_code_judges() -> None:
    package = Path(onrecord_bot.__file__).parent
    # The development server speaks Telegram's words, not ours.
    ours = [path for path in package.rglob("*.py") if "devserver" not in path.parts]
    sources = {path: path.read_text("utf-8") for path in ours}

    judged = {
        path.name: literal
        for path, source in sources.items()
        for literal in literals_in(source)
        if phrases.judging(literal)
    }
    assert judged == {}
