"""A statement that a curator sends in one message, and the claim that it is sent to."""

from datetime import date

from tests.moderation.room import Chat, Place

from onrecord.model import Publication

LINK = "https://theoutlet.example/42"
WHOLE = f"Ministry of Defence: “We lost 40 tanks” — 17 June 2022 — {LINK}"
DAY = date(2022, 6, 17)


def on_the_claim(curator: Chat) -> Chat:
    curator.say("/curate").tap("Find a claim").say("fighters killed so far").tap("1")
    return curator.tap("Add a statement")


def place_of(place: Place, words: str) -> Publication:
    """Where the only statement with these words stands."""
    [said] = [a for a in place.entry().assertions if a.words == words]
    [evidence] = [e for e in place.entry().evidence if e.assertion_id == said.assertion_id]
    return place.entry().publications[evidence.publication_id]
