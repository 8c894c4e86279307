"""Where the words of two texts part: what is opposite, swapped, turned round or another act."""
