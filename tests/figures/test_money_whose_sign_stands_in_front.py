"""Signs, codes and letters of money in front of a number."""

import pytest
from tests.figures.sentences import read


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("FG spent N2.9 trillion on petrol.", 2.9e12, "NGN"),
        ("The state owes ₦300 million.", 3e8, "NGN"),
        ("It cost R500 million.", 5e8, "ZAR"),
        ("It cost R12,000 a year.", 12_000, "ZAR"),
        ("It cost A$3 million.", 3e6, "AUD"),
        ("It cost C$3 million.", 3e6, "CAD"),
        ("It cost US$3 million.", 3e6, "USD"),
        ("It cost R$3 million.", 3e6, "BRL"),
        ("It cost KSh 300 million.", 3e8, "KES"),
        ("It cost GHS50m.", 5e7, "GHS"),
        ("It cost 40 million baht.", 4e7, "THB"),
        ("He paid 500 quid.", 500, "GBP"),
        ("Это стоило 500 рэндов.", 500, "ZAR"),
        ("Проезд стоит 65 рэ.", 65, "RUB"),
        ("He says a $500 fee is enough.", 500, "USD"),
        ("Nigeria pays N3.6trn in subsidy.", 3.6e12, "NGN"),
        ("They fined her Euro 40.", 40, "EUR"),
        ("A bag costs GH¢ 20.", 20, "GHS"),
        ("A ticket costs kr 500 now.", 500, "krone"),
        ("A stamp costs 50¢.", 50, "cent"),
        ("Роналду платят 200М евро.", 2e8, "EUR"),
        ("Роналду платять $200М.", 2e8, "USD"),
        ("Імпланти по 40 штук зелені.", 40_000, "USD"),
        ("Он отдал 5 штук баксов.", 5_000, "USD"),
    ],
)
def test_a_sign_of_money_in_front_names_the_currency(text: str, value: float, unit: str) -> None:
    told = [(mention.figure.value, mention.figure.unit) for mention in read(text)]

    assert told[:1] == [(value, unit)]


@pytest.mark.parametrize(
    "text",
    [
        "They wear N95 masks.",
        "The R500 road is closed.",
        "Spain won Euro 2024.",
        "Ракета 9М729 упала.",
    ],
)
def test_a_letter_close_to_a_plain_number_is_a_name(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The mayor left on a yacht for 3 million.",
        "Мэр уехал в отпуск на яхте за 3 миллиона.",
        "Мер поїхав у відпустку на яхті за 3 мільйони.",
    ],
)
def test_what_something_cost_is_not_how_many_left(text: str) -> None:
    assert [(mention.figure.event, mention.figure.unit) for mention in read(text)] == [(None, "")]
