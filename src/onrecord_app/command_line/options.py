"""The options that commands share."""

from pathlib import Path
from typing import Annotated

import typer


def _folder(given: str) -> Path:
    """An empty path would mean the current folder."""
    folder = Path(given)
    if folder.is_symlink() and not folder.exists():
        raise typer.BadParameter(f"{given!r} links to a folder that is not there")
    if not given.strip() or (folder.exists() and not folder.is_dir()):
        raise typer.BadParameter(f"{given!r} is not a folder")
    return folder


Home = Annotated[
    Path | None,
    typer.Option(
        "--home",
        envvar="ONRECORD_HOME",
        help="The directory that holds all state. Default: the platform's user data directory.",
        parser=_folder,
        metavar="DIRECTORY",
        show_envvar=True,
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for a program.")]
