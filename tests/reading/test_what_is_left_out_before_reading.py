"""Adverts, numbers of posts, bylines and a keyboard left in Latin letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.asking import Heard
from onrecord.reading import claims_in
from onrecord.reading.around.clearing import cleared
from onrecord.text.keyboard import retyped

CLAIM = "Velmora closed its port on Monday."


@pytest.mark.parametrize(
    "advert",
    [
        "Get a 150% bonus on your first bet!\nSign up at betgood.com",
        "Save 20% off with promo code HARBOUR",
        "This video is sponsored by NordSafe. Try it today.",
        "Реклама. ООО «Лютик», ИНН 7712345678\nСкидки до 60% на сапоги!",
        "Кроссовки дёшево, erid: 2SDnjX",
        "Знижка на генератори -30%! Замовляйте: svitlo.ua",
        "Earn $300 a day from home, DM @richnow",
    ],
)
def test_an_advert_beside_a_claim_is_not_asked_about(advert: str) -> None:
    [question] = claims_in(Heard(f"{CLAIM}\n\n{advert}"))

    assert question.dense == CLAIM


def test_an_advert_between_two_claims_parts_them() -> None:
    other = "Tarvia sent two ships to Orlan."
    message = f"{CLAIM}\n\n🎰 Win big! Use code PORT25\n\n{other}"

    assert [question.text for question in claims_in(Heard(message))] == [CLAIM, other]


@pytest.mark.parametrize(
    "message",
    [
        "Amazon gives 80% off to everyone who clicks amazon-gifts.com",
        "Velmora banned political advertising on television",
        "Реклама алкоголя запрещена в Вельморе",
        "Velmora's central bank cut bonuses by 20%",
    ],
)
def test_a_claim_about_an_offer_or_on_advertising_is_asked_about(message: str) -> None:
    [question] = claims_in(Heard(message))

    assert question.dense == message


def test_posts_of_a_thread_are_asked_about_one_by_one_without_their_numbers() -> None:
    message = "1/ Velmora lost 40 ships in May.\n2/ Tarvia closed its embassy in Orlan."

    first, second = claims_in(Heard(message))

    assert [figure.value for figure in first.figures] == [40]
    assert second.dense == "Tarvia closed its embassy in Orlan."


@pytest.mark.parametrize("post", ["(2/3) {claim}", "2/7 {claim}"])
def test_the_number_of_a_single_post_is_left_out(post: str) -> None:
    [question] = claims_in(Heard(post.format(claim=CLAIM)))

    assert question.dense == CLAIM


def test_a_third_of_somebody_is_no_number_of_a_post() -> None:
    [question] = claims_in(Heard("1/3 of Velmora's ships were lost"))

    assert question.dense.startswith("1/3 of")


@pytest.mark.parametrize(
    "around",
    [
        "Tom Bell ✔\n@TomBell\n{claim}\n3:14 PM · Nov 20, 2020 · Twitter for iPhone",
        "11:42 ▪ 5G ▪ 87%\nJane Miller\n2h · 🌍\n{claim}\n1.2K likes 340 comments",
    ],
)
def test_who_wrote_a_post_and_when_is_not_searched_where_a_screen_shows_it(around: str) -> None:
    [question] = claims_in(Heard(around.format(claim=CLAIM)))

    assert question.dense == CLAIM


@pytest.mark.parametrize(
    ("typed", "meant", "language"),
    [
        ("ghfdlf kb xnj d Vjcrdt pfrhskb itcnm irjk", "в Москве закрыли шесть школ", "ru"),
        ("crjkmrj xtkjdtr gjub,kj d Ehfkmcrt&", "сколько человек погибло в Уральске?", "ru"),
        ("crskmrb k.ltq pfubyekj d Jltcs", "скільки людей загинуло в Одесі", "uk"),
    ],
)
def test_what_is_typed_on_the_wrong_keyboard_is_read_as_meant(
    typed: str, meant: str, language: str
) -> None:
    [question] = claims_in(Heard(typed))

    assert (question.text, question.dense, question.language) == (typed, meant, language)


@pytest.mark.parametrize(
    "text",
    ["NATO met in Vjosa", "KB GB TB disks are sold", "kb", "https://xnj.ru/yf", "brrr pfff hmm"],
)
def test_what_is_typed_as_it_should_be_stays(text: str) -> None:
    assert retyped(text) == text


@given(
    st.text(alphabet="1/2 \n@aЯя🎰.%:-#codeиннerid,;'[]", max_size=80)
    | st.text(alphabet="1/2 \n-aЯя•?yes⚪Да.A)", max_size=80)
)
def test_what_is_cleared_is_as_long_as_it_was(text: str) -> None:
    assert len(cleared(text)) == len(text)
