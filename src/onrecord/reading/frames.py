"""The patterns of what people put around a claim, in English, Russian and Ukrainian."""

_KIN = (
    r"(?:aunt|uncle|mom|mum|mother|dad|father|friend|neighbou?r|colleague|co-?worker|boss|teacher|"
    r"doctor|sister|brother|wife|husband|cousin|grandma|grandpa|grandmother|son|daughter)s?"
)
_KIN_RU = (
    r"(?:сосед|соседка|друг|подруга|тетя|тетка|дядя|мама|папа|отец|мать|брат|сестра|муж|жена|"
    r"коллега|знакомый|знакомая|бабушка|дедушка|врач|учитель|начальник|свекровь|теща)"
)
_KIN_UK = (
    r"(?:сусід|сусідка|друг|подруга|тітка|дядько|мама|тато|батько|брат|сестра|чоловік|дружина|"
    r"колега|знайомий|знайома|бабуся|дідусь|лікар|вчитель|начальник|свекруха|теща)"
)
GREETING = (
    r"(?:(?:hi|hello|hey|good (?:morning|afternoon|evening|day))"
    r"(?: (?:guys|all|everyone|everybody|there|bot|folks|team|friends|people))*|"
    r"guys|folks|(?:всем )?(?:привет|здравствуйте|здравствуй)(?: всем| бот)?|"
    r"добрый (?:день|вечер)|доброе утро|доброго (?:дня|вечера|времени суток)|друзья|ребята|"
    r"народ|"
    r"(?:всім )?(?:привіт|вітаю)(?: всім| бот)?|добрий (?:день|вечір)|доброго (?:ранку|вечора)|"
    r"друзі)"
)
"""What a message opens with before it comes to its claim."""
LINKS = r"(?:(?:also|and|but|so|plus|well|then|а еще|еще|также|и|но|а|ну|а ще|ще|також|і|та)[, ]+)?"
"""What ties a frame to the sentence before it."""
FRAMES = (
    (
        r"(?:is|was) (?:it|this|that) (?:really )?(?:true|correct|right|"
        r"real|a fact) that\b"
    ),
    (
        r"(?:is|are) (?:it|this|that|these) (?:a )?(?:true|real|fake|fact|hoax)"
        r"(?: or (?:not|fake|false|a hoax|true))?[?:,]+"
    ),
    r"(?:fake|true|real|fact) or (?:not|fake|false|fiction|true)\b\W+",
    r"is it a fact that\b",
    r"(?:i'm |i am |im )?not sure (?:if|whether) (?:this|it|that) is (?:true|real|correct),? but\b",
    r"(?:what|how) about this(?: one)?\b[:,]?",
    r"(?:no way|wow|omg|lol|apparently|(?:so|ok),? apparently|unbelievable)\b\W+",
    r"i (?:don't|do not|can't|cannot|cant|dont) believe (?:it|this)\b\W+",
    r"(?:pls|please|plz)? ?(?:tell me|let me know)(?: please| pls)?(?: if| whether| that)?\b[:,]?",
    r"(?:does |do )?(?:anyone|anybody|someone|you guys) know (?:if|whether)\b",
    r"any idea (?:if|whether)\b",
    (
        rf"(?:my|a|our|the) {_KIN}(?: of mine)?(?: works? [^.:,]{{0,40}}? and)?"
        r"(?: (?:he|she|they))?(?: just)? (?:told|tells?|sent|says?|said|forwarded|claims?)"
        r"(?: (?:me|us))?(?: this)?(?: that)?\b:?"
    ),
    r"(?:isn't|wasn't) it true that\b",
    r"(?:is|are) (?:it|they) saying that\b",
    (
        r"(?:can|could) (?:you|someone|anyone) (?:please |pls )?(?:check|verify|confirm|"
        r"tell me)(?: for me)?(?: if| whether| that| this)?\b:?"
    ),
    r"(?:please |pls |plz )?(?:check|verify|confirm)(?:(?: this| if| whether)\b:?|:)",
    (
        r"(?:i|we) (?:just )?(?:heard|read|saw|was told|were told|got told)(?: somewhere|"
        r" online)? that\b"
    ),
    r"(?:they|people|some) (?:say|are saying|claim)(?: that)?\b",
    r"(?:someone|somebody|my \w+) (?:told me|sent me this|says|claims)(?: that)?\b:?",
    r"do you know (?:if|whether)\b",
    r"did you know that\b",
    r"fact[ -]?check\b:?",
    r"breaking(?: news)?\b:",
    r"(?:а |и |так |это |вот )*правда ли(?: это)?,?(?: что| то,? что)?(?!\w)",
    r"(?:это |а )*правда,? что(?!\w)",
    r"верно ли,? (?:что|утверждение:?)(?!\w)",
    r"(?:действительно|правда) ли(?: это)?(?!\w)[:,]?",
    r"(?:это )?(?:фейк|правда|вранье|ложь|верно)(?: или (?:нет|фейк|правда|ложь|вранье))?[:?—-]+",
    r"(?:я )?не верю(?: в это)?[:,.!]+",
    r"не знаю,? (?:это )?правда(?: ли)?(?: это)?(?: или (?:нет|фейк))?,? но(?!\w)",
    r"(?:есть|появилась|ходит) (?:инфа|информация|слух),? что(?!\w)",
    r"(?:кто|кто-то|кто-нибудь) (?:знает|в курсе)(?!\w),?",
    rf"(?:мой|моя|мне|наш|наша)(?: тут)? {_KIN_RU} (?:мне )?\w{{3,12}}(?:,? что)?(?!\w)[:,]?",
    (
        r"мне (?:тут |только что )?(?:скинули|прислали|сказали|переслали|написали)"
        r"(?: (?:в|во|на|из) \w+)?(?:[:,] ?(?:что(?!\w))?| что(?!\w))"
    ),
    r"(?:не )?правда ли,? что(?!\w)",
    (
        r"(?:подскажите|скажите|проверьте|можете проверить|можно проверить|проверь)(?:,? ?"
        r"пожалуйста,?)?(?:,? правда ли)?(?:,? ?что)?(?!\w)[:,]?"
    ),
    r"говорят,? (?:что|будто)(?!\w)",
    r"(?:я )?(?:слышал|слышала|читал|читала|прочитал|прочитала),? что(?!\w)",
    r"пишут,? что(?!\w)",
    r"срочно\b[:!]+",
    r"молния\b[:!]+",
    r"(?:а |і |та |це )*чи (?:це )?(?:правда|вірно|дійсно),? ?що(?!\w)",
    r"(?:це |а )*правда,? що(?!\w)",
    r"чи (?:справді|дійсно|правда)(?: це)?(?!\w)[:,]?",
    r"(?:це )?(?:фейк|правда|брехня)(?: чи (?:ні|фейк|правда|брехня))?[:?—-]+",
    r"(?:я )?не вірю(?: в це)?[:,.!]+",
    r"не знаю,? (?:чи )?(?:це )?правда(?: це)?(?: чи (?:ні|фейк))?,? але(?!\w)",
    r"(?:є|з'явилася|ходить) (?:інфа|інформація|чутка),? що(?!\w)",
    r"(?:хто|хтось|хто-небудь) (?:знає|в курсі)(?!\w),?",
    rf"(?:мій|моя|мені|наш|наша)(?: тут)? {_KIN_UK} (?:мені )?\w{{3,12}}(?:,? що)?(?!\w)[:,]?",
    (
        r"мені (?:тут |щойно )?(?:скинули|надіслали|сказали|переслали|написали)"
        r"(?: (?:в|у|на|з) \w+)?(?:[:,] ?(?:що(?!\w))?| що(?!\w))"
    ),
    r"(?:увага|внимание|официально|офіційно|attention|urgent)\b[:!]+",
    (
        r"(?:підкажіть|скажіть|перевірте|можете перевірити|перевір)(?:,? ?будь ?ласка,?)?(?"
        r":,? чи правда)?(?:,? ?що)?(?!\w)[:,]?"
    ),
    r"кажуть,? (?:що|ніби)(?!\w)",
    r"(?:я )?(?:чув|чула|читав|читала|прочитав),? що(?!\w)",
    r"пишуть,? що(?!\w)",
    r"терміново\b[:!]+",
)
"""What opens a sentence and leaves a claim behind it: 'is it true that'."""
CLOSINGS = (
    (
        r"[,;—-]\s*(?:is (?:it|this|that|he|she) (?:true|right|correct|real|legit|fake|so)|true|"
        r"right|correct|really|fake)(?: or (?:not|fake|false|true))?\s*\?+"
    ),
    (
        r"[,;—-]\s*(?:(?:can|could) (?:you|someone|anyone) )?(?:please |pls )?"
        r"(?:check|confirm|verify)(?: (?:it|this|that))?(?: please| pls)?\s*\?*"
    ),
    r"[,;—-]\s*(?:lol|omg|any thoughts|thoughts)\W*",
    (
        r"[,;—-]\s*(?:это (?:так|правда|фейк|верно)|правда|верно|так ли это|правда ли это|фейк)"
        r"(?: или (?:нет|фейк|правда|ложь))?\s*\?+"
    ),
    (
        r"[,;—-]\s*(?:це (?:так|правда|фейк|вірно)|правда|вірно|чи правда(?: це)?|чи так це|фейк)"
        r"(?: чи (?:ні|фейк|правда|брехня))?\s*\?+"
    ),
    (
        r"(?:подписывайтесь|подпишитесь|підписуйтесь|підписуйтеся|підпишіться|subscribe)"
        r"(?: (?:на|to) (?:наш |our )?(?:канал|channel))?(?: [@\w]+)?\W*"
    ),
)
"""What closes a sentence behind its claim: ', is it true?', ', это так?'."""
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
    r"(?:no way|unbelievable|shocking)",
    r"i (?:don't|do not|can't|cannot|dont|cant) believe (?:it|this)",
    r"(?:fake|true|real) or (?:not|fake|false)",
    r"is (?:he|she) (?:right|correct|lying)",
    r"(?:lol|omg|ok|okay|haha+)(?: (?:lol|ok|okay|omg))*",
    r"(?:pls|plz|please) (?:check|verify|confirm)(?: \w+){0,3}",
    r"(?:кто|кто-нибудь|кто-то) (?:знает|в курсе)",
    r"(?:подтвердите|опровергните|подтверди)(?: \w+){0,3}",
    r"(?:хто|хтось|хто-небудь) (?:знає|в курсі)",
    r"(?:підтвердіть|спростуйте|підтверди)(?: \w+){0,3}",
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
