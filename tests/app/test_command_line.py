"""The command line: what each command prints, where, and with which exit code it ends."""

import gzip
import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

import pytest
from tests.app.conftest import Line
from tests.index.fakes import WordEncoder

from onrecord.exchange.lines import read_lines
from onrecord_app import cli
from onrecord_app.cli import COMMANDS
from onrecord_app.house import create_record
from onrecord_app.starting import read_settings
from onrecord_app.steps import Silent

EVERY = [name for commands in COMMANDS.values() for name, _, _ in commands]
WITH_HOME = ("ask", "read", "compare", "init", "import", "export", "verify", "run", "devserver")
ANSWERED, FAILED, USAGE, SETUP = 0, 1, 2, 3


def test_help_names_every_command(line: Line) -> None:
    said = line("--help")

    assert said.code == ANSWERED
    assert all(name in said.out for name in EVERY)


@pytest.mark.parametrize("command", EVERY)
def test_every_command_explains_itself(line: Line, command: str) -> None:
    said = line(command, "--help")

    assert said.code == ANSWERED
    assert f"onrecord {command}" in said.out


@pytest.mark.parametrize("command", EVERY)
def test_completion_is_installed_for_the_whole_and_not_for_each_command(
    line: Line, command: str
) -> None:
    assert "--install-completion" not in line(command, "--help").out


@pytest.mark.parametrize("command", WITH_HOME)
def test_every_command_takes_a_home(line: Line, command: str) -> None:
    assert "--home" in line(command, "--help").out


def test_the_home_may_stand_before_the_command(line: Line, starter_home: Path) -> None:
    assert line("--home", starter_home, "verify").code == ANSWERED


def test_an_unknown_command_is_a_usage_error(line: Line) -> None:
    said = line("answr")

    assert (said.code, said.out) == (USAGE, "")
    assert "answr" in said.err


@pytest.mark.parametrize(
    "words",
    [
        ("ask", "1,956 killed"),
        ("export",),
        ("verify",),
        ("index", "check"),
        ("curator", "list"),
        ("import", __file__),
    ],
    ids=lambda words: words[0],
)
def test_where_no_record_is_the_way_to_one_is_told(
    line: Line, tmp_path: Path, words: tuple[str, ...]
) -> None:
    said = line(*words, "--home", tmp_path)

    assert (said.code, said.out) == (SETUP, "")
    assert "run `onrecord init`" in said.err


