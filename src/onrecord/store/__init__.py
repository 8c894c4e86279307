"""The store: the truth of the record in SQLite or PostgreSQL, and the only room that speaks SQL.

record ─┬─ acts/ ─────── book: rows and one event, together; importing: a file, all of it or nothing
        ├─ published/ ── ledger and feed: what answers and the index read
        ├─ people/ ───── demands, votes: what people want; who may take it back
        ├─ durable/ ──── inbox, replies, conversations: what must survive a crash
        └─ vectors, tidying, instance
           all on tables/, and these on database/: transactions, SQLite or PostgreSQL
verifying    do rows and events still agree?
backup       one portable file, out of either database and into either
migrations   from one schema to the next
"""

from onrecord.store.backup import backup, restore
from onrecord.store.migrations import upgrade
from onrecord.store.record import Record, bring_up
from onrecord.store.verifying import verify

__all__ = ["Record", "backup", "bring_up", "restore", "upgrade", "verify"]
