"""Questions that arrive together are encoded together, each once."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import numpy as np
import pytest
from numpy.typing import NDArray
from tests.index.fakes import WordEncoder

from onrecord_index.encoding import batching
from onrecord_index.encoding.batching import Batched


class Recorded:
    """A model that notes what it was given at once, and can be held up."""

    dim = WordEncoder.dim
    kind = "recorded"
    abreast = 1

    def __init__(self) -> None:
        self.runs: list[list[str]] = []
        self.may_go_on = Event()
        self.may_go_on.set()
        self.started = Event()
        self.wrong: Exception | None = None

    def knows(self, word: str) -> bool:
        return False

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.runs.append(list(texts))
        self.started.set()
        assert self.may_go_on.wait(10)
        if self.wrong is not None:
            raise self.wrong
        return WordEncoder().encode(texts, query=True)


@pytest.fixture
def model() -> Recorded:
    return Recorded()


@pytest.fixture
def batched(model: Recorded) -> Iterator[Batched]:
    batched = Batched(model)
    yield batched
    model.may_go_on.set()
    batched.close()


def test_questions_that_wait_are_run_together(model: Recorded, batched: Batched) -> None:
    model.may_go_on.clear()
    with ThreadPoolExecutor(9) as pool:
        first = pool.submit(batched.one_by_one, ["first"])
        assert model.started.wait(10)
        others = [pool.submit(batched.one_by_one, [f"text {n}"]) for n in range(8)]
        while batched._queue.qsize() < 8:
            assert not first.done()

        model.may_go_on.set()
        answers = [future.result(10) for future in others]

    assert sorted(model.runs[1]) == [f"text {n}" for n in range(8)]
    for n, vectors in enumerate(answers):
        assert np.array_equal(vectors, WordEncoder().encode([f"text {n}"], query=True))


def test_a_short_question_does_not_pay_for_a_long_one(model: Recorded, batched: Batched) -> None:
    texts = ["short 1", "a question of many more words than the others have", "short 2"]
    model.may_go_on.clear()
    with ThreadPoolExecutor(4) as pool:
        pool.submit(batched.one_by_one, ["first"])
        assert model.started.wait(10)
        answers = [pool.submit(batched.one_by_one, [text]) for text in texts]
        while batched._queue.qsize() < len(texts):
            assert not answers[0].done()

        model.may_go_on.set()
        vectors = np.concatenate([answer.result(10) for answer in answers])

    assert [sorted(run) for run in model.runs[1:]] == [["short 1", "short 2"], [texts[1]]]
    assert np.array_equal(vectors, WordEncoder().encode(texts, query=True))


def test_a_repeated_question_is_not_run_again(model: Recorded, batched: Batched) -> None:
    batched.one_by_one(["again", "other", "again"])

    vectors = batched.one_by_one(["again"])

    assert sorted(text for run in model.runs for text in run) == ["again", "other"]
    assert np.array_equal(vectors, WordEncoder().encode(["again"], query=True))


def test_a_question_that_was_begun_is_not_run_again(model: Recorded, batched: Batched) -> None:
    model.may_go_on.clear()
    batched.begin(["soon", "other"])
    assert model.started.wait(10)
    batched.begin(["soon"])

    model.may_go_on.set()
    vectors = batched.one_by_one(["soon"])

    assert sorted(text for run in model.runs for text in run) == ["other", "soon"]
    assert np.array_equal(vectors, WordEncoder().encode(["soon"], query=True))


def test_what_is_remembered_is_bounded_and_holds_no_text(
    model: Recorded, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batching, "_REMEMBERED", 3)
    batched = Batched(model)

    batched.one_by_one([f"text {n}" for n in range(10)])

    assert len(batched._known._kept) == 3
    assert all(isinstance(key, bytes) and len(key) == 32 for key in batched._known._kept)
    batched.close()


def test_whoever_asked_hears_what_went_wrong_and_the_next_is_served(
    model: Recorded, batched: Batched
) -> None:
    model.wrong = RuntimeError("out of memory")
    with pytest.raises(RuntimeError, match="out of memory"):
        batched.one_by_one(["text"])
    model.wrong = None

    vectors = batched.one_by_one(["text"])

    assert vectors.shape == (1, model.dim)


def test_many_texts_go_in_batches_of_like_length_and_come_back_in_order(
    model: Recorded, batched: Batched
) -> None:
    texts = ["word " * (n % 7 + 1) + str(n) for n in range(100)]

    vectors = batched.many(texts)

    assert np.array_equal(vectors, WordEncoder().encode(texts, query=False))
    assert max(len(run) for run in model.runs) <= 32
    lengths = [len(text) for run in model.runs for text in run]
    assert lengths == sorted(lengths)


def test_a_closed_queue_ends_its_thread_and_opens_again_on_demand(
    model: Recorded, batched: Batched
) -> None:
    batched.one_by_one(["one"])
    worker = batched._worker

    batched.close()

    assert worker is not None
    assert not worker.is_alive()
    assert batched.one_by_one(["two"]).shape == (1, model.dim)
