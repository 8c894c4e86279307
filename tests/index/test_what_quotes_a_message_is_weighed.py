"""A claim whose passage quotes the message is weighed, however much nearer the titles of others."""

from pathlib import Path

import pytest
from tests.index.fakes import FakeFeed, claim, word_index

from onrecord.finding import Findable
from onrecord.model import ClaimId
from onrecord.reading import question_of
from onrecord_index.ranking import DEEP
from onrecord_index.words.lexical import Words

SAID = "Their names alone create division and anger in this land"
QUOTING = Findable(
    ClaimId("quoting"), claim("quoting", "A player's last post").texts, passage=f"He wrote: {SAID}."
)
NEARER = [claim(f"c{n}", f"Division and anger in land number {n}") for n in range(3 * DEEP)]


def test_what_quotes_the_message_is_weighed_beside_many_nearer_titles(tmp_path: Path) -> None:
    feed = FakeFeed()
    feed.publish(QUOTING, *NEARER)
    index = word_index(feed, tmp_path)

    weighed = index.weighed(question_of(SAID))
    index.close()

    at = weighed.claim_ids.index(QUOTING.claim_id)
    assert len(weighed.claim_ids) == DEEP + 1
    assert weighed.table["fused"][at] == weighed.table["fused"].min()


def test_words_of_a_title_are_no_words_of_a_passage() -> None:
    words = Words.build([QUOTING, *NEARER])

    quoted = words.quoted(question_of(SAID), [QUOTING.claim_id, ClaimId("c1")])

    assert quoted[QUOTING.claim_id] > 0 == quoted[ClaimId("c1")]


@pytest.mark.parametrize("said", [SAID, ""])
def test_where_nothing_is_quoted_no_passage_meets_the_message(said: str) -> None:
    assert Words.build(NEARER).quoted(question_of(said), [ClaimId("c1")]) == {"c1": 0.0}
