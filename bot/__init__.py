"""Lots listens and speaks: commands, settings, the service, rendering and the transports."""
