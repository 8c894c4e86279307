"""A question whose misspelt and disguised words are put right by the words the index knows."""

from dataclasses import replace

from onrecord.asking import Question
from onrecord.text import undisguised
from onrecord_index.lexical import Words


def repair(question: Question, words: Words) -> Question:
    """The question with unknown words mended where the index's vocabulary knows them."""

    def known(word: str) -> bool:
        return words.knows(word, question.language)

    dense = undisguised(question.dense, known)
    if dense == question.dense:
        return question
    return replace(question, dense=dense, lexical=undisguised(question.lexical, known))
