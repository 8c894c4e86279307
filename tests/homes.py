"""A home that is made once for all workers of a run: exporting the encoder takes longest of all."""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

RUN = (sys.executable, "-c", "from onrecord_app.cli import main; main()")
FIRST_STEPS = (("init",), ("ask", "1,956 foreign fighters were killed"))
MODELS = "models"


def made_once(place: Path, make: Callable[[Path], None]) -> Path:
    """The folder, made by the worker that comes first; the others wait for it."""
    with place.with_name(f"{place.name}.made").open("a+") as made:
        fcntl.flock(made, fcntl.LOCK_EX)
        if not made.seek(0, os.SEEK_END):
            make(place)
            made.write("whole")
    return place


def make_home(home: Path) -> None:
    """A home as an operator's first steps leave it: starter record, exported encoder, index."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ONRECORD_")}
    for words in FIRST_STEPS:
        subprocess.run(
            [*RUN, *words, "--home", str(home)], env=kept, check=True, capture_output=True
        )


def copied_home(made: Path, home: Path) -> Path:
    """The same home again, to be written to; the encoder, which nobody changes, is shared."""
    shutil.copytree(made, home, ignore=shutil.ignore_patterns(MODELS))
    share_models(made, home)
    return home


def share_models(made: Path, home: Path) -> None:
    """Give a home the encoder of another: exporting it anew would take a test longest of all."""
    home.mkdir(exist_ok=True)
    (home / MODELS).symlink_to(made / MODELS)
