"""Ten thousand updates of any shape, with people who ask between them.

python -m tests.benchmarks.odd_updates [UPDATES]
"""

# ruff: noqa: T201 - it prints its figures, and watches threads at work

import asyncio
import logging
import sys
import time

import structlog
from tests.attacks.shapes import BODIES
from tests.attacks.test_updates_of_any_shape import drawn
from tests.bot.fakes import FakeInbox
from tests.bot.house import house

UPDATES = 10_000
BATCH = 100


async def main(count: int) -> None:
    bodies = [body for seed in range(-(-count // 1_000)) for body in drawn(BODIES, 1_000, seed)]
    inbox, waits = FakeInbox(), list[float]()
    async with house(inbox=inbox) as h:
        await h.server.called("getUpdates")
        ann = h.server.user("Ann").private_chat()
        for start in range(0, count, BATCH):
            some = bodies[start : start + BATCH]
            await h.bot.admission.keep(
                [{**b, "update_id": 10**6 + start + n} for n, b in enumerate(some)]
            )
            begun = time.perf_counter()
            ann.say(f"fighters {start}")
            await ann.next_reply(60)
            waits.append(time.perf_counter() - begun)
        await h.settled()
        ended = inbox.seen == set(inbox.quarantined) | set(inbox.outcomes)
        waits.sort()
        print(f"{len(bodies)} bodies: kept {len(inbox.seen)}, set aside {len(inbox.quarantined)}")
        print(f"each has its end: {ended}; ready: {h.bot.health().ready}")
        print(f"others answered: p50 {waits[len(waits) // 2]:.2f} s, worst {waits[-1]:.2f} s")


if __name__ == "__main__":
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else UPDATES))
