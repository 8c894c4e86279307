"""An outlet's account of a denial without its own 'denies that': the line above it tells that."""

import re
import tomllib
from importlib.resources import files

from onrecord.model import Assertion, Mode, Stance

_BEGIN = tomllib.loads((files("onrecord_bot.phrases") / "stances.toml").read_text("utf-8"))
_VERBS = "|".join(_BEGIN[Stance.DENIES].split())
# 'denies that report': no clause, but what somebody else said.
_SAYING = (
    "accusation|account|allegation|assertion|charge|claim|figure|number|report|rumou?r|statement|"
    "story|suggestion|version"
)
_DENIES_THAT = re.compile(
    rf"(?:{_VERBS}),?\s(?:that|что|що)\s(?!(?:{_SAYING})\b)(?=\S)", re.IGNORECASE
)


def denied_in(spoken: Assertion, account: str) -> str:
    """What is denied: 'denies that 40 tanks were lost' is shown as '40 tanks were lost'.

    Anything but a clause of its own stays as it is stored, and so do a party's own words.
    """
    if spoken.stance is not Stance.DENIES or spoken.mode is Mode.DIRECT:
        return account
    begun = _DENIES_THAT.match(account)
    if begun is None:
        return account
    clause = account[begun.end() :]
    return clause[0].upper() + clause[1:] if account[0].isupper() else clause
