"""The commands that keep the record: init, import, export, verify, backup, restore, upgrade."""

import dataclasses
import re
import sys
from contextlib import ExitStack
from itertools import chain, islice
from pathlib import Path
from typing import Annotated

import typer

from onrecord import store
from onrecord.errors import Tampered
from onrecord.exchange.lines import read_lines, write_lines
from onrecord.store.verifying import MOST_NAMED, Report
from onrecord.text import whole_letters
from onrecord_app.caches import damages
from onrecord_app.command_line.named import STANDARD, appearing, opened
from onrecord_app.command_line.options import AsJson, Home
from onrecord_app.command_line.printing import say_json
from onrecord_app.command_line.steps import Silent, Steps
from onrecord_app.command_line.streams import harmless
from onrecord_app.headnote import cut_off, note_anew
from onrecord_app.house import OPERATOR, create_record, make_home, open_record, strangers_to
from onrecord_app.lookalikes import ADVICE, ONE_ROW, lookalikes
from onrecord_app.starting import settings

_HEAD = re.compile(r"[0-9a-f]{64}")


def _a_head(given: str | None) -> str | None:
    """A mistyped head would look like one that the journal has lost, an empty one like none."""
    if given is None:
        return None
    head = given.strip().lower()
    if not _HEAD.fullmatch(head):
        raise typer.BadParameter(
            f"{given!r} is not a head: that is 64 of the characters 0-9 and a-f"
        )
    return head


def init(
    empty: Annotated[bool, typer.Option("--empty", help="Leave it empty.")] = False,
    home: Home = None,
) -> None:
    """Create the record and load the starter record into it."""
    read = settings(home)
    made = create_record(read, empty=empty, steps=Steps())
    place = "the database that you named" if read.database_url is not None else read.home
    typer.echo(f"{'Created' if made else 'There is already'} a record in {place}", err=True)


def import_(
    file: Annotated[Path, typer.Argument(help="A file of JSON Lines; '-' is standard input.")],
    home: Home = None,
) -> None:
    """Import rows from a file: all of them, or none if a line does not fit.

    The first line that does not fit is named, and so are parties that the file brought and whose
    names read like those of others, and ids that only capital letters tell from others.

    The format is the one that export writes; src/onrecord/README.md shows a line of each kind.
    """
    with ExitStack() as stack:
        record = stack.enter_context(open_record(settings(home)))
        stream = stack.enter_context(opened(file))
        stack.enter_context(Steps().step(f"Importing {file.name}"))
        known = set(lookalikes(record)), set(record.ids_alike())
        changed = record.import_rows(read_lines(stream), whole_letters(file.name), OPERATOR)
        alike = [ids for ids in lookalikes(record) if ids not in known[0]]
        twins = [ids for ids in record.ids_alike() if ids not in known[1]]
    typer.echo(f"{changed} {'row' if changed == 1 else 'rows'} new or changed", err=True)
    for ids in alike[:MOST_NAMED]:
        typer.echo(f"parties {', '.join(ids)}: {ADVICE}", err=True)
    for ids in twins[:MOST_NAMED]:
        typer.echo(f"ids {', '.join(map(harmless, ids))}: {ONE_ROW}", err=True)


def export(
    file: Annotated[Path, typer.Argument(help="The file to write; '-' is standard output.")] = Path(
        "-"
    ),
    home: Home = None,
) -> None:
    """Write the whole record as JSON Lines, which import reads."""
    with open_record(settings(home)) as record:
        if str(file) == STANDARD:
            write_lines(record.all_rows(), sys.stdout.buffer)
        else:
            record.refuse_its_own(file)
            with Steps().step(f"Writing {file}"), appearing(file) as stream:
                write_lines(record.all_rows(), stream)


def verify(
    head: Annotated[
        str | None,
        typer.Option(
            "--head",
            callback=_a_head,
            help="A head printed earlier; the journal must still contain it.",
        ),
    ] = None,
    as_json: AsJson = False,
    home: Home = None,
) -> None:
    """Check that nobody changed the record behind its journal, and that no file is damaged.

    The chain of events is recomputed, and every row is compared with what the events say. Damaged
    pages of the database, stored vectors and index files are named too. A note in the home
    directory shows if the end of the journal was cut off; if that note could have been changed as
    well, compare with a head that you kept elsewhere (--head).
    """
    read, steps = settings(home), Silent() if as_json else Steps()
    with open_record(read) as record, steps.step("Comparing the record with its journal"):
        report = _compared(record, read.home, head or "")
    if as_json:
        say_json(dataclasses.asdict(report))
    else:
        events = f"{report.events} {'event' if report.events == 1 else 'events'}"
        agree = "all agree" if report.agrees else "not all agree"
        rows = f"{report.rows} {'row' if report.rows == 1 else 'rows'}"
        typer.echo(f"{events} and {rows} compared: {agree}. Head: {report.digest}")
    if not report.agrees:
        raise Tampered("\n".join(report.differences))


def _compared(record: store.Record, home: Path, head: str) -> Report:
    """What the record itself shows, and with it what only its home can tell."""
    report = store.verify(record, head)
    cut = filter(None, [cut_off(home, record)])
    wrong = chain(cut, report.differences, damages(home, record))
    return dataclasses.replace(report, differences=tuple(islice(wrong, MOST_NAMED)))


def backup(
    file: Annotated[Path, typer.Argument(help="The file to write.")],
    replace: Annotated[
        bool, typer.Option("--replace", help="Replace the file that is already there.")
    ] = False,
    home: Home = None,
) -> None:
    """Copy the record into one file, even while it is in use; no one's messages are in it.

    onrecord backup copy.db        then, on another machine: onrecord restore copy.db
    """
    with open_record(settings(home)) as record, Steps().step(f"Writing {file}"):
        head = store.backup(record, file, replace=replace)
    typer.echo(f"Head {head or 'none'}: keep it elsewhere, for 'onrecord verify --head'", err=True)


def restore(
    file: Annotated[Path, typer.Argument(help="A file that backup wrote.", exists=True)],
    replace: Annotated[
        bool, typer.Option("--replace", help="Replace the record that is already there.")
    ] = False,
    head: Annotated[
        str | None,
        typer.Option(
            "--head",
            callback=_a_head,
            help="A head printed earlier; the backup's journal must contain it.",
        ),
    ] = None,
    home: Home = None,
) -> None:
    """Restore the record from a backup, after verifying the backup's journal."""
    read = settings(home)
    make_home(read)
    with Steps().step(f"Restoring from {file}"):
        end = store.restore(file, read.record_url, replace=replace, head=head or "")
        with store.Record.open(read.record_url) as record:
            note_anew(read.home, record)
            strange = strangers_to(read.home, record)
            dropped = record.vectors.drop_damaged()
    typer.echo(
        f"Head {end or 'none'}: the one that backup printed, if nobody changed the file", err=True
    )
    if dropped:
        were = "vector of the backup was" if dropped == 1 else "vectors of the backup were"
        typer.echo(
            f"{dropped} {were} damaged and left out; the next build of the index computes what it "
            "needs anew",
            err=True,
        )
    if strange:
        typer.echo(strange, err=True)


def upgrade(home: Home = None) -> None:
    """Bring the record's schema up to this version of OnRecord."""
    with Steps().step("Upgrading the record"):
        store.bring_up(settings(home).record_url)
