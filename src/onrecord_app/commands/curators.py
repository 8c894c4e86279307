"""The commands that give and take roles: curator add, invite, list, remove."""

from typing import Annotated

import typer

from onrecord.errors import NotOnRecord
from onrecord.model import ENGLISH, CuratorId, CuratorRole, Status
from onrecord.pseudonym import Pseudonyms, load_pepper
from onrecord.text import whole_letters
from onrecord_app.command_line.options import Home
from onrecord_app.command_line.streams import harmless
from onrecord_app.house import BY_COMMAND, open_record, staff_of
from onrecord_app.starting import settings
from onrecord_bot import phrases
from onrecord_bot.moderation.here import Unclear
from onrecord_bot.moderation.typed.cleaning import MOST_OF_A_CURATORS_NAME, line
from onrecord_bot.pages.deeplinks import to_role

curator_app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="Say who keeps the record: curators, editors, admins.",
)

_HIGHEST_ID = (1 << 52) - 1
"""Of an account: Telegram promises no more than 52 bits."""


def _role(given: str) -> CuratorRole:
    try:
        return CuratorRole(given.strip().lower())
    except ValueError:
        raise typer.BadParameter(f"{given!r} is not one of {', '.join(CuratorRole)}") from None


Role = Annotated[
    CuratorRole,
    typer.Option(
        "--role", parser=_role, metavar="|".join(CuratorRole), help="What the person may do."
    ),
]


@curator_app.command()
def add(
    telegram_id: Annotated[
        int, typer.Argument(help="The person's numeric Telegram id.", min=1, max=_HIGHEST_ID)
    ],
    name: Annotated[str, typer.Option("--name", help="The name that the journal shows.")],
    role: Role = CuratorRole.CURATOR,
    home: Home = None,
) -> None:
    """Give a person a role; the record keeps only a keyed hash of the Telegram id.

    onrecord curator add 123456789 --name "Rosa" --role editor
    """
    shown = _shown(name)
    read = settings(home)
    people = Pseudonyms(load_pepper(read.home))
    with open_record(read) as record:
        record.refuse_strangers(people.proof)
        curator = staff_of(record).enrol(BY_COMMAND, people.curator(telegram_id), shown, role)
    typer.echo(f"{harmless(shown)} is {role} ({curator.curator_id})")


def _shown(name: str) -> str:
    """The name as the chat would take it from whoever was invited."""
    try:
        return line(name, MOST_OF_A_CURATORS_NAME)
    except Unclear as unclear:
        why = phrases.say(unclear.key, ENGLISH, **unclear.values)
        raise typer.BadParameter(f"--name is what the journal shows. {why}") from None


@curator_app.command()
def invite(
    role: Role = CuratorRole.CURATOR,
    hours: Annotated[
        float, typer.Option("--hours", min=0.1, max=24 * 30, help="How many hours the link works.")
    ] = 48,
    home: Home = None,
) -> None:
    """Print a one-time link parameter; who first opens the bot with it and chooses a name serves.

    Curators publish and correct. Editors also merge claims and undo what others did. Admins also
    invite.
    """
    with open_record(settings(home)) as record:
        token = staff_of(record).invite(BY_COMMAND, role, hours)
    typer.echo(f"?start={to_role(token)}")
    typer.echo(
        f"Put it after the bot's address (https://t.me/NAME_OF_THE_BOT?start=...): whoever first "
        f"opens that and chooses a name, within {hours:g} hours, is {role}.",
        err=True,
    )


@curator_app.command("list")
def list_(home: Home = None) -> None:
    """List who has a role, and which."""
    with open_record(settings(home)) as record:
        curators = staff_of(record).curators()
    for curator in curators:
        serves = "active" if curator.status is Status.PUBLISHED else "removed"
        typer.echo(
            f"{curator.curator_id}  {curator.role:<7}  {serves:<7}  {harmless(curator.name)}"
        )
    if not curators:
        typer.echo("Nobody yet: 'onrecord curator invite --role admin' makes a link.", err=True)


@curator_app.command()
def remove(
    curator_id: Annotated[str, typer.Argument(help="The id that 'curator list' shows.")],
    reason: Annotated[str, typer.Option("--reason", help="Why, for the journal.")] = "by command",
    home: Home = None,
) -> None:
    """Take a person's role away; what they did stays in the journal."""
    with open_record(settings(home)) as record:
        try:
            known = CuratorId(whole_letters(curator_id))
            curator = staff_of(record).dismiss(BY_COMMAND, known, whole_letters(reason))
        except NotOnRecord as missing:
            raise NotOnRecord(f"{missing}: see 'onrecord curator list'") from None
    typer.echo(f"{harmless(curator.name)} is no longer {curator.role} ({curator_id})")
