"""The parts of the room, one for each thing that a curator does."""

from onrecord_bot.moderation.parts import (
    alike,
    beginning,
    claims,
    days,
    drafting,
    enrolling,
    events,
    figures,
    journal,
    mending,
    menu,
    merging,
    parties,
    placing,
    reasons,
    reviewing,
    stances,
    submissions,
    wordings,
    words,
)

PARTS = (
    menu.PART,
    submissions.PART,
    alike.PART,
    claims.PART,
    wordings.PART,
    beginning.PART,
    drafting.PART,
    parties.PART,
    stances.PART,
    words.PART,
    days.PART,
    figures.PART,
    events.PART,
    placing.PART,
    reviewing.PART,
    mending.PART,
    reasons.PART,
    merging.PART,
    journal.PART,
    enrolling.PART,
)

__all__ = ["PARTS"]
