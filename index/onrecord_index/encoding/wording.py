"""In which words the encoder is given a text: its own, or English ones.

An encoder that reads English alone is given Russian and Ukrainian word by word in English: what is
lost is grammar, of which such vectors hold little.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.asking import InPart
from onrecord.finding import FindableText
from onrecord.glossary import gloss_of
from onrecord.model import ENGLISH, OTHER, RUSSIAN, UKRAINIAN, Language
from onrecord_index.encoding.encoder import Encoder
from onrecord_index.encoding.forms import dense_words, key_of

_ENOUGH_KNOWN = 0.5
"""Where fewer of a question's words are known in English, its vector would mean little."""


def is_glossed(language: Language, encoder: Encoder) -> bool:
    """Whether the encoder is given texts in this language in English words."""
    return (
        language in (RUSSIAN, UKRAINIAN) and not encoder.reads(language) and encoder.reads(ENGLISH)
    )


def has_vectors(language: Language, encoder: Encoder) -> bool:
    """Whether stored texts in this language have a vector, as do those of which nobody named it."""
    return language == OTHER or encoder.reads(language) or is_glossed(language, encoder)


def stored_key(text: FindableText, encoder: Encoder) -> str:
    """The key under which the vector of a stored text is kept."""
    glossed = text.language if is_glossed(text.language, encoder) else None
    return key_of(text.text, glossed).hex()


def stored_form(text: FindableText, encoder: Encoder) -> str:
    """What the encoder is given for a stored text."""
    dense = dense_words(text.text)
    return gloss_of(dense, text.language).words if is_glossed(text.language, encoder) else dense


@dataclass(frozen=True, slots=True)
class Forms:
    """What the encoder is given for a question; nothing where it cannot read that.

    ``in_part`` says that it is not the question as it was asked, or that it is nothing.
    """

    texts: Sequence[str]
    in_part: InPart | None = None


def asked_forms(forms: Sequence[str], language: Language, encoder: Encoder) -> Forms:
    """The whole question and its sentences, in words that the encoder reads."""
    if encoder.reads(language) or not any(map(str.isalpha, "".join(forms))):
        return Forms(forms)
    glosses = [gloss_of(form, language) for form in forms if is_glossed(language, encoder)]
    if not glosses or glosses[0].known < _ENOUGH_KNOWN:
        return Forms((), InPart.LANGUAGE_UNREAD)
    return Forms([gloss.words for gloss in glosses], InPart.WORD_BY_WORD)
