"""Deriving a code, where there is no memory for it."""

from __future__ import annotations

import pytest
from nacl.exceptions import RuntimeError as NoMemory

from storage.crypto.case_code import CaseCode
from storage.crypto.keyring import Keyring
from storage.crypto.vault import Vault
from storage.database import DatabaseUnavailable
from storage.drafts.sealed_answers import VaultOpener


class Poor(Vault):
    """A vault on a machine without memory."""

    def create(self, code, keyring):
        raise NoMemory


async def test_without_memory_for_a_code_nothing_was_saved():
    opener = VaultOpener(Poor(), Keyring("a key of the tests".ljust(43, ".")))
    with pytest.raises(DatabaseUnavailable):
        await opener.make(CaseCode.new())
    with pytest.raises(DatabaseUnavailable):
        await opener.open(None, "LOTS")
