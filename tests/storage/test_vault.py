"""The vault opens with the code and the server's key together, and with nothing else.

`vault_vectors.json` was computed without any of our code and without libsodium: X25519 and XChaCha20-Poly1305 by
PyCryptodome, Argon2id by the reference implementation (argon2-cffi), the random bytes SHAKE256 of the text `random`.
"""

from __future__ import annotations

import json
from contextlib import ExitStack
from hashlib import shake_256
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nacl.bindings import crypto_kx_client_session_keys, crypto_kx_seed_keypair
from nacl.pwhash import argon2id

from storage.crypto.aead import OVERHEAD_BYTES, associated_data, decrypt, encrypt, system_random
from storage.crypto.case_code import SECRET_BYTES, CaseCode, looks_like_code
from storage.crypto.errors import UnknownKey, UnknownVersion, VaultClosed
from storage.crypto.keyring import MIN_KEY_CHARACTERS, Keyring, Purpose
from storage.crypto.open_blob import OpenBlob
from storage.crypto.vault import BUCKET, SEALED_BYTES, WRAPPED_BYTES, Vault, VaultRecord

VECTORS = json.loads(Path(__file__).with_name("vault_vectors.json").read_text(encoding="utf-8"))
OLD, NEW = "old-server-key-".ljust(MIN_KEY_CHARACTERS, "1"), "new-server-key-".ljust(MIN_KEY_CHARACTERS, "2")
DRAFT, OTHER, FIELD = b"draft-1", b"draft-2", 7
SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
VAULT, BLOB = Vault(), OpenBlob(40)

codes = st.binary(min_size=SECRET_BYTES, max_size=SECRET_BYTES).map(CaseCode)


def vector(name):
    return bytes.fromhex(VECTORS[name])


def stream(seed):
    """Random bytes that are always the same."""
    taken = iter(shake_256(seed.encode()).digest(4096))
    return lambda size: bytes(next(taken) for _ in range(size))


def flips(data, bits=range(8)):
    """Every way to flip one of these bits of one byte."""
    for at in range(len(data)):
        for bit in bits:
            yield data[:at] + bytes([data[at] ^ 1 << bit]) + data[at + 1 :]


def refused(act, *arguments, cause=VaultClosed):
    """The call raises VaultClosed, in the same words as ever, with nothing attached."""
    with pytest.raises(cause) as caught:
        act(*arguments)
    assert str(caught.value) == str(VaultClosed())
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


def opens(record, code, keyring, draft=DRAFT, blob=None):
    with VAULT.open(record, code, keyring, draft) as opened:
        return opened.unseal(FIELD, blob) if blob else None


@pytest.fixture(scope="module")
def made():
    """A vault under the old key, opened once, with one sealed answer: what most tests look at."""
    code, keyring = CaseCode.new(), Keyring(OLD)
    record = VAULT.create(code, keyring)
    sealed = VAULT.seal(record.public_key, FIELD, DRAFT, b"an answer")
    with ExitStack() as stack:
        opened, other = (stack.enter_context(VAULT.open(record, code, keyring, draft)) for draft in (DRAFT, OTHER))
        yield SimpleNamespace(
            code=code, keyring=keyring, record=record, sealed=sealed, unseal=opened.unseal, elsewhere=other.unseal
        )


# The case code


def test_a_code_has_eighty_bits_and_its_shape():
    drawn = []
    code = CaseCode.new(lambda size: drawn.append(size) or bytes(size))
    assert drawn == [10]
    assert code.spell() == "LOTS-0000-0000-0000-0000-00"
    assert len({CaseCode.new().secret for _ in range(100)}) == 100


@given(codes)
def test_a_code_is_read_as_it_was_shown(code):
    assert CaseCode.parse(code.spell()) == code
    assert looks_like_code(code.spell())


DASHES = ["-", " ", "", "\u2011", "\u2013", "\u2014", "\u2212", "\u00a0", " - ", "\n", "\u200b"]


@settings(max_examples=40)
@given(codes, st.data())
def test_case_blanks_dashes_and_lookalikes_are_tolerated(code, data):
    spellings = {"0": "0Oo", "1": "1IiLl"}
    pieces = []
    for symbol in code.spell().removeprefix("LOTS"):
        choices = DASHES if symbol == "-" else spellings.get(symbol, symbol + symbol.lower())
        pieces.append(data.draw(st.sampled_from(choices)))
    prefix = data.draw(st.sampled_from(["LOTS", "lots", "L0TS", "1ots", "iOTS", " Lots"]))
    assert CaseCode.parse(prefix + "".join(pieces)) == code
    assert looks_like_code(prefix + "".join(pieces))


