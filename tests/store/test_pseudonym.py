"""People are known by keyed hashes, and the key is kept apart."""

import threading
from pathlib import Path

import pytest

from onrecord.errors import Misconfigured
from onrecord.pseudonym import Pseudonyms, load_pepper


def test_the_pepper_is_made_once_and_is_its_owners_alone(tmp_path: Path) -> None:
    first = load_pepper(tmp_path)

    assert load_pepper(tmp_path) == first
    assert len(first) == 32
    [kept] = tmp_path.iterdir()
    assert kept.stat().st_mode & 0o777 == 0o600


def test_processes_that_start_together_agree_on_the_pepper(tmp_path: Path) -> None:
    peppers: list[bytes] = []
    threads = [
        threading.Thread(target=lambda: peppers.append(load_pepper(tmp_path))) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(set(peppers)) == 1
    assert len(list(tmp_path.iterdir())) == 1


def test_a_pepper_that_was_damaged_is_named(tmp_path: Path) -> None:
    (tmp_path / "pepper").write_bytes(b"short")

    with pytest.raises(Misconfigured, match="pepper does not hold 32 bytes"):
        load_pepper(tmp_path)


def test_a_pepper_that_finds_no_room_is_named_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("onrecord.pseudonym.os.fsync", full)

    with pytest.raises(OSError, match="No space left") as refused:
        load_pepper(tmp_path)

    assert refused.value.filename == str(tmp_path / "pepper")
    assert list(tmp_path.iterdir()) == []


def test_a_person_has_one_stand_in_for_each_purpose_and_pepper() -> None:
    ours, others = Pseudonyms(b"a" * 32), Pseudonyms(b"b" * 32)

    stand_ins = {
        ours.person(7), ours.curator(7), ours.giver(7), others.person(7), ours.person(8)
    }  # fmt: skip

    assert len(stand_ins) == 5
    assert ours.person(7) == Pseudonyms(b"a" * 32).person(7)
    assert all(len(one) == 64 for one in stand_ins)


def test_a_short_pepper_is_refused_and_none_shows() -> None:
    with pytest.raises(Misconfigured):
        Pseudonyms(b"short")

    assert repr(Pseudonyms(b"a" * 32)) == "Pseudonyms(...)"


def test_the_proof_of_a_pepper_is_its_own_and_no_ones_stand_in() -> None:
    people, others = Pseudonyms(b"a" * 32), Pseudonyms(b"b" * 32)

    assert people.proof == Pseudonyms(b"a" * 32).proof != others.proof
    assert people.proof not in (people.person(1), people.curator(1), people.giver(1))
