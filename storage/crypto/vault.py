"""The vault: any worker can write into it, and only the case code together with the server's key opens it.

A key pair per draft (X25519, RFC 7748; libsodium's crypto_kx). The private key is wrapped inside by the case code,
through Argon2id (RFC 9106, one lane, libsodium's INTERACTIVE limits), and outside by the server's key, so that rotation
needs no code and a backup without the code opens nothing.

- Wrapped private key, 145 bytes: version 1, key id 8, passes 4, KiB 4, salt 16, nonce 24, [nonce 24, private key 32,
  tag 16], tag 16. The head (the first 33) and the public key are bound to it.
- Sealed field, 73 bytes and the padded text: version 1, ephemeral public key 32, nonce 24, text padded (ISO/IEC 7816-4,
  at least one byte) to a multiple of 256, tag 16. The head (the first 33), the draft and the field are bound to it. Its
  key is what crypto_kx gives the client for sending (half of BLAKE2b-512 of the shared secret and both public keys;
  https://doc.libsodium.org/key_exchange), and is used once.

What this does not do. Whoever can write into the database can put a public key of their own into a record and read what
is sealed from then on, plant answers, or put older ones back. Python cannot wipe `bytes`: the private key, the code and
the plain text are dropped after use, but stay in freed memory until something else is written there; only Argon2's own
memory is wiped, by libsodium. So no core dumps, no swap without encryption, no traceback that prints local variables.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from struct import Struct

from nacl.bindings import (
    crypto_kx_client_session_keys,
    crypto_kx_seed_keypair,
    crypto_kx_server_session_keys,
    sodium_pad,
    sodium_unpad,
)
from nacl.exceptions import CryptoError
from nacl.pwhash import argon2id

from storage.crypto.aead import AEAD_KEY_BYTES, OVERHEAD_BYTES, Random, associated_data, decrypt, encrypt, system_random
from storage.crypto.case_code import CaseCode
from storage.crypto.errors import UnknownVersion, VaultClosed
from storage.crypto.keyring import Keyring, Purpose

_VERSION = 1
_HEAD = Struct(">B8sII16s")
_SALT = 16

PUBLIC_KEY_BYTES = 32
#: Bytes of a wrapped private key.
WRAPPED_BYTES = _HEAD.size + 2 * OVERHEAD_BYTES + AEAD_KEY_BYTES
#: Sealed fields differ in length by multiples of this only.
BUCKET = 256
_SEALED_HEAD = 1 + PUBLIC_KEY_BYTES
#: Bytes of a sealed field besides its padded text.
SEALED_BYTES = _SEALED_HEAD + OVERHEAD_BYTES


@dataclass(frozen=True, slots=True, repr=False)
class VaultRecord:
    """What is stored of a vault: the public key (32 bytes) and the wrapped private key (145 bytes)."""

    public_key: bytes
    wrapped: bytes

    @property
    def key_id(self) -> bytes:
        """The id of the server's key that wraps it, 8 bytes, as it claims. Raises VaultClosed."""
        return _head(self).key_id


@dataclass(frozen=True, slots=True)
class Vault:
    """Makes, fills, opens and wraps vaults anew; keeps nothing. `random` is for tests."""

    random: Random = system_random

    def create(self, code: CaseCode, keyring: Keyring) -> VaultRecord:
        """Make a vault. Argon2id: about 0.1 s and 64 MiB, so in a thread, one or two at a time."""
        public_key, private_key = crypto_kx_seed_keypair(self.random(AEAD_KEY_BYTES))
        passes, kibibytes = argon2id.OPSLIMIT_INTERACTIVE, argon2id.MEMLIMIT_INTERACTIVE // 1024
        head = _Head(keyring.current, passes, kibibytes, self.random(_SALT))
        inner = encrypt(head.code_key(code), private_key, head.inside(public_key), self.random)
        return self._wrap(head, public_key, inner, keyring)

    def seal(self, public_key: bytes, field_id: int, draft_id: bytes, plaintext: bytes) -> bytes:
        """Return a sealed answer, 73 bytes and `plaintext` padded; `field_id` is the field's permanent number, 32 bits.

        Raises VaultClosed when `public_key` is none.
        """
        ephemeral, secret = crypto_kx_seed_keypair(self.random(AEAD_KEY_BYTES))
        try:
            _, key = crypto_kx_client_session_keys(ephemeral, secret, public_key)
        except CryptoError:
            raise VaultClosed from None
        head = bytes([_VERSION]) + ephemeral
        return head + encrypt(key, sodium_pad(plaintext, BUCKET), _about(head, draft_id, field_id), self.random)

    @contextmanager
    def open(self, record: VaultRecord, code: CaseCode, keyring: Keyring, draft_id: bytes) -> Iterator[OpenedVault]:
        """Open a vault for as long as the `with` block runs. Costs as much as `create`: all of it belongs in a thread.

        Raises VaultClosed. A record that another key wrapped, or that was damaged, is refused before the code is tried.
        """
        head = _head(record)
        inner = _unwrap(head, record, keyring)
        private_key = decrypt(head.code_key(code), inner, head.inside(record.public_key))
        opened = OpenedVault(record.public_key, private_key, draft_id)
        del private_key
        try:
            yield opened
        finally:
            opened.close()

    def rewrap(self, record: VaultRecord, keyring: Keyring) -> VaultRecord:
        """Return the record under the current key, the same one if it is so already. Raises VaultClosed."""
        head = _head(record)
        inner = _unwrap(head, record, keyring)
        if head.key_id == keyring.current:
            return record
        return self._wrap(replace(head, key_id=keyring.current), record.public_key, inner, keyring)

    def _wrap(self, head: _Head, public_key: bytes, inner: bytes, keyring: Keyring) -> VaultRecord:
        key = keyring.subkey(Purpose.OUTER_WRAP, head.key_id)
        return VaultRecord(public_key, head.pack() + encrypt(key, inner, head.outside(public_key), self.random))


