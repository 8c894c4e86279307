"""What people say to the bot itself is told from what they ask about the world."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model import ENGLISH, RUSSIAN, UKRAINIAN
from onrecord_bot.questions.addressing import SMALLTALK
from onrecord_bot.questions.introducing import (
    Aim,
    ToUs,
    asks_for_a_side,
    ends_with_us,
    only_points,
    speaks_to_us,
    to_us,
)


@pytest.mark.parametrize(
    ("text", "aim"),
    [
        ("hi there", Aim.START),
        ("Good morning, bot", Aim.START),
        ("Доброго дня!", Aim.START),
        ("Give me an example please", Aim.START),
        ("help please!", Aim.USE),
        ("Delete my data!", Aim.PRIVACY),
        ("що ти про мене знаєш?", Aim.PRIVACY),
        ("Ты говоришь по-русски?", Aim.LANGUAGE),
        ("How does this work?", Aim.USE),
        ("Добрий день, що ти вмієш?", Aim.USE),
        ("Здравствуйте! Кто вы?", Aim.US),
        ("Are you a bot? Who pays you?", Aim.US),
        ("whose side are you on", Aim.US),
        ("кто тебя создал?", Aim.US),
        ("а хто тебе фінансує", Aim.US),
        ("is it TRUE???", Aim.VIEW),
        ("So which is it, yes or no?", Aim.VIEW),
        ("who is right here?", Aim.VIEW),
        ("what do you think about it", Aim.VIEW),
        ("так правда или нет?", Aim.VIEW),
        ("кто из них врёт", Aim.VIEW),
        ("а сам що думаєш?", Aim.VIEW),
        ("то це правда чи ні", Aim.VIEW),
        ("why should I believe you", Aim.VIEW),
        ("кому верить?", Aim.VIEW),
        ("ти за кого", Aim.US),
        ("any proof?", Aim.SOURCE),
        ("дай ссылку", Aim.SOURCE),
        ("Де посилання на джерело?", Aim.SOURCE),
        ("who says so?", Aim.SOURCE),
        ("откуда такие данные", Aim.SOURCE),
        ("Хто це сказав?", Aim.SOURCE),
        ("So 600 or 1956, which one is right?", Aim.VIEW),
        ("why don't you just say if it's fake", Aim.VIEW),
        ("Can I trust this?", Aim.VIEW),
        ("вы врёте, пропагандисты", Aim.VIEW),
        ("зачем мне это, если ты не говоришь правда или нет", Aim.VIEW),
        ("маячня", Aim.VIEW),
        ("you're a russian bot aren't you", Aim.US),
        ("I want to speak to a human", Aim.US),
        ("хочу поговорить с человеком", Aim.US),
        ("can you delete what I wrote?", Aim.PRIVACY),
        ("how do i add you to my group", Aim.USE),
        ("/помощь", Aim.USE),
        ("How do I delete my data?", Aim.PRIVACY),
        ("как удалить мои данные", Aim.PRIVACY),
        ("Як видалити мої повідомлення?", Aim.PRIVACY),
        ("як мені змінити мову", Aim.LANGUAGE),
        ("can you change the language", Aim.LANGUAGE),
        ("you useless piece of junk", Aim.VIEW),
        ("ты тупой бот", Aim.VIEW),
        ("ти дурний бот", Aim.VIEW),
        ("who decides what is true here?", Aim.VIEW),
        ("а кто решает, что правда?", Aim.VIEW),
        ("откуда вы берёте информацию и кто вам платит", Aim.SOURCE),
        ("звідки ви берете інформацію?", Aim.SOURCE),
        ("Where do you get your information from?", Aim.SOURCE),
        ("I don't understand the answer", Aim.USE),
        ("что значит «возможно»?", Aim.USE),
        ("Що означає «порівняння із запитанням»?", Aim.USE),
        ("/старт", Aim.START),
        ("Can you summarise this for me?", Aim.TASK),
        ("tell me a joke", Aim.TASK),
        ("Расскажи анекдот", Aim.TASK),
        ("Розкажи анекдот", Aim.TASK),
        ("Какая завтра погода?", Aim.TASK),
        ("Delete everything you know about me", Aim.PRIVACY),
        ("Ты следишь за мной?", Aim.PRIVACY),
        ("Ви стежите за мною?", Aim.PRIVACY),
        ("tl;dr", Aim.TASK),
        ("translate it into Ukrainian please", Aim.TASK),
        ("Перескажи коротко", Aim.TASK),
        ("можно покороче?", Aim.TASK),
        ("Зроби короткий підсумок", Aim.TASK),
        ("переклади російською, будь ласка", Aim.TASK),
        ("explain it in simple words", Aim.TASK),
        ("Can you explain this in plain language?", Aim.TASK),
        ("explain like I'm five", Aim.TASK),
        ("put it simply", Aim.TASK),
        ("объясни простыми словами", Aim.TASK),
        ("Можешь объяснить понятнее?", Aim.TASK),
        ("поясни простими словами", Aim.TASK),
        ("роз'ясни простіше, будь ласка", Aim.TASK),
        ("you useless bot, you know nothing", Aim.VIEW),
        ("иди к чёрту, тупой бот", Aim.VIEW),
        ("дурний бот, нічого не вмієш", Aim.VIEW),
        ("заткнись!", Aim.VIEW),
        ("что ты думаешь об этом?", Aim.VIEW),
        ("Хто має рацію?", Aim.VIEW),
        ("which side is telling the truth?", Aim.VIEW),
        ("хто каже правду?", Aim.VIEW),
        ("where does your data come from?", Aim.SOURCE),
        ("откуда у тебя данные?", Aim.SOURCE),
        ("хто ти і звідки в тебе дані?", Aim.SOURCE),
        ("Is it free?", Aim.US),
        ("Сколько это стоит?", Aim.US),
        ("Навіщо ти потрібен?", Aim.US),
        ("Can I send you photos?", Aim.USE),
        ("Что дальше?", Aim.USE),
        ("голосові розумієш?", Aim.USE),
        ("Who can I trust?", Aim.VIEW),
        ("Как ты отличаешь правду от лжи?", Aim.VIEW),
        ("Кому довіряти?", Aim.VIEW),
        ("How are you?", Aim.START),
        ("Привет, как дела?", Aim.START),
        ("Як справи?", Aim.START),
        ("Привет, мне сказали что ты проверяешь новости", Aim.US),
        ("Кажуть, що ти безкоштовний", Aim.US),
        ("Hi, I was told that you check news", Aim.US),
    ],
)
def test_it_is_told_what_somebody_wants_of_the_bot(text: str, aim: Aim) -> None:
    wanted = to_us(text, ENGLISH)

    assert wanted is not None
    assert wanted.aim is aim


@pytest.mark.parametrize(
    "text",
    [
        "600",
        "???",
        "yes",
        "ok",
        "Да",
        "Hi, can you help me? 600 killed",
        "Как дела на фронте?",
        "Мне сказали, что новости проверяют",
        "How is it going in Kyiv?",
        "Is Russia lying about mercenaries?",
        "Who made the first vaccine?",
        "600 is right",
        "Who said that Russia lost 600 tanks?",
        "Откуда приехали наёмники?",
        "Western propaganda agents work for NATO",
        "Did you know that Pfizer paid the BBC?",
        "Кто создал украинский язык?",
        "Правда, что убили 2000 наёмников?",
        "Чи правда, що в Києві подорожчав проїзд?",
        "What do you think about the strike on Yavoriv?",
        "The earth is flat",
        "Link to the archive of the ministry: 5 dead",
        "A stupid bot has killed 3 accounts",
        "A chat bot translated the Bible",
        "Stupid bots write half of all posts",
        "Explain why Russia attacked Ukraine",
        "Simple words were forbidden in schools",
        "Объясни, почему закрыли мост",
        "A joke cost the minister his job",
        "Погода завтра сорвёт переговоры",
        "Короткая война закончилась",
        "Переклади Шевченка заборонили",
    ],
)
def test_what_may_be_a_claim_is_left_to_be_looked_up(text: str) -> None:
    assert to_us(text, ENGLISH) is None


def test_who_writes_to_the_bot_is_answered_in_their_language() -> None:
    assert to_us("кто ты", ENGLISH) == ToUs(Aim.US, RUSSIAN)
    assert to_us("хто ти", RUSSIAN) == ToUs(Aim.US, UKRAINIAN)
    assert to_us("help", RUSSIAN) == ToUs(Aim.USE, RUSSIAN)


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    to_us(text, ENGLISH)


@given(
    st.sampled_from(SMALLTALK).flatmap(lambda talk: st.lists(st.sampled_from(sorted(talk.light))))
)
def test_words_that_tell_nothing_ask_nothing_of_the_bot(words: list[str]) -> None:
    assert to_us(" ".join(words), ENGLISH) is None


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Who's right, Moscow or Kyiv?", True),
        ("Кому верить, министерству или газете?", True),
        ("Хто правий, Росія чи Україна?", True),
        ("Who is telling the truth, Russia or Ukraine?", True),
        ("Which side should I believe, Moscow or Kyiv?", True),
        ("кто врёт, Москва или Киев?", True),
        ("Чья правда, министра или газеты?", True),
        ("хто бреше: Росія чи Україна?", True),
        ("Хто каже правду, Київ чи Москва?", True),
        ("а кто вообще прав, Россия или Украина?", True),
        ("Кто же всё-таки врёт: Москва или Киев?", True),
        ("хто насправді має рацію, Київ чи Москва?", True),
        ("Who is actually lying here, Kyiv or Moscow?", True),
        ("Кто на самом деле правил в Киеве?", False),
        ("Кто из них приехал, поляки или румыны?", False),
        ("Is Russia or Ukraine right?", True),
        ("Россия права или Украина?", True),
        ("Чи Росія права, чи Україна?", True),
        ("Нарушает ли Москва или Киев права человека?", False),
        ("Who lies buried at Yavoriv?", False),
        ("Who sent the most fighters, Poland or Romania?", False),
    ],
)
def test_a_question_for_a_side_is_known_whoever_it_names(text: str, asks: bool) -> None:
    assert asks_for_a_side(text) is asks


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("look what they write", True),
        ("вот тут пишут", True),
        ("подивіться, що пишуть", True),
        ("is this true?", True),
        ("look, 600 have left", False),
        ("they write that Kyiv has fallen", False),
    ],
)
def test_words_that_only_point_at_something_are_told_from_a_claim(text: str, points: bool) -> None:
    assert only_points(text) is points


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Hi! A friend gave me this, how do I use it?", ToUs(Aim.USE, ENGLISH)),
        ("Добрый день! Мне скинули ссылку. Как этим пользоваться?", ToUs(Aim.USE, RUSSIAN)),
        ("Доброго дня, мені порадили цього бота, що далі?", ToUs(Aim.USE, UKRAINIAN)),
        ("Hi, the bridge at Lissen fell, who says so?", None),
        ("The bridge at Lissen fell, what is this?", None),
    ],
)
def test_who_greets_may_ask_of_the_bot_at_the_end(text: str, wanted: ToUs | None) -> None:
    assert ends_with_us(text, ENGLISH) == wanted


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("Can you check the weather?", True),
        ("Привет, мне сказали, что ты проверяешь новости", True),
        ("А чужі дописи перевіряєш?", True),
        ("The bridge at Lissen fell", False),
        ("Лишь один мост закрыт?", False),
    ],
)
def test_a_text_that_may_be_meant_for_the_bot_is_known(text: str, speaks: bool) -> None:
    assert speaks_to_us(text) is speaks
