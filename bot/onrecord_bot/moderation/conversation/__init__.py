"""Where a curator stands: values that outlive the process."""
