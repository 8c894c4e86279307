"""OnRecord as a process: what it holds, what it refuses, and how it stops."""

import json
import os
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest
from tests.homes import RUN, copied_home

from onrecord.errors import Busy
from onrecord.store import restore

STARTED = "OnRecord is running"
# A process that hangs ends the test; one that exports the encoder on a busy machine does not.
PATIENCE_S = 600.0
README = Path(__file__).parents[2] / "README.md"


@contextmanager
def running(
    home: Path,
    *words: str,
    stdin: int | None = None,
    stdout: int | IO[str] = subprocess.PIPE,
    **settings: str,
) -> Iterator[subprocess.Popen[str]]:
    """A process of its own, ended with the test."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ONRECORD_")}
    ports = {"ONRECORD_WEB_PORT": "0", "ONRECORD_DEV_PORT": "0"}
    process = subprocess.Popen(
        [*RUN, *words, "--home", str(home)],
        env=kept | ports | settings,
        stdin=stdin,
        stderr=subprocess.PIPE,
        stdout=stdout,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def until_started(process: subprocess.Popen[str]) -> str:
    """What was said on the way to the line that says so."""
    told = []
    assert process.stderr is not None
    for line in process.stderr:
        told.append(line)
        if STARTED in line:
            return "".join(told)
    raise AssertionError(f"it never started: {''.join(told)}")


def ended(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=PATIENCE_S)
    return process.returncode, out, err


@pytest.fixture(scope="module")
def home(made_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with the starter record, the exported encoder and the index."""
    return copied_home(made_home, tmp_path_factory.mktemp("running") / "home")


def test_it_starts_without_a_token_stays_alone_and_stops_when_told(home: Path) -> None:
    with running(home, "run") as first:
        told = until_started(first)
        with running(home, "run") as second:
            code, _, refused = ended(second)
        first.send_signal(signal.SIGTERM)
        left, _, rest = ended(first)

    assert "chat with the bot at http://127.0.0.1:" in told
    assert (code, "is running on" in refused) == (3, True)
    assert left == 0, rest
    assert "uvicorn" not in told + rest
    assert "Traceback" not in told + rest + refused


@pytest.mark.parametrize("part", ["web", "dev"])
def test_a_port_that_is_taken_is_told_with_the_way_out(home: Path, part: str) -> None:
    name = f"ONRECORD_{part.upper()}_PORT"
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        with running(home, "run", **{name: port}) as process:
            code, _, told = ended(process)

    assert code == 3
    assert f"127.0.0.1:{port} (Address already in use): set {name}" in told
    assert "Traceback" not in told
    assert "never awaited" not in told


def test_one_part_may_run_alone_and_its_record_is_not_replaced_meanwhile(home: Path) -> None:
    with running(home, "run", "--web") as process:
        told = until_started(process)
        with pytest.raises(Busy, match="stop it first"):
            restore(home / "copy.db", f"sqlite:///{home / 'record.db'}", replace=True)
        process.send_signal(signal.SIGINT)
        left, _, rest = ended(process)

    assert "chat with the bot" not in told
    assert left == 0, rest


def test_a_program_gets_json_and_nothing_else(home: Path, tmp_path: Path) -> None:
    texts = tmp_path / "texts"
    texts.write_text("1,956 foreign fighters were killed in Ukraine\n\n\U0001f600\n", "utf-8")

    with running(home, "ask", "--json", "--batch", str(texts)) as process:
        code, out, told = ended(process)

    first, *others = [json.loads(line) for line in out.splitlines()]
    assert (code, told) == (0, "")
    assert first["version"] == 1
    assert [asked["finding"] for asked in first["asked"]] == ["match"]
    assert [other["asked"] for other in others] == [[], []]


def test_a_program_may_wait_for_each_answer_before_it_asks_on(home: Path) -> None:
    with running(home, "ask", "--json", "--batch", "-", stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        answers = []
        for claim in ("1,956 foreign fighters were killed in Ukraine", "600 fighters were killed"):
            process.stdin.write(f"{claim}\n")
            process.stdin.flush()
            answers.append(json.loads(process.stdout.readline()))
        code, rest, _ = ended(process)

    assert [answer["asked"][0]["text"][:5] for answer in answers] == ["1,956", "600 f"]
    assert (code, rest) == (0, "")


@pytest.fixture(scope="module")
def answered(home: Path) -> str:
    """What a person gets who asks as the README does."""
    with running(home, "ask", "1,956 foreign mercenaries have been killed in Ukraine.") as process:
        code, out, told = ended(process)
    assert code == 0, told
    return out


def test_a_person_gets_the_parties_in_the_order_in_which_they_spoke(answered: str) -> None:
    shown = answered.partition("On record:")[2].partition("\n\n")[2]
    assert shown.index("about 600 killed, over two weeks") < shown.index("1,956 killed")
    assert "Sergei Shoigu" in answered
    assert "Different periods: over two weeks / since 24 February 2022" in answered


def test_the_answer_in_the_readme_is_the_one_that_is_given(answered: str) -> None:
    example = README.read_text("utf-8").split("```")[1].strip().splitlines()

    # A pipe has no width: no line of an answer is broken for it. Readers copy blanks as blanks.
    given = iter(answered.replace("\u00a0", " ").splitlines())
    assert [line for line in example if line != "..." and line not in given] == []


def test_a_text_without_a_claim_is_answered_with_a_sentence(home: Path) -> None:
    with running(home, "ask", "\U0001f600") as process:
        code, out, _ = ended(process)

    assert (code, out.startswith("No claim was found")) == (0, True)


def test_output_that_cannot_be_written_is_told_in_a_sentence(home: Path) -> None:
    with Path("/dev/full").open("w") as full, running(home, "export", stdout=full) as process:
        code, _, told = ended(process)

    assert code == 3
    assert "No space left on device" in told
    assert "Traceback" not in told


def test_the_doctor_names_versions_the_model_and_the_state_of_the_index(home: Path) -> None:
    with running(home, "doctor", "--json") as process:
        code, out, told = ended(process)

    lines = {line["name"]: line["value"] for line in json.loads(out)}
    assert code == 0, told
    assert {"Python", "torch", "faiss-cpu", "database", "record", "thresholds"} <= set(lines)
    assert "fingerprint" in lines["encoder"]
    assert "at revision" in lines["index"]


def test_the_doctor_says_what_to_do_about_what_is_wrong(home: Path) -> None:
    with running(home, "doctor", "--json", ONRECORD_ENCODER_MODEL="/nowhere") as process:
        code, out, _ = ended(process)

    assert code == 3
    assert any("/nowhere" in line["wrong"] for line in json.loads(out))
