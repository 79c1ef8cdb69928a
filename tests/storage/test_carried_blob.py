"""What somebody else carries for us: opened as it was sealed, by a key of the keyring, or not at all."""

from __future__ import annotations

import pytest

from storage.crypto.carried_blob import is_marked, make_mark, open_carried, seal_carried
from storage.crypto.errors import UnknownKey, UnknownVersion, VaultClosed
from storage.crypto.keyring import Keyring

OLD, NEW = "an-earlier-key-0123456789-abcdefghijklmnopqrs", "the-key-of-today-9876543210-zyxwvutsrqponmlk"


def test_it_comes_back_also_under_a_key_that_has_retired():
    carried = seal_carried(b"a draft", Keyring(OLD))
    assert open_carried(carried, Keyring(NEW, (OLD,))) == b"a draft"
    assert seal_carried(b"a draft", Keyring(OLD)) != carried


def test_any_changed_byte_and_any_cut_is_refused():
    keyring = Keyring(NEW)
    carried = seal_carried(b"a draft", keyring)
    for place in range(len(carried)):
        changed = bytearray(carried)
        changed[place] ^= 1
        for wrong in (bytes(changed), carried[:place]):
            with pytest.raises(VaultClosed):
                open_carried(wrong, keyring)


def test_another_version_and_another_key_are_told_from_damage():
    carried = seal_carried(b"a draft", Keyring(OLD))
    with pytest.raises(UnknownKey):
        open_carried(carried, Keyring(NEW))
    with pytest.raises(UnknownVersion):
        open_carried(b"\x02" + carried[1:], Keyring(OLD))


def test_a_mark_is_of_one_content_and_of_this_server():
    mark = make_mark(b"a file", Keyring(OLD))
    assert is_marked(b"a file", mark, Keyring(NEW, (OLD,)))
    assert not is_marked(b"a file.", mark, Keyring(OLD))
    assert not is_marked(b"a file", mark, Keyring(NEW))
    assert not is_marked(b"a file", "\ud800", Keyring(NEW))
