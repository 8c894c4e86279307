"""Questions that go on from the one before, and stories beside each other."""

import pytest

from onrecord.asking import Heard
from onrecord.model import Slot
from onrecord.reading import claims_in, read


def dense(message: str) -> list[str]:
    return [question.dense.strip("?.") for question in claims_in(Heard(message))]


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        (
            "How many tanks did Germany give to Ukraine? And Poland? And what about the Dutch?",
            [
                "How many tanks did Poland give to Ukraine",
                "How many tanks did the Dutch give to Ukraine",
            ],
        ),
        ("Сколько танков у России? А у Украины?", ["Сколько танков у Украины"]),
        ("Скільки людей виїхало з Буча? Скільки повернулося?", ["Скільки повернулося? людей Буча"]),
        ("Сколько румынских генералов погибло? А солдат?", ["Сколько румынских солдат погибло"]),
        (
            "How many Romanians died in Lissen? And civilians?",
            ["How many civilians died in Lissen"],
        ),
        ("Did Orvin resign? And Marla Teck?", ["Did Marla Teck resign"]),
        ("Did Orvin sell 5 zoos? And did Teck?", ["Did Teck sell 5 zoos"]),
        ("In Poland there are 2 million cats. And in Italy?", ["in Italy there are how many cats"]),
        (
            "У Німеччині вже 2 млн українців. А в Чехії?",
            ["в Чехії вже скільки українців"],
        ),
        ("How many soldiers died in Lissen? And civilians?", ["How many civilians died in Lissen"]),
        ("Сколько румын погибло в Буче? А поляков?", ["Сколько поляков погибло в Буче"]),
        (
            "How many soldiers died in Bucha?\nAnd what about Lissen?",
            ["How many soldiers died in Lissen"],
        ),
        ("Правда, что Орвин арестован? А Текин?", ["Текин арестован"]),
        ("Сколько беженцев в Польше? А поляки помогают?", ["А поляки помогают"]),
        ("Скільки біженців у Польщі? А жінки повернулися?", ["А жінки повернулися"]),
    ],
)
def test_a_question_that_goes_on_is_asked_in_full(message: str, asked: list[str]) -> None:
    assert dense(message)[1:] == asked


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        ("Did Orvin sell the port? Has he received any money?", "Has Orvin received any money?"),
        ("Has Orlan sent ships? Did it buy any planes?", "Did Orlan buy any planes?"),
    ],
)
def test_a_pronoun_in_a_question_is_whom_the_one_before_asks_of(message: str, asked: str) -> None:
    assert read(Heard(message)).apart[1].dense == asked


def test_a_there_is_the_place_of_the_question_before() -> None:
    message = "Чи є в Білорусі ядерна зброя? А «Велмор» там ще є?"

    assert dense(message)[1].endswith("Білорусі")


@pytest.mark.parametrize("message", ["А Польша?", "And Poland?"])
def test_alone_it_is_asked_as_it_stands(message: str) -> None:
    assert len(claims_in(Heard(message))) == 1


@pytest.mark.parametrize(
    ("message", "count"),
    [
        ("They banned trams in Bergen. In Turin 20 factories closed. Oslo airport was shut.", 3),
        ("Cuba has no power. Haiti's mayor resigned. And is it so that Peru closed its mines?", 3),
        ("✔️ Албанія закрила порт ✔️ Чехія продала 30 гаубиць ✔️ Кенія підняла мита", 3),
        ("GDP grew 2.8 percent in the third quarter; unemployment fell to 4.1 percent.", 2),
        ("Exports rose 12% in May; imports fell 3%; the trade deficit stood at $4.2 billion.", 3),
        ("Инфляция составила 9 %; ключевая ставка выросла до 21 %.", 2),
        ("ВВП зріс на 5,3 %; безробіття становить 14 %.", 2),
        ("🔥 Лиссен горит вторые сутки 🔥", 1),
        ("> В Лиссене взорвали склад, 40 убитых\nВрут как дышат, не было там ничего", 1),
        ("> В Лиссене погибло 25 тысяч человек\nБред, максимум тысяча", 1),
        ("The dam at Lissen collapsed. Eighty villages were flooded. Nobody was punished.", 1),
        ("- Орвин під арештом?\n- Текін іде в президенти?\n- Кличка відсторонили?", 3),
        ("First question: did Iran ban trams? Second: is it true Peru owns the port?", 2),
        ("Our water was cut off. They say for a week. Did the pump in Lissen explode?", 1),
        ("Lissen burned in May. No one died.\n\nPeru sold 40 ships. The price was $3 million.", 2),
        ("The mayor of Lissen resigned. Many of them left Orlan in May.", 1),
        ("Мэр Лиссена ушёл. Многие из них покинули Орлан в мае.", 1),
        ("Мер Ліссена пішов. Багато з них покинули Орлан у травні.", 1),
        ("The port of Lissen burned down. Orlan took my 40 ships in May", 1),
        ("Порт Лиссена сгорел. Орлан забрал у нас 40 судов в мае", 1),
        ("Порт Ліссена згорів. Орлан забрав у нас 40 суден у травні", 1),
    ],
)
def test_stories_beside_each_other_are_parted_and_comment_is_not(message: str, count: int) -> None:
    assert len(claims_in(Heard(message))) == count


def test_a_line_with_a_picture_of_its_own_heads_the_list() -> None:
    message = "📌 Key points of the day\n✅ Kenya bought 31 tanks\n✅ Peru halts arms deliveries"

    assert dense(message) == ["Kenya bought 31 tanks", "Peru halts arms deliveries"]


@pytest.mark.parametrize(
    "message",
    [
        "6,956 foreign fighters came to Lissen. All came by sea. Of these, 1,956 were been killed.",
        "В Ливию прибыли 6956 иностранных наёмников. Оттуда пишут мало. Из них 1956 уничтожены.",
    ],
)
def test_some_of_them_are_of_those_who_were_counted_before(message: str) -> None:
    article = (
        f"{message} The mayor opened a school on Monday. " + "Rents in Orvin are falling. " * 9
    )

    found = [figure for one in claims_in(Heard(article)) for figure in one.figures]

    [killed] = [figure for figure in found if figure.value == 1956]
    assert killed.population == "foreign fighter"
    assert Slot.POPULATION in killed.inherited
