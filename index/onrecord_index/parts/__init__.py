"""What a search looks through: claims with their vectors, in parts that never change."""
