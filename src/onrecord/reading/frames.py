"""The patterns of what people put around a claim, in English, Russian and Ukrainian."""

FRAMES = (
    (
        r"(?:so |but |and )?(?:is|was) (?:it|this|that) (?:really )?(?:true|correct|right|"
        r"real|a fact) that\b"
    ),
    r"(?:isn't|wasn't) it true that\b",
    r"(?:is|are) (?:it|they) saying that\b",
    (
        r"(?:can|could) (?:you|someone|anyone) (?:please |pls )?(?:check|verify|confirm|"
        r"tell me)(?: for me)?(?: if| whether| that| this)?\b:?"
    ),
    r"(?:please |pls )?(?:check|verify|confirm)(?: this| if| whether)\b:?",
    (
        r"(?:i|we) (?:just )?(?:heard|read|saw|was told|were told|got told)(?: somewhere|"
        r" online)? that\b"
    ),
    r"(?:they|people|some) (?:say|are saying|claim)(?: that)?\b",
    r"(?:someone|somebody|my \w+) (?:told me|sent me this|says|claims)(?: that)?\b:?",
    r"do you know (?:if|whether)\b",
    r"did you know that\b",
    r"true or false\b\W?",
    r"fact[ -]?check\b:?",
    r"breaking(?: news)?\b:",
    r"(?:а |и |так |это |вот )*правда ли(?: это)?,?(?: что| то,? что)?(?!\w)",
    r"(?:это |а )?правда,? что(?!\w)",
    r"верно ли,? что(?!\w)",
    r"(?:не )?правда ли,? что(?!\w)",
    (
        r"(?:подскажите|скажите|проверьте|можете проверить|можно проверить|проверь)(?:,? ?"
        r"пожалуйста)?(?:,? правда ли)?(?:,? ?что)?(?!\w)[:,]?"
    ),
    r"говорят,? (?:что|будто)(?!\w)",
    r"(?:я )?(?:слышал|слышала|читал|читала|прочитал|прочитала),? что(?!\w)",
    r"пишут,? что(?!\w)",
    r"срочно\b[:!]+",
    r"молния\b[:!]+",
    r"(?:а |і |та |це )*чи (?:це )?(?:правда|вірно|дійсно),? ?що(?!\w)",
    r"(?:це )?правда,? що(?!\w)",
    (
        r"(?:підкажіть|скажіть|перевірте|можете перевірити|перевір)(?:,? ?будь ?ласка)?(?"
        r":,? чи правда)?(?:,? ?що)?(?!\w)[:,]?"
    ),
    r"кажуть,? (?:що|ніби)(?!\w)",
    r"(?:я )?(?:чув|чула|читав|читала|прочитав),? що(?!\w)",
    r"пишуть,? що(?!\w)",
    r"терміново\b[:!]+",
)
"""What opens a sentence and leaves a claim behind it: 'is it true that'."""
EMPTY = (
    r"(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|dear)(?: \w+){0,3}",
    r"(?:many )?(?:thanks|thank you|thx|cheers)(?: \w+){0,5}",
    (
        r"(?:so |but |and |guys,? )?(?:is|are|was) (?:this|that|it|these|they)(?: \w+)? (?"
        r":true|real|legit|correct|right|fake|a hoax|genuine|so)(?: or (?:not|fake|false|"
        r"a hoax))?"
    ),
    (
        r"(?:true|real|really|seriously|true or false|fake|fact or fiction|right|wow|omg|"
        r"lol|what|wtf|hmm+)"
    ),
    (
        r"(?:can|could|would) (?:you|someone|anyone|u)(?: please| pls)? (?:check|verify|"
        r"confirm|help|explain)(?: \w+){0,4}"
    ),
    r"(?:please|pls)(?: \w+){0,5}",
    r"what do you think(?: \w+){0,4}",
    r"how are you(?: \w+){0,2}",
    r"any thoughts",
    r"(?:share|forward|pass|spread|retweet|rt)(?: \w+){0,7}",
    r"(?:i )?(?:saw|got|received|found) this(?: \w+){0,5}",
    r"(?:ok|okay|yes|no|yep|nope|sure|test|start|help)",
    (
        r"(?:привет|приветствую|здравствуйте|здравствуй|добрый (?:день|вечер)|доброе утро|"
        r"всем привет)(?: \w+){0,3}"
    ),
    r"(?:большое )?(?:спасибо|благодарю)(?: \w+){0,4}",
    (
        r"(?:а |и |ну )?(?:это )?(?:точно )?(?:правда|фейк|верно|неужели|серьезно)(?: ли)?"
        r"(?: это| или (?:нет|фейк|ложь))?"
    ),
    r"(?:это )?(?:фейк|правда)(?: или (?:нет|правда|фейк))",
    r"(?:пожалуйста )?(?:проверьте|проверь|подскажите|скажите)(?: \w+){0,4}",
    r"пожалуйста",
    r"(?:что|как) (?:вы )?(?:думаете|скажете|дела)(?: \w+){0,4}",
    r"(?:перешлите|поделитесь|репост|распространите)(?: \w+){0,6}",
    r"(?:да|нет|ок|ладно|ясно|понятно|ага|ужас|тест)",
    (
        r"(?:привіт|вітаю|добрий (?:день|вечір)|доброго (?:дня|ранку|вечора)|добридень)(?"
        r": \w+){0,3}"
    ),
    r"(?:щиро )?(?:дякую|спасибі)(?: \w+){0,4}",
    (
        r"(?:а |і |ну )?(?:чи )?(?:це )?(?:правда|фейк|невже|серйозно)(?: це| чи (?:ні|"
        r"фейк|брехня))?"
    ),
    r"(?:перевірте|перевір|підкажіть|скажіть)(?: \w+){0,4}",
    r"(?:будь ласка|прошу)(?: \w+){0,3}",
    r"(?:що|як) (?:ви )?(?:думаєте|скажете|справи)(?: \w+){0,4}",
    r"(?:перешліть|поширте|поділіться)(?: \w+){0,6}",
    r"(?:так|ні|ок)",
)
"""Sentences that only greet, thank, or ask for a check."""
