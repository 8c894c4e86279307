"""Numbers, hedges, units and periods as people write them in English, Russian and Ukrainian."""

from onrecord.figures.asked import counts_asked_for, counts_spoken_of, denies_any
from onrecord.figures.mentions import Mention, figures_in
from onrecord.figures.relatives import FEWER

__all__ = ["FEWER", "Mention", "counts_asked_for", "counts_spoken_of", "denies_any", "figures_in"]
