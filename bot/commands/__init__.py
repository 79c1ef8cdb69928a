"""What each command of `lots` does."""