def test_fullwidth_letters_and_digits_of_other_scripts_are_read():
    code = CaseCode(bytes(9) + b"\x05")
    wide = "".join(chr(ord(one) + 0xFEE0) if one != "-" else one for one in code.spell())
    assert CaseCode.parse(wide) == code
    assert CaseCode.parse(code.spell().replace("0", "٠")) == code


def test_lots_may_be_left_out_but_then_it_does_not_look_like_a_code():
    code = CaseCode.new()
    bare = code.spell().removeprefix("LOTS-")
    assert CaseCode.parse(bare) == code
    assert not looks_like_code(bare)


def test_a_code_that_itself_begins_like_the_prefix_is_read_both_ways():
    code = CaseCode(int("".join(f"{SYMBOLS.index(one):05b}" for one in "10TS" * 4), 2).to_bytes(10, "big"))
    assert code.spell().startswith("LOTS-10TS-10TS")
    assert CaseCode.parse(code.spell()) == CaseCode.parse(code.spell().removeprefix("LOTS-")) == code


@settings(max_examples=40)
@given(codes, st.data())
def test_one_or_two_wrong_symbols_are_noticed_so_every_swap_is(code, data):
    symbols = list(code.spell().removeprefix("LOTS-").replace("-", ""))
    for place in data.draw(st.sets(st.integers(0, 17), min_size=1, max_size=2)):
        symbols[place] = data.draw(st.sampled_from(SYMBOLS.replace(symbols[place], "")))
    refused(CaseCode.parse, "LOTS" + "".join(symbols))
    assert not looks_like_code("LOTS" + "".join(symbols))


NO_CODES = ["", "LOTS", "hej", "19121212-1212", "LOTS-0000-0000-0000-0000-0", "LOTS-0000-0000-0000-0000-000",
    "LOTS-0000-0000-0000-0000-0U", "LOTS-0000-0000-0000-0000-0!", "LATS-0000-0000-0000-0000-00", "0" * 22,
    "LOTS-0000-0000-0000-0000-00" + " " * 80 + "19121212-1212", "Koden är LOTS-0000-0000-0000-0000-00"]  # fmt: skip


@pytest.mark.parametrize("text", NO_CODES)
def test_what_is_no_code_is_refused_as_a_wrong_one_is(text):
    assert not looks_like_code(text)
    refused(CaseCode.parse, text)


@given(st.text())
def test_any_text_is_answered(text):
    assert not looks_like_code(text)


def test_a_code_equals_only_itself_and_is_kept_in_no_set():
    assert CaseCode(bytes(10)) == CaseCode(bytes(10))
    assert CaseCode(bytes(10)) != CaseCode(bytes(9) + b"\1")
    assert CaseCode(bytes(10)) != bytes(10)
    with pytest.raises(TypeError, match="unhashable"):
        hash(CaseCode(bytes(10)))


# The keyring


def test_every_purpose_and_every_key_has_a_subkey_of_its_own():
    keyring = Keyring(NEW, [OLD])
    ids = [Keyring(OLD).current, Keyring(NEW).current]
    assert keyring.current == ids[1]
    assert len({keyring.subkey(purpose, key_id) for purpose in Purpose for key_id in ids}) == 2 * len(Purpose)
    assert keyring.subkey(Purpose.OPEN_BLOB, ids[0]) == Keyring(OLD).subkey(Purpose.OPEN_BLOB, ids[0])


def test_an_unknown_key_id_is_refused():
    for key_id in (Keyring(OLD).current, b"", Keyring(NEW).current[:-1]):
        refused(Keyring(NEW).subkey, Purpose.OPEN_BLOB, key_id, cause=UnknownKey)


def test_blanks_around_a_key_do_not_count_nor_does_naming_it_twice():
    assert Keyring(f" {OLD}\n", [OLD]).current == Keyring(OLD).current


@pytest.mark.parametrize("keys", [("", []), (OLD[:-1], []), (OLD[:-1] + " ", []), (OLD, [NEW[:-1]])])
def test_a_short_key_is_refused_and_not_quoted(keys):
    with pytest.raises(ValueError, match=r"^a server's key needs 43 random characters$"):
        Keyring(*keys)


def test_a_key_that_the_environment_could_not_decode_is_taken_as_its_bytes():
    assert Keyring(OLD + "\udcff").current != Keyring(OLD).current


# The lock under all of it


