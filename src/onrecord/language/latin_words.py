"""Words that tell English from other languages in Latin letters, without their marks."""

from onrecord.text.lists import word_set

ENGLISH = word_set(
    "the of and to in is are was were that this it for on with have has had not be been by",
    "from they their you your we our his her he she who what will would can could than more",
    "about there people killed says said at as an or if but all no do does did i my me so just",
    "now us war president dead million percent up out after over how many when which it's a",
    "one",
)

_OTHERS = {
    "Spanish": word_set(
        "que en un una por con para es son fue como mas pero se su lo han fueron hay sobre",
        "desde muy cierto verdad millones muertos guerra presidente dijo rusia ucrania tanques",
        "contra tras segun entre hasta nadie ningun ninguna personas murieron dijeron ayer",
    ),
    "French": word_set(
        "les et est dans pour qui sur avec pas plus une au ce il elle sont ont ete selon",
        "contre cette depuis guerre morts tues russie allemagne aux apres sans leur etait",
        "milliards aucun aucune jamais rien vrai",
    ),
    "German": word_set(
        "das und ist nicht mit ein eine zu den dem auf fur sich auch wie im als wird wurde",
        "wurden sind dass aber mehr nach durch werden oder kein keine uber bei gibt krieg",
        "getotet menschen millionen prozent verloren russland deutschland vom zum zur haben",
        "gegen kommt laut bis stimmt niemand niemals keinen keinem hatte sagt",
    ),
    "Italian": word_set(
        "che e non per sono gli nel alla anche o della nella piu stati hanno uccisi morti",
        "milioni guerra ucraina italia oltre degli delle dei dal dalla alle agli dopo contro",
        "miliardi secondo nessun nessuno nessuna persone questo",
    ),
    "Portuguese": word_set(
        "os nao uma em foram pelo pela milhoes mortos tem foi mais pelos disse pessoas",
        "morreram mortes governo isso nunca ninguem nenhum nenhuma ainda numa mulheres",
    ),
    "Polish": word_set(
        "w nie na sie z jest ze od po przez jak za tego sa ponad zginelo zginela zabito zostal",
        "zostalo czy prawda milionow wojna polska rosja ukrainie ukrainy oraz zostaly wedlug",
        "ktory nikt nigdy zaden zadnych osob",
    ),
    "Turkish": word_set(
        "ve bir bu icin ile cok olan degil ama oldu milyon savas fazla kisi olarak icinde",
        "edildi",
    ),
    "Dutch": word_set(
        "het een niet dat op te zijn voor meer dan werden gedood doden oorlog miljoen met uit",
        "geen naar wordt worden bij heeft hebben tegen onder nederland rusland nooit",
    ),
    "Romanian": word_set("si cu pe din au fost peste sunt ucrainei"),
    "Czech": word_set("je se bylo byl byla vice nez jsou zabito valka podle kteri roku proti byli"),
    "Hungarian": word_set("es hogy nem az egy tobb mint haboru"),
    "Scandinavian": word_set(
        "och att det ar som av inte har ett i pa og ikke til krig dodades fran efter blev vid",
    ),
    "Hindi and Urdu": word_set("hai hain kya sach nahi nahin mein aur kiya"),
    "Indonesian": word_set("yang tidak bukan untuk dengan apakah adalah telah"),
}

_SHARED = word_set(
    "a i in to no do me so on as is was die for dan men has hat mint au pas com o e w z te pa",
    "si ar me ama dat op de an will war all or he",
)
"""Words that English shares with others: beside words of another they tell nothing."""
_ALSO_ENGLISH = word_set(
    "per son non vice dem plus pour con das til elle jak mit que att den jest hay nach rusia",
    "sur est als ont muy dos une via alle bis foi entre del vom sans mais vid bij proti tem",
    "dei dal met hai aur mein",
)
"""Of the words of others those that English uses, or that stand in names."""
OF_NAMES = word_set("el la los las de del di da dos al le du des der von van den zu")
"""Words that names keep in English; they tell of another language beside other words of it."""

ENGLISH_ALONE = ENGLISH - _SHARED
FOREIGN = frozenset[str]().union(*_OTHERS.values()) - _SHARED
FOREIGN_ALONE = FOREIGN - _ALSO_ENGLISH - OF_NAMES
