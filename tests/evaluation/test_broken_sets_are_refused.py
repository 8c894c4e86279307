"""An evaluation file that is not whole is refused, and the message says where it breaks."""

import json
from pathlib import Path

import pytest
from tests.evaluation.sets import put, written

from onrecord.errors import Unreadable
from onrecord_index.evaluation.datasets import leavers, read_dataset, set_files
from onrecord_index.evaluation.reading import read_claims, read_queries
from onrecord_index.evaluation.temporary import FileShelf


def test_a_set_is_read_from_plain_and_zipped_files_alike(tmp_path: Path) -> None:
    (tmp_path / "zipped").mkdir()

    plain = read_dataset(*written(tmp_path))
    zipped = read_dataset(*written(tmp_path / "zipped", zipped=True))

    assert plain == zipped
    assert [len(plain.claims), len(plain.queries)] == [8, 3]


@pytest.mark.parametrize("zipped", [False, True])
def test_the_files_of_a_folder_are_found_packed_or_not(tmp_path: Path, *, zipped: bool) -> None:
    paths = written(tmp_path, zipped=zipped)

    assert set_files(tmp_path) == paths


def test_a_split_keeps_its_own_queries(tmp_path: Path) -> None:
    paths = written(tmp_path)

    one = read_dataset(*paths, split="train")
    both = read_dataset(*paths, split="train,test")
    spaced = read_dataset(*paths, split=" train, test ")

    assert [query.query_id for query in one.queries] == ["q3"]
    assert len(both.queries) == 3
    assert spaced == both


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"claim": "no id"}', "line 2: id"),
        ('{"id": "", "claim": "empty id"}', "line 2: id"),
        ('{"id": "c\\n2", "claim": "two lines"}', "line 2: id: it must be on one line"),
        ('{"id": "c\\t2", "claim": "two columns"}', "line 2: id: it must be on one line"),
        ('{"id": "c1", "claim": "again"}', "line 2: id: 'c1' stands there twice"),
        ('{"id": "c2", "claim": 7}', "line 2: claim"),
        (
            '{"id": "c2", "claim": "cut',
            "line 2: is not JSON: Unterminated string",
        ),
        ("[1, 2]", "line 2: expected an object"),
        ('{"id": "c2", "date": "2020-01-01"}', "line 2: claim: it is missing"),
        ("[" * 100_000, "line 2: is not JSON"),
        ("\ud8ff", "line 2: is not UTF-8 at byte 1"),
    ],
)
def test_a_broken_claim_is_named_by_line_and_field(tmp_path: Path, line: str, said: str) -> None:
    path = tmp_path / "claims.jsonl"
    whole = '{"id": "c1", "claim": "whole"}\n'
    path.write_bytes(f"{whole}{line}\n".encode("utf-8", "surrogatepass"))

    with pytest.raises(Unreadable, match=said):
        read_claims(path)


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_lines_may_end_as_on_any_system(tmp_path: Path, ends: str) -> None:
    paths = written(tmp_path)
    for path in paths:
        path.write_bytes(path.read_bytes().replace(b"\n", ends.encode()))

    assert len(read_dataset(*paths).queries) == 3


def test_a_zipped_file_with_garbage_inside_is_refused(tmp_path: Path) -> None:
    claims, queries, qrels = written(tmp_path, zipped=True)
    zipped = bytearray(claims.read_bytes())
    zipped[20:60] = bytes(40)
    claims.write_bytes(zipped)

    with pytest.raises(Unreadable, match="cannot read"):
        read_dataset(claims, queries, qrels)


def test_a_file_without_a_query_says_so(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="holds no query"):
        read_queries(put(tmp_path / "queries.jsonl", "\n"))


def test_a_query_without_text_is_named(tmp_path: Path) -> None:
    path = put(tmp_path / "queries.jsonl", '{"id": "q1"}\n')

    with pytest.raises(Unreadable, match="line 1: text"):
        read_queries(path)


@pytest.mark.parametrize(
    ("qrels", "said"),
    [
        ("q1\tc1\nq2\tc99\n", "line 2: claim id: there is no claim 'c99'"),
        ("q1\n", "line 1: expected query id and claim id"),
        ("\tc1\n", "line 1: query id"),
        ("q1 0 c1 much\n", "line 1: relevance"),
        ("q1 0 c1 nan\n", "line 1: relevance: 'nan' is not a number"),
        ("q1\tc1\nquery_id\tclaim_id\n", "line 2: claim id: there is no claim 'claim_id'"),
    ],
)
def test_a_broken_answer_is_named(tmp_path: Path, qrels: str, said: str) -> None:
    claims, queries, path = written(tmp_path)
    put(path, qrels)

    with pytest.raises(Unreadable, match=said):
        read_dataset(claims, queries, path)


