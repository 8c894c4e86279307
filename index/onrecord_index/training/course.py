"""The whole course: sets in a folder become the head that is shipped."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from random import Random

from onrecord.errors import Misconfigured
from onrecord_index.evaluation.datasets import Dataset, read_dataset, set_files
from onrecord_index.head import Head
from onrecord_index.training.learning import Lessons, learnt
from onrecord_index.training.neighbourhoods import by_title, neighbourhoods
from onrecord_index.training.practice import (
    Example,
    Opening,
    Practice,
    Reading,
    by_words_alone,
    halves,
    small,
    whole,
    with_vectors,
)

SPLIT = "train"
"""Only these queries teach: the others are there to measure."""

_MOST_QUERIES = 800
"""So many are put to the whole set; the order among all claims is learnt from them."""
_QUERIES_OF_A_PART = 400
_CLAIMS_OF_A_PART = 8_000
"""All else is learnt from a part of the set, so that learning takes minutes."""
_MOST_TITLES = 500

Told = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Course:
    """A set with its name, with fewer queries, and with fewer claims as well."""

    name: str
    dataset: Dataset
    part: Dataset


@dataclass(frozen=True, slots=True)
class Plan:
    """From which small collections each set teaches: of how many claims, of how many neighbours."""

    sizes: tuple[int, ...] = (*4 * (1, 2, 4), 8, 8, 8, 12, 20, 20, 50, 100, 300, 1000)
    neighbourhoods: int = 60


SHIPPED = Plan()
"""The plan of the head that is shipped."""


@dataclass(frozen=True, slots=True)
class Teaching:
    """By what means: an index over some claims, a seed, who is told how far it is, and a plan."""

    opened: Opening
    seed: int
    told: Told
    plan: Plan = SHIPPED


def train(folder: Path, teaching: Teaching, fingerprint: str) -> Head:
    """The head learnt from every set in the folder; the same sets and seed give the same head.

    ``fingerprint`` is the encoder's, for the birth certificate.
    """
    courses = _courses_in(folder, teaching.seed)
    names = ", ".join(f"{course.name} ({len(course.dataset.queries)})" for course in courses)
    birth = (
        f"onrecord train --seed {teaching.seed}, on the {SPLIT} queries of {names}; "
        f"encoder {fingerprint}; match: first hits right nine times in ten when half of the "
        "right claims have left the index"
    )
    sighted = lessons(courses, teaching, with_vectors)
    blind = lessons(courses, teaching, by_words_alone)
    return learnt(sighted, blind, birth)


def lessons(courses: Sequence[Course], teaching: Teaching, read: Reading) -> Lessons:
    """What all sets teach about questions that are read in this way."""
    seed, plan = teaching.seed, teaching.plan
    order: list[Example] = []
    chance: list[Example] = []
    for course in courses:
        teaching.told(f"{course.name}, {read.__name__.replace('_', ' ')}")
        practice = Practice(course.part, teaching.opened, read, seed)
        titled = replace(practice, dataset=by_title(course.part, seed, _MOST_TITLES))
        by_titles = [*chain.from_iterable(neighbourhoods(titled, plan.neighbourhoods))]
        order += whole(replace(practice, dataset=course.dataset)) + by_titles
        chance += halves(practice)
        chance += chain.from_iterable(small(practice, plan.sizes))
        chance += chain.from_iterable(neighbourhoods(practice, plan.neighbourhoods))
        chance += by_titles
    return Lessons(order, chance)


def _courses_in(folder: Path, seed: int) -> list[Course]:
    """Every set in the folder, by name, each with no more of it than is needed.

    Raises Misconfigured where there is none.
    """
    courses = [
        _course(path.name, read_dataset(*files, SPLIT), seed)
        for path in sorted(folder.iterdir() if folder.is_dir() else ())
        if (files := set_files(path))[-1].exists()
    ]
    if not courses:
        raise Misconfigured(
            f"{folder} holds no set: a set is a folder with claims.jsonl, queries.jsonl and "
            "qrels.tsv (or .gz)"
        )
    return courses


def _course(name: str, dataset: Dataset, seed: int) -> Course:
    """The set with most of its queries, and the part of it with fewer of both."""
    asked = _asked(dataset, _MOST_QUERIES, Random(f"course {seed}"))
    return Course(name, asked, _part_of(dataset, Random(f"course {seed}")))


def _asked(dataset: Dataset, most: int, chance: Random) -> Dataset:
    """The set with at most so many of its queries."""
    queries = dataset.queries
    chosen = chance.sample(range(len(queries)), min(most, len(queries)))
    return replace(dataset, queries=tuple(queries[at] for at in sorted(chosen)))


def _part_of(dataset: Dataset, chance: Random) -> Dataset:
    """The set with fewer queries and claims; every right claim stays."""
    fewer = _asked(dataset, _QUERIES_OF_A_PART, chance)
    right = frozenset().union(*(dataset.right(query.query_id) for query in fewer.queries))
    others = [claim.claim_id for claim in dataset.claims if claim.claim_id not in right]
    held = right.union(chance.sample(others, min(_CLAIMS_OF_A_PART, len(others))))
    claims = tuple(claim for claim in dataset.claims if claim.claim_id in held)
    twins = {
        claim_id: twins & held for claim_id, twins in dataset.twins.items() if claim_id in held
    }
    return replace(fewer, claims=claims, twins=twins)
