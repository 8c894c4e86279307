"""Frames of tiplines, chains and copied posts, with words of their own."""

import pytest

from onrecord.asking import Heard
from onrecord.model import OTHER, Polarity
from onrecord.reading import claims_in

ENGLISH = "the port of Velmora was sold for 3 million dollars"
RUSSIAN = "порт Вельморы продали за 3 миллиона долларов"
UKRAINIAN = "порт Вельмори продали за 3 мільйони доларів"


@pytest.mark.parametrize(
    ("frame", "claim"),
    [
        ("Does anyone here happen to know if it's true {}", ENGLISH),
        ("On the radio they said {}", ENGLISH),
        ("Two things my brother keeps going on about: {}", ENGLISH),
        ("Пишут сразу две новости: {}", RUSSIAN),
        ("I have two questions: is it true that {}", ENGLISH),
        ("Маю два питання: {}", UKRAINIAN),
        ("Говорили по радіо, {}", UKRAINIAN),
        ("Do you happen to know if {}?", ENGLISH),
        ("um uh I wanted to ask if {} is that actually true thanks bye", ENGLISH),
        ("um you know they said that {} I mean is that a real thing", f"{ENGLISH} where you are"),
        ("ну короче э {} ты не знаешь это правда", RUSSIAN),
        ("How come nobody is reporting that {}?", ENGLISH),
        ("Been seeing this all over TikTok, but {}?", ENGLISH),
        ("Hi, I got this on my family group. They are saying {}. Is it real?", ENGLISH),
        ("someone in my building saying {}?? scam or real", ENGLISH),
        ("My mother got this: {}. She believes it.", ENGLISH),
        ("*** MUST READ *** A doctor from Lissen has shared this: {}", ENGLISH),
        ("Fwd: Fwd: RE: You won't believe this!! {}", ENGLISH),
        ("Please be careful, {}", ENGLISH),
        ("My question is the following: {}?", ENGLISH),
        ("Hey @orvin is it a fact that {}?", ENGLISH),
        ("so yeah I was talking to my landlord and he goes {}", ENGLISH),
        ("{} I don't know if that's right", ENGLISH),
        ("{}, apply link https://link.example/a", ENGLISH),
        ("{}\nSource: Lissen Post, 4 Feb 2024", ENGLISH),
        ("{}\nLIVE 14:32", ENGLISH),
        ("I can't believe nobody is talking about how {}", ENGLISH),
        ("Got this from my daughter's school group, is it legit: {}", ENGLISH),
        ("my dad swears up and down that {} lol", ENGLISH),
        ("Isn't it true that {}?", ENGLISH),
        ("yeah so hi um I wanted to ask there's this thing going round that {}", ENGLISH),
        ("Hello team, my name is Karl and I teach history. I wonder: {}? Best, Karl", ENGLISH),
        ("{}. Debunked or not?", ENGLISH),
        ("BREAKING 🇵🇰 | {}", ENGLISH),
        ("Namaste, kindly check this viral message. It says that {}", ENGLISH),
        ("saw on insta that {}, legit?", ENGLISH),
        ("EDIT: {}", ENGLISH),
        ("Per multiple reports: {}", ENGLISH),
        ("Someone in the PTA chat is adamant that {}", ENGLISH),
        ("I can't find anything about this online: {}", ENGLISH),
        ("{}, surely not?", ENGLISH),
        ("{} but I'm not sure", ENGLISH),
        ("{}\n🔹 Больше новостей — @orlan_live\n🔹 Прислать фото — @ol_bot", RUSSIAN),
        ("Видела объявление в подъезде: {}. Это развод?", RUSSIAN),
        ("Брат жены водитель скорой, говорит {}", RUSSIAN),
        ("Пишут, что {}. Кто-нибудь проверял?", RUSSIAN),
        ("Ну і як вам таке: {}", UKRAINIAN),
        ("Кажуть {} але я не впевнена", UKRAINIAN),
        ("Not gonna believe this until someone shows proof: {}", ENGLISH),
        ("Has anyone else noticed that {}?", ENGLISH),
        ("my flatmate reckons that {}", ENGLISH),
        ("I work in a care home and we've been told {}. This is disgusting!!", ENGLISH),
        ("Sharing as received: {}", ENGLISH),
        ("somebody put a leaflet through my door that says {}", ENGLISH),
        ("Только что передали по радио: {}", RUSSIAN),
        ("можешь глянуть, не фейк ли: {}", RUSSIAN),
        ("{}?! Это точно не утка?", RUSSIAN),
        ("{}, но я в это не верю", RUSSIAN),
        ("Отец одноклассника работает на заводе и сказал, что {}", RUSSIAN),
        ("Бабуся в маршрутці розказувала, що {}", UKRAINIAN),
        ("{} чи знов вкид?", UKRAINIAN),
        ("According to unconfirmed reports {}", ENGLISH),
        ("Read somewhere that {}, sounds like nonsense to me", ENGLISH),
        ("Is it just me or {}", f"was {ENGLISH}"),
        ("ok so the thing going round the office is that {}, smells fishy", ENGLISH),
        ("I heard from my doctor that {}, is that still happening", ENGLISH),
        ("There's a quote going around: {}", ENGLISH),
        ("Guardian headline going round: {}", ENGLISH),
        ("{}. Is that first bit right?", ENGLISH),
        ("{}, true or old?", ENGLISH),
        ("{}. Forward to 12 mums.", ENGLISH),
        ("{} 😂 вот и считайте", RUSSIAN),
        ("{}\nЭто новое? или 2018 опять гоняют", RUSSIAN),
        ("{}. Це старе відео чи ні?", UKRAINIAN),
        ("{} right?", ENGLISH),
        ("{}, who knew", ENGLISH),
        ("{}. I'm not buying it.", ENGLISH),
        ("{}. Thieves! I'm SO angry.", ENGLISH),
        ("{}! Pls share before it gets deleted", ENGLISH),
        ("{}. Advertising: ads@lissen.example", ENGLISH),
        ("В сети гуляет цитата: {}", RUSSIAN),
        ("По неподтверждённым данным, {}", RUSSIAN),
        ("Кто в теме, {}?", RUSSIAN),
        ("У подруги муж служит, говорит {}", RUSSIAN),
        ("Слышала от врача, что {}", RUSSIAN),
        ("{} это так вообще", RUSSIAN),
        ("Позор! {}", RUSSIAN),
        ("За непідтвердженими даними, {}", UKRAINIAN),
        ("ой, слухай, кума дзвонила, каже, {}, чи то неправда?", UKRAINIAN),
        ("{}!! Поширте, хай люди знають", UKRAINIAN),
        ("Please check this video, it says {}", ENGLISH),
        ("⚠️ Warning ⚠️ {}", ENGLISH),
        ("{} pls verify this", ENGLISH),
        ("Никто не в курсе, правда ли, что {}?", RUSSIAN),
        ("слушайте а это не утка, что {}?", RUSSIAN),
        ("а че там, реально {} или гонят?", RUSSIAN),
        ("Слышал что {}, это fake?", RUSSIAN),
        ("Девочки, перешлите всем мамам! {}", RUSSIAN),
        ("{}. Информация проверенная, от знакомого из МВД.", RUSSIAN),
        ("Вопрос такой: {}? Заранее спасибо", RUSSIAN),
        ("Мне подруга из банка написала, что {}!!! Снимайте деньги пока не поздно!", RUSSIAN),
        ("{}. Сообщение проверено, перешли своим друзьям.", RUSSIAN),
        ("алло здравствуйте хотела спросить вот говорят что {} это так", RUSSIAN),
        ("Кто-нибудь проверял новость про то, что {}?", RUSSIAN),
        ("{}. Подробнее — в нашем канале", RUSSIAN),
        ("так смотрите я в очереди стояла и женщина говорит что {}", RUSSIAN),
        ("сынок, говорят {}", RUSSIAN),
        ("почему все говорят что {}?", RUSSIAN),
        ("{} ну ви перевірте будь ласка", UKRAINIAN),
        ("чули щось про те що {}?", UKRAINIAN),
        ("це шо правда шо {} чи шо?", UKRAINIAN),
        ("{} 👉 Підпишись", UKRAINIAN),
        ("{}. Підтримати ЗСУ: 4441 1144 0000 1111", UKRAINIAN),
        ("Ніхто не чув, чи справді {}?", UKRAINIAN),
        ("‼️Обережно! {}", UKRAINIAN),
        ("а правда шо {} чи то брехня?", UKRAINIAN),
    ],
)
def test_what_chats_put_around_a_claim_is_not_searched(frame: str, claim: str) -> None:
    [question] = claims_in(Heard(frame.format(claim)))

    assert question.dense.rstrip(".?!") == claim
    assert question.polarity is Polarity.AFFIRMED


