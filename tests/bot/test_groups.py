"""In groups the bot speaks when spoken to, and keeps nothing else."""

from typing import Any

import pytest
from tests.bot.house import QUESTION, House, house

from onrecord_bot.configuration import Allowance
from onrecord_bot.devserver import DevServer, Seat
from onrecord_bot.devserver.world.world import Message


@pytest.mark.anyio
async def test_of_a_thousand_messages_none_is_kept_or_looked_up() -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        group = h.server.supergroup("Talk", ann)
        group.promote()
        seat = ann.at(group)

        for n in range(1_000):
            seat.say(f"Talk {n} about fighters")
        ann.private_chat().say("/start")
        await ann.private_chat().next_reply()
        await h.settled()

        # The membership and the private command, and nothing of the talk.
        assert len(h.inbox.seen) == 2
        assert h.desk.heard == []
        assert seat.bot_messages() == []


@pytest.mark.anyio
@pytest.mark.parametrize("call", ["/check", "/check@onrecord_dev_bot"])
async def test_check_below_a_picture_looks_up_the_words_behind_it(call: str) -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        seat = ann.at(h.server.supergroup("Talk", ann))

        seat.photo(f"{call} {QUESTION}")

        assert "1,956" in (await seat.next_reply()).text
        assert [heard.text for heard in h.desk.heard] == [QUESTION]


@pytest.mark.anyio
@pytest.mark.parametrize("call", ["/check", "/check@onrecord_dev_bot"])
async def test_check_in_reply_looks_up_the_message_replied_to(call: str) -> None:
    async with house() as h:
        ann, ben = h.server.user("Ann"), h.server.user("Ben")
        group = h.server.supergroup("Talk", ann, ben)
        claim = ben.at(group).say(QUESTION)
        seat = ann.at(group)

        asked = seat.say(call, reply_to=claim)
        reply = await seat.next_reply()

        assert "1,956" in reply.text
        assert reply.reply_to is asked
        assert [heard.text for heard in h.desk.heard] == [QUESTION]


@pytest.mark.anyio
@pytest.mark.parametrize(
    "call", ["check this please", "is it so?", "thoughts?", "проверь, пожалуйста", "це так?"]
)
async def test_a_call_that_asks_nothing_itself_looks_up_the_message_replied_to(call: str) -> None:
    async with house() as h:
        ann, ben = h.server.user("Ann"), h.server.user("Ben")
        group = h.server.supergroup("Talk", ann, ben)
        claim = ben.at(group).say(QUESTION)

        ann.at(group).say(f"/check {call}", reply_to=claim)
        await ann.at(group).next_reply()

        assert [heard.text for heard in h.desk.heard] == [QUESTION]


@pytest.mark.anyio
@pytest.mark.parametrize("words", ["600 fighters left in May", "thanks!"])
async def test_a_call_with_a_claim_or_thanks_looks_up_no_message_replied_to(words: str) -> None:
    async with house() as h:
        ann, ben = h.server.user("Ann"), h.server.user("Ben")
        group = h.server.supergroup("Talk", ann, ben)
        claim = ben.at(group).say(QUESTION)

        ann.at(group).say(f"/check {words}", reply_to=claim)
        await ann.at(group).next_reply()

        assert [heard.text for heard in h.desk.heard] == [words]


@pytest.mark.anyio
async def test_a_group_gets_the_short_answer_and_the_way_to_the_full_record() -> None:
    async with house() as h:
        _, answer = await _answered_in_a_group(h)

        assert "“1,956 killed”\N{NO-BREAK SPACE}— The Outlet" in answer.text
        assert "Searched" not in answer.text
        assert answer.buttons[0] == [
            {"text": "Full record", "url": "https://t.me/onrecord_dev_bot?start=c_fighters"}
        ]


@pytest.mark.anyio
async def test_a_claim_picked_in_a_group_is_told_as_briefly() -> None:
    async with house() as h:
        seat = h.server.user("Ann").at(h.server.supergroup("Talk", h.server.user("Ann")))
        offered = await seat.answer_to("/check fighters and money")

        seat.tap(offered, "2")
        picked = await seat.next_reply()

        assert "How much money?" in picked.text
        assert picked.button_texts() == ["Full record", "Tell this group when it changes"]


