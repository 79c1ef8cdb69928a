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
from typing import BinaryIO

import pyrage
from pyrage.x25519 import Identity as SecretKey
from pyrage.x25519 import Recipient as PublicKey

from storage.backup.errors import BackupError, DamagedBackup, ForeignBackup, WrongKey
from storage.backup.pieces import GuardedSink, Pieces
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
_UNKNOWN = "is no backup of a form that this release knows"


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


def seal(backup: Backup, keyring: Keyring, public_keys: Sequence[PublicKey], sink: BinaryIO) -> None:
    """Write a file that each of the secret keys opens, piece by piece. Raises OSError."""
    second = int(backup.made_at.timestamp())
    tag = _hash(keyring, keyring.current, second)
    tag.update(backup.database)
    head = _HEAD.pack(_MAGIC, keyring.current, tag.digest(), second)
    guarded = GuardedSink(sink)
    try:
        pyrage.encrypt_io(Pieces((head, backup.database)), guarded, public_keys)
    except (OSError, pyrage.EncryptError):
        guarded.raise_problem()
        raise


def unseal(source: BinaryIO, sink: BinaryIO, keyring: Keyring, secret_keys: Sequence[SecretKey]) -> datetime:
    """Write the database that a file holds, piece by piece; returns when it was made.

    What was written is to be used only if this returns. Raises WrongKey, DamagedBackup, ForeignBackup and OSError.
    """
    contents = _Contents(keyring, guarded := GuardedSink(sink))
    try:
        pyrage.decrypt_io(source, contents, secret_keys)
    except (OSError, pyrage.DecryptError) as problem:
        guarded.raise_problem()
        if str(problem) == _NO_MATCH:
            raise WrongKey("was made for another key than this one") from None
        raise DamagedBackup("is damaged, cut short, or no backup") from None
    return contents.made_at()


class _Contents:
    """Takes what is decrypted: checks the head, passes the database on, and hashes it."""

    def __init__(self, keyring: Keyring, sink: GuardedSink) -> None:
        self._keyring, self._sink = keyring, sink
        self._head = b""
        self._problem: BackupError | None = None

    def write(self, piece: bytes) -> int:
        """Take one more piece; what follows a head that is no good is dropped."""
        rest = piece
        if len(self._head) < _HEAD.size:
            self._head, rest = _divided(self._head + piece)
            if len(self._head) == _HEAD.size:
                self._read_head()
        if rest and self._problem is None:
            self._tag.update(rest)
            self._sink.write(rest)
        return len(piece)

    def flush(self) -> None:
        """Nothing is held back."""

    def made_at(self) -> datetime:
        """When the backup was made, if all of it is of this server's making. Raises BackupError."""
        if len(self._head) < _HEAD.size:
            raise DamagedBackup(_UNKNOWN)
        if self._problem:
            raise self._problem
        if not compare_digest(self._tag.digest(), self._expected):
            raise ForeignBackup("was not made by this server, or was changed since")
        return datetime.fromtimestamp(self._second, UTC)

    def _read_head(self) -> None:
        magic, key_id, self._expected, self._second = _HEAD.unpack(self._head)
        try:
            self._tag = _hash(self._keyring, key_id, self._second)
        except UnknownKey:
            self._problem = ForeignBackup("was made under a server's key that is not given")
        if magic != _MAGIC:
            self._problem = DamagedBackup(_UNKNOWN)


def _divided(contents: bytes) -> tuple[bytes, bytes]:
    return contents[: _HEAD.size], contents[_HEAD.size :]


def _hash(keyring: Keyring, key_id: bytes, second: int) -> blake2b:
    """The hash under a key of the server's, to which the database is still to be added. Raises UnknownKey."""
    key = keyring.subkey(Purpose.BACKUP, key_id)
    return blake2b(second.to_bytes(8, "big"), digest_size=_TAG_BYTES, key=key)
