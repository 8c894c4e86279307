"""What a handler wants done; it returns this, and only ``replying`` speaks to Telegram."""

from dataclasses import dataclass

from telegram import InlineQueryResultArticle

from onrecord.durable import Shown
from onrecord.model import ENGLISH, ClaimId, Language
from onrecord_bot.pages.paging import Button, Page


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person spoke: the chat, the topic in it, the message."""

    chat_id: int
    message_id: int = 0
    thread_id: int | None = None
    group: bool = False


@dataclass(frozen=True, slots=True)
class Show:
    """Send a page in reply.

    An answer tells what is shown, so that it can be changed when the question or the record
    changes; with None the page is no answer. What is not ``asked_for``, as a claim opened from a
    list of what a party said, follows the record alone.
    """

    page: Page
    shown: Shown | None = None
    asked_for: bool = True


@dataclass(frozen=True, slots=True)
class Change:
    """Replace a page that stands in a chat or was sent inline.

    ``anew`` says that somebody waits for it: where the other page is gone, it is sent.
    """

    page: Page
    message_id: int = 0
    inline_message_id: str = ""
    shown: Shown | None = None
    anew: bool = False
    asked_for: bool = True


@dataclass(frozen=True, slots=True)
class Mark:
    """Replace the buttons under a message; its words stay as they are."""

    buttons: tuple[tuple[Button, ...], ...]
    message_id: int


@dataclass(frozen=True, slots=True)
class Toast:
    """Answer a press on a button; an empty text only stops its spinning."""

    callback_id: str
    text: str = ""
    alert: bool = False


@dataclass(frozen=True, slots=True)
class Remember:
    """Note where an answer stands that somebody sent inline, without us."""

    inline_message_id: str
    claim_ids: tuple[ClaimId, ...]


@dataclass(frozen=True, slots=True)
class AnswerGuest:
    """Answer a call from a chat where we are no member, and note where the answer stands."""

    query_id: str
    result: InlineQueryResultArticle
    claim_ids: tuple[ClaimId, ...] = ()


@dataclass(frozen=True, slots=True)
class ForgetChat:
    """Drop all that is kept about the chat."""


@dataclass(frozen=True, slots=True)
class OfferCommands:
    """List these commands in the menu of this chat: a comfort, which a server may refuse."""

    commands: tuple[tuple[str, str], ...]


Act = Show | Change | Mark | Toast | Remember | AnswerGuest | ForgetChat | OfferCommands


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an update, in one word for the record, and what is to be done."""

    name: str
    acts: tuple[Act, ...] = ()
    place: Place | None = None
    language: Language = ENGLISH
    also: tuple[int, ...] = ()
    """Updates that are done with together with this one."""


def ignored(why: str) -> Outcome:
    """Nothing is said; the reason is recorded."""
    return Outcome(why)
