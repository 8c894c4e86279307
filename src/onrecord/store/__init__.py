"""The store: the truth of the record in SQLite or PostgreSQL, and the only room that speaks SQL.

record ─┬─ book ─────── rules ─┬─ rowtables ─┐        acts: rows and one event, together
        ├─ importing ───┘      └─ journal ───┤        a file: all of it or nothing
        ├─ ledger ─┬─ gathering ─────────────┤        what answers read
        ├─ feed ───┘└ touching               ├─ schema ─ engine ─ (SQLite | PostgreSQL)
        ├─ vectors, feedback, invites ───────┤
        ├─ demands ─── receipts ─────────────┤        what people want; who may take it back
        ├─ inbox, replies, conversations ────┤        what must survive a crash
        └─ tidying, instance ────────────────┘
engine       transactions ─ sqlite, sparing: its file; complaints: what it says, as our errors
verifying    do rows and events still agree?
backup       one portable file, out of either database and into either
migrations   from one schema to the next
"""

from onrecord.store.backup import backup, restore
from onrecord.store.migrations import upgrade
from onrecord.store.record import Record, bring_up
from onrecord.store.verifying import verify

__all__ = ["Record", "backup", "bring_up", "restore", "upgrade", "verify"]
