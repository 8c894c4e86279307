"""Whole pages as people see them, in every language, reviewed by eye.

After a wanted change run ``python -m tests.render.golden_pages`` and read the difference.
"""

import pytest
from tests.render.golden_pages import GOLDEN, golden_pages

from onrecord_bot import phrases


@pytest.mark.parametrize("language", phrases.SUPPORTED)
@pytest.mark.parametrize("name", ["account", "compact", "related", "nothing", "talk", "following"])
def test_a_page_is_as_it_was_reviewed(name: str, language: str) -> None:
    reviewed = (GOLDEN / f"{name}.{language}.txt").read_text("utf-8")

    assert golden_pages(language)[name] == reviewed
