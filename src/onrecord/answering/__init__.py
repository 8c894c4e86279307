"""Answering: the protocols it needs, the desk itself, and what it is made of."""

from onrecord.answering.accounts import NOTHING_ASKED, ONLY_LIKE, account_of, name_of
from onrecord.answering.desk import Answering
from onrecord.answering.desks import AnswerDesk, Ledger, Retriever
from onrecord.answering.news import News, Turn, Turned, news_of

__all__ = [
    "NOTHING_ASKED",
    "ONLY_LIKE",
    "AnswerDesk",
    "Answering",
    "Ledger",
    "News",
    "Retriever",
    "Turn",
    "Turned",
    "account_of",
    "name_of",
    "news_of",
]
