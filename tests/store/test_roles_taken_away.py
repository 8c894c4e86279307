"""Who loses the role while an act of theirs waits for its turn does nothing any more."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import replace
from threading import Event
from typing import Any

import pytest

from onrecord.curation import CurationDesk, Draft
from onrecord.errors import NoRole
from onrecord.events import Action
from onrecord.model import (
    ENGLISH,
    ClaimId,
    Curator,
    CuratorId,
    CuratorRole,
    Phrasing,
    PhrasingId,
    Status,
)
from onrecord.rows import from_json
from onrecord.store import Record, verify

VERA = Curator(CuratorId("k-vera"), "Vera", CuratorRole.CURATOR, "account-vera")
OPERATOR = CuratorId("operator")
PHRASED = Phrasing(PhrasingId("f-new"), ClaimId("c-1"), "How many fell?", ENGLISH)


class Watched:
    """A book that tells when an act is about to wait for its turn."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self.asked = Event()

    def acting(self, *act: Any) -> AbstractContextManager[Any]:
        self.asked.set()
        opened: AbstractContextManager[Any] = self._book.acting(*act)
        return opened

    def __getattr__(self, name: str) -> Any:
        return getattr(self._book, name)


def test_an_act_that_waits_while_its_curator_is_dismissed_is_refused(kept: Record) -> None:
    with kept.book.acting(OPERATOR, Action.ENROLLED, VERA.curator_id) as act:
        act.put(VERA)
    book = Watched(kept.book)
    desk = CurationDesk(book, kept.demands, kept.invites, from_json)

    with ThreadPoolExecutor(1) as beside:
        with kept.book.acting(OPERATOR, Action.DISMISSED, VERA.curator_id) as act:
            act.put(replace(VERA, status=Status.WITHDRAWN))
            publishing = beside.submit(desk.publish, VERA, Draft(ClaimId("c-1"), (PHRASED,)))
            assert book.asked.wait(5)
        with pytest.raises(NoRole):
            publishing.result()

    refused = kept.book.event(kept.feed.head())
    assert (refused.actor, refused.action) == (VERA.curator_id, Action.WAS_REFUSED)
    assert desk.as_it_stands(PHRASED) is None
    assert verify(kept).agrees
