"""A question, its reading, and the record that the tests of the desk put it to."""

from collections.abc import Callable

from tests.answering.fakes import KILLED, claim, entry, figure, party, said

from onrecord.asking import Heard, Question
from onrecord.deciding import Thresholds
from onrecord.model import ENGLISH, Entry, Status
from onrecord.reading import Reading

THRESHOLDS = Thresholds(match=0.68, related=0.4, birth="these tests")
MINISTRY, OBSERVERS = party("Ministry"), party("Observers")
ASKED = Question("600 were killed", ENGLISH, "600 were killed", "600 were killed", (figure(600),))


def reads_one(heard: Heard) -> Reading:
    return Reading((ASKED,))


def on_record(
    claim_id: str = KILLED, status: Status = Status.PUBLISHED, killed: float = 600
) -> Entry:
    told = said(MINISTRY, f"{killed:g}", figure(killed))
    return entry([MINISTRY], [told], about=claim(claim_id, status))


def asks(text: str) -> Callable[[Heard], Reading]:
    return lambda _heard: Reading((Question(text, ENGLISH, text, text),))
