"""A Bot API server of the project's own: local demo, test double and load generator."""

from onrecord_bot.devserver.clock import HandClock, WallClock
from onrecord_bot.devserver.disorder import Disorder
from onrecord_bot.devserver.faults import Faults
from onrecord_bot.devserver.origins import FromChannel, FromChat, FromHidden, FromUser
from onrecord_bot.devserver.people import Group, NothingCame, Person, Seat
from onrecord_bot.devserver.server import DevServer
from onrecord_bot.devserver.serving import serve, served
from onrecord_bot.devserver.stage import DEV_CURATOR_ID, DEV_USER_ID

__all__ = [
    "DEV_CURATOR_ID",
    "DEV_USER_ID",
    "DevServer",
    "Disorder",
    "Faults",
    "FromChannel",
    "FromChat",
    "FromHidden",
    "FromUser",
    "Group",
    "HandClock",
    "NothingCame",
    "Person",
    "Seat",
    "WallClock",
    "serve",
    "served",
]
