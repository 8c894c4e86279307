"""Faults 2, 5, 23 and 29: whatever lies in the index's directory, no wrong claim is found."""

import hashlib
import json
import os
import random
import resource
import shutil
import signal
import stat
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path

import pytest
from structlog.testing import capture_logs
from tests.index.fakes import FakeFeed, FakeShelf, WordEncoder, claim, word_index

from onrecord.asking import Question
from onrecord.errors import Misconfigured
from onrecord.model import ENGLISH
from onrecord_index.disk.generations import Generations
from onrecord_index.retriever import Index

CLAIMS = 80
Open = Callable[..., Index]

ODD = ("null", "[]", "{}", "-1", "1e400", '"x"', "true", "7", 100_000 * "[", "")


@pytest.fixture
def feed() -> FakeFeed:
    feed, chance = FakeFeed(), random.Random(1)
    words = [f"word{n}" for n in range(300)]
    feed.publish(*(claim(f"c{n}", " ".join(chance.sample(words, 6))) for n in range(CLAIMS)))
    return feed


@pytest.fixture
def open_index(feed: FakeFeed, tmp_path: Path) -> Iterator[Open]:
    opened: list[Index] = []
    shelf = FakeShelf()

    def again(encoder: WordEncoder | None = None, directory: Path | None = None) -> Index:
        where = directory or tmp_path / "index"
        opened.append(word_index(feed, where, shelf, encoder))
        return opened[-1]

    yield again
    for index in opened:
        index.close()


def wrong(index: Index, feed: FakeFeed) -> list[str]:
    """The claims that their own words do not find first."""
    texts = {findable.claim_id: findable.texts[0].text for findable in feed.findables()}
    return [
        claim_id
        for claim_id, text in texts.items()
        if index.search(Question(text, ENGLISH, text, text), 3).hits[0].claim_id != claim_id
    ]


def current(directory: Path) -> Path:
    return directory / "generations" / (directory / "CURRENT").read_text().strip()


def files_of(folder: Path) -> list[str]:
    return [p.relative_to(folder).as_posix() for p in sorted(folder.rglob("*")) if p.is_file()]


