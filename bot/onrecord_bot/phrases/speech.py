"""Which language a person reads: the one they chose here, else the one of their Telegram."""

from collections.abc import Callable

from telegram import User

from onrecord.durable import Conversations
from onrecord.model import ENGLISH, Language
from onrecord_bot.phrases import SUPPORTED, spoken

_KEY = "lang:"


class Speech:
    """Remembers a choice under a stand-in for the person, never under the account."""

    def __init__(self, conversations: Conversations, stand_in: Callable[[int], str]) -> None:
        self._conversations = conversations
        self._stand_in = stand_in

    def of(self, user: User | None) -> Language:
        """The language to speak to this person."""
        if user is None:
            return ENGLISH
        chosen = self._conversations.state(self._key(user))
        return Language(chosen) if chosen in SUPPORTED else spoken(user.language_code or "")

    def choose(self, user: User, language: Language) -> None:
        self._conversations.keep(self._key(user), language)

    def forget(self, user: User) -> None:
        """Drop the choice and whatever conversation is open."""
        self._conversations.drop(self._key(user))
        self._conversations.drop(self._stand_in(user.id))

    def _key(self, user: User) -> str:
        return _KEY + self._stand_in(user.id)
