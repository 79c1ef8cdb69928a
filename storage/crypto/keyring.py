"""The server's keys: one that writes, and retired ones that still read until everything is written anew."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from hashlib import blake2b

from storage.crypto.aead import AEAD_KEY_BYTES
from storage.crypto.errors import UnknownKey

#: Bytes of a key's id, which follows from the key and tells nothing of it.
KEY_ID_BYTES = 8
#: Characters of a secret at the least: 32 random bytes as base64url are 43.
MIN_KEY_CHARACTERS = 43


class Purpose(Enum):
    """What a subkey is for; the value is BLAKE2b's personalisation (at most 16 bytes) and never changes."""

    READER_HASH = b"lots-key-reader"
    OPEN_BLOB = b"lots-key-open"
    OUTER_WRAP = b"lots-key-wrap"
    INVITATION = b"lots-key-invite"
    TRAIL = b"lots-key-trail"
    CARRIED = b"lots-key-carried"
    FILE_MARK = b"lots-key-file"
    BACKUP = b"lots-key-backup"
    ERASURE = b"lots-key-erased"


class Keyring:
    """Keys by id, made from secret strings of high entropy, any length from SHORTEST on. Shows none of them.

    master = BLAKE2b-512(secret), subkey = BLAKE2b-256(key=master), id = BLAKE2b-64(key=master), each with its own
    personalisation (section 2.5 of the BLAKE2 paper, https://www.blake2.net/blake2.pdf; RFC 7693 for the rest).
    """

    __slots__ = ("_masters", "current")

    def __init__(self, current: str, retired: Iterable[str] = ()) -> None:
        """Take the key that writes and those that only read. Raises ValueError, naming none, when one is too short."""
        masters = [_master(secret.strip()) for secret in (*retired, current)]
        self._masters = {_key_id(master): master for master in masters}
        #: The id of the key that writes: 8 bytes.
        self.current = _key_id(masters[-1])

    @property
    def ids(self) -> tuple[bytes, ...]:
        """The ids of all keys, 8 bytes each, that of the key that writes first."""
        return (self.current, *(key_id for key_id in self._masters if key_id != self.current))

    def subkey(self, purpose: Purpose, key_id: bytes) -> bytes:
        """Return the 32 bytes that the key `key_id` gives for one purpose. Raises UnknownKey."""
        if key_id not in self._masters:
            raise UnknownKey
        return _derive(self._masters[key_id], purpose.value, AEAD_KEY_BYTES)


def _master(secret: str) -> bytes:
    if len(secret) < MIN_KEY_CHARACTERS:
        raise ValueError(f"a server's key needs {MIN_KEY_CHARACTERS} random characters")
    return blake2b(secret.encode(errors="surrogateescape"), digest_size=64, person=b"lots-key-master").digest()


def _key_id(master: bytes) -> bytes:
    return _derive(master, b"lots-key-id", KEY_ID_BYTES)


def _derive(master: bytes, person: bytes, size: int) -> bytes:
    return blake2b(key=master, digest_size=size, person=person).digest()
