"""Lessons among neighbours hold what a question asks about as often as they lack it."""

from pathlib import Path

import pytest
from tests.evaluation.sets import indexed, written

from onrecord.finding import Field
from onrecord_index.evaluation.datasets import Dataset, read_dataset
from onrecord_index.head import Head
from onrecord_index.training.neighbourhoods import by_title, neighbourhoods
from onrecord_index.training.practice import Example, Practice, with_vectors


@pytest.fixture
def dataset(tmp_path: Path) -> Dataset:
    return read_dataset(*written(tmp_path))


def lessons(dataset: Dataset, folder: Path, seed: int = 7) -> list[Example]:
    def opened(claims):  # type: ignore[no-untyped-def]
        return indexed(list(claims), folder, head=Head.plain())

    practice = Practice(dataset, opened, with_vectors, seed)
    return [example for some in neighbourhoods(practice, 4) for example in some]


def test_every_other_right_claim_is_away_and_its_neighbours_are_there(
    dataset: Dataset, tmp_path: Path
) -> None:
    examples = lessons(dataset, tmp_path)

    assert [example.held for example in examples] == [False, True, False] * 4
    assert all(example.weighed.claim_ids for example in examples)
    assert all(example.right.sum() == example.held for example in examples)


def test_the_same_seed_gives_the_same_lessons(dataset: Dataset, tmp_path: Path) -> None:
    once, again = lessons(dataset, tmp_path), lessons(dataset, tmp_path)

    assert [e.weighed.claim_ids for e in once] == [e.weighed.claim_ids for e in again]


def test_asked_by_title_no_claim_has_the_title_that_it_is_asked_by(dataset: Dataset) -> None:
    titled = by_title(dataset, seed=7, most=5)

    assert len(titled.queries) == 5
    assert all(text.field is not Field.TITLE for claim in titled.claims for text in claim.texts)
    asked = {query.text for query in titled.queries}
    assert asked <= {text.text for claim in dataset.claims for text in claim.texts}


def test_asked_by_title_a_claim_has_the_messages_on_it_as_phrasings(dataset: Dataset) -> None:
    titled = by_title(dataset, seed=7, most=5)

    [first] = [claim for claim in titled.claims if claim.claim_id == "c1"]
    said = [text.text for text in first.texts if text.field is Field.PHRASING]
    assert said == ["Russia has killed many foreign fighters in Ukraine"]


def test_a_set_without_titles_teaches_nothing_by_title(dataset: Dataset, tmp_path: Path) -> None:
    bare = by_title(by_title(dataset, 7, 5), 7, 5)

    assert bare.queries == ()
    assert lessons(bare, tmp_path) == []
