"""The index at a revision equals one built from the record at that revision, always."""

import random
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from threading import Event

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.index.fakes import FakeFeed, FakeShelf, WordEncoder, claim, word_index

from onrecord.asking import Question
from onrecord.errors import Misconfigured
from onrecord.model import ENGLISH, ClaimId, Language
from onrecord_index.parts.vectors import Coarse
from onrecord_index.retriever import Index

Opened = Callable[..., Index]

WORDS = ["army", "bridge", "fell", "grain", "killed", "left", "minister", "port", "river", "tank"]


def asking(text: str, language: Language = ENGLISH, **more: tuple[str, ...]) -> Question:
    return Question(text, language, text, text, **more)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    """Open an index below the test's folder; all are closed in the end."""
    indexes: list[Index] = []

    def open_index(
        feed: FakeFeed,
        encoder: WordEncoder | None = None,
        name: str = "index",
        shelf: FakeShelf | None = None,
    ) -> Index:
        index = word_index(feed, tmp_path / name, shelf, encoder)
        indexes.append(index)
        return index

    yield open_index
    for index in indexes:
        index.close()


def seen(index: Index) -> object:
    """Everything about an index that an answer can depend on, but the words' statistics."""
    snapshot = index.live.snapshot
    queries = WordEncoder().encode([" ".join(pair) for pair in pairwise(WORDS)], query=True)
    ids = snapshot.nearest(queries, 1000)
    by_words = index.live.words.search(asking(" ".join(WORDS)), 1000)
    return (
        snapshot.searched().claims,
        snapshot.searched().phrasings,
        {findable.claim_id: findable for findable in snapshot.findables()},
        ids,
        snapshot.cosines(queries, ids),
        {claim_id for claim_id, _ in by_words},
    )


def happens(feed: FakeFeed, chance: random.Random) -> None:
    """One random event of a record's life."""
    claim_id = f"c{chance.randrange(12)}"
    if chance.random() < 0.3:
        feed.withdraw(claim_id)
    else:
        texts = [" ".join(chance.sample(WORDS, 4)) for _ in range(chance.randint(1, 3))]
        feed.publish(claim(claim_id, *texts))


def test_a_claim_is_found_by_its_phrasing_and_named_by_it(opened: Opened) -> None:
    feed = FakeFeed()
    feed.publish(claim("grain", "grain left the port", "ships with grain departed"))
    feed.publish(claim("bridge", "the bridge over the river fell"))

    found = opened(feed).search(asking("ships with grain departed"), 5)

    assert found.hits[0].claim_id == "grain"
    assert found.hits[0].text_id == "grain-1"
    assert (found.searched.claims, found.searched.phrasings, found.searched.revision) == (2, 3, 2)
    assert found.in_part == ()


def test_each_claim_is_found_at_most_once(opened: Opened) -> None:
    feed = FakeFeed()
    feed.publish(claim("a", *(f"the army left the port {n}" for n in range(300))))
    feed.publish(claim("b", "the army left the river"))

    hits = opened(feed).search(asking("the army left the port"), 10).hits

    assert sorted(hit.claim_id for hit in hits) == ["a", "b"]


def test_an_empty_record_finds_nothing_and_says_what_was_searched(opened: Opened) -> None:
    found = opened(FakeFeed()).search(asking("anything"), 5)

    assert found.hits == ()
    assert found.searched.claims == 0


def test_a_question_without_words_finds_nothing_amiss(opened: Opened) -> None:
    feed = FakeFeed()
    feed.publish(claim("a", "the army left"))

    found = opened(feed).search(Question("🙂" * 4096, ENGLISH, "", ""), 5)

    assert found.hits == ()


def test_a_withdrawn_claim_is_gone_after_catching_up(opened: Opened) -> None:
    feed = FakeFeed()
    feed.publish(claim("a", "the army left the port"), claim("b", "the bridge fell"))
    index = opened(feed)
    feed.withdraw("a")

    taken = index.catch_up()

    assert taken == 1
    assert [hit.claim_id for hit in index.search(asking("the army left the port"), 5).hits] != ["a"]
    assert not index.live.snapshot.holds(ClaimId("a"))