def test_a_home_that_cannot_be_made_is_told(line: Line, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")

    said = line("init", "--home", tmp_path / "file" / "below")

    assert said.code == SETUP
    assert str(tmp_path / "file" / "below") in said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize("words", [("init", "--home", ""), ("--home", " ", "init")])
def test_a_home_without_a_name_is_a_usage_error(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    """What a script meant as a folder would else be the one that it happens to stand in."""
    monkeypatch.chdir(tmp_path)

    said = line(*words)

    assert said.code == USAGE
    assert "--home" in said.err
    assert list(tmp_path.iterdir()) == []


def test_a_home_that_is_a_file_is_a_usage_error(line: Line, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")

    said = line("verify", "--home", tmp_path / "file")

    assert said.code == USAGE
    assert "Traceback" not in said.err


def test_an_upgrade_makes_no_record_where_there_is_none(line: Line, tmp_path: Path) -> None:
    said = line("upgrade", "--home", tmp_path / "home")

    assert said.code == SETUP
    assert "run `onrecord init`" in said.err
    assert not (tmp_path / "home").exists()


def test_an_upgrade_of_what_is_up_to_date_changes_nothing(line: Line, home: Path) -> None:
    assert line("upgrade", "--home", home).code == ANSWERED
    assert line("verify", "--home", home).code == ANSWERED


def test_a_port_in_a_database_url_that_is_no_number_is_told(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONRECORD_DATABASE_URL", "postgresql://ann:hunter2@127.0.0.1:http/none")

    said = line("verify")

    assert said.code == SETUP
    assert "the database URL cannot be read" in said.err


def test_a_record_that_could_not_be_finished_leaves_nothing(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("onrecord.store.record.Record.import_rows", full)

    said = line("init", "--home", tmp_path / "home")

    assert said.code == SETUP
    assert "No space left on device" in said.err
    assert list((tmp_path / "home").iterdir()) == []


def test_nobody_else_may_look_into_a_new_home(
    line: Line, starter_home: Path, tmp_path: Path
) -> None:
    """What people write waits there; one that was there before keeps the rights it was given."""
    (tmp_path / "shared").mkdir(mode=0o755)
    line("backup", tmp_path / "copy.db", "--home", starter_home)

    line("init", "--empty", "--home", tmp_path / "made")
    line("restore", tmp_path / "copy.db", "--home", tmp_path / "restored")
    line("init", "--empty", "--home", tmp_path / "shared")

    modes = [(tmp_path / name).stat().st_mode & 0o777 for name in ("made", "restored", "shared")]
    assert modes == [0o700, 0o700, 0o755]


def test_a_record_that_was_made_meanwhile_is_not_replaced(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slowly(lines: BinaryIO) -> object:
        # Between the look for a record and the move to its place.
        if not (tmp_path / "record.db").exists():
            create_record(read_settings(tmp_path / "quicker"), empty=True, steps=Silent())
            (tmp_path / "quicker" / "record.db").rename(tmp_path / "record.db")
        return read_lines(lines)

    monkeypatch.setattr("onrecord_app.house.read_lines", slowly)

    said = line("init", "--home", tmp_path)

    assert said.code == ANSWERED
    assert "There is already a record" in said.err
    assert len(line("export", "--home", tmp_path).out.splitlines()) == 1
    assert [path.name for path in tmp_path.glob("*.part*")] == []


def test_a_file_that_is_not_there_is_a_usage_error(line: Line, starter_home: Path) -> None:
    for words in (("ask", "--batch"), ("compare", "--figures"), ("import",)):
        said = line(*words, "/nowhere/texts", "--home", starter_home)

        assert (said.code, said.out) == (USAGE, "")
        assert "/nowhere/texts" in said.err
        assert "Traceback" not in said.err


def test_a_directory_is_no_file_of_texts(line: Line, starter_home: Path, tmp_path: Path) -> None:
    for words in (("ask", "--batch"), ("compare", "--figures"), ("import",)):
        said = line(*words, tmp_path, "--home", starter_home)

        assert (said.code, said.out) == (USAGE, "")
        assert "directory" in said.err


def test_neither_a_text_nor_a_file_is_a_usage_error(line: Line, starter_home: Path) -> None:
    assert line("ask", "--home", starter_home).code == USAGE
    assert line("ask", "a", "--batch", __file__, "--home", starter_home).code == USAGE


def test_a_language_that_is_not_spoken_is_a_usage_error(line: Line, starter_home: Path) -> None:
    said = line("ask", "1,956 killed", "--language", "xx", "--home", starter_home)

    assert (said.code, said.out) == (USAGE, "")
    assert "en, ru, uk" in said.err


def test_a_question_is_answered_in_its_own_language(line: Line, starter_home: Path) -> None:
    asked = "Сколько иностранных наёмников убито на Украине?"

    in_its_own = line("ask", asked, "--home", starter_home)
    in_another = line("ask", asked, "--language", "uk", "--home", starter_home)

    assert "Министерство обороны" in in_its_own.out
    assert "Міністерство оборони" in in_another.out


def test_a_message_is_read_without_a_record(line: Line, tmp_path: Path) -> None:
    said = line("read", "1,956 foreign fighters were killed", "--json", "--home", tmp_path)

    [question] = json.loads(said.out)["questions"]
    assert question["figures"][0]["value"] == 1956
    assert said.err == ""


def test_two_assertions_are_compared_without_a_record(line: Line) -> None:
    said = line("compare", "1,956 killed on 17 June 2022", "600 killed on 17 June 2022", "--json")

    assert json.loads(said.out)["relation"] == "differs"


def test_what_is_exported_and_imported_exports_the_same(
    line: Line, starter_home: Path, home: Path, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"

    line("export", first, "--home", starter_home)
    line("import", first, "--home", home)
    line("export", second, "--home", home)

    assert first.read_bytes() == second.read_bytes()
    assert first.read_text("utf-8") == line("export", "--home", home).out


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        (b"\xff\xfe\n", "line 1"),
        (b"[1]\n", "line 1: an object is needed"),
        (b'{"row":"claim","claim_id":"c-1"}\n', "line 1"),
        (b'{"row":"verse"}\n', "line 1"),
    ],
)
def test_a_line_that_does_not_fit_is_named_and_nothing_is_imported(
    line: Line, home: Path, tmp_path: Path, broken: bytes, told: str
) -> None:
    before = line("export", "--home", home).out
    (tmp_path / "rows.jsonl").write_bytes(broken)

    said = line("import", tmp_path / "rows.jsonl", "--home", home)

    assert said.code == USAGE
    assert told in said.err
    assert line("export", "--home", home).out == before


@pytest.mark.parametrize("command", ["export", "backup"])
def test_a_place_that_cannot_be_written_is_told(
    line: Line, starter_home: Path, tmp_path: Path, command: str
) -> None:
    (tmp_path / "file").write_text("", "utf-8")

    said = line(command, tmp_path / "file" / "below", "--home", starter_home)

    assert said.code == SETUP
    assert "Traceback" not in said.err


def test_verify_names_the_row_that_was_edited_past_the_record(line: Line, home: Path) -> None:
    line("curator", "add", "7", "--name", "Ann", "--home", home)
    with closing(sqlite3.connect(home / "record.db")) as database, database:
        database.execute("UPDATE curator SET body = replace(body, 'Ann', 'Eve')")

    said = line("verify", "--home", home)

    assert said.code == FAILED
    assert "curator k-" in said.err


def test_verify_names_a_damaged_index_a_damaged_vector_and_a_damaged_file(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onrecord_app.house.load_encoder", lambda _spec, _cache: WordEncoder())
    create_record(read_settings(tmp_path), empty=False, steps=Silent())
    line("index", "build", "--home", tmp_path)
    assert line("verify", "--home", tmp_path).code == ANSWERED
    [words] = tmp_path.glob("index/generations/*/claims.jsonl")
    words.write_bytes(words.read_bytes()[::-1])
    with closing(sqlite3.connect(tmp_path / "record.db")) as database, database:
        database.execute("UPDATE vector SET value = zeroblob(512) WHERE rowid = 1")
        [page] = database.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'asked_by_day'"
        ).fetchone()
    with (tmp_path / "record.db").open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xa5" * 4096)

    said = line("verify", "--json", "--home", tmp_path)

    assert said.code == FAILED
    named = " ".join(json.loads(said.out)["differences"])
    assert "index: the index file claims.jsonl is damaged" in named
    assert "is not one that an encoder gave" in named
    assert "the file is damaged: index asked_by_day" in named


def test_a_newer_record_is_left_alone(line: Line, home: Path) -> None:
    with closing(sqlite3.connect(home / "record.db")) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")

    said = line("verify", "--home", home)

    assert said.code == SETUP
    assert "newer" in said.err


def test_a_backup_restores_to_the_same_rows(line: Line, starter_home: Path, tmp_path: Path) -> None:
    line("backup", tmp_path / "copy.db", "--home", starter_home)

    restored = line("restore", tmp_path / "copy.db", "--home", tmp_path / "again")

    assert restored.code == ANSWERED
    assert (
        line("export", "--home", tmp_path / "again").out
        == line("export", "--home", starter_home).out
    )


def test_what_is_no_backup_is_named(line: Line, tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("no database at all", "utf-8")

    said = line("restore", tmp_path / "notes.db", "--home", tmp_path / "home")

    assert said.code != ANSWERED
    assert str(tmp_path / "notes.db") in said.err


def test_restoring_over_a_record_tells_how_to_mean_it(
    line: Line, starter_home: Path, tmp_path: Path
) -> None:
    line("backup", tmp_path / "copy.db", "--home", starter_home)

    said = line("restore", tmp_path / "copy.db", "--home", starter_home)

    assert said.code == FAILED
    assert "--replace" in said.err


def test_a_role_is_given_listed_and_taken(line: Line, home: Path) -> None:
    line("curator", "add", "7", "--name", "Ann", "--role", "editor", "--home", home)
    listed = line("curator", "list", "--home", home).out
    curator_id = listed.split()[0]

    removed = line("curator", "remove", curator_id, "--home", home)

    assert "editor" in listed
    assert "active" in listed
    assert f"Ann is no editor any more ({curator_id})" in removed.out
    assert "removed" in line("curator", "list", "--home", home).out


def test_no_role_is_taken_from_nobody(line: Line, home: Path) -> None:
    said = line("curator", "remove", "k-nobody", "--home", home)

    assert said.code == FAILED
    assert "curator list" in said.err


def test_an_empty_list_of_curators_says_how_to_begin(line: Line, home: Path) -> None:
    said = line("curator", "list", "--home", home)

    assert (said.code, said.out) == (ANSWERED, "")
    assert "onrecord curator invite" in said.err


def test_an_invite_is_a_parameter_and_a_word_on_its_use(line: Line, home: Path) -> None:
    said = line("curator", "invite", "--home", home)

    assert said.out.startswith("?start=i_")
    assert "t.me" in said.err


def test_a_person_without_a_name_is_a_usage_error(line: Line, home: Path) -> None:
    assert line("curator", "add", "7", "--name", " ", "--home", home).code == USAGE


def test_all_settings_that_do_not_fit_are_listed(
    line: Line, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONRECORD_WEB_PORT", "many")
    monkeypatch.setenv("ONRECORD_LOG_LEVEL", "loud")

    said = line("verify", "--home", home)

    assert said.code == SETUP
    assert "ONRECORD_WEB_PORT" in said.err
    assert "ONRECORD_LOG_LEVEL" in said.err


def test_a_model_that_is_missing_is_a_matter_of_set_up(
    line: Line, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONRECORD_ENCODER_MODEL", "/nowhere")

    said = line("ask", "1,956 killed", "--json", "--home", home)

    assert (said.code, said.out) == (SETUP, "")
    assert "/nowhere" in said.err


def test_the_secret_in_a_database_url_is_not_printed(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONRECORD_DATABASE_URL", "postgresql://ann:hunter2@127.0.0.1:1/none")

    said = line("verify")

    assert said.code == SETUP
    assert "hunter2" not in said.err


def test_an_index_that_was_built_by_being_opened_is_not_built_again(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onrecord_app.house.load_encoder", lambda _spec, _cache: WordEncoder())
    create_record(read_settings(tmp_path), empty=False, steps=Silent())

    first = line("index", "build", "--home", tmp_path)
    again = line("index", "build", "--home", tmp_path)

    assert (first.code, again.code) == (0, 0)
    assert "Building the index" not in first.err
    assert "Building the index" in again.err


@pytest.mark.parametrize(
    "words", [("read", "--json"), ("compare", "--json", "600 killed"), ("read",)], ids=" ".join
)
def test_bytes_that_are_no_letters_are_shown_as_such(line: Line, words: tuple[str, ...]) -> None:
    """A shell hands them over as halves of letters, which no output could hold."""
    said = line(*words, "\udcff 600 people were killed")

    assert said.code == ANSWERED
    assert "600" in json.dumps(json.loads(said.out))


def test_of_figures_that_break_off_nothing_is_told(line: Line, tmp_path: Path) -> None:
    pairs = tmp_path / "pairs.jsonl"
    pairs.write_text('{"a": {"value": 1}, "b": {"value": 1}}\n{"a": {"value": 1}\n')

    said = line("compare", "--json", "--figures", pairs)

    assert (said.code, said.out) == (USAGE, "")
    assert f"{pairs}: line 2: " in said.err


def test_figures_are_read_from_a_packed_file(line: Line, tmp_path: Path) -> None:
    pairs = tmp_path / "pairs.jsonl.gz"
    pairs.write_bytes(gzip.compress(b'{"a": {"value": 1}, "b": {"value": 1}}\n'))

    said = line("compare", "--json", "--figures", pairs)

    assert said.code == ANSWERED
    assert json.loads(said.out)["relation"] == "same"


@pytest.mark.parametrize("held", [b"no archive", gzip.compress(b"{}" * 99, mtime=0)[:-9]])
def test_a_packed_file_that_is_broken_is_named(line: Line, tmp_path: Path, held: bytes) -> None:
    pairs = tmp_path / "pairs.jsonl.gz"
    pairs.write_bytes(held)

    said = line("compare", "--json", "--figures", pairs)

    assert (said.code, said.out) == (USAGE, "")
    assert f"cannot read {pairs}" in said.err


def test_a_set_without_a_pair_is_refused(line: Line, tmp_path: Path) -> None:
    pairs = tmp_path / "pairs.jsonl"
    pairs.write_text("")

    said = line("evaluate", "figures", "--pairs", pairs, "--json")

    assert (said.code, said.out) == (USAGE, "")
    assert "holds no pair" in said.err


PAIR = """{"relation": "agrees", "a": {"claim": "5 %s killed"}, "b": {"claim": "5 killed"}}\n"""


@pytest.mark.parametrize("odd", ["\u2028", "\x85", "\\ud800", "\\u0000", "\u202e"])
def test_pairs_are_told_apart_by_the_ends_of_lines_alone(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, odd: str
) -> None:
    monkeypatch.setattr("onrecord_app.house.load_encoder", lambda _spec, _cache: WordEncoder())
    for name, opened in (("pairs.jsonl", open), ("pairs.jsonl.gz", gzip.open)):
        with opened(tmp_path / name, "wb") as file:
            file.write((PAIR % odd).encode())

        said = line("evaluate", "figures", "--pairs", tmp_path / name, "--json", "--home", tmp_path)

        assert said.code == ANSWERED
        assert json.loads(said.out)["pairs"] == 1


def test_a_run_that_could_not_be_written_is_told_before_the_work(line: Line) -> None:
    files = ("--claims", "/nowhere", "--queries", "/nowhere", "--qrels", "/nowhere")

    said = line("evaluate", "retrieval", *files, "--run", "/no/folder/run")

    assert (said.code, said.out) == (USAGE, "")
    assert "/no/folder" in said.err


def test_a_mark_at_the_beginning_of_a_file_is_no_part_of_the_first_text(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onrecord_app.house.load_encoder", lambda _spec, _cache: WordEncoder())
    create_record(read_settings(tmp_path), empty=True, steps=Silent())
    (tmp_path / "texts").write_bytes(b"\xef\xbb\xbf5 people were killed\r\n")

    said = line("ask", "--json", "--batch", tmp_path / "texts", "--home", tmp_path)

    asked = json.loads(said.out.splitlines()[-1])["asked"]
    assert asked[0]["text"] == "5 people were killed"


def test_a_fault_of_our_own_is_a_sentence_without_the_words_that_met_it(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(text: object) -> None:
        raise RuntimeError(text)

    monkeypatch.setattr("onrecord.reading.read", broken)

    said = line("read", "something private")

    assert said.code == FAILED
    assert "RuntimeError" in said.err
    assert "Traceback" not in said.err
    assert "private" not in said.err


def test_an_export_that_fails_leaves_nothing_behind(
    line: Line, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("onrecord_app.commands.records.write_lines", full)

    said = line("export", tmp_path / "out.jsonl", "--home", home)

    assert said.code == SETUP
    assert "No space left" in said.err
    assert not list(tmp_path.glob("*out*"))


def test_a_line_that_never_ends_is_told_and_not_held(line: Line, tmp_path: Path) -> None:
    with gzip.open(tmp_path / "lines.gz", "wb", compresslevel=1) as file:
        for _ in range(40):
            file.write(b" " * 1_000_000)

    said = line("compare", "--json", "--figures", tmp_path / "lines.gz")

    assert (said.code, said.out) == (USAGE, "")
    assert "lines.gz: line 1: is longer than" in said.err


def test_an_export_goes_through_what_is_no_file(line: Line, home: Path, tmp_path: Path) -> None:
    """A device or a pipe is there to be written to, and not to be replaced."""
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)

    said = line("export", tmp_path / "pipe", "--home", home)

    assert said.code == ANSWERED
    assert (tmp_path / "pipe").is_fifo()
    assert os.read(reader, 100).startswith(b'{"row":"record"')
    os.close(reader)


def test_an_export_follows_a_link(line: Line, home: Path, tmp_path: Path) -> None:
    (tmp_path / "rows").write_text("of before", "utf-8")
    (tmp_path / "link").symlink_to(tmp_path / "rows")

    line("export", tmp_path / "link", "--home", home)

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "rows").read_text("utf-8").startswith('{"row":"record"')


def test_every_command_logs_where_no_program_reads() -> None:
    """A command that reads its settings past ``starting`` would log on standard output."""
    commands = Path(cli.__file__).parent / "commands"
    past = [
        file.name
        for file in commands.glob("*.py")
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.startswith("from onrecord.settings import")
        and "settings" in line.split("import")[1]
    ]

    assert not past
