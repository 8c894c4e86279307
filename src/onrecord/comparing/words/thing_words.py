"""The words that bind one thing to another, and those that name any of a kind."""

from onrecord.text.lists import word_list, word_set

COUNTING = word_set(
    "many much number сколько скільки число числа кількість кількості количество количества",
)
BINDING = word_set(
    "of the a an for against от від против проти для s and is its their his her",
    "on about про о об",
)
"""Words that leave what follows them bound to what stands before: 'doses of the vaccine'."""
RELATING = word_set(
    "near among amid behind around across inside outside along beside beyond within without toward",
    "towards upon per via despite regarding next far st nd rd th",
    "didnt dont doesnt wasnt werent isnt arent cant couldnt wont wouldnt hasnt havent hadnt",
    "anybody anyone everybody everyone somebody someone nothing something everything",
    "среди возле около вокруг внутри вне вдоль напротив между ходе течение начала конца",
    "серед біля навколо всередині поза вздовж навпроти між ході протягом початку кінця",
)
"""Words that say where or when and name no thing."""
ACTING = word_set(
    "come came run ran see saw put set let turn turned show shows hit keep kept move stop start",
    "begin end help need needs try tries use uses leave leaves win wins ask call seem become came",
    "bring find leave happen happens",
)
"""Verbs that are in no table of what is done, since they may be done with anything."""
LEADING = word_set(
    "head chief leader boss chairman chairwoman chair глава главы главу глави голова голову шеф",
    "очільник очільника лидер лидера лідер лідера руководитель керівник начальник",
)
"""Those who lead whatever it is: the minister of defence is the head of the ministry."""
ANY_OF_A_KIND = LEADING | word_set(
    "worker workers official officials product products goods item items weapon weapons arms",
    "vehicle vehicles animal animals case cases disease illness infection building buildings",
    "structure facility site place area region thing equipment supplies batch shipment kind type",
    "sort form part share group member members figure amount level unit units event incident",
    "зброя зброї оружие оружия техника техники техніки товар товары товаров товарів здание здания",
    "будівля будівлі объект объекты об'єкт об'єкти случай случаев випадок випадків болезнь болезни",
    "хвороба хвороби вид вида часть части частина частини группа группы група групи событие подія",
    "штук money funds cash ones деньги денег гроші грошей",
)
"""Broad words: what one text calls by its name another may call by one of these."""
DEGREES = word_list(
    "big large major strong power massive huge deadly deadli fatal new old young recent latest",
    "heavy severe serious terrible small minor great grand violent blood entire whole full",
    "official former current main key top late early high low fresh devastat record крупн больш",
    "мощн сильн нов стар тяжел смертел страшн кровав полн общ официальн бывш нынешн главн последн",
    "недавн высок низк великий велик потужн важк страшн кривав повн загальн офіційн колишн нинішн",
    "головн останн нещодавн висок низьк маленьк",
)
"""Beginnings of words that say how big, strong, old or known something is, and not which."""
LEADING_IN = word_set("the a an its his her their")
"""Behind a noun none of them stands: 'Spain bans the sale'."""
