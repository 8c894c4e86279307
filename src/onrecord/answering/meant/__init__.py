"""Which of the claims found is meant; a question that counts several things is parted."""
