"""The benchmark: what it measures is there, and its picture can be read."""

import re
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from onrecord_index.bench import growth
from onrecord_index.bench.contenders import CONTENDERS, Contender
from onrecord_index.bench.growth import Cost
from onrecord_index.bench.made_up import MadeUpEncoder, MadeUpFeed, sentence
from onrecord_index.bench.picture import PANELS, drawn
from onrecord_index.bench.stages import STAGES, recall_at_10
from onrecord_index.parts.library import Loose
from onrecord_index.parts.part import Rows
from onrecord_index.parts.vectors import joined

NAMES = [contender.name for contender in CONTENDERS]
COLOURED_LABEL = re.compile(r'<text x="[\d.]+" y="([\d.]+)" fill="#(?!777)\w+" font-weight="bold">')


def cost(name: str, size: int, search_ms: float, rss_mb: float = 90.0) -> Cost:
    return Cost(name, size, 1.0, 0.0, search_ms, rss_mb, {})


@pytest.mark.parametrize("contender", CONTENDERS, ids=NAMES)
def test_every_contender_is_built_started_and_asked(contender: Contender, tmp_path: Path) -> None:
    built = growth.build(contender, 60, tmp_path)
    asked = growth.ask(contender, 60, tmp_path)

    assert built["build_s"] >= 0
    assert {"start_s", "search_ms", "rss_mb"} <= asked.keys()
    assert asked["search_ms"] > 0


def test_onrecord_tells_where_its_time_goes_and_what_it_misses(tmp_path: Path) -> None:
    [ours] = [one for one in CONTENDERS if one.name == "OnRecord"]
    growth.build(ours, 60, tmp_path)

    asked = growth.ask(ours, 60, tmp_path)

    assert all(asked[stage] > 0 for stage in STAGES)
    assert asked["recall"] == 1.0


def test_recall_is_the_share_of_the_exact_ten_that_is_found() -> None:
    rows = MadeUpEncoder().encode([sentence(n) for n in range(400)], query=False)
    matrix = rows.astype(np.float16)
    gathered = Rows(lambda _language: True)
    for findable in MadeUpFeed(400).findables():
        gathered.add(findable)
    part = gathered.part(Loose(()), joined([matrix], 400, 384))

    assert recall_at_10(part, rows[:5]) == 1.0


def test_the_same_number_gives_the_same_sentence_wherever_one_begins() -> None:
    one_by_one = [sentence(n) for n in (0, 999, 1000, 12_345)]

    assert [sentence(n) for n in (12_345, 1000, 999, 0)] == one_by_one[::-1]
    assert len(set(one_by_one)) == 4


@pytest.fixture
def picture() -> str:
    return drawn(
        [
            cost(name, size, ms, ms * 20)
            for size, times in ((10_000, 1.0), (100_000, 2.0), (1_000_000, 9.0))
            for name, ms in zip(NAMES, (8.0, 7.99 * times, 0.4 * times), strict=True)
        ]
    )


def test_the_picture_has_a_line_for_each_contender_in_each_panel(picture: str) -> None:
    lines = re.findall(r'<polyline points="([^"]+)"', picture)

    assert len(lines) == len(NAMES) * len(PANELS)
    assert all(len(line.split()) == 3 for line in lines)


def test_the_picture_names_sizes_and_contenders(picture: str) -> None:
    for said in (*NAMES, "10,000", "100,000", "1 million"):
        assert f">{said}</text>" in picture


def test_no_two_labels_at_the_ends_of_lines_touch(picture: str) -> None:
    for panel in picture.split("<g ")[1:]:
        heights = sorted(map(float, COLOURED_LABEL.findall(panel)))

        assert len(heights) == len(NAMES)
        assert all(lower - upper >= 12 for upper, lower in pairwise(heights))


def test_one_size_alone_is_drawn_as_well() -> None:
    picture = drawn([cost(name, 500, 1.0) for name in NAMES])

    assert picture.count("<circle") == len(NAMES) * len(PANELS)
    assert not re.search("nan|inf", picture)
