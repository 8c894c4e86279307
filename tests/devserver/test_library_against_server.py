"""python-telegram-bot talks to the development server as it talks to Telegram."""

import pytest
from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputMediaPhoto,
    InputTextMessageContent,
    Update,
)
from telegram.error import BadRequest, Forbidden, RetryAfter
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from onrecord_bot.devserver import DevServer
from onrecord_bot.devserver.wire.faults import Flood

pytestmark = pytest.mark.anyio

Context = ContextTypes.DEFAULT_TYPE


async def echo(update: Update, _: Context) -> None:
    message = update.effective_message
    assert message is not None
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("More", callback_data="more")]])
    await message.reply_text(f"You said {message.text}", reply_markup=keyboard)


async def more(update: Update, _: Context) -> None:
    query = update.callback_query
    assert query is not None
    await query.answer("Here is more")
    await query.edit_message_text("More of it")


async def results(update: Update, _: Context) -> None:
    query = update.inline_query
    assert query is not None
    content = InputTextMessageContent("chosen words")
    await query.answer([InlineQueryResultArticle("1", query.query, content)], cache_time=0)


def echo_bot(server: DevServer) -> Application:
    builder = Application.builder().token(server.token)
    app = builder.base_url(server.base_url).base_file_url(server.base_file_url).build()
    app.add_handler(CommandHandler("start", echo))
    app.add_handler(MessageHandler(filters.TEXT, echo))
    app.add_handler(CallbackQueryHandler(more))
    app.add_handler(InlineQueryHandler(results))
    return app


async def test_a_polling_bot_answers_edits_and_offers_results() -> None:
    async with DevServer() as server:
        app = echo_bot(server)
        ann = server.user("Ann")
        chat = ann.private_chat()
        async with app:
            await app.start()
            assert app.updater is not None
            await app.updater.start_polling()

            reply = await chat.answer_to("hello")
            assert reply.text == "You said hello"

            toast = await server.toast(chat.tap(reply, "More"))
            assert toast["text"] == "Here is more"
            assert (await chat.next_edit(reply)).text == "More of it"

            query = chat.inline("topic")
            [shown] = await server.results(query)
            assert shown["title"] == "topic"
            chosen = chat.choose(query)
            assert chosen.text == "chosen words"

            await app.updater.stop()
            await app.stop()


async def test_files_albums_and_downloads_go_through_the_library() -> None:
    async with DevServer() as server, echo_bot(server) as app:
        chat = server.user("Ann").private_chat()
        said = chat.photo("a picture", content=b"its bytes")

        file = await app.bot.get_file(said.content["photo"][-1]["file_id"])
        sent = await app.bot.send_document(chat.chat.chat_id, b"a,b\n1,2\n", filename="rows.csv")
        album = await app.bot.send_media_group(
            chat.chat.chat_id, [InputMediaPhoto(b"one", caption="c"), InputMediaPhoto(b"two")]
        )

        assert bytes(await file.download_as_bytearray()) == b"its bytes"
        assert sent.document is not None
        assert sent.document.file_name == "rows.csv"
        assert len({message.media_group_id for message in album}) == 1


async def test_chats_and_members_are_told_through_the_library() -> None:
    async with DevServer() as server, echo_bot(server) as app:
        ann = server.user("Ann")
        group = server.supergroup("Group", ann)
        chat_id = group.chat.chat_id

        chat = await app.bot.get_chat(chat_id)
        administrators = await app.bot.get_chat_administrators(chat_id)
        member = await app.bot.get_chat_member(chat_id, app.bot.id)
        await app.bot.leave_chat(chat_id)

        assert chat.title == "Group"
        assert [one.user.first_name for one in administrators] == ["Ann"]
        assert member.status == "member"
        assert not group.chat.has(app.bot.id)


async def test_the_library_raises_its_own_errors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    async with DevServer() as server, echo_bot(server) as app:
        chat = server.user("Ann").private_chat()
        chat.say("/start")
        server.faults.on("sendMessage", Flood(3))

        with pytest.raises(RetryAfter):
            await app.bot.send_message(chat.chat.chat_id, "a")
        with pytest.raises(BadRequest, match=r"(?i)can.t parse entities"):
            await app.bot.send_message(chat.chat.chat_id, "<b>", parse_mode="HTML")
        chat.block()
        with pytest.raises(Forbidden):
            await app.bot.send_message(chat.chat.chat_id, "a")
