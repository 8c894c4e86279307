"""What a person sees in the chat with the bot."""

from dataclasses import replace

import pytest
from tests.bot.fakes import FakeAnswerDesk, an_account
from tests.bot.house import QUESTION, house

from onrecord.asking import Answer, Heard
from onrecord.model import PartyId, Text
from onrecord_bot.devserver import FromChannel, FromUser
from onrecord_bot.devserver.wire.faults import Broken, Flood


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("/start", "Who said what, where and when"),
        ("/help", "How to ask"),
        ("/about", "On record now: 12 claims, 34 phrasings."),
        ("/privacy", "What is kept"),
        ("/language", "Which language"),
        ("/nonsense", "/help shows what there is."),
        ("/помощь", "Как спрашивать"),
        ("/ерунда_какая", "Такой команды нет"),
        ("/hlep", "Did you mean /help?"),
        ("/langauge uk", "Did you mean /language?"),
        ("/start q", "Who said what"),
        ("/start q", "Please send the whole text here"),
        ("/start c_fighters", "1,956 killed"),
        ("/start c_nothing", "There is no such entry on record."),
    ],
)
async def test_each_command_has_its_page(command: str, said: str) -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()

        ann.say(command)

        assert said in (await ann.next_reply()).text


@pytest.mark.anyio
async def test_a_newcomer_sees_an_example_at_a_tap() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        welcome = await ann.answer_to("/start")

        ann.tap(welcome, "See an example")

        assert "“1,956 killed”" in (await ann.next_reply()).text


class NothingToLookUp(FakeAnswerDesk):
    """Finds no claim in any text."""

    def answer(self, heard: Heard) -> tuple[Answer, ...]:
        return ()


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Hello!", "Who said what, where and when"),
        ("Hi, can you help me?", "How to ask"),
        ("Як це працює?", "Як запитувати"),
        ("Кто ты?", "OnRecord хранит записи"),
        ("who made you?", "Curators keep the record."),
        ("delete my data", "What is kept"),
        ("Говориш українською?", "Якою мовою говорити?"),
        ("So is it true or not?", "takes no side"),
        ("source?", "names the outlet"),
        ("А ты сам как думаешь?", "вывод оставляет вам"),
        ("Хто тебе зробив?", "Записи ведуть куратори."),
    ],
)
async def test_what_is_said_to_the_bot_itself_is_answered_in_its_language(
    words: str, said: str
) -> None:
    async with house(desk=NothingToLookUp()) as h:
        ann = h.server.user("Ann").private_chat()

        ann.say(words)

        assert said in (await ann.next_reply()).text
        assert h.desk.heard == []


@pytest.mark.anyio
async def test_the_example_is_one_on_which_most_parties_spoke() -> None:
    alone = an_account("alone", statements=3)
    lake = replace(alone.positions[0].party, party_id=PartyId("lake"), names=(Text("The Lake"),))
    two = (alone.positions[0], replace(alone.positions[0], party=lake))
    together = replace(an_account("together"), positions=two)
    async with house(desk=FakeAnswerDesk({"alone": alone, "together": together})) as h:
        ann = h.server.user("Ann").private_chat()
        ann.say("/start")

        ann.tap(await ann.next_reply(), "See an example")

        assert "2 parties" in (await ann.next_reply()).text


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Thanks a lot!", "You are welcome"),
        ("Спасибо 🙏", "Пожалуйста"),
        ("Дякую", "Прошу"),
    ],
)
async def test_who_thanks_is_told_welcome_in_their_words(words: str, said: str) -> None:
    async with house(desk=NothingToLookUp()) as h:
        ann = h.server.user("Ann").private_chat()

        ann.say(words)

        assert said in (await ann.next_reply()).text


@pytest.mark.anyio
async def test_thanks_in_a_few_more_words_are_thanks_where_nothing_like_them_is_on_record() -> None:
    async with house(desk=FakeAnswerDesk({})) as h:
        ann = h.server.user("Ann").private_chat()

        ann.say("thank you so much, very useful")

        assert "You are welcome" in (await ann.next_reply()).text


