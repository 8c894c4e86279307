"""Promise 6, fault 3: what people handed in is found by nobody before it is published."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.attacks.house import ME, opened

from onrecord.asking import Heard
from onrecord.curation import CurationDesk, Draft
from onrecord.events import Action
from onrecord.model import (
    ENGLISH,
    Claim,
    ClaimId,
    Curator,
    CuratorId,
    CuratorRole,
    Phrasing,
    PhrasingId,
    Status,
    Text,
)
from onrecord.rows import from_json
from onrecord.submissions import Demand, Submission
from onrecord_app.house import House

MARK = "Zyxomma"
WORDS = [f"{MARK}{letter}" for letter in "abcdefghijkl"]
COPIES = 500


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with opened(tmp_path) as house:
        yield house


def near_duplicates() -> list[str]:
    """Copies of one rumour that differ in a word, the case or the order."""
    chance = random.Random(3)
    texts = []
    for number in range(COPIES):
        words = chance.sample(WORDS, 6)
        texts.append(f"{' '.join(words)} killed {1956 + number} foreign mercenaries in Ukraine")
    return texts


def handed_in(house: House) -> list[Submission]:
    """Many submissions in all states that there are."""
    given = [house.record.demands.hand_in(text, ENGLISH) for text in near_duplicates()]
    states = list(Demand)
    with house.record.book.acting(ME, Action.TOOK, "many") as act:
        for number, one in enumerate(given):
            act.put_submission(replace(one, state=states[number % len(states)], taken_by=ME))
    return given


def shown(house: House, text: str) -> str:
    """Everything that is found for whoever asks this, and the topics; not the question itself."""
    answers = house.answers.answer(Heard(text, ENGLISH))
    topics = [claim.wordings for claim in house.answers.recent(10)]
    return repr([*(answer.finding for answer in answers), *topics])


def test_submissions_in_all_states_are_never_shown(house: House, tmp_path: Path) -> None:
    given = handed_in(house)

    house.index.catch_up()
    house.index.rebuild("a test")
    house.index.save()

    asked = [one.text for one in given[::25]] + [" ".join(WORDS), f"Did {MARK}a kill anybody?"]
    assert [text for text in asked if MARK in shown(house, text)] == []
    files = [p for p in (tmp_path / "index").rglob("*") if p.is_file()]
    assert files
    assert [p.name for p in files if MARK.lower().encode() in p.read_bytes().lower()] == []


def test_a_draft_is_as_little_found_as_the_submission_it_is_for(house: House) -> None:
    claim = Claim(ClaimId("c-draft"), (Text(f"{MARK}a did it"),), status=Status.DRAFT)
    with house.record.book.acting(ME, Action.DRAFTED, "c-draft") as act:
        act.put(claim)
        act.put(Phrasing(PhrasingId("f-draft"), claim.claim_id, f"{MARK}a and so on", ENGLISH))

    house.index.catch_up()

    assert MARK not in shown(house, f"{MARK}a did it")


def test_only_what_the_curator_published_is_found_and_not_the_words_handed_in(
    house: House,
) -> None:
    given = house.record.demands.hand_in(f"{MARK}a {MARK}b whispered of lorries", ENGLISH)
    desk = CurationDesk(house.record.book, house.record.demands, house.record.invites, from_json)
    with house.record.book.acting(ME, Action.ENROLLED, "k-ann") as act:
        ann = Curator(CuratorId("k-ann"), "Ann", CuratorRole.EDITOR, account="hash")
        act.put(ann)
    claim = Claim(ClaimId("c-lorries"), (Text("How many lorries were seen?"),))
    desk.publish(ann, Draft(claim.claim_id, (claim,), answers=given.submission_id))

    house.index.catch_up()

    told = shown(house, "How many lorries were seen?")
    assert "How many lorries were seen?" in told
    assert MARK not in told + shown(house, given.text)


def test_what_was_withdrawn_is_gone_from_every_answer_and_topic(house: House) -> None:
    desk = CurationDesk(house.record.book, house.record.demands, house.record.invites, from_json)
    with house.record.book.acting(ME, Action.ENROLLED, "k-ann") as act:
        ann = Curator(CuratorId("k-ann"), "Ann", CuratorRole.EDITOR, account="hash")
        act.put(ann)
    claim = Claim(ClaimId("c-lorries"), (Text(f"How many lorries did {MARK}a see?"),))
    desk.publish(ann, Draft(claim.claim_id, (claim,)))
    house.index.catch_up()
    before = shown(house, f"How many lorries did {MARK}a see?")

    desk.withdraw(ann, claim.claim_id, "a mistake")

    # At once, though the index has not seen it yet.
    after = shown(house, f"How many lorries did {MARK}a see?")
    assert f"{MARK}a" in before
    assert f"{MARK}a" not in after
