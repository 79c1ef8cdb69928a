"""The tables: no column that can be written before consent can hold text, and the gate is a matter of foreign keys.

Retention of each table stands in `storage.expiry`. What keeps consents as they were written are triggers, which the
migrations make. All are loaded together, so that the metadata is whole and a foreign key finds its table.
"""

from storage.tables import access, consent, draft, limits, operation, reader, vault

__all__ = ["access", "consent", "draft", "limits", "operation", "reader", "vault"]
