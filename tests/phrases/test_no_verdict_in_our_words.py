"""The gate: nothing that the bot says of its own judges who is right."""

import pytest

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
