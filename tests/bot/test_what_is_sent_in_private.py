"""What somebody sends in private becomes the question: texts, forwards, quotes, captions, edits."""

import threading
from dataclasses import replace

import pytest
from tests.bot.fakes import FakeAnswerDesk, an_account
from tests.bot.house import QUESTION, house
from tests.waiting import until

from onrecord.asking import Answer, Heard
from onrecord_bot.devserver import FromChannel, FromChat, FromHidden, FromUser


@pytest.mark.anyio
async def test_a_question_right_above_is_not_repeated_and_one_out_of_sight_is() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        asked = ann.say("Something else")
        plain = (await ann.next_reply()).text

        ann.say("hm", reply_to=asked, quote="Something")
        pointed = (await ann.next_reply()).text

        assert plain.startswith("Nothing on record yet.")
        assert pointed.startswith("Asked:\nSomething\n")


@pytest.mark.anyio
async def test_each_of_several_answers_stands_below_its_part_of_the_message() -> None:
    async with house(desk=SentenceDesk({"fighters": an_account()})) as h:
        ann = h.server.user("Ann").private_chat()

        ann.forward("2,000 fighters died. Bees sleep.", origin=FromChannel("The Wire"))
        match, nothing = (await ann.next_reply()).text, (await ann.next_reply()).text

        assert match.startswith("Posted in: The Wire")
        assert "\n\nAsked:\n2,000 fighters died.\n\nHow many fighters?\n" in match
        assert nothing.startswith("Asked:\nBees sleep.\n")


class SentenceDesk(FakeAnswerDesk):
    """Answers each sentence by itself."""

    def answer(self, heard: Heard) -> tuple[Answer, ...]:
        sentences = [part.strip() for part in heard.text.split(".") if part.strip()]
        asked = [replace(heard, text=f"{each}.") for each in sentences]
        return tuple(answer for each in asked for answer in super(SentenceDesk, self).answer(each))


@pytest.mark.anyio
async def test_a_text_is_answered_in_reply_with_a_sign_of_work() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()

        asked = ann.say(QUESTION)
        reply = await ann.next_reply()

        assert "“1,956 killed”" in reply.text
        assert reply.reply_to is asked
        assert await h.server.called("sendChatAction")


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("origin", "outlet", "link"),
    [
        (FromUser("Olena"), "", ""),
        (FromHidden("Somebody"), "", ""),
        (FromChat("City group"), "", ""),
        (FromChannel("News", "news", 42), "News", "https://t.me/news/42"),
        (FromChannel("News", ""), "News", ""),
    ],
)
async def test_a_forward_tells_where_it_is_from_and_who_passed_it_on_is_not_searched(
    origin: FromUser | FromHidden | FromChat | FromChannel, outlet: str, link: str
) -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()

        ann.forward(QUESTION, origin=origin)
        reply = await ann.next_reply()

        [heard] = h.desk.heard
        assert (heard.author, heard.outlet, heard.link) == ("", outlet, link)
        assert heard.said_on is not None
        assert ("Posted in: News" in reply.text) == bool(outlet)


@pytest.mark.anyio
async def test_a_selected_quote_is_the_question() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        long = ann.say("Weather is fine. 600 fighters left. It rains.")
        await ann.next_reply()

        ann.say("really?", reply_to=long, quote="600 fighters left.")
        await ann.next_reply()

        assert h.desk.heard[-1].text == "600 fighters left."


@pytest.mark.anyio
async def test_a_caption_is_read_like_a_text() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()

        ann.photo(QUESTION)

        assert "1,956" in (await ann.next_reply()).text


@pytest.mark.anyio
async def test_an_album_is_one_question() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()

        ann.album("", QUESTION, "")
        await ann.next_reply()
        await h.settled()

        assert [heard.text for heard in h.desk.heard] == [QUESTION]
        assert len(ann.bot_messages()) == 1


@pytest.mark.anyio
async def test_the_caption_of_an_album_is_answered_and_answered_anew_when_it_is_edited() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        _, captioned, _ = ann.album("", QUESTION, "")
        answer = await ann.next_reply()
        await h.settled()

        ann.edit(captioned, "How much money?")

        assert "How much money?" in (await ann.next_edit(answer)).text
        assert answer.reply_to is captioned
        assert len(ann.bot_messages()) == 1


@pytest.mark.anyio
async def test_a_caption_that_is_edited_is_answered_anew() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        picture = ann.photo(QUESTION)
        answer = await ann.next_reply()
        await h.settled()

        ann.edit(picture, "How much money?")

        assert "How much money?" in (await ann.next_edit(answer)).text


@pytest.mark.anyio
async def test_a_question_edited_while_its_answer_is_made_is_answered_as_it_stands_then() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        h.desk.hold, h.desk.held_to = threading.Event(), 1
        asked = ann.say(f"hold {QUESTION}")
        await until(lambda: h.desk.heard)
        ann.edit(asked, "How much money?")

        h.desk.hold.set()
        answer = await ann.next_reply()
        await ann.next_edit(answer)

        assert "How much money?" in answer.text
        assert len(ann.bot_messages()) == 1


