"""What was said and done, as lines that a failing test can print."""

from collections import deque
from collections.abc import Iterable

from onrecord_bot.devserver.wire.botapi import Call
from onrecord_bot.devserver.world.world import Change, Message

LINES_KEPT = 400


class Transcript:
    """The last messages, edits and deletions in the order they happened."""

    def __init__(self) -> None:
        self._lines: deque[str] = deque(maxlen=LINES_KEPT)

    def noted(self, change: Change, message: Message) -> None:
        who = message.sender.first_name if message.sender is not None else message.chat.title
        body = message.text or "[" + ", ".join(message.content) + "]"
        mark = {Change.SENT: "", Change.EDITED: " (edited)", Change.DELETED: " (deleted)"}[change]
        where = f"{message.chat.title} #{message.message_id}"
        self._lines.append(f"{where} {who}{mark}: {body}")
        for row in message.buttons:
            self._lines.append("    " + " ".join(f"[{button['text']}]" for button in row))

    def text(self, calls: Iterable[Call]) -> str:
        """The lines, then the calls that did not end well."""
        failed = [
            f"  {call.method} -> {call.code or 'cut'} {dict(call.values)}"
            for call in calls
            if call.code != 200
        ]
        return "\n".join([*self._lines, *(["calls that failed:", *failed] if failed else [])])
