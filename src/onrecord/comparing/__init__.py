"""How an asked claim and a stored assertion relate: same, other figure, opposite, other scope."""

from onrecord.comparing.rules import Side, compare_figures
from onrecord.comparing.sayings import (
    Saying,
    compare,
    saying_of_assertion,
    saying_of_question,
)

__all__ = [
    "Saying",
    "Side",
    "compare",
    "compare_figures",
    "saying_of_assertion",
    "saying_of_question",
]
