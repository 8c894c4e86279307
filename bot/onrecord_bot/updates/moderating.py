"""What the bot asks of the room where curators work: to look at an update first."""

from typing import Protocol

from telegram import Update

from onrecord_bot.delivery.outcome import Outcome

PRESS = "m:"
"""Callback data that begins so belongs to the curators' room."""


class Moderation(Protocol):
    """Consulted before everything else, in private chats and for presses on its buttons."""

    def handle(self, update: Update) -> Outcome | None:
        """What to say and do; None where the update is no business of curators.

        Called in a thread, one update of a chat at a time. It takes /curate, /start i_<token>,
        callback data beginning with "m:", and texts while a curator's conversation is open. A
        Show is sent as a reply in the chat of the update unless the Outcome names a place; a
        Toast answers the press (a press without one is answered empty).
        """
        ...


class NoModeration:
    """For a bot without curators."""

    def handle(self, _update: Update) -> None:
        return None
