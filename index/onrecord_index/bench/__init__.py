"""What the index costs: quality beside plain means, time by stage, memory, growth."""
