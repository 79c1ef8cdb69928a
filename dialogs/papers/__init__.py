"""The documents handed out, as pure values."""
