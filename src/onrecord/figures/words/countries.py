"""The table of countries less often spoken of: name, adjective, words and stems of each."""

from onrecord.text.lists import word_set

COUNTRIES = """
Albania|albanian|albania albanian albanians албан
Algeria|algerian|algeria algerian algerians алжир
Andorra|andorran|andorra андорр
Angola|angolan|angola angolan angolans ангол
Bahamas|bahamian|bahamas bahamian багам
Bahrain|bahraini|bahrain bahraini бахрейн
Barbados|barbadian|barbados барбадос
Belize|belizean|belize белиз беліз
Benin|beninese|benin бенин бенін
Bhutan|bhutanese|bhutan bhutanese
Bolivia|bolivian|bolivia bolivian bolivians болив болів
Bosnia|bosnian|bosnia bosnian bosnians босни босні
Botswana|botswanan|botswana ботсван
Brunei|bruneian|brunei бруне
Burundi|burundian|burundi burundian бурунд
Cambodia|cambodian|cambodia cambodian cambodians камбодж
Cameroon|cameroonian|cameroon cameroonian камерун cameroonians
Chad|chadian|chad chadian чаде чаді чадцы чадцев чадці чадців
Cyprus|cypriot|cyprus cypriot cypriots кипр кіпр
Djibouti|djiboutian|djibouti джибут джібут
Ecuador|ecuadorian|ecuador ecuadorian эквадор еквадор
Eritrea|eritrean|eritrea eritrean эритре ерітре
Eswatini|swazi|eswatini swaziland эсватин есватін
Fiji|fijian|fiji fijian фиджи фіджі
Gabon|gabonese|gabon gabonese габон
Gambia|gambian|gambia gambian гамби гамбі
Ghana|ghanaian|ghana ghanaian ghanaians гана ганы гане гану гані ганцы ганцев ганці ганців
Guatemala|guatemalan|guatemala guatemalan гватемал
Guinea|guinean|guinea guinean гвине гвіне
Guyana|guyanese|guyana гайан гаян
Honduras|honduran|honduras honduran гондурас
Iceland|icelandic|iceland icelandic icelanders исланд ісланд
Jamaica|jamaican|jamaica jamaican jamaicans ямайк ямайц
Kosovo|kosovar|kosovo kosovar kosovars косово косове косова косові косовар
Kuwait|kuwaiti|kuwait kuwaiti кувейт
Kyrgyzstan|kyrgyz|kyrgyzstan kyrgyz киргиз кыргыз
Laos|laotian|laos laotian лаос laotians
Lesotho|basotho|lesotho лесото
Liberia|liberian|liberia liberian либери лібері
Liechtenstein|liechtenstein|liechtenstein лихтенштейн ліхтенштейн
Luxembourg|luxembourg|luxembourg люксембур
North Macedonia|macedonian|macedonia macedonian macedonians македон
Madagascar|malagasy|madagascar malagasy мадагаскар
Malawi|malawian|malawi malawian малави малаві
Malaysia|malaysian|malaysia malaysian malaysians малайзи малайзі
Maldives|maldivian|maldives мальдив
Mali|malian|mali malian malians малийц малійц
Malta|maltese|malta maltese мальте мальті мальты мальти мальту мальтийск мальтійськ
Malta|maltese|мальтийц мальтійц
Mauritania|mauritanian|mauritania mauritanian мавритан
Mauritius|mauritian|mauritius маврики маврикі
Monaco|monegasque|monaco монако
Mongolia|mongolian|mongolia mongolian mongolians монгол
Montenegro|montenegrin|montenegro montenegrin черногор чорногор montenegrins
Morocco|moroccan|morocco moroccan moroccans марокк
Mozambique|mozambican|mozambique mozambican мозамбик мозамбік mozambicans
Namibia|namibian|namibia namibian намиби намібі
Nicaragua|nicaraguan|nicaragua nicaraguan никарагу нікарагу
United Arab Emirates|emirati|emirates emirati emiratis uae оаэ оае эмират емірат
Niger|nigerien|niger nigerien нигере нигера нігера нігері нігеру нигерц нігерц
Oman|omani|oman omani оманск оманськ омане
Panama|panamanian|panama panamanian панама панамы панаме панаму панамі панамск панамськ
Panama|panamanian|panamanians панамц
Paraguay|paraguayan|paraguay paraguayan парагва paraguayans
Peru|peruvian|peru peruvian peruvians перу перуан
Qatar|qatari|qatar qatari катар катара катаре катару катарі катарск катарськ
Rwanda|rwandan|rwanda rwandan rwandans руанд
Senegal|senegalese|senegal senegalese сенегал
Seychelles|seychellois|seychelles сейшел
Singapore|singaporean|singapore singaporean singaporeans сингапур сінгапур
Slovenia|slovenian|slovenia slovenian slovenians slovene slovenes словени словені словенск
Slovenia|slovenian|словенськ словенц словенец
Suriname|surinamese|suriname суринам сурінам
Taiwan|taiwanese|taiwan taiwanese тайван
Tajikistan|tajik|tajikistan tajik tajiks таджик
Tanzania|tanzanian|tanzania tanzanian танзани танзані
Togo|togolese|togo togolese
Tunisia|tunisian|tunisia tunisian tunisians тунис туніс
Turkmenistan|turkmen|turkmenistan turkmen туркмен turkmens
Uganda|ugandan|uganda ugandan ugandans уганд
Uruguay|uruguayan|uruguay uruguayan уругва uruguayans
Zambia|zambian|zambia zambian zambians замби замбі
Zimbabwe|zimbabwean|zimbabwe zimbabwean zimbabweans зимбабв зімбабв
"""
WHOLE = word_set(
    "катар перу гана ганы гане гану гані чаде чаді косово косове косова косові панама панаме",
    "омане катара катаре катару катарі панамы панаму панамі малави малаві мальте мальті мальты",
    "осло загребе загребі дели делі риме рима риму римі",
    "мальти мальту нигере нигера нігера рівне",
)
"""Words of Russian and Ukrainian that begin others: 'катаракта', 'перукарня'."""
COUNTRIES_OF_TWO_WORDS = """
Burkina_Faso Costa_Rica Sierra_Leone Ivory_Coast South_Sudan Dominican_Republic
Trinidad_Tobago Cape_Verde
"""
