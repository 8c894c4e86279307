"""What people only say to each other: thanks, plans, jokes, complaints to the bot."""

import re

_MILD = (
    r"\W*(?:(?:oh|if so|if yes|если да|якщо так|ok|okay|aw+|lol|great|perfect|wow|yes|yeah|hey|hi|"
    r"hello|so|and|well|sorry|guys|"
    r"girls|lads|mate|babe|morning|evening|all|everyone|"
    r"ой|ок|окей|ну|да|все|ага|так|а|и|что|привет|девочки|девчонки|ребята|пацаны|друзья|мам|мама|"
    r"пап|"
    r"та|і|й|що|привіт|дівчата|хлопці|друзі|мамо|тату|куме|кумо)\W+)*"
)
_THANKS = (
    r"(?:many |big |huge )?(?:thanks|thx|cheers)(?=\W*$|\W*[,!.] ?|"
    r" (?:a lot|a million|so much|again|mate|everyone|everybody|all|guys|love|for (?:the|your)))"
    r"|(?:thank you|ty)(?=\W*$|\W*[,!.] ?| (?:so|very|all|both|again|guys|for (?:the|your))(?!\w))"
    r"|(?:большое |огромное )?(?:спасибо|спс|пасиб\w*|благодарю)(?=\W*$|\W*[,!.] ?|"
    r" (?:большое|огромное|тебе|вам|всем|еще раз|(?:всем )?за (?:\w+ )?(?:помощь|ответ|"
    r"поздравлени\w*|"
    r"вечер)))"
    r"|(?:щиро |красно )?(?:дякую|дякуємо|спасибі)(?=\W*$|\W*[,!.] ?|"
    r" (?:тобі|вам|всім|усім|дуже|щиро|ще раз|за (?:\w+ )?(?:допомогу|відповідь|привітання|вечір)))"
)
_WISHED = (
    r"(?:с|з) (?:добрым|самым добрым|добрим) (?:утром|вечером|днем|ранком|вечором)"
    r"|(?:всем|вам|тебе|усім|всім|тобі) (?:\w+ ){0,2}(?:здоровья|добра|мира|счастья|удачи|"
    r"настроения|здоров'я|миру|щастя|удачі|настрою)"
    r"|(?:гарного|доброго|чудового|хорошего|прекрасного|отличного) (?:\w+ )?(?:дня|вечора|ранку|"
    r"тижня|настрою|вечера|утра|недели|настроения)"
    r"|(?:хай|нехай|пусть) (?:\w+ ){0,2}(?:день|ранок|вечір|тиждень|утро|вечер|неделя|год|рік)"
    r" (?:буде|будет)"
    r"|sleep (?:well|tight)|sweet dreams|have a (?:\w+ )?(?:day|night|evening|week|weekend|trip)"
    r"|happy \w*(?:birthday|easter|christmas|friday|monday|day)"
    r"|good night (?:all|everybody|everyone|love|my)|спокойной ночи|на добраніч"
    r"|i love (?:you|u)(?!\w)(?=\W|$)|proud of (?:you|u)"
    r"|(?:я )?(?:очень |дуже )?люблю (?:тебя|тебе)"
    r"|(?:sorry )?wrong (?:number|chat|group)|(?:ошибл|помилил)\w+ (?:номером|чатом)"
)
_TO_THE_BOT = (
    r"(?:this |the |you |hey )?(?:stupid |useless |dumb |silly |bloody )*bot (?:is|are|has)"
    r" (?:\w+ )?(?:slow|dumb|stupid|useless|broken|down|dead|asleep|stuck|crashed|frozen)"
    r"|(?:.* )?(?:stupid|useless|dumb|silly|worst|dumbest) bot(?!\w)"
    r"|why (?:do|are|is|does|did|don't|won't|can't) (?:you|this bot|the bot|it) (?:always |never |"
    r"not |so |take |keep |just )*(?:slow|long|answer|reply|repl|repeat|respond|ignor|sleeping)\w*"
    r"|(?:bot )?(?:you|this app|this bot|the bot) (?:still |just )?(?:never|don't|didn't|haven't|"
    r"doesn't|won't) (?:\w+ )?(?:answer|reply|help|work|understand)\w*"
    r"|how (?:do|can) i (?:make|get|switch|turn) you(?!\w)"
    r"|(?:ты|вы|ти|ви) (?:\w+ )?(?:никогда|опять|ніколи|знову|все время|весь час)? ?не "
    r"(?:отвеча(?:ешь|ете)|понима(?:ешь|ете)|відповіда(?:єш|єте)|розумі(?:єш|єте))"
    r"|(?:как|як) (?:переключить|выключить|перемкнути|вимкнути) (?:тебя|тебе|вас|бота)"
    r"|is there (?:an? )?(?:real |actual )?(?:human|person|operator|admin|anyone|anybody)"
    r" (?:here|there|i can|on)"
    r"|(?:stop|quit) (?:sending|repeating|asking|answering|spamming)(?: me)?(?!\w)"
    r"|i (?:already |just )?(?:wrote|asked|told|sent|texted) (?:you |it |this )*(?:\w+ times|twice|"
    r"already|before|yesterday)"
    r"|(?:этот |цей |наш )?бот (?:\w+ )?(?:висит|завис|тупит|лагает|глючит|молчит|спит|сломался|"
    r"сдох|умер|не (?:работает|отвечает|понимает)|"
    r"висить|тупить|глючить|мовчить|спить|зламався|здох|помер|не (?:працює|відповідає|розуміє))"
    r"(?!\w)"
    r"|(?:ты |ти |вы |ви )?(?:тупой|глупый|бесполезный|дурацкий|тупий|дурний|безглуздий) бот"
    r"|(?:почему|чего|чому|чого) (?:ты|вы|ти|ви) (?:\w+ ){0,3}?(?:отвеча|відповіда|повторя|"
    r"повторю|игнори|ігнору)\w*"
    r"|(?:(?:здесь|тут|у вас|есть|є|хоть|хоч) )*(?:живой|живые|жив[аі]|живий) (?:человек|люди|"
    r"людина|оператор)"
    r"|(?:позов|поклич|соедин|з'єднай|дай)\w* (?:мне |мені |с |з )?(?:человек|оператор|админ|людин|"
    r"адмін)\w*"
    r"|(?:я )?(?:уже |вже )?(?:\w+ )?(?:раза?|рази?|двічі|тричі|дважды|трижды)"
    r" (?:вам |тебе |тобі )?(?:писала?|писав|спрашивала?|спросила?|питав|питала)(?!\w)"
    r"|я (?:\w+ ){0,3}(?:двічі|тричі|дважды|трижды) (?:писала?|писав|питала?|питав|спрашивала?)"
)
_JOKES = (
    r"knock,? knock(?!\w)"
    r"|an? (?:\w+ ){1,4}(?:walks?|goes) into a (?:bar|pub)(?!\w)"
    r"|how many (?:\w+ ){1,4}does it take to (?:change|screw|replace)(?!\w)"
    r"|(?:анекдот|joke|жарт|шутка|внимание,? анекдот)(?: дня| of the day)?\s*[:.—–-]"
    r"|(?:заходит|заходить|захотів|входит|зайшов|зашел) (?:(?:як-то|как-то|якось|однажды) )?"
    r"(?:\w+ ){1,4}(?:в|у|до) бар(?:у|а)?(?!\w)"
    r"|(?:приходит|приходить|прийшов|пришел) (?:(?:как-то|якось) )?(?:\w+ ){1,2}(?:к|до) "
    r"(?:врачу|доктору|лікаря|стоматологу|стоматолога|психологу|психолога)(?!\w)"
    r"|(?:встречаются|зустрічаються|встретились|зустрілися|сидят|сидять) (?:два|две|двое|двоє|дві|"
    r"три) \w+"
    r"|[—–-] ?(?:доктор|официант|официантка|лікарю|докторе|офіціанте|рабинович|изя|сара|вовочка|"
    r"куме|кумо|штирлиц),"
    r"|(?:штирлиц|вовочка|колобок)(?: \w+){1,4}"
)
_RIDDLES = (
    r"(?:why (?:did|do|does|is|are|was|can't|don't) (?:the |an? )?\w+|"
    r"what (?:do you (?:call|get)|did the \w+ say)|почему \w+|чому \w+|что говорит \w+|"
    r"що каже \w+) .*\?"
)
_LAUGHS = (
    r"\U0001f602|\U0001f923|\U0001f639|\U0001f606|\U0001f605|(?<!\w)(?:lol|lmao|rofl|"
    r"a?ha(?:ha)+h?|а?ха(?:ха)+х?|(?:ok )?last one|ba ?dum ?tss|get it|i'll see myself out|"
    r"последняя|это была шутка|шучу|остання|жартую)(?!\w)"
)
_DAY = (
    r"(?:today|tonight|tomorrow|later|now|(?:on |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:at )?(?:the )?weekend|at \d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)"
)
_DAY_ABROAD = (
    r"(?:сегодня|завтра|вечером|утром|днем|потом|скоро|сьогодні|ввечері|увечері|зранку|вранці|"
    r"потім|скоро|(?:в|во|у|на) (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|"
    r"выходн\w+|понеділок|вівторок|середу|четвер|п'ятницю|суботу|неділю|вихідн\w+)|"
    r"(?:в|о|об|к) (?:\d{1,2}(?:[:.]\d\d)?|семь|восемь|шесть|пять|девять|десять|семи|восьми|шести|"
    r"сьомій|восьмій|шостій|п'ятій|дев'ятій)(?!\w)|на (?:дачу|дачі|даче|ужин|обед|вечерю|обід|"
    r"рыбалку|рибалку|шашлык\w*|шашлик\w*))"
)
_ERRANDS = (
    r"(?:bring|pick up|pick|grab|fetch|call|ring|text|phone|lend|borrow|drop|join|wait|feed|walk|"
    r"cook|bake|come|pop|help (?:me|us)|give me|send me|meet)"
)
_GOING = r"(?:coming|going out|free|home|up for|around|awake|still on|joining|meeting|ready|in for)"
_SOMEBODY = (
    r"(?:does |do |has |have |can |could |would )?(?:anyone|anybody|someone|somebody|any of you)"
)
_PETS = r"(?:\w+ ){0,2}(?:kittens?|cats?|pupp(?:y|ies)|dogs?)"
_LOST = rf"(?:{_PETS}|(?:\w+ )?(?:keys?|wallet|phone|gloves?|umbrella|scarf|backpack))"
_LOST_ABROAD = (
    r"(?:пропал[аи]?|потерял(?:ась|ся|а|и)?|нашл(?:ась|и|а)|нашелся|нашел|зник(?:ла|ли|)|"
    r"загубил(?:ася|ась|а|и)|загубився|знайшл(?:ась|ася|и|а)|знайшов(?:ся)?) (?:\w+ )?"
    r"(?:кошка|кот|кота|кошку|котенок|собака|собаку|пес|щенок|ключи|кошелек|телефон|зонт|"
    r"кішка|кіт|кішку|кошеня|собаку|цуценя|ключі|гаманець|парасолька)"
    r"(?:,? (?:кто|хто|если|якщо) (?:увидит|найдет|побачить|знайде|увидите|найдете|побачите|"
    r"знайдете))?"
)
_PLANS = (
    rf"(?:are|r) (?:you|u|ya|we) (?:all |guys |still )*{_GOING}(?!\w)"
    rf"|(?:can|could|will|would) (?:you|u|ya) (?:please |pls )?{_ERRANDS}(?!\w)"
    r"|(?:shall|should) we (?:just )?(?:meet|order|cook|bake|bring|go (?:out|to)|grab|watch|eat)"
    r"(?!\w)|shall (?:i|we)(?!\w)"
    r"|let's (?:meet|go (?:to|for|out)|grab|have (?:a )?(?:dinner|lunch|coffee|drinks?|beer)|order)"
    r"(?!\w)"
    rf"|{_SOMEBODY} (?:here |else )*(?:(?:got|have|has) (?:an? )?(?:spare|extra|old|ladder|drill|"
    r"charger|lift|bike|tent|ticket)|want(?:s)? (?:a|some|to come|to join)|need a (?:lift|ride)|"
    r"(?:up|free) for|fancy|fancies|lend me|seen my|coming (?:to|with))(?!\w)"
    rf"|(?:ok )?see (?:you|u|ya) (?:there|all|at|in|{_DAY})(?!\w)"
    r"|(?:i'm |i am )?running late(?!\w)"
    r"|(?:i'm|i am) (?:on my way|almost there|outside|nearly there)(?!\w)"
    r"|(?:sorry )?(?:i )?(?:can't|cannot|won't) (?:make it|come)(?!\w)"
    r"|what time (?:are|r|do|shall|will|should) (?:you|u|we|i)(?!\w)"
    r"|(?:where are|where r|how are) (?:you|u)(?=\W*$|\W*[?,!.]| guys| now)"
    r"|(?:you're|you are|everyone's|everyone is) (?:all )?(?:invited|welcome) (?:to|for|on|at)"
    r"(?: (?:our|my|mine|ours|us)(?!\w))"
    r"|(?:please |do )?(?:come|pop) (?:over|round|along)(?!\w)"
    rf"|(?:pls |please )?call me (?:when|back|if|{_DAY})(?!\w)"
    rf"|who(?:'s| is) (?:bringing|cooking|coming|in|up for|joining)(?!\w)"
    r"|selling (?:my|our|an?|two|some|\d) .*(?:dm|message|call|text|pm) me(?!\w)"
    rf"|(?:lost|found) (?:my|our|an?|some) {_LOST}(?!\w)|free {_PETS} to (?:an? )?good home"
)
_TAKEN = (
    r"(?:захвати|возьми|купи|привези|принеси|забери|приходи|приезжай|позвони|набери|заходи|заезжай|"
    r"подожди|жди|поставь|разбуди|покорми|закинь|отвези|встреть|"
    r"захопи|візьми|привези|принеси|забери|приходь|приїжджай|подзвони|набери|заходь|заїжджай|"
    r"почекай|чекай|постав|розбуди|погодуй|закинь|відвези|зустрінь)(?!\w)"
)
_SHALL_WE = (
    r"(?:пойдем|идем|едем|поедем|поехали|пошли|сходим|встречаемся|встретимся|созвонимся|гуляем|"
    r"погуляем|берем|печем|испечем|готовим|закажем|заказываем|соберемся|собираемся|"
    r"ходімо|йдемо|підемо|їдемо|поїдемо|поїхали|пішли|зустрічаємось|зустрінемось|гуляємо|"
    r"погуляємо|беремо|печемо|спечемо|готуємо|замовимо|замовляємо|зберемось|збираємось)(?!\w)"
)
_PLANS_ABROAD = (
    rf"{_TAKEN}"
    rf"|не (?:забудь|забудьте) (?:\w+ )?(?:зонт|ключи|ключі|шапку|телефон|парасольку|куртку|"
    r"паспорт|зарядку)(?!\w)"
    rf"|(?:\w+,? )?(?:ты|вы|ти|ви) (?:\w+ )?{_DAY_ABROAD}"
    r"|(?:ты|вы|ти|ви) (?:где|де|дома|вдома|спишь|спиш|скоро)(?=\W*$|\W*[?,!.]| )"
    r"(?! (?:жив|был|бачи|виде)\w*)"
    rf"|{_SHALL_WE}.*{_DAY_ABROAD}|{_SHALL_WE}.* (?:или|чи) (?:\w+ ){{0,3}}?(?:{_SHALL_WE}|как|як)"
    rf"|{_DAY_ABROAD} {_SHALL_WE}"
    rf"|давай(?:те)? (?:\w+ )?(?:{_DAY_ABROAD}|{_SHALL_WE}|созвон\w+|встрет\w+|зустрін\w+)"
    r"|(?:приходите|приходьте|приезжайте|приїжджайте|заходите|заходьте) (?:к нам|до нас|в гости|"
    r"у гості|в гості)(?!\w)"
    r"|(?:кто-нибудь|кто-то|хтось|хто-небудь) (?:\w+ )?(?:одолжит|подвезет|позичить|підвезе|"
    r"едет со мной|хочет со мной)(?!\w)"
    rf"|(?:сможешь|можешь|зможеш|можеш) (?:\w+ )?(?:забрать|забрати|привезти|подвезти|підвезти|"
    r"купить|купити|помочь|допомогти|захватить|захопити|зайти|заехать|заїхати|прийти)(?!\w)"
    r"|(?:мам|мама|мамо|пап|тату|я),? (?:я )?(?:\w+ )?(?:задержусь|затримаюсь|опаздываю|опоздаю|"
    r"спізнююсь|запізнюсь|уже еду|вже їду|йду вже|иду уже|вже йду|уже иду)(?!\w)"
    r"|(?:\w+ )?(?:йду|иду|еду|їду) (?:уже|вже)(?!\w)"
    rf"|(?:кто|хто) (?:\w+ )?{_DAY_ABROAD} (?:на|в|до|у)(?!\w)"
    r"|(?:кто|хто) (?:принесет|принесе|испечет|спече|купит|купить|зайдет|зайде|польет|поллє)(?!\w)"
    r"|(?:отдам|віддам) (?:\w+ )+(?:в|у) (?:добрые|хорошие|добрі|гарні) руки"
    rf"|{_LOST_ABROAD}(?!\w)"
    r"|не (?:опаздывай|опаздывайте|запізнюйся|запізнюйтесь|запізнюйтеся)(?!\w)"
)
_SAID = re.compile(rf"{_MILD}(?:{_THANKS}|{_WISHED}|{_TO_THE_BOT}|{_PLANS}|{_PLANS_ABROAD})(?!\w)")
_JOKE = re.compile(rf"\W*(?:{_JOKES})")
_DIALOGUE = re.compile(r"(?:^|[:.!?]\s)(?:[—–-] [^—–]{2,80}[.!?…]\s*){3,}$")
"""Three turns of a talk between two in one message are told for fun."""
_RIDDLE = re.compile(rf"{_MILD}(?:{_RIDDLES})")
_LAUGH = re.compile(_LAUGHS)


def behind_talk(folded: str) -> str | None:
    """What a folded sentence tells behind its thanks, wish, plan or scolding; None without any."""
    said = _SAID.match(folded)
    return folded[said.end() :] if said else None


def jokes(folded: str) -> bool:
    """Whether a folded message opens like a joke, or is a riddle that its writer laughs at."""
    if _JOKE.match(folded) or _DIALOGUE.search(folded):
        return True
    return _RIDDLE.match(folded) is not None and _LAUGH.search(folded) is not None
