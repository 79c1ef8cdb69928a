"""What an event in a draft does: a pure function of what is stored and what the reader did, giving commands."""