@pytest.mark.anyio
async def test_check_with_a_text_looks_that_up_in_its_topic() -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        group = h.server.supergroup("Talk", ann, topics=True)
        seat = ann.at(group)
        seat.say("The first message, so that the topic is not the general one")
        topic = group.topic("War")

        seat.say(f"/check {QUESTION}", topic=topic)
        reply = await seat.next_reply()

        assert reply.thread_id == topic
        assert [heard.text for heard in h.desk.heard] == [QUESTION]


@pytest.mark.anyio
async def test_an_answer_whose_topic_is_gone_comes_whole_into_the_general_one() -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        group = h.server.supergroup("Talk", ann, topics=True)
        seat, topic = ann.at(group), group.topic("War")

        seat.say(f"/check {QUESTION}", topic=topic)
        group.delete_topic(topic)
        reply = await seat.next_reply()

        assert reply.thread_id is None
        assert reply.entities
        assert reply.button_texts()[0] == "Full record"


@pytest.mark.anyio
async def test_who_asks_a_group_to_be_forgotten_is_told_where_that_is_done() -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        seat = ann.at(h.server.supergroup("Talk", ann))

        reply = await seat.answer_to("/forget")

        assert "private chat" in reply.text


@pytest.mark.anyio
@pytest.mark.parametrize("command", ["/language", "/curate"])
async def test_a_command_for_private_chats_leads_there_when_the_bot_is_named(command: str) -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        seat = ann.at(h.server.supergroup("Talk", ann))

        seat.say(command)
        reply = await seat.answer_to(f"{command}@onrecord_dev_bot")
        await h.settled()

        assert "private chat" in reply.text
        assert reply.buttons[0][0]["url"] == "https://t.me/onrecord_dev_bot"
        assert seat.bot_messages() == [reply]


@pytest.mark.anyio
async def test_an_unknown_command_that_names_us_is_answered_with_how_to_ask() -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        seat = ann.at(h.server.supergroup("Talk", ann))

        seat.say("/nosuch@onrecord_dev_bot")

        assert "/check" in (await seat.next_reply()).text


@pytest.mark.anyio
async def test_groups_are_offered_only_the_commands_that_work_there() -> None:
    async with house() as h:
        await h.server.until(lambda: h.server.backend.profile.commands.get("all_group_chats:uk"))

        offered = h.server.backend.profile.commands["all_group_chats"]

        assert [each["command"] for each in offered] == [
            *("check", "help", "following", "about", "privacy"),
        ]


@pytest.mark.anyio
async def test_a_quoted_part_is_what_check_looks_up() -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        group = h.server.supergroup("Talk", ann)
        seat = ann.at(group)
        claim = seat.say("It rains. 600 fighters left. It snows.")

        seat.say("/check", reply_to=claim, quote="600 fighters left.")
        await seat.next_reply()

        assert h.desk.heard[-1].text == "600 fighters left."


@pytest.mark.anyio
async def test_a_reply_to_the_bot_is_a_question_to_it() -> None:
    async with house() as h:
        seat, answer = await _answered_in_a_group(h)

        seat.say("And how much money?", reply_to=answer)
        await seat.next_reply()

        assert h.desk.heard[-1].text == "And how much money?"


@pytest.mark.anyio
async def test_thanks_and_stickers_to_the_bot_are_met_with_silence() -> None:
    async with house() as h:
        seat, answer = await _answered_in_a_group(h)
        before = len(seat.bot_messages())

        seat.say("🙏", reply_to=answer)
        seat.say("👍👍👍", reply_to=answer)
        await h.settled()

        assert len(seat.bot_messages()) == before


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("/check Who should I believe?", "takes no side"),
        ("/check кому верить?", "не встаёт ни на чью сторону"),
        ("/check как этим пользоваться", "напишите /check"),
        ("/check who are you", "OnRecord does one thing"),
        ("/check delete my data", "private chat"),
    ],
)
async def test_what_is_asked_of_the_bot_in_a_group_is_told_in_a_line(asked: str, told: str) -> None:
    async with house() as h:
        seat, _ = await _answered_in_a_group(h)
        looked_up = len(h.desk.heard)

        reply = await seat.answer_to(asked)

        assert told in reply.text
        assert len(h.desk.heard) == looked_up


