"""The tables of the record.

Every table of rows has the same form: the row's id, the columns that statements choose by, the
number of the event that wrote the row last (``seq``), and the whole row as canonical JSON
(``body``). Answers are made of bodies only; `onrecord verify` compares bodies and columns with the
events.
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

VERSIONS = ("0001", "0002", "0003", "0004", "0005", "0006")
"""Every schema that was ever published, oldest first; the last is the one this code speaks."""

metadata = MetaData()


def _refers(target: str) -> ForeignKey:
    # Deferred: within one act or one file, rows may come in any order.
    return ForeignKey(target, deferrable=True, initially="DEFERRED")


def _rows(kind: str, *chosen_by: Column[Any] | Index) -> Table:
    """A table of rows: the id, what statements choose by, and the form that all of them have."""
    columns = [each for each in chosen_by if isinstance(each, Column)]
    return Table(
        kind,
        metadata,
        Column(f"{kind}_id", Text, primary_key=True),
        *columns,
        Column("status", Text, nullable=False),
        Column("seq", BigInteger, nullable=False),
        Column("body", Text, nullable=False),
        *(each for each in chosen_by if isinstance(each, Index)),
    )


event = Table(
    "event",
    metadata,
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("changes", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("previous", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Index("event_by_actor", "actor", "seq"),
)

curator = _rows(
    "curator",
    Column("account", Text, nullable=False),
    Index("curator_by_account", "account"),
)

party = _rows(
    "party",
)

publication = _rows(
    "publication",
    Column("outlet_id", Text, _refers("party.party_id"), nullable=False),
    Index("publication_by_outlet", "outlet_id"),
    Index("publication_by_seq", "seq"),
)

claim = _rows(
    "claim",
    Column("merged_into", Text, _refers("claim.claim_id")),
    Index("claim_by_status", "status", "seq"),
)

phrasing = _rows(
    "phrasing",
    Column("claim_id", Text, _refers("claim.claim_id"), nullable=False),
    Index("phrasing_by_claim", "claim_id", "status"),
)

assertion = _rows(
    "assertion",
    Column("claim_id", Text, _refers("claim.claim_id"), nullable=False),
    Column("party_id", Text, _refers("party.party_id"), nullable=False),
    Column("spokesperson_id", Text, _refers("party.party_id")),
    Column("disputes", Text, _refers("assertion.assertion_id")),
    # A hash of claim, party and words: finds what is on record already.
    Column("said", Text, nullable=False),
    Index("assertion_by_claim", "claim_id", "status"),
    Index("assertion_by_party", "party_id"),
    Index("assertion_by_spokesperson", "spokesperson_id"),
    Index("assertion_by_said", "said"),
    Index("assertion_by_seq", "seq"),
)

evidence = _rows(
    "evidence",
    Column("assertion_id", Text, _refers("assertion.assertion_id"), nullable=False),
    Column("publication_id", Text, _refers("publication.publication_id"), nullable=False),
    Index("evidence_by_assertion", "assertion_id", "status"),
    Index("evidence_by_publication", "publication_id"),
    Index("evidence_by_seq", "seq"),
)

ROW_TABLES = {
    table.name: table
    for table in (curator, party, publication, claim, phrasing, assertion, evidence)
}
"""By kind, in an order in which none refers to a later one."""

about = Table(
    "about",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

asked = Table(
    "asked",
    metadata,
    Column("claim_id", Text, primary_key=True),
    Column("day", Text, primary_key=True),
    Column("times", Integer, nullable=False),
    Index("asked_by_day", "day", "times"),
)

vector = Table(
    "vector",
    metadata,
    Column("fingerprint", Text, primary_key=True),
    Column("text_key", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

submission = Table(
    "submission",
    metadata,
    Column("submission_id", Text, primary_key=True),
    Column("text_hash", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("times", Integer, nullable=False),
    Column("first_at", Text, nullable=False),
    Column("last_at", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("taken_by", Text),
    Column("claim_id", Text),
    UniqueConstraint("text_hash", name="submission_once"),
    Index("submission_by_demand", "state", "times"),
)

feedback = Table(
    "feedback",
    metadata,
    # A keyed hash of where the answer stands: one vote for each, and no way back to a chat.
    Column("ballot", Text, primary_key=True),
    Column("claim_id", Text, nullable=False),
    Column("same", Boolean, nullable=False),
    Column("sum", Float, nullable=False),
    Column("blind", Boolean, nullable=False),
    Column("head", Text, nullable=False),
    Column("day", Text, nullable=False),
    Index("feedback_by_head", "head"),
)

# One for each wish: whoever handed it in can make it again, and nobody can tell who that was.
receipt = Table(
    "receipt",
    metadata,
    Column("receipt", Text, primary_key=True),
)

follow = Table(
    "follow",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("kind", Text, primary_key=True),
    Column("subject", Text, primary_key=True),
    Column("thread_id", BigInteger, nullable=False),
    Column("language", Text, nullable=False),
    # The event up to which the chat knows the record, and when it was told of it (0: never).
    Column("told", BigInteger, nullable=False),
    Column("told_at", Float, nullable=False),
    # When something is to be told; nothing is where there is no time.
    Column("due_at", Float),
    Column("at", Float, nullable=False),
    Index("follow_by_subject", "kind", "subject"),
    Index("follow_by_due", "due_at"),
)

invite = Table(
    "invite",
    metadata,
    Column("token_hash", Text, primary_key=True),
    Column("role", Text, nullable=False),
    Column("issued_by", Text, nullable=False),
    Column("expires_at", Text, nullable=False),
    Column("used_at", Text),
)

seen = Table(
    "seen",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Float, nullable=False),
    Column("outcome", Text, nullable=False),
    Index("seen_by_at", "at"),
)

inbox = Table(
    "inbox",
    metadata,
    # Updates are handled in the order of arrival: their ids restart at random after a quiet week.
    Column("arrival", BigInteger, primary_key=True, autoincrement=False),
    Column("update_id", BigInteger, nullable=False),
    Column("lane", Text, nullable=False),
    Column("raw", LargeBinary, nullable=False),
    Column("received_at", Float, nullable=False),
    Column("owner", Text),
    # Nobody may lease the update before this (steady) time: it is held, or waits for a next try.
    Column("free_at", Float, nullable=False),
    Column("leases", Integer, nullable=False),
    Column("failures", Integer, nullable=False),
    UniqueConstraint("update_id", name="inbox_once"),
    Index("inbox_by_lane", "lane", "arrival"),
    Index("inbox_by_owner", "owner"),
)

quarantine = Table(
    "quarantine",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Float, nullable=False),
    Column("reason", Text, nullable=False),
    # The names of the fields and the kinds of their values; nothing that a person wrote.
    Column("shape", Text, nullable=False),
)

reply = Table(
    "reply",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("state", Text, nullable=False),
    Column("message_id", BigInteger),
    Column("reason", Text, nullable=False),
    Column("at", Float, nullable=False),
    Index("reply_by_at", "at"),
)

delivered = Table(
    "delivered",
    metadata,
    Column("place", Text, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("asked_message_id", BigInteger, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    Column("inline_message_id", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("page", Integer, nullable=False),
    Column("at", Float, nullable=False),
    Column("showing", Text, nullable=False, server_default="account"),
    Column("nth", Integer, nullable=False, server_default="0"),
    Index("delivered_by_question", "chat_id", "asked_message_id"),
    Index("delivered_by_at", "at"),
)

cited = Table(
    "cited",
    metadata,
    Column("place", Text, primary_key=True),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("claim_id", Text, nullable=False),
    Index("cited_by_claim", "claim_id"),
)

conversation = Table(
    "conversation",
    metadata,
    Column("person", Text, primary_key=True),
    Column("state", Text, nullable=False),
    Column("at", Float, nullable=False),
    Index("conversation_by_at", "at"),
)

PRIVATE = frozenset(
    table.name
    for table in (
        *(seen, inbox, quarantine, reply, delivered, cited, conversation),
        *(follow, invite),
    )
)
"""Tables that hold something of persons or of one running bot: no backup contains them."""
