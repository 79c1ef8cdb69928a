"""The conversation in a terminal: the standing proof that a transport is small."""
