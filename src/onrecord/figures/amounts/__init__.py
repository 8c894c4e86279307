"""The numbers of a sentence that count: shares, ranks, ranges, and how many times as many."""
