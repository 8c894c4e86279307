"""A curators' room on a real record, spoken to update by update, torn down between any two."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

from telegram import Update
from tests.index.fakes import word_index
from tests.records import record_of
from tests.rows import small_record

from onrecord.answering import Answering
from onrecord.curation import CurationDesk
from onrecord.events import Action
from onrecord.model import ClaimId, Curator, CuratorId, CuratorRole, Entry, Row, Status
from onrecord.rows import from_json, row_id
from onrecord.store import Record
from onrecord_bot.delivery.outcome import Change, OfferCommands, Outcome, Show, Toast
from onrecord_bot.moderation import Curating, Room
from onrecord_bot.pages.paging import Page
from onrecord_index.head import Head
from onrecord_index.retriever import Index

CURATOR, STRANGER = 7, 8
TODAY = date(2022, 7, 1)
OPERATOR = CuratorId("operator")


def account(user_id: int) -> str:
    return f"account-{user_id}"


class Chat:
    """One person's private chat: what was said last, and what stands on the screen."""

    def __init__(self, place: "Place", user_id: int, language: str = "en") -> None:
        self.place = place
        self.user_id = user_id
        self.language = language
        self.page: Page | None = None
        self.shown: list[Page] = []
        self.toast = ""
        self.commands: list[str] = []
        self.outcome: Outcome | None = None
        self._message_id = 100
        self._page_at = 0

    @property
    def text(self) -> str:
        assert self.page is not None
        return self.page.text.text

    @property
    def buttons(self) -> list[str]:
        assert self.page is not None
        return [button.text for row in self.page.buttons for button in row]

    def data(self, label: str) -> str:
        assert self.page is not None
        every = [button for row in self.page.buttons for button in row]
        found = [b for b in every if b.text == label] or [b for b in every if label in b.text]
        assert found, f"no button {label!r} among {self.buttons} under {self.text!r}"
        return found[0].data

    def say(self, text: str, **extra: Any) -> "Chat":
        return self.send({"text": text, **extra})

    def send(self, content: dict[str, Any]) -> "Chat":
        self._message_id += 1
        return self.give(self._update({"message": self._message(content)}))

    def edit(self, text: str) -> "Chat":
        message = {**self._message({"text": text}), "edit_date": 1_655_000_100}
        return self.give(self._update({"edited_message": message}))

    def forward(self, text: str, title: str, username: str, number: int, on: date) -> "Chat":
        at = int(date.toordinal(on) - date(1970, 1, 1).toordinal()) * 86400 + 43200
        chat = {"id": -100, "type": "channel", "title": title, "username": username}
        origin = {"type": "channel", "date": at, "chat": chat, "message_id": number}
        return self.say(text, forward_origin=origin)

    def tap(self, label: str) -> "Chat":
        return self.press(self.data(label))

    def pick(self, words: str) -> "Chat":
        """Press the number of what stands in the listed text with these words."""
        listed = re.findall(r"(?m)^(\d+)\. (.*)$", self.text)
        assert any(words in line for _, line in listed), f"no {words!r} listed in {self.text!r}"
        return self.tap(next(number for number, line in listed if words in line))

    def press(self, data: str, at: int | None = None) -> "Chat":
        message_id = self._page_at if at is None else at
        message = {**self._message({"text": "screen"}), "message_id": message_id}
        query = {
            "id": "q", "from": self._person(), "chat_instance": "c", "data": data,
            "message": message,
        }  # fmt: skip
        return self.give(self._update({"callback_query": query}))

    def give(self, raw: dict[str, Any]) -> "Chat":
        """Hand over an update, as it may come again after a crash."""
        self.raw = raw
        update = Update.de_json(raw, None)
        self.outcome = self.place.curating().handle(update)
        self.toast = ""
        for act in self.outcome.acts if self.outcome else ():
            self._see(act)
        self.place.index.catch_up()
        return self

    def _see(self, act: object) -> None:
        match act:
            case Show(page):
                self._message_id += 1
                self._page_at = self._message_id
                self.page = page
                self.shown.append(page)
            case Change(page, message_id):
                assert message_id == self._page_at
                self.page = page
                self.shown.append(page)
            case Toast(_, text):
                self.toast = text
            case OfferCommands(commands):
                self.commands = [name for name, _ in commands]
            case _:
                raise AssertionError(act)

    def _update(self, content: dict[str, Any]) -> dict[str, Any]:
        return {"update_id": next(self.place.numbers), **content}

    def _message(self, content: dict[str, Any]) -> dict[str, Any]:
        chat = {"id": self.user_id, "type": "private"}
        about = {"message_id": self._message_id, "date": 1_655_000_000, "chat": chat}
        return {**about, "from": self._person(), **content}

    def _person(self) -> dict[str, Any]:
        person = {"id": self.user_id, "is_bot": False, "first_name": "Ann"}
        return {**person, "language_code": self.language}


class Place:
    """The record, its index and its desks; the room itself is built anew for each update."""

    def __init__(self, record: Record, index: Index) -> None:
        self.record = record
        self.index = index
        self.answers = Answering(index, record.ledger, Head.load(None).thresholds)
        self.desk = CurationDesk(record.book, record.demands, record.invites, from_json)
        self.numbers = count(1)

    def curating(self) -> Curating:
        room = Room(
            self.desk, self.answers, self.record.ledger, self.record.conversations,
            lambda user_id: f"person-{user_id}", account, lambda: TODAY,
        )  # fmt: skip
        return Curating(room)

    def enrol(
        self, user_id: int = CURATOR, role: CuratorRole = CuratorRole.CURATOR, name: str = "Vera"
    ) -> Curator:
        curator = Curator(CuratorId(f"k-{user_id}"), name, role, account(user_id))
        with self.record.book.acting(OPERATOR, Action.ENROLLED, curator.curator_id) as act:
            act.put(curator)
        return curator

    def dismiss(self, curator: Curator) -> None:
        with self.record.book.acting(OPERATOR, Action.DISMISSED, curator.curator_id) as act:
            act.put(Curator(curator.curator_id, curator.name, curator.role, curator.account,
                            Status.WITHDRAWN))  # fmt: skip

    def curator(
        self, language: str = "en", role: CuratorRole = CuratorRole.CURATOR, user_id: int = CURATOR
    ) -> Chat:
        self.enrol(user_id, role)
        return Chat(self, user_id, language)

    def acts(self, action: Action, by: str = "k-7") -> int:
        events = self.record.book.events_by(CuratorId(by), 100)
        return sum(event.action is action for event in events)

    def state(self, user_id: int = CURATOR) -> str | None:
        return self.record.conversations.state(f"person-{user_id}")

    def entry(self, claim_id: str = "c-1") -> Entry:
        return self.record.ledger.entry(ClaimId(claim_id))

    def only_new(self) -> Entry:
        """The claim that was published here."""
        new = [c for c in self.record.ledger.recent(20) if c.claim_id != "c-1"]
        assert len(new) == 1, new
        return self.entry(new[0].claim_id)


@contextmanager
def a_place(directory: Path, *others: Row) -> Iterator[Place]:
    """A room on the small record, with these in the place of rows of the same id."""
    rows = {row_id(row): row for row in (*small_record(), *others)}
    with Record.open(record_of(tuple(rows.values()), directory, OPERATOR)) as record:
        index = word_index(record.feed, directory / "index", record.vectors)
        try:
            yield Place(record, index)
        finally:
            index.close()
