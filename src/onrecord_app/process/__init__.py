"""One process of OnRecord: bot, web and follower side by side."""
