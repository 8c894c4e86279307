"""The conversations of curators, each kept under its curator's stand-in."""

from collections.abc import Callable

from onrecord.durable import Conversations
from onrecord.errors import OnRecordError
from onrecord_bot.moderation.conversation.sitting import Sitting, read, written


class Sittings:
    """Where each curator's conversation stands, between one update and the next."""

    def __init__(self, conversations: Conversations, stand_in: Callable[[int], str]) -> None:
        self._conversations = conversations
        self._stand_in = stand_in

    def of(self, user_id: int) -> Sitting | None:
        """The conversation of this person; None without one that this version can read."""
        kept = self._conversations.state(self._stand_in(user_id))
        if kept is None:
            return None
        try:
            return read(kept)
        except OnRecordError:
            return None

    def keep(self, user_id: int, sitting: Sitting) -> None:
        """Keeps the conversation as it stands now."""
        self._conversations.keep(self._stand_in(user_id), written(sitting))

    def drop(self, user_id: int) -> None:
        """Forgets the conversation: the curator starts again from the menu."""
        self._conversations.drop(self._stand_in(user_id))
