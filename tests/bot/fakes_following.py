"""Stand-ins for what chats follow and for what they are to be told."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from onrecord.follows import MOST_FOLLOWS, Due, Follow, Pauses, Subject


class FakeFollows:
    def __init__(self) -> None:
        self.kept: dict[tuple[int, Subject], Follow] = {}
        self.looks = 0

    def begin(self, wanted: Follow) -> bool:
        key = (wanted.chat_id, wanted.subject)
        if key not in self.kept and len(self.of(wanted.chat_id)) >= MOST_FOLLOWS:
            return False
        self.kept.setdefault(key, wanted)
        return True

    def end(self, chat_id: int, subject: Subject) -> None:
        self.kept.pop((chat_id, subject), None)

    def has(self, chat_id: int, subject: Subject) -> bool:
        self.looks += 1
        return (chat_id, subject) in self.kept

    def of(self, chat_id: int) -> Sequence[Follow]:
        return [one for (chat, _), one in self.kept.items() if chat == chat_id]

    def moved(self, chat_id: int, new_chat_id: int) -> None:
        self.kept = {
            (new_chat_id if chat == chat_id else chat, subject): one
            for (chat, subject), one in self.kept.items()
        }

    def forget_chat(self, chat_id: int) -> None:
        self.kept = {key: one for key, one in self.kept.items() if key[0] != chat_id}


@dataclass
class FakeNotices:
    """What is due is put here by the test; what was told of it can be seen."""

    waiting: dict[int, list[Due]] = field(default_factory=dict)
    known: list[Due] = field(default_factory=list)
    idle: list[Due] = field(default_factory=list)
    put_off_for: list[float] = field(default_factory=list)
    full: Exception | None = None

    def take_in(self, pauses: Pauses) -> None:
        pass

    def due(self, limit: int) -> Sequence[int]:
        return list(self.waiting)[:limit]

    def take(self, chat_id: int, seconds: float) -> Sequence[Due]:
        return self.waiting.get(chat_id, [])

    def told(self, dues: Sequence[Due]) -> None:
        if self.full is not None:
            raise self.full
        self.known.extend(dues)
        self._done(dues)

    def unchanged(self, dues: Sequence[Due]) -> None:
        self.idle.extend(dues)
        self._done(dues)

    def put_off(self, chat_id: int, seconds: float) -> None:
        self.put_off_for.append(seconds)

    def _done(self, dues: Sequence[Due]) -> None:
        for due in dues:
            left = [one for one in self.waiting.pop(due.follow.chat_id, []) if one not in dues]
            if left:
                self.waiting[due.follow.chat_id] = left
