"""A Bot API server of the project's own: local demo, test double and load generator."""

from onrecord_bot.devserver.clock import HandClock
from onrecord_bot.devserver.people.origins import FromChannel, FromChat, FromHidden, FromUser
from onrecord_bot.devserver.people.seats import NothingCame, Person, Seat
from onrecord_bot.devserver.server import DevServer
from onrecord_bot.devserver.serving import served
from onrecord_bot.devserver.wire.disorder import Disorder

__all__ = [
    "DevServer",
    "Disorder",
    "FromChannel",
    "FromChat",
    "FromHidden",
    "FromUser",
    "HandClock",
    "NothingCame",
    "Person",
    "Seat",
    "served",
]
