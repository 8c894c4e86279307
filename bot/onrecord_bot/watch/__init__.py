"""What an operator sees of the bot: no secret and no person."""
