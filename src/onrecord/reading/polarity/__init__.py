"""Whether a claim affirms or negates."""
