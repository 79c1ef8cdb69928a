"""Encryption: the server's keys, the case code, the vault, and the blob of open answers."""
