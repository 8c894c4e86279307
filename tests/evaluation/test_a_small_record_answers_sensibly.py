"""With eight claims, or one, or none: what is asked is found, and nothing else is."""

from pathlib import Path

import pytest
from tests.evaluation.sets import findables, indexed
from tests.index.fakes import claim

from onrecord.deciding import Kept, decide
from onrecord.model import OTHER, RUSSIAN, UKRAINIAN, ClaimId
from onrecord.reading import question_of
from onrecord_index.head import Head
from onrecord_index.retriever import Index


def kept(index: Index, text: str) -> Kept:
    return decide(index.search(question_of(text), 10).hits, Head.load().thresholds)


def test_a_paraphrase_among_eight_claims_is_the_match(tmp_path: Path) -> None:
    with indexed(findables(), tmp_path) as index:
        found = kept(index, "How many foreign fighters were killed by Russia in Ukraine?")

    assert found.match is not None
    assert found.match.claim_id == "c1"


def test_an_unrelated_question_among_eight_claims_finds_nothing(tmp_path: Path) -> None:
    with indexed(findables(), tmp_path) as index:
        found = kept(index, "Did the astronauts play golf on the moon?")

    assert found == Kept()


def test_one_claim_is_enough_to_be_found(tmp_path: Path) -> None:
    with indexed(findables()[:1], tmp_path) as index:
        asked = kept(index, "How many foreign fighters has Russia killed in Ukraine, they ask")
        unrelated = kept(index, "Why is the sky blue over Norway?")

    assert [hit.claim_id for hit in (asked.match, *asked.related) if hit] == ["c1"]
    assert unrelated == Kept()


def test_an_empty_record_finds_nothing(tmp_path: Path) -> None:
    with indexed([], tmp_path) as index:
        assert kept(index, "foreign fighters killed") == Kept()


@pytest.mark.parametrize(
    ("phrasing", "language", "asked"),
    [
        ("В Украине убито 2000 наёмников", RUSSIAN, "в украине убито 2000 наемников?"),
        ("Скільки найманців убито в Україні?", UKRAINIAN, "Скільки найманців вбито в Україні"),
    ],
)
def test_where_the_encoder_cannot_read_the_words_decide(
    tmp_path: Path, phrasing: str, language: str, asked: str
) -> None:
    claims = [*findables(), claim("ours", phrasing, language=language)]  # type: ignore[arg-type]

    with indexed(claims, tmp_path, languages=("en",)) as index:
        found = kept(index, asked)

    assert found.match is not None
    assert found.match.claim_id == "ours"


def test_of_two_claims_in_the_same_words_the_first_recorded_stands_first(tmp_path: Path) -> None:
    twins = [claim("c10", "He said 'no' to the plan."), claim("c9", 'He said "no" to the plan.')]

    with indexed([*findables(), *twins], tmp_path) as index:
        hits = index.search(question_of("he said no to the plan"), 2).hits

    assert [hit.claim_id for hit in hits] == ["c9", "c10"]


@pytest.mark.parametrize(
    "text", ["", "?", "🙂" * 4096, "1e309 " * 50, "\x00\ud800 mixed кириллица"]
)
def test_odd_messages_are_searched_without_complaint(tmp_path: Path, text: str) -> None:
    with indexed(findables(), tmp_path) as index:
        found = index.search(question_of(text, language=OTHER), 5)

    assert all(0.0 <= hit.probability <= 1.0 for hit in found.hits)


def test_each_claim_is_found_once_with_a_chance_of_its_own(tmp_path: Path) -> None:
    with indexed(findables(), tmp_path) as index:
        hits = index.search(question_of("the bridge was closed, the port too"), 8).hits

    assert len({hit.claim_id for hit in hits}) == len(hits) > 0
    assert isinstance(hits[0].claim_id, type(ClaimId("")))
