"""A large record's word search is built by a second process, and nobody notices the difference."""

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from tests.index.fakes import FakeFeed, WordEncoder, claim, word_index

from onrecord.asking import Question
from onrecord.model import ENGLISH, RUSSIAN
from onrecord_index.parts.library import packed
from onrecord_index.retriever import Index
from onrecord_index.revisions import building
from onrecord_index.revisions.aside import Aside

CLAIMS = (
    claim("c-1", "The bridge in Bel was closed", "Is the bridge in Bel shut?"),
    claim("c-2", "Two thousand tonnes of grain left the harbour"),
    claim("c-3", "Мост закрыт", language=RUSSIAN),
)


@pytest.fixture
def feed() -> FakeFeed:
    feed = FakeFeed()
    feed.publish(*CLAIMS)
    return feed


@pytest.fixture
def _every_record_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building, "MANY", 1)


def opened(feed: FakeFeed, directory: Path, encoder: WordEncoder | None = None) -> Index:
    return word_index(feed, directory, encoder=encoder)


def scores(index: Index, text: str) -> list[tuple[str, float]]:
    return list(index.live.words.search(Question(text, ENGLISH, text, text), 10))


@pytest.mark.usefixtures("_every_record_is_large")
def test_the_words_are_those_that_one_process_builds(
    feed: FakeFeed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    aside = opened(feed, tmp_path / "aside")
    monkeypatch.setattr(building, "MANY", 100)
    here = opened(feed, tmp_path / "here")

    for text in ("bridge in Bel", "2,000 tonnes", "мост"):
        assert scores(aside, text) == scores(here, text)
    assert len(aside.live.words) == len(here.live.words) == 3
    aside.close()
    here.close()


@pytest.mark.usefixtures("_every_record_is_large")
def test_words_built_aside_follow_the_record_afterwards(feed: FakeFeed, tmp_path: Path) -> None:
    index = opened(feed, tmp_path)

    feed.publish(claim("c-4", "A tunnel was dug"))
    index.catch_up()

    assert [claim_id for claim_id, _ in scores(index, "tunnel")] == ["c-4"]
    index.close()


@pytest.mark.usefixtures("_every_record_is_large")
@pytest.mark.parametrize("python", ["/bin/false", "/no/such/file"])
def test_a_process_that_fails_or_cannot_begin_costs_nothing_but_time(
    feed: FakeFeed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, python: str
) -> None:
    monkeypatch.setattr(sys, "executable", python)

    index = opened(feed, tmp_path)

    assert [claim_id for claim_id, _ in scores(index, "bridge in Bel")] == ["c-1"]
    index.close()


@pytest.mark.usefixtures("_every_record_is_large")
def test_a_build_that_fails_leaves_no_process_behind(
    feed: FakeFeed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Aside] = []
    monkeypatch.setattr(
        building, "_begun", lambda *given: begun.append(Aside.begun(*given)) or begun[0]
    )

    class Broken(WordEncoder):
        def encode(self, texts: Sequence[str], *, query: bool) -> NDArray[np.float32]:
            if texts:
                raise RuntimeError("no vectors today")
            return super().encode(texts, query=query)

    with pytest.raises(RuntimeError, match="no vectors today"):
        opened(feed, tmp_path, Broken())

    assert begun[0].words() is None


def test_it_takes_claims_in_while_others_are_still_to_come(tmp_path: Path) -> None:
    folder = tmp_path / "words"
    folder.mkdir()
    aside = Aside.begun(folder)

    for findable in CLAIMS:
        aside.add(packed(findable))
    words = aside.words()

    assert words is not None
    assert len(words) == 3
    words.close()


def test_who_tells_a_dead_process_is_told_at_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    aside = Aside.begun(tmp_path)

    for _ in range(2_000):
        aside.add(packed(CLAIMS[0]))

    assert aside.words() is None
