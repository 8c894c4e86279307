"""Texts by language as curators type them; each takes the place of the one in its language."""

from collections.abc import Sequence

from onrecord.model import Text
from onrecord_bot.moderation.here import Here
from onrecord_bot.moderation.typed.cleaning import neutral


def texts_in(typed: str, most: int, here: Here) -> tuple[Text, ...]:
    """One text for each line where each is in another language, else all of it as one."""
    lines = [neutral(line, most) for line in typed.split("\n")]
    languages = [here.spoken(line) for line in lines]
    if len(set(languages)) < len(lines):
        lines = [neutral(typed, most)]
    return tuple(map(Text, lines, languages))


def taking(text: Text, texts: Sequence[Text]) -> tuple[Text, ...]:
    """The texts with this one in the place of that in its language; the principal one stays it."""
    others = [other for other in texts if other.language != text.language]
    first = bool(texts) and texts[0].language == text.language
    return (text, *others) if first else (*others, text)
