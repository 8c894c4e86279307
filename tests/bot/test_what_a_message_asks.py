"""From a message to what it asks: whose words, from where, said when."""

from datetime import date
from typing import Any

import pytest
from telegram import Message

from onrecord.asking import Heard
from onrecord.model import ENGLISH
from onrecord_bot.line.door import Me
from onrecord_bot.questions.asked import asked_in, is_only_links
from onrecord_bot.questions.intake import together

ME = Me(7, "OnRecordBot")
JUNE = 1_655_464_000
CHANNEL = {
    "type": "channel",
    "date": JUNE,
    "message_id": 4,
    "chat": {"id": -1, "type": "channel", "title": "News", "username": "news"},
    "author_signature": "Editor",
}
POLL = {
    "id": "1",
    "question": "Have 600 left?",
    "options": [{"text": "Yes", "voter_count": 1, "persistent_id": "y"}],
    "total_voter_count": 1,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}


def message(**fields: Any) -> Message:
    plain = {"message_id": 3, "date": JUNE + 60, "chat": {"id": 1, "type": "private"}}
    read = Message.de_json({**plain, **fields}, None)
    assert read is not None
    return read


def asked(**fields: Any) -> Heard:
    heard = asked_in(message(**fields), ENGLISH, ME)
    assert heard is not None
    return heard


def test_a_channels_post_names_its_outlet_its_link_and_the_day_it_was_posted() -> None:
    heard = asked(text="600 left", forward_origin=CHANNEL)

    assert heard == Heard(
        "600 left",
        ENGLISH,
        handle="news",
        outlet="News",
        link="https://t.me/news/4",
        said_on=date(2022, 6, 17),
    )


def test_what_a_poll_asks_is_asked_in_private_and_where_somebody_points_at_it() -> None:
    group = {"id": -5, "type": "group", "title": "Friends"}
    polled = {"message_id": 2, "date": JUNE, "chat": group, "poll": POLL}

    assert asked(poll=POLL).text == "Have 600 left?"
    assert asked(text="/check", chat=group, reply_to_message=polled).text == "Have 600 left?"
    assert asked_in(message(poll=POLL, chat=group), ENGLISH, ME) is None


def test_a_post_of_a_channel_without_a_public_name_has_no_link() -> None:
    private = {**CHANNEL, "chat": {"id": -1, "type": "channel", "title": "News"}}

    assert asked(text="600 left", forward_origin=private).link == ""


def test_a_part_quoted_from_another_chat_is_the_question_with_its_origin() -> None:
    heard = asked(
        text="look",
        quote={"text": "600 left", "position": 0, "is_manual": True},
        external_reply={"origin": CHANNEL},
    )

    assert (heard.text, heard.outlet) == ("600 left", "News")


def test_check_on_a_forwarded_post_keeps_the_posts_origin() -> None:
    post = {"message_id": 2, "date": JUNE, "chat": {"id": 1, "type": "private"},
            "text": "600 left", "forward_origin": CHANNEL}  # fmt: skip

    heard = asked(text="/check@OnRecordBot", reply_to_message=post)

    assert (heard.text, heard.link) == ("600 left", "https://t.me/news/4")


@pytest.mark.parametrize("text", ["/check", "@OnRecordBot", "/help"])
def test_what_points_at_nothing_asks_nothing(text: str) -> None:
    assert asked_in(message(text=text), ENGLISH, ME) is None


def test_our_own_answer_is_no_question() -> None:
    us = {"id": 7, "is_bot": True, "first_name": "OnRecord"}
    here = {"id": 1, "type": "private"}
    ours = {"message_id": 2, "date": JUNE, "chat": here, "text": "On record: ...", "from": us}

    assert asked_in(message(text="/check", reply_to_message=ours), ENGLISH, ME) is None


def test_half_a_letter_is_made_whole_before_anybody_must_encode_it() -> None:
    heard = asked(text="600 left \ud83d")

    assert heard.text.encode("utf-8").decode("utf-8") == heard.text


def test_messages_that_came_together_are_read_once_each_in_their_order() -> None:
    parts = [Heard("one", outlet="News"), Heard("two"), Heard("one")]

    whole = together(parts)

    assert whole == Heard("one\n\ntwo", outlet="News")
    assert together([]) is None


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("https://a.example t.me/b", True),
        ("see https://a.example", True),
        ("https://a.example правда ли это?", True),
        ("Kyiv has fallen https://a.example", False),
        ("is it true?", False),
        ("", False),
    ],
)
def test_a_text_of_nothing_but_links_and_what_points_at_them_is_told_apart(
    text: str, only: bool
) -> None:
    assert is_only_links(text) is only


@pytest.mark.parametrize("beside", ["Is it true?", "source?", "Це правда?", "так правда или нет?"])
def test_who_asks_whether_it_is_so_asks_about_what_they_reply_to(beside: str) -> None:
    before = {"message_id": 2, "date": JUNE, "chat": {"id": 1, "type": "private"}, "text": "6 left"}

    assert asked(text=beside, reply_to_message=before).text == "6 left"
    assert asked(text=f"/check {beside}", reply_to_message=before).text == "6 left"
    assert asked(text=beside).text == beside
