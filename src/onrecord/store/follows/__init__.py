"""Which chats are told of what, and when."""
