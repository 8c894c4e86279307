"""Fault 36: files made to break an import leave a row error and nothing else."""

import io
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.records import empty_record
from tests.rows import small_record

from onrecord.errors import OnRecordError
from onrecord.exchange.lines import read_lines, write_lines
from onrecord.model import CuratorId
from onrecord.store import Record, verify

ME = CuratorId("k-me")
CLAIM = {"row": "claim", "claim_id": "c-9", "wordings": [{"words": "How many?"}]}
PARTY = {"row": "party", "party_id": "p-9", "kind": "group", "names": [{"words": "Nine"}]}
FIGURE = {"value": 5, "low": 5, "high": 5}
ASSERTION = {
    "row": "assertion", "assertion_id": "a-9", "claim_id": "c-1", "party_id": "p-ministry",
    "stance": "states", "words": "Five", "language": "en", "mode": "paraphrase",
}  # fmt: skip
EVIDENCE = {
    "row": "evidence", "evidence_id": "e-9", "assertion_id": "a-9", "publication_id": "u-1",
}  # fmt: skip
READER = """
import io, resource, sys
from onrecord.errors import Unreadable
from onrecord.exchange.lines import read_lines

class Endless(io.RawIOBase):
    left = int(sys.argv[1])
    def readable(self):
        return True
    def readinto(self, room):
        size = min(len(room), self.left)
        room[:size] = b"x" * size
        self.left -= size
        return size

before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    list(read_lines(io.BufferedReader(Endless())))
except Unreadable as wrong:
    print(wrong)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def line(value: object) -> bytes:
    return json.dumps(value).encode() + b"\n"


def a_figure(**changed: object) -> bytes:
    return line(ASSERTION | {"figures": [FIGURE | changed]})


BOMBS: dict[str, bytes] = {
    "a number beyond all": a_figure().replace(b'"value": 5', b'"value": 1e309'),
    "minus infinity": a_figure().replace(b'"low": 5', b'"low": -Infinity'),
    "not a number": a_figure().replace(b'"high": 5', b'"high": NaN'),
    "a number of a thousand digits": a_figure().replace(b'"value": 5', b'"value": ' + b"9" * 1000),
    "a fraction of ten thousand digits": a_figure().replace(
        b'"value": 5', b'"value": 0.' + b"9" * 10_000
    ),
    "an exponent of ten thousand digits": a_figure().replace(
        b'"value": 5', b'"value": 1e' + b"9" * 10_000
    ),
    "a number in words": a_figure(value="five"),
    "a truth for a number": a_figure(value=True),
    "a low above the high": a_figure(low=9, high=2),
    "a value outside its bounds": a_figure(value=50),
    "a day that never was": line(ASSERTION | {"said_on": "2022-02-30"}),
    "a year that never was": line(ASSERTION | {"said_on": "99999-01-01"}),
    "a stance that is none": line(ASSERTION | {"stance": "true"}),
    "a field of a verdict": line(ASSERTION | {"verdict": "x"}),
    "an assertion in no place": line(ASSERTION),
    "an assertion of nobody": line(ASSERTION | {"party_id": "p-0"}) + line(EVIDENCE),
    "a key twice": b'{"row": "claim", "claim_id": "c-9", "claim_id": "c-8", "wordings": []}',
    "an id twice": line(CLAIM) + line(CLAIM),
    "an id of a thousand letters": line(CLAIM | {"claim_id": "c" * 1000}),
    "an id with a path": line(CLAIM | {"claim_id": "../../etc/passwd"}),
    "an id with a line break": line(CLAIM | {"claim_id": "c-9\n"}),
    "an id with an end of text": line(CLAIM | {"claim_id": "c\x00"}),
    "an empty id": line(CLAIM | {"claim_id": ""}),
    "an id that is a number": line(CLAIM | {"claim_id": 9}),
    "wordings that are none": line(CLAIM | {"wordings": []}),
    "a wording of nothing": line(CLAIM | {"wordings": [{"words": " \u2003 "}]}),
    "a wording that nobody sees": line(CLAIM | {"wordings": [{"words": "\u200b\u3164\u0301"}]}),
    "a name that nobody sees": line(PARTY | {"names": [{"words": "\u2060\u00ad"}]}),
    "a null byte in words": line(CLAIM | {"wordings": [{"words": "a\x00b"}]}),
    "an escape in words": line(CLAIM | {"wordings": [{"words": "a\x1b[2Jb"}]}),
    "half a letter": line(CLAIM | {"wordings": [{"words": "a\ud800b"}]}),
    "a null byte between lines": line(CLAIM) + b"\x00\n",
    "bytes that are no text": line(CLAIM) + b'{"row": "claim", "topic": "\xff\xfe"}\n',
    "text of two bytes a letter": json.dumps(CLAIM).encode("utf-16"),
    "a mark of byte order amid": line(CLAIM) + b"\xef\xbb\xbf" + line(PARTY),
    "a list": line([CLAIM]),
    "lists in lists": b"[" * 500_000 + b"]" * 500_000,
    "objects in objects": b'{"row":' * 100_000 + b"1" + b"}" * 100_000,
    "a row within a row": line(CLAIM | {"topic": CLAIM}),
    "half a line": json.dumps(CLAIM).encode()[:-5],
    "two rows in a line": json.dumps(CLAIM).encode() + json.dumps(PARTY).encode(),
    "a merge into itself": line(CLAIM | {"status": "merged", "merged_into": "c-9"}),
    "a header of tomorrow": line({"row": "record", "version": 2}) + line(CLAIM),
    "a header amid": line(CLAIM) + line({"row": "record", "version": 9}),
    "a person": line({"row": "curator", "curator_id": "k-9", "name": "Eve", "role": "admin"}),
    "an address that runs": line(
        {"row": "publication", "publication_id": "u-9", "outlet_id": "p-outlet", "title": "T",
         "url": "javascript:alert(1)"}
    ),
}  # fmt: skip


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    with Record.open(empty_record(tmp_path)) as record:
        record.import_rows(iter(enumerate(small_record(), 1)), "test.jsonl", ME)
        yield record


def exported(record: Record) -> bytes:
    out = io.BytesIO()
    write_lines(record.all_rows(), out)
    return out.getvalue()


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_bomb_is_a_row_error_and_leaves_nothing(record: Record, bomb: str) -> None:
    before = exported(record)
    file = line(PARTY | {"party_id": "p-8"}) + BOMBS[bomb]

    with pytest.raises(OnRecordError, match=r"^line [23]: "):
        record.import_rows(read_lines(io.BytesIO(file)), "bomb.jsonl", ME)

    assert exported(record) == before
    assert verify(record).agrees


def test_a_line_of_a_gigabyte_is_refused_before_it_is_read() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", READER, str(1 << 30)], capture_output=True, text=True, check=True
    )

    said, grown_kib = ran.stdout.splitlines()
    assert said == "line 1: is longer than 1048576 bytes"
    assert int(grown_kib) < 50 * 1024
