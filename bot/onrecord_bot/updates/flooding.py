"""Holds back whoever asks faster than anyone reads, and says so at most once a minute."""

from datetime import datetime

from onrecord.model import Language
from onrecord_bot import render
from onrecord_bot.configuration import Allowance
from onrecord_bot.delivery.outcome import Outcome, Place, Show, ignored
from onrecord_bot.delivery.pacing import PerChat


class Flood:
    """Counts messages by when they arrived, so that a backlog of our own holds nobody back."""

    def __init__(self, allowance: Allowance) -> None:
        self._private = PerChat(1 / allowance.private_per_second, allowance.private_burst)
        self._group = PerChat(1 / allowance.group_per_second, allowance.group_burst)
        self._notices = PerChat(allowance.notice_seconds, 1)

    def outcome(self, place: Place, received_at: datetime, language: Language) -> Outcome | None:
        """What to do instead of answering; None where there is nothing to hold back."""
        if not self.holds_back(place, received_at):
            return None
        at = received_at.timestamp()
        if not self._notices.of(place.chat_id, at).allows(at):
            return ignored("flood")
        notice = Show(render.notice("trouble.flood", language))
        return Outcome("flood, told", (notice,), place, language)

    def holds_back(self, place: Place, received_at: datetime) -> bool:
        """Whether one more is too many there; a press counts where its person asks in private."""
        at = received_at.timestamp()
        allowed = (self._group if place.group else self._private).of(place.chat_id, at)
        return not allowed.allows(at)
