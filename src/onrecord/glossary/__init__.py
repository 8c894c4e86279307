"""What Russian and Ukrainian words are called in English."""

from onrecord.glossary.glossing import Gloss, gloss_of
from onrecord.glossary.lookup import (
    common_words,
    in_english,
    is_common,
    is_misspelt,
    is_word,
    plain_term,
)
from onrecord.glossary.rows import glossary_version

__all__ = [
    "Gloss",
    "common_words",
    "gloss_of",
    "glossary_version",
    "in_english",
    "is_common",
    "is_misspelt",
    "is_word",
    "plain_term",
]
