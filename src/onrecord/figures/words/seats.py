"""Seats of government by which a country is named where that does something."""

CAPITALS = {"Moscow": "Russia", "Kyiv": "Ukraine"}
"""Seats that stand for their country wherever they are named."""
SEATS = {
    **CAPITALS,
    "Warsaw": "Poland", "Berlin": "Germany", "Paris": "France", "London": "Britain",
    "Beijing": "China", "Tehran": "Iran", "Washington": "United States", "Baku": "Azerbaijan",
    "Yerevan": "Armenia", "Minsk": "Belarus", "Tbilisi": "Georgia", "Belgrade": "Serbia",
    "Budapest": "Hungary", "Vilnius": "Lithuania", "Tallinn": "Estonia",
}  # fmt: skip
"""Seats by which who did it is often named; what happens there is of the city."""
