"""A heading tells where all of a text is, or of the list below it."""

import pytest

from onrecord.asking import Heard
from onrecord.reading import claims_in, question_of


def places(text: str) -> list[str]:
    return [figure.place for question in claims_in(Heard(text)) for figure in question.figures]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Kenya floods: Death toll climbs to 76, Red Cross says", "Kenya"),
        ("Lissen earthquake: Death toll rises to 41", "Lissen"),
        ("🇸🇩 Sudan: drones hit a depot. At least 11 wounded.", "Sudan"),
        ("#Gaza #Breaking | 27 killed in a strike, medics say", "Gaza"),
        ("#Сирия #Алеппо За сутки уничтожено до 300 боевиков", "Aleppo"),
        ("Morocco quake toll passes 2,900 as hopes fade", "Morocco"),
        ("Туреччина: кількість загиблих унаслідок пожежі зросла до 76", "Turkey"),
        ("Афганистан: 40 погибших, сообщает Орвин", "Afghanistan"),
        ("Kenya: 76 were killed", "Kenya"),
        ("Peru: Five dead as a bus falls into a river", "Peru"),
        ("Харків: кількість поранених зросла до 43", "Kharkiv"),
        ("📍 Одеса. Поранено 24 людини, повідомляє Орвін", "Odesa"),
        ("Country: Ukraine\nCity: Kharkiv\nDead: 76", "Kharkiv"),
        ("Город: Донецк. Погибли 3 жителя", "Donetsk"),
        ("Cyclone Orvin: Kenya death toll passes 500", "Kenya"),
        ("Death toll from Peru mine collapse rises to 84", "Peru"),
        ("🇳🇵 Nepal: we lost 40 people", "Nepal"),
        ("🇺🇦 Харків: наші втрати 40 людей", "Kharkiv"),
        ("Nepal: soldiers found 40 dead after the earthquake", "Nepal"),
        ("Турция: наши спасатели нашли 40 погибших после землетрясения", "Turkey"),
        ("Туреччина: наші рятувальники знайшли 40 загиблих після землетрусу", "Turkey"),
        ("Nepal: soldiers killed 40 people, the mayor says", "Nepal"),
        ("Россия: убито 600 наёмников, сообщает Орвин", "Russia"),
        ("Росія: вбито 600 найманців, повідомляє Орвін", "Russia"),
    ],
)
def test_what_heads_a_text_is_where_its_people_were_counted(text: str, place: str) -> None:
    assert [figure.place for figure in question_of(text).figures] == [place]


@pytest.mark.parametrize(
    "text",
    [
        "Россия: убито 600 наёмников",
        "Kenya says: 76 killed",
        "Kenya: we lost 76 people",
        "Kenya: “76 killed”",
        "Київ: втрати росіян перевищили 600 тисяч",
        "Киев: наши потери - 76 погибших",
    ],
)
def test_a_state_before_a_colon_may_be_who_says_it(text: str) -> None:
    assert [figure.place for figure in question_of(text).figures] == [""]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The floods in Kenya today:\n• 158 people dead\n• 120 soldiers deployed", "Kenya"),
        ("What we know of the Valencia floods:\n• 158 people dead\n• 7 missing", "Valencia"),
        ("Today in Sudan ⬇️\n1️⃣ 17 people killed\n2️⃣ 800 soldiers wounded", "Sudan"),
        ("Gaza today:\n* 31 people killed\n* 2 doctors wounded", "Gaza"),
        ("Наслідки обстрілу Харкова:\n🔹 7 загиблих\n🔹 28 поранених", "Kharkiv"),
        ("Последствия обстрела Харькова:\n- 7 погибших\n- 28 раненых", "Kharkiv"),
        ("Сводка по Сумской области:\n• 3 погибших\n• 11 раненых", "Sumy"),
    ],
)
def test_items_of_a_list_are_where_the_line_above_says(text: str, found: str) -> None:
    assert places(text) == [found, found]


def test_the_shelling_of_a_town_stands_apart_behind_an_item() -> None:
    questions = claims_in(Heard("Наслідки обстрілу Харкова:\n- 40 людей поранено\n- 12 загинуло"))

    assert questions[0].dense == "40 людей поранено, обстрілу Харкова"


def test_a_list_is_of_the_time_that_opens_the_line_above() -> None:
    questions = claims_in(Heard("За минулу добу:\n• збито 38 шахедів\n• втрачено 12 танків"))

    assert [question.dense for question in questions] == [
        "збито 38 шахедів за минулу добу",
        "втрачено 12 танків за минулу добу",
    ]
