"""Where all claims share a topic, the order of a search tells less than what each claim has."""

import pytest
from tests.benchmarks.through_the_desk import asked

from onrecord.exchange.lines import read_lines
from onrecord.starter import starter_record
from onrecord_index.encoding.encoder import Prompted


@pytest.mark.parametrize(
    "text",
    [
        "Which countries do foreign fighters come from?",
        "Which country do most foreign fighters come from?",
    ],
)
def test_the_claim_that_says_all_is_met_wherever_it_stands(text: str, minilm: Prompted) -> None:
    with starter_record().open("rb") as lines:
        rows = [row for _, row in read_lines(lines)]

    with asked(rows, minilm) as desk:
        reply = desk.reply(text)

    assert reply.finding == "match"
    assert reply.shown == ("c-foreign-fighters-origin",)
