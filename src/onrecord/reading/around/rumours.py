"""Questions naming a rumour by its subject: 'is the story about X real?', 'слух о X, правда?'."""

import re

from onrecord.text import aligned

_LONGEST = 240
_TRUE = (
    r"(?:an? )?(?:true|real|legit|genuine|accurate|correct|right|fake|false|wrong|hoax|lie|scam|"
    r"rumou?r|nonsense|(?:real )?thing)"
)
_HINT = re.compile(
    r"rumou?r|stor(?:y|ies)|news|claim|report|thing|gossip|talk|message|video|post|"
    r"слух|новост|новин|чутк|истори|історі|инф|інф|сообщени|повідомлен|пост|видео|відео|разговор|"
    r"розмов|правда"
)
_NOUN = (
    r"(?:(?:rumou?r|storie|claim|report|thing|message|video|post)s?|story|news|gossip|talk)"
    r"(?: (?:going a?round|online|circulating|i (?:saw|heard|read)))? (?:about|of|regarding)"
)
_ENGLISH = re.compile(
    rf"\W*(?:(?:so|and|but|hey|hi|ok|bot|well) |, )*"
    r"(?:(?:can|could) (?:someone|anyone|you) (?:please )?(?:tell me|confirm|check) "
    r"(?:if|whether) )?(?P<asks>(?:is|are|was|were) )?"
    rf"(?:there (?:any|some) truth (?:to|in|behind) )?"
    rf"(?:(?:the|this|that|these|those|all) )*{_NOUN} (?P<claim>.+?)"
    rf"(?:(?:,| -| —| –)? ?(?:is|are|was|were) (?:it |that |this |they )?| )"
    rf"(?:(?:actually|really|even|indeed) )*{_TRUE}(?: or(?: \w+){{1,4}})?\W*"
)
_TRUTH_TO = re.compile(
    rf"\W*(?:(?:so|and|but) )*(?:is|was) there (?:any|some) truth (?:to|in|behind) "
    rf"(?:(?:the|this|that|these|those|all) )*{_NOUN} (?P<claim>.+)"
)
_TRUTH_TO_A_CLAIM = re.compile(
    r"\W*(?:(?:so|and|but) )*(?:is|was) there (?:any|some) truth (?:to|in|behind) "
    r"(?:the|this|that|these|those|all|a) (?:claim|rumou?r|report|theory|idea)s?(?: that)? "
    r"(?!(?:about|of|regarding|by|from) )(?P<claim>.+)"
)
"""'Is there any truth to the claim they shut the zoo?'."""
_ABROAD = re.compile(
    r"\W*(?:(?:а|ну|и|і|й|вот|ось|это|це|чи|этот|эти|ця|ці|эта) )*(?:правда ли |чи правда )?"
    r"(?:слух|новост|новин|чутк|истори|історі|инф|інф|сообщени|повідомлен|пост|видео|відео|разговор|"
    r"розмов)\w{0,6} (?:о|об|обо|про|насчет|щодо) (?P<claim>.+?)"
    r"(?:(?:,| -| —| –)? ?(?:(?:так )?(?:это|це) )?|[ ,]+)"
    r"(?:чи )?(?:правда|фейк|верно|вірно|правдив\w{1,3}|реальн\w{1,3}|так|брехня|ложь|вброс|вкид)"
    r"(?: ли)?(?: (?:или|чи) \w+)?\W*\?\W*"
)
_IS_IT_SO = re.compile(
    r"\W*(?:(?:а|ну|это|це|чи) )*правда(?: ли)? (?:про|насчет|щодо) (?P<claim>.+?)\W*\?\W*"
)
_LEAST_LEFT = 2


def without_rumour(sentence: str) -> str:
    """What the rumour is about, where a sentence only asks whether one is so."""
    if len(sentence) > _LONGEST:
        return sentence
    folded, places = aligned(sentence)
    if _HINT.search(folded) is None:
        return sentence
    for asked in (_TRUTH_TO, _TRUTH_TO_A_CLAIM, _ENGLISH, _ABROAD, _IS_IT_SO):
        found = asked.fullmatch(folded)
        if found and (asked is not _ENGLISH or found["asks"] or folded.rstrip().endswith("?")):
            claim = sentence[places[found.start("claim")] : places[found.end("claim") - 1] + 1]
            return claim if len(claim.split()) >= _LEAST_LEFT else sentence
    return sentence
