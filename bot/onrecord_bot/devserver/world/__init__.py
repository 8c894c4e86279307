"""What there is: people, chats, and all that waits for somebody."""