def test_parts_are_bound_unambiguously():
    assert associated_data(b"a", b"bc") != associated_data(b"ab", b"c") != associated_data(b"abc")
    assert associated_data(b"a") != associated_data(b"a", b"")


def test_what_is_too_short_to_be_locked_stays_closed():
    for size in range(OVERHEAD_BYTES):
        refused(decrypt, bytes(32), bytes(size), b"")


# Known answers


def test_keys_and_code_are_as_computed_elsewhere():
    keyring = Keyring(VECTORS["server_key"])
    assert keyring.current == vector("key_id")
    assert {one.name: keyring.subkey(one, keyring.current).hex() for one in Purpose} == VECTORS["subkeys"]
    assert CaseCode.new(stream(VECTORS["random"])).spell() == VECTORS["case_code"]


def test_vault_field_and_blob_are_as_computed_elsewhere():
    random, keyring, draft = stream(VECTORS["random"]), Keyring(VECTORS["server_key"]), vector("draft")
    vault, code = Vault(random), CaseCode.new(random)
    record = vault.create(code, keyring)
    assert (record.public_key, record.wrapped) == (vector("public_key"), vector("wrapped"))
    assert vault.seal(record.public_key, VECTORS["field"], draft, vector("plain")) == vector("sealed")
    assert OpenBlob(40, random).seal(vector("packed"), keyring, draft) == vector("blob")


def test_what_was_written_elsewhere_is_read():
    keyring, code, draft = Keyring(VECTORS["server_key"]), CaseCode.parse(VECTORS["case_code"]), vector("draft")
    with VAULT.open(VaultRecord(vector("public_key"), vector("wrapped")), code, keyring, draft) as opened:
        assert opened.unseal(VECTORS["field"], vector("sealed")) == vector("plain")
    assert BLOB.open(vector("blob"), keyring, draft) == vector("packed")


# The sealed part


@given(plain=st.binary(max_size=3 * BUCKET), field=st.integers(0, 2**32 - 1))
def test_what_is_sealed_is_read_again(made, plain, field):
    assert made.unseal(field, VAULT.seal(made.record.public_key, field, DRAFT, plain)) == plain


