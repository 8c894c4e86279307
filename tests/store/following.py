"""Who follows what in the tests of follows, and what is due to them."""

from tests.clocks import FakeClock
from tests.rows import assertion, evidence

from onrecord.answering import News, news_of
from onrecord.follows import Due, Follow, OfClaim, Pauses
from onrecord.model import ENGLISH, ClaimId
from onrecord.store import Record

CHAT, OTHER = 7_000_000_000_001, -100_123_456_789_012
PAUSES = Pauses(gathering=20.0, apart=300.0)
CLAIM = OfClaim(ClaimId("c-1"))
FOLLOW = Follow(CHAT, CLAIM, ENGLISH)
SECOND = (assertion("a-2", "2,000 killed"), evidence("a-2"))


def due_after(record: Record, clock: FakeClock, seconds: float = 20.0) -> list[int]:
    """The chats to be told once so much time has passed since the last event."""
    record.notices.take_in(PAUSES)
    clock.goes_on(seconds)
    return list(record.notices.due(9))


def taken(record: Record, clock: FakeClock, chat_id: int = CHAT) -> list[Due]:
    due_after(record, clock)
    return list(record.notices.take(chat_id, 60.0))


def news(due: Due) -> News:
    assert due.before is not None
    assert due.now is not None
    found = news_of(due.before, due.now)
    assert found is not None
    return found
