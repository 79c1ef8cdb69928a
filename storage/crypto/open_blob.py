"""The open answers of a draft as one blob under the server's key: always as long, whatever was answered.

version 1 byte, key id 8, nonce 24, packed answers N, tag 16. The version, the key's id and the draft are bound to it;
an older blob of the same draft put back in its place is not noticed.
"""

from __future__ import annotations

from dataclasses import dataclass

from storage.crypto.aead import OVERHEAD_BYTES, Random, associated_data, decrypt, encrypt, system_random
from storage.crypto.errors import UnknownVersion, VaultClosed
from storage.crypto.keyring import KEY_ID_BYTES, Keyring, Purpose

_VERSION = b"\x01"
_HEAD_BYTES = len(_VERSION) + KEY_ID_BYTES


@dataclass(frozen=True, slots=True)
class OpenBlob:
    """Encrypts packed open answers of exactly `length` bytes."""

    length: int
    random: Random = system_random

    @property
    def size(self) -> int:
        """Bytes of every blob: `length` + 49."""
        return _HEAD_BYTES + self.length + OVERHEAD_BYTES

    def seal(self, packed: bytes, keyring: Keyring, draft_id: bytes) -> bytes:
        """Return the blob of packed open answers. Raises ValueError when that is not exactly `length` bytes."""
        if len(packed) != self.length:
            raise ValueError(f"a packed open part has exactly {self.length} bytes")
        head = _VERSION + keyring.current
        return head + encrypt(_key(head, keyring), packed, _about(head, draft_id), self.random)

    def open(self, blob: bytes, keyring: Keyring, draft_id: bytes) -> bytes:
        """Return the packed open answers, `length` bytes. Raises VaultClosed if the blob is not this draft's, whole."""
        if blob and not blob.startswith(_VERSION):
            raise UnknownVersion
        if len(blob) != self.size:
            raise VaultClosed
        head = blob[:_HEAD_BYTES]
        return decrypt(_key(head, keyring), blob[_HEAD_BYTES:], _about(head, draft_id))

    def rewrap(self, blob: bytes, keyring: Keyring, draft_id: bytes) -> bytes:
        """Return the blob under the current key; the same blob if it is so already. Raises as `open` does."""
        packed = self.open(blob, keyring, draft_id)
        return blob if self.key_id(blob) == keyring.current else self.seal(packed, keyring, draft_id)

    @staticmethod
    def key_id(blob: bytes) -> bytes:
        """Return the id of the key that a blob was written under, as it claims: 8 bytes."""
        return blob[len(_VERSION) : _HEAD_BYTES]


def _key(head: bytes, keyring: Keyring) -> bytes:
    return keyring.subkey(Purpose.OPEN_BLOB, OpenBlob.key_id(head))


def _about(head: bytes, draft_id: bytes) -> bytes:
    return associated_data(b"lots open part", head, draft_id)
