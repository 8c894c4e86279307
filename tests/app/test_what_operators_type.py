"""What operators type amiss, how they name their files, and what the help tells them."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr
from tests.app.conftest import Line, Ran
from tests.index.fakes import WordEncoder

from onrecord.settings import Settings
from onrecord_app.command_line.later import Later
from onrecord_app.command_line.whole import command_line
from onrecord_app.doctor import Line as Looked
from onrecord_app.doctor import looked_at
from onrecord_app.starting import read_settings
from onrecord_bot.configuration import BotSettings
from onrecord_index.encoding.serving import ReferenceModel

ANSWERED, USAGE = 0, 2
BRACKETED = "copy [/] [red]of May"


def test_every_option_and_argument_says_what_it_is_for() -> None:
    unexplained = [
        f"{name} {given.name}"
        for name, command in _commands()
        for given in command.params
        if not (getattr(given, "help", "") or "").strip()
    ]

    assert unexplained == []


def _commands() -> Iterator[tuple[str, object]]:
    for name, later in command_line().commands.items():
        command = later.itself() if isinstance(later, Later) else later
        yield name, command
        yield from (
            (f"{name} {each}", one) for each, one in getattr(command, "commands", {}).items()
        )


def test_brackets_in_the_name_of_a_file_are_told_as_they_stand(
    line: Line, home: Path, tmp_path: Path
) -> None:
    (tmp_path / "copy [").mkdir()

    said = line("backup", tmp_path / BRACKETED, "--home", home)

    assert said.code == ANSWERED
    assert BRACKETED in said.err


def test_brackets_in_a_home_are_told_by_the_doctor(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "onrecord_app.commands.running.looked_at",
        lambda _read: iter([Looked("home", "[/] [red]x")]),
    )

    said = line("doctor", "--home", tmp_path)

    assert "[/] [red]x" in said.out


def test_a_name_that_would_steer_the_terminal_is_spelt_out(
    line: Line, home: Path, tmp_path: Path
) -> None:
    steering = "\x1b[2J\x9b31m\rAll is well"
    strange = tmp_path / f"a{steering}"

    said = [
        line("curator", "add", 7, "--name", f"Ann{steering}", "--home", home),
        line("curator", "list", "--home", home),
        line("import", strange, "--home", home),
        line("backup", strange, "--home", home),
        line("doctor", "--home", strange),
    ]

    assert not any(set("\x1b\x9b\r") & set(ran.out + ran.err) for ran in said)


@pytest.fixture
def amiss_and_well(line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Ran, Ran]:
    """What the doctor says of a home where one thing needs doing, and once it is done."""
    looked = [Looked("home", "there"), Looked("room", "little", "free some")]
    monkeypatch.setattr("onrecord_app.commands.running.looked_at", lambda _read: iter(looked))

    amiss = line("doctor", "--home", tmp_path)
    looked.pop()
    return amiss, line("doctor", "--home", tmp_path)


def test_the_doctor_ends_with_how_many_things_need_doing(amiss_and_well: tuple[Ran, Ran]) -> None:
    amiss, well = amiss_and_well

    assert (amiss.code, "1 thing needs doing" in amiss.out) == (3, True)
    assert (well.code, well.out.splitlines()[-1]) == (0, "All is well: nothing needs doing.")


def test_the_doctor_keeps_no_column_for_what_to_do_where_all_is_well(
    amiss_and_well: tuple[Ran, Ran],
) -> None:
    amiss, well = amiss_and_well

    assert "what to do" in amiss.out
    assert "free some" in amiss.out
    assert "what to do" not in well.out
    assert "there" in well.out


@pytest.mark.parametrize(
    ("token", "amiss"), [("abc", True), ("123456:" + "a" * 35, False), ("123456:short", True)]
)
def test_a_token_that_was_not_copied_whole_is_told_by_the_doctor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, token: str, *, amiss: bool
) -> None:
    async def known(_settings: BotSettings) -> str:
        return "onrecord_bot"

    monkeypatch.setattr("onrecord_app.doctor.called_there", known)
    told = Settings(home=tmp_path, telegram_token=SecretStr(token))
    elsewhere = Settings(
        home=tmp_path,
        telegram_token=SecretStr(token),
        telegram_base_url="https://bots.example",
    )

    [here] = [looked for looked in looked_at(told) if looked.name == "Telegram"]
    [there] = [looked for looked in looked_at(elsewhere) if looked.name == "Telegram"]

    assert ("BotFather" in here.wrong) is amiss
    assert not there.wrong


def test_the_doctor_tells_that_the_model_is_served_in_its_larger_form(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the disk was full, no serving form came about, and nobody noticed but the memory."""

    class Whole(WordEncoder):
        kind = ReferenceModel.kind

    monkeypatch.setattr("onrecord_app.doctor.open_encoder", lambda *_: Whole())

    [encoder] = [each for each in looked_at(read_settings(home)) if each.name == "encoder"]

    assert "free some room" in encoder.wrong


