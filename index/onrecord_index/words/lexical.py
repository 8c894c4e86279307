"""The word search: claims by the words that they share with a question."""

import math
import shutil
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Self

import tantivy

from onrecord.asking import Question
from onrecord.errors import StaleIndex
from onrecord.finding import Findable
from onrecord.model import ENGLISH, ClaimId, Language
from onrecord_index.words.complaints import DAMAGED, is_damage, reading, writing
from onrecord_index.words.documents import SCHEMA, Kept, claim_of, documents, kept_of
from onrecord_index.words.stems import EMPTY, glossed, grams, sounds, stem, stems
from onrecord_index.words.vocabulary import Vocabulary

_WEIGHTS = {"words": 1.0, "names": 0.25, "passage": 0.45, "grams": 0.25, "sounds": 0.4}
"""What a term that is shared counts, by the field of the claim in which it stands."""
_MOST_TERMS = 40
"""Of each field; the rarest of a long question tell enough."""
_COMMON = 0.2  # of all texts
_COMMON_FLOOR = 20
"""A term in more texts than these tells nothing: what the stop words of any language have."""

_LEAST = 0.1
"""The rarity of what nearly every text has: it tells nothing, and never tells against a claim."""
_REMEMBERED = 50_000  # terms, with the number of texts that have them
_MOST_CLAIMS = 20_000  # remembered by their place in the files
_HEAP = 64 * 1024 * 1024  # bytes, for what is written in one go


class Words:
    """Claims under their words; searching may go on in other threads during an update."""

    def __init__(self, index: tantivy.Index, directory: Path | None) -> None:
        self._index = index
        self._directory = directory
        self._searcher = index.searcher()
        self._counted = _Counted(self._searcher)
        self._vocabulary: tuple[Vocabulary | None, int] = (None, 0)

    @classmethod
    def build(cls, findables: Iterable[Findable], directory: Path | None = None) -> Self:
        """A word search over these claims, in an empty directory or in memory."""
        path = None if directory is None else str(directory)
        with writing():
            index = tantivy.Index(SCHEMA, path=path)
        words = cls(index, directory)
        words.update((), findables)
        return words

    @classmethod
    def open(cls, directory: Path) -> Self:
        """The word search whose files are in this directory; updates are written there."""
        return cls(tantivy.Index.open(str(directory)), directory)

    def update(self, removed: Collection[ClaimId], added: Iterable[Findable]) -> None:
        """Drop the removed claims, then take in the added ones, in one commit.

        Raises OSError where the disk has no room; then nothing was dropped or taken in.
        """
        with writing():
            writer = self._index.writer(heap_size=_HEAP, num_threads=1)
        for claim_id in removed:
            writer.delete_documents_by_term("claim", claim_id)
        for findable in added:
            for document in documents(findable):
                with writing():
                    writer.add_document(document)
        with writing():
            writer.commit()
            writer.wait_merging_threads()
        self._index.reload()
        self._searcher = self._index.searcher()
        self._counted = _Counted(self._searcher)

    def is_damaged(self) -> bool:
        """Whether the files are gone, or can no longer be opened."""
        if self._directory is None:
            return False
        try:
            with reading():
                tantivy.Index.open(str(self._directory))
        except StaleIndex:
            return True
        return False

    def save(self, directory: Path) -> None:
        """Put a complete copy of the files into a directory (only of a search kept in one)."""
        if self._directory is None:
            raise ValueError(
                "a word search in memory has no files to save: build it in a directory"
            )
        for file in sorted(self._directory.iterdir()):
            if file.is_file() and not file.name.endswith(".lock"):
                shutil.copyfile(file, directory / file.name)

    def close(self) -> None:
        """Let go of the files."""
        self._searcher = tantivy.Index(SCHEMA).searcher()
        self._counted = _Counted(self._searcher)

    def __len__(self) -> int:
        return int(self._searcher.num_docs)

    def search(self, question: Question, limit: int) -> list[tuple[ClaimId, float]]:
        """The claims that share the most telling words with the question, best first."""
        counted = self._counted
        best: dict[ClaimId, float] = {}
        with reading():
            query = self._query(question)
            for score, address in counted.searcher.search(query, max(limit, 1), count=False).hits:
                claim_id = counted.claim_of(address)
                best[claim_id] = max(score, best.get(claim_id, 0.0))
        return sorted(best.items(), key=lambda hit: (-hit[1], hit[0]))[:limit]

    def scores(self, question: Question, claim_ids: Collection[ClaimId]) -> dict[ClaimId, float]:
        """How well each of these claims meets the question's words; 0 where not at all."""
        return self._scored(self._query(question), claim_ids) if claim_ids else {}

    def quoted(self, question: Question, claim_ids: Collection[ClaimId]) -> dict[ClaimId, float]:
        """As ``scores``, but by the words of the passages alone, which count in full here."""
        said = self._telling("passage", stems(question.lexical, question.language))
        if not said or not claim_ids:
            return dict.fromkeys(claim_ids, 0.0)
        clauses = [(tantivy.Occur.Should, self._term("passage", *one)) for one in said]
        return self._scored(tantivy.Query.boolean_query(clauses), claim_ids)

    def kept(self, claim_ids: Collection[ClaimId]) -> dict[ClaimId, Kept]:
        """The stems kept of these claims, all languages together."""
        searcher = self._searcher
        texts: dict[ClaimId, Kept] = {}
        if not claim_ids:
            return {}
        with reading():
            found = searcher.search(self._these(claim_ids), 4 * len(claim_ids), count=False)
            for _, address in found.hits:
                document = searcher.doc(address)
                claim_id = claim_of(document)
                texts[claim_id] = kept_of(document, texts.get(claim_id))
        return texts

    @property
    def rarity(self) -> Callable[[str], float]:
        """The inverse document frequency of a stem; at least a tenth, as for what says nothing."""
        return self._counted.rarity

    def knows(self, word: str, language: Language) -> bool:
        """Whether the folded word, in any of its forms, occurs in a text."""
        return self._counted.texts_with("words", stem(word, language)) > 0

    def claims_with(self, word: str) -> int:
        """How many texts hold the folded word just as it is written."""
        return self._counted.texts_with("forms", word)

    def vocabulary(self) -> Vocabulary:
        """Every word as it is written in the texts, folded.

        It may be a little behind the texts: one new claim is no cause to gather all words anew.
        """
        gathered, claims = self._vocabulary
        held = len(self)
        if gathered is None or not 0.9 <= held / max(claims, 1) <= 1.1:
            with reading():
                gathered = Vocabulary(w for w, _ in self._searcher.terms_with_prefix("forms", ""))
            self._vocabulary = (gathered, held)
        return gathered

    def _these(self, claim_ids: Collection[ClaimId]) -> tantivy.Query:
        return tantivy.Query.term_set_query(SCHEMA, "claim", list(claim_ids))

    def _scored(self, query: tantivy.Query, claim_ids: Collection[ClaimId]) -> dict[ClaimId, float]:
        counted, scores = self._counted, dict.fromkeys(claim_ids, 0.0)
        these = tantivy.Query.const_score_query(self._these(scores), 0.0)
        among = tantivy.Query.boolean_query(
            [(tantivy.Occur.Must, these), (tantivy.Occur.Should, query)]
        )
        with reading():
            for score, address in counted.searcher.search(among, 4 * len(scores), count=False).hits:
                claim_id = counted.claim_of(address)
                scores[claim_id] = max(score, scores[claim_id])
        return scores

    def _query(self, question: Question) -> tantivy.Query:
        said = stems(question.lexical, question.language)
        clauses = [
            (tantivy.Occur.Should, self._term(field, term, weight * _WEIGHTS[field]))
            for field, terms in (
                ("words", said),
                ("names", said),
                ("passage", said),
                ("grams", () if question.language == ENGLISH else grams(said)),
                ("sounds", sounds(question.lexical)),
            )
            for term, weight in self._telling(field, terms)
        ] + [
            (tantivy.Occur.Should, query)
            for meant in glossed(question.lexical, question.language).values()
            if (query := self._any_of(meant)) is not None
        ]
        return tantivy.Query.boolean_query(clauses) if clauses else tantivy.Query.empty_query()

    def _telling(self, field: str, terms: Sequence[str]) -> list[tuple[str, float]]:
        """The rarest terms of the question that occur at all, each with its weight."""
        common = _COMMON * self._searcher.num_docs + _COMMON_FLOOR
        texts_with = self._counted.texts_with
        known = [
            (frequency, term, count)
            for term, count in Counter(terms).items()
            if 0 < (frequency := texts_with(field, term)) < common
        ]
        return [
            (term, 1.0 + 0.3 * (min(count, 4) - 1))
            for _, term, count in sorted(known)[:_MOST_TERMS]
        ]

    def _any_of(self, terms: Collection[str]) -> tantivy.Query | None:
        """The best of these terms that occurs, so that a word of another language counts once."""
        known = [term for term, _ in self._telling("words", sorted(terms))]
        found = [self._term("words", term, _WEIGHTS["words"]) for term in known]
        return tantivy.Query.disjunction_max_query(found) if found else None

    def _term(self, field: str, term: str, weight: float) -> tantivy.Query:
        query = tantivy.Query.term_query(SCHEMA, field, term, "freq")
        return query if weight == 1.0 else tantivy.Query.boost_query(query, weight)


