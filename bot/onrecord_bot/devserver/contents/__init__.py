"""What a message may hold, as Telegram takes it."""
