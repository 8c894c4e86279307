"""An update of somebody in the curators' room, and the outcomes that answer it."""

from dataclasses import dataclass

from telegram import Update, User

from onrecord.model import Language
from onrecord_bot import phrases, render
from onrecord_bot.delivery.outcome import Act, Outcome, Place, Show
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.screens.screen import Screen
from onrecord_bot.moderation.screens.showing import acts_for, toast


@dataclass(frozen=True, slots=True)
class Visit:
    """A person in the room: the update they sent and the language they read."""

    update: Update
    user: User
    language: Language

    @property
    def pressed(self) -> bool:
        """Whether a button was pressed, and nothing written."""
        return self.update.callback_query is not None

    @property
    def bot(self) -> str:
        """The bot's own name, for links to it; empty where nobody knows it yet."""
        try:
            return self.update.get_bot().username
        except RuntimeError:
            return ""

    def answered_by(self, *acts: Act) -> Outcome:
        """These acts, in the chat where the update comes from."""
        chat = self.update.effective_chat
        return Outcome("curating", acts, Place(chat.id) if chat else None, self.language)

    def shown(self, screen: Screen, sitting: Sitting, told: str = "") -> Outcome:
        """Shows the screen, below the words told about it, if any."""
        return self.answered_by(*acts_for(screen, sitting, self.update, self.language, told))

    def told(self, words: str) -> Outcome:
        """Shows words in an alert over the pressed button; the screen stays."""
        return self.answered_by(toast(self.update, words, alert=True))

    def said(self, key: str) -> Outcome:
        """Says a phrase: in an alert over a pressed button, else as a message."""
        if self.pressed:
            return self.told(phrases.say(key, self.language))
        return self.answered_by(Show(render.notice(key, self.language)))
