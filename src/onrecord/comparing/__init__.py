"""How an asked claim and a stored assertion relate: same, other figure, opposite, other scope.

Its rooms: ``names`` (whether two name the same), ``numbers`` (rules for two figures) and ``words``
(where two texts part). ``relating`` asks them in their order; ``scope`` weighs what they found.
Of texts that somebody typed (``typed``) ``tellers`` reads who tells them and when.
"""

from onrecord.comparing.evaluating import FiguresReport, Label, LabelledPair, figures_report
from onrecord.comparing.likening import likened_in
from onrecord.comparing.numbers.rules import APART, Side, compare_figures
from onrecord.comparing.relating import compare, relate
from onrecord.comparing.saying import Saying, saying_of_assertion, saying_of_question
from onrecord.comparing.scope import parted, same_scope
from onrecord.comparing.typed import sayings_of_one_day

__all__ = [
    "APART",
    "FiguresReport",
    "Label",
    "LabelledPair",
    "Saying",
    "Side",
    "compare",
    "compare_figures",
    "figures_report",
    "likened_in",
    "parted",
    "relate",
    "same_scope",
    "saying_of_assertion",
    "saying_of_question",
    "sayings_of_one_day",
]
