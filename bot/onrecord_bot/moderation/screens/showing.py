"""Shows a screen in the chat: as a new message, or in place of the one that was pressed."""

import secrets
from dataclasses import replace

from telegram import Update

from onrecord.model import Language
from onrecord_bot import phrases
from onrecord_bot.delivery.outcome import Act, Change, Show, Toast
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.screens.screen import Screen, choices_on, page_of
from onrecord_bot.pages.paging import Page
from onrecord_bot.pages.styled import italic, join


def marked(sitting: Sitting, screen: Screen, update: Update) -> Sitting:
    """The conversation with this screen's buttons, which make all earlier ones stale."""
    changed_in_place = update.callback_query is not None and not screen.before
    return replace(
        sitting,
        mark=secrets.token_hex(3),
        choices=choices_on(screen),
        seen=update.update_id,
        at=sitting.at if changed_in_place else 0,
    )


def acts_for(
    screen: Screen, sitting: Sitting, update: Update, language: Language, told: str
) -> tuple[Act, ...]:
    page = page_of(screen, sitting)
    note = told or (phrases.say(sitting.note, language) if sitting.note else "")
    if note:
        page = replace(page, text=join("\n\n", (italic(note), page.text)))
    if update.callback_query is None:
        return (*_ahead(screen), Show(page))
    if sitting.at:
        return (toast(update, ""), Change(page, sitting.at))
    return (toast(update, ""), *_ahead(screen), Show(page))


def _ahead(screen: Screen) -> tuple[Show, ...]:
    return tuple(Show(Page(text)) for text in screen.before)


def toast(update: Update, text: str, *, alert: bool = False) -> Toast:
    query = update.callback_query
    return Toast(query.id if query is not None else "", text, alert)
