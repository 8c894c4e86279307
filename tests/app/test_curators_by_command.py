"""Roles are given, listed and taken by command."""

from pathlib import Path

import pytest
from tests.app.conftest import ANSWERED, FAILED, SETUP, USAGE, Line

from onrecord_app.house import open_record
from onrecord_app.starting import read_settings


def test_a_role_is_given_listed_and_taken(line: Line, home: Path) -> None:
    line("curator", "add", "7", "--name", "Ann", "--role", "editor", "--home", home)
    listed = line("curator", "list", "--home", home).out
    curator_id = listed.split()[0]

    removed = line("curator", "remove", curator_id, "--home", home)

    assert "editor" in listed
    assert "active" in listed
    assert f"Ann is no longer editor ({curator_id})" in removed.out
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


def test_a_bot_that_would_know_no_curator_says_so_when_it_starts(
    line: Line, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It makes a pepper of its own: from then on nothing shows that the one before is missing."""
    monkeypatch.setattr("onrecord_app.starting.log_as_set", lambda _settings: None)
    line("curator", "add", "7", "--name", "Ann", "--home", home)
    (home / "pepper").unlink()

    with open_record(read_settings(home)) as record:
        record.claim_instance("bot")
        said = line("run", "--home", home)

    assert said.code == SETUP
    assert f"{home / 'pepper'} is missing" in said.err


def test_a_name_is_one_line_as_in_the_chat(line: Line, home: Path) -> None:
    said = line("curator", "add", "7", "--name", " Ann\n of  Ports", "--home", home)

    assert said.out.startswith("Ann of Ports is curator")


def test_a_name_that_the_chat_would_not_take_is_a_usage_error(line: Line, home: Path) -> None:
    said = line("curator", "add", "7", "--name", "A" * 41, "--home", home)

    assert said.code == USAGE
    assert "40" in said.err


def test_a_role_that_is_none_is_told_those_there_are(line: Line, home: Path) -> None:
    said = line("curator", "invite", "--role", "boss", "--home", home)

    assert said.code == USAGE
    assert "'boss' is not one of curator, editor, admin" in said.err


def test_a_role_may_be_written_in_capitals(line: Line, home: Path) -> None:
    assert line("curator", "invite", "--role", "Admin", "--home", home).code == ANSWERED


def test_what_is_no_text_is_no_fault(line: Line, home: Path) -> None:
    """As a shell hands over bytes that are no UTF-8."""
    said = line("curator", "remove", "k-\udcff", "--reason", "left\udcff", "--home", home)

    assert said.code == FAILED
    assert "see 'onrecord curator list'" in said.err


def test_a_reason_that_is_no_text_is_kept_as_far_as_it_is_one(line: Line, home: Path) -> None:
    line("curator", "add", "77", "--name", "Ann", "--home", home)
    listed = line("curator", "list", "--home", home).out.split()[0]

    assert line("curator", "remove", listed, "--reason", "left\udcff", "--home", home).code == 0
    assert line("verify", "--home", home).code == 0


def test_no_role_is_given_under_another_pepper_than_that_of_the_bot(line: Line, home: Path) -> None:
    with open_record(read_settings(home)) as record:
        record.take_part("the proof of another home")

    said = line("curator", "add", "7", "--name", "Ann", "--home", home)

    assert said.code == SETUP
    assert "the file 'pepper' of this home is another" in said.err
    assert line("curator", "list", "--home", home).out == ""
