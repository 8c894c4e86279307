"""Damage, crashes and full disks: what is on disk is whole, or it is built anew."""

import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.index.fakes import FakeFeed, FakeShelf, claim, word_index

from onrecord.asking import Question
from onrecord.errors import StaleIndex
from onrecord.model import ENGLISH
from onrecord_index.disk.generations import Generations
from onrecord_index.retriever import Index

CLAIMS = 60


class Crash(BaseException):
    """The process is gone: nothing after this runs."""


@pytest.fixture
def feed() -> FakeFeed:
    feed = FakeFeed()
    chance = random.Random(0)
    words = [f"word{n}" for n in range(200)]
    feed.publish(*(claim(f"c{n}", " ".join(chance.sample(words, 6))) for n in range(CLAIMS)))
    return feed


@pytest.fixture
def shelf() -> FakeShelf:
    return FakeShelf()


Open = Callable[[], Index]


@pytest.fixture
def open_index(feed: FakeFeed, shelf: FakeShelf, tmp_path: Path) -> Iterator[Open]:
    indexes: list[Index] = []

    def again() -> Index:
        indexes.append(word_index(feed, tmp_path / "index", shelf))
        return indexes[-1]

    yield again
    for index in indexes:
        index.close()


def answers(index: Index, feed: FakeFeed) -> list[str]:
    """For each claim the one that its own words find first."""
    found = []
    for findable in feed.findables():
        text = findable.texts[0].text
        found.append(index.search(Question(text, ENGLISH, text, text), 3).hits[0].claim_id)
    return found


def files_of(directory: Path) -> list[Path]:
    return [p for p in sorted((directory / "generations").rglob("*")) if p.is_file()]


def test_garbage_in_any_file_is_refused_and_the_index_built_anew(
    open_index: Open, feed: FakeFeed, tmp_path: Path
) -> None:
    open_index().close()
    chance = random.Random(7)
    names = [path.relative_to(tmp_path) for path in files_of(tmp_path / "index")]
    expected = [findable.claim_id for findable in feed.findables()]

    for name in names:
        whole = Path(shutil.copytree(tmp_path / "index", tmp_path / "kept"))
        damaged = bytearray((tmp_path / name).read_bytes() or b"\0")
        at = chance.randrange(len(damaged))
        damaged[at : at + 4096] = chance.randbytes(min(4096, len(damaged) - at) + 1)
        (tmp_path / name).write_bytes(bytes(damaged))
        index = open_index()

        assert index.counters["rebuilds"] == 1, name
        assert answers(index, feed) == expected, name

        index.close()
        shutil.rmtree(tmp_path / "index")
        whole.rename(tmp_path / "index")


@pytest.mark.parametrize("pointer", ["", "7", "../../etc", "\x00\xff", "1 2"])
def test_a_pointer_to_nowhere_leads_to_a_new_build(
    pointer: str, open_index: Open, tmp_path: Path
) -> None:
    open_index().close()
    (tmp_path / "index" / "CURRENT").write_text(pointer, encoding="latin-1")

    index = open_index()

    assert index.counters["rebuilds"] == 1
    assert index.check().sound


@pytest.mark.parametrize("change", ["missing", "extra"])
def test_a_missing_or_foreign_file_is_damage(change: str, open_index: Open, tmp_path: Path) -> None:
    open_index().close()
    folder = tmp_path / "index" / "generations" / "1"
    if change == "missing":
        (folder / "rows.claim").unlink()
    else:
        (folder / "coarse.faiss").write_bytes(b"from elsewhere")

    with pytest.raises(StaleIndex, match="is damaged"):
        Generations(tmp_path / "index").current()


