"""Answers and talk as pages: what is said, where it ends, and which buttons stand under it."""

from onrecord_bot.pages.paging import Button, Page
from onrecord_bot.render.answers import below_its_part, corrected, page_of, pages, sheets
from onrecord_bot.render.compact import brief, compact, compact_account, hint, no_claim, title
from onrecord_bot.render.talk import (
    about,
    asked_to_send,
    commands,
    consent,
    curator_commands,
    group_commands,
    handed_in,
    help_page,
    in_private,
    language_choice,
    notice,
    privacy,
    start,
    taken_back,
    unknown_command,
)

__all__ = [
    "Button",
    "Page",
    "about",
    "asked_to_send",
    "below_its_part",
    "brief",
    "commands",
    "compact",
    "compact_account",
    "consent",
    "corrected",
    "curator_commands",
    "group_commands",
    "handed_in",
    "help_page",
    "hint",
    "in_private",
    "language_choice",
    "no_claim",
    "notice",
    "page_of",
    "pages",
    "privacy",
    "sheets",
    "start",
    "taken_back",
    "title",
    "unknown_command",
]
