"""A press on a button: who pressed, under which message, and how that message is changed."""

from dataclasses import dataclass

from telegram import CallbackQuery, Message

from onrecord.asking import Heard
from onrecord.durable import Shown
from onrecord.model import Language
from onrecord_bot import phrases
from onrecord_bot.delivery.outcome import Act, Change, Place, Toast
from onrecord_bot.line.door import Me
from onrecord_bot.pages.paging import Button, Page
from onrecord_bot.questions.asked import asked_in
from onrecord_bot.render.following import Reader
from onrecord_bot.updates.parsing import place_of

Done = tuple[str, tuple[Act, ...]]
"""What a press did, by its name in the log, and the acts that answer it."""


@dataclass(frozen=True, slots=True)
class Press:
    """One press, in the language of whoever pressed."""

    query: CallbackQuery
    language: Language

    @property
    def message(self) -> Message | None:
        """The message under the button; None where the platform no longer shows it to us."""
        message = self.query.message
        # The library takes one that is no longer shown, which has the date 0, for an empty one:
        # then its buttons would be taken away.
        if isinstance(message, Message) and message.date.timestamp() > 0:
            return message
        return None

    @property
    def in_private(self) -> bool:
        """Whether the button is in a private chat, where only one person can press it."""
        return self._kind == "private"

    @property
    def in_a_group(self) -> bool:
        """Whether others than the asker may have pressed."""
        return self._kind not in ("private", "")

    @property
    def _kind(self) -> str:
        """Of which kind the chat is, also where the message is no longer shown; else empty."""
        return self.query.message.chat.type if self.query.message is not None else ""

    @property
    def reader(self) -> Reader:
        """Who reads what the press is answered with."""
        return Reader(self.language, self.in_a_group)

    @property
    def place(self) -> Place | None:
        """Replies go to the question; without it, to the message under the button."""
        if self.message is not None:
            return place_of(self.message.reply_to_message or self.message)
        message = self.query.message
        return None if message is None else Place(message.chat.id, group=self.in_a_group)

    def asked(self, me: Me) -> Heard | None:
        """The question that the message under the button answers, if it can still be seen."""
        if self.message is None or self.message.reply_to_message is None:
            return None
        return asked_in(self.message.reply_to_message, self.language, me)

    def toast(self, key: str = "", *, alert: bool = False) -> Toast:
        """Stops the button's spinner, with the words of this phrase if there is one."""
        return Toast(self.query.id, phrases.say(key, self.language) if key else "", alert=alert)

    def change(self, page: Page, shown: Shown | None = None) -> Change:
        """The page in the place of the message under the button, or new if that is not to be."""
        message_id = self.query.message.message_id if self.query.message else 0
        inline = self.query.inline_message_id or ""
        return Change(page, message_id, inline, shown, anew=True)


def rows_under(message: Message) -> tuple[tuple[Button, ...], ...]:
    """The buttons that stand under a message of ours."""
    markup = message.reply_markup
    return tuple(
        tuple(Button(b.text, data=str(b.callback_data or ""), url=b.url or "") for b in row)
        for row in (markup.inline_keyboard if markup is not None else ())
    )
