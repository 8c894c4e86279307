"""Answers for a person at a terminal, and JSON for a program."""

import json
import sys
from collections.abc import Iterator, Sequence

from rich.style import Style
from rich.text import Text

from onrecord.asking import Answer
from onrecord.model import Language
from onrecord_bot.pages.styled import Kind, Styled
from onrecord_bot.phrases import spoken
from onrecord_bot.render import pages

_STYLES = {
    Kind.BOLD: Style(bold=True),
    Kind.ITALIC: Style(italic=True),
    Kind.UNDERLINE: Style(underline=True),
    Kind.CODE: Style(bold=True),
    Kind.QUOTE: Style(dim=True),
    Kind.EXPANDABLE: Style(dim=True),
}


def printed(answers: Sequence[Answer], language: Language | None) -> Iterator[Text]:
    """The pages that the bot would send, as terminal text, an empty line after each.

    Without a language each question is answered in its own, where that is spoken here.
    """
    for answer in answers:
        for page in pages(answer, language or spoken(answer.question.language)):
            yield _text(page.text).append("\n")


def say_json(value: object) -> None:
    """One JSON value on a line of standard output, whole or not at all; in UTF-8 everywhere."""
    line = json.dumps(value, ensure_ascii=False, allow_nan=False)
    sys.stdout.flush()
    sys.stdout.buffer.write(line.encode() + b"\n")
    sys.stdout.buffer.flush()


def _text(styled: Styled) -> Text:
    text = Text()
    for run in styled.runs():
        style = Style(link=run.url or None)
        for kind in run.kinds:
            style += _STYLES.get(kind, Style())
        text.append(run.text, style)
    return text
