"""The head: learnt the same way twice, fitted to a record, and never made worse."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from tests.evaluation.sets import CLAIMS, findables, indexed, put, written

from onrecord.errors import Misconfigured, Refused, Unreadable
from onrecord.feedback import Counted, Vote
from onrecord.finding import Field, FindableText
from onrecord.model import ENGLISH, ClaimId
from onrecord.reading import question_of
from onrecord.submissions import Demand, Submission, SubmissionId
from onrecord_index.evaluation.abstention import abstention
from onrecord_index.evaluation.datasets import read_dataset
from onrecord_index.evaluation.retrieval import ask_all
from onrecord_index.head import Head
from onrecord_index.training.calibrating import (
    Pair,
    Weight,
    calibrate,
    read_pairs,
    weights_of,
    weights_of_votes,
)
from onrecord_index.training.course import Plan, Teaching, train
from onrecord_index.training.fitting import Choice, fit_chances, fit_choices
from onrecord_index.training.taken_in import pairs_of, without


def test_the_shipped_head_survives_being_written_and_read(tmp_path: Path) -> None:
    shipped = Head.load()

    shipped.save(tmp_path / "head.json")

    assert Head.load(tmp_path / "head.json").as_json() == shipped.as_json()
    assert "onrecord train" in shipped.thresholds.birth


@pytest.mark.parametrize("text", ["", "[]", '{"birth": "x"}', "not json", "[" * 100_000])
def test_a_broken_head_is_named(tmp_path: Path, text: str) -> None:
    path = put(tmp_path / "head.json", text)

    with pytest.raises(Misconfigured, match=r"head\.json"):
        Head.load(path)


def test_a_head_with_a_number_that_is_none_is_refused() -> None:
    broken = json.loads(Head.load().as_json())
    broken["sighted"]["order"]["bias"] = float("nan")

    with pytest.raises(ValueError, match="finite"):
        Head.of(broken)


def test_a_head_that_weighs_what_is_measured_no_more_is_refused(tmp_path: Path) -> None:
    older = json.loads(Head.load().as_json())
    older["blind"]["chance"]["weights"]["names_covered"] = 14.3
    path = put(tmp_path / "head.json", json.dumps(older))

    with pytest.raises(Misconfigured, match=r"head\.json.*names_covered"):
        Head.load(path)


def test_a_head_that_learnt_nothing_still_finds_what_is_nearest(tmp_path: Path) -> None:
    with indexed(findables(), tmp_path, head=Head.plain()) as index:
        found = index.search(question_of(CLAIMS[0][1]), 3)

    assert found.hits[0].claim_id == CLAIMS[0][0]


def test_choices_teach_the_feature_that_tells() -> None:
    chance = np.random.default_rng(7)
    tables = [chance.standard_normal((6, 2)) for _ in range(60)]
    choices = [Choice(t, (t[:, 0] == t[:, 0].max()).astype(float)) for t in tables]

    weights = fit_choices(choices, ridge=1.0)

    assert weights[0] > 10 * abs(weights[1])


def test_chances_are_fitted_to_what_was_seen() -> None:
    features = np.array([[0.0]] * 40 + [[1.0]] * 40)
    held = np.array([1.0] * 10 + [0.0] * 30 + [1.0] * 30 + [0.0] * 10)

    weight, bias = fit_chances(features, held, np.ones(80), ridge=0.0)

    assert 1 / (1 + np.exp(-bias)) == pytest.approx(0.25, abs=1e-3)
    assert 1 / (1 + np.exp(-bias - weight)) == pytest.approx(0.75, abs=1e-3)


def test_the_same_sets_and_seed_give_the_same_head(tmp_path: Path) -> None:
    (tmp_path / "sets" / "small").mkdir(parents=True)
    claims, queries, _ = written(tmp_path / "sets" / "small", zipped=True)
    queries.write_text(queries.read_text().replace('"test"', '"train"'))

    heads = [
        train(
            tmp_path / "sets",
            Teaching(
                lambda claims: indexed(list(claims), tmp_path),
                seed,
                lambda _line: None,
                Plan(sizes=(1, 2, 4, 8), neighbourhoods=4),
            ),
            "words-256",
        ).as_json()
        for seed in (7, 7)
    ]

    assert claims.exists()
    assert heads[0] == heads[1]
    assert "small (3)" in heads[0]


def test_a_folder_without_sets_is_named(tmp_path: Path) -> None:
    teaching = Teaching(lambda c: indexed(list(c), tmp_path), 7, lambda _line: None)

    with pytest.raises(Misconfigured, match="holds no set"):
        train(tmp_path, teaching, "words-256")


def pairs(*, told_rightly: bool) -> list[Pair]:
    """Many texts for each claim, and whether people agreed that they ask about it."""
    made = []
    for claim_id, claim, _ in CLAIMS:
        for n in range(20):
            made += [
                Pair(f"{claim} {n}", ClaimId(claim_id), told_rightly),
                Pair(f"{claim[:12]} {n} somewhere else entirely", ClaimId(claim_id), False),
            ]
    return made


def test_a_head_is_fitted_only_where_it_gets_better(tmp_path: Path) -> None:
    with indexed(findables(), tmp_path) as index:
        weights = weights_of(pairs(told_rightly=True), index, Head.load())
        result = calibrate(weights, Head.load(), "a test")

    assert (result.head is not None) == (result.after.brier < result.before.brier - 1e-4)
    if result.head is not None:
        assert result.head.thresholds.birth == "a test"


def test_too_few_pairs_are_refused(tmp_path: Path) -> None:
    few = pairs(told_rightly=True)[:6]

    with indexed(findables(), tmp_path) as index, pytest.raises(Refused, match="too few"):
        calibrate(weights_of(few, index, Head.load()), Head.load(), "a test")


def test_a_refusal_counts_all_pairs_and_not_only_those_held_out() -> None:
    told = [Weight(0.0, float(n % 2), blind=False, held_out=n < 10) for n in range(100)]

    with pytest.raises(Refused, match=r"^50 confirmed and 50 refused .* only 5 and 5"):
        calibrate(told, Head.load(), "a test")


def votes(head: str, count: int = 300) -> list[Counted]:
    """People who find the chances far too hopeful: half of what stands at 2 is not meant."""
    return [
        Counted(f"ballot {n}", Vote(ClaimId("c1"), n % 4 == 0, 2.0 + n % 3, blind=False, head=head))
        for n in range(count)
    ]


def submission(text: str, claim_id: str) -> Submission:
    at = datetime(2026, 3, 1, tzinfo=UTC)
    return Submission(
        SubmissionId("s-1"), text, ENGLISH, 1, at, at, Demand.ANSWERED, claim_id=ClaimId(claim_id)
    )


def test_votes_alone_teach_how_sure_to_be() -> None:
    head = Head.load()

    result = calibrate(weights_of_votes(votes(head.digest)), head, "votes")

    assert result.after.brier < result.before.brier - 0.1
    assert result.head is not None
    assert result.head.digest != head.digest


def test_the_same_votes_are_always_held_out() -> None:
    some, more = (weights_of_votes(votes("h", count)) for count in (30, 60))

    assert [w.held_out for w in some] == [w.held_out for w in more[:30]]


def test_a_head_that_is_right_already_stays() -> None:
    head = Head.load()
    chance = np.random.default_rng(7)
    sums = chance.normal(0.0, 2.0, 600)
    same = chance.random(600) < 1 / (1 + np.exp(-sums))
    told = [
        Counted(f"{n}", Vote(ClaimId("c1"), bool(s), float(x), blind=False, head="h"))
        for n, (x, s) in enumerate(zip(sums, same, strict=True))
    ]

    result = calibrate(weights_of_votes(told), head, "votes")

    assert abs(result.before.brier - result.after.brier) < 0.02


def test_what_curators_took_in_does_not_find_itself(tmp_path: Path) -> None:
    asked = "Did the state museum hand paintings over?"
    [*others, last] = findables()
    taken_in = FindableText("f-9", Field.PHRASING, asked, ENGLISH)
    claims = [*others[:5], replace(others[5], texts=(*others[5].texts, taken_in)), others[6], last]
    [pair] = pairs_of([submission(asked, "c6")])

    with (
        indexed(claims, tmp_path) as now,
        indexed(list(without(claims, [pair])), tmp_path) as before,
    ):
        [found], [weighed] = (weights_of([pair], index, Head.load()) for index in (now, before))

    assert pair == Pair(asked, ClaimId("c6"), same=True)
    assert weighed.sum < found.sum


def test_a_broken_pair_is_named(tmp_path: Path) -> None:
    path = put(tmp_path / "pairs.jsonl", '{"text": "a", "claim_id": "c", "same": "yes"}\n')

    with pytest.raises(Unreadable, match="line 1: same"):
        read_pairs(path)


def test_retrieval_is_measured_through_the_index(tmp_path: Path) -> None:
    dataset = read_dataset(*written(tmp_path))

    with indexed(dataset.claims, tmp_path) as index:
        run = ask_all(index, dataset, dated=True)

    assert run.measured().as_json()["map@5"] == 1.0
    assert run.trec().splitlines()[0].split("\t")[:4] == ["q1", "Q0", "c1", "1"]


def test_abstention_is_measured_with_half_of_the_claims_gone(tmp_path: Path) -> None:
    dataset = read_dataset(*written(tmp_path))

    measured = abstention(dataset, lambda claims: indexed(list(claims), tmp_path), (1, 2))

    assert all(0.0 <= value <= 1.0 for value in measured.as_json().values())
    assert measured.auc > 0.9