class OpenedVault:
    """A vault within its `with` block; afterwards it reads nothing."""

    __slots__ = ("_draft_id", "_private_key", "_public_key")

    def __init__(self, public_key: bytes, private_key: bytes, draft_id: bytes) -> None:
        """Take the key pair, 32 bytes each, and the draft whose fields are to be read."""
        self._public_key = public_key
        self._private_key: bytes | None = private_key
        self._draft_id = draft_id

    def unseal(self, field_id: int, blob: bytes) -> bytes:
        """Return the answer sealed for this draft and this field. Raises VaultClosed for any other, and when closed."""
        if self._private_key is None:
            raise VaultClosed
        if blob and blob[0] != _VERSION:
            raise UnknownVersion
        head, encrypted = blob[:_SEALED_HEAD], blob[_SEALED_HEAD:]
        try:
            key, _ = crypto_kx_server_session_keys(self._public_key, self._private_key, head[1:])
            return sodium_unpad(decrypt(key, encrypted, _about(head, self._draft_id, field_id)), BUCKET)
        except CryptoError:
            raise VaultClosed from None

    def close(self) -> None:
        """Let go of the private key."""
        self._private_key = None


@dataclass(frozen=True, slots=True, repr=False)
class _Head:
    """The head of a wrapped private key: key id 8 bytes, Argon2id's passes, KiB and salt 16 bytes."""

    key_id: bytes
    passes: int
    kibibytes: int
    salt: bytes

    def pack(self) -> bytes:
        """Return the 33 bytes that stand before the wrapped key."""
        return _HEAD.pack(_VERSION, self.key_id, self.passes, self.kibibytes, self.salt)

    def outside(self, public_key: bytes) -> bytes:
        """What the outer wrapping is bound to: everything."""
        return associated_data(b"lots vault outside", self.pack(), public_key)

    def inside(self, public_key: bytes) -> bytes:
        """What the inner wrapping is bound to: everything but the server's key, which changes without the code."""
        return associated_data(b"lots vault inside", replace(self, key_id=b"").pack(), public_key)

    def code_key(self, code: CaseCode) -> bytes:
        """Derive the 32 bytes that the code gives. Raises nacl's RuntimeError when there is no memory for it."""
        memory = self.kibibytes * 1024
        return argon2id.kdf(AEAD_KEY_BYTES, code.secret, self.salt, opslimit=self.passes, memlimit=memory)


def _head(record: VaultRecord) -> _Head:
    if record.wrapped and record.wrapped[0] != _VERSION:
        raise UnknownVersion
    if len(record.wrapped) != WRAPPED_BYTES:
        raise VaultClosed
    _, *fields = _HEAD.unpack_from(record.wrapped)
    return _Head(*fields)


def _unwrap(head: _Head, record: VaultRecord, keyring: Keyring) -> bytes:
    """Take off the outer wrapping, which shows that the head and the public key are as they were written."""
    key = keyring.subkey(Purpose.OUTER_WRAP, head.key_id)
    return decrypt(key, record.wrapped[_HEAD.size :], head.outside(record.public_key))


def _about(head: bytes, draft_id: bytes, field_id: int) -> bytes:
    return associated_data(b"lots sealed field", head, draft_id, field_id.to_bytes(4, "big"))
