"""The names and days in two texts by which one party may have told both."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
    ("text", "day", "up_to"),
    [
        ("As of 3 May the ministry counted 20 dead", date(2024, 5, 3), True),
        ("По состоянию на вечер 3 мая погибли 20", date(2024, 5, 3), True),
        ("The ministry said on 3 May that 20 had died", date(2024, 5, 3), False),
        ("Rescuers, 3 May: 20 dead", date(2024, 5, 3), False),
        ("The ministry gave 20 deaths in its 3 May bulletin", date(2024, 5, 3), False),
        ("The strike on 3 May killed 20 at the market", None, False),
        ("20 died", None, False),
    ],
)
def test_the_day_of_telling_is_told_from_that_of_the_event(
    text: str, day: date | None, up_to: bool
) -> None:
    told = told_in(text, TODAY)

    assert (told.day, told.up_to) == (day, up_to)


@given(st.text(max_size=80), st.dates())
def test_any_text_may_tell_who_says_it(text: str, today: date) -> None:
    told = told_in(text, today)

    assert told.party == told.party.strip()


@pytest.mark.parametrize(
    "text",
    [
        "The army has said that 40 were killed",
        "The army later said that 40 were killed",
        "After the strike, the army said that 40 were killed",
        "According to the army, 40 were killed",
        "By 9 January the army's count reached 40",
        "40 were killed, said the army",
        "Army, 3 March: 40 were killed",
    ],
)
def test_who_says_it_is_named_without_the_words_around_the_name(text: str) -> None:
    assert told_in(text, TODAY).party == "army"


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Армия сообщила, что погибли 40", "армия"),
        ("Міноборони заявило, що загинули 40", "міноборони"),
        ("Погибли 40 человек, сообщила полиция Перу", "полиция перу"),
        ("Загинули 40 людей, кажуть у Бухаресті", "бухаресті"),
        ("Повідомила ДСНС увечері: двоє поранених", "дснс"),
        ("Погибли 40 человек, как сообщили в МВД", "мвд"),
        ("Об этом сообщает полиция: погибли 40", "полиция"),
        ("Загинули 40 людей, про це повідомила ДСНС", "дснс"),
        ("Обрушился мост, сколько погибло, не сообщается", ""),
    ],
)
def test_who_says_it_is_named_in_russian_and_ukrainian(text: str, party: str) -> None:
    assert told_in(text, TODAY).party == party


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("The WHO said 40 died", "who"),
        ("The Committee to Protect Journalists counted 40", "committee to protect journalists"),
        ("New York's police said 40 were shot", "new york police"),
        ("Русская служба Би-би-си знает имена 40 погибших", "русская служба би - би - си"),
    ],
)
def test_a_name_of_several_words_is_one(text: str, party: str) -> None:
    assert told_in(text, TODAY).party == party


@pytest.mark.parametrize(
    "text",
    [
        "59,000 people claimed asylum last year",
        "Six justices have been confirmed since 1900",
        "Says Senator Hill missed 45 percent of votes",
        "Paris 2024: forty golds",
        "The government raised taxes by 5 percent",
    ],
)
def test_what_somebody_did_or_underwent_tells_nothing(text: str) -> None:
    assert told_in(text, TODAY).party == ""


@pytest.mark.parametrize(
    ("text", "said_on"),
    [
        ("Rescuers, 3 May: 20 dead", date(2024, 5, 3)),
        ("Rescuers, night of 3 May: 20 dead", date(2024, 5, 3)),
        ("On 3 May the UN put it at 40", date(2024, 5, 3)),
        ("The UN confirmed on 3 May that 40 had died", date(2024, 5, 3)),
        ("Blast on 3 May: 40 hurt", None),
        ("Fourteen died on 3 May, according to the UN", None),
        ("On 3 May 40 people died, the UN said", None),
    ],
)
def test_the_day_on_which_it_was_certainly_said_is_not_that_of_the_event(
    text: str, said_on: date | None
) -> None:
    assert told_in(text, TODAY).said_on == said_on
