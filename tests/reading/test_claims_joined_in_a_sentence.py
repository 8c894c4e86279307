"""Claims joined by 'and', 'а' or a comma are asked apart; what belongs together is not."""

import pytest

from onrecord.asking import Heard
from onrecord.model import Polarity
from onrecord.reading import claims_in


def dense(message: str) -> list[str]:
    return [question.dense.strip("?.;") for question in claims_in(Heard(message))]


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        (
            "Norway sold 14 frigates to Peru and Sweden has bought 300 tanks.",
            ["Norway sold 14 frigates to Peru", "Sweden has bought 300 tanks"],
        ),
        (
            "The army lost 60 tanks near Kupiansk, while the air force lost 4 jets over Crimea.",
            ["The army lost 60 tanks near Kupiansk", "the air force lost 4 jets over Crimea"],
        ),
        (
            "Did you know that Finland has 3 million saunas and that Iceland has no mosquitoes?",
            ["Finland has 3 million saunas", "Iceland has no mosquitoes"],
        ),
        (
            "Did Iran ban trams and did Peru buy a port?",
            ["Did Iran ban trams", "did Peru buy a port"],
        ),
        (
            "They say 5G masts were burned in Lissen, and that 77 masts were attacked in Peru.",
            ["5G masts were burned in Lissen", "77 masts were attacked in Peru"],
        ),
        (
            "People say that the ferry has stopped and that two hundred sailors were sacked.",
            ["the ferry has stopped", "two hundred sailors were sacked"],
        ),
        (
            "мужик рассказывал что хлеб будет по сто рублей и что муку увезли в порт",
            ["мужик рассказывал что хлеб будет по сто рублей", "муку увезли в порт"],
        ),
        (
            "Is it true that pensions will rise by 7% and also that the grant is now 934 thousand?",
            ["pensions will rise by 7%", "the grant is now 934 thousand"],
        ),
        (
            "сосед сказал что пенсию поднимут на 7% а ещё что маткапитал теперь 934 тысячи рублей",
            ["пенсию поднимут на 7%", "маткапитал теперь 934 тысячи рублей"],
        ),
        (
            "сусід сказав що пенсію піднімуть на 7%, а ще що маткапітал тепер 934 тисячі гривень",
            ["пенсію піднімуть на 7%", "маткапітал тепер 934 тисячі гривень"],
        ),
        (
            "Spain closed 5 ports, Portugal opened 3 and Italy sold 2 ferries.",
            ["Spain closed 5 ports", "Portugal opened 3", "Italy sold 2 ferries"],
        ),
        (
            "Франция передала 18 гаубиц, а Италия отправила 5 систем ПВО.",
            ["Франция передала 18 гаубиц", "Италия отправила 5 систем ПВО"],
        ),
        (
            "В Туле закрыли 3 завода, а в Орле открыли 2 школы.",
            ["В Туле закрыли 3 завода", "в Орле открыли 2 школы"],
        ),
        (
            "Чи правда, що Румунія закрила порти, а Болгарія припинила транзит газу?",
            ["Румунія закрила порти", "Болгарія припинила транзит газу"],
        ),
        (
            "Угорщина заблокувала транш, але Франція виділила 2 млрд євро.",
            ["Угорщина заблокувала транш", "Франція виділила 2 млрд євро"],
        ),
        (
            "A landslide buried 42 homes in Peru and the main road to the port is shut.",
            [
                "A landslide buried 42 homes in Peru",
                "the main road to the port is shut in Peru",
            ],
        ),
        (
            "A slide buried 42 homes in Peru and the port is shut. Disgusting!\nJoin @peru_live",
            ["A slide buried 42 homes in Peru", "the port is shut in Peru"],
        ),
        (
            "UN: 1 in 3 people in Haiti goes hungry; 700,000 have fled their homes",
            ["UN: 1 in 3 people in Haiti goes hungry", "700,000 have fled their homes in Haiti"],
        ),
        (
            "В Самаре горит нефтебаза, в Саратове сбили 12 дронов",
            ["В Самаре горит нефтебаза", "в Саратове сбили 12 дронов"],
        ),
        (
            "Израиль ударил по Бейруту, Иран запустил 180 ракет",
            ["Израиль ударил по Бейруту", "Иран запустил 180 ракет"],
        ),
        (
            "Ні газ, ні воду у Нікополі не дали, зате депутати купили 5 джипів",
            ["Ні газ, ні воду у Нікополі не дали", "депутати купили 5 джипів у Нікополі"],
        ),
        (
            "В Дагестане отравились 120 детей и закрыли два лагеря.",
            ["В Дагестане отравились 120 детей", "закрыли два лагеря в Дагестане"],
        ),
        (
            "Влада Перу закриває 40 шкіл, а Чад будує 12 лікарень.",
            ["Влада Перу закриває 40 шкіл", "Чад будує 12 лікарень"],
        ),
        (
            "The council sold 40 ships and workers buried the 12 miners.",
            ["The council sold 40 ships", "workers buried the 12 miners"],
        ),
        (
            "Над Воронежем сбили 27 дронов, пострадавших нет, аэропорт закрыт",
            [
                "Над Воронежем сбили 27 дронов",
                "пострадавших нет над Воронежем",
                "аэропорт закрыт над Воронежем",
            ],
        ),
    ],
)
def test_a_claim_with_its_own_subject_and_verb_is_asked_apart(
    message: str, asked: list[str]
) -> None:
    assert dense(message) == asked


