"""What the bot is given to work with."""

from collections.abc import Callable
from dataclasses import dataclass, field

from onrecord.answering import AnswerDesk
from onrecord.curation import Demands
from onrecord.durable import Conversations, Inbox, Replies
from onrecord.follows import Follows, Notices
from onrecord_bot.updates.moderating import Moderation, NoModeration
from onrecord_bot.updates.voting import Voting


@dataclass(frozen=True, slots=True)
class Desks:
    """The record's side: desks, the durable inbox and ledger, stand-ins for people.

    ``stand_in`` turns a user id into the pseudonym of who asks, ``giver`` into that of who hands
    a text to the curators.
    """

    answering: AnswerDesk
    inbox: Inbox
    replies: Replies
    conversations: Conversations
    demands: Demands
    follows: Follows
    notices: Notices
    stand_in: Callable[[int], str]
    giver: Callable[[int], str]
    moderation: Moderation = field(default_factory=NoModeration)
    voting: Voting | None = None