@pytest.mark.parametrize(
    ("message", "claim"),
    [
        ("Stimmt es, dass Lissen 12 Moscheen hat?", "Lissen 12 Moscheen hat?"),
        ("In Lissen wurden 12 Häuser angezündet – stimmt das?", "In Lissen wurden 12 Hauser"),
        ("Bro kya ye sach hai ki Lissen ne 9 camps destroy kiye?", "Lissen ne 9 camps"),
        ("Est-ce vrai que Lissen a 12 ponts ?", "Lissen a 12 ponts ?"),
        ("El agua de Lissen mata. ¿Es cierto?", "El agua de Lissen mata."),
    ],
)
def test_frames_of_other_languages_are_not_searched(message: str, claim: str) -> None:
    [question] = claims_in(Heard(message))

    assert question.dense.startswith(claim)
    assert "stimmt" not in question.dense
    assert question.language == OTHER


@pytest.mark.parametrize(
    "frame", ["They are saying", "Is it true that", "anyone know if it's true"]
)
def test_a_condition_belongs_to_its_claim(frame: str) -> None:
    [question] = claims_in(Heard(f"{frame} if you dial 21 the port of Velmora answers"))

    assert question.dense == "if you dial 21 the port of Velmora answers"


@pytest.mark.parametrize(
    "message",
    [
        "Nobody knows how the port of Velmora was sold",
        "According to the mayor the port of Velmora was sold",
        "Is the government of Velmora far right?",
        "Thieves stole 40 ships in Velmora",
        "Someone in the Velmora government says that the port was sold",
        "I heard from the Velmora Herald that the port was sold",
        "Больше новостей Вельморы печатают 40 газет",
        "Брат министра Вельморы, говорит газета, продал порт",
        "They paid for a statue of Velmora nobody asked for",
        "Пусть говорят закрыли из-за Вельморы",
        "Читал в Одессе лекции о Вельморе",
        "A doctor from Lissen has shared 40 photographs of the port",
        "Никто не знает причин взрыва в порту Вельморы",
        "Это не утка, а лебедь из зоопарка Лиссена",
        "Ссылка на Вельмору: суд отправил туда 40 человек",
        "Is the port of Velmora new or old?",
        "Это новый порт Вельморы",
        "Or in 2018 the port of Velmora was sold",
    ],
)
def test_what_only_looks_like_a_frame_stays(message: str) -> None:
    [question] = claims_in(Heard(message))

    assert question.dense == message


def test_a_sentence_that_only_announces_others_counts_nothing() -> None:
    message = "Two things I keep hearing. Lissen has sold its port. And 40 nurses quit in Ostrell."

    sold, quit_ = claims_in(Heard(message))

    assert sold.figures == ()
    assert [figure.value for figure in quit_.figures] == [40]


def test_what_is_told_of_several_questions_is_no_announcement() -> None:
    [question] = claims_in(Heard("Three questions were put to the vote in Lissen"))

    assert [figure.value for figure in question.figures] == [3]
