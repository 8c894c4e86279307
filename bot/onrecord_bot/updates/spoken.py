"""A message to the bot: who says it where, what it asks, and in which language to answer."""

from dataclasses import dataclass

from telegram import Message, MessageOriginUser

from onrecord.asking import Heard
from onrecord.model import Language
from onrecord_bot.delivery.outcome import Place
from onrecord_bot.line.door import Me
from onrecord_bot.questions.asked import Command, asked_in, command_in
from onrecord_bot.updates.parsing import place_of


@dataclass(frozen=True, slots=True)
class Spoken:
    """One message; ``language`` is the one to answer in, and ``me`` is who we are."""

    message: Message
    language: Language
    me: Me

    @property
    def place(self) -> Place:
        """Where to answer it."""
        return place_of(self.message)

    @property
    def command(self) -> Command | None:
        """The command for us that it is; None where it is none."""
        return command_in(self.message, self.me)

    @property
    def asked(self) -> Heard | None:
        """What it asks; None where there is nothing to read."""
        return asked_in(self.message, self.language, self.me)

    @property
    def text(self) -> str:
        """The question as it was written: without the command that calls us."""
        command = self.command
        return command.words if command else self.message.text or self.message.caption or ""

    @property
    def is_ours(self) -> bool:
        """Whether it is an answer of ours that somebody forwards: our own words ask nothing."""
        origin = self.message.forward_origin
        return isinstance(origin, MessageOriginUser) and origin.sender_user.id == self.me.user_id

    @property
    def replies_to_us(self) -> bool:
        """Whether it answers a message of ours without calling us by a command."""
        target = self.message.reply_to_message
        author = target.from_user if target is not None else None
        return author is not None and author.id == self.me.user_id and self.command is None

    @property
    def is_of_nobody(self) -> bool:
        """Whether no person said it to us: two bots that answer each other would never end."""
        message, speaker = self.message, self.message.from_user
        # Who speaks in the name of a group or a channel is shown with a bot of the platform's.
        if speaker is not None and speaker.is_bot and message.sender_chat is None:
            return True
        by_us = message.via_bot is not None and message.via_bot.id == self.me.user_id
        return by_us or bool(message.is_automatic_forward)
