"""What languages that are not read further call shares, money and orders of magnitude."""

import pytest

from onrecord.figures import figures_in
from onrecord.model import OTHER


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("40 Prozent der Deutschen sind dagegen", 40, "percent"),
        ("El 35 por ciento de los votantes", 35, "percent"),
        ("20 pour cent des Français", 20, "percent"),
        ("Il 60 per cento degli italiani", 60, "percent"),
        ("25 procent Polaków", 25, "percent"),
        ("O salário mínimo é de 600 reais", 600, "BRL"),
        ("O rombo é de 12 bilhões de reais", 12e9, "BRL"),
        ("La dette atteint 3 000 milliards d'euros", 3e12, "EUR"),
        ("Costó 3 mil millones de dólares", 3e9, "USD"),
        ("50 Millionen Franken", 50e6, "CHF"),
        ("10 000 korun", 10_000, "krone"),
    ],
)
def test_a_number_has_its_unit_in_any_of_them(text: str, value: float, unit: str) -> None:
    [mention] = figures_in(text, OTHER)

    assert (mention.figure.value, mention.figure.unit) == (value, unit)
