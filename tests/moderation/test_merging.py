"""Two claims on one thing become one, by an editor, from the chat."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from tests.moderation.room import Place
from tests.moderation.running import a_bot
from tests.rows import assertion, claim, evidence, numbered, phrasing
from tests.store.acting import puts
from tests.waiting import until

from onrecord.asking import Heard, Match
from onrecord.events import Action
from onrecord.model import ClaimId, CuratorId, CuratorRole, Row, Status
from onrecord_bot.devserver import DevServer


@pytest.fixture
def place(place: Place) -> Place:
    rows = [
        claim("c-2", "How many foreign fighters does c-1 count in all?"),
        phrasing("f-2", "fighters from abroad in all", "c-2"),
        assertion("a-2", claim_id="c-2"),
        evidence("a-2"),
    ]
    place.record.import_rows(numbered(rows), "test", CuratorId("operator"))
    place.index.catch_up()
    return place


def test_an_editor_merges_with_a_reason_and_undoes_it(place: Place) -> None:
    eve = place.curator(role=CuratorRole.EDITOR)
    eve.say("/curate").tap("Find a claim").say("foreign fighters in all").tap("1")
    eve.tap("Merge into another").say("fighters killed so far").pick("")

    assert "in all?\n→ How many fighters does c-1 count?" in eve.text
    eve.say("the same question")

    assert eve.text.startswith("How many fighters does c-1 count?\n\nMerged")
    assert place.acts(Action.MERGED) == 1
    assert place.entry("c-2").claim.claim_id == "c-1"
    [answer] = place.answers.answer(Heard("fighters from abroad in all"))
    assert isinstance(answer.finding, Match)
    assert answer.finding.account.claim.claim_id == "c-1"

    eve.tap("Undo")

    assert place.entry("c-2").claim.claim_id == "c-2"


def test_a_curator_is_not_offered_to_merge(place: Place) -> None:
    vera = place.curator()

    vera.say("/curate").tap("Find a claim").say("foreign fighters in all").tap("1")

    assert not any("Merge" in label for label in vera.buttons)


def test_where_nothing_is_like_the_words_it_is_said(place: Place) -> None:
    eve = place.curator(role=CuratorRole.EDITOR)
    eve.say("/curate").tap("Find a claim").say("foreign fighters in all").tap("1")
    claim = eve.text

    eve.tap("Merge into another").say("teapots in orbit").say("more teapots")

    assert "Nothing like it is on record" in eve.text
    assert eve.tap("Back").text == claim


@pytest.mark.anyio
async def test_an_answer_on_a_claim_that_was_merged_follows_the_other_from_then_on(
    place: Place,
) -> None:
    def changes(*rows: Row) -> Sequence[ClaimId]:
        before = place.record.feed.head()
        puts(place.record, *rows)
        return place.record.feed.shown_since(before, 10)[1]

    gone = place.entry("c-2").claim
    moved = assertion("a-2", status=Status.WITHDRAWN, reason="said twice")
    async with DevServer() as server, a_bot(place, server) as bot:
        ann = server.user("Ann").private_chat()
        answer = await ann.answer_to("/start c_c-2")
        # It is seen before it is noted, and only what is noted is brought up to date.
        await until(lambda: place.record.replies.citing((gone.claim_id,), 1))
        bot.claims_changed(
            changes(replace(gone, status=Status.MERGED, merged_into=ClaimId("c-1")), moved)
        )
        await ann.next_edit(answer)

        bot.claims_changed(changes(assertion(words="Later words of a-1")))
        await ann.next_edit(answer)

        assert "Later words of a-1" in answer.text
