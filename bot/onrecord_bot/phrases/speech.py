"""Which language a person reads: the one they chose here, else type, else have in Telegram."""

from collections.abc import Callable

from telegram import User

from onrecord.durable import Conversations
from onrecord.language import language_of
from onrecord.model import ENGLISH, Language
from onrecord.text import in_cyrillic
from onrecord_bot.phrases import SUPPORTED, spoken

_KEY = "lang:"
_TELLS = 3
"""Words from which a text in Latin letters tells in which language it is."""


class Speech:
    """Remembers a choice under a stand-in for the person, never under the account."""

    def __init__(self, conversations: Conversations, stand_in: Callable[[int], str]) -> None:
        self._conversations = conversations
        self._stand_in = stand_in

    def of(self, user: User | None, typed: str = "") -> Language:
        """The language to speak to this person, who may have typed words of their own."""
        if user is None:
            return ENGLISH
        chosen = self._conversations.state(self._key(user))
        if chosen in SUPPORTED:
            return Language(chosen)
        return _typed_in(typed, spoken(user.language_code or ""))

    def chosen(self, user_id: int, otherwise: Language) -> Language:
        """The language that a person chose, else the other one."""
        chosen = self._conversations.state(_KEY + self._stand_in(user_id))
        return Language(chosen) if chosen in SUPPORTED else otherwise

    def choose(self, user: User, language: Language) -> None:
        self._conversations.keep(self._key(user), language)

    def forget(self, user: User) -> None:
        """Drop the choice and whatever conversation is open."""
        self._conversations.drop(self._key(user))
        self._conversations.drop(self._stand_in(user.id))

    def _key(self, user: User) -> str:
        return _KEY + self._stand_in(user.id)


def _typed_in(text: str, own: Language) -> Language:
    """The language of the text where we speak it, else the person's own."""
    brief = len(text.split()) < _TELLS
    language = language_of(text if brief else in_cyrillic(text), own, text)
    # People of every language write 'help' or 'hi'; nobody writes Cyrillic who cannot read it.
    tells = not brief or language != ENGLISH
    return language if tells and language in SUPPORTED else own
