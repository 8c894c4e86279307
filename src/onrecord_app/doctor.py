"""What an operator should know: versions, settings, record, index, and what is wrong with them."""

import asyncio
import os
import platform
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from shutil import disk_usage

from onrecord.errors import OnRecordError
from onrecord.pseudonym import Pseudonyms, load_pepper, missing_pepper
from onrecord.settings import Settings
from onrecord.store import Record, verify
from onrecord_app.caches import damages
from onrecord_app.command_line.failing import told
from onrecord_app.command_line.steps import Silent
from onrecord_app.headnote import cut_off
from onrecord_app.house import head_of, open_encoder, open_index, open_record, strangers_to
from onrecord_app.lookalikes import ADVICE, lookalikes
from onrecord_app.starting import unread
from onrecord_bot.configuration import TELEGRAM, BotSettings, Secret
from onrecord_bot.presenting import called_there
from onrecord_index.encoding.encoder import Prompted
from onrecord_index.encoding.serving import OnnxModel

_ROOM = 50_000_000
"""Bytes; with less free room a day of questions may not fit."""
_LIBRARIES = (
    "onrecord",
    "faiss-cpu",
    "torch",
    "onnxruntime",
    "sentence-transformers",
    "tantivy",
    "python-telegram-bot",
    "SQLAlchemy",
)
_KEPT = {
    "about": "the record's own identity",
    "asked": "how often claims were asked about, by day; no text",
    "cited": "claims that delivered answers show",
    "conversation": "languages chosen, and what curators are entering",
    "delivered": "where answers stand, so that they can be corrected",
    "feedback": "whether answers were what was meant; no text, no person",
    "inbox": "updates that wait for an answer",
    "invite": "links that give a role, not yet used",
    "quarantine": "updates set aside",
    "receipt": "so that givers can take their texts back",
    "reply": "what was sent in answer to which update",
    "seen": "updates that were handled",
    "submission": "texts handed to the curators",
    "vector": "stored vectors, so that an index is built in seconds",
}
"""What tables hold whose names do not say it."""
_TOKEN = re.compile(r"\d+:[\w-]{30,}")


@dataclass(frozen=True, slots=True)
class Line:
    """One thing looked at; ``wrong`` says what to do about it, empty where all is well."""

    name: str
    value: str
    wrong: str = ""


def looked_at(settings: Settings) -> Iterator[Line]:
    """Everything worth knowing, one line each, from the ground up."""
    yield Line("Python", platform.python_version())
    for library in _LIBRARIES:
        yield _installed(library)
    yield from (Line("setting", "not read", wrong) for wrong in unread(os.environ))
    yield Line("home", str(settings.home))
    yield _room(settings)
    yield _telegram(settings)
    yield from _record(settings)


def summed_up(lines: Iterable[Line]) -> str:
    """The last line: how many things need doing, or that none does."""
    amiss = sum(bool(line.wrong) for line in lines)
    if not amiss:
        return "All is well: nothing needs doing."
    return f"{amiss} {'thing needs' if amiss == 1 else 'things need'} doing: see the last column."


def _installed(library: str) -> Line:
    try:
        return Line(library, version(library))
    except PackageNotFoundError:
        return Line(
            library, "missing", f"install {library}: 'make install' does it with all that is needed"
        )


def _room(settings: Settings) -> Line:
    there = next(place for place in (settings.home, *settings.home.parents) if place.exists())
    free = disk_usage(there).free
    writable = os.access(there, os.W_OK)
    wrong = "" if writable else f"let OnRecord write to {there}: until then it can only be asked"
    if free < _ROOM:
        wrong = "free some room on this disk: when it is full, nothing more is accepted"
    return Line("room", f"{free / 1e6:,.0f} MB free", wrong)


def _telegram(settings: Settings) -> Line:
    if settings.telegram_token is None:
        return Line("Telegram", "no token: the development server is used")
    token, server = settings.telegram_token.get_secret_value(), settings.telegram_root
    where = f"{settings.telegram_mode} at {settings.telegram_shown}"
    if server == TELEGRAM and not _TOKEN.fullmatch(token):
        return Line("Telegram", where, "copy the token whole, as @BotFather gave it")
    try:
        name = asyncio.run(called_there(BotSettings(Secret(token), server)))
    except OnRecordError as wrong:
        return Line("Telegram", where, str(wrong))
    return Line("Telegram", f"{where}, as @{name}" if name else where)


