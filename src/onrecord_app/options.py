"""The options that commands share."""

from pathlib import Path
from typing import Annotated

import typer

Home = Annotated[
    Path | None,
    typer.Option(
        "--home",
        envvar="ONRECORD_HOME",
        help="Where all state lives (else the platform's user data directory).",
        file_okay=False,
        show_envvar=True,
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for a program.")]
