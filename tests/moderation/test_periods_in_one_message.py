"""Over which period figures were counted is a part of a statement in one message, and no day."""

from datetime import date

import pytest
from tests.moderation.one_message import DAY, LINK, on_the_claim
from tests.moderation.room import TODAY, Place

from onrecord_bot.moderation.typed.at_once import taken_apart


@pytest.mark.parametrize(
    ("part", "days", "start"),
    [
        ("since 24 February 2022", None, date(2022, 2, 24)),
        ("с 24 февраля 2022", None, date(2022, 2, 24)),
        ("з 24 лютого 2022", None, date(2022, 2, 24)),
        ("over two weeks", 14, None),
        ("за 2 недели", 14, None),
        ("за два тижні", 14, None),
    ],
)
def test_a_period_may_be_a_part_and_is_no_day(
    place: Place, part: str, days: int | None, start: date | None
) -> None:
    vera = on_the_claim(place.curator())

    vera.say(f"Ministry of Defence: “We lost 40 tanks” — {part} — 17 June 2022 — {LINK}")
    vera.tap("Keep it").tap("Publish")

    [said] = [a for a in place.entry().assertions if a.words == "We lost 40 tanks"]
    assert said.said_on == DAY
    assert (said.figures[0].period.days, said.figures[0].period.start) == (days, start)


def test_a_period_without_a_figure_is_told_and_not_taken_for_a_day(place: Place) -> None:
    vera = on_the_claim(place.curator())

    vera.say(f"Ministry of Defence: “They left” — since 24 February 2022 — {LINK}")

    assert "“since 24 February 2022”" in vera.text
    assert "Who said it?" in vera.text


@pytest.mark.parametrize(
    "part", ["за 2 недели убито 600", "from The Guardian", "за словами міністра"]
)
def test_what_says_more_than_a_period_is_none(part: str) -> None:
    found = taken_apart(f"Army: “we lost many” — {part} — 17 June 2022", TODAY)

    assert found is not None
    assert found.period == ""
