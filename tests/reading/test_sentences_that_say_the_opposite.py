"""Sentences beside each other of which one affirms and one denies."""

import pytest

from onrecord.asking import Heard
from onrecord.reading import claims_in


@pytest.mark.parametrize(
    ("message", "denied"),
    [
        ("Nurses received a rise of 9%. Porters received nothing.", "Porters received nothing."),
        ("Пекарям дадут по 10 тысяч. Портным не дадут ничего.", "Портным не дадут ничего."),
        ("Лікарям дозволять виїзд. Кухарям не дозволять.", "Кухарям не дозволять."),
        ("Teachers get a bonus. Cleaners do not.", "Cleaners do not get a bonus."),
        ("Germany has sent 20 tanks. France hasn't.", "France hasn't sent 20 tanks."),
        ("Лікарям підняли платню на 40%. Кухарям — ні.", "Кухарям не підняли платню на 40%"),
        ("Врачам дали премию в мае. Поварам — нет.", "Поварам не дали премию в мае"),
        ("The minister resigned. He did not apologise.", "The minister did not apologise."),
        (
            "Министр обороны Орвинии подал в отставку. Он не уехал из города.",
            "Министр обороны Орвинии не уехал из города.",
        ),
    ],
)
def test_what_is_denied_is_a_question_of_its_own(message: str, denied: str) -> None:
    affirmed, negated = claims_in(Heard(message))

    assert (affirmed.polarity, negated.polarity) == ("affirmed", "negated")
    assert negated.dense == denied


@pytest.mark.parametrize(
    "message",
    [
        "Orvin took Lissen. It is not over.",
        "Orvin fired 300 men. It denies this.",
        "The dam at Lissen broke. It flooded two villages.",
        "> В Лиссене погибло 25 тысяч человек\nБред, не было там ничего",
        "Clarification on the Orvin Bill -\nThe Orvin Bill has not been passed",
    ],
)
def test_what_only_comments_or_goes_on_stays_with_its_claim(message: str) -> None:
    assert len(claims_in(Heard(message))) == 1


def test_three_claims_in_a_row_are_three() -> None:
    message = (
        "Russia has killed 1,956 mercenaries. Ukraine has 1,500,000 bees. "
        "The minister resigned on Friday."
    )

    assert len(claims_in(Heard(message))) == 3


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Do not drink the water in Lissen! It was poisoned, 30 are ill", "affirmed"),
        ("Не покупайте рыбу! В Лиссене отравились 16 человек", "affirmed"),
        ('"They stole 30 lorries and nobody stopped them," the farmer said', "affirmed"),
        ("«Вони вкрали 5 тракторів, і ніхто їх не зупинив», сказав фермер", "affirmed"),
        ("Каждый пятый ребёнок живёт в бедности, а пособие не повышали с 2010 года", "affirmed"),
        ("Do not drink water, says Orvin", "negated"),
        ("Погибли 600 человек, а не 200", "affirmed"),
    ],
)
def test_an_appeal_and_what_is_added_do_not_deny(text: str, polarity: str) -> None:
    assert claims_in(Heard(text))[0].polarity == polarity
