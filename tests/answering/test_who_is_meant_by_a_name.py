"""A party is known by its names, aliases and offices, in any case and in either script."""

from datetime import date

import pytest

from onrecord.answering.speakers import Speakers
from onrecord.model import (
    ENGLISH,
    RUSSIAN,
    UKRAINIAN,
    Assertion,
    AssertionId,
    ClaimId,
    Mode,
    Party,
    PartyId,
    PartyKind,
    Role,
    Stance,
    Text,
)


def party(
    name: str, kind: PartyKind = PartyKind.STATE, *more: Text, roles: tuple[Role, ...] = ()
) -> Party:
    return Party(PartyId(f"p-{name}"), kind, (Text(name), *more), speaks_for=roles)


RUSSIA = party("Russia", PartyKind.STATE, Text("Россия", RUSSIAN), Text("Росія", UKRAINIAN))
UKRAINE = party("Ukraine")
MINISTRY = party(
    "Russia's Ministry of Defence",
    PartyKind.INSTITUTION,
    Text("Министерство обороны России", RUSSIAN),
    roles=(Role(RUSSIA.party_id),),
)
MINISTER = party(
    "Sergei Shoigu",
    PartyKind.PERSON,
    Text("Сергей Шойгу", RUSSIAN),
    roles=(
        Role(
            MINISTRY.party_id,
            (Text("minister of defence"), Text("министр обороны", RUSSIAN)),
            since=date(2012, 11, 6),
            until=date(2024, 5, 12),
        ),
    ),
)
NATIONS = party("United Nations", PartyKind.INSTITUTION)
HEALTH = party("World Health Organization", PartyKind.INSTITUTION)
ENVOY = party("Сергей Лавров", PartyKind.PERSON)
SECRETARY = party("Jens Stoltenberg", PartyKind.PERSON)
SPEAKERS = Speakers((RUSSIA, UKRAINE, MINISTRY, MINISTER, NATIONS, HEALTH, ENVOY, SECRETARY))


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Ukraine", UKRAINE),
        ("ukraine", UKRAINE),
        ("Kyiv", UKRAINE),
        ("Киеве", UKRAINE),
        ("Україна", UKRAINE),
        ("Росії", RUSSIA),
        ("Кремле", RUSSIA),
        ("the Russian Ministry of Defense", MINISTRY),
        ("министерстве обороны России", MINISTRY),
        ("Міністерство оборони Росії", MINISTRY),
        ("Shoigu", MINISTER),
        ("Sergey Shoygu", MINISTER),
        ("Сергея Шойгу", MINISTER),
        ("министра обороны Шойгу", MINISTER),
        ("Russia's minister of defence", MINISTER),
        ("министр обороны России", MINISTER),
        ("ООН", NATIONS),
        ("the World Health Organisation", HEALTH),
        ("Lavrov", ENVOY),
        ("Столтенбергом", SECRETARY),
        ("Столтенберга", SECRETARY),
        ("Foreign Minister Lavrov", ENVOY),
        ("министра иностранных дел России Лаврова", ENVOY),
    ],
)
def test_a_party_is_known_by_whatever_it_is_called(name: str, meant: Party) -> None:
    assert SPEAKERS.named(name) == (meant,)


@pytest.mark.parametrize(
    "name",
    [
        "Biden",
        "Ukraine's Ministry of Defence",
        "Ministry",
        "Shoigu's wife",
        "адвокат Лаврова",
        "the minister",
        "",
    ],
)
def test_a_name_that_says_less_or_more_is_nobodys(name: str) -> None:
    assert SPEAKERS.named(name) == ()


def test_a_part_of_a_name_leads_to_whoever_has_it() -> None:
    assert SPEAKERS.named_in_part("the Ministry of Defence") == (MINISTRY,)
    assert SPEAKERS.named_in_part("Ukraine's Ministry of Defence") == ()


def test_a_name_spelt_alike_goes_before_one_in_another_case() -> None:
    father, daughter = (
        party(name, PartyKind.PERSON) for name in ("Иван Медведев", "Анна Медведева")
    )

    assert Speakers((father, daughter)).named("Медведева") == (daughter,)
    assert Speakers((father,)).named("Медведева") == (father,)


def test_a_surname_is_not_taken_for_a_case_of_a_name() -> None:
    assert Speakers((party("Иван", PartyKind.PERSON),)).named("Иванов") == ()
    assert Speakers((party("Ivan", PartyKind.PERSON),)).named("Иванов") == ()


def test_a_party_speaks_through_those_who_spoke_for_it_on_that_day() -> None:
    before, after = (
        Assertion(
            AssertionId("a"), ClaimId("c"), MINISTER.party_id, Stance.STATES, "Words", ENGLISH,
            Mode.DIRECT, said_on=day,
        )
        for day in (date(2022, 3, 29), date(2025, 1, 1))
    )  # fmt: skip

    assert SPEAKERS.with_spokesmen(RUSSIA) == {"p-Russia", MINISTRY.party_id, MINISTER.party_id}
    assert SPEAKERS.is_of(before, RUSSIA)
    assert not SPEAKERS.is_of(after, RUSSIA)
    assert SPEAKERS.is_of(after, MINISTER)
