"""The names and days in two texts by which one party may have told both."""

from datetime import date

import pytest

from onrecord.comparing.tellers import one_teller, told_in

TODAY = date(2024, 12, 1)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The interior ministry of Peru said 20 died",
            "Peru's interior ministry put the toll at 30",
        ),
        (
            "Coast Guard: 88 people taken off roofs",
            "Coast Guard rescues reached 147, the service said",
        ),
        ("По данным Минздрава Перу, погибли 20", "Погибли 30 человек, заявили в минздраве Перу"),
        ("Повідомила ДСНС увечері: двоє поранених", "ДСНС, 23 лютого: поранених п'ятеро"),
        ("Полиция насчитала 20 погибших", "The police counted 30 dead"),
        ("A count from the mayor's office has 20 dead", "The mayor's office said 30 had died"),
    ],
)
def test_one_name_in_two_wordings_is_one_teller(one: str, other: str) -> None:
    assert one_teller(told_in(one, TODAY), told_in(other, TODAY))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The police said 20 died", "The hospital said 30 died"),
        ("20 civilians had been killed by 3 May", "30 civilians had been killed by 9 June"),
        ("Минздрав сообщил о 20 погибших", "Полиция сообщила о 30 погибших"),
        ("20 died", "30 died"),
    ],
)
def test_two_names_or_none_are_no_one_teller(one: str, other: str) -> None:
    assert not one_teller(told_in(one, TODAY), told_in(other, TODAY))


@pytest.mark.parametrize(
    ("text", "days", "up_to"),
    [
        ("As of 3 May the ministry counted 20 dead", (date(2024, 5, 3),), True),
        ("По состоянию на вечер 3 мая погибли 20", (date(2024, 5, 3),), True),
        ("The ministry said on 3 May that 20 had died", (date(2024, 5, 3),), False),
        ("Rescuers, 3 May: 20 dead", (date(2024, 5, 3),), False),
        ("The ministry gave 20 deaths in its 3 May bulletin", (date(2024, 5, 3),), False),
        ("The strike on 3 May killed 20 at the market", (), False),
        ("20 died", (), False),
    ],
)
def test_the_day_of_telling_is_told_from_that_of_the_event(
    text: str, days: tuple[date, ...], up_to: bool
) -> None:
    told = told_in(text, TODAY)

    assert (told.days, told.up_to) == (days, up_to)
