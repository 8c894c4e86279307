"""Encoding for many at once: questions that arrive together share one run of the model."""

import hashlib
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue
from threading import Lock, Thread

import numpy as np

from onrecord_index.arrays import Vector, Vectors
from onrecord_index.encoding.serving import Model

_TOGETHER = 16
# Measured, processor time for each of 32 claims: 12.4 ms alone, 9.0 in fours and eights, 10.6 in
# sixteens, which no longer fit the cache. A short text beside a long one costs as much as the long.
_BATCH = 8
_ALIKE = 1.5
_WORTH_A_POOL = 4  # batches
_REMEMBERED = 4096

_Asked = tuple[str, "Future[Vector]"]


class Batched:
    """A model behind a queue and a memory of repeated questions.

    One thread runs the model for questions. While it runs, new ones gather, and the next run
    takes those of like length together: nobody waits for company, and nobody competes for the
    processor.
    """

    def __init__(self, model: Model) -> None:
        self.dim = model.dim
        self.kind = model.kind
        self._model = model
        self._queue: SimpleQueue[_Asked | None] = SimpleQueue()
        self._known = _Remembered(_REMEMBERED)
        self._worker: Thread | None = None
        self._starting = Lock()

    def knows(self, word: str) -> bool:
        """Whether the model has the word in one piece."""
        return self._model.knows(word)

    def one_by_one(self, texts: Sequence[str]) -> Vectors:
        """The vectors of questions; each is run with whatever else is waiting."""
        vectors = [run.result() for run in self._begun(texts)]
        return np.stack(vectors) if vectors else np.empty((0, self.dim), np.float32)

    def begin(self, texts: Sequence[str]) -> None:
        """Begin with these questions, so that whoever asks for them next waits less."""
        self._begun(texts)

    def many(self, texts: Sequence[str]) -> Vectors:
        """The vectors of many stored texts, in batches of like length, beside the queue."""
        vectors = np.empty((len(texts), self.dim), np.float32)
        order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
        batches = [order[start : start + _BATCH] for start in range(0, len(order), _BATCH)]

        def fill(rows: list[int]) -> None:
            vectors[rows] = self._model.encode([texts[at] for at in rows])

        if len(batches) < _WORTH_A_POOL:
            for rows in batches:
                fill(rows)
        else:
            with ThreadPoolExecutor(self._model.abreast) as pool:
                list(pool.map(fill, batches))
        return vectors

    def close(self) -> None:
        """Let the thread end after what is waiting."""
        with self._starting:
            worker, self._worker = self._worker, None
        if worker is not None:
            self._queue.put(None)
            worker.join()

    def _begun(self, texts: Sequence[str]) -> "list[Future[Vector]]":
        runs = [self._known.run_of(text) for text in texts]
        for text, (run, is_new) in zip(texts, runs, strict=True):
            if is_new:
                self._ensure_worker()
                self._queue.put((text, run))
        return [run for run, _ in runs]

    def _ensure_worker(self) -> None:
        with self._starting:
            if self._worker is None:
                self._worker = Thread(target=self._work, name="encoder", daemon=True)
                self._worker.start()

    def _work(self) -> None:
        while (first := self._queue.get()) is not None:
            asked = [first]
            ended = False
            while len(asked) < _TOGETHER and not self._queue.empty() and not ended:
                following = self._queue.get()
                if following is None:
                    ended = True
                else:
                    asked.append(following)
            for some in _of_like_length(asked):
                self._answer(some)
            if ended:
                return

    def _answer(self, asked: Sequence[_Asked]) -> None:
        try:
            vectors = self._model.encode([text for text, _ in asked])
        except Exception as wrong:  # noqa: BLE001  # whoever asked gets it, whatever it is
            for text, run in asked:
                self._known.drop(text)
                run.set_exception(wrong)
            return
        for (text, run), vector in zip(asked, vectors, strict=True):
            self._known.put(text, vector)
            run.set_result(vector)


def _of_like_length(asked: Sequence[_Asked]) -> Iterator[list[_Asked]]:
    some: list[_Asked] = []
    for one in sorted(asked, key=lambda one: len(one[0])):
        if some and (len(some) == _BATCH or len(one[0]) > _ALIKE * len(some[0][0])):
            yield some
            some = []
        some.append(one)
    if some:
        yield some


class _Remembered:
    """The vectors of the latest questions, by the hash of their text and never the text."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._kept: OrderedDict[bytes, Vector] = OrderedDict()
        self._running: dict[bytes, Future[Vector]] = {}
        self._lock = Lock()

    def run_of(self, text: str) -> "tuple[Future[Vector], bool]":
        """The run that gives the vector of this text, and whether it is still to be begun."""
        key = _hashed(text)
        with self._lock:
            if (running := self._running.get(key)) is not None:
                return running, False
            run: Future[Vector] = Future()
            if (vector := self._kept.get(key)) is None:
                self._running[key] = run
                return run, True
            self._kept.move_to_end(key)
        run.set_result(vector)
        return run, False

    def put(self, text: str, vector: Vector) -> None:
        key = _hashed(text)
        with self._lock:
            self._running.pop(key, None)
            self._kept[key] = vector.copy()
            while len(self._kept) > self._limit:
                self._kept.popitem(last=False)

    def drop(self, text: str) -> None:
        """Forget a run that failed, so that it is tried again for the next who asks."""
        with self._lock:
            self._running.pop(_hashed(text), None)


def _hashed(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
