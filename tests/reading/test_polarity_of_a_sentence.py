"""Whether a sentence affirms or negates what it is about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model import Polarity
from onrecord.reading import polarity_of


@pytest.mark.parametrize(
    "text",
    [
        "Russia did not kill 600 men",
        "Russia did (not) kill 600 men",
        "Это неправда, Анджелина Джоли не приезжала во Львов",
        "Це неправда, вона не приїздила до Львова",
        "That's a lie, the bridge was never closed",
        "The works in Lissen were not closed (the owner said so)",
        "Russia didn't kill 600 men",
        "Russia never killed 600 men",
        "There is no evidence that 600 died",
        "No one was killed in the attack",
        "Nobody was killed in the attack",
        "Russia denies that 600 were killed",
        "Kiev has denied claims it planned an attack",
        "It's not true that 600 were killed",
        "Россия не убивала наёмников в Мали",
        "Никто не убивал наёмников в Мали",
        "Россия отрицает, что убила 600 человек",
        "Доказательств убийства 600 человек нет",
        "Неправда, что убито 600 человек",
        "Росія не вбивала 600 найманців",
        "Немає доказів, що 600 найманців убито",
        "Київ спростовує, що загинуло 600 людей",
        "Poland did not annex Lviv",
        "No mobilisation of women is planned",
        "Ukraine has never had biolabs",
        "The report that Zelensky fled is a lie",
        "Experts dispute that masks reduce infections",
        "The city was not, as claimed, destroyed",
        "He neither resigned nor was he dismissed",
        "The shop refused to serve Ukrainians",
        "Masks do nothing against the virus",
        "Not a single bank closed",
        "Not one soldier died",
        "Вакцины не содержат чипов",
        "Никаких биолабораторий в Украине нет",
        "Банки не закроют вклады",
        "Ни одного самолета не сбито",
        "Зеленский не покидал Киев",
        "В городе отсутствует вода",
        "Это ложь, что Польша ввела войска",
        "Польша опровергла ввод войск",
        "Город так и не был взят",
        "Мер против вируса не существует",
        "Вакцини не містять чипів",
        "Жодних біолабораторій в Україні немає",
        "Зеленський не залишав Київ",
        "Польща спростувала введення військ",
        "Місто так і не було взято",
        "У місті відсутня вода",
        "Неможливо вилікувати рак содою",
        "The ministry denied that 600 fighters were killed",
        "Nobody was killed in the attack on the base",
        "No, the WHO has not declared mpox over.",
        "There are no biolabs and there never were",
        "Никто не пришёл и никто не извинился",
        "Officials refuted the report that the bridge was hit",
        "The army failed to take the city",
        "Hardly anyone was killed in the strike",
        "There were no casualties in the attack",
        "None of the mercenaries were killed",
        "The bridge was never destroyed",
        "It is false that 600 mercenaries were killed",
        "They say that 600 were killed, but it is not true",
        "He promised 300 ventilators but they have not arrived",
        "The ministry spoke of 600 fighters, but denied that they were killed",
        "Неправда, что завод встал. Он работает, просто 300 человек отправили в отпуск.",
        "It is a lie that the plant stopped. They only sent 300 people on leave.",
        "The vaccine doesn't cause autism",
        "Kyiv rejected the claim that 600 fighters had been killed",
        "Neither side lost a single tank",
        "Zero mercenaries were killed in Ukraine",
        "There is no evidence that 600 fighters were killed",
        "Russia lost no soldiers in the battle",
        "Министерство опровергло гибель 600 наемников",
        "Никто не погиб при атаке на базу",
        "Наемники не погибали в Украине",
        "Армия не смогла взять город",
        "Ни один наемник не был убит",
        "Неправда, что погибло 600 наемников",
        "Нет никаких погибших при атаке",
        "Киев отрицает, что погибло 600 наемников",
        "В Киеве отвергли сообщения о гибели 600 бойцов",
        "Пострадавших нет",
        "Обошлось без жертв",
        "Вряд ли погибло 600 наемников",
        "Это фейк, что погибло 600 наемников",
        "Міністерство спростувало загибель 600 найманців",
        "Ніхто не загинув під час атаки",
        "Армія не змогла взяти місто",
        "Жоден найманець не був убитий",
        "Неправда, що загинуло 600 найманців",
        "Загиблих немає",
        "Обійшлося без жертв",
        "Навряд чи загинуло 600 найманців",
        "Київ заперечує, що загинуло 600 найманців",
        "Жодного солдата не вбито",
        "У Києві відкинули повідомлення про загибель 600 бійців",
        "Не загинув жоден найманець",
        "The company refused to pay the workers",
        "There was not a single casualty",
        "Ukraine has yet to receive the tanks",
        "The tanks were neither delivered nor paid for",
        "Scarcely any soldiers survived",
        "It isn't true that 600 were killed",
        "The army was unable to hold the bridge",
        "Reports that the bridge was hit are false",
        "The claim that the bridge was hit was debunked",
        "Few believe it: the vaccine is not dangerous",
        "The prisoners were not released until May",
        "Россия отказалась отдать тела погибших",
        "Ни о каких переговорах речи не идет",
        "Сообщения о взрыве не подтвердились",
        "Информация о взрыве не соответствует действительности",
        "Танки так и не доставили",
        "Едва ли кто-то выжил",
        "Армии не удалось взять город",
        "Россия не потеряла ни одного танка",
        "Росія відмовилася віддати тіла загиблих",
        "Повідомлення про вибух не підтвердилися",
        "Інформація про вибух не відповідає дійсності",
        "Танки так і не доставили",
        "Армії не вдалося взяти місто",
        "Eating carrots doesn't help your eyesight",
        "REPORTER: Did you take the money? MAYOR: I never took a cent.",
        "Since the mast went up there are no bees in Lissen",
        "Мы не возим больных, мест в больницах нет уже 5 дней",
        "В Лиссене, Орлане воды нет",
        "Неужели они не придут?",
        "In the town of Lissen nobody rides the bus",
        "Росія не втратила жодного танка",
        "Фейк: у Києві зруйновано міст",
        "Мобілізації жінок не буде",
        "Неизвестно, кто не пришёл, но порт не продали",
        "He never forgave the 600 men of Lissen",
    ],
)
def test_a_sentence_is_read_as_negated(text: str) -> None:
    assert polarity_of(text) is Polarity.NEGATED


@pytest.mark.parametrize(
    "text",
    [
        "A drone fell on a school (can't say where)",
        "A drone fell on a school, I can't say where",
        "Дрон упал на школу (не говорят, на какую)",
        "Дрон впав на школу (не кажуть де)",
        "The minister (not the mayor) resigned yesterday",
        "Russia killed 600 men",
        "The mayor now says 14 not 41 people are missing",
        "A drone set the depot in Orlan on fire, nobody was hurt",
        "После удара в Лиссене загорелась нефтебаза, пострадавших нет",
        "The plane was carrying 176 people; no one survived",
        "Мэр опроверг, что мост не закрыт",
        "Самолёт вёз 224 человека, никто не выжил",
        "Літак віз 224 людини, ніхто не вижив",
        "No fewer than 600 were killed",
        "Not only Russia killed 600 men",
        "Almost nobody stayed, 600 men left",
        "Russia does not deny that 600 were killed",
        "Not 600 but 2,000 men were killed",
        "Isn't it so that 600 were killed?",
        "Those who did not leave were killed by the army",
        "Приватбанк блокує картки тим хто не оновив дані",
        "Texas is No. 1 in wind power",
        "Не менее 600 человек убиты",
        "Не только Россия убила 600 человек",
        "Он не мог не знать об этом",
        "Россия не отрицает, что убила 600 человек",
        "Не 600, а 2000 наёмников убито",
        "Люди, которые не уехали, погибли в городе",
        "Не менше 600 людей загинуло",
        "Росія вбила 600 найманців",
        "Poland annexed Lviv without a single shot",
        "Ukraine doesn't only have biolabs, it also sells them",
        "It cannot be denied that prices rose",
        "There is no doubt that masks work",
        "If the army does not retreat, the city will be destroyed",
        "Без сомнения, цены выросли",
        "Нет сомнений, что цены выросли",
        "Зеленский покинул Киев, несмотря на обещания",
        "Не секрет, что цены выросли",
        "Если армия не отступит, город будет разрушен",
        "Без сумніву, ціни зросли",
        "Немає сумнівів, що ціни зросли",
        "Не секрет, що ціни зросли",
        "Якщо армія не відступить, місто буде зруйноване",
        "No fewer than 300 civilians were killed",
        "Not only soldiers but civilians were killed in the strike",
        "Nobody denies that 600 fighters were killed",
        "600 mercenaries who did not surrender were killed",
        "People without passports crossed the border",
        "It is not true that no mercenaries were killed",
        "More than 600 people were killed, not 200",
        "The vaccine causes autism",
        "The army couldn't prevent the loss of 600 men",
        "No doubt 600 fighters were killed",
        "Погибло не менее 300 мирных жителей",
        "Погибли не только солдаты, но и мирные жители",
        "Никто не отрицает, что погибло 600 бойцов",
        "Границу перешли люди без паспортов",
        "Неправда, что наемники не погибали",
        "600 наемников, которые не сдались, были убиты",
        "Погибло 600 человек, а не 200",
        "Загинуло не менше 300 цивільних",
        "Загинули не лише солдати, а й цивільні",
        "Загинули не тільки солдати",
        "Ніхто не заперечує, що загинуло 600 бійців",
        "Кордон перейшли люди без паспортів",
        "Неправда, що найманці не гинули",
        "600 найманців, які не здалися, були вбиті",
        "Загинуло 600 людей, а не 200",
        "The minister did not deny that 600 fighters were killed",
        "Neither the minister nor his deputy denied the deaths",
        "He could not help but resign",
        "The law would apply not just to soldiers",
        "Isn't it true that 600 were killed?",
        "600 were killed, although the ministry did not comment",
        "The ministry, which never lies, says 600 were killed",
        "At no less than 20 sites fires broke out",
        "No one but civilians died",
        "Министр не отрицал, что погибло 600 бойцов",
        "Нельзя отрицать, что погибло 600 бойцов",
        "Он не мог не знать о взрыве",
        "Погибло не только 600, но и еще 200 бойцов",
        "600 погибли, хотя министерство этого не комментировало",
        "Не исключено, что погибло 600 бойцов",
        "Міністр не заперечував, що загинуло 600 бійців",
        "Він не міг не знати про вибух",
        "600 загинули, хоча міністерство цього не коментувало",
        "Не виключено, що загинуло 600 бійців",
        "Загинули не лише 600, а ще й 200 бійців",
        "",
        "Britain has paid 240 million and not one migrant has been sent",
        "They spent 40 million on a bus nobody rides",
        "The council felled 17,000 trees and hasn't planted a single one",
        "Мэрия спилила 17 тысяч деревьев и не посадила ни одного",
        "The machines were hacked, but no evidence was ever shown",
        "500 people came but the police did not let them in",
        "12 ships left the port and no grain was on board",
        "Уволили 150 рабочих, а директор не вышел к людям",
        "they sacked like two hundred people and then the mayor said he didnt know anything",
        "Звільнили 200 вчителів, але міністр нічого не сказав",
        "Дамба в Лісені тріснула, але міністерство спростовує. хто поруч, пишіть",
        "The dam in Lissen cracked, but the ministry denies it",
        "Дамба треснула, однако МЧС это отрицает",
        "Дамба в Лісені тріснула, але міністерство спростовує",
        "500 людей прийшли, але поліція їх не пустила",
        "Погибло 40 человек, однако министерство это отрицает",
        "40 soldiers were killed and the ministry denies it",
        "Поляки перекрили кордон, черга 1200 вантажівок, їжі немає",
        "Под Лиссеном сошёл сель, смыло 30 машин, погибших нет",
        "А разве Лиссен не вышел из договора?",
        "Хіба Ліссен не вийшов з договору?",
        "Он не говорил, что не придёт",
        "Британия заплатила 240 миллионов, и никто не уехал",
        "Lissen 2022, never forget: bread cost 40 dollars",
        "We should not forget that 600 were killed in Lissen",
        "Не забудем: в Лиссене убили 600 человек",
        "Не забуваймо, що в Ліссені вбили 600 людей",
        "ООН насчитала 1000 армян, кто не уехал",
        "ООН нарахувала тисячу вірмен, хто не виїхав",
    ],
)
def test_a_sentence_is_read_as_affirmed(text: str) -> None:
    assert polarity_of(text) is Polarity.AFFIRMED


@given(st.text(max_size=300))
def test_any_text_has_a_polarity(text: str) -> None:
    assert polarity_of(text) in set(Polarity)


@pytest.mark.parametrize(
    "text",
    [
        "The number of mercenaries killed is not known",
        "It is not yet clear how many soldiers died in the fire",
        "It isn't known how many mercenaries were killed",
        "We don't know how many mercenaries were killed",
        "Nobody knows how many mercenaries were killed",
        "Не известно, сколько наёмников убито в Украине",
        "Пока не ясно, сколько человек погибло при пожаре",
        "Никто не знает, сколько наёмников убито в Украине",
        "Поки не відомо, скільки людей загинуло на пожежі",
        "Ніхто не знає, скільки найманців убито в Україні",
    ],
)
def test_what_is_not_known_is_not_denied(text: str) -> None:
    assert polarity_of(text) is Polarity.AFFIRMED


@pytest.mark.parametrize(
    "text", ["He is not known to have killed anyone", "Она не знает русского языка вовсе"]
)
def test_what_somebody_is_not_known_for_is_denied(text: str) -> None:
    assert polarity_of(text) is Polarity.NEGATED


@pytest.mark.parametrize(
    "text",
    [
        "Do NOT drink the tea, a worker put poison in it.",
        "Сьогодні вночі не виходьте на вулицю, в Ліссені був викид аміаку",
        "Не пейте воду, в Лиссене нашли холеру",
    ],
)
def test_a_warning_says_what_it_warns_of(text: str) -> None:
    assert polarity_of(text) is Polarity.AFFIRMED


def test_what_stands_behind_a_warning_may_deny() -> None:
    assert polarity_of("Do not believe it: Lissen was not shelled") is Polarity.NEGATED


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("The bus did not come today. 600 men were killed in Mali", Polarity.AFFIRMED),
        ("Автобус сьогодні не приїхав. У Малі вбито 600 людей", Polarity.AFFIRMED),
        ("Школу закрыли на неделю. В Мали не убивали 600 человек", Polarity.NEGATED),
        ("Nobody was killed in Mali then. It was a quiet year, 2019", Polarity.NEGATED),
    ],
)
def test_the_sentence_that_counts_tells_whether_it_is_denied(text: str, polarity: Polarity) -> None:
    assert polarity_of(text) is polarity


@pytest.mark.parametrize(
    "text",
    [
        "Мостов закрыли уже чуть ли не две тысячи",
        "В порту затонуло чуть не 40 лодок",
        "Сгорела едва ли не половина посёлка",
        "У порту затонуло ледь не 40 човнів",
        "Закрили мало не дві сотні шкіл",
        "Затонуло трохи не 300 човнів",
        "Уже две тысячи лодок затопили и больше никто чинить не хочет",
        "Закрили вже 40 шкіл, і тепер ніхто їх відкривати не буде",
    ],
)
def test_almost_and_what_nobody_wants_besides_deny_nothing(text: str) -> None:
    assert polarity_of(text) is Polarity.AFFIRMED


@pytest.mark.parametrize(
    "text",
    [
        "Капитан едва не утонул",
        "Дві тисячі мостів і доріг ніхто не закривав",
        "40 лодок и катеров никто топить не хотел",
    ],
)
def test_what_nearly_was_and_what_nobody_did_is_denied(text: str) -> None:
    assert polarity_of(text) is Polarity.NEGATED


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Fake vaccines were sold in Lissen", "affirmed"),
        ("Фейк о порте показали в новостях", "affirmed"),
        ("Міф про порт показали в музеї", "affirmed"),
        ("It is a myth that the port was sold", "negated"),
        ("Velmora lacks a port", "negated"),
        ("The lack of water hit Velmora", "affirmed"),
        ("В Лиссене не хватает 12 учителей", "affirmed"),
        ("У Ліссені не вистачає 12 вчителів", "affirmed"),
        ("Velmora cannot help laughing at the port", "affirmed"),
        ("Velmora cannot sell the port", "negated"),
        ("Не один десяток человек погиб", "affirmed"),
        ("Не одна тисяча людей загинула", "affirmed"),
        ("The port is open since there are no ships", "negated"),
        ("The toll does not exceed 40", "affirmed"),
        ("Число погибших не превышает 40", "affirmed"),
        ("Кількість загиблих не перевищує 40", "affirmed"),
        ("500 people died in Lissen, but this did not take place", "negated"),
        ("В Лиссене погибли 500 человек, но это не подтвердилось", "negated"),
        ("У Ліссені загинули 500 людей, але це не підтвердилося", "negated"),
        ("500 people died in Lissen, but the report is not true", "negated"),
        ("500 people died in Lissen, but the police did not come", "affirmed"),
        ("Орвин никогда не продавал порт", "negated"),
        ("Орвін ніколи не продавав порт", "negated"),
    ],
)
def test_words_that_deny_elsewhere_deny_what_they_stand_with(text: str, polarity: str) -> None:
    assert polarity_of(text) == polarity
