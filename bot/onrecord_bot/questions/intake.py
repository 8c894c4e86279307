"""What somebody showed us: text, caption, forward or quotation becomes one Heard."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from telegram import Chat, Message, MessageOrigin, MessageOriginChannel

from onrecord.asking import Heard
from onrecord.model import Language
from onrecord.text import whole_letters
from onrecord_bot.line.door import Me


@dataclass(frozen=True, slots=True)
class _Original:
    """Where a forwarded message stood and when, as far as it tells.

    Not who passed it on: a name among the words that are searched would only be one that no
    claim has.
    """

    handle: str = ""
    outlet: str = ""
    link: str = ""
    said_on: date | None = None


def heard(message: Message, language: Language, me: Me) -> Heard | None:
    """What there is to read in a message; None if there is nothing.

    A part that the person selected is the question, whatever they wrote with it. In a reply to
    ourselves their own words are.
    """
    if message.quote is not None and not _answers(message, me):
        return _heard(message.quote.text, language, _quoted_origin(message))
    return _heard(_own_words(message, me), language, _original(message.forward_origin))


def replied_to(message: Message, language: Language) -> Heard | None:
    """What a reply points at: the selected part, the message, or the message of another chat."""
    if message.quote is not None:
        return _heard(message.quote.text, language, _quoted_origin(message))
    if message.reply_to_message is not None:
        target = message.reply_to_message
        text = _words_of(target)
        return _heard(text, language, _original(target.forward_origin))
    return None


def together(parts: Sequence[Heard]) -> Heard | None:
    """Messages that came in one go are one question: the words of all, the origin of the first."""
    if not parts:
        return None
    words = dict.fromkeys(part.text for part in parts)
    return replace(parts[0], text="\n\n".join(words))


def _heard(text: str, language: Language, original: _Original) -> Heard | None:
    words = whole_letters(text).strip()
    if not words:
        return None
    return Heard(
        words,
        language,
        handle=original.handle,
        outlet=original.outlet,
        link=original.link,
        said_on=original.said_on,
    )


def _answers(message: Message, me: Me) -> bool:
    target = message.reply_to_message
    return (
        target is not None
        and target.from_user is not None
        and target.from_user.id == me.user_id
        and bool(message.text or message.caption)
    )


def _words_of(message: Message) -> str:
    """The words of a message: its text, its caption, or the question of its poll."""
    asked = message.poll.question if message.poll is not None else ""
    return message.text or message.caption or asked


def _own_words(message: Message, me: Me) -> str:
    """The message's text or caption, without a mention of the bot."""
    text = message.text or message.caption or ""
    if not text and message.chat.type == Chat.PRIVATE:
        text = _words_of(message)  # in a group a poll is for its people
    folded, name = text.casefold(), f"@{me.username}".casefold()
    # Folding may change lengths (ß becomes ss): then the text is left as it is.
    if not me.username or len(folded) != len(text) or name not in folded:
        return text
    start = folded.index(name)
    return (text[:start] + text[start + len(name) :]).strip()


def _quoted_origin(message: Message) -> _Original:
    if message.external_reply is not None:
        return _original(message.external_reply.origin)
    target = message.reply_to_message
    return _original(target.forward_origin if target is not None else None)


def _original(origin: MessageOrigin | None) -> _Original:
    if origin is None:
        return _Original()
    said_on = origin.date.date()
    if not isinstance(origin, MessageOriginChannel):
        return _Original(said_on=said_on)
    chat = origin.chat
    # Only a channel gives a lasting link: a place.
    link = f"https://t.me/{chat.username}/{origin.message_id}" if chat.username else ""
    return _Original(chat.username or "", chat.title or "", link, said_on)