def half(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def emptied(file: Path) -> None:
    os.truncate(file, 0)


def longer(file: Path) -> None:
    with file.open("ab") as end:
        end.write(b"more")


def a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def a_link_to_nowhere(file: Path) -> None:
    file.unlink()
    file.symlink_to("/nowhere/at/all")


def a_link_to_itself(file: Path) -> None:
    file.unlink()
    file.symlink_to(file)


def a_link_to_another(file: Path) -> None:
    file.unlink()
    file.symlink_to("/etc/hostname")


HARMS = [half, emptied, longer, a_folder, a_link_to_nowhere, a_link_to_itself, a_link_to_another]


@pytest.mark.parametrize("harm", HARMS, ids=lambda harm: harm.__name__)
def test_any_file_harmed_in_any_way_leads_to_a_new_build(
    harm: Callable[[Path], None], open_index: Open, feed: FakeFeed, tmp_path: Path
) -> None:
    open_index().close()
    kept = tmp_path / "kept"
    shutil.copytree(tmp_path / "index", kept)
    # Each file meets some harm; the benchmark has each meet every one.
    for name in files_of(current(kept))[HARMS.index(harm) :: len(HARMS)]:
        shutil.rmtree(tmp_path / "index")
        shutil.copytree(kept, tmp_path / "index")
        if harm in (emptied, half) and not (current(tmp_path / "index") / name).stat().st_size:
            continue
        harm(current(tmp_path / "index") / name)

        index = open_index()

        assert index.counters["rebuilds"] == 1, name
        assert wrong(index, feed) == [], name
        index.close()


def test_files_of_another_generation_are_not_taken_for_its_own(
    open_index: Open, feed: FakeFeed, tmp_path: Path
) -> None:
    index = open_index()
    older = current(tmp_path / "index")
    feed.publish(*(claim(f"c{n}", f"other words {n} entirely") for n in range(20)))
    index.catch_up()
    index.save()
    index.close()
    newer = current(tmp_path / "index")
    kept = Path(shutil.copytree(tmp_path / "index", tmp_path / "kept"))
    assert older != newer
    for name in files_of(newer):
        before = (older / name).read_bytes() if (older / name).exists() else b""
        if before in (b"", (newer / name).read_bytes()):
            continue
        shutil.copyfile(older / name, newer / name)

        again = open_index()

        # An older manifest beside newer files fits them as little as the other way round.
        assert again.counters["rebuilds"] == 1, name
        assert wrong(again, feed) == [], name
        again.close()
        shutil.rmtree(tmp_path / "index")
        shutil.copytree(kept, tmp_path / "index")


def test_an_older_generation_named_as_current_is_caught_up(
    open_index: Open, feed: FakeFeed, tmp_path: Path
) -> None:
    index = open_index()
    older = current(tmp_path / "index").name
    feed.withdraw("c1")
    feed.publish(claim("c2", "entirely other words"))
    index.catch_up()
    index.save()
    index.close()
    (tmp_path / "index" / "CURRENT").write_text(older)

    again = open_index()
    again.catch_up()

    assert wrong(again, feed) == []
    assert again.revision == feed.head()
    text = "word1 word2"
    found = again.search(Question(text, ENGLISH, text, text), CLAIMS).hits
    assert "c1" not in [hit.claim_id for hit in found]


def test_a_manifest_in_which_any_value_was_changed_is_not_believed(
    open_index: Open, feed: FakeFeed, tmp_path: Path
) -> None:
    open_index().close()
    manifest = current(tmp_path / "index") / "manifest.json"
    whole = json.loads(manifest.read_text())
    for name, odd in product(whole, ODD):
        rest = json.dumps({key: value for key, value in whole.items() if key != name})
        manifest.write_text(f'{{"{name}": {odd}, {rest[1:]}')

        assert list(Generations(tmp_path / "index").damages()), (name, odd[:4])

    index = open_index()

    assert index.counters["rebuilds"] == 1
    assert wrong(index, feed) == []
    assert list(Generations(tmp_path / "index").damages()) == []


@pytest.mark.parametrize("form", [1, 3])
def test_an_index_of_another_version_is_built_anew_and_is_no_damage(
    open_index: Open, tmp_path: Path, form: int
) -> None:
    open_index().close()
    folder = current(tmp_path / "index")
    said = json.loads((folder / "manifest.json").read_text()) | {"format": form}
    said.pop("digest")
    own = hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()
    # The first format had no digest.
    written = said if form == 1 else said | {"digest": own}
    (folder / "manifest.json").write_text(json.dumps(written))

    assert list(Generations(tmp_path / "index").damages()) == []
    assert open_index().counters["rebuilds"] == 1


def test_garbage_in_any_file_of_the_index_is_named(open_index: Open, tmp_path: Path) -> None:
    open_index().close()
    folder = current(tmp_path / "index")
    for name in files_of(folder):
        before = (folder / name).read_bytes()
        (folder / name).write_bytes(bytes(byte ^ 0x5A for byte in before) or b"more")

        [named] = Generations(tmp_path / "index").damages()

        assert name in named or name == "manifest.json"
        (folder / name).write_bytes(before)


def garbled(file: Path, chance: random.Random) -> None:
    """Other bytes in the place of those there: the file keeps its size, whoever reads it."""
    with file.open("r+b") as content:
        content.write(chance.randbytes(file.stat().st_size))


@pytest.mark.parametrize("place", ["working", "generations"])
def test_files_garbled_in_use_are_made_anew_and_questions_are_answered(
    open_index: Open, feed: FakeFeed, tmp_path: Path, place: str
) -> None:
    open_index().close()
    index = open_index()
    chance = random.Random(5)
    for file in (tmp_path / "index" / place).rglob("*"):
        if file.is_file():
            garbled(file, chance)

    assert wrong(index, feed) == []
    feed.publish(claim("c-new", "words that nobody said before"))
    index.catch_up()
    assert wrong(index, feed) == []
    assert index.save()
    assert open_index().check().sound


def test_files_cut_short_in_use_end_no_process(
    open_index: Open, feed: FakeFeed, tmp_path: Path
) -> None:
    """Copying an index over the one in use does that: each file is emptied, then written."""
    open_index().close()
    index = open_index()
    for file in (tmp_path / "index" / "generations").rglob("*"):
        if file.is_file():
            os.truncate(file, 0)

    assert [index.live.findable(one.claim_id) for one in feed.findables()] == [*feed.findables()]
    assert wrong(index, feed) == []
    index.catch_up()
    assert wrong(index, feed) == []
    assert open_index().check().sound


def test_words_that_may_only_be_read_are_searched_and_written_on(
    open_index: Open, feed: FakeFeed, tmp_path: Path
) -> None:
    open_index().close()
    for path in (tmp_path / "index" / "generations").rglob("*"):
        path.chmod(0o555 if path.is_dir() else 0o444)

    index = open_index()

    [own] = (tmp_path / "index" / "working").iterdir()
    copies = [path for path in own.rglob("*") if path.name != "held"]
    assert copies
    assert all(path.stat().st_mode & stat.S_IWUSR for path in copies)
    assert wrong(index, feed) == []


def test_a_directory_removed_in_use_is_made_anew_with_the_next_change(
    open_index: Open, feed: FakeFeed, tmp_path: Path
) -> None:
    index = open_index()
    shutil.rmtree(tmp_path / "index")

    assert wrong(index, feed) == []
    feed.publish(claim("c-new", "words that nobody said before"))
    index.catch_up()

    assert wrong(index, feed) == []
    assert index.check().sound
    assert (tmp_path / "index" / "working").is_dir()


def test_mending_and_saving_at_once_wait_for_nobody_for_ever(
    open_index: Open, feed: FakeFeed, tmp_path: Path
) -> None:
    index = open_index()
    shutil.rmtree(tmp_path / "index")
    feed.publish(claim("c-new", "words that nobody said before"))
    acts = [index.save, index.catch_up, lambda: wrong(index, feed), index.save, index.catch_up]

    with ThreadPoolExecutor(len(acts)) as threads:
        for done in [threads.submit(act) for act in acts]:
            done.exception(timeout=60)

    index.catch_up()
    assert wrong(index, feed) == []


@pytest.mark.parametrize("place", ["index/generations", "index/CURRENT"])
def test_a_link_or_a_file_in_the_place_of_what_should_be_there(
    place: str, open_index: Open, feed: FakeFeed, tmp_path: Path
) -> None:
    (tmp_path / "index").mkdir(exist_ok=True)
    spot = tmp_path / place
    if spot.is_dir():
        spot.rmdir()
    spot.symlink_to(tmp_path / "nowhere")

    index = open_index()

    assert wrong(index, feed) == []


@pytest.mark.parametrize("other", [WordEncoder("words-257"), WordEncoder("words-256-v2")])
def test_vectors_of_another_model_are_never_mixed_in(
    other: WordEncoder, open_index: Open, feed: FakeFeed
) -> None:
    open_index().close()

    index = open_index(other)

    assert index.counters["rebuilds"] == 1
    assert len(other.encoded) >= CLAIMS
    assert wrong(index, feed) == []


@pytest.mark.parametrize("file_size", [1, 100, 2_000])
def test_a_first_build_without_room_is_refused_in_words(
    file_size: int, open_index: Open, tmp_path: Path
) -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (file_size, hard))
    try:
        # Logs are kept in memory: a file for them is under the same limit.
        with capture_logs(), pytest.raises(Misconfigured, match="make room there"):
            open_index()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert open_index().check().sound
