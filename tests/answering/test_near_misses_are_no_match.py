"""What is near in words and another matter is no more than like what was asked."""

from dataclasses import replace

import pytest
from tests.answering.fakes import (
    KILLED,
    FakeLedger,
    FakeRetriever,
    entry,
    figure,
    kind_of,
    party,
    said,
)

from onrecord.answering import Answering
from onrecord.answering.distinctions.occasions import occasions_in, other_occasion
from onrecord.answering.distinctions.wares import other_wares, wares_in
from onrecord.asking import Heard, Match, Related, Relation
from onrecord.deciding import Thresholds
from onrecord.model import ENGLISH, RUSSIAN, UKRAINIAN, Assertion, Entry, EventClass, Text

POLICE = party("Police of Ostrell")
THRESHOLDS = Thresholds(match=0.8, related=0.4, birth="these tests")


def claim_on(*wordings: Text, told: Assertion | None = None) -> Entry:
    held = entry([POLICE], [told or said(POLICE, "as it was said in Ostrell")])
    return replace(held, claim=replace(held.claim, wordings=wordings))


def protest() -> Entry:
    arrested = replace(figure(22), event=EventClass.CAPTURED, population="", place="Ostrell")
    return claim_on(
        Text("How many people were detained at the protest in Ostrell in May?", ENGLISH),
        Text("Сколько человек задержано на протесте в Острелле в мае?", RUSSIAN),
        Text("Скільки людей затримано на протесті в Острелі в травні?", UKRAINIAN),
        told=said(POLICE, "22 were detained", arrested),
    )


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("22 people were arrested in Ostrell", Match),
        ("22 people were arrested at the rally in Ostrell", Match),
        ("22 were arrested in Ostrell after a shooting at the protest", Match),
        ("На митинге в Острелле задержали 22 человека", Match),
        ("22 people were arrested at a football game in Ostrell", Related),
        ("Після футбольного матчу в Острелі затримали 22 людини", Related),
        ("На концерте в Острелле задержали 22 человека", Related),
    ],
)
def test_a_match_is_of_the_occasion_that_was_asked_about(asked: str, found: type) -> None:
    assert kind_of(asked, protest()) is found


def test_one_occasion_may_come_with_another() -> None:
    assert other_occasion("an explosion near Lissen", ["the earthquake near Lissen"])
    assert not other_occasion("an explosion near Lissen", ["the missile strike near Lissen"])
    assert not other_occasion("an explosion near Lissen", ["the bridge near Lissen"])
    assert other_occasion("a fire in a school", ["the protests in May"])
    assert other_occasion("a house fire in Lissen", ["the missile strike on Lissen"])
    assert occasions_in("How many came in March?") == frozenset()


def bread() -> Entry:
    return claim_on(
        Text("How much has bread gone up in price in Ostrell?", ENGLISH),
        Text("На сколько подорожал хлеб в Острелле?", RUSSIAN),
    )


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("The price of bread in Ostrell went up by a lot", Match),
        ("Bread prices rose in Ostrell", Match),
        ("Цены на хлеб в Острелле выросли", Match),
        ("The price of milk in Ostrell went up by a lot", Related),
        ("Petrol prices rose in Ostrell", Related),
        ("Цены на бензин в Острелле выросли", Related),
    ],
)
def test_a_match_speaks_of_what_is_bought_for_the_price(asked: str, found: type) -> None:
    assert kind_of(asked, bread()) is found


@pytest.mark.parametrize(
    ("text", "wares"),
    [
        ("How much do they spend in 2025 on schools?", {"school"}),
        ("They shipped 10 million tons of grain", {"grain"}),
        ("Экспортировали 10 млн тонн зерна", {"зерн"}),
        ("oil exports fell", {"oil"}),
        ("the price of a litre of milk in Ukraine", {"litr", "milk"}),
        ("Скільки витратили на школи?", {"school"}),
        ("На скільки подорожчало молоко в Острелі?", {"молок"}),
        ("На сколько за год подорожало молоко?", {"молок"}),
        ("How much has milk gone up in price in Ostrell?", {"milk"}),
        ("Is milk getting more expensive?", {"milk"}),
        ("Сколько стоит проезд в метро?", {"проезд"}),
        ("хліб подорожчав на одинадцять відсотків", {"хліб"}),
        ("Склад з цукром горів, 3 тис. тонн пропало", set()),
        ("Сгорело 3 тысячи тонн, тонн вывезено ещё больше", set()),
        ("consumer prices rose", set()),
        ("Цены выросли на 150 процентов за год", set()),
        ("Ціни стрибнули на 40 відсотків", set()),
        ("Ціни на нафту стрибнули на 40 відсотків", {"нафт"}),
        ("цены на хлеб скакнули", {"хлеб"}),
        ("what is the price?", set()),
    ],
)
def test_what_is_priced_is_read_from_the_words_beside(text: str, wares: set[str]) -> None:
    assert wares_in(text) == wares