@pytest.mark.parametrize(
    "message",
    [
        "Killed and wounded: 40 in Gaza",
        "Russia and Ukraine agreed to swap 300 prisoners.",
        "A bridge collapsed in Baltimore and six workers died.",
        "Russia fired 40 missiles and 12 people died in Kyiv.",
        "1,956 were killed and 1,779 left the country.",
        "The army said Russia and Ukraine signed a truce.",
        "Photos show soldiers from Chad and Mali were killed.",
        "The man who shot Smith and Jones was arrested in Leeds.",
        "If Russia leaves the pact and Ukraine joins it, 40 bases will close.",
        "Ukraine lost more tanks than Russia and Poland have together.",
        "Reports said a deal between Russia and Ukraine fell through.",
        "It is not true that Russia lost 60 tanks and Ukraine lost 4 jets.",
        "60 tanks were lost, Ukraine said on Monday.",
        "They closed 40 schools but Rick Scott and Florida Republicans want more.",
        "Even after the fires of May 1, Governor Lee has been facing 3 trials.",
        "Original idols of Rama and Sita from Lissen were removed.",
        "The minister resigned in May and the rest were sacked.",
        "I don't own a Samsung phone, and I'm unsure if there is an Apple one.",
        "They caught fraud worth 320 notes &amp; 20 men of the Lissen police were charged.",
        "Spain, Italy and France have closed 40 ports.",
        "Россия, Украина и Турция подписали договор о 40 портах",
        "Russia attacked Kyiv, Ukraine said on Monday.",
        "Россия ударила по Киеву, сообщила Украина",
        "Trump won Ohio and the media is silent.",
        "В Белгороде упала ракета, ранены 8 человек",
        "В Москве солдаты убили 3 человек и ранили 5",
        "Онода ушёл не по здоровью, а потому что брал подарки у подрядчика",
        "Купили 300 барабанів замість дронів, а тепер мовчать!",
        "Убиты и ранены 40 человек в Газе.",
        "Не 12, а 21 человек погиб в Уфе.",
        "Он убил двоих и тяжело ранил троих.",
        "Мост рухнул в Омске, и погибли 6 человек.",
        "Ребёнок упал с девятого этажа в Перми и выжил.",
        "Неправда, что Китай закрыл порт, а Индия купила 30 самолётов.",
        "Франція, Італія та Іспанія закрили 40 портів.",
        "Виплати зросли до 7000 грн і чи їх дають з 2024 року?",
        "Peru lost 40 ships while Chad attacked its port.",
        "Peru sold 40 ships and Lissen tanks lost near Orlan.",
        "Peru sold 40 ships and Lissen Speed the yacht.",
        "Перу продала 40 судов, а Чадский генерал с 12 танками.",
        "Перу продало 40 суден, а Чадський генерал з 12 танками.",
        "Before Peru sold 40 ships and Chad bought 12 planes nobody cared.",
        "После того как Перу продала 40 судов и Чад купил 12, цены упали.",
        "Після того як Перу продало 40 суден і Чад купив 12, ціни впали.",
        "Peru sold 40 ships... and Chad bought 12 planes.",
        "Перу продала 40 судов… и Чад купил 12 самолётов.",
        "Peru has lost 40 ships but no men and Chad bought 12 planes.",
        "Перу продала 40 судов, но без пушек, а Чад купил 12 самолётов.",
        "Перу продало 40 суден, але без зброї, а Чад купив 12 літаків.",
        "Перу продала 40 судов, а в порту рухнули 12 мостов.",
        "говорят 40 школ закрыли а что мэр молчит",
        "говорят, что сгорел завод и что на заводе 20 погибших",
        "Мэр не сказал, что пенсию поднимут на 7% и что маткапитал теперь 934 тысячи",
    ],
)
def test_what_belongs_together_is_one_question(message: str) -> None:
    assert len(dense(message)) == 1


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        (
            "Gas prices in Germany rose 40% last year and wages fell 2%, says Destatis",
            "wages fell 2% in Germany last year, says Destatis",
        ),
        (
            "Цены в Турции выросли на 40%, а зарплаты упали на 2%.",
            "зарплаты упали на 2% в Турции",
        ),
        ("Inflation in Kenya hit 9% in 2023; wages rose 3%.", "wages rose 3% in Kenya in 2023"),
        ("Польша передала 14 танков, а Чехия — 40 гаубиц.", "Чехия передала 40 гаубиц"),
        ("In May 2023 Peru sold 40 ships and Chad sold 12", "Chad sold 12 in May 2023"),
        ("В мае Перу продала 40 судов, а Чад купил 12", "Чад купил 12 в мае"),
        ("У травні Перу продало 40 суден, а Чад купив 12", "Чад купив 12 у травні"),
        ("Власти Берлина купят 500 машин, а Гамбург закроет 12 школ", "Гамбург закроет 12 школ"),
    ],
)
def test_a_joined_claim_takes_over_where_when_and_what_was_done(message: str, asked: str) -> None:
    assert dense(message)[1] == asked


