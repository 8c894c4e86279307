"""A claim as documents of the word search: what it is found by, and what is kept of it."""

from dataclasses import dataclass
from functools import lru_cache

import tantivy

from onrecord.figures.numbers.numbered import numbered
from onrecord.finding import Findable
from onrecord.model import ENGLISH, ClaimId, Language
from onrecord.text import tokens
from onrecord_index.words.stems import grams, sounds, stem, stems

PASSAGE_LENGTH = 600
"""How many characters of a quoted passage are searched: more of it hurts."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The stems that are kept of a claim, with spaces between: of each text, and of its passage."""

    texts: tuple[str, ...]
    passage: str


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("claim", stored=True, tokenizer_name="raw", index_option="basic")
    for field in ("words", "passage"):
        builder.add_text_field(field, stored=True, tokenizer_name="whitespace", index_option="freq")
    for field in ("names", "grams", "sounds"):
        builder.add_text_field(field, tokenizer_name="whitespace", index_option="freq")
    builder.add_text_field("forms", tokenizer_name="whitespace", index_option="basic")
    return builder.build()


SCHEMA = _schema()
"""The fields of a document."""


def documents(findable: Findable) -> list[tantivy.Document]:
    """One document for each language a claim is worded in, so that none dilutes another."""
    languages = list(dict.fromkeys(text.language for text in findable.texts)) or [ENGLISH]
    return [_document(findable, language) for language in languages]


def claim_of(document: tantivy.Document) -> ClaimId:
    """Whose document it is."""
    return ClaimId(str(document.get_first("claim")))


def kept_of(document: tantivy.Document, before: Kept | None) -> Kept:
    """What is kept of the claim, with what another of its documents holds."""
    texts, passage = tuple(document.get_all("words")), " ".join(document.get_all("passage"))
    if before is None:
        return Kept(texts, passage)
    return Kept(before.texts + texts, f"{before.passage} {passage}")


def _document(findable: Findable, language: Language) -> tantivy.Document:
    document = tantivy.Document(claim=findable.claim_id)
    texts = [text.text for text in findable.texts if text.language == language]
    for text in texts:
        written = tokens(text)
        said = [stem(word, language) for word in numbered(written)]
        document.add_text("words", " ".join(said))
        document.add_text("forms", " ".join(written))
        if language != ENGLISH:
            document.add_text("grams", " ".join(grams(said)))
    document.add_text("names", _stemmed(" ".join(findable.names), language))
    document.add_text("passage", _stemmed(findable.passage[:PASSAGE_LENGTH], language))
    heard = sounds(" ".join((*texts, *findable.names)))
    document.add_text("sounds", " ".join(dict.fromkeys(heard)))
    return document


# The same few speakers are named in many claims.
@lru_cache(maxsize=1 << 12)
def _stemmed(text: str, language: Language) -> str:
    return " ".join(stems(text, language))
