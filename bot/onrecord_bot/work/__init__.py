"""What waits is handled: in order in each chat, chats side by side."""
