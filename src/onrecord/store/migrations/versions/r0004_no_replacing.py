"""On SQLite the journal refuses to be replaced too: REPLACE fires no trigger on DELETE."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE TRIGGER event_refuses_replace BEFORE INSERT ON event "
            "WHEN EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq) "
            "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
        )
