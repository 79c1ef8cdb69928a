"""Authenticated encryption, the one primitive under everything that is encrypted here.

XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03; libsodium's crypto_aead_xchacha20poly1305_ietf): key 32 bytes, nonce 24,
tag 16. Nonces of 24 bytes may be drawn at random for as many messages as there will ever be.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable

from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
)
from nacl.exceptions import CryptoError

from storage.crypto.errors import VaultClosed

#: Where random bytes come from: how many, and there they are.
Random = Callable[[int], bytes]
system_random: Random = secrets.token_bytes

AEAD_KEY_BYTES = 32
_NONCE, _TAG = 24, 16
#: Bytes by which a ciphertext is longer than its plain text.
OVERHEAD_BYTES = _NONCE + _TAG


def associated_data(label: bytes, *parts: bytes) -> bytes:
    """Return associated data: each part behind its length (4 bytes), so that no two lists of parts give the same."""
    return b"".join(len(part).to_bytes(4, "big") + part for part in (label, *parts))


def encrypt(key: bytes, plain: bytes, about: bytes, random: Random) -> bytes:
    """Return nonce, ciphertext and tag, bound to `about`: OVERHEAD_BYTES more than `plain`. `key` has 32 bytes."""
    nonce = random(_NONCE)
    return nonce + crypto_aead_xchacha20poly1305_ietf_encrypt(plain, about, nonce, key)


def decrypt(key: bytes, encrypted: bytes, about: bytes) -> bytes:
    """Return what was encrypted with this key and bound to `about`. Raises VaultClosed on any difference."""
    if len(encrypted) < OVERHEAD_BYTES:
        raise VaultClosed
    try:
        return crypto_aead_xchacha20poly1305_ietf_decrypt(encrypted[_NONCE:], about, encrypted[:_NONCE], key)
    except CryptoError:
        raise VaultClosed from None
