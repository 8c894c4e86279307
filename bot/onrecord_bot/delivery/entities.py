"""Text and buttons as python-telegram-bot wants them: the one place that knows its types."""

from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity

from onrecord_bot.pages.paging import Button
from onrecord_bot.pages.styled import Styled


def as_entities(text: Styled) -> tuple[MessageEntity, ...]:
    """The spans that are sent; offsets are UTF-16 units on both sides."""
    return tuple(
        MessageEntity(span.kind.value, span.start, span.length, url=span.url or None)
        for span in text.entities
    )


def keyboard(rows: Sequence[Sequence[Button]]) -> InlineKeyboardMarkup | None:
    """The platform's keyboard; none where there are no buttons."""
    if not rows:
        return None
    return InlineKeyboardMarkup([[_button(b) for b in row] for row in rows])


def _button(button: Button) -> InlineKeyboardButton:
    if button.url:
        return InlineKeyboardButton(button.text, url=button.url)
    if button.switch_inline is not None:
        return InlineKeyboardButton(
            button.text, switch_inline_query_current_chat=button.switch_inline
        )
    return InlineKeyboardButton(button.text, callback_data=button.data)
