"""Which language a text is in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.asking import Heard
from onrecord.language import language_of
from onrecord.model import ENGLISH, OTHER
from onrecord.reading.message import claims_in


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
        ("80 млн тонн против 92", "ru"),
        ("Архив партии", "ru"),
        ("Він читав", "uk"),
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
        ("Склад горить другу добу", "uk"),
        ("Вбито 600 найманців", "uk"),
        ("Росія вбила", "uk"),
        ("Чи правда, що загинуло 600 людей?", "uk"),
        ("Las vacunas causan la muerte de miles de personas", "other"),
        ("Der Präsident ist tot", "other"),
        ("Putin jest w Polsce od 10 dni", "other"),
        ("Le président est mort dans un accident", "other"),
        ("Lettland schickt die Reservisten heim", "other"),
        ("Schweden verbietet Tätowierungen an Schulen", "other"),
        ("Szwecja dołączyła do NATO", "other"),
        ("ВТРАТИ ВОРОГА: ТАНКИ — 7000", "uk"),
        ("Gemeente krijgt boete", "other"),
        ("Tajani vieta carne coltivata", "other"),
        ("Літва ўвяла новыя візы", "other"),
        ("България затвори ъгловите магазини", "other"),
        ("съезд объявлен в подъезде", "ru"),
        ("O ministro disse que mais de 1.500 pessoas morreram nas enchentes do Sul", "other"),
        ("Stimmt es, dass Deutschland 500.000 Soldaten an die Front schicken will?", "other"),
        ("Governo federal corta verba das universidades", "other"),
        ("Alcalde anuncia cierre de escuelas", "other"),
        ("El hospital cerro sus puertas", "other"),
        ("Los Angeles mayor will resign", "en"),
        ("Rio de Janeiro statue falls", "en"),
        ("Putin visits Zürich again", "en"),
        ("Market target alert", "en"),
        ("що краще: Pfizer чи Moderna?", "uk"),
        ("что лучше: Pfizer или Moderna?", "ru"),
        ("Is Київ a city?", "en"),
        ("मोदी ने कहा", "other"),
        ("😀😀", "other"),
        ("https://example.org", "other"),
        ("12345", "other"),
        ("", "other"),
    ],
)
def test_a_text_has_the_language_that_its_readers_say(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "Wurden 2000 Söldner in der Ukraine getötet?",
        "Russland hat 300 Panzer verloren.",
        "Rusia perdió 300 tanques en Ucrania.",
        "La France a livré 30 canons Caesar à Kiev.",
        "Czy to prawda, że zginęło 2000 najemników?",
        "Více než 600 zahraničních bojovníků zabito na Ukrajině",
        "Över 600 utländska krigare dödades i Ukraina",
    ],
)
def test_a_question_in_another_language_is_none_of_ours_though_its_accents_are_folded(
    text: str,
) -> None:
    [question] = claims_in(Heard(text))

    assert question.language == "other"


@pytest.mark.parametrize(
    "text",
    [
        "Erdoğan visits Zürich",
        "Ursula von der Leyen resigns",
        "Los Angeles fires destroyed 12,000 homes",
        "São Paulo café closed",
        "Costa del Sol hotels evacuated",
        "thé múrdér óf thé président by 600 mén",
    ],
)
def test_names_borrowed_words_and_disguises_leave_english_english(text: str) -> None:
    [question] = claims_in(Heard(text))

    assert question.language == "en"


def test_disguised_letters_do_not_change_the_language() -> None:
    assert language_of("Тhе mеrсеnаriеs wеrе killеd") == "en"


def test_a_name_in_another_script_does_not_change_the_language() -> None:
    assert language_of("Компания Apple продала 100 телефонов") == "ru"


@given(st.text(max_size=300))
def test_any_text_has_one_of_four_languages(text: str) -> None:
    assert language_of(text) in {"en", "ru", "uk", "other"}


@pytest.mark.parametrize(
    "text",
    [
        "Nederland stopt met gas uit Groningen",
        "Meer dan 600 strijders gedood in Lissen",
        "Il sindaco contro gli ultimi sfratti",
        "Deutschland liefert keine Panzer",
        "Pas de vaccin sans ordonnance",
    ],
)
def test_a_short_sentence_of_another_language_is_not_taken_for_english(text: str) -> None:
    assert language_of(text) == OTHER


@pytest.mark.parametrize(
    "text",
    [
        "Costa del Sol hotels evacuated",
        "Per capita income fell",
        "Con artist jailed",
        "Mit Romney resigns",
        "Vice squad raids casinos",
    ],
)
def test_english_with_a_word_or_a_name_from_elsewhere_is_english(text: str) -> None:
    assert language_of(text) == ENGLISH
