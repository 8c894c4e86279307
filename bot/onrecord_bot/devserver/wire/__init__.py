"""What runs between the bot and the server, and what may go wrong with it."""
