"""Commands known by name and help alone: their modules are imported when they are called."""

import re
from collections.abc import Callable
from importlib import import_module
from inspect import cleandoc
from typing import Any

import typer
from typer.core import TyperCommand
from typer.main import get_command

from onrecord_app.command_line.loading import undisturbed

_LIKE_AN_OPTION = re.compile(r"--?[A-Za-z][\w-]*(?:=.*)?", re.ASCII | re.DOTALL)


class Later(TyperCommand):
    """Stands in the list of commands for one that is elsewhere: 'module:name'.

    A command line should start quickly, and its list of commands needs none of what they do.
    """

    def __init__(self, name: str, place: str, about: str, panel: str) -> None:
        super().__init__(name, help=about, rich_help_panel=panel, rich_markup_mode="rich")
        self._place = place

    def make_context(
        self, info_name: str | None, args: list[str], *given: Any, **more: Any
    ) -> typer.Context:
        """The context of the command itself, which from here on is called in our place."""
        typed = [_told_from_options(each) for each in args]
        context: typer.Context = self.itself().make_context(info_name, typed, *given, **more)
        return context

    def itself(self) -> Any:
        """The command, imported."""
        module, _, attribute = self._place.partition(":")
        with undisturbed():
            found = getattr(import_module(module), attribute)
        command = get_command(_as_typer(found, self.name))
        command.name = self.name
        for each in (command, *getattr(command, "commands", {}).values()):
            each.help = _unwrapped(each.help or "")
            show_switches(each)
        return command


def show_switches(command: Any) -> None:
    """In the help a switch takes nothing; the library would show a '<bool>' behind it."""
    for option in (*command.params, command.get_help_option(typer.Context(command))):
        if getattr(option, "is_flag", False):
            option.metavar = ""


def _unwrapped(text: str) -> str:
    """A help text whose paragraphs flow to the width of the terminal."""
    return "\n\n".join(" ".join(each.split()) for each in cleandoc(text).split("\n\n"))


def _as_typer(found: typer.Typer | Callable[..., None], name: str | None) -> typer.Typer:
    if isinstance(found, typer.Typer):
        return found
    alone = typer.Typer(add_completion=False, rich_markup_mode="rich")
    alone.command(name)(found)
    return alone


def _told_from_options(argument: str) -> str:
    """The argument; with a blank before it where it begins with a dash and is no option.

    Messages begin so: '- 600 were killed', '-5 degrees'. The library would look for an option.
    """
    is_text = argument.strip("-") and not _LIKE_AN_OPTION.fullmatch(argument)
    return f" {argument}" if argument.startswith("-") and is_text else argument
