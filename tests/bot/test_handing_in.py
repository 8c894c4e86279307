"""What people hand to the curators: with their consent, without them, and theirs to take back."""

import pytest
from tests.bot.fakes import SEARCHED, FakeAnswerDesk
from tests.bot.house import House, house

from onrecord.asking import Answer, Heard, Nothing, Question
from onrecord.model import ENGLISH
from onrecord_bot import phrases
from onrecord_bot.devserver.people.seats import Seat
from onrecord_bot.devserver.world.world import Message

TEXTS = {"en": "Something else", "ru": "Что-то другое", "uk": "Щось інше"}


async def consent_for(seat: Seat, text: str) -> Message:
    """The question of consent under a text that nothing is on record for."""
    reply = await seat.answer_to(text)
    seat.tap(reply)
    return await seat.next_edit(reply)


async def handed_in(seat: Seat, text: str) -> Message:
    """The page that says that the text was handed in."""
    consent = await consent_for(seat, text)
    seat.tap(consent)
    return await seat.next_edit(consent)


def seat_of(h: House, language: str, name: str = "Ann") -> Seat:
    return h.server.user(name, language_code=language).private_chat()


@pytest.mark.anyio
async def test_nothing_is_handed_in_before_the_person_agreed() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        reply = await ann.answer_to("Something else")

        ann.tap(reply, "Hand to the curators")
        consent = await ann.next_edit(reply)
        stored_before = dict(h.demands.handed)
        ann.tap(consent, "Yes")
        thanks = await ann.next_edit(consent)

        assert stored_before == {}
        assert h.demands.handed == {"Something else": 1}
        assert "1 person" in thanks.text


@pytest.mark.anyio
async def test_pressing_twice_is_one_wish() -> None:
    async with house() as h:
        ann = seat_of(h, "en")
        consent = await consent_for(ann, "Something else")

        ann.tap(consent, "Yes")
        ann.tap(consent, "Yes")
        await h.settled()

        assert h.demands.handed == {"Something else": 1}


@pytest.mark.anyio
async def test_who_declines_has_nothing_stored() -> None:
    async with house() as h:
        ann = seat_of(h, "en")
        consent = await consent_for(ann, "Something else")

        ann.tap(consent, "No")
        told = await ann.next_edit(consent)

        assert "Nothing was stored." in told.text
        assert h.demands.handed == {}


@pytest.mark.anyio
@pytest.mark.parametrize("language", TEXTS)
async def test_consent_shows_the_very_text_and_that_it_can_be_taken_back(language: str) -> None:
    async with house() as h:
        ann = seat_of(h, language)

        consent = await consent_for(ann, TEXTS[language])

        assert TEXTS[language] in consent.text
        assert phrases.say("handing_in.terms", language) in consent.text
        assert h.demands.handed == {}


@pytest.mark.anyio
@pytest.mark.parametrize("language", TEXTS)
async def test_what_was_handed_in_is_taken_back_with_one_button(language: str) -> None:
    async with house() as h:
        ann = seat_of(h, language)
        thanks = await handed_in(ann, TEXTS[language])
        stored = h.demands.handed

        ann.tap(thanks, phrases.say("button.take_back", language))
        told = await ann.next_edit(thanks)

        assert stored == {TEXTS[language]: 1}
        assert told.text == phrases.say("handing_in.taken_back", language)
        assert told.buttons == []
        assert h.demands.handed == {}


@pytest.mark.anyio
async def test_a_text_that_others_want_too_stays_for_them() -> None:
    async with house() as h:
        ann, bob = seat_of(h, "en"), seat_of(h, "en", "Bob")
        await handed_in(bob, "Something else")
        thanks = await handed_in(ann, "Something else")

        ann.tap(thanks)
        told = await ann.next_edit(thanks)

        assert "stays for 1 other person" in told.text
        assert h.demands.handed == {"Something else": 1}


@pytest.mark.anyio
async def test_handing_the_same_text_in_again_is_no_second_wish() -> None:
    async with house() as h:
        ann = seat_of(h, "en")
        await handed_in(ann, "Something else")

        again = await handed_in(ann, "Something else")

        assert "1 person" in again.text
        assert h.demands.handed == {"Something else": 1}


@pytest.mark.anyio
async def test_taking_back_twice_is_told_of_and_takes_nothing_from_others() -> None:
    async with house() as h:
        ann, bob = seat_of(h, "en"), seat_of(h, "en", "Bob")
        await handed_in(bob, "Something else")
        thanks = await handed_in(ann, "Something else")

        first, second = ann.tap(thanks), ann.tap(thanks)
        await h.server.toast(first)

        assert "nothing of yours" in (await h.server.toast(second))["text"]
        assert h.demands.handed == {"Something else": 1}


@pytest.mark.anyio
@pytest.mark.parametrize("language", TEXTS)
async def test_the_privacy_page_takes_back_everything_at_once(language: str) -> None:
    async with house() as h:
        ann = seat_of(h, language)
        await handed_in(ann, "One thing")
        await handed_in(ann, "Another thing")
        page = await ann.answer_to("/privacy")

        taken = (await h.server.toast(ann.tap(page)))["text"]
        nothing = (await h.server.toast(ann.tap(page)))["text"]

        assert taken == phrases.count("handing_in.all_taken_back", language, 2)
        assert nothing == phrases.say("handing_in.none", language)
        assert h.demands.handed == {}


@pytest.mark.anyio
async def test_forgetting_takes_back_what_was_handed_in() -> None:
    async with house() as h:
        ann, bob = seat_of(h, "en"), seat_of(h, "en", "Bob")
        await handed_in(ann, "Something else")
        await handed_in(bob, "Another thing")

        ann.say("/forget")

        assert "handed to the curators" in (await ann.next_reply()).text
        assert h.demands.handed == {"Another thing": 1}


@pytest.mark.anyio
async def test_of_several_questions_only_the_one_above_the_button_is_handed_in() -> None:
    async with house(desk=SentenceDesk()) as h:
        ann = seat_of(h, "en")
        ann.say("My cousin Tom says hello. Somebody sank a ship.")
        first, second = await ann.next_reply(), await ann.next_reply()

        ann.tap(second)
        consent = await ann.next_edit(second)
        ann.tap(consent)
        await ann.next_edit(consent)

        assert "Tom" in first.text
        assert "Tom" not in consent.text
        assert h.demands.handed == {"Somebody sank a ship.": 1}


class SentenceDesk(FakeAnswerDesk):
    """Takes each sentence as a question, and has nothing on record."""

    def answer(self, heard: Heard) -> tuple[Answer, ...]:
        sentences = [f"{part.strip()}." for part in heard.text.split(".") if part.strip()]
        asked = [Question(each, ENGLISH, each, each) for each in sentences]
        return tuple(Answer(question, Nothing(), SEARCHED) for question in asked)


@pytest.mark.anyio
async def test_a_text_that_is_no_longer_there_leaves_the_page_as_it_is() -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        seat = ann.at(h.server.supergroup("Talk", ann))
        listed = await seat.answer_to("/check fighters and money")
        stood = listed.text

        press = seat.tap(listed, "Hand")
        message = h.server.updates.pending[-1]["callback_query"]["message"]
        del message["reply_to_message"]
        told = await h.server.toast(press)
        await h.settled()

        assert told["text"].startswith("The message with the text is no longer there.")
        assert listed.text == stood
