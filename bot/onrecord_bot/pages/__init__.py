"""A page: styled text within Telegram's limits, with the buttons and links under it."""
