"""The tables of the record, with what stands in them."""
