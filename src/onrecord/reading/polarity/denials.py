"""Denials in languages of which nothing else is read: German, Spanish, Polish and others."""

import re

from onrecord.model import Polarity
from onrecord.text import fold, sentences
from onrecord.text.lists import word_set

_WORD = re.compile(r"[^\W\d_]+")
_DENYING = word_set(
    "nicht kein keine keinen keinem keiner keines niemand niemanden niemals nichts",
    "nunca jamas ningun ninguno ninguna nadie nao ninguem nenhum nenhuma",
    "aucun aucune nessun nessuno nessuna non niente",
    "nie nikt nigdy zaden zadna zadne zadnego zadnych nikdo nikdy zadny neni nejsou nebyl nebyla",
    "nema nije nisu niko nikad niciun nicio nimeni degil yok hicbir nem nincs",
    "nahi nahin tidak bukan",
    "geen niet nooit inte ingen inga aldrig ikke ingenting",
)
"""Words that deny wherever they stand: German, Spanish, French, Polish, Turkish, Dutch …"""
_PORTUGUESE = word_set(
    "nao uma foram pelo pela em dos das ao aos com mais milhoes brasil governo disse mil um na",
)
"""Words beside which 'no' is Portuguese for 'in the', and denies nothing."""
_AROUND = re.compile(
    r"(?<!\w)(?:n'|ne )\w+(?: \w+){0,2} (?:pas|plus|jamais|rien|personne)(?!\w)|"
    r"(?<!\w)(?:personne|rien|jamais) (?:n'|ne )|^\W*pas (?:de|d'|une?)(?!\w)"
)
"""'n'a pas livré'. 'N'a livré que 12' denies nothing: twelve they are."""
_LIE = re.compile(
    r"(?<!\w)(?:(?:es|e|este) (?:falso|mentira) que|falso che|faux que|ist (?:falsch|gelogen)|"
    r"(?:nieprawda|klamstwo),? ze|onwaar dat)(?!\w)|^\W*(?:falso|mentira|falsch|faux|fals[ae])\W*:"
)
_NOT_ONLY = re.compile(
    r"(?<!\w)(?:nicht|no|nao|non|nie|niet|inte|ikke) "
    r"(?:nur|solo|solamente|so|somente|apenas|seulement|soltanto|tylko|alleen|bara|kun)(?!\w)"
)
_CLAUSE = re.compile(r"[,;:]\s")
_THAT = re.compile(r"(?:dass|que|che|ze|dat|att|at|hogy)(?!\w)")
_LEAST_WORDS = 3


def denies_abroad(text: str) -> Polarity:
    """Whether the main clause denies; a second negation in it only stresses the first."""
    spans = sentences(text)
    folded = _NOT_ONLY.sub(" ", fold(spans[0].of(text) if spans else text))
    words = frozenset(_WORD.findall(folded))
    denying = _DENYING if words & _PORTUGUESE else _DENYING | {"no"}
    denied = any(_denies(clause, denying) for clause in _main_clauses(folded))
    return Polarity.NEGATED if denied else Polarity.AFFIRMED


def _denies(clause: str, denying: frozenset[str]) -> bool:
    if _AROUND.search(clause) or _LIE.search(clause):
        return True
    return not denying.isdisjoint(_WORD.findall(clause))


def _main_clauses(folded: str) -> list[str]:
    """The first clause, and the second if the first only leads to it: 'Stimmt es, dass'."""
    clauses = _CLAUSE.split(folded)
    lead = len(_WORD.findall(clauses[0])) < _LEAST_WORDS
    leads = len(clauses) > 1 and (lead or _THAT.match(clauses[1]) is not None)
    return clauses[: 1 + leads]
