"""Addresses as curators paste them, and the outlet that an address names by itself."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit, urlunsplit

from onrecord.model import Party, PartyKind, Status
from onrecord.text import fold
from onrecord_bot.moderation.here import Unclear

_SCHEMES = ("http://", "https://")
# What a link gathers on its way through posts and mails, and what leads nowhere else.
_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|msclkid|yclid|ysclid|_openstat|igsh|igshid|mc_[ce]id|ref_src"
)
_CHANNELS = ("t.me", "telegram.me")


def is_link(text: str) -> bool:
    return text.casefold().startswith((*_SCHEMES, "www.")) and not any(map(str.isspace, text))


def link_of(text: str) -> str:
    """The address, without tracking. Raises Unclear if nobody could follow it."""
    address = text if text.casefold().startswith(_SCHEMES) else f"https://{text}"
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError as wrong:
        raise Unclear("curate.trouble.link") from wrong
    if "." not in host.strip(".") or parts.username is not None:
        raise Unclear("curate.trouble.link")
    query = _untracked(parts.query)
    if query != parts.query:
        address = urlunsplit(parts._replace(query=query))
    return f"{parts.scheme.lower()}://{address.split('://', 1)[1]}"


def _untracked(query: str) -> str:
    """The query without what only tells how somebody came there."""
    asked = query.split("&")
    return "&".join(one for one in asked if not _TRACKING.fullmatch(one.partition("=")[0]))


def site_of(address: str) -> str:
    """The name of where an address leads: 'outlet.example', or the channel behind 't.me'."""
    return shown_site(address).rpartition("/")[2]


def shown_site(address: str) -> str:
    """Where an address leads, as people know it: 'outlet.example', 't.me/lakenews'."""
    parts = urlsplit(address)
    host = (parts.hostname or "").removeprefix("www.")
    channel = parts.path.strip("/").partition("/")[0] if host in _CHANNELS else ""
    return f"{host}/{channel}" if channel else host


def outlet_at(address: str, parties: Iterable[Party]) -> Party | None:
    """The known outlet whose name the address spells: 'lakenews.example' is Lake News.

    An outlet may also go by its address, as it does where nobody typed another name.
    """
    site = site_of(address).casefold()
    labels = {label for label in site.split(".")[:-1] or [site] if len(label) > 1}
    labels.add(_spelt(site))
    for party in parties:
        if party.kind is PartyKind.OUTLET and party.status is Status.PUBLISHED:
            names = (text.words for text in (*party.names, *party.aliases))
            if not labels.isdisjoint(map(_spelt, names)):
                return party
    return None


def _spelt(name: str) -> str:
    """The name as an address would spell it, without spaces and signs."""
    return "".join(filter(str.isalnum, fold(name)))
