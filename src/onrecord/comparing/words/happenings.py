"""Whether a text tells of a single sudden happening: a quake, a crash, one strike."""

import re
from functools import lru_cache

from onrecord.text import fold

_SUDDEN = re.compile(
    r"\b(?:earthquake|quake|blaze|explosion|blast|crash|collapse|derailment|shipwreck|sinking"
    r"|stampede|crush|shooting|massacre|bombing|attack|strike|airstrike|tsunami|eruption|avalanche"
    r"|landslide|mudslide|mudflow|hurricane|typhoon|cyclone|tornado|flood|disaster|accident|fire"
    r"|землетрясени[еяию]м?|наводнени[еяию]м?|взрыв[аеу]?|взрывом|пожар[аеу]?|пожаром"
    r"|крушени[еию]м?|катастроф[аеуы]|катастрофой|авари[яию]|аварией|обрушени[еию]м?|обвал[аеу]?"
    r"|дтп|удар[аеу]?|ударом|атак[аеиуы]|теракт[аеу]?|терактом|стрельб[аеуы]|давк[аеиу]|цунами"
    r"|извержени[еию]м?|лавин[аеуы]|оползень|оползня|сель|ураган[аеу]?|тайфун[аеу]?"
    r"|землетрус[уі]?|повінь|повені|вибух[уі]?|пожеж[аеиіу]|катастроф[иі]|аварі[єїюя]|обвал[іу]?"
    r"|удар[іу]?|атак[аиіу]|теракт[іу]?|стрілянин[аиіу]|тисняв[аиіу]|виверженн[яюі]|лавин[аиіу]"
    r"|зсув[іу]?|ураган[іу]?|тайфун[іу]?)(?!\w)"
)
"""What happens once, in the singular: 'strikes' may be those of a whole year."""


_NAMED = re.compile(
    r"\b(?:(?:[Hh]urricane|[Tt]yphoon|[Cc]yclone|[Ss]torm|[Уу]раган\w*|[Тт]айфун\w*|[Цц]иклон\w*)"
    r" [«\"“]?([A-ZА-ЯІЇЄҐ]\w{2,})|([A-Z]\w+) Fire\b)"
)
"""'Hurricane Katrina', 'тайфун «Ханун»', 'the Camp Fire'."""


@lru_cache(maxsize=1024)
def name_of_happening(text: str) -> str:
    """The name of the storm or the fire of which the text tells; '' for none."""
    found = _NAMED.search(text)
    return fold(found[1] or found[2]) if found else ""


@lru_cache(maxsize=1024)
def tells_of_one_happening(text: str) -> bool:
    """Whether the text tells of something sudden that happened once."""
    return _SUDDEN.search(fold(text)) is not None
