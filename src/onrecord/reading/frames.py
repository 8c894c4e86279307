"""Frames around a claim that have words of their own, beside runs of words that tell nothing."""

from onrecord.text.lists import word_set

FRAMES = (
    r"(?:what|how) about this(?: one)?\b[:,]?",
    r"(?:did|have) (?:you|u|ya|yall|y'all) (?:guys |all )?hear(?: that| about how)?\b",
    r"is it (?:so|the case|a fact|known|established) (?:that|if)\b",
    r"(?:does|do)? ?(?:anyone|anybody|someone|somebody|you guys) know (?:if|whether)\b",
    (
        r"who (?:was it (?:that|who) )?(?:has |had |is |was )?"
        r"(?:said|says|saying|told us|claimed|claims|claiming|stated|states|asserted|asserts|"
        r"reported|reports|announced|announces)(?: that\b|(?= \d))"
    ),
    (
        r"кто (?:это )?(?:сказал|говорил|говорит|заявил|заявлял|заявляет|утверждал|утверждает|"
        r"сообщил|сообщал|сообщает|объявил)а?,? что(?!\w)"
    ),
    (
        r"хто (?:це )?(?:сказав|казав|каже|говорив|говорить|заявив|заявляв|заявляє|стверджував|"
        r"стверджує|повідомив|повідомляв|повідомляє|оголосив),? що(?!\w)"
    ),
    r"(?:кто|кто-то|кто-нибудь|хто|хтось|хто-небудь) (?:знает|знає|в курсе|в курсі)(?!\w),?",
)
"""What opens a sentence and leaves a claim behind it, though it asks with a word of its own."""
OPENERS = (
    (
        r"(?:(?:(?:hot|my|cold|bad) take|(?:true|crazy|sad) story|(?:fun|quick|little known) fact|"
        r"(?:(?:fake news|scam|spoiler|news|hoax) )?alert|reminder|just in|"
        r"developing|exclusive|must (?:read|see|watch)|важно|эксклюзив|главное|важливо|"
        r"ексклюзив|головне|tl;? ?dr|"
        r"upd(?:ate)?(?: ?\d{1,2})?|апд(?:ейт)?|оновлено|обновлено|обновление|оновлення)\s*[:,—–-]|"
        r"tl;? ?dr(?!\w)|not gonna lie,?)"
    ),
    (
        r"(?:honestly |personally )?(?:i|we) (?:honestly |really |just )?"
        r"(?:think|believe|guess|reckon|bet)"
        r"(?: that\b|,| (?!(?:in|so|of|about|it|not|always)\b)(?=[a-z\d]))"
    ),
    r"apparently(?!\w),?",
    (
        r"(?:forwarded|переслано|пересилаю|пересылаю) "
        r"(?:many times|as received|как есть|багато разів)[:,—–-]?"
    ),
    r"(?:лично |особисто )?я (?:лично )?(?:думаю|считаю|полагаю|вважаю|гадаю),?(?: что| що)?(?!\w)",
    (
        r"(?:по-моему|на мой взгляд|по моему мнению|как по мне|имхо|по-моєму|як на мене|"
        r"на мою думку|як по мені|імхо)(?!\w),?"
    ),
)
"""What frames a claim only where nothing but light words stands before: 'Hot take:', 'I think'."""
LIGHT = word_set("so well and but ok okay also yes honestly personally ну так а и і й та")
CLOSINGS = (
    (
        r"[,;—-]\s*(?:is (?:it|this|that|he|she) (?:true|right|correct|real|legit|fake|so)|true|"
        r"right|correct|really|fake)(?: or (?:not|fake|false|true))?\s*\?+"
    ),
    (
        r"[,;—-]\s*(?:(?:can|could) (?:you|someone|anyone) )?(?:please |pls )?"
        r"(?:check|confirm|verify)(?: (?:it|this|that))?(?: please| pls)?\s*\?*"
    ),
    (
        r"[,;—-]\s*(?:(?:это|ето) (?:так|правда|фейк|верно)|правда|верно|так ли это|"
        r"правда ли это|фейк)"
        r"(?: или (?:нет|фейк|правда|ложь))?\s*\?+"
    ),
    (
        r",?\s(?:or|или|чи) (?:(?:is|are) (?:that|it|this|they) |это |це )?(?:just |all |просто )?"
        r"(?:talk|(?:a )?rumou?rs?|nonsense|fake|lies|a hoax|развод|вброс|утка|фейк|сплетни|"
        r"слухи|бред|брехня|вигадка|чутки|плітки|розводка)\W*$"
    ),
    r"(?<!что)(?<!що)\s(?:это|ето|це|то|так это) (?:правда|фейк|верно)\s*\?+",
    r"\sis (?:it|this|that) (?:true|right|correct|real|legit|so)(?: or (?:not|what))?\s*\?*",
    (
        r"[,;—-]\s*(?:це (?:так|правда|фейк|вірно)|правда|вірно|"
        r"чи правда(?: це)?|чи (?:так це|це так|це правда)|фейк)"
        r"(?: чи (?:ні|фейк|правда|брехня))?\s*\?+"
    ),
    (
        r"(?:подписывайтесь|подпишитесь|підписуйтесь|підписуйтеся|підпишіться|subscribe)"
        r"(?: (?:на|to) (?:наш |our )?(?:канал|channel))?(?: [@\w]+)?\W*"
    ),
)
"""What closes a sentence behind its claim: ', is it true?', ', это так?'."""