class _Counted:
    """Counts looked up in one state, remembered: a message asks for hundreds of terms."""

    def __init__(self, searcher: tantivy.Searcher) -> None:
        self.searcher = searcher
        self._texts = int(searcher.num_docs)
        self._known: dict[tuple[str, str], int] = {}
        self._claims: dict[int, ClaimId] = {}
        self.rarity = lru_cache(_REMEMBERED)(self._rarity)

    def texts_with(self, field: str, term: str) -> int:
        key = field, term
        if (known := self._known.get(key)) is not None:
            return known
        if len(self._known) >= _REMEMBERED:
            self._known = {}
        try:
            counted = int(self.searcher.doc_freq(field, term))
        except BaseException as wrong:
            # Not ``reading``, which would take as long as counting does: there are hundreds.
            if is_damage(wrong):
                raise StaleIndex(DAMAGED) from wrong
            raise
        self._known[key] = counted
        return counted

    def claim_of(self, address: tantivy.DocAddress) -> ClaimId:
        """The claim of a document, remembered: opening one takes longer than finding it."""
        key = address.segment_ord << 32 | address.doc
        if (known := self._claims.get(key)) is not None:
            return known
        if len(self._claims) >= _MOST_CLAIMS:
            self._claims = {}
        claim_id = self._claims[key] = claim_of(self.searcher.doc(address))
        return claim_id

    def _rarity(self, stem: str) -> float:
        texts = self._texts
        if stem in EMPTY or not texts:
            return _LEAST
        held = min(self.texts_with("words", stem), texts)
        return max(math.log((texts - held + 0.5) / (held + 0.5)), _LEAST)
