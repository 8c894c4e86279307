"""A page is never over a limit and never ends inside a piece that a page can hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord_bot.pages.paging import Item, Piece, Room, Section, flow, whole
from onrecord_bot.pages.styled import Kind, Styled, bold, italic, plain, theirs

TOP, RUNNING = bold("Top of it all"), bold("Top")
HEAD, AGAIN = plain("Head"), plain("Head again")
GOES_ON, WENT_ON = italic("on it goes"), italic("it went on")
SMALL = Room(units=160, entities=8)
ITEMS = st.lists(
    st.lists(st.text(min_size=1, max_size=400).filter(str.strip), min_size=1, max_size=3).map(
        tuple
    ),
    min_size=1,
    max_size=5,
)


def piece(words: str) -> Piece:
    return Piece(theirs(words), GOES_ON, WENT_ON)


def section(*items: tuple[str, ...]) -> Section:
    return Section(HEAD, AGAIN, tuple(Item(tuple(piece(w) for w in words)) for words in items))


def words_in(pages: list[Styled]) -> str:
    runs = (run for page in pages for run in page.runs())
    return "".join(run.text for run in runs if Kind.THEIRS in run.kinds)


def squeezed(text: str) -> str:
    return "".join(text.split())


@given(st.lists(ITEMS, max_size=3))
def test_a_page_is_never_over_a_limit(sections: list[list[tuple[str, ...]]]) -> None:
    pages = flow(TOP, RUNNING, [section(*items) for items in sections], SMALL)

    assert all(page.units <= SMALL.units for page in pages)
    assert all(len(page.entities) <= SMALL.entities for page in pages)


@given(ITEMS)
def test_all_pages_together_hold_all_the_words_in_order(items: list[tuple[str, ...]]) -> None:
    pages = flow(TOP, RUNNING, [section(*items)], SMALL)

    assert squeezed(words_in(pages)) == squeezed("".join(w for words in items for w in words))


@given(ITEMS)
def test_a_piece_that_a_page_can_hold_stands_whole_on_one(items: list[tuple[str, ...]]) -> None:
    pages = flow(TOP, RUNNING, [section(*items)], SMALL)

    held = [w for words in items for w in words if plain(w).units <= 100]
    assert all(any(words in page.text for page in pages) for words in held)


def test_an_item_stays_on_one_page_where_one_can_hold_it() -> None:
    pages = flow(TOP, RUNNING, [section(("a" * 90,), ("b" * 60, "c" * 20))], SMALL)

    assert [page.text for page in pages] == [
        f"Top of it all\n\nHead\n{'a' * 90}",
        f"Top\n\nHead again\n{'b' * 60}\n{'c' * 20}",
    ]


def test_a_section_that_begins_on_a_new_page_keeps_its_head() -> None:
    first, second = section(("a" * 120,)), section(("b" * 120,))

    pages = flow(TOP, RUNNING, [first, second], SMALL)

    assert pages[1].text == f"Top\n\nHead\n{'b' * 120}"


def test_words_longer_than_a_page_are_parted_after_a_sentence_and_we_say_so() -> None:
    sentence = "Some words were said here today. "

    first, *_, last = flow(TOP, RUNNING, [section((sentence * 8,))], SMALL)

    assert first.text.startswith("Top of it all\n\nHead\nSome words")
    assert first.text.endswith("today. \non it goes")
    assert last.text.startswith("Top\n\nHead again\nit went on\nSome words")


def test_a_grapheme_is_never_parted() -> None:
    family = "\N{MAN}\N{ZERO WIDTH JOINER}\N{WOMAN}\N{ZERO WIDTH JOINER}\N{GIRL}"

    pages = flow(TOP, RUNNING, [section((family * 60,))], SMALL)

    parts = [run.text for page in pages for run in page.runs() if Kind.THEIRS in run.kinds]
    assert len(parts) > 1
    assert all(part.startswith("\N{MAN}") and part.endswith("\N{GIRL}") for part in parts)


def test_one_grapheme_longer_than_a_page_does_not_stop_the_pages() -> None:
    towering = "e" + "\N{COMBINING ACUTE ACCENT}" * 500

    pages = flow(TOP, RUNNING, [section((towering,))], SMALL)

    assert words_in(pages) == towering


def test_more_entities_than_a_page_may_have_go_to_the_next() -> None:
    items = tuple(Item((Piece(bold(str(n))),)) for n in range(30))

    pages = flow(TOP, RUNNING, [Section(HEAD, AGAIN, items)], SMALL)

    assert all(len(page.entities) <= SMALL.entities for page in pages)
    assert sum(len(page.entities) - 1 for page in pages) == 30


def test_a_head_that_leaves_no_room_is_refused() -> None:
    with pytest.raises(ValueError, match="half a page"):
        flow(TOP, plain("x" * 100), [section(("a",))], SMALL)


def test_a_top_that_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="must fit"):
        flow(plain("x" * 200), RUNNING, [section(("a",))], SMALL)


@given(st.lists(ITEMS, max_size=3))
def test_the_whole_is_the_one_page_of_endless_room(sections: list[list[tuple[str, ...]]]) -> None:
    every = [section(*items) for items in sections]

    assert [whole(TOP, every)] == flow(TOP, RUNNING, every, Room(10**9, 10**9))


@given(ITEMS)
def test_the_spans_that_are_sent_are_counted(items: list[tuple[str, ...]]) -> None:
    text = whole(TOP, [section(*items)])

    assert text.sent == len(text.entities)
