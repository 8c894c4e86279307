"""The commands that serve: run, devserver, doctor."""

import asyncio
import os
from collections.abc import Sequence
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from onrecord.errors import Misconfigured
from onrecord_app.command_line.failing import SETUP
from onrecord_app.command_line.loading import set_apart
from onrecord_app.command_line.options import AsJson, Home
from onrecord_app.command_line.printing import say_json
from onrecord_app.command_line.steps import Silent, Steps
from onrecord_app.command_line.streams import harmless
from onrecord_app.doctor import Line, looked_at, summed_up
from onrecord_app.house import create_record, running_house
from onrecord_app.process.serving import Parts, serve
from onrecord_app.starting import service_settings, settings, unread


def run(
    bot: Annotated[bool, typer.Option("--bot", help="Only the bot (with the follower).")] = False,
    web: Annotated[bool, typer.Option("--web", help="Only the web (with the follower).")] = False,
    home: Home = None,
) -> None:
    """Start OnRecord: the bot, the web endpoints and the follower, in one process.

    With ONRECORD_TELEGRAM_TOKEN set, the bot talks to Telegram. Without it, the bot talks to the
    development server, and the address of its chat page is printed. If there is no record yet,
    it is created first.
    """
    read, steps = service_settings(home), Steps()
    for wrong in unread(os.environ):
        steps.say(wrong)
    create_record(read, empty=False, steps=steps)
    parts = Parts(bot=bot or not web, web=web or not bot)
    # Telegram lets one process poll; the webhook may be shared by several.
    polls = parts.bot and read.telegram_mode == "polling"
    alone_as = "bot" if polls else ""
    with running_house(read, steps, alone_as=alone_as, meets_people=parts.bot) as house:
        set_apart()
        asyncio.run(serve(house, read, parts, steps))


def devserver(
    port: Annotated[
        int,
        typer.Option("--port", min=0, max=65535, help="The port to listen on; 0 takes a free one."),
    ] = 8790,
    control: Annotated[
        bool, typer.Option("--control", help="Let other processes act as people and cause faults.")
    ] = False,
    _home: Home = None,
) -> None:
    """Start only the development server: a local Bot API with a chat page."""
    # Here because no other command needs it, and it takes a tenth of the start of each.
    from onrecord_bot.devserver import DevServer  # noqa: PLC0415
    from onrecord_bot.devserver.serving import serve as serve_telegram  # noqa: PLC0415

    def tell(server: DevServer) -> None:
        typer.echo(f"Chat page: {server.url}/", err=True)
        typer.echo(f"ONRECORD_TELEGRAM_BASE_URL={server.url}", err=True)
        typer.echo(f"ONRECORD_TELEGRAM_TOKEN={server.token}", err=True)

    try:
        asyncio.run(serve_telegram(port, control=control, ready=tell))
    except OSError as wrong:
        raise Misconfigured(
            f"cannot listen on 127.0.0.1:{port} ({wrong.strerror}): give another --port"
        ) from None
    except KeyboardInterrupt:
        typer.echo("Stopped.", err=True)


def doctor(as_json: AsJson = False, home: Home = None) -> None:
    """Show versions, the state of record and index, and what is wrong with the set-up.

    Exit code: 0 if all is well, 3 if something needs doing.
    """
    read, steps = settings(home), Silent() if as_json else Steps()
    with steps.step("Looking at the set-up"):
        lines = list(looked_at(read))
    if as_json:
        say_json([{"name": line.name, "value": line.value, "wrong": line.wrong} for line in lines])
    else:
        Console().print(_table(lines))
        typer.echo(f"\n{summed_up(lines)}")
    if any(line.wrong for line in lines):
        raise typer.Exit(SETUP)


def _table(lines: Sequence[Line]) -> Table:
    """What was looked at, a row each; where all is well, no column for what to do."""
    heads = ("is", "what to do") if any(line.wrong for line in lines) else ("is",)
    table = Table("what", box=None)
    for head in heads:
        # Paths and commands are there to be copied: folded, never cut.
        table.add_column(head, overflow="fold")
    for line in lines:
        cells = (line.value, line.wrong)[: len(heads)]
        table.add_row(line.name, *(Text(harmless(cell)) for cell in cells))
    return table
