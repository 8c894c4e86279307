"""Styled text counts as Telegram counts, and pieces keep their spans wherever they go."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import MessageEntity

from onrecord_bot.delivery.entities import as_entities
from onrecord_bot.pages.styled import (
    Kind,
    Styled,
    as_styled,
    blockquote,
    bold,
    code,
    expandable,
    filled,
    italic,
    join,
    link,
    opened,
    own_words,
    plain,
    theirs,
    underline,
    units,
)

TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=30)
WRAPS = st.sampled_from([as_styled, bold, italic, underline, code, blockquote, expandable, theirs])


@st.composite
def styled(draw: st.DrawFn) -> Styled:
    pieces = draw(st.lists(st.tuples(WRAPS, TEXTS), max_size=5))
    built = Styled()
    for wrap, text in pieces:
        built = wrap(built + wrap(text))
    return built


@given(TEXTS)
def test_units_are_utf_16_code_units(text: str) -> None:
    assert units(text) == len(text.encode("utf-16-le")) // 2


@given(styled(), styled())
def test_a_sum_holds_the_text_and_spans_of_both(one: Styled, other: Styled) -> None:
    added = one + other

    assert added.text == one.text + other.text
    assert len(added.spans) == len(one.spans) + len(other.spans)


@given(styled())
def test_every_span_lies_inside_the_text(text: Styled) -> None:
    assert all(0 <= span.start < span.end <= text.units for span in text.spans)


@given(styled())
def test_runs_put_together_are_the_text(text: Styled) -> None:
    assert "".join(run.text for run in text.runs()) == text.text


@given(styled())
def test_a_run_stands_under_every_span_that_covers_it(text: Styled) -> None:
    at = 0
    for run in text.runs():
        end = at + units(run.text)
        over = {s.kind for s in text.spans if s.start <= at and end <= s.end}
        assert run.kinds == over
        at = end


@given(styled(), st.integers(0, 200))
def test_two_slices_put_together_are_the_text_again(text: Styled, place: int) -> None:
    place = min(place, len(text.text))

    again = text.slice(0, place) + text.slice(place, len(text.text))

    assert again.text == text.text
    assert letters(again) == letters(text)


def letters(text: Styled) -> list[tuple[str, frozenset[Kind]]]:
    """Each letter with what stands over it: a cut must leave no trace."""
    return [(letter, run.kinds) for run in text.runs() for letter in run.text]


@given(styled())
def test_an_entity_covers_what_python_telegram_bot_reads_there(text: Styled) -> None:
    encoded = text.text.encode("utf-16-le")

    for entity in as_entities(text):
        piece = encoded[2 * entity.offset : 2 * (entity.offset + entity.length)]
        assert piece.decode("utf-16-le").strip()


def test_an_entity_after_an_emoji_stands_where_telegram_counts() -> None:
    text = plain("\N{GRINNING FACE} ") + bold("x")

    assert as_entities(text) == (MessageEntity("bold", 3, 1),)


def test_whose_words_they_are_is_never_sent() -> None:
    text = theirs("words") + bold("ours")

    assert [entity.type for entity in as_entities(text)] == ["bold"]


def test_our_own_words_are_the_text_without_theirs() -> None:
    text = plain("Said by ") + bold(theirs("The Fakes")) + plain(", 2022")

    assert own_words(text) == "Said by …, 2022"


def test_a_phrase_keeps_the_spans_of_what_is_filled_in() -> None:
    said = filled("{who} – {what}", who=bold("A"), what="B")

    assert said.text == "A – B"
    assert [(s.kind, s.start, s.length) for s in said.spans] == [(Kind.BOLD, 0, 1)]


def test_braces_that_people_wrote_are_just_braces() -> None:
    assert filled("{words}", words="{who} {0} {}").text == "{who} {0} {}"


def test_empty_pieces_leave_no_separator() -> None:
    assert join(", ", ("", plain("a"), Styled(), "b")).text == "a, b"


@pytest.mark.parametrize("url", ["", "javascript:alert(1)", "tg://user?id=1", "https://a b"])
def test_an_address_that_is_no_web_address_is_not_linked(url: str) -> None:
    assert link("here", url) == plain("here")


def test_a_web_address_is_linked() -> None:
    (span,) = link("here", "https://example.org").entities

    assert (span.kind, span.url) == (Kind.LINK, "https://example.org")


def test_a_line_opens_with_a_capital_unless_others_wrote_what_stands_first() -> None:
    assert opened(bold("погибло: 600") + ", за две недели").text == "Погибло: 600, за две недели"
    assert opened(theirs("iPhones") + " sold").text == "iPhones sold"
    assert opened(plain("ß")).text == "ß"


@given(styled())
def test_a_line_that_is_opened_keeps_its_length_and_spans(text: Styled) -> None:
    assert opened(text).units == text.units
    assert opened(text).spans == text.spans
