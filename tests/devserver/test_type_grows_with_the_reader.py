"""Type on the chat page is as large as its reader wants it."""

import re
from importlib.resources import files

import pytest

STATIC = files("onrecord_bot.devserver.page") / "static"
SHEETS = ["frame.css", "messages.css", "composer.css"]
FIXED = re.compile(r"font(?:-size)?:[^;]*\d(?:px|pt)")


@pytest.mark.parametrize("sheet", SHEETS)
def test_no_size_of_type_is_fixed(sheet: str) -> None:
    assert FIXED.findall((STATIC / sheet).read_text("utf-8")) == []