@pytest.mark.anyio
async def test_below_an_answer_only_a_question_is_taken_for_one_to_the_bot() -> None:
    async with house() as h:
        seat, answer = await _answered_in_a_group(h)

        seat.say("who is right here?", reply_to=answer)
        reply = await seat.next_reply()
        seat.say("you useless bot", reply_to=answer)
        await h.settled()

        told = [message for message in seat.bot_messages() if message.text == reply.text]
        assert "takes no side" in reply.text
        assert told == [reply]


@pytest.mark.anyio
async def test_a_command_without_a_claim_is_still_answered_in_a_group() -> None:
    async with house() as h:
        seat, _ = await _answered_in_a_group(h)

        reply = await seat.answer_to("/check 👍👍👍")

        assert "No claim was found" in reply.text


@pytest.mark.anyio
async def test_a_mention_asks_without_our_name_in_the_question() -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        group = h.server.supergroup("Talk", ann)
        group.promote()
        seat = ann.at(group)
        text = f"@onrecord_dev_bot {QUESTION}"

        seat.say(text, entities=[{"type": "mention", "offset": 0, "length": 17}])
        await seat.next_reply()

        assert h.desk.heard[-1].text == QUESTION


@pytest.mark.anyio
async def test_check_alone_says_how_to_ask() -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        seat = ann.at(h.server.supergroup("Talk", ann))

        seat.say("/check")

        assert "/check" in (await seat.next_reply()).text
        assert h.desk.heard == []


@pytest.mark.anyio
async def test_another_person_cannot_hand_in_what_somebody_asked() -> None:
    async with house() as h:
        ann, ben = h.server.user("Ann"), h.server.user("Ben")
        group = h.server.supergroup("Talk", ann, ben)
        seat = ben.at(group)
        ann.at(group).say("/check something else")
        reply = await seat.next_reply()

        await h.server.toast(seat.tap(reply, "Hand"))
        await h.settled()

        assert reply.text.startswith("Nothing on record yet.")
        assert h.demands.handed == {}


@pytest.mark.anyio
async def test_a_bot_that_is_thrown_out_forgets_the_group() -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        group = h.server.supergroup("Talk", ann)
        ann.at(group).say(f"/check {QUESTION}")
        await h.settled()
        stood = len(h.replies.standing)

        group.kick()
        await h.settled()

        assert stood == 1
        assert h.replies.standing == {}


@pytest.mark.anyio
async def test_a_flood_is_held_back_and_told_so_once() -> None:
    allowance = Allowance(group_burst=3, group_per_second=0.001)
    async with house(DevServer(), allowance=allowance) as h:
        ann = h.server.user("Ann")
        seat = ann.at(h.server.supergroup("Talk", ann))

        for n in range(10):
            seat.say(f"/check fighters {n}")
        await h.settled()

        told = [m.text for m in seat.bot_messages()]
        assert len(told) == 4
        assert sum("Many messages at once" in text for text in told) == 1
        assert sorted(h.inbox.outcomes.values()) == ["answered"] * 3 + ["flood"] * 6 + [
            "flood, told"
        ]


async def _answered_in_a_group(h: House) -> tuple[Seat, Message]:
    ann = h.server.user("Ann")
    seat = ann.at(h.server.supergroup("Talk", ann))
    seat.say(f"/check {QUESTION}")
    return seat, await seat.next_reply()


def no_longer_shown(press: dict[str, Any]) -> None:
    """The platform shows nothing of an old message but where it stands."""
    press["message"] = {key: press["message"][key] for key in ("chat", "message_id")} | {"date": 0}


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("data", "toast"),
    [
        ("f:fighters", "A short message will come here when the record on this changes."),
        ("v:y:fighters", ""),
        ("c:money", ""),
    ],
)
async def test_a_press_under_a_message_that_is_no_longer_shown_leaves_its_buttons(
    data: str, toast: str
) -> None:
    async with house() as h:
        ann = h.server.user("Ann")
        seat = ann.at(h.server.supergroup("Talk", ann))
        answer = await seat.answer_to(f"/check {QUESTION}")
        stood = answer.button_texts()

        press = seat.press(answer, data)
        no_longer_shown(h.server.updates.pending[-1]["callback_query"])
        told = await h.server.toast(press)
        await h.settled()

        assert told.get("text", "").startswith(toast)
        assert answer.button_texts() == stood
        assert all("1,956" in one.text or "money" in one.text for one in seat.bot_messages())
