"""Whether the chain of events is whole and guarded, and what each row should be after it."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from sqlalchemy import Connection, RowMapping, TextClause, select, text

from onrecord.rows import canonical
from onrecord.store.acts.journal import digest_of
from onrecord.store.tables.schema import event

# A trigger that was replaced by a harmless one of its name is no guard, nor is one that refuses in
# a comment, one column alone, or the other act a second time: each must be the one that was made.
_REFUSES = "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
_REPLACED = "BEFORE INSERT ON event WHEN EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq)"
_RAISES = " BEGIN RAISE EXCEPTION 'the journal is append-only'; END "
_UPDATE, _DELETE, _TRUNCATE = 18, 10, 34
"""What PostgreSQL notes of a trigger that comes before such a statement, once for each."""
_GUARDS: Mapping[str, tuple[TextClause, frozenset[tuple[object, ...]]]] = {
    "sqlite": (
        text("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'event'"),
        frozenset(
            (f"CREATE TRIGGER event_refuses_{name} {when} {_REFUSES}",)
            for name, when in (
                ("update", "BEFORE UPDATE ON event"),
                ("delete", "BEFORE DELETE ON event"),
                ("replace", _REPLACED),
            )
        ),
    ),
    "postgresql": (
        text(
            """SELECT tgtype, tgenabled = 'O', tgqual IS NULL, CAST(tgattr AS text), prosrc
                 FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid
                WHERE tgrelid = 'event'::regclass AND NOT tgisinternal"""
        ),
        frozenset((act, True, True, "", _RAISES) for act in (_UPDATE, _DELETE, _TRUNCATE)),
    ),
}


@dataclass(slots=True)
class Expected:
    """A row as it should be after all events: a hash of its JSON, and its last event."""

    hash: bytes
    seq: int
    met: bool = False


@dataclass(slots=True)
class Chain:
    """What the events read so far say; ``wanted`` is a digest that one of them must have."""

    wanted: str = ""
    events: int = 0
    head: int = 0
    digest: str = ""
    rows: dict[tuple[str, str], Expected] = field(default_factory=dict)


def broken_links(connection: Connection, chain: Chain) -> Iterator[str]:
    query = select(event).order_by(event.c.seq)
    with connection.execution_options(yield_per=4).execute(query) as found:
        for one in found.mappings():
            yield from _read(one, chain)
    if chain.wanted:
        yield (
            f"no event has the digest {chain.wanted}: the journal was cut off or rewritten since, "
            "or that is the head of another record"
        )


def lost_guards(connection: Connection) -> Iterator[str]:
    query, wanted = _GUARDS[connection.dialect.name]
    there = [tuple(one) for one in connection.execute(query)]
    refusing = len(wanted.intersection(there))
    if len(there) != len(wanted):
        yield f"the journal is no longer guarded: {len(there)} of {len(wanted)} triggers are there"
    elif refusing != len(wanted):
        yield f"the journal is no longer guarded: {refusing} of {len(wanted)} triggers still refuse"


def _read(one: RowMapping, chain: Chain) -> Iterator[str]:
    """Adds one event to the chain, and names what is wrong with it."""
    seq = one["seq"]
    if not isinstance(seq, int):
        yield f"event {seq!r}: its number is none"
        return
    if seq != chain.head + 1:
        yield f"event {chain.head + 1}: is gone; the next one is event {seq}"
    if one["previous"] != chain.digest:
        yield f"event {seq}: does not follow the event before it: previous differs"
    changes = _changes(one)
    if changes is None or _digest(one, changes) != one["digest"]:
        yield f"event {seq}: its content differs from its hash"
    chain.events, chain.head, chain.digest = chain.events + 1, seq, one["digest"]
    if chain.wanted == one["digest"]:
        chain.wanted = ""
    for change in changes or ():
        yield from _fold(seq, change, chain)


def _digest(one: RowMapping, changes: list[dict[str, str | None]]) -> str | None:
    """The hash that the event should have; None where a field is of a kind never hashed."""
    fields = {name: one[name] for name in one if name not in {"changes", "digest"}}
    try:
        return digest_of({**fields, "changes": changes})
    except (ValueError, TypeError):
        return None


def _changes(one: RowMapping) -> list[dict[str, str | None]] | None:
    """The changes of an event, None where their text is not the canonical one."""
    try:
        changes = json.loads(one["changes"])
        same = canonical(changes) == one["changes"]
        whole = all(_is_change(change) for change in changes)
    except (ValueError, TypeError, RecursionError):
        return None
    return changes if same and whole else None


def _is_change(change: object) -> bool:
    return (
        isinstance(change, dict)
        and set(change) == {"kind", "row_id", "before", "after"}
        and all(value is None or isinstance(value, str) for value in change.values())
    )


def _fold(seq: int, change: dict[str, str | None], chain: Chain) -> Iterator[str]:
    key = (change["kind"] or "", change["row_id"] or "")
    before, after = change["before"], change["after"]
    known = chain.rows.get(key)
    if (known.hash if known else None) != (hash_of(before) if before is not None else None):
        yield f"event {seq}: {key[0]} {key[1]}: was something else before than the event says"
    if after is None:
        chain.rows.pop(key, None)
    else:
        chain.rows[key] = Expected(hash_of(after), seq)


def hash_of(body: object) -> bytes:
    # Raw SQL can put bytes where text was: they never are the text that was hashed.
    text_or_not = body if isinstance(body, str) else repr(body)
    return sha256(text_or_not.encode(errors="surrogatepass")).digest()[:16]
