"""Folding for matching: the words that were meant, whatever letters they were written in."""

from onrecord.text.disguise import drawn_together, undisguised
from onrecord.text.forms import (
    Told,
    dense_form,
    dense_words,
    lexical_form,
    lexical_words,
    neat_words,
    taken_apart,
)
from onrecord.text.halves import whole_letters
from onrecord.text.latinised import in_cyrillic
from onrecord.text.letters import aligned, plain_letters
from onrecord.text.marks import split_name, tail_of, without_marks
from onrecord.text.sounds import sound, sound_alike
from onrecord.text.spans import Span, sentences, trimmed
from onrecord.text.words import fold, tokens, word_at

__all__ = [
    "Span",
    "Told",
    "aligned",
    "dense_form",
    "dense_words",
    "drawn_together",
    "fold",
    "in_cyrillic",
    "lexical_form",
    "lexical_words",
    "neat_words",
    "plain_letters",
    "sentences",
    "sound",
    "sound_alike",
    "split_name",
    "tail_of",
    "taken_apart",
    "tokens",
    "trimmed",
    "undisguised",
    "whole_letters",
    "without_marks",
    "word_at",
]
