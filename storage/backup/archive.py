"""The file of a backup: age's format outside, for the operator; inside, the proof that this server made it.

Whoever knows the public key could make a file that opens, so the contents carry a hash under a subkey of the server's,
which is checked before anything of the file is used. The server's key itself is not in it.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from hmac import compare_digest

import pyrage
from pyrage.x25519 import Identity as SecretKey
from pyrage.x25519 import Recipient as PublicKey

from storage.backup.errors import DamagedBackup, ForeignBackup, WrongKey
from storage.crypto.errors import UnknownKey
from storage.crypto.keyring import KEY_ID_BYTES, Keyring, Purpose

__all__ = [
    "Backup", "PublicKey", "SecretKey", "new_key_pair", "read_public_keys", "read_secret_keys", "seal", "unseal"
]  # fmt: skip
#: What the contents begin with: kind and version.
_MAGIC = b"lots-backup-1\n"
_TAG_BYTES = 32
#: After it: the id of the server's key, the hash, the second in which the copy was made. Then the database's file.
_HEAD = struct.Struct(f">{len(_MAGIC)}s{KEY_ID_BYTES}s{_TAG_BYTES}sQ")
#: What age calls a file that is for another key; no class of its own tells it from a damaged one.
_NO_MATCH = "No matching keys found"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the database's file, and when it was made."""

    database: bytes
    made_at: datetime


def new_key_pair() -> tuple[str, str]:
    """Return a new secret key and the public key that belongs to it, as age writes them."""
    identity = SecretKey.generate()
    return str(identity), str(identity.to_public())


def read_public_keys(text: str) -> tuple[PublicKey, ...]:
    """Return public keys that stand with commas between. Raises WrongKey."""
    try:
        return tuple(PublicKey.from_str(key.strip()) for key in text.split(","))
    except pyrage.RecipientError:
        raise WrongKey("is no public key; `lots backup keygen` prints one, which begins with age1") from None


def read_secret_keys(text: str) -> tuple[SecretKey, ...]:
    """Return the secret keys of a file, one a line, lines after # left out. Raises WrongKey."""
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    try:
        keys = tuple(SecretKey.from_str(line) for line in lines)
    except pyrage.IdentityError:
        keys = ()
    if not keys:
        raise WrongKey("holds no secret key; `lots backup keygen` makes one, which begins with AGE-SECRET-KEY-1")
    return keys


def seal(backup: Backup, keyring: Keyring, public_keys: Sequence[PublicKey]) -> bytes:
    """Return the contents of a file that each of the secret keys opens."""
    second = int(backup.made_at.timestamp())
    tag = _tag(keyring, keyring.current, second, backup.database)
    head = _HEAD.pack(_MAGIC, keyring.current, tag, second)
    return bytes(pyrage.encrypt(head + backup.database, public_keys))


def unseal(contents: bytes, keyring: Keyring, secret_keys: Sequence[SecretKey]) -> Backup:
    """Return what a file holds. Raises WrongKey, DamagedBackup and ForeignBackup."""
    try:
        plain = memoryview(pyrage.decrypt(contents, secret_keys))
    except pyrage.DecryptError as problem:
        if str(problem) == _NO_MATCH:
            raise WrongKey("was made for another key than this one") from None
        raise DamagedBackup("is damaged, cut short, or no backup") from None
    if len(plain) < _HEAD.size or plain[: len(_MAGIC)] != _MAGIC:
        raise DamagedBackup("is no backup of a form that this release knows")
    _, key_id, tag, second = _HEAD.unpack_from(plain)
    database = plain[_HEAD.size :]
    try:
        expected = _tag(keyring, key_id, second, database)
    except UnknownKey:
        raise ForeignBackup("was made under a server's key that is not given") from None
    if not compare_digest(expected, tag):
        raise ForeignBackup("was not made by this server, or was changed since")
    return Backup(bytes(database), datetime.fromtimestamp(second, UTC))


def _tag(keyring: Keyring, key_id: bytes, second: int, database: bytes | memoryview) -> bytes:
    tag = blake2b(second.to_bytes(8, "big"), digest_size=_TAG_BYTES, key=keyring.subkey(Purpose.BACKUP, key_id))
    tag.update(database)
    return tag.digest()
