"""What is typed is asked, read and compared, and a slip of the typist is a usage error."""

import json
import re
from pathlib import Path

import pytest
from tests.app.conftest import ANSWERED, USAGE, Line
from tests.index.fakes import WordEncoder

from onrecord.asking import Relation
from onrecord_app.command_line.plainly import RELATIONS
from onrecord_bot.phrases import judging

LINKED: list[dict[str, object]] = [
    {"row": "party", "party_id": "p-1", "kind": "institution", "names": [{"words": "Port Office"}]},
    {"row": "party", "party_id": "p-2", "kind": "outlet", "names": [{"words": "Herald"}]},
    {
        "row": "publication",
        "publication_id": "u-1",
        "outlet_id": "p-2",
        "title": "Ports closed",
        "url": "https://herald.example/1",
        "published_on": "2024-05-02",
        "precision": "day",
    },
    {
        "row": "claim",
        "claim_id": "c-1",
        "wordings": [{"words": "How many ports are closed?"}],
        "status": "published",
    },
    *(
        {
            "row": "assertion",
            "assertion_id": f"a-{n}",
            "claim_id": "c-1",
            "party_id": "p-1",
            "stance": "states",
            "words": f"{n} ports are closed",
            "language": "en",
            "mode": "direct",
            "said_on": "2024-05-01",
            "precision": "day",
        }
        for n in (5, 6)
    ),
    *(
        {
            "row": "evidence",
            "evidence_id": f"e-{n}",
            "assertion_id": f"a-{n}",
            "publication_id": "u-1",
            "quoted": f"{n} ports are closed",
        }
        for n in (5, 6)
    ),
]


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


def test_a_question_needs_no_quotation_marks(line: Line, starter_home: Path) -> None:
    asked = "Were 1,956 mercenaries killed in Ukraine"

    assert line("ask", *asked.split(), "--home", starter_home).out == (
        line("ask", asked, "--home", starter_home).out
    )


def test_a_message_is_read_without_a_record(line: Line, tmp_path: Path) -> None:
    said = line("read", "1,956 foreign fighters were killed", "--json", "--home", tmp_path)

    [question] = json.loads(said.out)["questions"]
    assert question["figures"][0]["value"] == 1956
    assert said.err == ""


@pytest.mark.parametrize(
    "text",
    [
        *("- 600 killed in Sylva", "-600 killed", "-Kyiv says 600 were killed", "-Киев: 600"),
        *("-- 600 killed, he said", "--600 killed", "-Sylva\nlost 600 people"),
    ],
)
def test_a_text_may_begin_with_a_dash(line: Line, text: str) -> None:
    ran = line("read", text, "--json")

    [question] = json.loads(ran.out)["questions"]
    assert [figure["value"] for figure in question["figures"]] == [600]


def test_two_assertions_keep_their_order_where_one_begins_with_a_dash(line: Line) -> None:
    ran = line("compare", "--json", "5 degrees", "-5 degrees")

    told = json.loads(ran.out)
    assert [told[side]["figures"][0]["value"] for side in "ab"] == [5, -5]


@pytest.mark.parametrize("option", ["--jsn", "-j", "--homes=/a b", "-h"])
def test_an_option_that_is_none_is_a_usage_error(line: Line, option: str) -> None:
    assert line("read", "600 killed", option).code == USAGE


def test_two_assertions_are_compared_without_a_record(line: Line) -> None:
    said = line("compare", "1,956 killed on 17 June 2022", "600 killed on 17 June 2022", "--json")

    assert json.loads(said.out)["relation"] == "differs"


def test_a_person_is_told_in_words_what_was_read(line: Line) -> None:
    said = line("read", "About 600 mercenaries were killed in Ukraine over two weeks")

    assert said.out.startswith("1. About 600 mercenaries were killed")
    assert "Language: English" in said.out
    assert "Figure: about 600 killed, over two weeks (who is counted: " in said.out
    assert "{" not in said.out


def test_a_person_is_told_that_a_message_holds_no_question(line: Line) -> None:
    assert line("read", "\N{THUMBS UP SIGN}").out.startswith("No question found")


def test_a_person_is_told_in_words_how_two_assertions_relate(line: Line) -> None:
    said = line("compare", "about 600 killed over two weeks", "1,956 killed since the start")

    first, why, *rest = said.out.splitlines()
    assert (first, why[:18]) == ("Another period", "Why: other period:")
    assert "A  about 600 killed over two weeks" in rest
    assert "   Figure: 1,956 killed, since the start" in rest


def test_what_is_not_given_makes_a_told_relation_a_perhaps(line: Line) -> None:
    said = line("compare", "600 killed", "700 killed in two weeks")

    assert said.out.startswith("Perhaps another figure\nWhy: the ranges do not meet; not given:")


def test_every_relation_is_told_without_judging(line: Line) -> None:
    assert set(RELATIONS) == set(Relation)
    assert [told for told in RELATIONS.values() if judging(told)] == []
    assert line("compare", "the bridge stands", "the bridge does not stand").out.startswith(
        "The op"
    )


@pytest.mark.parametrize("words", [("read", "--json"), ("compare", "--json", "600 killed")])
def test_bytes_that_are_no_letters_are_shown_as_such(line: Line, words: tuple[str, ...]) -> None:
    """A shell hands them over as halves of letters, which no output could hold."""
    said = line(*words, "\udcff 600 people were killed")

    assert said.code == ANSWERED
    assert "600" in json.dumps(json.loads(said.out))


def test_bytes_that_are_no_letters_are_told_to_a_person_too(line: Line) -> None:
    said = line("read", "\udcff 600 people were killed")

    assert (said.code, "Figure: 600 killed" in said.out) == (ANSWERED, True)


def test_a_terminal_speaks_of_no_button_and_says_how_to_go_on(
    line: Line, starter_home: Path
) -> None:
    near = line("ask", "mercenaries", "--home", starter_home).out
    nothing = line("ask", "The city library stays open at night", "--home", starter_home).out

    assert "Tap" not in near
    assert "ask it as it stands" in near
    assert "Nothing on record yet." in nothing
    assert "handed to the curators" not in nothing


def test_what_is_listed_can_be_asked_as_it_stands(line: Line, starter_home: Path) -> None:
    near = line("ask", "mercenaries", "--home", starter_home).out

    listed = re.findall(r"^\d\. (.+)$", near, re.MULTILINE)
    for wording in listed:
        assert line("ask", wording, "--home", starter_home).out.startswith(wording)
    assert listed


def test_an_address_is_written_out_where_a_terminal_may_not_link(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onrecord_app.house.load_encoder", lambda _spec, _cache: WordEncoder())
    rows = tmp_path / "rows.jsonl"
    rows.write_text("\n".join(json.dumps(row) for row in LINKED))
    line("init", "--empty", "--home", tmp_path)
    line("import", rows, "--home", tmp_path)

    said = line("ask", "How many ports are closed?", "--home", tmp_path).out

    assert "Herald [1]" in said
    assert said.count("https://herald.example/1") == 1
    assert "[1] https://herald.example/1\n" in said