@pytest.mark.anyio
async def test_who_greets_sees_an_example_at_a_tap() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        ann.say("Hello!")

        ann.tap(await ann.next_reply(), "See an example")

        assert "“1,956 killed”" in (await ann.next_reply()).text


@pytest.mark.anyio
async def test_an_empty_record_has_no_example_to_show() -> None:
    async with house(desk=FakeAnswerDesk({})) as h:
        ann = h.server.user("Ann").private_chat()

        ann.say("/start")

        assert (await ann.next_reply()).buttons == []


@pytest.mark.anyio
async def test_what_a_command_says_in_private_quotes_no_command() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()

        ann.say("/help")

        assert (await ann.next_reply()).reply_to is None


@pytest.mark.anyio
async def test_pages_turn_in_place_and_stop_at_the_ends() -> None:
    desk = FakeAnswerDesk({"fighters": an_account(words="w " * 400, statements=30)})
    async with house(desk=desk) as h:
        ann = h.server.user("Ann").private_chat()
        reply = await ann.answer_to(QUESTION)
        first = reply.text

        press = ann.tap(reply, "Next")
        second = (await ann.next_edit(reply)).text
        await h.server.toast(press)
        ann.tap(reply, "Back")
        back = (await ann.next_edit(reply)).text

        assert second != first
        assert back == first


@pytest.mark.anyio
async def test_a_claim_picked_from_a_list_comes_as_its_own_message() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        listed = await ann.answer_to("fighters and money")

        await h.server.toast(ann.tap(listed, "2"))

        assert "How much money?" in (await ann.next_reply()).text


@pytest.mark.anyio
async def test_a_chosen_language_is_spoken_from_then_on_and_forgotten_on_request() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        choice = await ann.answer_to("/language")

        ann.tap(choice, "Українська")
        await ann.next_edit(choice)
        ann.say("/start")
        ukrainian = (await ann.next_reply()).text
        kept = dict(h.conversations.kept)
        ann.say("/forget")
        await ann.next_reply()

        assert "Who said what" not in ukrainian
        assert list(kept.values()) == ["uk"]
        assert str(ann.person.user.user_id) not in "".join(kept)
        assert h.conversations.kept == {}


@pytest.mark.anyio
async def test_who_blocks_the_bot_is_forgotten() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        ann.say(QUESTION)
        await ann.next_reply()

        ann.block()
        await h.settled()

        assert h.replies.standing == {}


@pytest.mark.anyio
async def test_somebody_elses_words_are_looked_up_whatever_they_are() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()

        ann.forward("What can you do?", origin=FromChannel("News", "news", 42))
        await ann.next_reply()

        assert [heard.text for heard in h.desk.heard] == ["What can you do?"]


@pytest.mark.anyio
async def test_our_own_answer_forwarded_back_is_not_looked_up() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        me = h.server.world.bot.user_id

        ann.forward("How many fighters? On record: 1 party.", origin=FromUser("OnRecord", me))

        assert "an answer of OnRecord itself" in (await ann.next_reply()).text
        assert h.desk.heard == []


@pytest.mark.anyio
async def test_a_button_is_answered_once_the_platform_lets_us() -> None:
    desk = FakeAnswerDesk({"fighters": an_account(words="w " * 400, statements=30)})
    async with house(desk=desk) as h:
        ann = h.server.user("Ann").private_chat()
        reply = await ann.answer_to(QUESTION)
        h.server.faults.on("answerCallbackQuery", Flood(1))

        press = ann.tap(reply, "Next")
        # The page does not wait for it.
        await ann.next_edit(reply)

        assert await h.server.toast(press)


@pytest.mark.anyio
async def test_a_page_that_can_no_longer_be_edited_comes_as_a_message_of_its_own() -> None:
    desk = FakeAnswerDesk({"fighters": an_account(words="w " * 400, statements=30)})
    async with house(desk=desk) as h:
        ann = h.server.user("Ann").private_chat()
        reply = await ann.answer_to(QUESTION)
        h.server.faults.on("editMessageText", Broken(400, "Bad Request: message can't be edited"))

        ann.tap(reply, "Next")
        turned = await ann.next_reply()

        assert turned.text != reply.text
        assert "Back" in " ".join(turned.button_texts())
