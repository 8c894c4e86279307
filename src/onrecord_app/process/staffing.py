"""What the bot is told and given: its settings, and the desks it works with."""

import os
import secrets

from onrecord.curation import CurationDesk
from onrecord.pseudonym import Pseudonyms, load_pepper
from onrecord.rows import from_json
from onrecord.settings import Settings
from onrecord_app.house import House, head_of
from onrecord_bot.configuration import BotSettings, Secret, WebhookSettings
from onrecord_bot.desks import Desks
from onrecord_bot.moderation import Curating, Room
from onrecord_bot.updates.voting import Voting


def bot_settings(settings: Settings) -> BotSettings:
    """The bot's settings for Telegram itself, or for any other Bot API server that is set."""
    token, secret = settings.telegram_token, settings.telegram_webhook_secret
    assert token is not None  # noqa: S101 - the caller asked only because there is one
    webhook = None
    if settings.telegram_mode == "webhook" and settings.telegram_webhook_url and secret:
        webhook = WebhookSettings(settings.telegram_webhook_url, Secret(secret.get_secret_value()))
    return BotSettings(
        token=Secret(token.get_secret_value()),
        base_url=settings.telegram_root,
        webhook=webhook,
        instance=instance_name(),
    )


def instance_name() -> str:
    """A name that no other process has: the holder of leases."""
    return f"bot-{os.getpid()}-{secrets.token_hex(4)}"


def pseudonyms(settings: Settings) -> Pseudonyms:
    """Stand-ins for people's ids, under this home's pepper."""
    return Pseudonyms(load_pepper(settings.home))


def desks(house: House, settings: Settings) -> Desks:
    """The desks that the bot works with, on this house's record."""
    record = house.record
    people = pseudonyms(settings)
    return Desks(
        answering=house.answers,
        inbox=record.inbox,
        replies=record.replies,
        conversations=record.conversations,
        demands=record.demands,
        follows=record.follows,
        notices=record.notices,
        stand_in=people.person,
        giver=people.giver,
        moderation=Curating(_room(house, people)),
        voting=Voting(record.feedback, head_of(settings).digest, people.ballot),
    )


def _room(house: House, people: Pseudonyms) -> Room:
    """The room where curators work on this house's record."""
    record = house.record
    return Room(
        CurationDesk(record.book, record.demands, record.invites, from_json),
        house.answers,
        record.ledger,
        record.conversations,
        people.person,
        people.curator,
    )
