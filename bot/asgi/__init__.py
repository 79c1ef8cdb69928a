"""Serves HTTP: health, Telegram's webhook, and whatever else is mounted; for any number of workers."""