@pytest.mark.anyio
async def test_two_forwards_in_a_row_are_one_question_and_a_later_text_is_another() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()

        ann.forward("The first half about fighters", origin=FromHidden())
        ann.forward("and the second half.", origin=FromHidden())
        ann.say("And the money?")
        first, second = await ann.next_reply(), await ann.next_reply()
        await h.settled()

        assert [heard.text for heard in h.desk.heard] == [
            "The first half about fighters\n\nand the second half.",
            "And the money?",
        ]
        assert "fighters" in first.text
        assert "money" in second.text
        assert len(h.inbox.outcomes) == 3


@pytest.mark.anyio
async def test_a_long_text_that_was_sent_in_pieces_is_one_question() -> None:
    """Telegram's clients part what is longer than a message holds."""
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        whole = ("How many fighters were there, and what did each side say of them? " * 90).strip()

        ann.say(whole[:4096])
        ann.say(whole[4096:])
        await ann.next_reply()
        await h.settled()

        [heard] = h.desk.heard
        assert heard.text.split() == f"{whole[:4096]} {whole[4096:]}".split()
        assert len(ann.bot_messages()) == 1


@pytest.mark.anyio
async def test_a_comment_sent_along_with_a_forward_gets_no_answer_of_its_own() -> None:
    """Who forwards with a comment sends two messages, the comment first."""
    async with house() as h:
        ann = h.server.user("Ann").private_chat()

        ann.say("?!")
        ann.forward(QUESTION, origin=FromHidden())
        reply = await ann.next_reply()
        await h.settled()

        assert "1,956" in reply.text
        assert len(ann.bot_messages()) == 1


@pytest.mark.anyio
async def test_an_edited_question_changes_its_answer_in_place() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        asked = ann.say(QUESTION)
        reply = await ann.next_reply()

        ann.edit(asked, "How much money?")

        assert "How much money?" in (await ann.next_edit(reply)).text
        await h.settled()
        assert len(ann.bot_messages()) == 1


@pytest.mark.anyio
@pytest.mark.parametrize("left", ["", "🙂🙂", "\u200b\u200b"])
async def test_a_message_edited_to_nothing_is_told_that_an_edit_will_be_answered_there(
    left: str,
) -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        asked = ann.say(QUESTION)
        reply = await ann.next_reply()

        ann.edit(asked, left)
        told = await ann.next_edit(reply)
        ann.edit(asked, QUESTION)

        assert told.text.startswith("No claim was found in the message as it stands after the edit")
        assert "1,956" in (await ann.next_edit(told)).text
        await h.settled()
        assert len(ann.bot_messages()) == 1


@pytest.mark.anyio
async def test_an_answer_to_what_an_edit_took_out_says_so() -> None:
    async with house(desk=SentenceDesk({"fighters": an_account()})) as h:
        ann = h.server.user("Ann").private_chat()
        asked = ann.say("Bees sleep. 2,000 fighters died.")
        first, second = await ann.next_reply(), await ann.next_reply()

        ann.edit(asked, "2,000 fighters died.")

        assert "1,956" in (await ann.next_edit(first)).text
        assert "no longer in the message" in (await ann.next_edit(second)).text


@pytest.mark.anyio
async def test_an_edited_question_whose_answer_was_deleted_is_answered_anew() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        asked = ann.say(QUESTION)
        gone = await ann.next_reply()
        h.server.world.delete(gone)

        ann.edit(asked, "How much money?")
        anew = await ann.next_reply()
        ann.edit(asked, QUESTION)

        assert "How much money?" in anew.text
        assert "1,956" in (await ann.next_edit(anew)).text
        await h.settled()
        assert len(ann.bot_messages()) == 1


@pytest.mark.anyio
async def test_a_question_edited_after_nothing_was_found_gets_its_answer_there() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()
        asked = ann.say("Something else")
        reply = await ann.next_reply()

        ann.edit(asked, QUESTION)

        assert "1,956" in (await ann.next_edit(reply)).text


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("https://example.org/a www.example.org", "Links are not opened."),
        ("🙂" * 2_000, "No claim was found"),
        ("and how many of them were children?", "Each message is read by itself"),
        ("so does it work or not??", "Each message is read by itself"),
        ("Who is right, Moscow or Kyiv?", "OnRecord has no opinion"),
        ("look what they write https://example.org/a", "Links are not opened."),
        ("Summarise this for me, please", "OnRecord does one thing"),
        ("\u200b\u200b", "No claim was found"),
        ("", "There is no text to read here."),
        ("\u202eabc fighters", "1,956"),
    ],
)
async def test_what_is_hard_to_read_is_answered_plainly(text: str, said: str) -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()

        ann.say(text)

        assert said in (await ann.next_reply()).text


@pytest.mark.anyio
async def test_who_asks_for_a_side_is_not_shown_claims_that_only_name_it() -> None:
    both = FakeAnswerDesk({"russia": an_account("one"), "ukraine": an_account("other")})
    async with house(desk=both) as h:
        ann = h.server.user("Ann").private_chat()

        ann.say("Who's right, Russia or Ukraine?")
        reply = await ann.next_reply()

        assert "takes no side" in reply.text
        assert reply.buttons == []


@pytest.mark.anyio
async def test_a_sticker_is_told_that_there_is_nothing_to_read() -> None:
    async with house() as h:
        ann = h.server.user("Ann").private_chat()

        ann.sticker()

        assert "There is no text to read here." in (await ann.next_reply()).text