def test_a_long_question_is_the_mean_of_the_whole_and_its_best_sentence(opened: Opened) -> None:
    feed = FakeFeed()
    feed.publish(claim("a", "grain left the port"))
    index = opened(feed)
    encoder = WordEncoder()
    forms = ["grain left the port and much else happened", "grain left the port", "much else"]
    queries = encoder.encode(forms, query=True)

    hit = index.live.snapshot.cosines(queries, [ClaimId("a")])[ClaimId("a")]

    text = encoder.encode(["grain left the port"], query=False)[0]
    assert hit.cosine == pytest.approx(float((queries[0] @ text + queries[1] @ text) / 2), abs=1e-3)


@given(seed=st.integers(0, 10**6))
@settings(max_examples=12, deadline=None)
def test_following_any_events_with_restarts_anywhere_equals_building_anew(
    seed: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    chance = random.Random(seed)
    feed, shelf, encoder = FakeFeed(), FakeShelf(), WordEncoder()
    place, other = tmp_path_factory.mktemp("followed"), tmp_path_factory.mktemp("built")
    index = word_index(feed, place, shelf, encoder)
    for _ in range(chance.randint(1, 25)):
        happens(feed, chance)
        if chance.random() < 0.5:
            index.catch_up()
        if chance.random() < 0.2:
            index.save()
        if chance.random() < 0.2:
            index.close()
            index = word_index(feed, place, shelf, encoder)

    index.catch_up()
    built = word_index(feed, other, shelf, encoder)

    assert seen(index) == seen(built)
    assert index.revision == built.revision == feed.head()
    assert index.check().problems == ()
    index.close()
    built.close()


def test_the_same_events_taken_twice_change_nothing(opened: Opened) -> None:
    feed, chance = FakeFeed(), random.Random(4)
    for _ in range(10):
        happens(feed, chance)
    index = opened(feed)
    before = seen(index)

    index._present.live = index._states.followed(index.live)

    assert seen(index) == before


def test_a_second_start_encodes_nothing_and_builds_nothing(opened: Opened) -> None:
    feed, shelf = FakeFeed(), FakeShelf()
    feed.publish(claim("a", "the army left"))
    opened(feed, shelf=shelf).close()
    encoder = WordEncoder()

    index = opened(feed, encoder, shelf=shelf)

    assert encoder.encoded == []
    assert index.counters["rebuilds"] == 0


def test_another_encoder_never_meets_the_vectors_of_the_first(opened: Opened) -> None:
    feed, shelf = FakeFeed(), FakeShelf()
    feed.publish(claim("a", "the army left"))
    opened(feed, WordEncoder("one"), shelf=shelf).close()
    other = WordEncoder("two")

    index = opened(feed, other, shelf=shelf)

    assert index.counters["rebuilds"] == 1
    assert other.encoded == ["the army left"]
    assert {fingerprint for fingerprint, _ in shelf.kept} == {"one", "two"}


def test_an_index_of_another_record_is_built_anew(opened: Opened) -> None:
    first, second = FakeFeed(), FakeFeed(name="another")
    first.publish(claim("a", "the army left"))
    second.publish(claim("z", "the bridge fell"))
    opened(first).close()

    index = opened(second)

    assert index.counters["rebuilds"] == 1
    assert [f.claim_id for f in index.live.snapshot.findables()] == ["z"]


def test_an_index_ahead_of_a_restored_record_is_built_anew(opened: Opened) -> None:
    feed = FakeFeed()
    feed.publish(claim("a", "the army left"))
    feed.publish(claim("b", "the bridge fell"))
    index = opened(feed)
    feed.events.pop()
    del feed.claims[ClaimId("b")]

    index.catch_up()

    assert index.revision == 1
    assert not index.live.snapshot.holds(ClaimId("b"))


def test_a_long_tail_is_merged_into_a_new_generation_while_searches_go_on(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onrecord_index.retriever._SETTLE_AFTER", 5)
    feed, chance = FakeFeed(), random.Random(1)
    index = opened(feed)
    for _ in range(30):
        happens(feed, chance)

    index.catch_up()
    index._settling.wait()

    assert index.live.snapshot.unsettled == 0
    assert seen(index) == seen(opened(feed, name="built"))


def test_a_check_names_what_is_not_as_in_the_record(opened: Opened) -> None:
    feed = FakeFeed()
    feed.publish(claim("a", "the army left"), claim("b", "the bridge fell"))
    index = opened(feed)
    feed.claims[ClaimId("a")] = claim("a", "something else")
    feed.claims[ClaimId("c")] = claim("c", "not told by any event")
    del feed.claims[ClaimId("b")]

    problems = index.check().problems

    assert problems == (
        "published claims that are not in the index: 1",
        "claims that stand otherwise in the index than in the record: 1",
        "claims that are in the index and not published: 1",
    )


def test_searches_go_on_while_the_record_changes(opened: Opened) -> None:
    feed, chance = FakeFeed(), random.Random(9)
    for _ in range(10):
        happens(feed, chance)
    index = opened(feed)
    done = Event()

    def ask() -> int:
        asked = 0
        while not done.is_set() or not asked:
            hits = index.search(asking(" ".join(WORDS[asked % 7 :][:4])), 5).hits
            assert len({hit.claim_id for hit in hits}) == len(hits)
            asked += 1
        return asked

    with ThreadPoolExecutor(3) as pool:
        askers = [pool.submit(ask) for _ in range(3)]
        for at in range(40):
            happens(feed, chance)
            index.catch_up()
            if at % 10 == 0:
                index.save()
        index.rebuild("for the test")
        done.set()
        counts = [asker.result(30) for asker in askers]

    assert min(counts) >= 1
    assert index.check().problems == ()


def test_a_directory_that_cannot_be_written_keeps_nobody_from_asking(tmp_path: Path) -> None:
    (tmp_path / "index").write_text("a file where the folder should be")
    feed = FakeFeed()
    feed.publish(claim("ports", "five ports are closed"))

    index = word_index(feed, tmp_path / "index")
    found = index.search(asking("are five ports closed?"), 5)
    index.close()

    assert [hit.claim_id for hit in found.hits] == ["ports"]
    assert (tmp_path / "index").is_file()


def test_where_there_is_room_nowhere_it_is_said_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "index").write_text("a file where the folder should be")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))

    with pytest.raises(Misconfigured, match="make room there"):
        word_index(FakeFeed(), tmp_path / "index")


