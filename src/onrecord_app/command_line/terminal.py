"""Answers for a person at a terminal, as the bot gives them."""

from collections.abc import Iterator, Sequence

from rich.style import Style
from rich.text import Text

from onrecord.asking import Answer
from onrecord.model import Language
from onrecord_bot.pages.styled import Kind, Styled
from onrecord_bot.render import sheets

_STYLES = {
    Kind.BOLD: Style(bold=True),
    Kind.ITALIC: Style(italic=True),
    Kind.UNDERLINE: Style(underline=True),
    Kind.CODE: Style(bold=True),
    Kind.QUOTE: Style(dim=True),
    Kind.EXPANDABLE: Style(dim=True),
}


def printed(answers: Sequence[Answer], language: Language | None) -> Iterator[Text]:
    """The bot's answer to each, as terminal text with its addresses listed below.

    Without a language each question is answered in its own, where that is spoken here.
    """
    return (_text(sheet).append("\n") for sheet in sheets(answers, language))


def _text(styled: Styled) -> Text:
    """The text with a number behind each link: not every terminal can follow links."""
    text, numbers = Text(), dict[str, int]()
    for run in styled.runs():
        style = Style(link=run.url or None)
        for kind in run.kinds:
            style += _STYLES.get(kind, Style())
        text.append(run.text, style)
        if run.url:
            text.append(f" [{numbers.setdefault(run.url, len(numbers) + 1)}]")
    if numbers:
        text.append("\n")
    for url, number in numbers.items():
        text.append(f"\n[{number}] {url}")
    return text
