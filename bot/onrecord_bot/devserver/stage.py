"""The three chats of the local chat page: a private one, a group, a curator's."""

from dataclasses import dataclass
from typing import Any

from onrecord_bot.devserver.people import Seat
from onrecord_bot.devserver.server import DevServer

Json = dict[str, Any]

# Fixed, so that the record keeps the curator's role from one run to the next.
DEV_USER_ID = 900_001
DEV_CURATOR_ID = 900_002
DEV_COLLEAGUE_ID = 900_003
DEV_GROUP_NUMBER = 900_004
HEARD_IN_GROUP = "Did you see this? 1,956 foreign mercenaries have been killed in Ukraine"


@dataclass(frozen=True, slots=True)
class Tab:
    """One chat as one person sees it."""

    tab_id: str
    seat: Seat
    title: str
    subtitle: str

    def as_json(self) -> Json:
        chat = self.seat.chat
        return {
            "id": self.tab_id,
            "title": self.title,
            "subtitle": self.subtitle,
            "kind": chat.kind.value,
            "chat_id": chat.chat_id,
            "me": self.seat.person.user.as_json(),
            "messages": [message.as_json() for message in chat.messages.values()],
        }


def set_up(server: DevServer) -> dict[str, Tab]:
    """People and chats to begin with; a colleague has already said something in the group."""
    you = server.user("You", user_id=DEV_USER_ID)
    curator = server.user("Curator", user_id=DEV_CURATOR_ID)
    colleague = server.user("Marta Berg", user_id=DEV_COLLEAGUE_ID)
    group = server.supergroup("Newsroom", you, colleague, number=DEV_GROUP_NUMBER)
    colleague.at(group).say(HEARD_IN_GROUP)
    tabs = (
        Tab("private", you.private_chat(), "OnRecord", "Your private chat with the bot"),
        Tab("group", you.at(group), "Newsroom", "Group · you, Marta Berg and the bot"),
        Tab("curator", curator.private_chat(), "Curator", "A curator's private chat with the bot"),
    )
    return {tab.tab_id: tab for tab in tabs}
