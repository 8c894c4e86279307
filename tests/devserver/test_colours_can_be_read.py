"""The colours of the chat page keep the contrast that WCAG 2 asks of text (AA)."""

import re
from importlib.resources import files

import pytest

SHEET = files("onrecord_bot.devserver.page") / "static" / "frame.css"


def palette(theme: str) -> dict[str, str]:
    """The colours of a theme by name."""
    found = re.search(re.escape(theme) + r" \{(.*?)\n\}", SHEET.read_text(), re.DOTALL)
    assert found
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})(?:[0-9a-f]{2})?;", found[1]))


def contrast(one: str, other: str) -> float:
    """By the formula of WCAG 2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    linear = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("theme", [":root", ':root[data-theme="dark"]'])
def test_what_is_written_on_the_page_can_be_read_by_people_with_weak_eyes(theme: str) -> None:
    colours = palette(theme)
    written = [
        *((ink, ground) for ink in ("ink", "ink-2", "link") for ground in ("surface", "surface-2")),
        *((ink, ground) for ink in ("ink", "link") for ground in ("mine", "theirs")),
        ("mine-ink-2", "mine"),
        ("mine-line", "mine"),
        ("ink-2", "theirs"),
        ("button-ink", "button"),
        ("accent-ink", "accent"),
        ("link", "accent-soft"),
        ("chip-ink", "chip"),
    ]

    weak = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in written}

    assert {pair: seen for pair, seen in weak.items() if seen < 4.5} == {}