@pytest.mark.parametrize("version", ["folding_version", "words_version"])
def test_an_index_of_another_folding_is_built_anew(
    version: str, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed = FakeFeed()
    feed.publish(claim("a", "the army left"))
    opened(feed).close()
    monkeypatch.setattr(f"onrecord_index.disk.keeping.{version}", lambda: "another")

    index = opened(feed)

    assert index.counters["rebuilds"] == 1
    assert index.check().problems == ()


def test_beyond_exact_size_claims_are_found_after_restarts_changes_and_merges(
    tmp_path: Path,
) -> None:
    feed, shelf, chance = FakeFeed(), FakeShelf(), random.Random(3)
    vocabulary = [f"word{n}" for n in range(400)]
    texts = {f"c{n}": " ".join(chance.sample(vocabulary, 7)) for n in range(900)}
    feed.publish(*(claim(claim_id, text) for claim_id, text in texts.items()))

    def open_index() -> Index:
        return word_index(feed, tmp_path / "index", shelf, exact_up_to=700)

    def missed(index: Index) -> int:
        queries = WordEncoder().encode(list(texts.values()), query=True)
        near = [index.live.snapshot.nearest(query[None, :], 5) for query in queries]
        return sum(claim_id not in found for claim_id, found in zip(texts, near, strict=True))

    index = open_index()
    assert isinstance(index.live.snapshot.base.vectors, Coarse)
    assert missed(index) == 0
    for claim_id in ("c1", "c2"):
        texts[claim_id] = f"{claim_id} something else entirely"
        feed.publish(claim(claim_id, texts[claim_id]))
    feed.withdraw("c3")
    del texts["c3"]
    index.catch_up()
    assert missed(index) == 0
    index.save()
    assert missed(index) == 0
    index.close()

    index = open_index()

    assert index.counters["rebuilds"] == 0
    assert missed(index) == 0
    assert index.check().problems == ()
    index.close()