@pytest.mark.parametrize("head", ["deadbeef", "f83f5f95...", "g" * 64, "", " "])
def test_what_is_no_head_is_not_taken_for_one_that_was_cut_off(
    line: Line, home: Path, head: str
) -> None:
    said = line("verify", "--head", head, "--home", home)

    assert said.code == USAGE
    assert "cut off" not in said.err


def test_a_head_may_be_pasted_with_blanks_and_in_capitals(line: Line, starter_home: Path) -> None:
    head = line("verify", "--home", starter_home).out.split()[-1]

    assert line("verify", "--head", f" {head.upper()} ", "--home", starter_home).code == ANSWERED


@pytest.mark.parametrize("account", [0, 1 << 52])
def test_an_account_that_telegram_does_not_give_is_a_usage_error(
    line: Line, home: Path, account: int
) -> None:
    assert line("curator", "add", account, "--name", "Ann", "--home", home).code == USAGE


def test_two_texts_and_a_file_of_figures_are_not_compared_at_once(
    line: Line, tmp_path: Path
) -> None:
    """The texts would be passed over without a word."""
    (tmp_path / "pairs").write_text('{"a": {}, "b": {}}\n')

    said = line("compare", "5 killed", "--figures", tmp_path / "pairs")

    assert (said.code, said.out) == (USAGE, "")
    assert "two texts, or --figures FILE" in said.err


def test_the_words_of_a_search_need_no_quotation_marks(line: Line, starter_home: Path) -> None:
    said = line("index", "search", "was", "?", "--home", starter_home)

    assert said.code == ANSWERED


def test_a_search_for_what_is_no_claim_says_so(line: Line, starter_home: Path) -> None:
    said = line("index", "search", " ", "--home", starter_home)

    assert (said.code, said.out) == (ANSWERED, "")
    assert "No claim was found" in said.err


def test_a_search_says_above_its_columns_what_they_are_and_a_program_gets_json_alone(
    line: Line, starter_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onrecord_app.house.load_encoder", lambda _spec, _cache: WordEncoder())
    asked = ("index", "search", "600 foreign fighters were killed", "--home", starter_home)

    told = line(*asked, "--json").out
    shown = line(*asked).out

    ids = [json.loads(one)["id"] for one in told.splitlines() if one.startswith("{")]
    _, head, hits = shown.partition("nearest text\n")
    assert head
    assert [hit.split()[2] for hit in hits.splitlines()[: len(ids)]] == ids
    assert "chance" not in told


def test_what_is_said_to_a_program_is_not_broken_into_lines(
    line: Line, starter_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onrecord_app.house.load_encoder", lambda _spec, _cache: WordEncoder())

    said = line("ask", " ", "--home", starter_home)

    assert "No claim was found in this text. Please write it as a sentence: who, what" in said.out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("verify",), "Comparing the record with its journal"),
        (("export", "{folder}/out.jsonl"), "out.jsonl"),
        (("index", "check"), "Comparing the index with the record"),
        (("doctor",), "Looking at the set-up"),
    ],
    ids=["verify", "export", "index check", "doctor"],
)
def test_what_takes_long_on_a_large_record_tells_what_it_does(
    line: Line,
    starter_home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    told: str,
) -> None:
    monkeypatch.setattr("onrecord_app.house.load_encoder", lambda _spec, _cache: WordEncoder())
    typed = [word.format(folder=tmp_path) for word in words]

    said = line(*typed, "--home", starter_home)

    assert told in "".join(said.err.splitlines())


@pytest.mark.parametrize("words", [("verify",), ("index", "check"), ("doctor",)], ids=" ".join)
def test_a_program_is_told_no_steps(
    line: Line, starter_home: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.setattr("onrecord_app.house.load_encoder", lambda _spec, _cache: WordEncoder())

    assert "done" not in line(*words, "--json", "--home", starter_home).err


@pytest.mark.parametrize(("rows", "told"), [(0, "0 rows"), (1, "1 row "), (2, "2 rows")])
def test_an_import_counts_as_one_counts(
    line: Line, home: Path, tmp_path: Path, rows: int, told: str
) -> None:
    state = '{"row": "party", "party_id": "p-%d", "kind": "state", "names": [{"words": "A"}]}\n'
    (tmp_path / "rows.jsonl").write_text("".join(state % n for n in range(rows)), "utf-8")

    assert told in line("import", tmp_path / "rows.jsonl", "--home", home).err


def test_an_import_tells_once_of_parties_that_read_like_others(
    line: Line, home: Path, tmp_path: Path
) -> None:
    party = '{"row": "party", "party_id": "%s", "kind": "group", "names": [{"words": "%s"}]}\n'
    file = tmp_path / "rows.jsonl"
    file.write_text(party % ("p-1", "Ministry") + party % ("p-2", "\u041cinistry"), "utf-8")

    first, again = (line("import", file, "--home", home) for _ in range(2))

    assert "parties p-1, p-2: answers show them under names that read the same" in first.err
    assert "p-1" not in again.err


def test_one_event_is_counted_as_one(line: Line, starter_home: Path) -> None:
    assert line("verify", "--home", starter_home).out.startswith("1 event and ")
