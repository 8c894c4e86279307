"""Reads a message: its questions, each with language, figures, polarity and search forms."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from onrecord.asking import Heard, Question, Voice
from onrecord.figures import figures_in, without_windows
from onrecord.figures.counted.happening import attending
from onrecord.figures.mentions import Mention
from onrecord.language import language_of
from onrecord.model import OTHER, Language, Polarity
from onrecord.reading.apart import in_whole_words
from onrecord.reading.around.chatter import has_content, without_chatter
from onrecord.reading.around.clearing import cleared
from onrecord.reading.around.outlets import outlet_in
from onrecord.reading.around.voices import voices_in
from onrecord.reading.pieces.carrying import told_in_full
from onrecord.reading.pieces.clauses import joined_to_last
from onrecord.reading.pieces.going_on import in_full
from onrecord.reading.pieces.headings import at_the_scene, place_above, placed_below, scene_of
from onrecord.reading.pieces.leftover import Leftover
from onrecord.reading.pieces.parting import pieces_of, sentences_apart, without_courtesy
from onrecord.reading.pieces.small_talk import is_small_talk
from onrecord.reading.polarity.denials import denies_abroad
from onrecord.reading.polarity.negating import polarity_of
from onrecord.text import (
    Span,
    Told,
    dense_words,
    in_cyrillic,
    lexical_words,
    neat_words,
    sentences,
    taken_apart,
)
from onrecord.text.keyboard import retyped

MOST_QUESTIONS = 8
"""Questions that are answered at once; what is beyond is left out, and said so."""
_LONG = 400
"""Characters above which the sentences of a question are searched beside the whole."""
_MOST_SENTENCES = 24
_TELLS_LANGUAGE = 4
"""Words from which a piece tells its own language, whatever it stands in."""
_LONGEST_MESSAGE = 20_000
_CYRILLIC = re.compile("[а-яА-Я]")
_POST = 3
"""From this many sentences on it is a post, and not a claim with a comment on it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The questions in a message, and whether some were left out."""

    questions: tuple[Question, ...]
    cut: bool = False
    apart: tuple[Question, ...] = ()
    """The sentences of the one question, where each may be a claim on its own."""


def read(heard: Heard) -> Reading:
    """The claim-sized questions in the message, at most as many as are answered at once."""
    shown = heard.text[:_LONGEST_MESSAGE]
    short = replace(heard, text=cleared(shown))
    if is_small_talk(short.text):
        return Reading(())
    told = taken_apart(short)
    known = replace(short, author=told.author, handle=told.handle, said_on=told.said_on)
    pieces, more = pieces_of(short.text, MOST_QUESTIONS)
    whole = language_of(in_cyrillic(told.words), written=short.text)
    questions = _each(known, pieces, whole, shown)
    if [piece.of(short.text) for piece in pieces] == [short.text.strip()]:
        questions = tuple(replace(question, text=shown.strip()) for question in questions)
    single = sentences_apart(short.text, MOST_QUESTIONS) if len(questions) == 1 else ()
    cut = more or len(heard.text) > _LONGEST_MESSAGE
    return Reading(questions, cut, _each(known, single, whole, shown))


def _each(
    heard: Heard, pieces: Sequence[Span], whole: Language, shown: str
) -> tuple[Question, ...]:
    """The pieces as questions in their order, each shown as it was written."""
    asked, left = list[Question](), Leftover()
    scene = scene_of(heard.text[: pieces[0].start]) if len(pieces) > 1 else ""
    texts = [at_the_scene(piece.of(heard.text), scene) for piece in pieces]
    joined = joined_to_last(heard.text, pieces)
    for piece, text, goes_on in zip(pieces, told_in_full(texts, joined), joined, strict=True):
        if question := _asked(replace(heard, text=text), whole, left.before(text)):
            question = left.completes(question, text, joined=goes_on)
            told = piece if len(pieces) < 2 else without_courtesy(heard.text, piece)
            asked.append(replace(question, text=told.of(shown).strip()))
        left = left.after(text, question)
    return tuple(asked)


def claims_in(heard: Heard) -> tuple[Question, ...]:
    """The claim-sized questions in the message; none where there is nothing to look up."""
    return read(heard).questions


def question_of(
    text: str, said_on: date | None = None, language: Language | None = None
) -> Question:
    """The text taken as one question, whatever is in it."""
    heard = Heard(retyped(text[:_LONGEST_MESSAGE]), said_on=said_on)
    told = _apart(heard)
    question = _question(heard, told, language or language_of(told.words, written=heard.text))
    return replace(question, text=text[:_LONGEST_MESSAGE].strip())


def _asked(heard: Heard, whole: Language, before: str) -> Question | None:
    """The piece as a question, without chatter; None where nothing else is in it.

    A question that continues another ('How many have left? And Poland?') is completed.
    """
    told = _apart(heard)
    words, voices = without_chatter(told.lines), voices_in(told.lines)
    # 'What does the WHO say?': as a name it tells something.
    if not (has_content(words) or any(voice.certain for voice in voices)):
        return None
    language = language_of(words, whole, heard.text)
    if whole == OTHER:  # 'Stimmt es, dass …' may hold all that tells of a language.
        language = OTHER if language_of(told.words, whole, heard.text) == OTHER else language
    if before:
        words = in_full(words, without_chatter(_apart(Heard(before)).lines))
    told = replace(told, words=words)
    heard = replace(heard, outlet=heard.outlet or outlet_in(told.lines))
    short = len(words.split()) < _TELLS_LANGUAGE
    question = _question(heard, told, whole if language == OTHER and short else language)
    return replace(question, voices=_voices(voices or voices_in(words), question))


def _voices(found: Sequence[Voice], question: Question) -> tuple[Voice, ...]:
    """Whose statements are asked for; what counts something is a claim if it may be one."""
    return tuple(voice for voice in found if not (voice.loose and question.figures))


def _apart(heard: Heard) -> Told:
    """The message taken apart, with words in whole, and Russian in Latin letters in Cyrillic."""
    told = taken_apart(heard)
    words, lines = map(in_whole_words, (told.words, told.lines))
    return replace(told, words=in_cyrillic(words), lines=in_cyrillic(lines))


def _question(heard: Heard, told: Told, language: Language) -> Question:
    """A question, searched for by the words that tell something."""
    searched = taken_apart(
        replace(
            heard, text=told.words, author=told.author, handle=told.handle, said_on=told.said_on
        )
    )
    mentions = figures_in(told.words, language, told.said_on)
    above = place_above(told.words) if mentions else ""
    told_of = attending([mention.figure for mention in mentions], told.words)
    figures = without_windows(told_of, told.words, language, told.said_on)
    return Question(
        text=heard.text.strip(),
        language=language,
        dense=dense_words(searched),
        lexical=lexical_words(searched),
        figures=tuple(placed_below(figure, above) for figure in figures),
        polarity=_polarity(_telling(told.words, mentions), language),
        said_on=told.said_on,
        sentences=_sentences(told.words),
    )


def _polarity(words: str, language: Language) -> Polarity:
    """The polarity of the words, in languages of ours and in some others."""
    if language == OTHER and _CYRILLIC.search(words) is None:
        return denies_abroad(words)
    return polarity_of(words)


def _telling(words: str, mentions: Sequence[Mention]) -> str:
    """The words that tell what is asked; of a long post the sentence with the first count."""
    spans = sentences(words)
    counts = (one.start for one in mentions if one.figure.event or one.figure.population)
    first = next(counts, None)
    if first is None or len(spans) < _POST:
        return words
    return next((span.of(words) for span in spans if span.start <= first < span.end), words)


def _sentences(words: str) -> tuple[str, ...]:
    if len(words) <= _LONG:
        return ()
    spans = sentences(words)[:_MOST_SENTENCES]
    forms = (neat_words(span.of(words)) for span in spans)
    return tuple(form for form in forms if len(form) > 15)
