"""Who types in a language that we speak is answered in it, unless they chose another here."""

import pytest
from tests.bot.fakes import FakeAnswerDesk, an_account
from tests.bot.house import house

from onrecord_bot.devserver import FromChannel

RUSSIAN, UKRAINIAN = "Сколько мостов закрыли в городе?", "Скільки мостів закрили у місті?"
NOTHING = {
    "en": "Nothing on record yet.",
    "ru": "В записях об этом пока ничего нет.",
    "uk": "У записах про це поки нічого немає.",
}


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("own", "words", "spoken"),
    [
        ("en", RUSSIAN, "ru"),
        ("en", UKRAINIAN, "uk"),
        ("ru", "How many bridges were shut in town?", "en"),
        ("uk", RUSSIAN, "ru"),
        ("en", "/check " + UKRAINIAN, "uk"),
        ("ru", "Wie viele Brücken wurden in der Stadt gesperrt?", "ru"),
        ("en", "мосты закрыты", "ru"),
        ("en", "міст закрито", "uk"),
        ("ru", "міст закрито", "uk"),
        ("uk", "мост", "uk"),
        ("ru", "bridges shut", "ru"),
    ],
)
async def test_a_question_is_answered_in_the_language_it_is_typed_in(
    own: str, words: str, spoken: str
) -> None:
    async with house() as h:
        ann = h.server.user("Ann", language_code=own).private_chat()

        ann.say(words)

        assert NOTHING[spoken] in (await ann.next_reply()).text


@pytest.mark.anyio
async def test_a_chosen_language_stands_whatever_is_typed() -> None:
    async with house() as h:
        ann = h.server.user("Ann", language_code="en").private_chat()
        choice = await ann.answer_to("/language")
        ann.tap(choice, "English")
        await ann.next_edit(choice)

        ann.say(RUSSIAN)

        assert NOTHING["en"] in (await ann.next_reply()).text


@pytest.mark.anyio
async def test_a_forward_is_answered_in_the_language_of_whoever_passes_it_on() -> None:
    async with house() as h:
        ann = h.server.user("Ann", language_code="en").private_chat()

        ann.forward(RUSSIAN, origin=FromChannel("News", "news", 42))

        assert NOTHING["en"] in (await ann.next_reply()).text


@pytest.mark.anyio
async def test_an_answer_keeps_its_language_when_its_pages_are_turned() -> None:
    long = an_account(words="w " * 400, statements=30)
    async with house(desk=FakeAnswerDesk({"мостов": long})) as h:
        ann = h.server.user("Ann", language_code="en").private_chat()
        reply = await ann.answer_to(RUSSIAN)

        ann.tap(reply, "Дальше")
        second = (await ann.next_edit(reply)).text

        assert "продолжение" in second
