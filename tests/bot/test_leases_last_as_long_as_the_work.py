"""What is in hand stays with who has it in hand."""

import asyncio

import pytest
from tests.bot.fakes import FakeInbox
from tests.waiting import until

from onrecord.durable import Arrived
from onrecord_bot.work.leases import Leases
from onrecord_bot.work.threads import Threads


class Noting(FakeInbox):
    """Counts how often it was asked to hold on."""

    renewed = 0

    def renew(self, owner: str, seconds: float) -> None:
        super().renew(owner, seconds)
        self.renewed += 1


@pytest.mark.anyio
async def test_a_lease_is_renewed_as_long_as_something_is_in_hand() -> None:
    inbox, threads = Noting(), Threads(1, "test")
    inbox.accept([Arrived(1, "chat", b"{}")])
    leases, in_hand = Leases(inbox, threads, "one", 0.03), [1]
    await leases.more(1)

    renewing = asyncio.create_task(leases.renew_from_time_to_time(lambda: bool(in_hand)))
    await until(lambda: inbox.renewed >= 2)

    renewing.cancel()
    await asyncio.gather(renewing, return_exceptions=True)
    threads.close()
