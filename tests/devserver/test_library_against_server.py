"""python-telegram-bot talks to the development server as it talks to Telegram."""

import pytest
from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    Update,
)
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

            chat.say("hello")
            reply = await chat.next_reply()
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
