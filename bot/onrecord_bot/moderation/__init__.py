"""The room where curators keep the record by chat: Curating is its door, Room what it needs."""

from onrecord_bot.moderation.curating import Curating, Room

__all__ = ["Curating", "Room"]