@given(st.integers(0, 5 * BUCKET))
def test_the_length_tells_only_the_bucket(made, size):
    sealed = VAULT.seal(made.record.public_key, FIELD, DRAFT, b"x" * size)
    assert len(sealed) == SEALED_BYTES + BUCKET * (size // BUCKET + 1)


def test_the_same_answer_never_looks_the_same(made):
    assert len({VAULT.seal(made.record.public_key, FIELD, DRAFT, b"yes") for _ in range(20)}) == 20


def test_any_flipped_bit_of_a_sealed_field_is_refused(made):
    for damaged in flips(made.sealed):
        refused(made.unseal, FIELD, damaged)


def test_any_truncation_or_addition_is_refused(made):
    for size in range(len(made.sealed)):
        refused(made.unseal, FIELD, made.sealed[:size])
        refused(made.unseal, FIELD, made.sealed[size + 1 :])
    for more in (b"\0", b"\x80", bytes(BUCKET)):
        refused(made.unseal, FIELD, made.sealed + more)


@given(st.binary(max_size=2 * BUCKET))
def test_garbage_is_refused(made, garbage):
    refused(made.unseal, FIELD, garbage)
    refused(made.unseal, FIELD, b"\1" + garbage)


@given(st.integers(0, 2**32 - 1).filter(lambda field: field != FIELD))
def test_a_field_moved_to_another_field_or_draft_is_refused(made, field):
    refused(made.unseal, field, made.sealed)
    refused(made.elsewhere, FIELD, made.sealed)


def test_pieces_of_two_sealed_fields_do_not_fit_together(made):
    second = VAULT.seal(made.record.public_key, FIELD, DRAFT, b"an answer")
    for at in (2, 33, 57, 57 + BUCKET):
        refused(made.unseal, FIELD, made.sealed[:at] + second[at:])


def test_an_unknown_version_of_a_sealed_field_is_refused(made):
    for version in (0, 2, 255):
        refused(made.unseal, FIELD, bytes([version]) + made.sealed[1:], cause=UnknownVersion)


def test_a_sealed_field_with_wrong_padding_is_refused(made):
    ephemeral, secret = crypto_kx_seed_keypair(bytes(32))
    _, key = crypto_kx_client_session_keys(ephemeral, secret, made.record.public_key)
    about = associated_data(b"lots sealed field", b"\1" + ephemeral, DRAFT, FIELD.to_bytes(4, "big"))
    for plain in (b"", b"\x80", bytes(BUCKET), b"\1" * BUCKET):
        refused(made.unseal, FIELD, b"\1" + ephemeral + encrypt(key, plain, about, system_random))


@pytest.mark.parametrize("public_key", [b"", bytes(31), bytes(33), bytes(32), b"\1" + bytes(31)])
def test_nothing_is_sealed_with_what_is_no_public_key(public_key):
    refused(VAULT.seal, public_key, FIELD, DRAFT, b"an answer")


@pytest.mark.parametrize("ephemeral", [bytes(32), b"\1" + bytes(31)])
def test_a_point_of_low_order_is_refused(made, ephemeral):
    refused(made.unseal, FIELD, b"\1" + ephemeral + made.sealed[33:])


def test_a_vault_that_was_closed_reads_nothing(made):
    with VAULT.open(made.record, made.code, made.keyring, DRAFT) as opened:
        assert opened.unseal(FIELD, made.sealed) == b"an answer"
    refused(opened.unseal, FIELD, made.sealed)
    assert opened._private_key is None


def test_a_vault_closes_even_when_the_work_in_it_fails(made):
    with (
        pytest.raises(ZeroDivisionError),
        VAULT.open(made.record, made.code, made.keyring, DRAFT) as opened,
    ):
        raise ZeroDivisionError
    refused(opened.unseal, FIELD, made.sealed)


# Two keys together


def test_the_right_code_without_the_servers_key_opens_nothing(made):
    refused(opens, made.record, made.code, Keyring(NEW), cause=UnknownKey)
    forged = made.record.wrapped.replace(made.record.key_id, Keyring(NEW).current)
    refused(opens, VaultRecord(made.record.public_key, forged), made.code, Keyring(NEW))


def test_the_servers_key_without_the_right_code_opens_nothing(made):
    for bit in (1, 128):
        wrong = CaseCode(made.code.secret[:-1] + bytes([made.code.secret[-1] ^ bit]))
        refused(opens, made.record, wrong, made.keyring)


def test_the_code_of_one_vault_does_not_open_another_and_parts_do_not_mix(made):
    other = VAULT.create(made.code, made.keyring)
    refused(opens, VaultRecord(other.public_key, made.record.wrapped), made.code, made.keyring)
    assert other.wrapped[33:] != made.record.wrapped[33:]
    with VAULT.open(other, made.code, made.keyring, DRAFT) as opened:
        refused(opened.unseal, FIELD, made.sealed)


def test_any_flipped_bit_of_a_record_is_refused_before_the_code_is_tried(made, monkeypatch):
    monkeypatch.setattr("storage.crypto.vault.argon2id.kdf", None)
    for wrapped in flips(made.record.wrapped):
        refused(opens, VaultRecord(made.record.public_key, wrapped), made.code, made.keyring)
        refused(VAULT.rewrap, VaultRecord(made.record.public_key, wrapped), made.keyring)
    for public_key in flips(made.record.public_key):
        refused(opens, VaultRecord(public_key, made.record.wrapped), made.code, made.keyring)


def test_a_record_of_another_length_or_version_is_refused(made):
    key, wrapped = made.record.public_key, made.record.wrapped
    assert (len(key), len(wrapped)) == (32, WRAPPED_BYTES)
    for size in range(len(wrapped)):
        refused(opens, VaultRecord(key, wrapped[:size]), made.code, made.keyring)
    refused(opens, VaultRecord(key, wrapped + b"\0"), made.code, made.keyring)
    refused(opens, VaultRecord(key[:-1], wrapped), made.code, made.keyring)
    refused(opens, VaultRecord(key, b"\2" + wrapped[1:]), made.code, made.keyring, cause=UnknownVersion)


def test_the_costs_of_trying_a_code_stand_in_the_record(made):
    assert made.record.wrapped[9:17] == (2).to_bytes(4, "big") + (65536).to_bytes(4, "big")


def test_a_vault_is_read_with_the_costs_it_was_made_with(made, monkeypatch):
    monkeypatch.setattr("storage.crypto.vault.argon2id.OPSLIMIT_INTERACTIVE", 1)
    monkeypatch.setattr("storage.crypto.vault.argon2id.MEMLIMIT_INTERACTIVE", 8192)
    cheap = VAULT.create(made.code, made.keyring)
    monkeypatch.undo()
    asked, derive = [], argon2id.kdf
    monkeypatch.setattr(
        "storage.crypto.vault.argon2id.kdf", lambda *those, **costs: asked.append(costs) or derive(*those, **costs)
    )
    assert opens(cheap, made.code, made.keyring) is None
    assert asked == [{"opslimit": 1, "memlimit": 8192}]


# Rotation


def test_a_retired_key_still_reads_and_after_rotation_it_is_not_needed(made):
    both, only = Keyring(NEW, [OLD]), Keyring(NEW)
    assert opens(made.record, made.code, both, blob=made.sealed) == b"an answer"
    moved = VAULT.rewrap(made.record, both)
    assert (made.record.key_id, moved.key_id) == (made.keyring.current, only.current)
    assert opens(moved, made.code, only, blob=made.sealed) == b"an answer"
    refused(opens, moved, made.code, made.keyring, cause=UnknownKey)
    refused(VAULT.rewrap, made.record, only, cause=UnknownKey)


def test_rotation_leaves_alone_what_is_under_the_current_key(made):
    assert VAULT.rewrap(made.record, Keyring(OLD, [NEW])) is made.record
    blob = BLOB.seal(bytes(40), made.keyring, DRAFT)
    assert BLOB.rewrap(blob, Keyring(OLD, [NEW]), DRAFT) is blob


def test_what_is_sealed_while_the_key_rotates_is_read(made):
    moved = VAULT.rewrap(made.record, Keyring(NEW, [OLD]))
    assert moved.public_key == made.record.public_key
    assert made.unseal(FIELD, VAULT.seal(moved.public_key, FIELD, DRAFT, b"later")) == b"later"


# The open part


@given(st.binary(min_size=40, max_size=40), st.binary(max_size=20))
def test_the_open_part_is_read_again_and_always_as_long(packed, draft):
    keyring = Keyring(OLD)
    blob = BLOB.seal(packed, keyring, draft)
    assert BLOB.open(blob, keyring, draft) == packed
    assert len(blob) == BLOB.size == 89
    assert packed not in blob


@pytest.mark.parametrize("size", [0, 39, 41, 4000])
def test_an_open_part_of_another_length_is_not_sealed_and_not_quoted(size):
    with pytest.raises(ValueError, match=r"^a packed open part has exactly 40 bytes$"):
        BLOB.seal(b"x" * size, Keyring(OLD), DRAFT)


def test_a_damaged_blob_is_refused():
    keyring = Keyring(OLD)
    blob = BLOB.seal(bytes(40), keyring, DRAFT)
    for damaged in (*flips(blob), *(blob[:size] for size in range(len(blob))), blob + b"\0"):
        refused(BLOB.open, damaged, keyring, DRAFT)
    refused(BLOB.open, b"\2" + blob[1:], keyring, DRAFT, cause=UnknownVersion)
    refused(OpenBlob(41).open, blob, keyring, DRAFT)


def test_a_blob_moved_to_another_draft_is_refused():
    refused(BLOB.open, BLOB.seal(bytes(40), Keyring(OLD), DRAFT), Keyring(OLD), OTHER)
    refused(BLOB.rewrap, BLOB.seal(bytes(40), Keyring(OLD), DRAFT), Keyring(NEW, [OLD]), OTHER)


def test_a_blob_is_rotated_and_then_needs_no_retired_key():
    blob = BLOB.seal(bytes(range(40)), Keyring(OLD), DRAFT)
    moved = BLOB.rewrap(blob, Keyring(NEW, [OLD]), DRAFT)
    assert BLOB.open(moved, Keyring(NEW), DRAFT) == bytes(range(40))
    assert (BLOB.key_id(blob), BLOB.key_id(moved)) == (Keyring(OLD).current, Keyring(NEW).current)
    refused(BLOB.open, blob, Keyring(NEW), DRAFT, cause=UnknownKey)


# Silence


def test_nothing_secret_shows_itself(made):
    with VAULT.open(made.record, made.code, made.keyring, DRAFT) as opened:
        secrets = (
            made.code.secret, made.code.spell().encode(), OLD.encode(), opened._private_key, made.record.wrapped,
            *made.keyring._masters.values(),
        )  # fmt: skip
        for shown in (made.code, made.keyring, made.record, opened, VAULT, BLOB, VaultClosed(), UnknownKey()):
            for text in (repr(shown), str(shown), f"{shown}"):
                assert not any(repr(one)[2:-1] in text or one.hex() in text for one in secrets)


@settings(max_examples=20)
@given(st.text(min_size=1, max_size=50))
def test_no_message_quotes_what_was_typed(text):
    with pytest.raises(VaultClosed) as caught:
        CaseCode.parse(text)
    assert caught.value.args == ("the vault stays closed",)
