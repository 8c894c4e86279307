"""The format that the README promises."""

import io
import re
from pathlib import Path

from onrecord.exchange.lines import read_lines
from onrecord.rows import KINDS, kind_of

README = Path(__file__).parents[2] / "src" / "onrecord" / "README.md"


def test_every_example_line_of_the_readme_is_read() -> None:
    examples = re.findall(
        r'\| `(\{"row".*?\})` \|$', README.read_text(encoding="utf-8"), re.MULTILINE
    )

    kinds = [kind_of(row) for _, row in read_lines(io.BytesIO("\n".join(examples).encode()))]

    assert kinds == [kind for kind in KINDS if kind != "curator"]
