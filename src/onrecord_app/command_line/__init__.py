"""What every command shares: how it is found, what it is told, what it tells."""
