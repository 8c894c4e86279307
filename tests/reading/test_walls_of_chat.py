"""Whatever chats are made of, in any order and however often, is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.asking import Heard
from onrecord.reading import read

PIECES = (
    *("um ", "you know ", "the the ", "короче типа ", "цей як його ", "ал ло ", "like "),
    *(
        "is it true that ",
        "anyone know if ",
        "it's true or not ",
        "никто не знает, что ",
        "чи шо? ",
    ),
    *(
        "#Gaza ",
        "Kenya floods: ",
        "🇸🇩 ",
        "⬇️\n",
        "1️⃣ x\n",
        "In Orlan:\n- a b c\n",
        "обстрілу Харкова: ",
    ),
    *(
        "A: x\n",
        "Q1: ",
        "1/ A ",
        "2/ B ",
        "ab-\nab ",
        "a > b\n",
        "2 hours ago\n",
        "Updated 3 hours ago\n",
    ),
    *("Poll: ", "?\n", "• Yes\n", "👍 — ні\n", "Cooks do not. ", "Вчителям — ні. ", "He did not. "),
    *("$5 call me ", "free ", "реклама ", "4444 1111 2222 3333 ", "1,956 killed ", "п'ять тисяч "),
    *(
        '“«„"',
        "»”",
        "'",
        "‘a’ ",
        "(((",
        "\u202e",
        "\ufeff",
        "e\u0301\u0301",
        "\u200d",
        "\x00",
        "\n\n",
    ),
    *(
        "kein ",
        "non ha mai ",
        "n'a que ",
        "stimmt es, dass ",
        "¿es cierto? ",
        "не 5, а 6 ",
        "14 not 41 ",
    ),
)


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_any_row_of_pieces_is_read_and_its_questions_stand_in_it(message: str) -> None:
    for question in read(Heard(message)).questions:
        assert question.text in message


@pytest.mark.parametrize("piece", PIECES)
def test_a_wall_of_one_piece_is_read(piece: str) -> None:
    wall = (piece * 4096)[:4096]

    assert all(question.text in wall for question in read(Heard(wall)).questions)
