"""Curating by chat: ``Curating`` handles a curator's updates, ``Room`` is what it works with."""

from onrecord_bot.moderation.curating import Curating, Room

__all__ = ["Curating", "Room"]
