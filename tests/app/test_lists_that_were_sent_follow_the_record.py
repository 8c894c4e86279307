"""Lists of what a party said are corrected by the claims they show; no more of them is kept."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.attacks.house import ME, Living, living

from onrecord.events import Action
from onrecord.model import Claim, ClaimId, Status

GONE = ClaimId("c-foreign-fighters-killed")
REASON = "Worded too widely."


def withdraw(h: Living) -> None:
    record = h.house.record
    claim: Claim = record.ledger.entry(GONE).claim
    with record.book.acting(ME, Action.WITHDREW, GONE) as act:
        act.put(replace(claim, status=Status.WITHDRAWN, reason=REASON))


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("What does Russia say?", "This claim was withdrawn from answers. Reason given:"),
        ("Что говорил Шойгу о наёмниках?", "Это утверждение больше не показывается в ответах."),
        ("Що казав Шойгу про найманців?", "Це твердження більше не показується у відповідях."),
    ],
)
async def test_a_claim_withdrawn_meanwhile_is_told_in_the_list_that_shows_it(
    tmp_path: Path, asked: str, said: str
) -> None:
    async with living(tmp_path) as h:
        seat = h.server.user("Ann").private_chat()
        listed = await seat.answer_to(asked)
        await h.settled()

        withdraw(h)
        h.bot.claims_changed([GONE])
        await seat.next_edit(listed)

        assert said in listed.text
        assert REASON in listed.text
        seat.tap(listed, len(listed.button_texts()) - 1)
        await seat.next_edit(listed)
        assert said not in listed.text
