"""Which near claim is meant, and a question that counts several things as several."""
