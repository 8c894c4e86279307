"""The chats of the local chat page: a private one, a group, a curator's, one without the bot."""

from dataclasses import dataclass

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.people.seats import Seat
from onrecord_bot.devserver.server import DevServer

# Fixed, so that the record keeps the curator's role from one run to the next.
DEV_USER_ID = 900_001
DEV_CURATOR_ID = 900_002
DEV_COLLEAGUE_ID = 900_003
DEV_GROUP_NUMBER = 900_004
GENERAL = 0
"""How the page calls the topic that messages name by naming none."""
TOPICS = ("City desk", "Abroad")
HEARD_AT_THE_CITY_DESK = "A reader asks whether the city library stays open until midnight."
HEARD_ELSEWHERE = "My neighbour says that up to 20,000 foreigners fight for Russia. Who said so?"
HEARD_IN_GROUP = "Did you see this? 1,956 foreign mercenaries have been killed in Ukraine"


@dataclass(frozen=True, slots=True)
class Tab:
    """One chat as one person sees it."""

    tab_id: str
    seat: Seat
    title: str
    subtitle: str

    def as_json(self, commands: list[Json]) -> Json:
        chat = self.seat.chat
        return {
            "id": self.tab_id,
            "title": self.title,
            "subtitle": self.subtitle,
            "kind": chat.kind.value,
            "chat_id": chat.chat_id,
            "topics": [{"id": GENERAL, "name": "General"}, *self._topics()]
            if chat.is_forum
            else [],
            "has_bot": self.has_bot,
            "commands": commands,
            "me": self.seat.person.user.as_json(),
            "messages": [message.as_json() for message in chat.messages.values()],
        }

    @property
    def has_bot(self) -> bool:
        chat, bot = self.seat.chat, self.seat.server.world.bot
        return chat.is_private or chat.has(bot.user_id)

    def _topics(self) -> list[Json]:
        return [{"id": each, "name": name} for each, name in self.seat.chat.topics.items()]


def set_up(server: DevServer) -> dict[str, Tab]:
    """People and chats to begin with; a colleague has already said something in the groups."""
    you = server.user("You", user_id=DEV_USER_ID)
    curator = server.user("Curator", user_id=DEV_CURATOR_ID)
    colleague = server.user("Marta Berg", user_id=DEV_COLLEAGUE_ID)
    group = server.supergroup("Newsroom", you, colleague, topics=True, number=DEV_GROUP_NUMBER)
    city, _ = (group.topic(name) for name in TOPICS)
    colleague.at(group).say(HEARD_IN_GROUP)
    colleague.at(group).say(HEARD_AT_THE_CITY_DESK, topic=city)
    friends = server.group("Friends", you, colleague, bot=False)
    colleague.at(friends).say(HEARD_ELSEWHERE)
    tabs = (
        Tab("private", you.private_chat(), "OnRecord", "Your private chat with the bot"),
        Tab("group", you.at(group), "Newsroom", "Group · you, Marta Berg and the bot"),
        Tab("curator", curator.private_chat(), "Curator", "A curator's private chat with the bot"),
        Tab("friends", you.at(friends), "Friends", "Group without the bot · you and Marta Berg"),
    )
    return {tab.tab_id: tab for tab in tabs}
