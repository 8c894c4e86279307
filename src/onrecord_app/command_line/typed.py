"""A text that a person types: as much of it as is read, in letters that can be kept."""

from onrecord.text import whole_letters

MOST_CHARACTERS = 100_000
"""What is longer is not a question, and reading it would only take time."""


def readable(text: str) -> str:
    """The text without halves of letters, cut where it is too long to be a question."""
    return whole_letters(text).strip()[:MOST_CHARACTERS]
