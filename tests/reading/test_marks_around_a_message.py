"""Links, forward marks, hashtags, handles and the author's line of a copied post."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.asking import Heard
from onrecord.text import dense_form, lexical_form, sentences, split_name, tail_of, without_marks

POST = (
    "Stop it now. #StopTheWar https://t.co/abcpic.twitter.com/xyz "
    "— Donald J. Trump (@realDonaldTrump) October 12, 2018"
)


def test_the_word_form_keeps_author_handle_and_date() -> None:
    form = lexical_form(Heard(POST))

    assert form == ("Stop it now. Stop The War Donald J. Trump real Donald Trump October 12 2018")


def test_the_embedded_form_keeps_the_name_only() -> None:
    form = dense_form(Heard(POST))

    assert form == "Stop it now. Stop The War - Donald J. Trump"


def test_the_origin_of_a_forward_joins_the_words() -> None:
    heard = Heard("600 killed", author="Ann Lee", outlet="Some News", said_on=date(2022, 3, 29))

    assert lexical_form(heard) == "600 killed Ann Lee Some News March 29 2022"
    assert dense_form(heard) == "600 killed - Ann Lee"


@pytest.mark.parametrize(
    ("text", "author", "handle", "said_on"),
    [
        ("Words — Ann Lee (@annlee) March 5, 2020", "Ann Lee", "annlee", date(2020, 3, 5)),
        ("Words — Ann Lee (@annlee)\u00a0March 5, 2020", "Ann Lee", "annlee", date(2020, 3, 5)),
        ("Words - Ann Lee (@annlee) October 03, 19", "Ann Lee", "annlee", date(2019, 10, 3)),
        ("Words — Ann Lee (@annlee) 5 марта 2020 г.", "Ann Lee", "annlee", date(2020, 3, 5)),
        ("Слова — Аня (@anya) 5 березня 2020", "Аня", "anya", date(2020, 3, 5)),
        ("Words\nAnn Lee (@annlee)", "Ann Lee", "annlee", None),
        ("Words — Ann Lee (@annlee) December 14, 201", "Ann Lee", "annlee", None),
        ("Words — Ann Lee, March 5, 2020", "Ann Lee", "", date(2020, 3, 5)),
    ],
)
def test_the_author_line_of_a_copied_post_is_read(
    text: str, author: str, handle: str, said_on: date | None
) -> None:
    tail = tail_of(text)

    assert tail is not None
    assert (tail.author, tail.handle, tail.said_on) == (author, handle, said_on)
    assert text[: tail.start].strip() in {"Words", "Слова"}


@pytest.mark.parametrize(
    "text",
    ["A dash — but no author", "Call (@someone) when you are ready to go home with all of us", ""],
)
def test_what_is_no_author_line_is_not_taken_for_one(text: str) -> None:
    assert tail_of(text) is None


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("see https://example.org/a?b=c now", "see   now"),
        ("RT @someone: 600 killed", "600 killed"),
        ("Fwd: 600 killed", "600 killed"),
        ("Forwarded from Some Channel\n600 killed", "600 killed"),
        ("Переслано от Канал\n600 убитых", "600 убитых"),
        ("Forwarded as received: 600 killed", "600 killed"),
        ("600 killed\n\nForwarded from Some Channel", "600 killed"),
        ("600 вбито\nПереслано від Якийсь канал", "600 вбито"),
        ("Надіслано з каналу «Вежа»\n600 вбито", "600 вбито"),
        ("600 убитых\nОтправлено с iPhone", "600 убитых"),
        ("600 killed\nSent from my iPhone", "600 killed"),
        ("Отправлено с фронта 600 тел\nда", "Отправлено с фронта 600 тел\nда"),
        ("600 killed #GE19pic.twitter.com/hv9mk4", "600 killed #GE19 "),
    ],
)
def test_links_and_forward_marks_are_left_out(text: str, left: str) -> None:
    assert without_marks(text).strip(" \n") == left.strip(" ")


def test_a_claim_behind_a_forward_mark_is_kept_with_its_line() -> None:
    assert "vaccines" in without_marks("fwd: vaccines cause autism\nshare this")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("StopTheWar", "Stop The War"),
        ("realDonaldTrump", "real Donald Trump"),
        ("COVID19", "COVID 19"),
        ("Trump2020", "Trump 2020"),
        ("G20", "G20"),
        ("USAToday", "USA Today"),
        ("FOX26Houston", "FOX 26 Houston"),
        ("snake_case_tag", "snake case tag"),
        ("НетВойне", "Нет Войне"),
        ("lowercase", "lowercase"),
    ],
)
def test_a_joined_name_is_split_at_case_changes(name: str, words: str) -> None:
    assert split_name(name) == words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One here. Two there.", 2),
        ("Mr. Smith met Dr. Jones at 5 p.m. in St. Louis.", 1),
        ("The U.S. Army lost 2.5 tanks. It did.", 2),
        ("В 2017 г. погибло 5 тыс. человек. Это всё.", 2),
        ("У 2017 р. загинуло 5 тис. людей. Це все.", 2),
        ("What? No! Yes…", 3),
        ("“It ended.” He left.", 2),
        ("line one\nline two", 2),
        ("", 0),
    ],
)
def test_sentences_end_where_they_end(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@given(st.text(alphabet=st.sampled_from("ab. !?\n\"'“”г5A"), max_size=120))
def test_sentences_are_in_order_apart_and_lose_no_letter(text: str) -> None:
    spans = sentences(text)

    pieces = [span.of(text) for span in spans]
    assert all(piece == piece.strip() and piece for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


@given(st.text(max_size=300), st.text(max_size=30))
def test_forms_never_raise_and_hold_no_link(text: str, author: str) -> None:
    heard = Heard(f"{text} https://example.org/x", author=author)

    assert "example.org" not in dense_form(heard) + lexical_form(heard)
