"""What others wrote cannot hide, turn round or pass for a line of ours."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord_bot.pages.foreign import one_line, quoted

ISOLATES = "\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}"
JOINERS = "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("RT\nOnRecord: nothing to see", "RT OnRecord: nothing to see"),
        ("a\u2028b\u2029c\x85d\re", "a b c d e"),
        ("  too   many \t spaces ", "too many spaces"),
        ("hid\u200bden\ufeff \u2060text", "hidden text"),
        ("turned \u202etxet\u202c round", "turned txet round"),
        ("iso\u2066lated\u2069", "isolated"),
        ("bell\x07 and escape\x1b[31m", "bell and escape[31m"),
        ("tag\U000e0041\U000e007fs", "tags"),
        ("lone \ud800 half", "lone half"),
        ("1\N{NO-BREAK SPACE}956", "1\N{NO-BREAK SPACE}956"),
        ("मी\N{ZERO WIDTH JOINER}ल", "मी\N{ZERO WIDTH JOINER}ल"),
        ("", ""),
        ("\u200b\u200c\u200d", ""),
    ],
)
def test_hidden_and_turning_characters_are_left_out(written: str, shown: str) -> None:
    assert one_line(written) == shown


def test_right_to_left_text_is_isolated_from_what_stands_around_it() -> None:
    assert one_line("وزارة") == "\N{FIRST STRONG ISOLATE}وزارة\N{POP DIRECTIONAL ISOLATE}"


def test_a_quotation_keeps_its_lines_and_isolates_each() -> None:
    shown = quoted("first\n\nשלום\nlast")

    assert shown == "first\n\N{FIRST STRONG ISOLATE}שלום\N{POP DIRECTIONAL ISOLATE}\nlast"


def test_a_long_name_is_shortened_at_a_word_inside_its_isolate() -> None:
    shown = one_line("שלום עולם שלום", most=10)

    assert shown == "\N{FIRST STRONG ISOLATE}שלום עולם…\N{POP DIRECTIONAL ISOLATE}"


@given(st.text(alphabet=st.characters()))
def test_nothing_invisible_is_ever_left(text: str) -> None:
    for shown in (one_line(text), quoted(text).replace("\n", "")):
        kept = [letter for letter in shown if letter not in ISOLATES + JOINERS]
        assert not {"Cc", "Cf", "Cs", "Co"} & {unicodedata.category(letter) for letter in kept}


@given(st.text(alphabet=st.characters()))
def test_one_line_is_one_line(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1
