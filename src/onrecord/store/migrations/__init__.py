"""From one schema to the next, forward only; a published step is never edited."""

from pathlib import Path
from secrets import token_hex
from typing import Any

from sqlalchemy import Connection, inspect, text

from onrecord.errors import Misconfigured, NewerSchema
from onrecord.store.database.engine import Database, Lock
from onrecord.store.tables.schema import VERSIONS, about, metadata

_HERE = Path(__file__).parent


def upgrade(url: str, *, patience: float = 5.0) -> tuple[str, str]:
    """Bring a record to the schema of this OnRecord: the versions before ('' for none) and after.

    The file of a SQLite record is made where there is none. Raises NewerSchema.
    """
    database = Database(url, patience=patience)
    try:
        if database.path is not None:
            _make_folder(database.path.parent)
        with database.writing(Lock.JOURNAL) as connection:
            before = version_in(connection)
            _refuse_a_newer(before)
            if not before:
                _begin(connection)
            elif before != VERSIONS[-1]:
                _take_the_steps(connection)
        return before, VERSIONS[-1]
    finally:
        database.close()


def start_anew(connection: Connection) -> None:
    """Empty tables of this schema in place of whatever record is there. Raises NewerSchema.

    Where no record is, tables of these names are somebody else's: making ours then fails.
    """
    if before := version_in(connection):
        _refuse_a_newer(before)
        metadata.drop_all(connection)
        connection.execute(text("DROP TABLE IF EXISTS alembic_version"))
        connection.execute(text("DROP FUNCTION IF EXISTS event_refuses"))
    _begin(connection)


def version_in(connection: Connection) -> str:
    """The schema of the record behind this connection; '' where there is no record."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    found = connection.scalars(text("SELECT version_num FROM alembic_version ORDER BY 1")).all()
    return " and ".join(map(str, found))


def refuse_another(version: str) -> None:
    """Raise NewerSchema or Misconfigured unless this is the schema of this OnRecord."""
    _refuse_a_newer(version)
    if version != VERSIONS[-1]:
        raise Misconfigured(
            f"the record has schema {version}, this OnRecord needs {VERSIONS[-1]}: run "
            "`onrecord upgrade`; the way back is a backup by the OnRecord before, or a copy of the "
            "database"
        )


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as wrong:
        raise Misconfigured(f"{folder} cannot be made: {wrong.strerror}") from None


def _begin(connection: Connection) -> None:
    _take_the_steps(connection)
    connection.execute(about.insert(), {"name": "revision", "value": token_hex(16)})


def _refuse_a_newer(version: str) -> None:
    if version and version not in VERSIONS:
        raise NewerSchema(
            f"the record has schema {version[:40]!r}, newer than {VERSIONS[-1]}: "
            "install the OnRecord that wrote it or a later one"
        )


def _take_the_steps(connection: Connection) -> None:
    # Here because few commands need Alembic, and it takes longer to import than they to run.
    from alembic.config import Config  # noqa: PLC0415
    from alembic.runtime.environment import EnvironmentContext  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_HERE))
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)

    def steps(now: Any, _context: object) -> Any:
        return scripts._upgrade_revs("head", now)  # noqa: SLF001 - Alembic offers no public name

    with EnvironmentContext(config, scripts, fn=steps) as environment:
        environment.configure(connection=connection)
        environment.run_migrations()
