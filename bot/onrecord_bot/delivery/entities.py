"""Styled text as python-telegram-bot wants it: the one place that knows its entity type."""

from telegram import MessageEntity

from onrecord_bot.pages.styled import Styled


def as_entities(text: Styled) -> tuple[MessageEntity, ...]:
    """The spans that are sent; offsets are UTF-16 units on both sides."""
    return tuple(
        MessageEntity(span.kind.value, span.start, span.length, url=span.url or None)
        for span in text.entities
    )
