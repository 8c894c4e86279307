"""What denies in languages of which little more is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.asking import Heard
from onrecord.model import Polarity
from onrecord.reading import claims_in
from onrecord.reading.polarity.denials import denies_abroad


@pytest.mark.parametrize(
    "text",
    [
        "In Bayern gibt es seit Januar keine Masernfälle mehr.",
        "Kein einziger Leopard-Panzer wurde bisher geliefert, sagt das Ministerium.",
        "Stimmt es, dass Russland nie einen Panzer verloren hat?",
        "No hubo víctimas civiles en Járkov, dice el ministro ruso",
        "El Gobierno no ha pagado los 3.000 euros a los afectados",
        "Es falso que México cerró 14 embajadas",
        "O presidente nao assinou o acordo com a China",
        "Personne n'a été tué à Kharkiv",
        "La France n'a pas livré les canons",
        "Il Papa non ha mai incontrato Putin a Kiev",
        "Nessun soldato italiano è stato inviato in Ucraina",
        "Manche glauben fest daran, dass Velmora nie einen Hafen hatte",
        "Mówią w mieście, że Velmora nie ma portu",
        "Rosja nie przekazała Polsce wraku, a 96 osób zginęło",
        "Nikt nie zginął w Przewodowie",
        "Er is geen tank geleverd aan Oekraïne",
    ],
)
def test_a_text_of_another_language_denies(text: str) -> None:
    [question] = claims_in(Heard(text))

    assert question.polarity is Polarity.NEGATED


@pytest.mark.parametrize(
    "text",
    [
        "Die Regierung hat 40 Panzer geliefert, die niemand bestellt hatte",
        "Ministro disse no Brasil que 12 pessoas morreram",
        "La France n'a livré que 12 canons César sur les 30 promis.",
        "Nicht nur Deutschland schickt Panzer",
        "España no solo envió tanques",
        "Czy to prawda, że w Warszawie zamknięto 3 szpitale?",
        "Im Mai wurden 40 Schulen geschlossen",
    ],
)
def test_a_text_of_another_language_affirms(text: str) -> None:
    [question] = claims_in(Heard(text))

    assert question.polarity is Polarity.AFFIRMED


@given(st.text(max_size=120))
def test_any_text_is_either_denied_or_not(text: str) -> None:
    assert denies_abroad(text) in Polarity


def test_thousands_are_parted_by_points_behind_a_name_too() -> None:
    [question] = claims_in(Heard("Stimmt es, dass Deutschland 500.000 Soldaten schickt?"))

    assert [figure.value for figure in question.figures] == [500_000]


def test_a_denial_in_front_of_a_frame_is_kept() -> None:
    [question] = claims_in(Heard("No es cierto que Velmora vendió su puerto"))

    assert question.polarity is Polarity.NEGATED
