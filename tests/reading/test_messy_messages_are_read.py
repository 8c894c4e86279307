"""Messages as people send them: what is asked in them, and what is only around it."""

import json
from pathlib import Path
from typing import Any

import pytest

from onrecord.asking import Heard
from onrecord.model import Polarity
from onrecord.reading import read
from onrecord.text import fold


def messages() -> list[dict[str, Any]]:
    """Each with what its questions hold, their language, and what none of them holds."""
    lines = (Path(__file__).parent / "messages.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize("row", messages(), ids=lambda row: row["message"][:60])
def test_a_message_gives_its_questions_and_nothing_around_them(row: dict[str, Any]) -> None:
    questions = read(Heard(row["message"])).questions

    assert len(questions) == len(row["asked"])
    for question, held in zip(questions, row["asked"], strict=True):
        assert fold(held) in fold(question.dense)
        assert not row["left_out"] or fold(row["left_out"]) not in fold(question.dense)
        assert not row["language"] or question.language == row["language"]


def test_a_sentence_that_an_article_repeats_is_asked_about_once() -> None:
    told = (
        "The ministry said on Friday that 1,956 fighters had been killed. Weather was mild. "
        "According to the governor, 300 houses were destroyed in Kharkiv. We love our readers. "
    )

    questions = read(Heard(told * 12)).questions

    assert ["1,956" in question.text for question in questions] == [True, False]


def test_the_polarity_of_a_post_is_that_of_the_sentence_with_its_count() -> None:
    post = (
        "I have taught for years and have never seen this. In Lissen 5,000 teachers left their "
        "schools. Nobody takes their place."
    )

    [question] = read(Heard(post)).questions

    assert question.polarity is Polarity.AFFIRMED


@pytest.mark.parametrize(
    "message",
    [
        "Метро за год 👇\nпассажиров 2,6 млрд\nполицейских наняли 40",
        "Метро за рік 👇\nпасажирів 2,6 млрд\nполіцейських найняли 40",
        "The metro this year 👇\npassengers 2.6 billion\npolice officers hired 40",
    ],
)
def test_a_number_at_the_end_of_a_line_counts_nothing_of_the_next(message: str) -> None:
    [question] = read(Heard(message)).questions

    assert question.figures[0].population == "passenger"


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        (
            "[pic of a newspaper page]\nPop Mart shares hit a record.",
            ["Pop Mart shares hit a record"],
        ),
        ("[скрин с фейсбука]\nВ Лиссене закрыли пляжи", ["В Лиссене закрыли пляжи"]),
        ("Канал «Вовк»\nУ Ліссені затопило порт.", ["У Ліссені затопило порт"]),
        ("🔁 Из канала «Без цензуры»\n\nВ Лиссене закрыли порт", ["В Лиссене закрыли порт"]),
        ("Канал «Дніпро» затопило", ['Канал "Дніпро" затопило']),
        (
            "УВАГА ‼️ У Польщі вже не пускають українок без щеплення‼️ На Краківці завернули 15 мам‼️",
            ["не пускають українок", "завернули 15 мам"],
        ),
        ("The Lissen bridge collapsed 😱 12 people died in Orlan", ["collapsed", "12 people died"]),
        ("В Лиссене рухнул мост 😱 в Орлане погибли 12 человек", ["рухнул мост", "погибли 12"]),
        (
            "The Lissen bridge collapsed 😱 https://lissen.example/1",
            ["The Lissen bridge collapsed"],
        ),
        ("Опрос ФОМ (это не шутка). 38% россиян не были на море.", ["38% россиян не были"]),
        ("Опитування показало зростання довіри до уряду.", ["показало зростання довіри"]),
        (
            "Дружина колеги служить у ДПСУ. Каже, у Тисі потонуло 45 чоловіків.",
            ["у Тисі потонуло 45"],
        ),
        (
            "Что известно:\n— Завод продан\n— «Орлан» ушёл из 850 точек\n— Порт закрыт навсегда",
            ["Завод продан", "ушел из 850 точек", "Порт закрыт"],
        ),
        (
            "Масло 2024:\n😃 январь\n😐 июнь\n💀 ноябрь, плюс 30% с начала года",
            ["Масло 2024: январь июнь ноябрь, плюс 30%"],
        ),
    ],
)
def test_what_stands_above_or_beside_a_claim_is_no_question(message: str, asked: list[str]) -> None:
    questions = read(Heard(message)).questions

    assert len(questions) == len(asked)
    for question, held in zip(questions, asked, strict=True):
        assert held in question.dense


@pytest.mark.parametrize(
    ("message", "left_out"),
    [
        ("Eleven churches in Lissen have closed. Please pray and pass this to ten people.", "ten"),
        ("У Ліссені закрили 11 церков. Перешліть це хоча б десяти людям!", "десяти"),
        ("В Лиссене закрыли 11 церквей. Перешлите это десяти друзьям!", "десяти"),
        ("Народилося 45 тисяч малюків. Сорок п'ять, Карле!", "Карле"),
        ("Они украли 45 миллионов, Карл!", "Карл"),
        ("Порт у Ліссені закрили, сто пудів", "пудів"),
        ("Порт у Ліссені закрили‼️ Передайте всім, хто їде ‼️", "хто"),
        ("Порт в Лиссене закрыли? Потому что моя подруга из порта клянётся", "подруга"),
    ],
)
def test_chains_memes_and_oaths_are_left_out(message: str, left_out: str) -> None:
    [question] = read(Heard(message)).questions

    assert left_out not in question.dense


def test_a_chain_that_tells_why_is_kept() -> None:
    [question] = read(Heard("Send this to 10 people, the bank is closing tomorrow")).questions

    assert "bank is closing" in question.dense
