"""Promise 1: whoever is asked about, and whichever party is which, the bot takes no side."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from tests.attacks.house import opened, standing, starter_rows
from tests.records import empty_record

from onrecord.asking import Heard
from onrecord.curation import CurationDesk, Draft
from onrecord.model import (
    ENGLISH,
    RUSSIAN,
    UKRAINIAN,
    Assertion,
    Claim,
    CuratorId,
    CuratorRole,
    Evidence,
    Language,
    Party,
    Phrasing,
    Publication,
    Row,
    Text,
)
from onrecord.rows import from_json
from onrecord.store import Record
from onrecord_app.house import House
from onrecord_bot import phrases, render
from onrecord_bot.pages.styled import own_words

QUESTIONS = (
    "1,956 foreign mercenaries have been killed in Ukraine",
    "How many foreign fighters have come to Ukraine?",
    "Is it true that 2,000 mercenaries were killed in Ukraine?",
    "Убито 1956 иностранных наёмников",
    "Скільки іноземних бійців загинуло під час удару по Яворівському полігону?",
    "Russia demands that Ukraine be neutral",
    "Ukraine planned to retake the Donbas by force",
    "The price of tea in a distant land",
)
LANGUAGES = (ENGLISH, RUSSIAN, UKRAINIAN)

# Names of equal length that no other word holds, so that swapping them is all there is to swap.
ONE, OTHER = "Aaaaqqq", "Aaaazzz"


def said(house: House, question: str, language: Language) -> list[str]:
    """Every page of every answer, and the short answers of inline mode."""
    told: list[str] = []
    for answer in house.answers.answer(Heard(question, language)):
        told += [page.text.text for page in render.pages(answer, language)]
        told.append(render.compact(answer, language, "bot").text.text)
    return told


def about_all(house: House, language: Language) -> list[str]:
    """Every page of every claim of the record."""
    claims = [row.claim_id for row in house.record.all_rows() if isinstance(row, Claim)]
    accounts = [house.answers.about(claim_id) for claim_id in claims]
    return [page.text.text for answer in accounts for page in render.pages(answer, language)]


def renamed(rows: Iterable[Row], names: dict[str, str]) -> list[Row]:
    """The rows with each party in ``names`` under the one name given, in every language."""
    return [
        replace(row, names=tuple(Text(names[row.party_id], t.language) for t in row.names))
        if isinstance(row, Party) and row.party_id in names
        else row
        for row in rows
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [("p-russia-mod", "p-ukraine"), ("p-russia", "p-ukraine"), ("p-shoigu", "p-putin")],
)
def test_swapping_the_names_of_two_parties_swaps_them_in_the_answer_and_nothing_else(
    tmp_path: Path, one: str, other: str
) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    with (
        opened(tmp_path / "a", renamed(starter_rows(), {one: ONE, other: OTHER})) as first,
        opened(tmp_path / "b", renamed(starter_rows(), {one: OTHER, other: ONE})) as second,
    ):
        for language in LANGUAGES:
            before = [page for q in QUESTIONS for page in said(first, q, language)]
            after = [page for q in QUESTIONS for page in said(second, q, language)]
            before += about_all(first, language)
            after += about_all(second, language)

            assert any(ONE in page or OTHER in page for page in before)
            assert [swapped(page) for page in after] == [in_any_order(page) for page in before]


def test_swapping_parties_that_spoke_one_after_the_other_leaves_their_order(tmp_path: Path) -> None:
    names = {"p-russia-mod": ONE, "p-zelensky": OTHER, "p-ukraine": OTHER + "s"}
    pages = []
    for place, given in enumerate((names, {key: names[key][::-1] for key in names})):
        (tmp_path / str(place)).mkdir()
        with opened(tmp_path / str(place), renamed(starter_rows(), given)) as house:
            told = [page for question in QUESTIONS[:4] for page in said(house, question, ENGLISH)]
        for new, old in zip(given.values(), names.values(), strict=True):
            told = [page.replace(new, old) for page in told]
        pages.append(told)

    assert pages[0] == pages[1]


def swapped(page: str) -> list[str]:
    """The lines of a page with the names exchanged."""
    return in_any_order(page.replace(ONE, "\x00").replace(OTHER, ONE).replace("\x00", OTHER))


def in_any_order(page: str) -> list[str]:
    """Parties that first spoke on one day stand by name: only their order may differ."""
    return sorted(page.splitlines())


def at_any_event(page: str) -> str:
    """Curating takes more acts than one import: how many is all that may differ."""
    return re.sub(r"(?m)^(.*\D)\d+(\.)$", r"\1#\2", page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_of_the_starter_record_judges_in_our_own_words(
    tmp_path: Path, language: Language
) -> None:
    with opened(tmp_path) as house:
        claims = [row.claim_id for row in house.record.all_rows() if isinstance(row, Claim)]
        answers = [house.answers.about(claim_id) for claim_id in claims]
        answers += [a for q in QUESTIONS for a in house.answers.answer(Heard(q, language))]
        pages = [page for answer in answers for page in render.pages(answer, language)]
        pages += [render.compact(answer, language, "bot") for answer in answers]

    judged = [phrases.judging(own_words(page.text)) for page in pages]
    buttons = [b.text for page in pages for row in page.buttons for b in row]
    assert len(pages) > 30
    assert [words for words in judged if words] == []
    assert [text for text in buttons if phrases.judging(text) and text not in titles(answers)] == []


def titles(answers: Sequence[object]) -> str:
    return repr(answers)


def curated(home: Path) -> None:
    """The starter record put in by hand: each claim one act of a curator."""
    rows = starter_rows()
    with Record.open(empty_record(home)) as record:
        desk = CurationDesk(record.book, record.demands, record.invites, from_json)
        token = record.invites.issue(CuratorId("operator"), CuratorRole.EDITOR, 1)
        ann = desk.staff.redeem(token, "account", "Ann")
        for draft in drafts(rows):
            desk.publish(ann, draft)


def drafts(rows: Sequence[Row]) -> list[Draft]:
    """One draft for each claim, with the parties and places that it needs beside it."""
    shared = [row for row in rows if isinstance(row, Party | Publication)]
    made = []
    for claim in (row for row in rows if isinstance(row, Claim)):
        told = [r for r in rows if isinstance(r, Assertion) and r.claim_id == claim.claim_id]
        ids = {assertion.assertion_id for assertion in told}
        worded = [r for r in rows if isinstance(r, Phrasing) and r.claim_id == claim.claim_id]
        places = [r for r in rows if isinstance(r, Evidence) and r.assertion_id in ids]
        made.append(Draft(claim.claim_id, (*shared, claim, *worded, *told, *places)))
    return made


def test_the_way_of_import_and_the_way_of_curation_give_the_same_answers(tmp_path: Path) -> None:
    (tmp_path / "imported").mkdir()
    (tmp_path / "curated").mkdir()
    curated(tmp_path / "curated")
    with (
        opened(tmp_path / "imported") as imported,
        standing(tmp_path / "curated") as by_hand,
    ):
        assert list(by_hand.record.all_rows()) == list(imported.record.all_rows())
        for language in LANGUAGES:
            one, other = about_all(by_hand, language), about_all(imported, language)
            for question in QUESTIONS:
                one += said(by_hand, question, language)
                other += said(imported, question, language)
            assert [at_any_event(page) for page in one] == [at_any_event(p) for p in other]


def test_the_answer_to_the_first_question_names_who_said_what_and_where(tmp_path: Path) -> None:
    with opened(tmp_path) as house:
        [page, *_] = said(house, QUESTIONS[0], ENGLISH)

    order = [
        page.index(part)
        for part in ("Russia's Ministry of Defence", "29 March 2022", "about 600", "17 June 2022")
    ]
    assert order == sorted(order)
    assert "1,956" in page
