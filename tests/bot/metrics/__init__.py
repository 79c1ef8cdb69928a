"""What is counted, and that it is no diary."""