def _encoder(settings: Settings, encoder: Prompted) -> Line:
    wrong = ""
    if settings.encoder_runtime == OnnxModel.kind != encoder.kind:
        wrong = (
            f"free some room for {settings.home / 'models'} and start again: the small form of the "
            "model could not be written there, and the large one takes twice the memory"
        )
    value = f"{encoder.dim} numbers a text, fingerprint {encoder.fingerprint}"
    return Line("encoder", value, wrong)


def _record(settings: Settings) -> Iterator[Line]:
    try:
        with open_record(settings) as record:
            yield from _holdings(record)
            yield _journal(settings, record)
            yield from _lookalikes(record)
            if strange := _strangers(settings.home, record):
                yield Line("curators", "not known here", strange)
            # Before the index is opened, which makes anew what is damaged.
            yield from (Line("damaged", one) for one in damages(settings.home, record))
            yield from _unsaved(settings.home / "index")
            yield from _index(settings, record)
    except OnRecordError as wrong:
        yield Line("record", "cannot be used", str(wrong))


def _strangers(home: Path, record: Record) -> str:
    """What to do where the bot would not start, or know nobody again; empty where all is well."""
    if missing_pepper(home) is not None:
        return strangers_to(home, record)
    try:
        record.refuse_strangers(Pseudonyms(load_pepper(home)).proof)
    except (OnRecordError, OSError) as wrong:
        return told(wrong)[0]
    return ""


def _holdings(record: Record) -> Iterator[Line]:
    """What the record holds, table by table, and why updates were set aside."""
    info = record.info()
    yield Line("database", info.database)
    yield Line("record", f"schema {info.schema}, events: {info.head}")
    if why := record.unwritable():
        yield Line("record", "cannot be written", why)
    for name, count in info.counts.items():
        told = f"{count} ({_KEPT[name]})" if name in _KEPT else str(count)
        yield Line(f"record: {name}", told)
    for apart in record.inbox.set_aside():
        times = f"{apart.updates}, last on {apart.latest:%Y-%m-%d at %H:%M} UTC"
        yield Line("set aside", f"{times}: {apart.reason}")


def _journal(settings: Settings, record: Record) -> Line:
    """Whether the rows are what the events say, and whether the journal only grew."""
    report = verify(record)
    amiss = [one for one in (cut_off(settings.home, record), *report.differences) if one]
    wrong = f"'onrecord verify' names what was changed: {amiss[0]}" if amiss else ""
    return Line(
        "journal", f"compared with the record, events: {report.events}, rows: {report.rows}", wrong
    )


def _lookalikes(record: Record) -> Iterator[Line]:
    for alike in lookalikes(record):
        yield Line("parties", ", ".join(alike), ADVICE)


def _unsaved(index: Path) -> Iterator[Line]:
    """That an index is answered from memory alone, where its folder takes nothing."""
    for place in (index, index / "generations"):
        if place.exists() and not os.access(place, os.W_OK):
            wrong = f"let OnRecord write to {place}: until then each start builds the index anew"
            yield Line("index", "cannot be saved", wrong)


def _index(settings: Settings, record: Record) -> Iterator[Line]:
    try:
        encoder = open_encoder(settings, Silent())
        yield _encoder(settings, encoder)
        bounds = head_of(settings).thresholds
        yield Line("thresholds", f"match {bounds.match:.2f}, related {bounds.related:.2f}")
        with open_index(settings, record, Silent(), encoder=encoder) as index:
            report = index.check()
            seen = index.searched()
            yield Line(
                "index",
                f"claims: {seen.claims}, phrasings: {seen.phrasings}, at revision {seen.revision}",
            )
            yield from (Line("index", "does not fit", problem) for problem in report.problems)
    except OnRecordError as wrong:
        yield Line("index", "cannot be used", str(wrong))
