"""A screen of the curators' room: a text, and buttons that say what they do."""

from dataclasses import dataclass, field

from onrecord.model import Language
from onrecord_bot import phrases
from onrecord_bot.moderation.conversation.sitting import Chosen, Sitting
from onrecord_bot.pages.paging import Button, Page
from onrecord_bot.pages.styled import Styled, as_styled, bold, join, plain
from onrecord_bot.phrases.catalogue import knows, said
from onrecord_bot.updates.moderating import PRESS


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: what it says, and what it does."""

    label: str
    verb: str
    target: str = ""


Row = tuple[Choice, ...]


def button(
    name: str, language: Language, verb: str = "", target: str = "", /, **values: str
) -> Choice:
    """A button labelled by the phrase ``curate.button.<name>``; its verb is that name as a rule."""
    label = phrases.say(f"curate.button.{name}", language, **values)
    return Choice(label, verb or name, target)


def button_row(
    name: str, language: Language, verb: str = "", target: str = "", /, **values: str
) -> Row:
    """The same button with a row of its own."""
    return (button(name, language, verb, target, **values),)


@dataclass(frozen=True, slots=True)
class Screen:
    """What is shown at a step; ``before`` are messages that go ahead of it."""

    text: Styled
    rows: tuple[Row, ...] = ()
    before: tuple[Styled, ...] = field(default=())


def asking(
    language: Language, key: str, *rows: Row, about: Styled | str = "", **values: Styled | str
) -> Screen:
    """A question in bold with a hint below it: the phrases ``key`` and ``key.hint``."""
    hint = plain(phrases.say(f"{key}.hint", language)) if knows(f"{key}.hint", language) else ""
    title = bold(said(key, language, **values))
    return Screen(join("\n\n", (title, as_styled(about), hint)), (*rows, leaving(language)))


def in_the_making(sitting: Sitting, language: Language) -> tuple[Row, ...]:
    """The button that leads back into what is being entered, if something is."""
    if sitting.draft is None:
        return ()
    going_on = "correction" if sitting.correcting else "draft"
    return (button_row(going_on, language, "draft"),)


def leaving(language: Language) -> Row:
    """Back and Cancel, which stand under everything that is asked."""
    return (
        button("back", language),
        button("cancel", language),
    )


def to_menu(language: Language) -> Row:
    return (button("menu", language),)


def choice_row(label: str, verb: str, target: str = "") -> Row:
    """A button with a row of its own."""
    return (Choice(label, verb, target),)


def choices_on(screen: Screen) -> tuple[Chosen, ...]:
    """What the screen's buttons mean, in the order of their numbers."""
    return tuple(Chosen(choice.verb, choice.target) for row in screen.rows for choice in row)


def page_of(screen: Screen, sitting: Sitting) -> Page:
    """The screen as it is sent: each button carries the mark of this screen and its number."""
    numbers = iter(range(len(sitting.choices)))
    rows = tuple(
        tuple(Button(choice.label, data=f"{PRESS}{sitting.mark}:{next(numbers)}") for choice in row)
        for row in screen.rows
    )
    return Page(screen.text, rows)
