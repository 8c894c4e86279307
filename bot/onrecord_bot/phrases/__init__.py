"""Our voice: everything the bot says in its own words, in every language it speaks.

To add a language: (1) locale/<code>.po with every key, (2) lexicon/<code>.txt for the gate,
(3) the code in SUPPORTED and, where dates or digits follow a region, in _LOCALES, both in
catalogue.py, (4) ``questions/smalltalk/<code>.toml``, what people say to the bot itself, (5) a
golden page in tests/render/golden. The tests name what is missing.
"""

from onrecord_bot.phrases.catalogue import SUPPORTED, count, number, say, spoken, worded
from onrecord_bot.phrases.dates import date
from onrecord_bot.phrases.figures import figure, figured, figured_together
from onrecord_bot.phrases.gate import judging
from onrecord_bot.phrases.notes import note, noted, relation, slots
from onrecord_bot.phrases.periods import period

__all__ = [
    "SUPPORTED",
    "count",
    "date",
    "figure",
    "figured",
    "figured_together",
    "judging",
    "note",
    "noted",
    "number",
    "period",
    "relation",
    "say",
    "slots",
    "spoken",
    "worded",
]
