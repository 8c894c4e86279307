"""Whatever parties said and however long: limits hold, and their words are all there."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.render.answers import (
    DISPUTE,
    PUBLICATIONS,
    RT_PAGE,
    SEED,
    SEED_ANSWER,
    TIMES_PAGE,
    TWO_WEEKS,
    answer,
    party,
    told,
)

from onrecord.asking import Account, Heard, Position, Related, Relation, Statement
from onrecord.model import ENGLISH, Mode, PartyKind, Stance, Text
from onrecord_bot import phrases, render
from onrecord_bot.pages.foreign import quoted
from onrecord_bot.pages.paging import MOST_ENTITIES, MOST_UNITS, Page
from onrecord_bot.pages.styled import Kind, own_words
from onrecord_bot.render.voices import shown_words, verbatim

ANY = st.text(alphabet=st.characters(), max_size=60)
LENGTHS = st.sampled_from([1, 1, 1, 5, 40, 120])
HEARD = Heard("…", outlet="n" * 3000, link="https://t.me/n/5")


@st.composite
def statements(draw: st.DrawFn) -> Statement:
    """Words of any letters and of up to some pages, quoted or reported."""
    words = draw(ANY) * draw(LENGTHS)
    return told(
        draw(st.uuids()).hex,
        words,
        draw(st.sampled_from(Relation)),
        *[TWO_WEEKS] * draw(st.integers(0, 3)),
        page=draw(st.sampled_from([RT_PAGE, TIMES_PAGE])),
        mode=draw(st.sampled_from(Mode)),
        stance=draw(st.sampled_from(Stance)),
    )


@st.composite
def accounts(draw: st.DrawFn) -> Account:
    """Some parties with any names, a title of any length, a claim of any wording."""
    names = draw(st.lists(ANY, max_size=4))
    positions = tuple(
        Position(
            party(f"p-{place}", PartyKind.GROUP, name * draw(LENGTHS)),
            tuple(draw(st.lists(statements(), min_size=1, max_size=4))),
        )
        for place, name in enumerate(names)
    )
    title = replace(TIMES_PAGE, title=draw(ANY) * draw(LENGTHS))
    return replace(
        SEED,
        claim=replace(SEED.claim, wordings=(Text(draw(ANY) * draw(LENGTHS)),)),
        positions=positions,
        notes=SEED.notes if draw(st.booleans()) else (),
        publications={**PUBLICATIONS, TIMES_PAGE.publication_id: title},
    )


def held(pages: tuple[Page, ...], kind: Kind) -> str:
    runs = (run for page in pages for run in page.text.runs())
    return "".join(run.text for run in runs if {kind, Kind.THEIRS} <= run.kinds)


def squeezed(text: str) -> str:
    return "".join(text.split())


@settings(deadline=None, max_examples=60)
@given(accounts(), st.sampled_from(phrases.SUPPORTED))
def test_no_page_is_over_a_limit_and_none_of_our_words_judge(
    account: Account, language: str
) -> None:
    spoken = phrases.spoken(language)
    pages = render.pages(answer(account), spoken, HEARD)

    for page in (*pages, *(render.corrected(page, spoken) for page in pages)):
        assert page.text.units <= MOST_UNITS
        assert len(page.text.entities) <= MOST_ENTITIES
        assert all(len(b.data.encode()) <= 64 for row in page.buttons for b in row)
        assert all(0 <= s.start < s.end <= page.text.units for s in page.text.entities)
        assert not phrases.judging(own_words(page.text))


@settings(deadline=None, max_examples=60)
@given(accounts())
def test_all_quotations_are_there_in_order(account: Account) -> None:
    pages = render.pages(answer(account), ENGLISH)

    shown = (
        told for position in account.positions for told in position.statements if verbatim(told)
    )
    expected = "".join(quoted(told.assertion.words) for told in shown)
    assert squeezed(held(pages, Kind.QUOTE)) == squeezed(expected)


@settings(deadline=None, max_examples=60)
@given(accounts())
def test_what_a_page_can_hold_is_never_parted(account: Account) -> None:
    texts = [page.text.text for page in render.pages(answer(account), ENGLISH)]

    every = (told for position in account.positions for told in position.statements)
    clean = map(shown_words, every)
    short = [words for words in clean if len(words.encode("utf-16-le")) // 2 < 2500]
    assert all(any(words in text for text in texts) for words in short)


@settings(deadline=None, max_examples=40)
@given(st.lists(accounts(), min_size=1, max_size=9))
def test_a_list_of_claims_is_one_message_within_the_limits(found: list[Account]) -> None:
    (page,) = render.pages(replace(SEED_ANSWER, finding=Related(tuple(found))), ENGLISH, HEARD)

    assert page.text.units <= MOST_UNITS
    assert len(page.text.entities) <= MOST_ENTITIES


@settings(deadline=None, max_examples=40)
@given(accounts(), st.integers(0, 12))
def test_a_compact_answer_is_within_the_limits(account: Account, more: int) -> None:
    others = tuple(
        Position(party(f"q-{n}", PartyKind.GROUP, "name " * 500), (DISPUTE,)) for n in range(more)
    )
    found = replace(account, positions=account.positions + others)

    page = render.compact(answer(found), ENGLISH, "on_record_bot")

    assert page.text.units <= MOST_UNITS
    assert page.buttons
