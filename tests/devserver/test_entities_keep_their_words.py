"""Whatever is sent, entities stay inside the text and mark the words they marked."""

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord_bot.devserver.contents.detecting import units
from onrecord_bot.devserver.contents.formatting import Formatted, formatted
from onrecord_bot.devserver.contents.markup import parsed
from onrecord_bot.devserver.refusals import Refusal

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
MARKUP = st.text(alphabet="ab<>/&;*_`~|[]()\\ \n\"='pre#😀", max_size=60)


def marked(found: Formatted, kind: str) -> list[str]:
    encoded = found.text.encode("utf-16-le")
    return [
        encoded[e["offset"] * 2 : (e["offset"] + e["length"]) * 2].decode("utf-16-le")
        for e in found.entities
        if e["type"] == kind
    ]


@settings(deadline=None)
@given(TEXTS, TEXTS, TEXTS)
def test_an_entity_marks_the_same_words_after_cleaning(before: str, words: str, after: str) -> None:
    given_text = before + "x" + words + "x" + after
    bold = {"type": "bold", "offset": units(before), "length": units("x" + words + "x")}

    found = formatted(given_text, [bold])

    assert marked(found, "bold") == [formatted("x" + words + "x", ()).text]


@settings(deadline=None)
@given(TEXTS)
def test_what_is_found_in_a_text_lies_within_it(text: str) -> None:
    found = formatted(text, ())

    for entity in found.entities:
        assert 0 <= entity["offset"] < entity["offset"] + entity["length"] <= units(found.text)


@settings(deadline=None)
@given(TEXTS)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = formatted(text, ())

    assert formatted(once.text, ()) == once


@settings(deadline=None)
@given(MARKUP, st.sampled_from(["HTML", "MarkdownV2"]))
def test_markup_is_read_or_refused_and_never_breaks(text: str, mode: str) -> None:
    try:
        words, entities = parsed(text, mode)
    except Refusal as refusal:
        told = refusal.description
    else:
        told = ""
        formatted(words, entities)

    assert not told or told.startswith("Bad Request: can't parse entities: ")
