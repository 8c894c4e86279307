"""The first schema: the journal, the rows it tells of, and what the bot must not lose."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    _event()
    _the_rows()
    _what_is_known_beside()
    _what_the_bot_must_not_lose()
    if op.get_bind().dialect.name == "sqlite":
        _keep_the_journal_on_sqlite()
    else:
        _keep_the_journal_on_postgresql()


def _the_rows() -> None:
    _curator()
    _party()
    _publication()
    _claim()
    _phrasing()
    _assertion()
    _evidence()


def _what_is_known_beside() -> None:
    _about()
    _asked()
    _vector()
    _submission()
    _invite()


def _what_the_bot_must_not_lose() -> None:
    _seen()
    _inbox()
    _quarantine()
    _reply()
    _delivered()
    _cited()
    _conversation()


def _event() -> None:
    op.create_table(
        "event",
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("changes", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("previous", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
    )
    op.create_index("event_by_actor", "event", ["actor", "seq"])


def _curator() -> None:
    op.create_table(
        "curator",
        sa.Column("curator_id", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("curator_id"),
    )
    op.create_index("curator_by_account", "curator", ["account"])


def _party() -> None:
    op.create_table(
        "party",
        sa.Column("party_id", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("party_id"),
    )


def _publication() -> None:
    op.create_table(
        "publication",
        sa.Column("publication_id", sa.Text(), nullable=False),
        sa.Column("outlet_id", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["outlet_id"], ["party.party_id"], initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("publication_id"),
    )
    op.create_index("publication_by_outlet", "publication", ["outlet_id"])
    op.create_index("publication_by_seq", "publication", ["seq"])


def _claim() -> None:
    op.create_table(
        "claim",
        sa.Column("claim_id", sa.Text(), nullable=False),
        sa.Column("merged_into", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["merged_into"], ["claim.claim_id"], initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("claim_id"),
    )
    op.create_index("claim_by_status", "claim", ["status", "seq"])


def _phrasing() -> None:
    op.create_table(
        "phrasing",
        sa.Column("phrasing_id", sa.Text(), nullable=False),
        sa.Column("claim_id", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["claim_id"], ["claim.claim_id"], initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("phrasing_id"),
    )
    op.create_index("phrasing_by_claim", "phrasing", ["claim_id", "status"])


def _assertion() -> None:
    op.create_table(
        "assertion",
        sa.Column("assertion_id", sa.Text(), nullable=False),
        sa.Column("claim_id", sa.Text(), nullable=False),
        sa.Column("party_id", sa.Text(), nullable=False),
        sa.Column("spokesperson_id", sa.Text(), nullable=True),
        sa.Column("disputes", sa.Text(), nullable=True),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["claim_id"], ["claim.claim_id"], initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["disputes"], ["assertion.assertion_id"], initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["party_id"], ["party.party_id"], initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["spokesperson_id"], ["party.party_id"], initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("assertion_id"),
    )
    op.create_index("assertion_by_claim", "assertion", ["claim_id", "status"])
    op.create_index("assertion_by_party", "assertion", ["party_id"])
    op.create_index("assertion_by_said", "assertion", ["said"])
    op.create_index("assertion_by_seq", "assertion", ["seq"])
    op.create_index("assertion_by_spokesperson", "assertion", ["spokesperson_id"])


def _evidence() -> None:
    op.create_table(
        "evidence",
        sa.Column("evidence_id", sa.Text(), nullable=False),
        sa.Column("assertion_id", sa.Text(), nullable=False),
        sa.Column("publication_id", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["assertion_id"], ["assertion.assertion_id"], initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["publication_id"],
            ["publication.publication_id"],
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("evidence_id"),
    )
    op.create_index("evidence_by_assertion", "evidence", ["assertion_id", "status"])
    op.create_index("evidence_by_publication", "evidence", ["publication_id"])
    op.create_index("evidence_by_seq", "evidence", ["seq"])


def _about() -> None:
    op.create_table(
        "about",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )


def _asked() -> None:
    op.create_table(
        "asked",
        sa.Column("claim_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("claim_id", "day"),
    )
    op.create_index("asked_by_day", "asked", ["day", "times"])


def _vector() -> None:
    op.create_table(
        "vector",
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("text_key", sa.Text(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", "text_key"),
    )


def _submission() -> None:
    op.create_table(
        "submission",
        sa.Column("submission_id", sa.Text(), nullable=False),
        sa.Column("text_hash", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("first_at", sa.Text(), nullable=False),
        sa.Column("last_at", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("taken_by", sa.Text(), nullable=True),
        sa.Column("claim_id", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("submission_id"),
        sa.UniqueConstraint("text_hash", name="submission_once"),
    )
    op.create_index("submission_by_demand", "submission", ["state", "times"])


def _invite() -> None:
    op.create_table(
        "invite",
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("issued_by", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.Text(), nullable=False),
        sa.Column("used_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("token_hash"),
    )


def _seen() -> None:
    op.create_table(
        "seen",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.Float(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("update_id"),
    )
    op.create_index("seen_by_at", "seen", ["at"])


def _inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("arrival", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("lane", sa.Text(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.Column("received_at", sa.Float(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("free_at", sa.Float(), nullable=False),
        sa.Column("leases", sa.Integer(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("arrival"),
        sa.UniqueConstraint("update_id", name="inbox_once"),
    )
    op.create_index("inbox_by_lane", "inbox", ["lane", "arrival"])
    op.create_index("inbox_by_owner", "inbox", ["owner"])


def _quarantine() -> None:
    op.create_table(
        "quarantine",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.Float(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("shape", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("update_id"),
    )


def _reply() -> None:
    op.create_table(
        "reply",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("n", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("update_id", "n"),
    )
    op.create_index("reply_by_at", "reply", ["at"])


def _delivered() -> None:
    op.create_table(
        "delivered",
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("asked_message_id", sa.BigInteger(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("inline_message_id", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("at", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("place"),
    )
    op.create_index("delivered_by_at", "delivered", ["at"])
    op.create_index("delivered_by_question", "delivered", ["chat_id", "asked_message_id"])


def _cited() -> None:
    op.create_table(
        "cited",
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("n", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("claim_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("place", "n"),
    )
    op.create_index("cited_by_claim", "cited", ["claim_id"])


def _conversation() -> None:
    op.create_table(
        "conversation",
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("at", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("person"),
    )
    op.create_index("conversation_by_at", "conversation", ["at"])


def _keep_the_journal_on_sqlite() -> None:
    for act in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER event_refuses_{act.lower()} BEFORE {act} ON event "
            "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
        )


def _keep_the_journal_on_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION event_refuses() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'the journal is append-only'; END $$"
    )
    for act in ("UPDATE", "DELETE", "TRUNCATE"):
        op.execute(
            f"CREATE TRIGGER event_refuses_{act.lower()} BEFORE {act} ON event "
            "FOR EACH STATEMENT EXECUTE FUNCTION event_refuses()"
        )
