"""Outcries are no claims, and whoever has it from somebody is left out of what is told."""

import pytest

from onrecord.asking import Heard
from onrecord.model import Polarity
from onrecord.reading import claims_in


def dense(message: str) -> list[str]:
    return [question.dense.strip("?.!") for question in claims_in(Heard(message))]


@pytest.mark.parametrize(
    "outcry",
    [
        "Hard to believe.",
        "Wake up, people!",
        "What a shame for the whole country.",
        "God help them.",
        "We apologise for the error.",
        "Такое вообще бывает?",
        "Вот и дожили...",
        "Совсем совесть потеряли!",
        "Куда мы катимся?!",
        "Верится с трудом.",
        "Просыпайтесь, люди!",
        "Совісті нема!",
        "Таке взагалі можливо?",
        "And the media is silent!",
        "Nobody is talking about it.",
        "Do the math.",
        "Молчат все!",
        "А по телевизору тишина",
        "Вот и считайте сами",
        "От і весь євросоюз",
        "Ніхто про це не пише!",
        "Робіть висновки.",
        "Оце так новини... просто слів немає",
    ],
)
def test_an_outcry_alone_is_no_claim_and_beside_one_is_left_out(outcry: str) -> None:
    assert dense(outcry) == []
    assert dense(f"{outcry}\nOrvin sold the port of Velmora") == ["Orvin sold the port of Velmora"]


@pytest.mark.parametrize(
    "message",
    [
        "No shame at all in Texas schools",
        "Стыда нет у мэра Тулы",
        "Mr. Orvin is no more.",
        "The press of Velmora is silent",
        "Никто не пишет о порте Вельморы",
        "Мовчать усі порти Тули",
    ],
)
def test_what_names_somebody_is_no_outcry(message: str) -> None:
    assert dense(message) == [message.strip(".")]


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        (
            "okay so recording this while driving, my sister says um that um the zoo is shut",
            "the zoo is shut",
        ),
        ("so my barber was telling me the zoo is shut for good", "the zoo is shut for good"),
        ("I think I heard on the bus that, like, Orvin shut the zoo", "Orvin shut the zoo"),
        (
            "В очереди в поликлинике рассказывали, что зоопарк снова закрыли",
            "зоопарк снова закрыли",
        ),
        ("Переслали з чату: Орвін продав порт", "Орвін продав порт"),
        ("Соседи говорят, что в Туле закрыли завод", "в Туле закрыли завод"),
        ("дівчата на роботі кажуть, що хліб буде по 60 гривень", "хліб буде по 60 гривень"),
        ("Коллеги из Минобороны говорят, что ушли", "Коллеги из Минобороны говорят, что ушли"),
        ("Люди в Минске говорят, что ушли", "Люди в Минске говорят, что ушли"),
    ],
)
def test_who_was_heard_is_left_out_unless_they_matter(message: str, asked: str) -> None:
    assert dense(message) == [asked]


def test_what_somebody_is_quoted_with_is_a_claim_of_its_own() -> None:
    message = (
        "160 школ Тулы перейдут на шестидневную неделю, сообщили в мэрии. «Ни одного учителя в "
        "городе мы не сократим», — заявила Ирина Орвин. По данным профсоюза, пустуют 900 ставок."
    )

    assert [question.polarity for question in claims_in(Heard(message))] == [
        Polarity.AFFIRMED,
        Polarity.NEGATED,
        Polarity.AFFIRMED,
    ]


@pytest.mark.parametrize(
    "line",
    ["By Jin Park, Staff Writer", "4 min read", "Читайте также: Какой будет погода в выходные"],
)
def test_what_a_page_prints_around_its_text_is_left_out(line: str) -> None:
    message = f"{line}\nOrvin sold the port of Velmora for 3 million dollars"

    assert dense(message) == ["Orvin sold the port of Velmora for 3 million dollars"]


def test_a_question_of_its_own_act_is_not_completed_by_the_one_before() -> None:
    _, other = dense("Can you look up whether Tesla fired 14,000 people? And did Musk get a bonus?")

    assert other == "And did Musk get a bonus"


def test_an_english_there_is_the_place_before() -> None:
    message = (
        "They wrote 400 people died in Derna. In fact 4,000 died there, says the Red Crescent."
    )

    assert dense(message)[1] == "In fact 4,000 died in Derna, says the Red Crescent"


def test_people_there_are_at_the_place_before() -> None:
    message = "Russia shelled Kherson. Villagers there have left their homes."

    assert dense(message)[-1] == "Villagers in Kherson have left their homes"


def test_a_price_below_a_digest_is_not_one_of_its_day() -> None:
    message = "Rumours overnight:\n- the zoo was sold\n- bread will cost $3\n- 40 drones shot down"

    assert dense(message)[1:] == ["bread will cost $3", "40 drones shot down overnight"]


@pytest.mark.parametrize(
    ("claim", "polarity"),
    [
        ("there will be no more coins after June", Polarity.NEGATED),
        ("There are no more than 5 coins left here", Polarity.AFFIRMED),
        ("У нас жодного втраченого танка", Polarity.NEGATED),
        ("Взяли місто без жодного пострілу", Polarity.AFFIRMED),
        ("Жоден літак не збито над морем", Polarity.NEGATED),
        ("Ни одного выстрела за сутки в городе", Polarity.NEGATED),
    ],
)
def test_none_at_all_denies_without_a_verb(claim: str, polarity: Polarity) -> None:
    [question] = claims_in(Heard(claim))

    assert question.polarity is polarity
