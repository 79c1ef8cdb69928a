"""Tests that run the real client against a Bot API server on loopback."""
