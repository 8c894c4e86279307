"""Numbers, hedges, units and periods as people write them in English, Russian and Ukrainian.

Its rooms, each knowing only those before it: ``words`` (tables), ``numbers`` (as they are written),
``times``, ``labels`` (numbers that count nothing), ``counted`` (who or what, what happened, where)
and ``amounts`` (the numbers of a sentence that count). ``mentions`` makes figures of them.
"""

from onrecord.figures.amounts.relatives import FEWER
from onrecord.figures.asked import counts_asked_for, counts_spoken_of, denies_any, without_windows
from onrecord.figures.mentions import Mention, counting_on, figures_in
from onrecord.figures.numbers.hedges import qualifier_called
from onrecord.figures.words.events import event_of

__all__ = [
    "FEWER",
    "Mention",
    "counting_on",
    "counts_asked_for",
    "counts_spoken_of",
    "denies_any",
    "event_of",
    "figures_in",
    "qualifier_called",
    "without_windows",
]