def steps(monkeypatch: pytest.MonkeyPatch, fail_at: int, wrong: BaseException) -> list[str]:
    """Count every call that makes something durable, and fail at one of them."""
    taken: list[str] = []

    def guarded(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object, **kwargs: object) -> object:
            taken.append(name)
            if len(taken) == fail_at:
                raise wrong
            if len(taken) > fail_at and isinstance(wrong, Crash):
                raise wrong
            return real(*args, **kwargs)

        return call

    monkeypatch.setattr(os, "fsync", guarded("fsync", os.fsync))
    for name in ("rename", "replace"):
        monkeypatch.setattr(Path, name, guarded(name, getattr(Path, name)))
    return taken


def changes(feed: FakeFeed) -> None:
    feed.publish(claim("new", "word1 word2 entirely fresh"))
    feed.withdraw("c3")


def test_a_crash_at_any_durable_step_leaves_an_index_that_converges(
    open_index: Open, feed: FakeFeed, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = open_index()
    at = 0
    while True:
        at += 1
        changes(feed)
        index.catch_up()
        with monkeypatch.context() as patched:
            # A process that is gone cleans nothing up behind itself.
            patched.setattr(shutil, "rmtree", lambda *_, **__: None)
            taken = steps(patched, at, Crash())
            try:
                index.save()
            except Crash:
                pass
            else:
                break

        index = open_index()

        assert index.revision == feed.head()
        assert index.counters["rebuilds"] == 0
        assert index.check().problems == ()

    assert {"fsync", "rename", "replace"} <= set(taken)
    assert at > 10


def test_a_full_disk_keeps_the_old_generation_and_the_answers(
    open_index: Open, feed: FakeFeed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = open_index()
    changes(feed)
    index.catch_up()
    current = (tmp_path / "index" / "CURRENT").read_text()

    for at in range(1, 12):
        with monkeypatch.context() as patched:
            steps(patched, at, OSError(28, "No space left on device"))
            assert index.save() is False

        assert index.live.snapshot.holds(claim("new", "").claim_id)
        assert (tmp_path / "index" / "CURRENT").read_text() == current

    assert index.counters["saves_failed"] == 11
    assert index.save() is True
    assert open_index().check().problems == ()


def test_a_disk_full_while_building_still_answers_from_memory(
    open_index: Open, feed: FakeFeed, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        steps(patched, 1, OSError(28, "No space left on device"))
        index = open_index()

    assert index.counters["saves_failed"] == 1
    assert answers(index, feed) == [findable.claim_id for findable in feed.findables()]


def test_only_the_latest_generations_are_kept(open_index: Open, tmp_path: Path) -> None:
    index = open_index()

    for _ in range(4):
        index.save()

    kept = sorted(path.name for path in (tmp_path / "index" / "generations").iterdir())
    assert kept == ["4", "5"]


def test_two_processes_over_one_directory_do_not_disturb_each_other(
    open_index: Open, feed: FakeFeed
) -> None:
    one, other = open_index(), open_index()
    changes(feed)
    one.catch_up()
    one.save()
    other.catch_up()
    other.save()
    one.save()

    assert one.check().problems == ()
    assert other.check().problems == ()
    assert open_index().counters["rebuilds"] == 0


def test_what_a_dead_process_left_is_swept_and_a_live_one_is_not(
    open_index: Open, tmp_path: Path
) -> None:
    left = tmp_path / "index" / "working" / "left"
    left.mkdir(parents=True)
    (left / "held").touch()
    os.utime(left, (0, 0))
    living = open_index()

    open_index()

    assert not left.exists()
    assert living._working._own.exists()


def test_what_names_the_generation_is_on_disk_before_it_takes_its_place(
    open_index: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a power cut may leave an empty name, and the index is built anew for nothing."""
    down: list[str] = []
    sync, replace = os.fsync, Path.replace

    def synced(descriptor: int) -> None:
        down.append(Path(f"/proc/self/fd/{descriptor}").readlink().name)
        sync(descriptor)

    def replaced(there: Path, place: Path) -> Path:
        assert there.name in down
        return replace(there, place)

    monkeypatch.setattr("os.fsync", synced)
    monkeypatch.setattr("pathlib.Path.replace", replaced)

    open_index()

    assert any(name.startswith("CURRENT") for name in down)
