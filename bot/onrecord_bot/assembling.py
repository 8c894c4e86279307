"""What answers once we know who we are: workers with all their rooms, and inline queries."""

from dataclasses import dataclass

from onrecord_bot.configuration import BotSettings
from onrecord_bot.delivery.replying import Replier
from onrecord_bot.delivery.sending import Sender
from onrecord_bot.desks import Desks
from onrecord_bot.inline.guests import Guests
from onrecord_bot.inline.queries import InlineQueries, Suggestions
from onrecord_bot.line.door import Me
from onrecord_bot.line.wire import Wire
from onrecord_bot.phrases.speech import Speech
from onrecord_bot.updates.asking import Asking
from onrecord_bot.updates.commands import Commands
from onrecord_bot.updates.flooding import Flood
from onrecord_bot.updates.following import Following
from onrecord_bot.updates.handing import Handing
from onrecord_bot.updates.handling import Lines, Rooms, Updates
from onrecord_bot.updates.parsing import message_in
from onrecord_bot.updates.pressing import Pressing
from onrecord_bot.watch.counting import Counts
from onrecord_bot.work.changes import Changes
from onrecord_bot.work.gathering import Gathering
from onrecord_bot.work.leases import Leases
from onrecord_bot.work.threads import Crews
from onrecord_bot.work.workers import Rhythm, Workers


@dataclass(frozen=True, slots=True)
class Voice:
    """How we speak and work: client, sender and replier, threads, counters, changes to tell of."""

    wire: Wire
    sender: Sender
    replier: Replier
    crews: Crews
    counts: Counts
    changes: Changes


def inline_queries(desks: Desks, settings: BotSettings, voice: Voice, me: Me) -> InlineQueries:
    """Answers typing, from memory."""
    suggestions = Suggestions(desks.answering, speech_of(desks), me)
    return InlineQueries(
        suggestions, voice.crews.typing, voice.wire, voice.counts, settings.inline_seconds
    )


def workers(desks: Desks, settings: BotSettings, voice: Voice, me: Me) -> Workers:
    """The workers that handle what waits."""
    lines = Lines(voice.wire, me, voice.sender, voice.replier, voice.crews, voice.changes)
    rooms = _rooms(desks, settings, voice, me)
    updates = Updates(desks.inbox, desks.replies, desks.follows, rooms, lines)
    leases = Leases(desks.inbox, voice.crews.storing, settings.instance, settings.lease_seconds)
    rhythm = Rhythm(settings.lanes, settings.handler_seconds, settings.shutdown_seconds)
    return Workers(leases, updates, voice.counts, rhythm)


def _rooms(desks: Desks, settings: BotSettings, voice: Voice, me: Me) -> Rooms:
    speech, follows = speech_of(desks), following(desks)
    handing = Handing(desks.answering, desks.demands, desks.giver, follows)
    crews, wire = voice.crews, voice.wire
    commands = Commands(desks.answering, speech, handing, follows, me)
    return Rooms(
        desks.moderation,
        Asking(desks.answering, me, voice.counts, desks.voting, follows, commands.welcome),
        commands,
        Pressing(desks.answering, handing, speech, me, follows, desks.voting),
        Guests(desks.answering, speech, crews.answering, me),
        Gathering(
            desks.inbox,
            crews.storing,
            settings.settle_seconds,
            lambda waiting: message_in(waiting, wire),
        ),
        Flood(settings.allowance),
        speech,
    )


def following(desks: Desks) -> Following:
    """Who begins and ends follows, and puts the buttons for it under answers."""
    return Following(desks.follows, desks.answering, desks.demands)


def speech_of(desks: Desks) -> Speech:
    """Who knows which language a person reads."""
    return Speech(desks.conversations, desks.stand_in)