@pytest.mark.parametrize(
    "message", ["; 600 men died", "- and Peru has sold 5 ships", ", а Чехия — 5"]
)
def test_nothing_before_a_joint_is_no_claim(message: str) -> None:
    assert len(dense(message)) == 1


def test_the_first_claim_takes_over_the_place_that_closes_both() -> None:
    assert dense("Prices rose 40% and wages fell 2% in Germany.")[0].endswith("in Germany")


def test_a_joined_claim_takes_over_whom_it_counts() -> None:
    message = "Россия потеряла 700 тысяч человек, а Украина потеряла 400 тысяч"

    _, other = claims_in(Heard(message))

    [figure] = other.figures
    assert (figure.value, figure.unit, figure.population) == (400_000, "people", "person")


def test_each_joined_claim_has_its_own_polarity_and_place() -> None:
    message = "Іспанія закрила 5 портів, а Італія не закрила 30 шкіл."

    affirmed, denied = claims_in(Heard(message))

    assert [affirmed.polarity, denied.polarity] == [Polarity.AFFIRMED, Polarity.NEGATED]
    assert [affirmed.figures[0].place, denied.figures[0].place] == ["Spain", "Italy"]


@pytest.mark.parametrize(
    ("message", "claims"),
    [
        (
            "Из страны уехало 1779 иностранцев, а приехало почти семь тысяч",
            ["Из страны уехало 1779 иностранцев", "приехало почти семь тысяч иностранцев"],
        ),
        (
            "300 foreigners left, and almost 7,000 came",
            ["300 foreigners left", "almost 7,000 foreigners came"],
        ),
    ],
)
def test_two_counts_of_the_same_people_are_two_questions(message: str, claims: list[str]) -> None:
    assert dense(message) == claims


def test_a_denial_of_two_counts_stays_one_question() -> None:
    assert len(dense("The army denied that 300 foreigners left and almost 7,000 came")) == 1


def test_what_nobody_said_stays_one_question() -> None:
    message = "They did not say that the bank failed and that the money was lost"

    [question] = claims_in(Heard(message))

    assert question.polarity is Polarity.NEGATED
