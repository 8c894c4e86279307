"""What was acknowledged survives a kill at any moment; two writers never skip an event."""

import subprocess
import sys
import threading

import pytest
from tests.rows import claim, phrasing

from onrecord.durable import Arrived
from onrecord.events import Action
from onrecord.model import CuratorId
from onrecord.store import Record, verify

ME = CuratorId("k-me")

WRITER = """
import sys
from onrecord.durable import Arrived
from onrecord.events import Action
from onrecord.model import CuratorId, Phrasing
from onrecord.store import Record

record = Record.open(sys.argv[1])
first = int(sys.argv[2])
for number in range(first, first + 100_000):
    record.inbox.accept([Arrived(number, "chat", b"{}")])
    with record.book.acting(CuratorId("k-me"), Action.DRAFTED, "c-1") as act:
        act.put(Phrasing(f"f-{number}", "c-1", f"wording {number}", "en"))
    print(number, flush=True)
"""
READING = "    print('amid', flush=True)\n    sys.stdin.read()\n"
"""Stops after all was read."""

WRITING = """
from onrecord.store.acts import journal
first = journal.append
def second(*given):
    print('amid', flush=True)
    sys.stdin.read()
def append(*given):
    journal.append = second
    return first(*given)
journal.append = append
"""
"""Stops after a thousand of the rows were written."""


def test_a_kill_loses_nothing_that_was_acknowledged(url: str) -> None:
    with Record.open(url) as record, record.book.acting(ME, Action.DRAFTED, "c-1") as act:
        act.put(claim())

    acknowledged: list[int] = []
    for round_number, kept in enumerate((1, 7, 23)):
        acknowledged.extend(killed_after(url, round_number * 1_000_000, kept))

    with Record.open(url) as record:
        phrasings = {row.phrasing_id for row in record.all_rows() if hasattr(row, "phrasing_id")}
        assert verify(record).agrees
        assert {f"f-{number}" for number in acknowledged} <= phrasings
        assert record.inbox.accept([Arrived(n, "chat", b"{}") for n in acknowledged]) == 0
        assert record.inbox.depth().waiting >= len(acknowledged)


def killed_after(url: str, first: int, acknowledgements: int) -> list[int]:
    """What a writing process had acknowledged when it was killed amid its work."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, url, str(first)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        seen = [int(process.stdout.readline()) for _ in range(acknowledgements)]
        process.kill()
        seen.extend(int(line) for line in process.stdout if line.endswith("\n"))
    return seen


def test_two_writers_leave_one_chain_and_a_follower_misses_nothing(url: str) -> None:
    with Record.open(url) as record, record.book.acting(ME, Action.DRAFTED, "c-1") as act:
        act.put(claim())
    writers = [threading.Thread(target=writes, args=(url, name)) for name in "ab"]
    followed: list[str] = []

    with Record.open(url) as record:
        for writer in writers:
            writer.start()
        seq = 1
        while seq < 41:
            last, _ = record.feed.changed_since(seq, 3)
            followed.extend(record.book.event(n).subject for n in range(seq + 1, last + 1))
            seq = last
        for writer in writers:
            writer.join()

        assert verify(record).agrees
        assert sorted(followed) == sorted(f"f-{name}-{n}" for name in "ab" for n in range(20))


def writes(url: str, name: str) -> None:
    with Record.open(url, patience=60) as record:
        for number in range(20):
            phrasing_id = f"f-{name}-{number}"
            with record.book.acting(ME, Action.DRAFTED, phrasing_id) as act:
                act.put(phrasing(phrasing_id, f"wording {number} of {name}"))


def test_two_workers_never_hold_the_same_update_or_lane(url: str) -> None:
    with Record.open(url) as record:
        record.inbox.accept([Arrived(n, f"chat-{n % 7}", b"{}") for n in range(120)])
    handled: dict[str, list[tuple[str, int]]] = {"a": [], "b": []}
    order: list[tuple[str, int]] = []

    def works(owner: str) -> None:
        with Record.open(url, patience=60) as record:
            while record.inbox.depth().waiting or record.inbox.depth().leased:
                for one in record.inbox.lease(owner, 3, 60):
                    handled[owner].append((one.lane, one.update_id))
                    order.append((one.lane, one.update_id))
                    record.inbox.done(one.update_id, "answered")

    workers = [threading.Thread(target=works, args=(owner,)) for owner in "ab"]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()

    assert sorted(update_id for _, update_id in order) == list(range(120))
    for lane in {lane for lane, _ in order}:
        ids = [update_id for other, update_id in order if other == lane]
        assert ids == sorted(ids)


@pytest.mark.parametrize("stops", [READING, WRITING], ids=["reading", "writing"])
def test_an_import_that_is_killed_leaves_nothing(url: str, stops: str) -> None:
    script = (
        "import sys\n"
        "from onrecord.model import *\n"
        "from onrecord.store import Record\n"
        "def lines():\n"
        "    for n in range(1500):\n"
        "        yield n, Claim(ClaimId(f'c-{n}'), (Text('words'),))\n"
        f"{stops}"
        "Record.open(sys.argv[1]).import_rows(lines(), 'test.jsonl', CuratorId('k-me'))\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, url], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"amid\n"
        process.kill()

    with Record.open(url) as record:
        assert list(record.all_rows()) == []
        assert verify(record).agrees
