"""Promise 5, faults 6 and 7: nothing of a person who asks stays, or is told to any log."""

import asyncio
import io
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from tests.attacks.house import CANARY, Living, living
from tests.bot.house import hasten

from onrecord.exchange.lines import write_lines
from onrecord.pseudonym import load_pepper
from onrecord.store.backup import backup
from onrecord_bot.devserver import DevServer
from onrecord_bot.devserver.wire.faults import BAD_GATEWAY_PAGE, NOT_FOUND, Drop, Garbled

NAME, HANDLE, USER_ID = "Zephyrina Quillfeather", "zephyrquill_77", 7_283_640_917_331
WORDS = "Xanthorrhoea mercenaries were killed in Ukraine, cousin Bartholomew whispered"
TRACES = ("Zephyrina", "Quillfeather", HANDLE, str(USER_ID), "Xanthorrhoea", "Bartholomew")
HANDED_IN = (
    "cousin Bartholomew and Quisquilia gave away umbrellas",
    "двоюродный брат Варфоломей и Ксантория раздавали зонтики",
    "двоюрідний брат Варфоломій та Ксанторея роздавали парасольки",
)
SECRET = CANARY.split(":")[1]


@pytest.fixture
def spoken(caplog: pytest.LogCaptureFixture) -> Iterator[io.StringIO]:
    """Everything that is logged, at the most talkative level, with tracebacks."""
    caplog.set_level(logging.DEBUG)
    said = io.StringIO()
    before = structlog.get_config()
    structlog.configure(
        processors=[
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(default=repr, ensure_ascii=False),
        ],
        logger_factory=structlog.PrintLoggerFactory(said),
        wrapper_class=structlog.make_filtering_bound_logger(logging.DEBUG),
        cache_logger_on_first_use=False,
    )
    yield said
    structlog.configure(**before)


def found_in(home: Path, traces: tuple[str, ...]) -> list[tuple[str, str]]:
    """Which trace lies in which file below the home, as UTF-8 or as JSON escapes it."""
    return [
        (path.relative_to(home).as_posix(), trace)
        for path in sorted(home.rglob("*"))
        if path.is_file()
        for trace in traces
        if trace.encode() in path.read_bytes()
    ]


async def converse(h: Living) -> None:
    """One person tries about everything that a private chat, a group and inline offer."""
    ann = h.server.user(NAME, username=HANDLE, user_id=USER_ID)
    seat = ann.private_chat()
    for text in ("/start", "/help", "/privacy", "/language", "/curate", "/nonsense", WORDS):
        seat.say(text)
        await seat.next_reply(20)
    seat.forward(WORDS + " again")
    shown = await seat.next_reply(20)
    seat.edit(seat.say(WORDS + " thrice"), WORDS + " for the fourth time")
    h.server.group("Friends", ann).add_bot()
    room = h.server.group("Neighbours", ann)
    room.add_bot()
    talk = ann.at(room)
    talk.say(WORDS + " unaddressed")
    talk.say("/check " + WORDS)
    await h.server.results(ann.inline(WORDS))
    if shown.buttons:
        seat.tap(shown)
    seat.sticker()
    await h.settled()


def tidied(h: Living) -> None:
    h.house.record.tidy()


@pytest.mark.anyio
async def test_nothing_of_who_asks_is_logged_or_left_on_disk(
    tmp_path: Path, spoken: io.StringIO, caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    async with living(tmp_path) as h:
        await converse(h)
        h.house.index.save()
        await asyncio.to_thread(tidied, h)
        backup(h.house.record, tmp_path / "copy.db")
        with (tmp_path / "out.jsonl").open("wb") as out:
            write_lines(h.house.record.all_rows(), out)

        assert found_in(tmp_path, (*TRACES, SECRET)) == []

    outputs = spoken.getvalue() + caplog.text + "".join(capfd.readouterr())
    assert [trace for trace in (*TRACES, SECRET) if trace in outputs] == []


@pytest.mark.anyio
async def test_trouble_of_all_kinds_tells_no_log_of_who_asked(
    tmp_path: Path, spoken: io.StringIO, caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    hasten(monkeypatch)
    server = DevServer(token=CANARY)
    for method in ("getMe", "getUpdates", "sendMessage", "answerInlineQuery"):
        server.faults.on(method, NOT_FOUND, nth=1)
        server.faults.on(method, Garbled(), nth=2)
        server.faults.on(method, BAD_GATEWAY_PAGE, nth=3)
        server.faults.on(method, Drop(), nth=4)
    async with living(tmp_path, server) as h:
        seat = server.user(NAME, username=HANDLE, user_id=USER_ID).private_chat()

        def refuses(*_: object, **__: object) -> None:
            raise ValueError(f"cannot answer {WORDS} of {NAME} {USER_ID} with {CANARY}")

        monkeypatch.setattr(h.house.index, "search", refuses)
        seat.say(WORDS)
        await seat.next_reply(30)
        first = server.updates.next_id()
        for n, text in enumerate([5, [WORDS], {"text": WORDS}]):
            chat = {"id": USER_ID, "type": "private", "first_name": NAME}
            body = {"message_id": 1, "date": 0, "chat": chat, "text": text}
            server.updates.push_raw({"update_id": first + n, "message": body})
        await h.settled()
        await asyncio.to_thread(tidied, h)

        assert found_in(tmp_path, (*TRACES, SECRET)) == []

    outputs = spoken.getvalue() + caplog.text
    assert "ValueError" in outputs
    assert [trace for trace in (*TRACES, SECRET) if trace in outputs] == []


@pytest.mark.anyio
async def test_after_forget_not_even_a_stand_in_is_left(tmp_path: Path) -> None:
    async with living(tmp_path) as h:
        ann = h.server.user(NAME, username=HANDLE, user_id=USER_ID)
        seat = ann.private_chat()
        seat.say(WORDS)
        await seat.next_reply(20)
        stand_in = h.bot._desks.stand_in(USER_ID)
        seat.say("/language")
        seat.tap(await seat.next_reply(20), 1)
        await h.settled()
        kept = h.house.record.info().counts["conversation"]
        seat.say("/forget")
        await seat.next_reply(20)
        await h.settled()
        await asyncio.to_thread(tidied, h)

        assert kept == 1
        assert found_in(tmp_path, (*TRACES, stand_in)) == []
        counts = h.house.record.info().counts
        assert (counts["conversation"], counts["delivered"], counts["inbox"]) == (0, 0, 0)


def test_the_pepper_is_for_no_other_eyes(tmp_path: Path) -> None:
    load_pepper(tmp_path)

    assert [path.name for path in tmp_path.iterdir() if path.stat().st_mode & 0o077] == []


@pytest.mark.anyio
@pytest.mark.parametrize("words", HANDED_IN)
async def test_what_was_handed_in_is_gone_from_every_file_once_taken_back(
    tmp_path: Path, words: str
) -> None:
    async with living(tmp_path) as h:
        seat = h.server.user(NAME, username=HANDLE, user_id=USER_ID).private_chat()
        rare = tuple(word.strip(".,:") for word in words.split() if word[0].isupper())
        seat.say(words)
        page = await seat.next_reply(20)
        for _ in ("hand to the curators", "yes"):
            seat.tap(page)
            page = await seat.next_edit(page, 20)
        await h.settled()
        kept = found_in(tmp_path, rare)

        seat.tap(page)
        await seat.next_edit(page, 20)
        await h.settled()
        await asyncio.to_thread(tidied, h)

        assert kept
        assert found_in(tmp_path, (*rare, *TRACES, h.bot._desks.giver(USER_ID))) == []
