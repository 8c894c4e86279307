"""Numbers that count nothing: ages, names, types, addresses, times of day."""
