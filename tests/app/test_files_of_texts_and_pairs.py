"""Files of texts, figures and pairs: packed or broken, each told of by file and line."""

import gzip
import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from tests.app.conftest import ANSWERED, SETUP, USAGE, Line
from tests.index.fakes import WordEncoder

from onrecord_app.command_line.steps import Silent
from onrecord_app.house import create_record
from onrecord_app.starting import read_settings
from onrecord_index.arrays import Vectors

PAIR = """{"relation": "agrees", "a": {"claim": "5 %s killed"}, "b": {"claim": "5 killed"}}\n"""


class Noting(WordEncoder):
    """Notes in which order it is asked for what."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def begin(self, texts: Sequence[str]) -> None:
        self.asked.append("begin")
        super().begin(texts)

    def encode(self, texts: Sequence[str], *, query: bool) -> Vectors:
        if query:
            self.asked.append("encode")
        return super().encode(texts, query=query)


def test_a_file_that_is_not_there_is_a_usage_error(line: Line, starter_home: Path) -> None:
    for words in (("ask", "--batch"), ("compare", "--figures"), ("import",)):
        said = line(*words, "/nowhere/texts", "--home", starter_home)

        assert (said.code, said.out) == (USAGE, "")
        assert "/nowhere/texts" in said.err
        assert "Traceback" not in said.err


def test_a_directory_is_no_file_of_texts(line: Line, starter_home: Path, tmp_path: Path) -> None:
    for words in (("ask", "--batch"), ("compare", "--figures"), ("import",)):
        said = line(*words, tmp_path, "--home", starter_home)

        assert (said.code, said.out) == (USAGE, "")
        assert "directory" in said.err


def test_of_figures_that_break_off_nothing_is_told(line: Line, tmp_path: Path) -> None:
    pairs = tmp_path / "pairs.jsonl"
    pairs.write_text('{"a": {"value": 1}, "b": {"value": 1}}\n{"a": {"value": 1}\n')

    said = line("compare", "--json", "--figures", pairs)

    assert (said.code, said.out) == (USAGE, "")
    assert f"{pairs}: line 2: " in said.err


def test_figures_are_read_from_a_packed_file(line: Line, tmp_path: Path) -> None:
    pairs = tmp_path / "pairs.jsonl.gz"
    pairs.write_bytes(gzip.compress(b'{"a": {"value": 1}, "b": {"value": 1}}\n'))

    said = line("compare", "--json", "--figures", pairs)

    assert said.code == ANSWERED
    assert json.loads(said.out)["relation"] == "same"


@pytest.mark.parametrize("held", [b"no archive", gzip.compress(b"{}" * 99, mtime=0)[:-9]])
def test_a_packed_file_that_is_broken_is_named(line: Line, tmp_path: Path, held: bytes) -> None:
    pairs = tmp_path / "pairs.jsonl.gz"
    pairs.write_bytes(held)

    said = line("compare", "--json", "--figures", pairs)

    assert (said.code, said.out) == (USAGE, "")
    assert f"cannot read {pairs}" in said.err


def test_a_line_that_never_ends_is_told_and_not_held(line: Line, tmp_path: Path) -> None:
    with gzip.open(tmp_path / "lines.gz", "wb", compresslevel=1) as file:
        for _ in range(40):
            file.write(b" " * 1_000_000)

    said = line("compare", "--json", "--figures", tmp_path / "lines.gz")

    assert (said.code, said.out) == (USAGE, "")
    assert "lines.gz: line 1: is longer than" in said.err


def test_a_mark_at_the_beginning_of_a_file_is_no_part_of_the_first_text(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onrecord_app.house.load_encoder", lambda _spec, _cache: WordEncoder())
    create_record(read_settings(tmp_path), empty=True, steps=Silent())
    (tmp_path / "texts").write_bytes(b"\xef\xbb\xbf5 people were killed\r\n")

    said = line("ask", "--json", "--batch", tmp_path / "texts", "--home", tmp_path)

    asked = json.loads(said.out.splitlines()[-1])["asked"]
    assert asked[0]["text"] == "5 people were killed"


def test_a_line_that_is_no_text_is_told_in_its_place_and_the_others_are_answered(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onrecord_app.house.load_encoder", lambda _spec, _cache: WordEncoder())
    monkeypatch.setattr("onrecord.exchange.files._LONGEST_LINE", 40)
    create_record(read_settings(tmp_path), empty=True, steps=Silent())
    lines = (b"5 were killed", b"caf\xe9, 5 killed", b"6 killed " * 20, b"", b"7 were killed\xff")
    (tmp_path / "texts").write_bytes(b"\n".join(lines))

    said = line("ask", "--json", "--batch", tmp_path / "texts", "--home", tmp_path)
    shown = line("ask", "--batch", tmp_path / "texts", "--home", tmp_path)

    told = [json.loads(one) for one in said.out.splitlines() if one.startswith("{")]
    assert (said.code, said.err) == (USAGE, "")
    assert [len(one["asked"]) for one in told] == [1, 0, 0, 0, 0]
    assert [one.get("error", "") for one in told] == [
        "",
        "line 2: is not UTF-8 at byte 4",
        "line 3: is longer than 40 bytes",
        "",
        "line 5: is not UTF-8 at byte 14",
    ]
    assert {one["version"] for one in told} == {1}
    assert shown.code == USAGE
    assert "texts: line 2: is not UTF-8 at byte 4" in shown.err


def test_the_next_lines_are_begun_with_while_the_first_is_looked_up(
    line: Line, starter_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    encoder = Noting()
    monkeypatch.setattr("onrecord_app.house.load_encoder", lambda _spec, _cache: encoder)
    asked = [f"{number} ships were sold in Sylva" for number in range(2, 32)]
    (tmp_path / "texts").write_text("\n".join(asked), "utf-8")

    said = line("ask", "--json", "--batch", tmp_path / "texts", "--home", starter_home)

    told = [json.loads(one) for one in said.out.splitlines() if one.startswith("{")]
    first = encoder.asked.index("encode")
    assert [one["asked"][0]["text"] for one in told] == asked
    assert encoder.asked[:first].count("begin") > 4
    assert encoder.asked[:first].count("begin") < len(asked)


def test_a_set_without_a_pair_is_refused(line: Line, tmp_path: Path) -> None:
    pairs = tmp_path / "pairs.jsonl"
    pairs.write_text("")

    said = line("evaluate", "figures", "--pairs", pairs, "--json")

    assert (said.code, said.out) == (USAGE, "")
    assert "holds no pair" in said.err


@pytest.mark.parametrize("odd", ["\u2028", "\x85", "\\ud800", "\\u0000", "\u202e"])
def test_pairs_are_told_apart_by_the_ends_of_lines_alone(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, odd: str
) -> None:
    monkeypatch.setattr("onrecord_app.house.load_encoder", lambda _spec, _cache: WordEncoder())
    for name, opened in (("pairs.jsonl", open), ("pairs.jsonl.gz", gzip.open)):
        with opened(tmp_path / name, "wb") as file:
            file.write((PAIR % odd).encode())

        said = line("evaluate", "figures", "--pairs", tmp_path / name, "--json", "--home", tmp_path)

        assert said.code == ANSWERED
        assert json.loads(said.out)["pairs"] == 1


def test_what_no_pair_tells_is_a_dash_for_a_person_and_null_for_a_program(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onrecord_app.house.load_encoder", lambda _spec, _cache: WordEncoder())
    file = tmp_path / "pairs.jsonl"
    file.write_text(PAIR % "")

    plain = line("evaluate", "figures", "--pairs", file, "--home", tmp_path)
    as_json = line("evaluate", "figures", "--pairs", file, "--json", "--home", tmp_path)

    assert ["auc", "–"] in [row.split() for row in plain.out.splitlines()]
    assert json.loads(as_json.out)["auc"] is None


def test_a_run_that_could_not_be_written_is_told_before_the_work(line: Line) -> None:
    files = ("--claims", "/nowhere", "--queries", "/nowhere", "--qrels", "/nowhere")

    said = line("evaluate", "retrieval", *files, "--run", "/no/folder/run")

    assert (said.code, said.out) == (SETUP, "")
    assert "there is no folder /no/folder: make it, or name another one" in said.err


def test_what_is_no_json_is_told_in_the_same_words_by_all_that_read_it(
    line: Line, home: Path, tmp_path: Path
) -> None:
    file = tmp_path / "pairs.jsonl"
    file.write_text('\n{"a": }\n')

    said = [
        line(*words, file, "--home", home)
        for words in (
            ("calibrate", "--pairs"),
            ("compare", "--figures"),
            ("evaluate", "figures", "--pairs"),
        )
    ]

    assert {one.code for one in said} == {USAGE}
    told = f"{file}: line 2: is not JSON: Expecting value at character 7"
    assert all(told in " ".join(one.err.split()) for one in said)
