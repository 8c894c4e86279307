"""What tells one claim from another: names, nations, acts, occasions, wares, what is wanted."""
