"""Listens and speaks on Telegram: the only place that knows its types."""