@pytest.mark.parametrize(
    ("asked", "told", "other"),
    [
        ("Лорвена відправила 1,8 млн тонн зернових?", "1,8 млн тонн зерна", False),
        ("Лорвена відправила 1,8 млн тонн цукру?", "1,8 млн тонн зерна", True),
        ("the price of milk", "the price of a mill", True),
        ("Рис в Україні за рік подорожчав на 31 відсоток", "ціна гречки", True),
        ("Гречка за рік подорожчала вдвічі", "ціна гречки", False),
    ],
)
def test_a_ware_in_another_form_is_no_other_ware(asked: str, told: str, other: bool) -> None:
    assert other_wares(asked, [told]) is other


def senders() -> Entry:
    return claim_on(Text("From which countries do the fighters in Ostrell come?", ENGLISH))


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("Velmora sent 240 fighters to Ostrell", Match),
        ("Velmora sent 240 tanks to Ostrell", Related),
        ("Velmora sent 240 drones to Ostrell", Related),
    ],
)
def test_a_match_speaks_of_the_things_that_are_counted(asked: str, found: type) -> None:
    assert kind_of(asked, senders()) is found


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("Cholera in Ostrell: the dead", Match),
        ("What of the cholera in Ostrell?", Match),
        ("A whale washed up in Ostrell yesterday", Related),
    ],
)
def test_a_name_alone_makes_no_match_with_a_claim_that_counts(asked: str, found: type) -> None:
    dead = replace(figure(9), population="", place="Ostrell")
    wording = Text("How many people have died of cholera in Ostrell?", ENGLISH)

    assert kind_of(asked, claim_on(wording, told=said(POLICE, "nine", dead))) is found


def test_the_very_number_proves_nothing_where_no_word_is_shared() -> None:
    turnout = replace(figure(64.7), event=None, unit="percent", population="voter", place="Ostrell")
    wording = Text("What was the turnout in the election in Ostrell?", ENGLISH)
    held = claim_on(wording, told=said(POLICE, "64.7 percent", turnout))
    desk = Answering(FakeRetriever({KILLED: 0.7}), FakeLedger([held]), THRESHOLDS)

    [of_woods] = desk.answer(Heard("In Ostrell 64.7 percent of the land is forest"))
    [of_votes] = desk.answer(Heard("In Ostrell turnout was 64.7 percent"))

    assert isinstance(of_woods.finding, Related)
    assert isinstance(of_votes.finding, Match)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("How many soldiers came home from Ostrell in the exchange in August?", Match),
        ("How many soldiers came home from Ostrell in the exchange in May?", Related),
    ],
)
def test_a_claim_of_one_day_is_of_the_month_of_that_day(asked: str, found: type) -> None:
    words = "How many soldiers came home from Ostrell in the exchange of 20 August 2025?"

    assert kind_of(asked, claim_on(Text(words, ENGLISH))) is found


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("Doctors in Ostrell got a 5.4% pay rise", Match),
        ("Physicians' pay in Ostrell rose by 5.4 percent", Match),
        ("Nurses' pay in Ostrell rose by 5.4 percent", Related),
        ("Pay in Ostrell rose by 5.4 percent", Match),
        ("Teachers in Ostrell got a 5.4% pay rise", Related),
        ("Police officers in Ostrell got a 5.4% pay rise", Related),
    ],
)
def test_a_share_is_of_the_people_of_whom_it_is_asked(asked: str, found: type) -> None:
    wording = Text("By how much did the pay of doctors in Ostrell rise?", ENGLISH)
    rise = replace(figure(5.4), event=None, unit="percent", population="", place="Ostrell")

    assert kind_of(asked, claim_on(wording, told=said(POLICE, "5.4 percent", rise))) is found


@pytest.mark.parametrize(
    ("asked", "relation"),
    [
        ("22 people were arrested in Ostrell", Relation.SAME),
        ("23 people were arrested in Ostrell", Relation.DIFFERS),
        ("22 people were arrested in Lissen", Relation.DIFFERENT_SCOPE),
        ("22 people were arrested at a football game of Ostrell", Relation.NOT_COMPARABLE),
        ("22 people were arrested, says the mayor of Lissen", Relation.NOT_COMPARABLE),
    ],
)
def test_no_same_figure_is_shown_of_what_is_known_to_be_another_matter(
    asked: str, relation: Relation
) -> None:
    desk = Answering(FakeRetriever({KILLED: 0.5}), FakeLedger([protest()]), THRESHOLDS)

    [account] = desk.nearest(Heard(asked), 1)

    assert account.positions[0].statements[0].comparison.relation is relation


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("60,000 people were killed in Ostrell by July 2025", Match),
        ("60,000 people were killed in Ostrell since October 2023", Match),
        ("К июлю 2025 года в Острелле погибло 60 тысяч человек", Match),
        ("How many people were killed in Ostrell in 2024?", Match),
    ],
)
def test_what_is_counted_since_a_day_is_asked_of_any_later_time(asked: str, found: type) -> None:
    held = claim_on(
        Text("How many people have been killed in Ostrell since 7 October 2023?", ENGLISH),
        Text("Сколько человек погибло в Острелле с 7 октября 2023 года?", RUSSIAN),
    )

    assert kind_of(asked, held) is found
