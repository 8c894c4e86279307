"""The format that the README promises."""

import io
import re
from collections.abc import Iterator
from pathlib import Path

from tests.exchange.test_contract import SEARCHED, an_answer, worded

from onrecord.exchange.contract import answers_json
from onrecord.exchange.lines import read_lines
from onrecord.rows import KINDS, kind_of

FINDINGS = {"match", "related", "nothing"}
README = Path(__file__).parents[2] / "src" / "onrecord" / "README.md"


def test_every_example_line_of_the_readme_is_read() -> None:
    examples = re.findall(
        r'\| `(\{"row".*?\})` \|$', README.read_text(encoding="utf-8"), re.MULTILINE
    )

    kinds = [kind_of(row) for _, row in read_lines(io.BytesIO("\n".join(examples).encode()))]

    assert kinds == [kind for kind in KINDS if kind != "curator"]


def test_the_readme_shows_every_key_of_an_answer() -> None:
    shown = re.search(r'```\n(\{"version": 1,.*?)```', README.read_text("utf-8"), re.DOTALL)
    printed = answers_json([an_answer()], SEARCHED, worded)

    assert shown is not None
    assert set(keys_of(printed)) == set(re.findall(r'"(\w+)"', shown[1])) - FINDINGS


def keys_of(value: object) -> Iterator[str]:
    """Every key of a JSON value, however deep it lies."""
    if isinstance(value, dict):
        yield from value
        value = list(value.values())
    for inner in value if isinstance(value, list) else ():
        yield from keys_of(inner)
