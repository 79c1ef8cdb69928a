"""Deriving a code, where there is no memory for it."""

from __future__ import annotations

import pytest
from nacl.exceptions import RuntimeError as NoMemory

from storage.casecode import CaseCode
from storage.database import StoreDown
from storage.keyring import Keyring
from storage.sealing import Opener
from storage.vault import Vault


class Poor(Vault):
    """A vault on a machine without memory."""

    def create(self, code, keyring):
        raise NoMemory


async def test_without_memory_for_a_code_nothing_was_saved():
    opener = Opener(Poor(), Keyring("a key of the tests".ljust(43, ".")))
    with pytest.raises(StoreDown):
        await opener.make(CaseCode.new())
    with pytest.raises(StoreDown):
        await opener.open(None, "LOTS")
