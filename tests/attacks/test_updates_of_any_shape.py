"""Faults 10 and 11: whatever comes as an update has an end, and others are served meanwhile."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seed_of
from hypothesis import strategies as st
from tests.attacks.shapes import BODIES, JSON
from tests.bot.fakes import FakeInbox
from tests.bot.house import House, house

from onrecord_bot.devserver import Disorder
from onrecord_bot.line.door import Me, arrived, is_addressed, is_for_us, is_inline, is_sound_query

UPDATES = 300
ME = Me(1234567890, "onrecord_dev_bot")


def drawn(bodies: st.SearchStrategy[Any], count: int, seed: int) -> list[dict[str, Any]]:
    """So many examples, the same each time."""
    taken: list[dict[str, Any]] = []

    @settings(
        max_examples=count, database=None, phases=[Phase.generate],
        deadline=None, suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @seed_of(seed)
    @given(bodies)
    def take(body: dict[str, Any]) -> None:
        taken.append(body)

    take()
    return taken


@settings(deadline=None)
@given(BODIES | st.dictionaries(st.text(max_size=5), JSON))
def test_the_door_raises_for_no_shape(raw: Mapping[str, Any]) -> None:
    if is_inline(raw):
        assert is_sound_query(raw) in (True, False)
    elif is_for_us(raw, ME):
        assert arrived({"update_id": 5, **raw}).update_id in (5, raw.get("update_id"))
    message = raw.get("message")
    if isinstance(message, Mapping):
        assert is_addressed(message, ME) in (True, False)


async def fed(h: House, bodies: list[dict[str, Any]]) -> None:
    """Bring the bodies as updates, with a person who asks between every twenty."""
    ann = h.server.user("Ann").private_chat()
    await h.server.called("getUpdates")
    for number, body in enumerate(bodies):
        # Past the poll, which is a server's: what a webhook or another server brings comes here.
        await h.bot.admission.keep([{**body, "update_id": 10_000 + number}])
        if number % 20 == 0:
            ann.say(f"fighters {number}")
            assert "1,956" in (await ann.next_reply(30)).text


@pytest.mark.anyio
async def test_updates_of_any_shape_end_and_people_are_answered_between_them() -> None:
    inbox = FakeInbox()
    async with house(inbox=inbox) as h:
        await fed(h, drawn(BODIES, UPDATES, 0))
        await h.settled()

        assert inbox.seen == set(inbox.quarantined) | set(inbox.outcomes)
        assert h.bot.health().ready


@pytest.mark.anyio
@pytest.mark.parametrize(
    "odd",
    [
        {"update_id": 10**30, "message": {}},
        {"update_id": -1},
        {"update_id": True},
        {"update_id": "7"},
        {"update_id": 2**63},
        {},
        [],
        5,
        None,
        "update",
    ],
    ids=repr,
)
async def test_an_update_without_a_sound_id_holds_up_nobody(odd: Any) -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        h.server.updates.pending.append(odd)

        ann.say("fighters")

        assert "1,956" in (await ann.next_reply(20)).text
        h.server.updates.pending.clear()


@pytest.mark.anyio
async def test_who_asks_under_an_id_past_sixty_four_bits_is_answered_once() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        h.server.updates.push_raw({"update_id": 2**64})
        ann.say("fighters")
        assert "1,956" in (await ann.next_reply(20)).text
        ann.say("fighters again")
        await h.settled()

        assert len(ann.bot_messages()) == 2
        assert h.bot.health().ready


@pytest.mark.anyio
async def test_every_update_three_times_and_shuffled_has_one_effect_in_order() -> None:
    async with house() as h:
        h.server.updates.mixer = Disorder(seed=5, duplicates=1.0, replays=1.0)
        seats = [h.server.user(f"Person {n}").private_chat() for n in range(5)]
        for number in range(12):
            for seat in seats:
                seat.say(f"fighters {number}")
        await h.settled()

        for seat in seats:
            asked = [m.reply_to.text for m in seat.bot_messages() if m.reply_to]
            assert asked == [f"fighters {number}" for number in range(12)]


@pytest.mark.anyio
async def test_a_change_of_membership_to_nothing_is_set_aside_at_once() -> None:
    ann = {"id": 5, "is_bot": False, "first_name": "Ann"}
    change = {"chat": {"id": 5, "type": "private"}, "from": ann, "date": 0, "new_chat_member": None}
    async with house() as h:
        await h.server.called("getUpdates")

        await h.bot.admission.keep([{"update_id": 7, "my_chat_member": change}])
        await h.settled()

        assert list(h.inbox.quarantined.values()) == ["unparsable: TypeError"]
