"""How well the index finds, and how well it knows when it holds nothing, as a product feature."""
