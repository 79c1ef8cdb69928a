"""Hundreds of markers through every way in; afterwards none of them is found in any file, in any form."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import sys

import pytest

from storage.crypto.case_code import CaseCode
from tests.e2e import canaries
from tests.e2e.botapi.world import PATIENCE
from tests.e2e.canaries import Mint, digests, everything, forms, numbers, scan
from tests.e2e.draft_story import ADULT, Drafter

pytestmark = pytest.mark.slow

KEY = "the-key-of-the-tests-0123456789-abcdefghijk"
READERS = 4


@pytest.fixture
async def program(api, tmp_path):
    """`lots run` as an operator starts it, everything logged, temporary files where they are searched too."""
    (tmp_path / "tmp").mkdir()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("LOTS_")}
    environment |= {
        "LOTS_TELEGRAM_TOKEN": api.token, "LOTS_TELEGRAM_API_URL": api.root, "LOTS_SECRET_KEY": KEY,
        "LOTS_LOG_LEVEL": "DEBUG", "TMPDIR": str(tmp_path / "tmp"),
    }  # fmt: skip
    with (tmp_path / "out").open("ab") as out:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", cwd=tmp_path, env=environment, stdout=out, stderr=out
        )
    yield process
    if process.returncode is None:
        process.kill()
        await process.wait()


def _writes(reader, mint):
    """Text in every form: plain, long, as a command's words, as a link's payload, in reply, edited, forwarded."""
    reader.sends(f"Hon heter {mint.name()}, {mint.word()} {mint.word()}, {mint.number()}")
    reader.sends(" ".join(mint.word() for _ in range(9)))
    reader.sends("\n".join(f"{mint.number()} {mint.name()}" for _ in range(5)))
    reader.sends(f"{mint.word()} " + "pass " * 500 + mint.name())
    reader.sends(f"vart ringer jag om pass {mint.name()} @{mint.key()} {mint.key()}@example.org")
    for command in ("sok", "plan", "utkast", "akut", "finnsinte"):
        reader.sends(f"/{command} {mint.word()} {mint.number()}")
    reader.sends(f"/{mint.key()} {mint.name()}")
    reader.starts(f"{mint.key()}-{mint.number()}")
    reader.starts(f"AQ{mint.key()}{mint.key()}{mint.key()}".ljust(64, "A"))
    reader.sends(f"{mint.word()} {mint.number()}", reply_to=reader.card())
    reader.edits(reader.sends(mint.name()), f"{mint.name()} {mint.word()}")
    reader.forwards(f"{mint.word()} {mint.number()}", author=mint.name())
    code = CaseCode.new().spell()
    mint.made.append(code)
    reader.sends(code)


def _sends(reader, mint):
    """What is not text, with captions and names and contents; and what a changed app can send."""
    reader.sends_photo(f"{mint.name()} {mint.word()}")
    reader.sends_voice(caption=f"{mint.word()} {mint.number()}")
    reader.sends_location(mint.degrees(), mint.degrees())
    reader.sends_contact(f"+{mint.number()}", mint.name())
    reader.sends_document(f"{mint.name()}.pdf", mint.word().encode(), caption=mint.word())
    answers = {"kind": "lots-open-part", "version": 1, "answers": {"role": mint.word(), mint.name(): mint.number()}}
    for content in (json.dumps(answers), json.dumps(answers, ensure_ascii=False), mint.name() + mint.word(), "["):
        named = f"{mint.name()} {mint.key()}.json"
        reader.sends_document(named, content.encode(), "application/json", f"{mint.word()} {mint.number()}")
    reader.sends_document("x.json", (mint.word() * 4000).encode(), "application/json")
    reader.forges(f"{mint.key()}:{mint.number()}")
    reader.forges(f"{mint.key()}{mint.key()}{mint.key()}{mint.key()}")
    reader.forges(f"{mint.word()[:6]}{mint.number()}")


async def test_nothing_sent_before_consent_is_found_anywhere_afterwards(api, program, tmp_path):
    """Promises 2, 4, 5 and 26."""
    mint = Mint(2019)
    readers = [
        api.reader(9_000_000_000 + 77_777_777 * number, first_name=mint.name(), username=mint.key())
        for number in range(1, READERS + 1)
    ]
    for reader in readers:
        reader.starts()
    for reader in readers:
        await reader.sees("Jag är en bot")
    for verb in (_writes, _sends):
        for reader in readers:
            verb(reader, mint)
        for reader in readers:
            own = [card for card in reader.chat() if not card.by_bot and card.text != "/start"]
            await Drafter(api, reader).is_gone(*own)
    wanted = {marker: forms(marker) for marker in mint.made}
    wanted |= {f"id {reader.chat_id}": numbers(reader.chat_id) for reader in readers}
    for reader in readers:
        wanted |= {f"hash of {each}": digests(each) for each in (reader.user["first_name"], reader.user["username"])}
    wanted |= {"token": forms(api.token), "key": forms(KEY)}

    held = [(f"live {name}", data) for name, data in everything(tmp_path) if name != "out"]  # which only grows
    program.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(program.wait(), PATIENCE) == 0
    result = scan(wanted, [*held, *everything(tmp_path)])
    print("canaries before consent:", result)
    assert len(mint.made) >= 300
    assert {name.removeprefix("live ") for name, _ in held} >= {"lots.sqlite3", "lots.sqlite3-wal"}
    assert not result.found
    assert not list((tmp_path / "tmp").iterdir())
    said = [(call.method, _said(call.params)) for call in api.calls if call.method != "getUpdates"]
    quoted = scan({marker: frozenset(each.encode() for each in canaries.spelled(marker)) for marker in mint.made}, said)
    assert not quoted.found
    assert not [error for error in api.errors if "not modified" not in error]


def _said(params):
    return json.dumps({name: str(value) for name, value in params.items()}, ensure_ascii=False).encode()


async def test_what_is_sealed_and_the_code_are_found_nowhere_either(api, bot_process, tmp_path, monkeypatch):
    """Promises 2, 4, 5 and 26, where sealed answers may be typed."""
    mint = Mint(2026)
    bot_process.environment |= {"LOTS_SEALED_IN_CHAT": "1", "LOTS_LOG_LEVEL": "DEBUG"}
    bot_process.starts()
    anna = Drafter(api, api.reader(9_111_222_333, first_name=mint.name(), username=mint.key()))
    name = await anna.begins(*ADULT)
    await anna.consents()
    await anna.taps("Samtycke", "Mobilnumret till IOM", "Ingen tolk behövdes", "Skriftligt", "Ja", "Översikt")
    code = await anna.gets_a_code()
    fields = [label.removeprefix("Fyll i: ") for label in anna.card().labels() if label.startswith("Fyll i: ")]
    assert len(fields) == 8
    for place, field in enumerate(fields):
        await anna.seals(field, mint.number() if place % 2 else mint.word())
    assert anna.card().text.count("ifyllt") == len(fields)
    await anna.taps("Rätta: Efternamn")
    await anna.replies(code)
    await anna.replies(f"{mint.name()} {mint.word()}")
    await anna.taps("Visa med koden")
    await anna.replies(f"{mint.key()} {mint.word()}")
    await anna.taps("Visa med koden")
    await anna.replies(code.lower())
    await anna.shown_once(mint.made[-4])
    for kind, ending in (("PDF", ".pdf"), ("Word", ".docx")):
        await anna.taps("Översikt", "Papper", f"personuppgifter ({kind})")
        await anna.replies(code.replace("-", ""))
        await anna.receives(ending)
    await anna.taps("Översikt", "Ta med eller lås", "Lås utkastet", "Ta över")
    await anna.replies(f"{name} {code}")
    await anna.taps("Personuppgifter", "Visa med koden")
    await anna.replies(code)
    await anna.shown_once(mint.made[-4])
    await anna.is_quiet()

    wanted = {marker: forms(marker) for marker in mint.made} | {"id": numbers(anna.reader.chat_id)}
    bare = code.replace("-", "")
    wanted["code"] = forms(code) | forms(bare) | forms(bare.removeprefix("LOTS")) | forms(code.removeprefix("LOTS-"))
    held = [(f"live {place}", data) for place, data in everything(tmp_path) if place != "out"]
    await bot_process.stops()
    result = scan(wanted, [*held, *everything(tmp_path)])
    print("canaries after consent:", result)
    assert not result.found
    assert name.encode() not in (tmp_path / "out").read_bytes()
    chat = "\n".join(card.text for card in anna.reader.chat())
    assert not [marker for marker in (*mint.made, code) if marker in chat]
    assert not anna.documents()
    assert not api.errors


@pytest.mark.parametrize(
    "marker", ["Zebulonström", "ạảấầẩẫậắằẳẵặẹ", "9182736450", "縛鐘薔薇鬱齋龍龜鷹鸞麒麟", "59.1234567"]
)
def test_the_search_finds_a_marker_in_every_form(marker):
    places = [(f"place {number}", b"\0before" + each + b"after\xff") for number, each in enumerate(forms(marker))]
    found = scan({marker: forms(marker)}, places).found
    assert {where for _, where in found} == {where for where, _ in places}


def test_the_search_finds_a_marker_in_what_was_written_with_others():
    import base64

    text = "före Zebulonström efter"
    for place in range(4):
        whole = text[place:].encode()
        for data in (base64.b64encode(whole), whole.hex().encode(), json.dumps(text).encode(), text.encode("utf-16")):
            assert scan({"x": forms("Zebulonström")}, [("", data)]).found, data
    assert not re.search("Zebulon", str(scan({"x": forms("Zebulonström")}, [("", b"nothing")])))
