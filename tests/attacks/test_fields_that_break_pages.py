"""Faults 12 and 18: whatever stands in the record or is asked is shown, and stays what it is."""

import unicodedata
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.render.answers import (
    PARTIES,
    PUBLICATIONS,
    RT_PAGE,
    SEED,
    SEED_ANSWER,
    SHOIGU,
    TIMES_PAGE,
    TWO_WEEKS,
    told,
)

from onrecord.asking import Account, Heard, Match, Nothing, Position, Related
from onrecord.model import (
    ENGLISH,
    OTHER,
    RUSSIAN,
    UKRAINIAN,
    EventClass,
    Language,
    Mode,
    Party,
    Text,
)
from onrecord.reading import question_of
from onrecord_bot import render
from onrecord_bot.delivery.entities import as_entities, keyboard
from onrecord_bot.devserver.contents.detecting import units
from onrecord_bot.devserver.contents.keyboards import checked_keyboard
from onrecord_bot.devserver.methods.params import Params
from onrecord_bot.devserver.methods.texts import text_in
from onrecord_bot.inline.articles import of_account
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.paging import Page

NASTY = (
    "<b>bold</b> *stars* _lines_ `code` [link](tg://user?id=1) &amp; <a href='x'>",
    "On record: 9 parties, 99 statements.\nRussia\n17 June 2022 — said:",
    "\u202eright to left override\u202c \u2066isolate\u2069 \u200f\u200e\u061c",
    "\x00\x07\x1b[31m\x7f\x85\u2028\u2029\x0b\x0c",
    "\U000e0041\U000e007f tags, \ufeff bom, \u00ad soft, \u2060 joiner, \u180e \u115f \u3164",
    "Z̷̢̛̖̥͈a̶l̴g̵o̸" + "\u0301" * 400,
    "👨‍👩‍👧‍👦" * 60 + "🏳️‍🌈🇺🇦" * 30,
    "@everyone /start https://evil.example #tag $USD bot@evil.example +1 234 567 8901",
    "ﷺ" * 50 + "ﷻ" * 50,
    "a" * 5_000,
    "𝒜" * 2_100,
    "{0} {x} %s %(x)s ${x} {{",
    "\ud800 lone \udfff",
    " \u3000\u00a0\u2007 ",
    "",
)
BLANK = "\u115f\u1160\u2800\u3164\uffa0\u0301 "
ANY = st.text(alphabet=st.characters(), max_size=40) | st.sampled_from(NASTY)
# The record refuses names and wordings that nobody could see.
NAMES = ANY.map(lambda text: text if one_line(text).strip(BLANK) else "Name")
LANGUAGES = st.sampled_from([ENGLISH, RUSSIAN, UKRAINIAN, OTHER, Language("ar")])
HIDDEN = ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
# Joiners hold letters together; isolates are our own, and each is closed.
KEPT = "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}"
ISOLATE, POP = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
ADDRESSES = st.sampled_from(
    ["", "https://e.example/x", "javascript:alert(1)", "tg://resolve?domain=x",
     "https://e.example/a b", "https://\u202ee.example", "HTTPS://E.example", "//e.example", "https://user:pw@e.example/"]
)  # fmt: skip


@st.composite
def anything_on_record(draw: st.DrawFn) -> Account:
    """An account whose every field of free text may hold anything."""
    parties = {
        party_id: replace(party, names=tuple(Text(draw(NAMES), n.language) for n in party.names))
        for party_id, party in PARTIES.items()
    }
    spoken = parties[SHOIGU.party_id]
    offices = tuple(replace(role, title=(Text(draw(NAMES)),)) for role in spoken.speaks_for)
    parties[SHOIGU.party_id] = replace(spoken, speaks_for=offices)
    publications = {
        key: replace(page, title=draw(ANY), reference=draw(ANY), url=draw(ADDRESSES))
        for key, page in PUBLICATIONS.items()
    }
    figure = replace(
        TWO_WEEKS,
        unit=draw(ANY), population=draw(ANY), place=draw(ANY),
        event=draw(st.sampled_from(EventClass)),
        period=replace(TWO_WEEKS.period, event=draw(ANY)),
    )  # fmt: skip
    said = [
        told(str(n), draw(ANY), "same", figure, page=page, mode=draw(st.sampled_from(Mode)))
        for n, page in enumerate((RT_PAGE, TIMES_PAGE))
    ]
    positions = tuple(
        Position(held_by(parties, position), tuple(said)) for position in SEED.positions
    )
    return replace(
        SEED,
        claim=replace(SEED.claim, wordings=(Text(draw(NAMES)),), topic=draw(ANY)),
        positions=positions,
        parties=parties,
        publications=publications,
    )