@pytest.mark.parametrize(
    ("names", "mark"),
    [
        ("query-id\tcorpus-id\tscore", "{}\t{}\t1"),
        ("query_id\tclaim_id", "{}\t{}"),
        ("Query ID\tClaim ID", "{}\t{}"),
        ("qid 0 docno relevance", "{} 0 {} 1"),
        ("topic iter docid rel", "{} 0 {} 1"),
        ("tweet_id\t0\tvclaim_id\trelevance", "{}\t0\t{}\t1"),
    ],
)
def test_answers_may_stand_under_the_names_of_their_columns(
    tmp_path: Path, names: str, mark: str
) -> None:
    claims, queries, qrels = written(tmp_path)
    whole = read_dataset(claims, queries, qrels)
    rows = [mark.format(query, claim) for query, [claim] in whole.gold.items()]

    put(qrels, "\n".join([names, *rows]))

    assert read_dataset(claims, queries, qrels) == whole


def test_a_file_that_breaks_off_is_not_half_read(tmp_path: Path) -> None:
    claims, queries, qrels = written(tmp_path, zipped=True)
    claims.write_bytes(claims.read_bytes()[:-20])

    with pytest.raises(Unreadable, match="cannot read"):
        read_dataset(claims, queries, qrels)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"cannot read .*nowhere\.jsonl"):
        read_claims(tmp_path / "nowhere.jsonl")


def test_a_right_claim_leaves_together_with_its_twin(tmp_path: Path) -> None:
    claims = put(
        tmp_path / "claims.jsonl",
        """{"id": "1", "claim": "He said 'no'.", "title": "No"}
        {"id": "2", "claim": "He said \\"no\\".", "title": "No"}
        {"id": "3", "claim": "She said yes.", "title": "Yes"}\n""",
    )
    queries = put(tmp_path / "q.jsonl", '{"id": "a", "text": "no"}\n{"id": "b", "text": "yes"}\n')
    dataset = read_dataset(claims, queries, put(tmp_path / "qrels.tsv", "a\t1\nb\t3\n"))

    gone = [leavers(dataset, seed) for seed in range(8)]

    assert dataset.right("a") == {"1", "2"}
    assert {tuple(sorted(half)) for half in gone} == {("1", "2"), ("3",)}


def test_blank_lines_among_the_answers_are_passed_over(tmp_path: Path) -> None:
    claims, queries, qrels = written(tmp_path)
    whole = read_dataset(claims, queries, qrels)
    put(qrels, qrels.read_text("utf-8").replace("\n", "\n \n\n"))

    assert read_dataset(claims, queries, qrels) == whole


def test_files_without_a_claim_or_an_answer_say_so(tmp_path: Path) -> None:
    claims, queries, qrels = written(tmp_path)
    put(qrels, "\n")
    with pytest.raises(Unreadable, match=r"no query of .* has a right claim"):
        read_dataset(claims, queries, qrels)

    put(claims, "\n")
    with pytest.raises(Unreadable, match="holds no claim"):
        read_dataset(claims, queries, qrels)


def test_half_a_letter_in_a_set_is_no_letter(tmp_path: Path) -> None:
    path = put(
        tmp_path / "claims.jsonl", '{"id": "a", "claim": "the \\ud800 end", "title": ["\\udfff"]}\n'
    )

    [one] = read_claims(path)

    assert [text.text for text in one.texts] == ["the \ufffd end", "\ufffd"]


@pytest.mark.parametrize("junk", [b"", b"PK\x03\x04junk", b"PK\x05\x06" + bytes(18), b"\x80\x04."])
def test_kept_vectors_that_are_garbage_are_none(tmp_path: Path, junk: bytes) -> None:
    shelf = FileShelf(tmp_path)
    shelf.keep("one", {"k": b"\x00" * 8})
    shelf.save()
    [file] = tmp_path.iterdir()
    file.write_bytes(junk)

    again = FileShelf(tmp_path)

    assert again.vectors("one", ["k"]) == {}
    again.keep("one", {"k": b"\x01" * 8})
    again.save()
    assert FileShelf(tmp_path).vectors("one", ["k"]) == {"k": b"\x01" * 8}


def test_a_date_or_a_name_may_be_a_number(tmp_path: Path) -> None:
    path = put(
        tmp_path / "claims.jsonl",
        '{"id": 1, "claim": "Five ports shut.", "date": 2019, "author": 55}\n',
    )

    [claim] = read_claims(path)

    assert claim.names == ("55",)


@pytest.mark.parametrize("named", ["en", "EN", "en-US", "en_GB", "English", "eng", "anglais", ""])
def test_a_language_may_be_named_in_any_way(tmp_path: Path, named: str) -> None:
    row = {"id": "1", "claim": "Five ports were shut on Monday.", "language": named}
    path = put(tmp_path / "claims.jsonl", json.dumps(row) + "\n")

    [claim] = read_claims(path)

    assert [text.language for text in claim.texts] == ["en"]


def test_a_language_that_is_named_by_its_code_is_not_guessed(tmp_path: Path) -> None:
    path = put(tmp_path / "claims.jsonl", '{"id": 1, "claim": "Rio", "language": "PT-br"}\n')

    [claim] = read_claims(path)

    assert [text.language for text in claim.texts] == ["pt"]


def test_a_split_may_be_a_number(tmp_path: Path) -> None:
    path = put(tmp_path / "queries.jsonl", '{"id": 1, "text": "ports", "split": 3}\n')

    assert [query.query_id for query in read_queries(path, "3")] == ["1"]
