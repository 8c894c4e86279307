"""Which language a text is in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("2,000 mercenaries were killed in Ukraine", "en"),
        ("Trump dead", "en"),
        ("mercenaries", "en"),
        ("Убито 600 наемников", "ru"),
        ("Россия убила", "ru"),
        ("привет", "ru"),
        ("Правда ли, что убито 600 человек?", "ru"),
        ("Рубль упадёт до 150 за доллар", "ru"),
        ("Рубль упадет до 150 за доллар", "ru"),
        ("за последние сутки уничтожено до 200 боевиков", "ru"),
        ("намного больше людей", "ru"),
        ("Жодного солдата не вбито", "uk"),
        ("Не загинув жоден найманець", "uk"),
        ("набагато менше загиблих", "uk"),
        ("кожен четвертий солдат дезертирував", "uk"),
        ("1 000 гривень", "uk"),
        ("Сто з гаком заявок", "uk"),
        ("Явка станом на 16:00 — 44,1%", "uk"),
        ("Карантин триватиме 21 день", "uk"),
        ("Вакцина ефективна на 95%", "uk"),
        ("Тарифи зросли майже на чверть", "uk"),
        ("Явка на 16:00 — 44,1%", "ru"),
        ("берег моря в березах", "ru"),
        ("Вбито 600 найманців", "uk"),
        ("Росія вбила", "uk"),
        ("Чи правда, що загинуло 600 людей?", "uk"),
        ("Las vacunas causan la muerte de miles de personas", "other"),
        ("Der Präsident ist tot", "other"),
        ("Putin jest w Polsce od 10 dni", "other"),
        ("Le président est mort dans un accident", "other"),
        ("मोदी ने कहा", "other"),
        ("😀😀", "other"),
        ("https://example.org", "other"),
        ("12345", "other"),
        ("", "other"),
    ],
)
def test_a_text_has_the_language_that_its_readers_say(text: str, language: str) -> None:
    assert language_of(text) == language


def test_disguised_letters_do_not_change_the_language() -> None:
    assert language_of("Тhе mеrсеnаriеs wеrе killеd") == "en"


def test_a_name_in_another_script_does_not_change_the_language() -> None:
    assert language_of("Компания Apple продала 100 телефонов") == "ru"


@given(st.text(max_size=300))
def test_any_text_has_one_of_four_languages(text: str) -> None:
    assert language_of(text) in {"en", "ru", "uk", "other"}