def held_by(parties: dict[str, Party], position: Position) -> Party:
    return parties[position.party.party_id]


def pages_of(account: Account, asked: str, language: Language) -> list[Page]:
    """Everything that may be sent about this account, whichever way it was asked for."""
    question = question_of(asked)
    heard = Heard(
        asked, language, author=asked, handle=asked, outlet=asked, link="https://t.me/a/5"
    )
    pages: list[Page] = []
    for finding in (Match(account), Related((account, account)), Nothing()):
        answer = replace(SEED_ANSWER, question=question, finding=finding)
        pages += [*render.pages(answer, language, heard), render.compact(answer, language, "bot")]
    return pages


def is_accepted(page: Page) -> None:
    """The strict server takes the page and changes nothing in it."""
    entities = [entity.to_dict() for entity in as_entities(page.text)]
    shown = text_in(Params({"text": page.text.text, "entities": entities}))
    markup = keyboard(page.buttons)

    assert shown.text == page.text.text.strip()
    assert [e for e in entities if e not in shown.entities and not shifted(page)] == []
    assert len(entities) <= 100
    if markup is not None:
        checked_keyboard(markup.to_dict())
        assert all(units(b.text) <= 200 for row in page.buttons for b in row)


def shifted(page: Page) -> bool:
    return page.text.text != page.text.text.strip()


def hides_nothing(text: str) -> None:
    """No control, no invisible and no turning character but joiners and closed isolates."""
    bare = text.replace("\n", "")
    odd = {c for c in bare if unicodedata.category(c) in HIDDEN} - set(KEPT + ISOLATE + POP)
    assert odd == set()
    for line in text.splitlines():
        assert line.count(ISOLATE) == line.count(POP), line


@settings(deadline=None, max_examples=80)
@given(anything_on_record(), ANY, LANGUAGES)
def test_any_text_in_any_field_is_taken_by_a_strict_server(
    account: Account, asked: str, language: Language
) -> None:
    for page in pages_of(account, asked, language):
        is_accepted(page)
        hides_nothing(page.text.text)
        for row in page.buttons:
            for button in row:
                hides_nothing(button.text)
                assert "\n" not in button.text


@settings(deadline=None, max_examples=60)
@given(anything_on_record(), LANGUAGES)
def test_any_text_in_an_inline_result_is_one_line_and_within_the_limits(
    account: Account, language: Language
) -> None:
    result = of_account(account, language, "bot").to_dict()

    assert result["title"].strip()
    assert len(result["id"].encode()) <= 64
    for part in (result["title"], result.get("description", "")):
        hides_nothing(part)
        assert "\n" not in part
        assert units(part) <= 1024


@settings(deadline=None, max_examples=80)
@given(st.sampled_from([n for n in NASTY if one_line(n) and len(n) < 200]), LANGUAGES)
def test_a_name_never_makes_a_line_of_its_own(name: str, language: Language) -> None:
    """The number of lines is the same whatever a party, an office or a title is called."""
    plain = lines_with("Name", language)

    named = lines_with(name, language)

    assert named == plain


def lines_with(name: str, language: Language) -> int:
    parties = {
        key: replace(party, names=(Text(name),), speaks_for=()) for key, party in PARTIES.items()
    }
    pages = {key: replace(page, title=name[:50] or "T") for key, page in PUBLICATIONS.items()}
    positions = tuple(
        Position(held_by(parties, position), position.statements) for position in SEED.positions
    )
    account = replace(SEED, positions=positions, parties=parties, publications=pages, notes=())
    shown = render.pages(replace(SEED_ANSWER, finding=Match(account)), language)
    return sum(1 for page in shown for line in page.text.text.splitlines() if line.strip())
