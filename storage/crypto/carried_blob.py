"""What somebody else keeps for us and brings back: bytes that only we can read, and marks that only we can make.

Nothing of it is stored here. Carried bytes: version 1 byte, key id 8, then nonce, ciphertext and tag.
"""

from __future__ import annotations

from hashlib import blake2b
from hmac import compare_digest

from storage.crypto.aead import OVERHEAD_BYTES, Random, associated_data, decrypt, encrypt, system_random
from storage.crypto.errors import UnknownVersion, VaultClosed
from storage.crypto.keyring import KEY_ID_BYTES, Keyring, Purpose

_VERSION = b"\x01"
_HEAD_BYTES = len(_VERSION) + KEY_ID_BYTES
_MARK_BYTES = 32


def seal_carried(plain: bytes, keyring: Keyring, random: Random = system_random) -> bytes:
    """Return `plain` as bytes to be carried, under the key that writes."""
    head = _VERSION + keyring.current
    key = keyring.subkey(Purpose.CARRIED, keyring.current)
    return head + encrypt(key, plain, _about(head), random)


def open_carried(carried: bytes, keyring: Keyring) -> bytes:
    """Return what was sealed. Raises VaultClosed for all that this keyring did not seal, or that was changed since."""
    if carried and not carried.startswith(_VERSION):
        raise UnknownVersion
    if len(carried) < _HEAD_BYTES + OVERHEAD_BYTES:
        raise VaultClosed
    head = carried[:_HEAD_BYTES]
    key = keyring.subkey(Purpose.CARRIED, head[len(_VERSION) :])
    return decrypt(key, carried[_HEAD_BYTES:], _about(head))


def make_mark(content: bytes, keyring: Keyring) -> str:
    """Return the mark of `content`: 64 hex digits, by the key that writes."""
    return _mark(content, keyring, keyring.current)


def is_marked(content: bytes, mark: str, keyring: Keyring) -> bool:
    """Whether `mark` is that of `content`, by any key of the keyring."""
    told = mark.encode("utf-8", "replace")
    return any(compare_digest(_mark(content, keyring, key_id).encode(), told) for key_id in keyring.ids)


def _mark(content: bytes, keyring: Keyring, key_id: bytes) -> str:
    return blake2b(content, key=keyring.subkey(Purpose.FILE_MARK, key_id), digest_size=_MARK_BYTES).hexdigest()


def _about(head: bytes) -> bytes:
    return associated_data(b"lots carried draft", head)
