"""Plans, thanks, jokes and complaints to the bot hold no claim; what only sounds like them may."""

import pytest

from onrecord.asking import Heard
from onrecord.reading import claims_in


@pytest.mark.parametrize(
    "message",
    [
        "morning all ☀️ anyone got a spare charger for tonight? will pay in cake",
        "thank you so much, you are a star 🙌",
        "You are a useless bot. I asked you twice and you say the same thing",
        "why do you take so long to reply??",
        "you never answer my question",
        "are you coming on saturday? if so bring the grill and some ice",
        "shall we order pizza or cook something ourselves? i can make a salad",
        "let's meet at the station at 18:30, I'll be in the red coat",
        "You're all invited to our barbecue on Sunday, bring your own drinks!",
        "where are you? I've been waiting for half an hour",
        "Knock knock. Who's there? Lettuce. Lettuce who?",
        "A horse walks into a bar. The barman says: why the long face?",
        "What do you call a fish with no eyes? A fsh 😂",
        "free kittens to a good home, message me",
        "спасибо тебе огромное, ты лучшая! 🌸",
        "с добрым утром, мои хорошие! пусть день будет тёплым",
        "бот тупит второй день, почините уже",
        "почему вы так долго не отвечаете? есть тут живой человек?",
        "ага, ну давай в семь у метро, я наберу",
        "пойдём завтра в кино? я возьму билеты",
        "ну что, берём торт или сами испечём? могу медовик",
        "приходите к нам в субботу на шашлыки, будем рады!",
        "Заходит как-то верблюд в бар...",
        "— Официант, у меня в супе муха! — Не волнуйтесь, она много не съест.",
        "отдам котят в добрые руки",
        "Кать, ты на выходных дома? если да, забегу за дрелью",
        "мам, я задержусь, ужинай без меня",
        "дякую тобі, ти найкраща! 🌸",
        "Доброго ранку! Хай тиждень буде легким і світлим ☕",
        "Чому ти не відповідаєш? Я вже тричі писала",
        "та йду вже, йду, став чайник ☕",
        "куме, їдемо в неділю на рибалку чи як? я візьму вудки",
        "ходімо завтра в кіно? я візьму квитки",
        "Приходить чоловік до лікаря: лікарю, я вас бачу!",
        "— Офіціанте, у мене в супі муха! — Не хвилюйтеся, вона багато не з'їсть.",
        "віддам кошенят у добрі руки",
        "мамо, я затримаюсь, вечеряй без мене",
    ],
)
def test_talk_between_people_asks_nothing(message: str) -> None:
    assert claims_in(Heard(message)) == ()


@pytest.mark.parametrize(
    "message",
    [
        "thanks to the new tax milk is twice as expensive",
        "Thanks, Orvin: petrol is now 5 dollars",
        "thanks, no more free bus for the old in our town",
        "can you get covid twice?",
        "do you lose weight if you drink lemon water",
        "are we running out of sand?",
        "Bring your own water, they poisoned the river",
        "don't forget to close your windows tonight, helicopters will be spraying",
        "call me tomorrow, milk only with coupons from monday",
        "are you going to the square on saturday? the mayor is giving money away",
        "Why did the bridge collapse? It was built without permits",
        "why did the dinosaurs die out",
        "A man walks into a bank with a bomb",
        "anyone got a letter from the bank about blocked cards?",
        "this bot was made by the secret service",
        "this bot is slow because the owners sell your messages",
        "I am not a politician and I never took a penny",
        "спасибо путину за победу",
        "спасибо, что отменили маршрутки, теперь ходим пешком",
        "Спасибо, в порту опять ни одного корабля",
        "бот написал половину комментариев под постом мэра",
        "ты можешь заразиться от кошки",
        "купи соль, с понедельника хлеб и крупа только по талонам",
        "не забудь закрыть окна, ночью будут распылять яд",
        "приходите голосовать, всем дадут по тысяче",
        "завтра переводим часы?",
        "давай в субботу на площадь, там будет мэр",
        "почему вы молчите, в школе отравили детей",
        "Приходит мужик в банк и взрывает его",
        "пусть мигранты едут домой, их уже миллион",
        "дякую, в порту знову жодного корабля",
        "дякуємо зсу за знищений корабель",
        "ти можеш заразитися від кота",
        "купи сіль, з понеділка хліб і крупа тільки за талонами",
        "не забудь закрити вікна, вночі розпилюватимуть отруту",
        "завтра переводимо годинники?",
        "ти в суботу на площу, там роздача грошей від мера",
        "чому ви мовчите, в школі отруїли дітей",
    ],
)
def test_what_only_sounds_like_talk_is_asked_about(message: str) -> None:
    assert claims_in(Heard(message)) != ()
